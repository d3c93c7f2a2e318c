# SPDX-License-Identifier: Apache-2.0
"""Ratios of cost within one run, which hold on any machine; and sizes, which do not hang on one."""

from __future__ import annotations

import re
import runpy
import statistics
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from dualmark.app.product_file import read_product
from dualmark.determine.evaluation import Evaluation
from dualmark.logic.explain import Explainer
from dualmark.logic.expression import Above, From, Has, Holds, Is, Truth, walk
from dualmark.logic.graph import build_graph
from dualmark.logic.kleene import compile_values, evaluate

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "recruiting-client"


@pytest.fixture(scope="module")
def evaluation(lawbook: Any) -> Evaluation:
    document = read_product(EXAMPLE, lawbook).document
    return Evaluation(lawbook, document, lawbook.state("2028-03-01", "2026-11-20"))


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of several runs: what disturbs a run only makes it longer."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def explainer(lawbook: Any, evaluation: Evaluation) -> Explainer:
    rules = evaluation.rulebook.rules
    return Explainer(evaluation.graph, lawbook.atoms, rules, evaluation.possible, evaluation.values)


def test_all_values_cost_less_than_all_proofs(lawbook: Any, evaluation: Evaluation) -> None:
    roots = list(evaluation.graph.roots)
    every_value = seconds(lambda: evaluate(evaluation.graph, evaluation.possible))

    def every_proof() -> None:
        explain = explainer(lawbook, evaluation)
        for root in roots:
            explain.proof(root)

    assert every_value * 5 < seconds(every_proof, 3)


def test_compiled_values_cost_less_than_a_loop_over_the_graph(evaluation: Evaluation) -> None:
    roots, compiled = compile_values(evaluation.graph)
    values = evaluate(evaluation.graph, evaluation.possible)
    assert compiled(evaluation.possible) == [values[evaluation.graph.roots[root]] for root in roots]
    fast = seconds(lambda: compiled(evaluation.possible), 30)
    assert fast * 2 < seconds(lambda: evaluate(evaluation.graph, evaluation.possible), 30)


def test_one_proof_costs_less_than_building_the_graph(lawbook: Any, evaluation: Evaluation) -> None:
    evaluation.values  # noqa: B018  worked out once, as in an assessment
    build = seconds(lambda: build_graph(lawbook.atoms, evaluation.rulebook.rules, evaluation.instances), 3)
    proof = seconds(lambda: explainer(lawbook, evaluation).proof(("cra.class.default", "")))
    assert proof * 3 < build


def test_the_graph_is_shared_and_not_inlined(lawbook: Any, evaluation: Evaluation) -> None:
    """Inlining rules into each other makes them explode; layers keep about one node per condition."""
    graph, rules = evaluation.graph, evaluation.rulebook.rules
    kinds = (Is, Has, From, Above, Holds, Truth)
    conditions = sum(isinstance(node, kinds) for name, _ in graph.roots for node in walk(rules[name].condition))
    assert len(graph.nodes) < 2 * conditions
    assert len(graph.nodes) < 5 * len(graph.roots)


def test_the_graph_grows_with_the_ai_systems_and_not_faster(lawbook: Any, evaluation: Evaluation) -> None:
    sizes = [
        len(build_graph(lawbook.atoms, evaluation.rulebook.rules, {"ai_system": names, "model": ()}).nodes)
        for names in (("a",), ("a", "b"), ("a", "b", "c"), ("a", "b", "c", "d"))
    ]
    steps = [after - before for before, after in pairwise(sizes)]
    assert max(steps) < 1.1 * min(steps)
    assert sizes[3] < 4 * sizes[0]


def test_the_lawbook_is_read_in_less_than_a_few_passes_over_its_text(lawbook: Any) -> None:
    """Decoding rules costs a small multiple of parsing the same JSON, whatever the machine."""
    import json

    from dualmark.rulebook.codec import decode_lawbook

    content = (ROOT / "src" / "dualmark" / "lawbook.json").read_bytes()
    data = json.loads(content)
    assert seconds(lambda: decode_lawbook(data, ""), 5) < 12 * seconds(lambda: json.loads(content), 5)


def test_the_benchmark_measures_what_it_says(capsys: pytest.CaptureFixture[str], monkeypatch) -> None:
    bench = runpy.run_path(str(ROOT / "bench" / "run.py"))
    assert re.search(r"\d+ cores, .*Python 3\.\d+", bench["machine"]())
    ticks = iter([0.0, 0.001, 1.0, 1.003, 2.0, 2.002])
    monkeypatch.setattr(time, "perf_counter", lambda: next(ticks))
    assert bench["median"](lambda: None, 3) == pytest.approx(statistics.median([1, 3, 2]))
