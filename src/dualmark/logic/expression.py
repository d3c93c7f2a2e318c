# SPDX-License-Identifier: Apache-2.0
"""Expressions over atoms: the one language in which conditions are written.

Build them with `all_of`, `any_of`, `not_`, `at_least`, `unless`, `some`, `every`, `cited` and the
tests `is_`, `has`, `on_or_after`, `before`, `above`, `at_most`. Python's `and`, `or`, `not` and
`if` on an expression raise: they would silently drop a condition.

`encode` and `decode` give the plain JSON form, which is what the lawbook holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import isfinite
from reprlib import repr as shorten
from typing import Any, NoReturn

from dualmark.logic.errors import LogicError

MAXIMUM_DEPTH = 60


class Expression:
    """A condition. Its value for given facts is yes, no or unknown, never a Python truth value."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise LogicError(
            "an expression has no Python truth value: use all_of, any_of, not_ instead of and, or, not, if"
        )

    __and__ = __or__ = __invert__ = __rand__ = __ror__ = lambda self, *_: bool(self)

    def children(self) -> tuple[Expression, ...]:
        """The direct sub-expressions, in the order in which they are written."""
        return ()


@dataclass(frozen=True, slots=True)
class Truth(Expression):
    """A constant."""

    value: bool


@dataclass(frozen=True, slots=True)
class Is(Expression):
    """A yes/no or choice atom has one of these values."""

    atom: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Has(Expression):
    """A set of choices contains this option."""

    atom: str
    option: str


@dataclass(frozen=True, slots=True)
class From(Expression):
    """A date is on or after a threshold: an ISO date, or `@name` for a named date of the law."""

    atom: str
    threshold: str


@dataclass(frozen=True, slots=True)
class Above(Expression):
    """A number is strictly above (`inclusive` false) or at least (`inclusive` true) a threshold."""

    atom: str
    threshold: float
    inclusive: bool


@dataclass(frozen=True, slots=True)
class Holds(Expression):
    """Another rule holds, for the same instance where both speak of the same kind of subject."""

    rule: str


@dataclass(frozen=True, slots=True)
class All(Expression):
    """Every operand holds."""

    operands: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.operands


@dataclass(frozen=True, slots=True)
class AnyOf(Expression):
    """At least one operand holds."""

    operands: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.operands


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """The operand does not hold."""

    operand: Expression

    def children(self) -> tuple[Expression, ...]:
        return (self.operand,)


@dataclass(frozen=True, slots=True)
class AtLeast(Expression):
    """At least `count` of the operands hold."""

    count: int
    operands: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.operands


@dataclass(frozen=True, slots=True)
class Unless(Expression):
    """The base holds and none of the exceptions does; exceptions stay visible as such in a proof."""

    base: Expression
    exceptions: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return (self.base, *self.exceptions)


@dataclass(frozen=True, slots=True)
class Some(Expression):
    """The body holds for at least one instance of a subject (an AI system of the product, say)."""

    subject: str
    body: Expression

    def children(self) -> tuple[Expression, ...]:
        return (self.body,)


@dataclass(frozen=True, slots=True)
class Every(Expression):
    """The body holds for every instance of a subject; true where there is none."""

    subject: str
    body: Expression

    def children(self) -> tuple[Expression, ...]:
        return (self.body,)


@dataclass(frozen=True, slots=True)
class Cited(Expression):
    """The body, with the provisions that ask for it and, where it helps, a gloss in plain words."""

    body: Expression
    cites: tuple[str, ...]
    gloss: str = ""

    def children(self) -> tuple[Expression, ...]:
        return (self.body,)


def expression(operand: object) -> Expression:
    """The expression that an operand stands for.

    Takes an expression, or anything with `as_expression()` (a rule stands for "it holds", a yes/no
    fact for "the answer is yes"). Raises `LogicError` for anything else, Python booleans included.
    """
    if isinstance(operand, Expression):
        return operand
    convert = getattr(operand, "as_expression", None)
    if convert is None:
        raise LogicError(f"{operand!r} is no expression, rule or yes/no fact")
    return convert()


def _operands(operands: Iterable[object], name: str) -> tuple[Expression, ...]:
    result = tuple(expression(operand) for operand in operands)
    if not result:
        raise LogicError(f"{name} needs at least one operand")
    return result


def all_of(*operands: object) -> Expression:
    """All of the operands hold."""
    result = _operands(operands, "all_of")
    return result[0] if len(result) == 1 else All(result)


def any_of(*operands: object) -> Expression:
    """Any of the operands holds."""
    result = _operands(operands, "any_of")
    return result[0] if len(result) == 1 else AnyOf(result)


def not_(operand: object) -> Expression:
    """The operand does not hold."""
    inner = expression(operand)
    return inner.operand if isinstance(inner, Not) else Not(inner)


def at_least(count: int, *operands: object) -> Expression:
    """At least `count` of the operands hold (1 <= count <= number of operands)."""
    result = _operands(operands, "at_least")
    if not 1 <= count <= len(result):
        raise LogicError(f"at_least({count}) of {len(result)} operands can never be meant")
    return AtLeast(count, result)


def unless(base: object, *exceptions: object) -> Expression:
    """The base holds and no exception does."""
    return Unless(expression(base), _operands(exceptions, "unless"))


def some(subject: str, body: object) -> Expression:
    """The body holds for some instance of the subject."""
    return Some(subject, expression(body))


