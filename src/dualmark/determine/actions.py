# SPDX-License-Identifier: Apache-2.0
"""What to do next, in order: what to find out first, then what is due, and what each unlocks."""

from __future__ import annotations

from dataclasses import dataclass

from dualmark.determine.assessment import Assessment, DutyResult
from dualmark.determine.missing import ranked_missing

FIND_OUT, DO = "find out", "do"


@dataclass(frozen=True, slots=True)
class Action:
    """One step: what, who, by when (an ISO date or words), what it unlocks, and its provisions."""

    kind: str
    what: str
    who: str
    by: str
    unlocks: str
    cites: tuple[str, ...]


def next_actions(assessment: Assessment, today: str) -> list[Action]:
    """The steps in order: open facts by what they decide, then duties by the day on which they bind."""
    return [*_questions(assessment), *_steps(assessment, today)]


def _questions(assessment: Assessment) -> list[Action]:
    titles = {goal.id: goal.title for goal in assessment.lawbook.goals}
    found: dict[tuple[str, str], Action] = {}
    for entry in ranked_missing(assessment):
        key = (entry["fact"], entry["instance"])
        if key in found:
            continue
        fact = assessment.lawbook.facts[entry["fact"]]
        decides = ", ".join(titles[goal].lower() for goal in entry["goals"][:3])
        where = f" (AI system {entry['instance']})" if entry["instance"] else ""
        found[key] = Action(
            FIND_OUT, fact.question + where, entry["finder"], "first", f"decides {decides}", fact.serves
        )
    return list(found.values())


def _steps(assessment: Assessment, today: str) -> list[Action]:
    """Duties that are certain, earliest first; at the same day those due before placing come first."""
    order = {"from_application": 0, "before_placing": 1, "from_placing": 2, "on_event": 3}
    owed = [result for result in assessment.duties if result.status == "yes" and result.duty.due != "on_event"]
    owed.sort(key=lambda result: (result.starts or "9999", order[result.duty.due]))
    return [_step(result, today) for result in owed]


def _step(result: DutyResult, today: str) -> Action:
    duty = result.duty
    when = result.starts
    if duty.due == "before_placing":
        by = f"before placing on the market ({when})" if when else "before placing on the market"
    elif when and when <= today:
        by = f"now (binding since {when})"
    else:
        by = f"from {when}" if when else "from placing on the market"
    return Action(DO, duty.title, duty.bearer.replace("_", " "), by, duty.evidence, duty.cites)
