# SPDX-License-Identifier: Apache-2.0
"""The lawbook as plain JSON data, and back.

Fields that hold their default are left out, so that a diff of two lawbooks shows what changed.
Decoding checks shapes only; `compile_lawbook` checks meaning before a lawbook is ever written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from dualmark.facts.fact import Fact, Option
from dualmark.law.model import (
    LegalEvent,
    Milestone,
    MilestoneDate,
    Scenario,
    Status,
    Switch,
    SwitchState,
)
from dualmark.logic.errors import LogicError
from dualmark.logic.expression import Expression, decode, encode
from dualmark.logic.rule import Answer, Goal, Rule
from dualmark.rulebook.lawbook import Lawbook
from dualmark.rulebook.writing import Alternative, Duty, Reading

FORMAT = "dualmark-lawbook/1"
NESTED = {
    (Fact, "options"): Option,
    (Goal, "answers"): Answer,
    (Reading, "alternatives"): Alternative,
    (LegalEvent, "history"): Status,
    (Milestone, "dates"): MilestoneDate,
    (Switch, "history"): SwitchState,
}
TABLES = {
    "facts": Fact,
    "goals": Goal,
    "duties": Duty,
    "readings": Reading,
    "events": LegalEvent,
    "milestones": Milestone,
    "switches": Switch,
    "scenarios": Scenario,
}


class LawbookError(ValueError):
    """A lawbook cannot be read: what is wrong with it and what to do."""


def to_plain(value: Any) -> Any:
    """Plain JSON data of a record: mappings, lists, texts, numbers, booleans."""
    if isinstance(value, Expression):
        return encode(value)
    if is_dataclass(value):
        result = {}
        for item in fields(value):
            content = getattr(value, item.name)
            if item.default is MISSING or content != item.default:
                result[item.name] = to_plain(content)
        return result
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    return value


def encode_lawbook(lawbook: Lawbook) -> dict[str, Any]:
    """The lawbook as plain data; its digest is that of the canonical bytes and not part of it."""
    rules = [rule for rule in lawbook.rules if rule.id not in lawbook.duties]
    tables = {name: [to_plain(item) for item in getattr(lawbook, name).values()] for name in TABLES if name != "goals"}
    return {
        "format": FORMAT,
        "version": lawbook.version,
        "rules": [to_plain(rule) for rule in rules],
        "goals": [to_plain(goal) for goal in lawbook.goals],
        "register": to_plain(lawbook.register),
        **tables,
    }


def decode_lawbook(data: Any, digest: str) -> Lawbook:
    """The lawbook of plain data. Raises `LawbookError` for another format or a broken shape."""
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        found = data.get("format") if isinstance(data, Mapping) else type(data).__name__
        raise LawbookError(
            f"this is no lawbook of format {FORMAT} (found {found!r}): update the program or the lawbook"
        )
    try:
        tables = {name: [_record(cls, item) for item in data[name]] for name, cls in TABLES.items()}
        rules = [_record(Rule, item) for item in data["rules"]]
    except (KeyError, TypeError, AttributeError, LogicError) as error:
        raise LawbookError(f"the lawbook is damaged: {error}") from error
    keyed = {name: {item.id: item for item in items} for name, items in tables.items() if name != "goals"}
    return Lawbook(
        rules=[*rules, *(duty_rule(duty) for duty in keyed["duties"].values())],
        goals=tables["goals"],
        digest=digest,
        version=data["version"],
        register=data["register"],
        **keyed,
    )


def duty_rule(duty: Duty) -> Rule:
    """The rule "this duty is owed"."""
    return Rule(
        duty.id,
        duty.title,
        duty.subject,
        duty.when,
        duty.cites,
        since=duty.since,
        until=duty.until,
        rows=duty.rows,
        note=duty.note,
    )


def _record(cls: type, data: Mapping[str, Any]) -> Any:
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key == "when":
            values[key] = decode(value)
        elif key == "exceptions":
            values[key] = tuple([decode(item) for item in value])
        elif type(value) is list:
            values[key] = _sequence(NESTED.get((cls, key)), value)
        else:
            values[key] = value
    return cls(**values)


def _sequence(cls: type | None, items: Iterable[Any]) -> tuple:
    if cls is not None:
        return tuple([_record(cls, item) for item in items])
    return tuple([tuple(item) if type(item) is list else item for item in items])
