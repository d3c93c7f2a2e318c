# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema (2020-12) of a product file, made from the vocabulary: editors complete and check with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dualmark.facts.document import LISTS, SCHEMA, SECTIONS, WORDS
from dualmark.facts.fact import Fact
from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER

UNKNOWN = {"const": "unknown", "description": "Asked, and not known."}
DATE_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


def product_schema(facts: Mapping[str, Fact], readings: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    """The schema for the given vocabulary and readings."""
    sections: dict[str, Any] = {"schema": {"const": SCHEMA, "description": "The version of this file's form."}}
    for section in SECTIONS:
        sections[section] = _section(fact for fact in facts.values() if fact.subject == section)
    for section, subject in LISTS.items():
        item = _section(fact for fact in facts.values() if fact.subject == subject)
        item["properties"] = {"id": {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$"}, **item["properties"]}
        item["required"] = ["id"]
        sections[section] = {"type": "array", "items": item}
    sections["readings"] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {id: _reading(alternatives) for id, alternatives in readings.items()},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dualmark product file",
        "type": "object",
        "additionalProperties": False,
        "properties": sections,
    }


def _section(facts: Iterable[Fact]) -> dict[str, Any]:
    words = {word: {"type": ["string", "number"]} for word in WORDS}
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": words | {fact.name: _fact(fact) for fact in facts},
    }


def _reading(alternatives: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["choose", "because"],
        "properties": {"choose": {"enum": list(alternatives)}, "because": {"type": "string", "minLength": 1}},
    }


def _fact(fact: Fact) -> dict[str, Any]:
    help_ = f" {fact.help}" if fact.help else ""
    return {
        "title": fact.label,
        "description": f"{fact.question}{help_} Why: {fact.why} ({', '.join(fact.serves)})",
        "anyOf": [*_values(fact), UNKNOWN, {"type": "null"}],
    }


def _values(fact: Fact) -> list[dict[str, Any]]:
    named = [
        {"const": option.value, "description": " ".join((option.label, option.description)).strip()}
        for option in fact.options
    ]
    one = {"anyOf": named}
    several = {"type": "array", "items": one}
    if fact.type == CHOICE:
        return [one, _exactly("one_of", several), _exactly("not", several)]
    if fact.type == CHOICES:
        return [several, _parts({"includes": several, "excludes": several})]
    if fact.type == DATE:
        day = {"type": "string", "pattern": DATE_PATTERN}
        return [day, _parts({"from": day, "before": day})]
    if fact.type == NUMBER:
        number = {"type": "number", "minimum": 0}
        return [number, _parts({"at_least": number, "at_most": number})]
    return [{"enum": ["yes", "no", True, False]}]


def _exactly(key: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": [key], "additionalProperties": False, "properties": {key: schema}}


def _parts(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "minProperties": 1, "additionalProperties": False, "properties": properties}
