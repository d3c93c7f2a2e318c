# SPDX-License-Identifier: Apache-2.0
"""What the law is made of, as values.

A *legal event* brings, changes or ends law and has a status history. A *milestone* is a named date
of application, which events may move. A *switch* is a state of the world that the law depends on,
with its history. All dates are calendar dates (no time, no zone) as ISO 8601 text.
"""

from __future__ import annotations

from dataclasses import dataclass

from dualmark.logic.atom import YES_NO, Atom
from dualmark.logic.expression import Expression, Is

STATUSES = ("proposed", "agreed", "adopted", "published", "in_force", "withdrawn", "annulled")
BINDING = frozenset({"published", "in_force"})


@dataclass(frozen=True, slots=True)
class Status:
    """From a date on, an event had a status; `source` says where that can be read."""

    on: str
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class LegalEvent:
    """An act, a corrigendum, a delegated or implementing act, a proposal.

    `effective` is the day of entry into force, empty while there is none; for a proposal it may be
    the day that a scenario assumes.
    """

    id: str
    title: str
    kind: str
    history: tuple[Status, ...]
    effective: str = ""
    celex: str = ""
    eli: str = ""
    procedure: str = ""
    touches: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class MilestoneDate:
    """The date that an event gave to a milestone, and the provision that says so."""

    event: str
    date: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Milestone:
    """A named date of application; the last event in effect decides it."""

    id: str
    title: str
    dates: tuple[MilestoneDate, ...]

    @property
    def threshold(self) -> str:
        """How an expression refers to the date."""
        return f"@{self.id}"


@dataclass(frozen=True, slots=True)
class SwitchState:
    """From a date on, a switch was known to be on or off; `source` says where that can be read."""

    on: str
    value: bool
    source: str


@dataclass(frozen=True, slots=True)
class Switch:
    """A state of the world that law depends on: is a standard cited, is an act adopted?"""

    id: str
    title: str
    history: tuple[SwitchState, ...]
    cites: tuple[str, ...]
    watch: str = ""

    @property
    def atom(self) -> Atom:
        """The atom that expressions ask."""
        return Atom(f"switch.{self.id}", YES_NO, "law", kind="switch")

    def as_expression(self) -> Expression:
        return Is(f"switch.{self.id}", ("yes",))


@dataclass(frozen=True, slots=True)
class Scenario:
    """Assumptions to compare with the law as published: events that take effect, switches that turn."""

    id: str
    title: str
    events: tuple[tuple[str, str], ...] = ()
    switches: tuple[tuple[str, bool], ...] = ()


AS_PUBLISHED = Scenario("as-published", "The law as published")
