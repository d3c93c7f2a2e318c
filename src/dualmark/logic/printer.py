# SPDX-License-Identifier: Apache-2.0
"""Printer: a condition as controlled English, for a page that a lawyer can read beside the law.

One line per test or heading; what belongs to a heading stands below it, each part after a dash. A
line without a dash goes on with the part above it, so an "unless" is never taken for one more part.
Negated tests are put in words ("is before", "does not include"), which says exactly the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import log10

from dualmark.logic.errors import LogicError
from dualmark.logic.expression import (
    Above,
    All,
    AnyOf,
    AtLeast,
    Cited,
    Every,
    Expression,
    From,
    Has,
    Holds,
    Is,
    Not,
    Some,
    Truth,
    Unless,
)

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def print_condition(
    expression: Expression,
    name_of_atom: Callable[[str], str],
    name_of_rule: Callable[[str], str],
    level: int = 0,
    *,
    name_of_value: Callable[[str, str], str] | None = None,
    name_of_date: Callable[[str], str] | None = None,
    name_of_subject: Callable[[str], str] | None = None,
) -> list[str]:
    """The lines of a condition, indented by two spaces per `level`.

    `name_of_atom` and `name_of_rule` give the words for an id; `name_of_value` those for a value of
    an atom, `name_of_date` those for a named date of the law (without its `@`) and `name_of_subject`
    those for a kind of subject. Without them ids are used, underscores read as spaces. Citations
    stand in brackets at the end of the line that they support. Raises `LogicError` for what is no
    expression of the kernel, and for a threshold that is no date.
    """
    words = _Words(
        name_of_atom,
        name_of_rule,
        name_of_value or (lambda atom, value: value.replace("_", " ")),
        name_of_date or (lambda name: f"the date {name}"),
        name_of_subject or subject_in_words,
    )
    return ["  " * level + line for line in words.lines(expression)]


def subject_in_words(subject: str) -> str:
    """A kind of subject in words: underscores read as spaces, words of two letters are initials (AI)."""
    return " ".join(word.upper() if len(word) <= 2 else word for word in subject.split("_"))


def date_in_words(iso: str) -> str:
    """A date as "11 December 2027". Raises `LogicError`."""
    try:
        day = date.fromisoformat(iso)
    except ValueError as error:
        raise LogicError(f"{iso!r} is not a date of the form YYYY-MM-DD") from error
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def number_in_words(value: float) -> str:
    """A number with its digits in groups; a large power of ten as such (10^25)."""
    if abs(value) < 1e15:
        return f"{int(value):,}" if value == int(value) else repr(value)
    exponent = round(log10(abs(value)))
    return f"10^{exponent}" if value == float(f"1e{exponent}") else repr(value)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one page, and how expressions are put together from them."""

    atom: Callable[[str], str]
    rule: Callable[[str], str]
    value: Callable[[str, str], str]
    day: Callable[[str], str]
    subject: Callable[[str], str]

    def lines(self, node: Expression) -> list[str]:
        match node:
            case Is() | Has() | From() | Above():
                return [self.test(node, True)]
            case Not(Is() | Has() | From() | Above() as operand):
                return [self.test(operand, False)]
            case Holds(rule):
                return [self.rule(rule)]
            case Truth(value):
                return ["always" if value else "never"]
            case Cited():
                return self.cited(node)
            case Not(operand):
                return self.heading("not:", [operand])
            case All(parts):
                return self.heading("all of:", parts)
            case AnyOf(parts):
                return self.heading("any of:", parts)
            case AtLeast(count, parts):
                return self.heading(f"at least {count} of:", parts)
            case Some(subject, body):
                return self.heading(f"for some {self.subject(subject)}:", [body])
            case Every(subject, body):
                return self.heading(f"for every {self.subject(subject)}:", [body])
            case Unless(base, exceptions):
                heading = "unless:" if len(exceptions) == 1 else "unless any of:"
                return [*self.lines(base), *self.heading(heading, exceptions)]
        raise LogicError(f"{type(node).__name__} cannot be printed")

    def heading(self, heading: str, parts: Sequence[Expression]) -> list[str]:
        result = [heading]
        for part in parts:
            first, *more = self.lines(part)
            result += [f"  - {first}", *(f"    {line}" for line in more)]
        return result

    def cited(self, node: Cited) -> list[str]:
        """The body with its citations; a gloss stands before what it puts in words."""
        sources = f" [{', '.join(node.cites)}]" if node.cites else ""
        body = self.lines(node.body)
        if len(body) == 1:
            return [f"{node.gloss}: {body[0]}{sources}" if node.gloss else body[0] + sources]
        if node.gloss or _ends_in_exceptions(node.body):
            heading = f"{node.gloss}, that is:" if node.gloss else "the following:"
            return [heading + sources, f"  - {body[0]}", *(f"    {line}" for line in body[1:])]
        return [body[0] + sources, *body[1:]]

    def test(self, node: Is | Has | From | Above, holds: bool) -> str:
        name = self.atom(node.atom)
        match node:
            case Is(_, values) if set(values) <= {"yes", "no"}:
                return f"the answer to {name} is {self.answer(values, holds)}"
            case Is(atom, values):
                shown = ", ".join(self.value(atom, value) for value in values)
                if len(values) == 1:
                    return f"{name} is {'' if holds else 'not '}{shown}"
                return f"{name} is {'one' if holds else 'none'} of {shown}"
            case Has(atom, option):
                return f"{name} {'includes' if holds else 'does not include'} {self.value(atom, option)}"
            case From(_, threshold):
                named = threshold.startswith("@")
                day = self.day(threshold[1:]) if named else date_in_words(threshold)
                return f"{name} is {'on or after' if holds else 'before'} {day}"
        words = {(True, True): "at least", (True, False): "above", (False, True): "below", (False, False): "at most"}
        return f"{name} is {words[holds, node.inclusive]} {number_in_words(node.threshold)}"

    def answer(self, values: tuple[str, ...], holds: bool) -> str:
        left = [value for value in ("yes", "no") if (value in values) == holds]
        return " or ".join(left) if left else "neither yes nor no"


def _ends_in_exceptions(node: Expression) -> bool:
    return isinstance(node, Unless) or (isinstance(node, Cited) and _ends_in_exceptions(node.body))


__all__ = ["date_in_words", "number_in_words", "print_condition", "subject_in_words"]
