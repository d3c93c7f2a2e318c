# SPDX-License-Identifier: Apache-2.0
"""What is still to be found out, ranked by how much it decides."""

from __future__ import annotations

from collections.abc import Iterable
from math import log2
from typing import Any

from dualmark.determine.assessment import Assessment
from dualmark.facts.document import UNLISTED
from dualmark.logic.diagram import Diagrams
from dualmark.logic.errors import BudgetExceeded
from dualmark.logic.exact import Exact
from dualmark.logic.graph import Root


def ranked_missing(assessment: Assessment) -> list[dict[str, Any]]:
    """The open facts on which goals hang, those that decide most first.

    Each entry has the fact, its instance and option, the question, the goals it bears on, whether
    it was asked and not known, and its information gain in bits (for ranking only).
    """
    evaluation = assessment.evaluation
    bears: dict[str, list[str]] = {}
    roots = []
    for result in assessment.goals:
        if result.goal.occasion:
            continue
        for variable in result.missing:
            bears.setdefault(variable, []).append(result.goal.id)
        if result.missing:
            roots += [
                (
                    answer.rule,
                    ""
                    if evaluation.rulebook.rules[answer.rule].subject in ("product", "organisation")
                    else result.instance,
                )
                for answer in result.answers
                if answer.status == "possible"
            ]
    gain = information_gain(evaluation.exact, dict.fromkeys(roots))
    entries = [_entry(assessment, name, goals, gain) for name, goals in bears.items()]
    entries.sort(key=lambda entry: (-entry["gain"], entry["position"]))
    return entries


def information_gain(exact: Exact, roots: Iterable[Root]) -> dict[int, float]:
    """Bits that knowing each open variable would give about the rules, summed over the rules.

    The same as `Exact.information_gain`, in one pass over each diagram instead of one per value of
    each variable, so that a file with few answers can be ranked as well.
    """
    gain: dict[int, float] = {}
    for root in roots:
        try:
            diagrams = exact.space(root).diagrams
            found = _gains(diagrams, diagrams.of(exact.graph.roots[root]))
        except BudgetExceeded:
            continue
        for variable, bits in found.items():
            gain[variable] = gain.get(variable, 0.0) + bits
    return gain


def _gains(diagrams: Diagrams, diagram: int) -> dict[int, float]:
    """The gain of each variable: the share of yes if it has a value is the share of the paths through
    its nodes by that value, and of all paths that pass its place by."""
    shares: dict[int, float] = {}
    total = diagrams.share(diagram, shares)
    reach = {diagram: 1.0}
    through: dict[int, float] = {}
    by_value: dict[int, list[float]] = {}
    for node in reversed(diagrams.upward(diagram)):
        place, children = diagrams.level[node], diagrams.children[node]
        through[place] = through.get(place, 0.0) + reach[node] * shares[node]
        sums = by_value.setdefault(place, [0.0] * len(children))
        for number, child in enumerate(children):
            sums[number] += reach[node] * shares[child]
            reach[child] = reach.get(child, 0.0) + reach[node] / len(children)
    return {
        diagrams.order[place]: _entropy(total)
        - sum(_entropy(part + total - through[place]) for part in sums) / len(sums)
        for place, sums in by_value.items()
    }


def _entropy(share: float) -> float:
    if not 1e-12 < share < 1 - 1e-12:
        return 0.0
    return -share * log2(share) - (1 - share) * log2(1 - share)


def _entry(assessment: Assessment, variable_id: str, goals: list[str], gain: dict[int, float]) -> dict[str, Any]:
    variable = assessment.evaluation.graph.index[variable_id]
    fact = assessment.lawbook.facts[variable.atom]
    answer = assessment.document.answer(fact.id, variable.instance)
    return {
        "fact": fact.id,
        "instance": variable.instance,
        "option": variable.option,
        "question": fact.question,
        "unlisted": variable.instance == UNLISTED,
        "asked": bool(answer and answer.asked_unknown),
        "finder": fact.finder,
        "goals": sorted(set(goals)),
        "gain": round(gain.get(variable.index, 0.0), 4) + 0.0,
        "position": variable.index,
    }
