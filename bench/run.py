# SPDX-License-Identifier: Apache-2.0
"""Measures what the program takes, and prints it as a Markdown table beside the targets.

Run `python bench/run.py`. Every figure is a median; the machine stands above the table, because a
figure without its machine says nothing.
"""

from __future__ import annotations

import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "recruiting-client"
AS_OF, KNOWN_ON = "2028-03-01", "2026-11-20"
SEED, UNKNOWN_SHARE = 20261120, 0.4

Row = tuple[str, float | None, float | None, str]


def median(work: Callable[[], object], times: int) -> float:
    """The median of several runs in milliseconds, after one that does not count."""
    work()
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return statistics.median(found)


def machine() -> str:
    """What the figures were measured on."""
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        lines = [line for line in info.read_text("utf-8").splitlines() if line.startswith("model name")]
        name = lines[0].split(":", 1)[1].strip() if lines else name
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{name}, {cores} cores, {platform.system()}, Python {platform.python_version()}"


def inside() -> Iterator[Row]:
    """What is measured in this process: values, a proof, an exact pass."""
    from dualmark.app.lawbook_file import load_lawbook
    from dualmark.app.product_file import read_product
    from dualmark.determine.assessment import Assessment
    from dualmark.determine.evaluation import Evaluation
    from dualmark.logic.explain import Explainer
    from dualmark.logic.kleene import compile_values

    lawbook = load_lawbook()
    document = read_product(EXAMPLE, lawbook).document
    state = lawbook.state(AS_OF, KNOWN_ON)
    evaluation = Evaluation(lawbook, document, state)
    _, compiled = compile_values(evaluation.graph)
    size = f"{len(evaluation.graph.roots)} conclusions, {len(evaluation.graph.nodes)} nodes"
    yield (
        "values of all conclusions of a product, compiled",
        median(lambda: compiled(evaluation.possible), 200),
        0.3,
        size,
    )

    def prove() -> object:
        rules = evaluation.rulebook.rules
        explainer = Explainer(evaluation.graph, lawbook.atoms, rules, evaluation.possible, evaluation.values)
        return explainer.proof(("cra.class.default", ""))

    evaluation.values  # noqa: B018  worked out once, as in an assessment
    yield "proof of one conclusion", median(prove, 50), 0.5, "cra.class.default"

    chance = random.Random(SEED)  # noqa: S311  the same facts each time, no secret
    dropped = set(chance.sample(range(len(document.answers)), round(len(document.answers) * UNKNOWN_SHARE)))
    kept = tuple(answer for number, answer in enumerate(document.answers) if number not in dropped)
    sparse = replace(document, answers=kept)
    base = Evaluation(lawbook, sparse, state)
    answers = dict.fromkeys(answer.rule for goal in lawbook.goals for answer in goal.answers)
    roots = [root for root in base.graph.roots if root[0] in answers]

    def exact() -> object:
        fresh = Evaluation(lawbook, sparse, state, base=base)
        return [fresh.possibility(*root) for root in roots]

    note = f"all answers of all goals, {len(dropped)} of {len(document.answers)} facts unknown, seed {SEED}"
    yield "exact pass with 40 % of the facts unknown", median(exact, 3), 20.0, note
    yield "whole assessment in memory", median(lambda: Assessment(lawbook, document, state).goals, 7), None, "goals"
    yield "the same with 40 % unknown", median(lambda: Assessment(lawbook, sparse, state).goals, 1), None, "goals"


def outside() -> Iterator[Row]:
    """What is measured as a user meets it: a process each, with bytecode on disk."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def run(*arguments: str) -> Callable[[], object]:
        command = [sys.executable, *arguments]
        return lambda: subprocess.run(command, check=True, capture_output=True, env=environment, cwd=ROOT)

    law = ("--at", AS_OF, "--known-on", KNOWN_ON)
    assess = ("-m", "dualmark", "assess", str(EXAMPLE), *law)
    yield "start of Python alone", median(run("-c", "pass"), 7), None, "for comparison"
    yield "`dualmark --help`", median(run("-m", "dualmark", "--help"), 7), 150.0, "a new process"
    yield "`dualmark assess --json`", median(run(*assess, "--json"), 7), 400.0, "a new process"
    yield "`dualmark assess`", median(run(*assess), 7), None, "a new process"
    with tempfile.TemporaryDirectory() as folder:
        answers = {"product": {"name": "Little", "kind": "software", "core_functionality": "none_of_these"}}
        (Path(folder) / "product.yaml").write_text(json.dumps(answers), encoding="utf-8")
        little = run("-m", "dualmark", "assess", folder, *law, "--json")
        yield "`dualmark assess --json` of a file with two answers", median(little, 1), None, "a new process"


def other_engine() -> str:
    """A single product with trace in OpenFisca, where it is installed."""
    try:
        import openfisca_core  # noqa: F401
    except ImportError:
        return "OpenFisca-Core is not installed here, so it is not compared."
    return f"OpenFisca-Core, one conclusion of ten conditions with trace: {_openfisca():.2f} ms."


def _openfisca() -> float:
    from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

    person = entities.Entity("product", "products", "", "")
    system = taxbenefitsystems.TaxBenefitSystem([person])

    def condition(number: int) -> type:
        return type(f"condition_{number}", (variables.Variable,), {
            "value_type": bool, "entity": person, "definition_period": periods.DateUnit.DAY,
        })  # fmt: skip

    names = [f"condition_{number}" for number in range(10)]
    for number in range(10):
        system.add_variable(condition(number))

    def formula(products, period):  # type: ignore[no-untyped-def]
        result = products(names[0], period)
        for name in names[1:]:
            result = result * products(name, period)
        return result

    conclusion = {"value_type": bool, "entity": person, "definition_period": periods.DateUnit.DAY, "formula": formula}
    system.add_variable(type("conclusion", (variables.Variable,), conclusion))
    situation = {"products": {"one": {name: {AS_OF: True} for name in names}}}

    def run() -> object:
        simulation = simulations.SimulationBuilder().build_from_entities(system, situation)
        simulation.trace = True
        return simulation.calculate("conclusion", AS_OF)

    return median(run, 50)


def main() -> None:
    """Prints the table."""
    print(f"Measured on: {machine()}.\n")
    print("| what | median (ms) | target (ms) | of what |\n|---|---:|---:|---|")
    for what, found, target, note in (*inside(), *outside()):
        print(f"| {what} | {found:.2f} | {'' if target is None else f'{target:g}'} | {note} |")
    print(f"\n{other_engine()}")


if __name__ == "__main__":
    main()
