# SPDX-License-Identifier: Apache-2.0
"""The words in which rules, goals, readings and duties are written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dualmark.law.model import LegalEvent, Milestone
from dualmark.logic.atom import CHOICE, Atom
from dualmark.logic.errors import LogicError
from dualmark.logic.expression import Expression, Holds, Is, all_of, expression
from dualmark.logic.rule import Answer, Goal, Rule

DUE = ("before_placing", "from_placing", "from_application", "on_event")


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to read an open question, what follows from it and who holds it."""

    value: str
    label: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """An open legal question: text and guidance conflict, or both are silent.

    `default` is the value that we apply unless a user adopts another, `why` the reason.
    """

    id: str
    question: str
    alternatives: tuple[Alternative, ...]
    default: str
    why: str
    cites: tuple[str, ...]
    rows: tuple[str, ...] = ()

    @property
    def atom(self) -> Atom:
        """The atom that expressions ask."""
        values = tuple(alternative.value for alternative in self.alternatives)
        return Atom(f"reading.{self.id}", CHOICE, "law", kind="reading", options=values)

    def is_(self, *values: str) -> Expression:
        """The question is read in one of these ways."""
        known = [alternative.value for alternative in self.alternatives]
        for value in values:
            if value not in known:
                raise LogicError(f"reading {self.id} has no alternative {value!r}; it has {', '.join(known)}")
        return Is(f"reading.{self.id}", values)


@dataclass(frozen=True, slots=True)
class Duty:
    """What somebody has to do: who, what, from when, until when, and what would show it.

    `bearer` names the role that owes it; `when` is the condition under which it is owed. `due` is
    `before_placing`, `from_placing`, `from_application` (as soon as the law applies) or `on_event`;
    `trigger` says in words what starts it, `ends` until when it lasts. `by_path` pairs a rule with the
    milestone that counts instead of `applies` where that rule holds; the first that holds decides.
    """

    id: str
    act: str
    bearer: str
    title: str
    when: Expression
    cites: tuple[str, ...]
    applies: str
    due: str
    evidence: str
    subject: str = "product"
    trigger: str = ""
    ends: str = ""
    since: str = ""
    until: str = ""
    rows: tuple[str, ...] = ()
    note: str = ""
    by_path: tuple[tuple[str, str], ...] = ()

    def as_expression(self) -> Expression:
        return Holds(self.id)


def rule(
    id: str,
    title: str,
    *,
    when: object,
    cites: Iterable[str],
    subject: str = "product",
    unless: Iterable[object] = (),
    since: LegalEvent | None = None,
    until: LegalEvent | None = None,
    applies: Milestone | None = None,
    rows: Iterable[str] = (),
    note: str = "",
) -> Rule:
    """A rule; see `dualmark.logic.rule.Rule`. `title` states the passing condition as a sentence."""
    return Rule(
        id,
        title,
        subject,
        expression(when),
        _texts(cites, id),
        tuple(expression(exception) for exception in unless),
        since.id if since else "",
        until.id if until else "",
        applies.id if applies else "",
        _texts(rows, id),
        note,
    )


def reading(
    id: str,
    question: str,
    *alternatives: Alternative,
    default: str,
    why: str,
    cites: Iterable[str],
    rows: Iterable[str] = (),
) -> Reading:
    """An open question with at least two alternatives, one of which is the default."""
    if len(alternatives) < 2 or default not in [alternative.value for alternative in alternatives]:
        raise LogicError(f"reading {id}: give two alternatives or more, and one of them as the default")
    return Reading(id, question, alternatives, default, why, _texts(cites, id), _texts(rows, id))


def alternative(value: str, label: str, *sources: str) -> Alternative:
    """One way to read an open question, with the sources that hold it."""
    return Alternative(value, label, sources)


def goal(
    id: str,
    title: str,
    *answers: Answer,
    kind: str,
    act: str,
    cites: Iterable[str] = (),
    subject: str = "product",
    occasion: str = "",
) -> Goal:
    """A question that the determination answers; `kind` is `one` or `set`, `occasion` what brings it up."""
    if kind not in ("one", "set"):
        raise LogicError(f"goal {id}: kind is 'one' or 'set'")
    return Goal(id, title, subject, kind, answers, _texts(cites, id), act, occasion)


def answer(value: str, label: str, rule_: Rule) -> Answer:
    """One answer of a goal."""
    return Answer(value, label, rule_.id)


def duty(
    id: str,
    title: str,
    *,
    act: str,
    bearer: str,
    when: object,
    cites: Iterable[str],
    applies: Milestone,
    due: str,
    evidence: str,
    subject: str = "product",
    trigger: str = "",
    ends: str = "",
    since: LegalEvent | None = None,
    until: LegalEvent | None = None,
    rows: Iterable[str] = (),
    note: str = "",
    by_path: Iterable[tuple[str, Milestone]] = (),
) -> Duty:
    """A duty; see `Duty`. `when` may be one condition or a list of conditions that must all hold."""
    if due not in DUE:
        raise LogicError(f"duty {id}: due is one of {', '.join(DUE)}")
    condition = all_of(*when) if isinstance(when, (list, tuple)) else expression(when)
    return Duty(
        id,
        act,
        bearer,
        title,
        condition,
        _texts(cites, id),
        applies.id,
        due,
        evidence,
        subject,
        trigger,
        ends,
        since.id if since else "",
        until.id if until else "",
        _texts(rows, id),
        note,
        tuple((name, milestone.id) for name, milestone in by_path),
    )


def _texts(values: Iterable[str], id: str) -> tuple[str, ...]:
    if isinstance(values, str):
        raise LogicError(f"{id}: give a list of texts, not one text")
    return tuple(values)


def holds(rule_id: str) -> Expression:
    """Another rule holds, named by its id: for a rule that stands in a room which imports this one."""
    return Holds(rule_id)


def constraint(id: str, title: str, *, when: object, cites: Iterable[str] = (), subject: str = "product") -> Rule:
    """A condition that every lawful set of facts meets; facts that break it contradict each other."""
    return rule(f"constraint.{id}", title, when=when, cites=cites, subject=subject)
