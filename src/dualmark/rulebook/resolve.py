# SPDX-License-Identifier: Apache-2.0
"""From rules of all times to the rulebook of one state of the law.

A rule that an event has not brought yet, or has ended, is no law: it never holds. A rule whose
date of application lies ahead does not hold yet. Both are kept, with the reason, so that a proof
can say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from dualmark.law.state import StateOfLaw
from dualmark.logic.expression import (
    All,
    AnyOf,
    AtLeast,
    Cited,
    Every,
    Expression,
    From,
    Not,
    Some,
    Truth,
    Unless,
)
from dualmark.logic.rule import Rule

IN_APPLICATION, NOT_YET, NO_LAW = "in_application", "not_yet", "no_law"
CONSTRAINT_PREFIX = "constraint."


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules of one state of the law, thresholds filled in.

    `standing` tells of every rule whether it is in application, and `starts` from when (ISO date).
    """

    state: StateOfLaw
    rules: Mapping[str, Rule]
    standing: Mapping[str, str]
    starts: Mapping[str, str]

    @property
    def constraints(self) -> list[str]:
        """The rules that hold of every lawful set of facts."""
        return [name for name in self.rules if name.startswith(CONSTRAINT_PREFIX)]


def resolve(versions: Iterable[Rule], state: StateOfLaw) -> Rulebook:
    """The rulebook of a state of the law. Several versions of a rule share an id, one is in effect."""
    rules: dict[str, Rule] = {}
    standing: dict[str, str] = {}
    starts: dict[str, str] = {}
    for version in versions:
        status = _standing(version, state)
        if status == NO_LAW and version.id in rules:
            continue
        rules[version.id] = _resolved(version, status, state)
        standing[version.id] = status
        if version.applies and version.applies in state.milestones:
            starts[version.id] = state.milestones[version.applies]
    return Rulebook(state, rules, standing, starts)


def _standing(rule: Rule, state: StateOfLaw) -> str:
    if (rule.since and rule.since not in state.events) or (rule.until and rule.until in state.events):
        return NO_LAW
    if rule.applies and not state.milestones.get(rule.applies, "9999") <= state.as_of:
        return NOT_YET
    return IN_APPLICATION


def _resolved(rule: Rule, status: str, state: StateOfLaw) -> Rule:
    if status != IN_APPLICATION:
        return replace(rule, when=Truth(False), exceptions=())
    return replace(
        rule,
        when=_with_dates(rule.when, state),
        exceptions=tuple(_with_dates(exception, state) for exception in rule.exceptions),
    )


def _with_dates(node: Expression, state: StateOfLaw) -> Expression:
    """The expression with named dates filled in; a date that no law gives is never reached."""
    match node:
        case From(atom, threshold) if threshold.startswith("@"):
            found = state.milestones.get(threshold[1:])
            return From(atom, found) if found else Truth(False)
        case All(parts):
            return All(tuple([_with_dates(part, state) for part in parts]))
        case AnyOf(parts):
            return AnyOf(tuple([_with_dates(part, state) for part in parts]))
        case Not(part):
            return Not(_with_dates(part, state))
        case AtLeast(count, parts):
            return AtLeast(count, tuple([_with_dates(part, state) for part in parts]))
        case Unless(base, exceptions):
            return Unless(_with_dates(base, state), tuple([_with_dates(part, state) for part in exceptions]))
        case Some(subject, body):
            return Some(subject, _with_dates(body, state))
        case Every(subject, body):
            return Every(subject, _with_dates(body, state))
        case Cited(body, cites, gloss):
            return Cited(_with_dates(body, state), cites, gloss)
    return node
