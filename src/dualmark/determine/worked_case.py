# SPDX-License-Identifier: Apache-2.0
"""Worked cases: facts in plain words with the legally expected answer, and how the rules answer.

A case is plain data: `id`, `family`, `says`, `at`, `facts` in the form of a product file, `expect`,
`cites`, `confidence`. An expectation maps a target to a value:

* a goal (`cra.class`, or `ai.annex_iii@ID` for one AI system) to its answer, to a list of all its
  answers, to `[]` for none, or to `open` where the right answer is "undetermined";
* `goal has` to answers that must be among those that hold, `goal lacks` to ones that must not;
* a rule or duty (`rule NAME`) to `yes`, `no` or `open`.

Beside the date `at`, `or_from` names a day: "not yet, from that day" is right too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dualmark.determine.assessment import Assessment, GoalResult
from dualmark.facts.document import read_document
from dualmark.rulebook.lawbook import Lawbook

OPEN = "open"
KNOWN_ON = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One expectation that was not met. `confident` tells that ours was determined and settled."""

    target: str
    expected: str
    found: str
    confident: bool


@dataclass(frozen=True, slots=True)
class CaseResult:
    """How the rules answer one worked case."""

    id: str
    family: str
    confidence: str
    disagreements: tuple[Disagreement, ...]

    @property
    def agrees(self) -> bool:
        """Whether every expectation was met."""
        return not self.disagreements

    @property
    def confidently_wrong(self) -> bool:
        """Whether we gave a determined, settled answer where the law is unsettled, and it differs."""
        return self.confidence == "low" and any(item.confident for item in self.disagreements)


def run_worked_case(lawbook: Lawbook, case: Mapping[str, Any]) -> CaseResult:
    """Answers one worked case. Raises `AnswerErrors` for facts that the vocabulary lacks."""
    document = read_document(case["facts"], lawbook.facts, lawbook.alternatives)
    known_on = str(case.get("known_on", KNOWN_ON))
    state = lawbook.state(str(case["at"]), known_on, case.get("scenario", "as-published"))
    assessment = Assessment(lawbook, document, state)
    wrong = [
        item
        for target, expected in case["expect"].items()
        if (item := _check(assessment, target, expected)) is not None
    ]
    return CaseResult(case["id"], case["family"], case["confidence"], tuple(wrong))


def _check(assessment: Assessment, target: str, expected: Any) -> Disagreement | None:
    if target.startswith("rule "):
        return _check_rule(assessment, target, _word(expected))
    name, _, mode = target.partition(" ")
    result = _goal(assessment, name)
    values = [_word(value) for value in (expected if isinstance(expected, list) else [expected])]
    holding = {answer.value for answer in result.holding}
    possible = {answer.value for answer in result.possible}
    if values == [OPEN]:
        met = not result.determined or result.contested
    elif mode == "has":
        met = set(values) <= holding
    elif mode == "lacks":
        met = not set(values) & possible
    else:
        met = result.determined and holding == set(values)
    if met:
        return None
    found = ", ".join(answer.value if answer.status == "yes" else f"{answer.value}?" for answer in result.possible)
    return Disagreement(
        target, ", ".join(values) or "none", found or "none", result.determined and not result.contested
    )


def _check_rule(assessment: Assessment, target: str, expected: str) -> Disagreement | None:
    name, _, instance = target.removeprefix("rule ").partition("@")
    found = assessment.evaluation.value(name, instance)
    if found == ("unknown" if expected == OPEN else expected):
        return None
    return Disagreement(target, expected, found, found != "unknown")


def _goal(assessment: Assessment, name: str) -> GoalResult:
    goal_id, _, instance = name.partition("@")
    goal = next(goal for goal in assessment.lawbook.goals if goal.id == goal_id)
    return assessment.goal(goal, instance)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
