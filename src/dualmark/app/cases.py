# SPDX-License-Identifier: Apache-2.0
"""The worked cases and the row cases: read, run, report."""

from __future__ import annotations

import json
from collections import Counter
from copy import deepcopy
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from dualmark.app.lawbook_file import load_lawbook
from dualmark.app.rules import RowCoverage, coverage
from dualmark.determine.worked_case import CaseResult, run_worked_case
from dualmark.facts.yaml_reader import read_yaml
from dualmark.ledger.canonical import canonical

PACKAGED = "cases.json"


@lru_cache(maxsize=1)
def packaged_cases() -> dict[str, Any]:
    """The cases that ship with the program: `rows` (the row ids), `row_cases` and `worked_cases`."""
    return joined(json.loads(resources.files("dualmark").joinpath(PACKAGED).read_bytes()))


def compile_cases(folder: Path) -> bytes:
    """The canonical bytes of all case files below a folder, as they are written, for `joined` to join.

    Row cases stand whole in `rows`. Worked cases are kept apart, because facts are encoded blind:
    the first facts in `worked/facts`, what a review changed in them and why in `worked/review`, the
    expected answers in `worked/expected`. Raises `YamlError` with the place of a fault,
    `ValueError` for a case without its other half.
    """
    parts = {
        "rows": [line.split("\t")[0] for line in (folder / "rows.tsv").read_text("utf-8").splitlines()[1:]],
        "bases": {file.stem: _yaml(file) for file in sorted((folder / "bases").glob("*.yaml"))},
        "row_cases": _all(folder / "rows"),
        **{part: _all(folder / "worked" / part) for part in ("facts", "review", "expected")},
    }
    joined(parts)
    return canonical(parts)


def joined(parts: dict[str, Any]) -> dict[str, Any]:
    """The cases with the facts of their bases, and the worked ones joined by id. Raises `ValueError`."""
    bases = parts["bases"]
    facts = {case["id"]: expanded(case, bases) for case in parts["facts"]}
    for change in parts["review"]:
        facts[change["id"]] = reviewed(facts[change["id"]], change)
    expected = {case["id"]: case for case in parts["expected"]}
    if facts.keys() != expected.keys():
        lonely = sorted(facts.keys() ^ expected.keys())
        raise ValueError(f"these worked cases lack their facts or their expectation: {', '.join(lonely[:10])}")
    return {
        "rows": parts["rows"],
        "row_cases": [expanded(case, bases) for case in parts["row_cases"]],
        "worked_cases": [{**facts[name], **expected[name]} for name in sorted(facts)],
    }


def reviewed(case: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """The case after a review: its facts, day or scenario changed; the first ones and every reason are kept."""
    over = expanded({**change, "base": "first"}, {"first": case["facts"]})
    first = case.get("first", {"facts": case["facts"], "at": case["at"]})
    reasons = [*filter(None, [case.get("review")]), change["because"]]
    kept = {"first": first, "review": " ".join(reasons)}
    state = {key: change[key] for key in ("at", "scenario") if key in change}
    return {**case, **kept, **state, "facts": over["facts"]}


def _all(folder: Path) -> list[dict[str, Any]]:
    return [case for file in sorted(folder.rglob("*.yaml")) for case in _yaml(file) or []]


def _yaml(file: Path) -> Any:
    return read_yaml(file.read_text("utf-8"))[0]


def expanded(case: dict[str, Any], bases: dict[str, Any]) -> dict[str, Any]:
    """The case with the facts of its `base` filled in; its own facts prevail, `drop` names facts to leave out."""
    if "base" not in case:
        return case
    facts = deepcopy(merged(bases[case["base"]], case.get("facts", {})))
    for name in case.get("drop", ()):
        subject, key = name.split(".", 1)
        for section in [facts[subject]] if subject in facts else facts.get(f"{subject}s", []):
            section.pop(key, None)
    return {**{key: value for key, value in case.items() if key not in ("base", "drop")}, "facts": facts}


def merged(base: Any, over: Any) -> Any:
    """Two pieces of a product file as one: mappings key by key, lists of entries by their id."""
    if isinstance(base, dict) and isinstance(over, dict):
        return {
            key: merged(base[key], over[key]) if key in base and key in over else over.get(key, base.get(key))
            for key in {**base, **over}
        }
    if isinstance(base, list) and isinstance(over, list) and over and all(isinstance(item, dict) for item in over):
        known = {item["id"]: item for item in base}
        return [merged(known.get(item["id"], {}), item) for item in over]
    return over


def row_coverage() -> list[RowCoverage]:
    """Every row of the decision tables with its rules and cases, each case being run."""
    cases = packaged_cases()
    return coverage(cases["rows"], cases["row_cases"])


def report(family: str | None = None) -> dict[str, Any]:
    """The answers to the worked cases: totals, by family, and every disagreement with its reason."""
    lawbook = load_lawbook()
    cases = [case for case in packaged_cases()["worked_cases"] if family in (None, case["family"])]
    results = [run_worked_case(lawbook, case) for case in cases]
    first = [
        run_worked_case(lawbook, {**case, "scenario": "as-published", **case["first"]}) if "first" in case else result
        for case, result in zip(cases, results, strict=True)
    ]
    reasons = {case["id"]: case.get("disagreement", {}) for case in cases}
    return {
        "cases": len(results),
        "agree": sum(result.agrees for result in results),
        "confidently_wrong": sum(result.confidently_wrong for result in results),
        "first_pass_agree": sum(result.agrees for result in first),
        "reviewed": sum("review" in case for case in cases),
        "by_family": _by_family(results),
        "disagreements": [_disagreement(result, reasons[result.id]) for result in results if not result.agrees],
    }


def _by_family(results: list[CaseResult]) -> dict[str, dict[str, int]]:
    every, agree = Counter(r.family for r in results), Counter(r.family for r in results if r.agrees)
    return {family: {"cases": number, "agree": agree[family]} for family, number in sorted(every.items())}


def _disagreement(result: CaseResult, reason: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": result.id,
        "confidence": result.confidence,
        "differences": [
            {"target": item.target, "expected": item.expected, "found": item.found, "confident": item.confident}
            for item in result.disagreements
        ],
        "reason": reason.get("reason", ""),
        "provision": reason.get("provision", ""),
    }
