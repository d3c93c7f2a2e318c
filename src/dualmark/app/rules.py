# SPDX-License-Identifier: Apache-2.0
"""The rules: list them, print one as a page, the readings, and the coverage of the decision tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from dualmark.app.assess import RequestError
from dualmark.app.lawbook_file import load_lawbook
from dualmark.logic.expression import Holds, walk
from dualmark.logic.rule import Rule
from dualmark.rulebook.codec import to_plain
from dualmark.rulebook.lawbook import Lawbook
from dualmark.rulebook.writing import Reading


def rules(part: str = "", row: str = "") -> list[Rule]:
    """The rules whose id contains a part and which encode a row (both optional), duties left out."""
    lawbook = load_lawbook()
    return [
        rule
        for rule in lawbook.rules
        if rule.id not in lawbook.duties and part in rule.id and (not row or row in rule.rows)
    ]


def readings() -> list[Reading]:
    """The open legal questions with alternatives, default and reason."""
    return list(load_lawbook().readings.values())


def rule_page(name: str) -> list[str]:
    """A rule as lines that a lawyer can read: condition, exceptions, sources, who uses it, its cases.

    Raises `RequestError` with the nearest names.
    """
    lawbook = load_lawbook()
    found = [rule for rule in lawbook.rules if rule.id == name]
    if not found:
        near = get_close_matches(name, [rule.id for rule in lawbook.rules], n=3)
        raise RequestError(f"there is no rule {name!r}" + (f"; near are {', '.join(near)}" if near else ""))
    return [line for rule in found for line in _page(lawbook, rule)]


def rule_data(name: str) -> list[dict[str, Any]]:
    """The same as plain data."""
    rule_page(name)
    return [to_plain(rule) for rule in load_lawbook().rules if rule.id == name]


def _page(lawbook: Lawbook, rule: Rule) -> list[str]:
    from dualmark.logic.printer import print_condition

    titles = {other.id: other.title for other in lawbook.rules}
    labels = {fact.id: fact.label for fact in lawbook.facts.values()}
    labels |= {f"reading.{id}": reading.question for id, reading in lawbook.readings.items()}
    labels |= {f"switch.{id}": switch.title for id, switch in lawbook.switches.items()}
    lines = [
        rule.title,
        f"  id: {rule.id}; about: {rule.subject.replace('_', ' ')}",
        f"  sources: {', '.join(rule.cites)}",
    ]
    if rule.applies:
        milestone = lawbook.milestones[rule.applies]
        lines.append(f"  has effect from: {milestone.dates[-1].date} ({milestone.title})")
    for word, event in (("brought by", rule.since), ("ended by", rule.until)):
        if event:
            lines.append(f"  {word}: {lawbook.events[event].title}")
    lines.append("It holds if and only if:")
    lines += print_condition(
        rule.condition, lambda atom: labels.get(atom, atom), lambda name: f"{titles.get(name, name)} ({name})", 1
    )
    users = [
        other.id
        for other in lawbook.rules
        if any(isinstance(n, Holds) and n.rule == rule.id for n in walk(other.condition))
    ]
    lines.append(f"Used by: {', '.join(users) or 'nothing else'}")
    if rule.rows:
        lines.append(f"Encodes: {', '.join(rule.rows)}")
    if rule.note:
        lines.append(rule.note)
    return lines


@dataclass(frozen=True, slots=True)
class RowCoverage:
    """One row of a decision table: the rules, duties or readings that encode it and its cases."""

    row: str
    encoded_by: tuple[str, ...]
    passing: tuple[str, ...]
    failing: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether the row has a rule, a passing case and a failing or open one, and all agree."""
        return bool(self.encoded_by and self.passing and self.failing) and not self.wrong


def coverage(rows: Sequence[str], cases: Sequence[Mapping[str, Any]]) -> list[RowCoverage]:
    """The coverage of the given rows by the lawbook and by row cases, each case being run."""
    from dualmark.determine.row_case import run_row_case

    lawbook = load_lawbook()
    encoded: dict[str, list[str]] = {}
    for item in (*lawbook.rules, *lawbook.readings.values()):
        for row in item.rows:
            encoded.setdefault(row, []).append(item.id)
    passing: dict[str, list[str]] = {}
    failing: dict[str, list[str]] = {}
    wrong: dict[str, list[str]] = {}
    for case in cases:
        result = run_row_case(lawbook, case)
        for row in result.rows:
            (passing if result.outcome == "pass" else failing).setdefault(row, []).append(result.id)
            if not result.agrees:
                wrong.setdefault(row, []).append(result.id)
    every = [*rows, *(row for row in encoded if row not in rows)]
    return [
        RowCoverage(row, *(tuple(found.get(row, ())) for found in (encoded, passing, failing, wrong))) for row in every
    ]
