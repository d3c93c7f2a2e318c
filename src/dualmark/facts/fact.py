# SPDX-License-Identifier: Apache-2.0
"""A fact: typed, with its question in plain words and the provisions that it serves.

The subject of a fact is the first part of its id: `organisation`, `product`, `ai_system` (once per
AI system of the product) or `model` (once per general-purpose AI model).
"""

from __future__ import annotations

from dataclasses import dataclass

from dualmark.law.model import Milestone
from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom
from dualmark.logic.errors import LogicError
from dualmark.logic.expression import Above, Expression, From, Has, Is, Not

SUBJECTS = ("organisation", "product", "ai_system", "model")


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice: what it means, what it includes and what falls short of it."""

    value: str
    label: str
    description: str = ""
    includes: str = ""
    falls_short: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to be known.

    `label` is a statement for yes/no facts ("it runs on the customer's equipment") and a noun
    phrase for others ("the core functionality"). `question` is asked of a person; `why` says what
    the answer is needed for; `serves` are the provisions behind it; `page` is the theme under
    which it is asked; `finder` says who in a company usually knows.
    """

    id: str
    type: str
    label: str
    question: str
    why: str
    serves: tuple[str, ...]
    page: str
    help: str = ""
    examples: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    finder: str = ""
    unit: str = ""

    @property
    def subject(self) -> str:
        """What the fact is about."""
        return self.id.split(".", 1)[0]

    @property
    def name(self) -> str:
        """The id without its subject: the key in a product file."""
        return self.id.split(".", 1)[1]

    @property
    def atom(self) -> Atom:
        """The atom that expressions ask."""
        return Atom(self.id, self.type, self.subject, options=tuple(o.value for o in self.options))

    def as_expression(self) -> Expression:
        """The expression "the answer is yes"; only for yes/no facts."""
        if self.type != YES_NO:
            raise LogicError(f"{self.id} is of type {self.type}: say which value is meant")
        return Is(self.id, ("yes",))

    def is_(self, *values: str) -> Expression:
        """The choice is one of these values."""
        self._check(CHOICE, values)
        return Is(self.id, values)

    def has(self, option: str) -> Expression:
        """The set of choices contains this option."""
        self._check(CHOICES, (option,))
        return Has(self.id, option)

    def on_or_after(self, threshold: str | Milestone) -> Expression:
        """The date is on or after a day (ISO 8601) or a milestone of the law."""
        self._check(DATE, ())
        return From(self.id, threshold.threshold if isinstance(threshold, Milestone) else threshold)

    def before(self, threshold: str | Milestone) -> Expression:
        """The date is before a day (ISO 8601) or a milestone of the law."""
        return Not(self.on_or_after(threshold))

    def above(self, threshold: float) -> Expression:
        """The number is strictly above a threshold."""
        self._check(NUMBER, ())
        return Above(self.id, threshold, False)

    def at_least(self, threshold: float) -> Expression:
        """The number is at least a threshold."""
        self._check(NUMBER, ())
        return Above(self.id, threshold, True)

    def _check(self, type_: str, values: tuple[str, ...]) -> None:
        if self.type != type_:
            raise LogicError(f"{self.id} is of type {self.type}, not {type_}")
        known = [option.value for option in self.options]
        for value in values:
            if value not in known:
                raise LogicError(f"{self.id} has no value {value!r}; it has {', '.join(known)}")


def yes_no(id: str, label: str, **words: object) -> Fact:
    """A fact with the answers yes and no."""
    return _fact(id, YES_NO, label, words)


def choice(id: str, label: str, *options: Option, **words: object) -> Fact:
    """A fact with exactly one of the options."""
    return _fact(id, CHOICE, label, words, options)


def choices(id: str, label: str, *options: Option, **words: object) -> Fact:
    """A fact with any number of the options, none included."""
    return _fact(id, CHOICES, label, words, options)


def day(id: str, label: str, **words: object) -> Fact:
    """A fact that is a calendar date."""
    return _fact(id, DATE, label, words)


def number(id: str, label: str, **words: object) -> Fact:
    """A fact that is a number; `unit` says of what."""
    return _fact(id, NUMBER, label, words)


def option(value: str, label: str, description: str = "", includes: str = "", falls_short: str = "") -> Option:
    """One value of a choice."""
    return Option(value, label, description, includes, falls_short)


def _fact(id: str, type_: str, label: str, words: dict, options: tuple[Option, ...] = ()) -> Fact:
    if id.split(".", 1)[0] not in SUBJECTS or "." not in id:
        raise LogicError(f"fact {id!r}: the id begins with {', '.join(SUBJECTS)} and a dot")
    for key in ("serves", "examples"):
        if isinstance(words.get(key), str):
            words[key] = (words[key],)
        elif key in words:
            words[key] = tuple(words[key])
    return Fact(id, type_, label, options=options, **words)
