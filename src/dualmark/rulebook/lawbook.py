# SPDX-License-Identifier: Apache-2.0
"""The lawbook in memory: everything that a determination needs, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from dualmark.facts.fact import Fact
from dualmark.law.model import AS_PUBLISHED, LegalEvent, Milestone, Scenario, Switch
from dualmark.law.state import StateOfLaw, state_of_law
from dualmark.logic.atom import Atom
from dualmark.logic.rule import Goal, Rule
from dualmark.rulebook.resolve import Rulebook, resolve
from dualmark.rulebook.writing import Duty, Reading


@dataclass(frozen=True, eq=False)
class Lawbook:
    """The law as data: vocabulary, rules of all times, goals, duties, readings, dates, switches.

    `register` holds the rest as plain data (acts, provisions, standards, guidance, glossary,
    coverage); `digest` identifies the content (sha256 of the canonical form).
    """

    facts: Mapping[str, Fact]
    rules: Sequence[Rule]
    goals: Sequence[Goal]
    duties: Mapping[str, Duty]
    readings: Mapping[str, Reading]
    events: Mapping[str, LegalEvent]
    milestones: Mapping[str, Milestone]
    switches: Mapping[str, Switch]
    scenarios: Mapping[str, Scenario]
    digest: str = ""
    version: str = ""
    register: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def atoms(self) -> dict[str, Atom]:
        """All atoms, facts first, in the order in which they are asked."""
        every = [
            *(fact.atom for fact in self.facts.values()),
            *(reading.atom for reading in self.readings.values()),
            *(switch.atom for switch in self.switches.values()),
        ]
        return {atom.id: atom for atom in every}

    @cached_property
    def alternatives(self) -> dict[str, tuple[str, ...]]:
        """The alternatives of each reading."""
        return {
            id: tuple(alternative.value for alternative in reading.alternatives)
            for id, reading in self.readings.items()
        }

    def state(self, as_of: str, known_on: str, scenario: str = AS_PUBLISHED.id) -> StateOfLaw:
        """The state of the law on a day. Raises `KeyError` for a scenario that does not exist."""
        return state_of_law(
            self.events.values(),
            self.milestones.values(),
            self.switches.values(),
            as_of,
            known_on,
            self.scenarios[scenario],
        )

    def resolve(self, state: StateOfLaw) -> Rulebook:
        """The rulebook of one state of the law; duties are rules of it too."""
        return resolve(self.rules, state)
