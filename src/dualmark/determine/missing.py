# SPDX-License-Identifier: Apache-2.0
"""What is still to be found out, ranked by how much it decides."""

from __future__ import annotations

from typing import Any

from dualmark.determine.assessment import Assessment
from dualmark.facts.document import UNLISTED


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
    gain = evaluation.exact.information_gain(dict.fromkeys(roots))
    entries = [_entry(assessment, name, goals, gain) for name, goals in bears.items()]
    entries.sort(key=lambda entry: (-entry["gain"], entry["position"]))
    return entries


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
