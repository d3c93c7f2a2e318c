# SPDX-License-Identifier: Apache-2.0
"""A rule: a named condition with its sources; and a goal: a question with named answers.

A rule holds if and only if its condition holds and none of its exceptions does. A goal gathers
rules into the answers of one question: of kind `one` exactly one answer is right, of kind `set`
any number of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from dualmark.logic.expression import Expression, Holds, Unless


@dataclass(frozen=True, slots=True)
class Rule:
    """A named condition.

    `title` states the passing condition as a sentence. `cites` are the provisions it comes from,
    `exceptions` what defeats it. `since` and `until` name the legal events that brought and ended
    it; `applies` names the date of the law from which it has effect (empty: always). `rows` are
    the rows of the decision tables that it encodes.
    """

    id: str
    title: str
    subject: str
    when: Expression
    cites: tuple[str, ...]
    exceptions: tuple[Expression, ...] = ()
    since: str = ""
    until: str = ""
    applies: str = ""
    rows: tuple[str, ...] = ()
    note: str = ""

    @property
    def condition(self) -> Expression:
        """The whole condition, exceptions included."""
        return Unless(self.when, self.exceptions) if self.exceptions else self.when

    def as_expression(self) -> Expression:
        return Holds(self.id)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a goal: its value, its words and the rule that makes it right."""

    value: str
    label: str
    rule: str


@dataclass(frozen=True, slots=True)
class Goal:
    """A question that a determination answers. `kind` is `one` or `set`.

    `occasion` names what must have happened for the question to arise (an event, a breach); it is
    empty for questions about the product as such.
    """

    id: str
    title: str
    subject: str
    kind: str
    answers: tuple[Answer, ...]
    cites: tuple[str, ...] = ()
    act: str = ""
    occasion: str = ""
