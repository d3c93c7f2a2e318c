# SPDX-License-Identifier: Apache-2.0
"""Variables: atoms made finite for one set of instances, and what is known of each.

What is known of a variable is the set of values still possible, kept as a bit mask over its
labels: all bits set is unknown, one bit set is known, none would be a contradiction.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom, check_name, is_global
from dualmark.logic.errors import LogicError
from dualmark.logic.expression import Above, From, walk
from dualmark.logic.rule import Rule

NO_YES = ("no", "yes")
Boundary = tuple[float, int]


@dataclass(frozen=True, slots=True)
class Variable:
    """One finite variable. `id` reads `atom`, `atom#option`, `atom@instance` or `atom#option@instance`."""

    id: str
    index: int
    atom: str
    instance: str
    option: str
    labels: tuple[str, ...]
    boundaries: tuple[Boundary, ...] = ()

    @property
    def unknown(self) -> int:
        """The mask that leaves every value possible."""
        return (1 << len(self.labels)) - 1


def variable_id(atom: str, instance: str = "", option: str = "") -> str:
    """The id of the variable for an atom, an option of it and an instance."""
    return f"{atom}{'#' + option if option else ''}{'@' + instance if instance else ''}"


def ordinal(iso: str) -> int:
    """A calendar date (YYYY-MM-DD, no time, no zone) as a day number. Raises `LogicError`."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        day = None
    if day is None or day.isoformat() != iso:
        raise LogicError(f"{iso!r} is not a date of the form YYYY-MM-DD")
    return day.toordinal()


def collect_boundaries(rules: Iterable[Rule]) -> dict[str, set[Boundary]]:
    """The thresholds that rules mention, per atom: (value, 0) for "at least", (value, 1) for "above"."""
    found: dict[str, set[Boundary]] = {}
    for rule in rules:
        for node in walk(rule.condition):
            if isinstance(node, From):
                found.setdefault(node.atom, set()).add((ordinal(node.threshold), 0))
            elif isinstance(node, Above):
                found.setdefault(node.atom, set()).add((node.threshold, 0 if node.inclusive else 1))
    return found


def make_variables(
    atoms: Iterable[Atom], rules: Iterable[Rule], instances: Mapping[str, tuple[str, ...]]
) -> list[Variable]:
    """The variables of all atoms for the given instances, in declaration order.

    Consecutive atoms about one kind of subject stay together instance by instance: that keeps the
    decision diagrams of questions about all instances small.

    `instances` maps a subject that can stand several times to the names of its instances. Raises
    `LogicError` for a name that is given twice or would blur the ids of variables.
    """
    for names in instances.values():
        for name in names:
            check_name(name)
        if len(set(names)) != len(names):
            raise LogicError(f"an instance is named twice among {', '.join(names)}")
    boundaries = collect_boundaries(rules)
    variables: list[Variable] = []
    for subject, group in groupby(atoms, key=lambda atom: atom.subject):
        members = list(group)
        for instance in ("",) if is_global(subject) else instances.get(subject, ()):
            for atom in members:
                _add_variables(variables, atom, instance, tuple(sorted(boundaries.get(atom.id, ()))))
    return variables


def _add_variables(variables: list[Variable], atom: Atom, instance: str, cuts: tuple[Boundary, ...]) -> None:
    labels = _labels(atom, cuts)
    for option in atom.options if atom.type == CHOICES else ("",):
        identity = variable_id(atom.id, instance, option)
        variables.append(Variable(identity, len(variables), atom.id, instance, option, labels, cuts))


def _labels(atom: Atom, cuts: tuple[Boundary, ...]) -> tuple[str, ...]:
    if atom.type in (YES_NO, CHOICES):
        return NO_YES
    if atom.type == CHOICE:
        return atom.options
    return tuple(_cell_label(atom.type, cuts, cell) for cell in range(len(cuts) + 1))


def _cell_label(type_: str, cuts: tuple[Boundary, ...], cell: int) -> str:
    def show(cut: Boundary) -> str:
        return date.fromordinal(int(cut[0])).isoformat() if type_ == DATE else _number(cut[0])

    if not cuts:
        return "any"
    parts = []
    if cell > 0:
        parts.append(("above " if cuts[cell - 1][1] else "from ") + show(cuts[cell - 1]))
    if cell < len(cuts):
        parts.append(("up to " if cuts[cell][1] else "before ") + show(cuts[cell]))
    return " and ".join(parts)


def _number(value: float) -> str:
    """A threshold in words that no other threshold shares."""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def cell_of(variable: Variable, value: float) -> int:
    """The index of the cell that a day number or a number falls into."""
    return bisect_right(variable.boundaries, (value, 0)) if variable.boundaries else 0


def cells_between(variable: Variable, low: float | None, high: float | None) -> int:
    """The mask of the cells that meet the closed interval [low, high]; `None` is unbounded.

    Raises `LogicError` where the interval is empty.
    """
    if low is not None and high is not None and low > high:
        raise LogicError(f"{variable.id}: the interval from {low} to {high} is empty")
    first = 0 if low is None else cell_of(variable, low)
    last = len(variable.labels) - 1 if high is None else cell_of(variable, high)
    return sum(1 << cell for cell in range(first, last + 1))


def mask_above(variable: Variable, boundary: Boundary) -> int:
    """The mask of the cells at or beyond a boundary. Raises `LogicError` where no cell begins there."""
    if boundary not in variable.boundaries:
        raise LogicError(f"{variable.id} has no cell that begins at this threshold: no rule mentions it")
    first = variable.boundaries.index(boundary) + 1
    return variable.unknown & ~((1 << first) - 1)


def mask_of(variable: Variable, values: Iterable[str]) -> int:
    """The mask of the named labels. Raises `LogicError` for a label that the variable lacks."""
    mask = 0
    for value in values:
        if value not in variable.labels:
            raise LogicError(f"{variable.id} has no value {value!r}; its values are {', '.join(variable.labels)}")
        mask |= 1 << variable.labels.index(value)
    return mask


def labels_of(variable: Variable, mask: int) -> tuple[str, ...]:
    """The labels in a mask, in order."""
    return tuple(label for bit, label in enumerate(variable.labels) if mask >> bit & 1)


__all__ = [
    "DATE",
    "NUMBER",
    "Boundary",
    "Variable",
    "cell_of",
    "cells_between",
    "labels_of",
    "make_variables",
    "mask_above",
    "mask_of",
    "ordinal",
    "variable_id",
]
