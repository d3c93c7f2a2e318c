# SPDX-License-Identifier: Apache-2.0
"""The state of the law: which events are in effect, which dates hold, how the switches stand.

Three arguments, never merged: `as_of` is the day whose law is applied, `known_on` the day up to
which publications count, `scenario` what is assumed beyond them. Nothing here asks the clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dualmark.law.model import BINDING, LegalEvent, Milestone, Scenario, Switch


@dataclass(frozen=True, slots=True)
class StateOfLaw:
    """The state of the law for one pair of days and one scenario.

    `events` are the ids of the events in effect, `milestones` the date of each milestone (missing:
    no law gives one), `switches` the last known state of each switch.
    """

    as_of: str
    known_on: str
    scenario: str
    events: frozenset[str]
    milestones: Mapping[str, str]
    switches: Mapping[str, bool]


def state_of_law(
    events: Iterable[LegalEvent],
    milestones: Iterable[Milestone],
    switches: Iterable[Switch],
    as_of: str,
    known_on: str,
    scenario: Scenario,
) -> StateOfLaw:
    """The state of the law on a day, as known on another day, under a scenario."""
    assumed = dict(scenario.events)
    in_effect: dict[str, str] = {}
    for event in events:
        effective = assumed.get(event.id) or (event.effective if is_binding(event, known_on) else "")
        if effective and effective <= as_of:
            in_effect[event.id] = effective
    overridden = dict(scenario.switches)
    return StateOfLaw(
        as_of,
        known_on,
        scenario.id,
        frozenset(in_effect),
        {m.id: found for m in milestones if (found := _milestone_date(m, in_effect))},
        {s.id: overridden.get(s.id, _last_known(s, min(as_of, known_on))) for s in switches},
    )


def is_binding(event: LegalEvent, known_on: str) -> bool:
    """Whether an event had been published, and not withdrawn or annulled, by a day."""
    statuses = [status.status for status in event.history if status.on <= known_on]
    return bool(statuses) and statuses[-1] in BINDING


def status_on(event: LegalEvent, known_on: str) -> str:
    """The last status of an event known on a day, or an empty text before the first."""
    statuses = [status.status for status in event.history if status.on <= known_on]
    return statuses[-1] if statuses else ""


def _milestone_date(milestone: Milestone, in_effect: Mapping[str, str]) -> str:
    """The date given by the latest event in effect; among equals the one written last."""
    found = ("", "")
    for entry in milestone.dates:
        effective = in_effect.get(entry.event)
        if effective is not None and effective >= found[0]:
            found = (effective, entry.date)
    return found[1]


def _last_known(switch: Switch, on: str) -> bool:
    states = [state.value for state in switch.history if state.on <= on]
    return bool(states) and states[-1]