def every(subject: str, body: object) -> Expression:
    """The body holds for every instance of the subject."""
    return Every(subject, expression(body))


def cited(body: object, *cites: str, gloss: str = "") -> Expression:
    """The body with its own citations, and a gloss in plain words where the atoms do not say it."""
    return Cited(expression(body), cites, gloss)


def walk(root: Expression) -> Iterator[Expression]:
    """Every node of an expression, parents before children."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children()))


def encode(node: Expression) -> list[Any]:
    """The plain JSON form of an expression: a list that begins with the operator's name."""
    match node:
        case Truth(value):
            return ["true" if value else "false"]
        case Is(atom, values):
            return ["is", atom, list(values)]
        case Has(atom, option):
            return ["has", atom, option]
        case From(atom, threshold):
            return ["from", atom, threshold]
        case Above(atom, threshold, inclusive):
            return ["above", atom, threshold, inclusive]
        case Holds(rule):
            return ["holds", rule]
        case All(operands):
            return ["all", [encode(operand) for operand in operands]]
        case AnyOf(operands):
            return ["any", [encode(operand) for operand in operands]]
        case Not(operand):
            return ["not", encode(operand)]
        case AtLeast(count, operands):
            return ["at_least", count, [encode(operand) for operand in operands]]
        case Unless(base, exceptions):
            return ["unless", encode(base), [encode(exception) for exception in exceptions]]
        case Some(subject, body):
            return ["some", subject, encode(body)]
        case Every(subject, body):
            return ["every", subject, encode(body)]
        case Cited(body, cites, gloss):
            return ["cited", encode(body), list(cites), gloss]
    raise LogicError(f"{type(node).__name__} has no JSON form")


def decode(form: Any, depth: int = 0) -> Expression:
    """The expression of a plain JSON form.

    Raises `LogicError` for an unknown operator, a wrong shape or nesting deeper than
    `MAXIMUM_DEPTH`; a lawbook is data and must never be able to exhaust the reader, and nothing
    that stands in a form is ever passed over.
    """
    if depth > MAXIMUM_DEPTH:
        raise LogicError(f"expression nested deeper than {MAXIMUM_DEPTH}")
    if not isinstance(form, (list, tuple)) or not form or type(form[0]) is not str:
        raise LogicError(f"not an expression: {shorten(form)}")
    operator, *rest = form
    if operator not in _LENGTHS:
        raise LogicError(f"unknown operator {shorten(operator)}")
    if len(rest) != _LENGTHS[operator]:
        raise LogicError(f"{operator!r} takes {_LENGTHS[operator]} operands: {shorten(form)}")
    return _decode(operator, rest, depth + 1)


_LENGTHS = {
    **dict.fromkeys(("true", "false"), 0),
    **dict.fromkeys(("holds", "all", "any", "not"), 1),
    **dict.fromkeys(("is", "has", "from", "at_least", "unless", "some", "every"), 2),
    **dict.fromkeys(("above", "cited"), 3),
}


def _decode(operator: str, rest: list[Any], depth: int) -> Expression:
    first = rest[0] if rest else None
    if operator == "is":
        return Is(_text(first), _texts(rest[1], "value"))
    if operator == "holds":
        return Holds(_text(first))
    if operator == "all":
        return All(_many(first, depth))
    if operator == "any":
        return AnyOf(_many(first, depth))
    if operator == "cited":
        if type(rest[2]) is not str:
            raise LogicError(f"a gloss is a text, not {shorten(rest[2])}")
        return Cited(decode(first, depth), _texts(rest[1]), rest[2])
    if operator == "not":
        return Not(decode(first, depth))
    if operator == "has":
        return Has(_text(first), _text(rest[1]))
    if operator == "from":
        return From(_text(first), _text(rest[1]))
    if operator == "above":
        return _above(_text(first), rest[1], rest[2])
    if operator == "unless":
        return Unless(decode(first, depth), _many(rest[1], depth))
    if operator == "at_least":
        parts = _many(rest[1], depth)
        if type(first) is not int or not 1 <= first <= len(parts):
            raise LogicError(f"at_least({shorten(first)}) of {len(parts)} operands can never be meant")
        return AtLeast(first, parts)
    if operator == "some":
        return Some(_text(first), decode(rest[1], depth))
    if operator == "every":
        return Every(_text(first), decode(rest[1], depth))
    return Truth(operator == "true")


def _text(value: Any) -> str:
    if type(value) is not str or not value:
        raise LogicError(f"a name stands here, not {shorten(value)}")
    return value


def _texts(values: Any, needed: str = "") -> tuple[str, ...]:
    if not isinstance(values, (list, tuple)) or (needed and not values):
        raise LogicError(f"a list of texts stands here, not {shorten(values)}")
    return tuple([_text(value) for value in values])


def _many(forms: Any, depth: int) -> tuple[Expression, ...]:
    if not isinstance(forms, (list, tuple)) or not forms:
        raise LogicError(f"a list of at least one operand stands here, not {shorten(forms)}")
    return tuple([decode(form, depth) for form in forms])


def _above(atom: str, threshold: Any, inclusive: Any) -> Above:
    if type(threshold) not in (int, float) or not isfinite(threshold) or type(inclusive) is not bool:
        raise LogicError(f"a number and whether it is included stand here: {shorten([threshold, inclusive])}")
    return Above(atom, threshold, inclusive)
