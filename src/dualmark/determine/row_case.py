# SPDX-License-Identifier: Apache-2.0
"""Row cases: small sets of facts that show a row of the decision tables passing, failing or open.

A case is plain data: `id`, `rows`, `outcome` (`pass`, `fail` or `undetermined`), `says`, `at`,
optionally `known_on`, `scenario`, `switches`; `facts` in the form of a product file; `expect`, a
mapping from a rule (`rule` or `rule@instance`) to yes, no or unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from dualmark.determine.evaluation import Evaluation
from dualmark.facts.document import read_document
from dualmark.rulebook.lawbook import Lawbook

OUTCOMES = ("pass", "fail", "undetermined")
KNOWN_ON = "2026-11-20"


@dataclass(frozen=True, slots=True)
class RowCaseResult:
    """What a row case expected and what came out, per rule."""

    id: str
    rows: tuple[str, ...]
    outcome: str
    wrong: Mapping[str, tuple[str, str]]

    @property
    def agrees(self) -> bool:
        """Whether every expectation was met."""
        return not self.wrong


def run_row_case(lawbook: Lawbook, case: Mapping[str, Any]) -> RowCaseResult:
    """Evaluates one row case. Raises `AnswerErrors` for facts that the vocabulary lacks."""
    document = read_document(case["facts"], lawbook.facts, lawbook.alternatives)
    state = lawbook.state(str(case["at"]), str(case.get("known_on", KNOWN_ON)), case.get("scenario", "as-published"))
    switches = {**state.switches, **case.get("switches", {})}
    names = [target.partition("@")[0] for target in case["expect"]]
    evaluation = Evaluation(lawbook, document, replace(state, switches=switches), wanted=names)
    wrong = {}
    for target, expected in case["expect"].items():
        name, _, instance = target.partition("@")
        got = evaluation.value(name, instance)
        if got != _word(expected):
            wrong[target] = (_word(expected), got)
    return RowCaseResult(case["id"], tuple(case["rows"]), case["outcome"], wrong)


def _word(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else str(value)
