# SPDX-License-Identifier: Apache-2.0
"""What is different between two assessments, and what would make a difference to one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dualmark.determine.assessment import Assessment
from dualmark.logic.errors import BudgetExceeded
from dualmark.logic.exact import smallest_change


@dataclass(frozen=True, slots=True)
class Difference:
    """One goal whose answers differ: before and after, as values with a question mark where only possible."""

    goal: str
    title: str
    instance: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def differences(before: Assessment, after: Assessment) -> list[Difference]:
    """The goals that two assessments of a product answer differently, duties included as one goal each."""
    old, new = _answers(before), _answers(after)
    titles = {goal.id: goal.title for goal in before.lawbook.goals}
    titles |= {duty.id: duty.title for duty in before.lawbook.duties.values()}
    return [
        Difference(name, titles[name], instance, old.get((name, instance), ()), new.get((name, instance), ()))
        for name, instance in dict.fromkeys([*old, *new])
        if old.get((name, instance), ()) != new.get((name, instance), ())
    ]


def _answers(assessment: Assessment) -> dict[tuple[str, str], tuple[str, ...]]:
    found = {
        (result.goal.id, result.instance): tuple(
            answer.label if answer.status == "yes" else f"{answer.label}?" for answer in result.possible
        )
        for result in assessment.goals
    }
    duties: Iterable = assessment.duties
    return found | {(item.duty.id, item.instance): ("owed" if item.status == "yes" else "owed?",) for item in duties}


def fewest_changes(assessment: Assessment, rule: str, instance: str, locked: frozenset[str]) -> dict[str, Any]:
    """The fewest known facts to change so that a rule's value turns; readings and switches stay put.

    `locked` names facts that may not change. The result says `changes: None` where no change helps,
    and `decided: False` where the node budget ran out.
    """
    evaluation = assessment.evaluation
    root = (rule, instance)
    value = evaluation.value(*root)
    fixed = frozenset(
        variable.index
        for variable in evaluation.graph.variables
        if variable.atom.startswith(("reading.", "switch.")) or variable.atom in locked
    )
    roots = [(name, one) for name in evaluation.rulebook.constraints for one in evaluation.names(name)]
    result: dict[str, Any] = {"rule": rule, "instance": instance, "value": value, "decided": True}
    try:
        found = smallest_change(evaluation.graph, evaluation.possible, root, value != "yes", fixed, roots)
    except BudgetExceeded:
        return {**result, "decided": False, "changes": None}
    if found is None:
        return {**result, "changes": None}
    changes = []
    for change in found:
        variable = evaluation.graph.variables[change.variable]
        changes.append({"variable": variable.id, "fact": variable.atom, "to": variable.labels[change.bit]})
    return {**result, "changes": changes}
