# SPDX-License-Identifier: Apache-2.0
"""A product document: the answers of one product file, with its AI systems, models and readings.

The document is plain data (mappings, lists, texts, numbers, dates); reading files is not done here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from dualmark.facts.answers import Answer, AnswerError, check_answer
from dualmark.facts.fact import Fact

SCHEMA = 1
SECTIONS = ("organisation", "product")
LISTS = {"ai_systems": "ai_system", "models": "model"}
WORDS = ("name", "description", "contact", "version", "identifier")
UNLISTED = "unlisted"
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class AdoptedReading:
    """A reading that the user adopts in place of our default, with the reason."""

    reading: str
    alternative: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProductDocument:
    """A checked product file.

    `instances` names the AI systems and models; `words` keeps the descriptive texts by place
    (`organisation`, `product`, or the name of an AI system or model).
    """

    answers: tuple[Answer, ...]
    instances: Mapping[str, tuple[str, ...]]
    readings: tuple[AdoptedReading, ...] = ()
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def answer(self, fact_id: str, instance: str = "") -> Answer | None:
        """The answer to a fact, or `None` where nobody was asked."""
        for answer in self.answers:
            if answer.fact.id == fact_id and answer.instance == instance:
                return answer
        return None


def read_document(
    document: Any, vocabulary: Mapping[str, Fact], readings: Mapping[str, tuple[str, ...]]
) -> ProductDocument:
    """The checked document, or `AnswerErrors` with every error found and its place.

    `vocabulary` maps fact ids to facts; `readings` maps reading ids to their alternatives.
    """
    reader = _Reader(vocabulary, readings)
    result = reader.read(document)
    if reader.errors:
        raise AnswerErrors(reader.errors)
    return result


class AnswerErrors(ValueError):
    """All errors of one document."""

    def __init__(self, errors: list[AnswerError]):
        self.errors = errors
        super().__init__("; ".join(error.message for error in errors))


class _Reader:
    def __init__(self, vocabulary: Mapping[str, Fact], readings: Mapping[str, tuple[str, ...]]):
        self.vocabulary, self.readings = vocabulary, readings
        self.errors: list[AnswerError] = []
        self.answers: list[Answer] = []
        self.words: dict[str, dict[str, str]] = {}

    def fail(self, message: str, *path: str | int) -> None:
        self.errors.append(AnswerError(message, path))

    def read(self, document: Any) -> ProductDocument:
        if not isinstance(document, Mapping):
            self.fail("a product file is a mapping with the sections organisation, product and ai_systems")
            document = {}
        self.schema(document.get("schema", SCHEMA))
        instances: dict[str, tuple[str, ...]] = {"ai_system": (), "model": ()}
        for key, value in document.items():
            if key in SECTIONS:
                self.section(value, key, "", (key,))
            elif key in LISTS:
                instances[LISTS[key]] = tuple(self.instances(value, LISTS[key], key))
            elif key not in ("schema", "readings"):
                known = ["schema", "readings", *SECTIONS, *LISTS]
                near = get_close_matches(str(key), known, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"
                self.fail(f"unknown section {key!r}; {hint}", key)
        adopted = tuple(self.adopted(document.get("readings")))
        return ProductDocument(tuple(self.answers), instances, adopted, self.words)

    def schema(self, version: Any) -> None:
        if version == SCHEMA:
            return
        if isinstance(version, int) and version > SCHEMA:
            self.fail(
                f"the file has schema {version}, and this program knows up to {SCHEMA}: update the program", "schema"
            )
        else:
            self.fail(f"schema is the number {SCHEMA}, not {version!r}", "schema")

    def section(self, section: Any, subject: str, instance: str, path: tuple[str | int, ...]) -> None:
        if section is None:
            return
        if not isinstance(section, Mapping):
            self.fail(f"{subject} is a mapping of facts to answers", *path)
            return
        for key, value in section.items():
            if key in WORDS or key == "id":
                self.word(value, instance or subject, (*path, key))
                continue
            fact = self.vocabulary.get(f"{subject}.{key}")
            if fact is None:
                self.fail(self.unknown_fact(subject, str(key)), *path, key)
                continue
            try:
                self.answers.append(check_answer(fact, value, instance))
            except AnswerError as error:
                self.fail(error.message, *path, key)

    def word(self, value: Any, place: str, path: tuple[str | int, ...]) -> None:
        """Keeps a descriptive text; control characters could change what a terminal shows."""
        if value is not None and not isinstance(value, (str, int, float)):
            self.fail(f"{path[-1]} is a text", *path)
        elif _CONTROL.search(str(value)):
            self.fail(f"{path[-1]} has control characters; write plain text", *path)
        elif value is not None:
            self.words.setdefault(place, {})[str(path[-1])] = str(value)

    def unknown_fact(self, subject: str, key: str) -> str:
        own = [fact.name for fact in self.vocabulary.values() if fact.subject == subject]
        near = get_close_matches(key, own, n=1)
        if near:
            return f"{subject} has no fact {key!r}; did you mean {near[0]!r}?"
        elsewhere = [fact.id for fact in self.vocabulary.values() if fact.name == key]
        if elsewhere:
            return f"{subject} has no fact {key!r}; it belongs to {elsewhere[0].split('.')[0]}"
        return f"{subject} has no fact {key!r}; `dualmark facts` lists them"

    def instances(self, items: Any, subject: str, section: str) -> Iterator[str]:
        if items is None:
            return
        if not isinstance(items, list):
            self.fail(f"{section} is a list", section)
            return
        seen: set[str] = set()
        for position, item in enumerate(items):
            if not isinstance(item, Mapping):
                self.fail(f"each entry of {section} is a mapping with an id", section, position)
                continue
            if item.get("id") is None:
                self.fail(f"each entry of {section} needs an id, a short name of its own", section, position)
                continue
            name = str(item["id"])
            if not _KEY.fullmatch(name) or name == UNLISTED:
                self.fail(
                    f"the id {name!r} must be of small letters, digits, - and _, and not {UNLISTED!r}",
                    section,
                    position,
                )
            elif name in seen:
                self.fail(f"the id {name!r} stands twice", section, position, "id")
            else:
                seen.add(name)
                self.section(item, subject, name, (section, position))
                yield name

    def adopted(self, readings: Any) -> Iterator[AdoptedReading]:
        if readings is None:
            return
        if not isinstance(readings, Mapping):
            self.fail("readings is a mapping from a reading to {choose: .., because: ..}", "readings")
            return
        for key, value in readings.items():
            known = self.readings.get(key)
            if known is None:
                near = get_close_matches(str(key), list(self.readings), n=1)
                hint = f"; did you mean {near[0]!r}?" if near else "; `dualmark rules readings` lists them"
                self.fail(f"there is no reading {key!r}{hint}", "readings", key)
            elif not isinstance(value, Mapping) or set(value) != {"choose", "because"}:
                self.fail(
                    f"{key}: give {{choose: .., because: ..}}; the reason is kept with the choice", "readings", key
                )
            elif value["choose"] not in known:
                self.fail(
                    f"{key} can be read as {', '.join(known)}, not {value['choose']!r}", "readings", key, "choose"
                )
            elif not str(value["because"] or "").strip():
                self.fail(f"{key}: say why this reading is adopted", "readings", key, "because")
            else:
                yield AdoptedReading(str(key), value["choose"], str(value["because"]))
