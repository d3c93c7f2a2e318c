# SPDX-License-Identifier: Apache-2.0
"""Atoms: what an expression can ask about, each with a finite domain.

There are three kinds in one language: a *fact* about a subject, a *reading* of an open question
and a *switch*, a state of the world. The kernel treats them alike; only the kind is remembered.

A set of choices is one yes/no variable per option. A date or a number is cut into cells at the
thresholds that the rules mention, so that every variable is finite.
"""

from __future__ import annotations

from dataclasses import dataclass

from dualmark.logic.errors import LogicError

YES_NO = "yes_no"
CHOICE = "choice"
CHOICES = "choices"
DATE = "date"
NUMBER = "number"

GLOBAL_SUBJECTS = frozenset({"organisation", "product", "law"})


@dataclass(frozen=True, slots=True)
class Atom:
    """One thing that can be known.

    `id` is unique; `subject` names what it is about (`organisation`, `product` and `law` stand
    once, any other subject once per instance); `options` are the values of a choice or a set of
    choices, in order, and empty for other types.
    """

    id: str
    type: str
    subject: str
    kind: str = "fact"
    options: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in (self.id, *self.options):
            check_name(name)
        if self.type in (CHOICE, CHOICES):
            if len(set(self.options)) != len(self.options) or len(self.options) < 1:
                raise LogicError(f"atom {self.id}: options must be distinct and at least one")
        elif self.type not in (YES_NO, DATE, NUMBER):
            raise LogicError(f"atom {self.id}: unknown type {self.type!r}")


def check_name(name: str) -> None:
    """Refuse (`LogicError`) a name that would blur the ids of variables, which read `atom#option@instance`."""
    if not name or "@" in name or "#" in name:
        raise LogicError(f"the name {name!r} may not be empty or hold @ or #")


def is_global(subject: str) -> bool:
    """Whether a subject stands exactly once in every assessment."""
    return subject in GLOBAL_SUBJECTS
