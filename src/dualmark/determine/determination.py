# SPDX-License-Identifier: Apache-2.0
"""A determination as plain JSON data, for machines and for the record."""

from __future__ import annotations

from typing import Any

from dualmark.determine.assessment import Assessment, DutyResult, GoalResult
from dualmark.determine.missing import ranked_missing

SCHEMA = "dualmark-determination/1"
NOTICE = "General guidance, not legal advice. Nothing found missing never means compliant: the manufacturer declares conformity."


def determination(assessment: Assessment) -> dict[str, Any]:
    """The whole determination of an assessment."""
    state, lawbook = assessment.state, assessment.lawbook
    return {
        "schema": SCHEMA,
        "notice": NOTICE,
        "lawbook": {"version": lawbook.version, "digest": lawbook.digest},
        "state_of_law": {"as_of": state.as_of, "known_on": state.known_on, "scenario": state.scenario},
        "product": dict(assessment.document.words.get("product", {})),
        "organisation": dict(assessment.document.words.get("organisation", {})),
        "ai_systems": list(assessment.instances("ai_system")),
        "models": list(assessment.instances("model")),
        "goals": [goal_data(assessment, result) for result in assessment.goals],
        "duties": [duty_data(result) for result in assessment.duties],
        "missing": ranked_missing(assessment),
        "readings_adopted": [
            {"reading": item.reading, "alternative": item.alternative, "reason": item.reason}
            for item in assessment.document.readings
        ],
    }


def goal_data(assessment: Assessment, result: GoalResult) -> dict[str, Any]:
    """One goal: its answers, what they rest on and what is open."""
    rules = assessment.evaluation.rulebook.rules
    answers = []
    for answer in result.answers:
        entry: dict[str, Any] = {
            "value": answer.value,
            "label": answer.label,
            "status": answer.status,
            "rule": answer.rule,
        }
        if answer.status != "no":
            grounds = assessment.grounds(answer.rule, result.instance)
            entry |= {
                "title": rules[answer.rule].title,
                "cites": list(rules[answer.rule].cites),
                "determining": list(grounds.determining),
                "defeated": list(grounds.defeated),
                "facts": list(grounds.facts),
            }
        answers.append(entry)
    return {
        "goal": result.goal.id,
        "title": result.goal.title,
        "act": result.goal.act,
        "subject": result.goal.subject,
        "instance": result.instance,
        "kind": result.goal.kind,
        "cites": list(result.goal.cites),
        "determined": result.determined,
        "settled": not result.contested,
        "answers": answers,
        "readings": list(result.readings),
        "switches": list(result.switches),
        "missing": list(result.missing),
    }


def duty_data(result: DutyResult) -> dict[str, Any]:
    """One duty: who, what, from when, until when, by which provision, shown by what."""
    duty = result.duty
    return {
        "duty": duty.id,
        "act": duty.act,
        "bearer": duty.bearer,
        "title": duty.title,
        "instance": result.instance,
        "status": result.status,
        "starts": result.starts,
        "due": duty.due,
        "trigger": duty.trigger,
        "ends": duty.ends,
        "cites": list(duty.cites),
        "evidence": duty.evidence,
        "note": duty.note,
    }
