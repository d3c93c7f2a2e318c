# SPDX-License-Identifier: Apache-2.0
"""YAML 1.2 (core schema) text to plain data, with the place of every value.

Built on the event stream of PyYAML's C parser: `no` stays a text, dates stay texts, keys that stand
twice are an error, and anchors, tags and several documents are refused, so a small file can never
become a large one. Size and depth are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

MAXIMUM_BYTES = 1_048_576
MAXIMUM_DEPTH = 20
MAXIMUM_VALUES = 50_000

Path = tuple[str | int, ...]
Place = tuple[int, int]

_INTEGER = re.compile(r"[-+]?[0-9]{1,15}$")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?$")
_PLAIN = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_PLAIN |= {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class YamlError(ValueError):
    """The text is not acceptable YAML; `line` and `column` count from 1."""

    def __init__(self, message: str, line: int, column: int = 1):
        self.message, self.line, self.column = message, line, column
        super().__init__(f"line {line}: {message}")


def read_yaml(text: str) -> tuple[Any, dict[Path, Place]]:
    """The data of one YAML document, and for each path the place (line, column) of its key or value.

    Raises `YamlError` for anything outside the bounds or the language.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAXIMUM_BYTES:
        raise YamlError(f"the file is larger than {MAXIMUM_BYTES // 1024} KiB; a product file is far smaller", 1)
    try:
        reader = _Reader(yaml.parse(text, Loader=_loader()))
        return reader.document(), reader.places
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlError(error.problem or "this is not YAML", line, column) from error
    except yaml.YAMLError as error:
        raise YamlError(f"this is not YAML: {str(error).splitlines()[0]}", 1) from error


def _loader() -> type:
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Reader:
    def __init__(self, events: Iterator[Any]):
        self.events = events
        self.places: dict[Path, Place] = {}
        self.values = 0

    def document(self) -> Any:
        next(self.events)
        event = next(self.events)
        if isinstance(event, yaml.StreamEndEvent):
            return None
        data = self.value(next(self.events), ())
        next(self.events)
        event = next(self.events)
        if not isinstance(event, yaml.StreamEndEvent):
            raise self.fault("only one document per file is read; remove what follows ---", event)
        return data

    def fault(self, message: str, event: Any) -> YamlError:
        return YamlError(message, event.start_mark.line + 1, event.start_mark.column + 1)

    def value(self, event: Any, path: Path) -> Any:
        self.values += 1
        if len(path) > MAXIMUM_DEPTH:
            raise self.fault(f"nested deeper than {MAXIMUM_DEPTH} levels", event)
        if self.values > MAXIMUM_VALUES:
            raise self.fault(f"more than {MAXIMUM_VALUES} values", event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self.fault("anchors and aliases (& and *) are not read; write the value out", event)
        if getattr(event, "tag", None) not in (None, "!"):
            raise self.fault(f"tags are not read; remove {event.tag}", event)
        self.places.setdefault(path, (event.start_mark.line + 1, event.start_mark.column + 1))
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path)
        return _scalar(event)

    def mapping(self, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent) or event.anchor:
                raise self.fault("a key must be a plain word", event)
            key = event.value
            if key in result:
                raise self.fault(f"the key {key!r} stands twice", event)
            inner = (*path, key)
            self.places[inner] = (event.start_mark.line + 1, event.start_mark.column + 1)
            result[key] = self.value(next(self.events), inner)
        return result

    def sequence(self, path: Path) -> list[Any]:
        result: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            result.append(self.value(event, (*path, len(result))))
        return result


def _scalar(event: Any) -> Any:
    text = event.value
    if event.style not in (None, ""):
        return text
    if text in _PLAIN:
        return _PLAIN[text]
    if _INTEGER.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
