# SPDX-License-Identifier: Apache-2.0
"""Bring an older product file up to the present form, showing the difference.

Only the words that must change are changed, in the text itself: comments and layout stay.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dualmark.app.product_file import Fault, ProductFileError, locate, read_text
from dualmark.app.render import write_whole
from dualmark.facts.document import LISTS, SCHEMA, SECTIONS
from dualmark.facts.renamed import RENAMED
from dualmark.facts.yaml_reader import YamlError, read_yaml


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What an upgrade changes: a unified diff, empty where the file is current."""

    path: Path
    diff: str


def upgrade(place: str | Path, write: bool) -> Upgrade:
    """Renames facts that were renamed and sets the schema number. Writes only where asked to.

    Raises `ProductFileError` where the file is no product file or was made by a newer program.
    """
    path = locate(place)
    text = read_text(path)
    try:
        data, places = read_yaml(text)
    except YamlError as error:
        raise ProductFileError(path, [Fault(error.line, error.column, error.message)]) from error
    if not isinstance(data, dict):
        raise ProductFileError(path, [Fault(1, 1, "a product file is a mapping with sections such as product")])
    if isinstance(data.get("schema"), int) and data["schema"] > SCHEMA:
        message = f"the file has schema {data['schema']}, newer than this program's {SCHEMA}: update the program"
        raise ProductFileError(path, [Fault(*places[("schema",)], message)])
    changed = _rewritten(text, data, places)
    lines = difflib.unified_diff(text.splitlines(True), changed.splitlines(True), str(path), f"{path} (upgraded)")
    diff = "".join(lines)
    if write and diff:
        write_whole(path, changed)
    return Upgrade(path, diff)


def _rewritten(text: str, data: dict[str, Any], places: dict[tuple, tuple[int, int]]) -> str:
    """The text with old names and an old schema number replaced where they stand, last place first."""
    edits = [(places[path], old, new) for path, old, new in _renamings(data)]
    if "schema" not in data and data:
        first = next(iter(data))
        line, column = places[(first,)]
        edits.append(((line, column), "", f"schema: {SCHEMA}" + ("\n" if column == 1 else ", ")))
    lines = text.splitlines(True)
    for (line, column), old, new in sorted(edits, reverse=True):
        before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
        lines[line - 1] = before + after.replace(old, new, 1)
    if "schema" in data and data["schema"] != SCHEMA:
        line, column = places[("schema",)]
        before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
        lines[line - 1] = before + re.sub(r"(:\s*)[^\s,}#]+", rf"\g<1>{SCHEMA}", after, count=1)
    return "".join(lines)


def _renamings(data: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """The path of each key with an old name, the old name and the new one."""
    sections: list[tuple[tuple[str | int, ...], str]] = [((section,), section) for section in SECTIONS]
    for section, subject in LISTS.items():
        items = data.get(section)
        sections += [((section, place), subject) for place in range(len(items) if isinstance(items, list) else 0)]
    for path, subject in sections:
        item = data.get(path[0]) if len(path) == 1 else data[path[0]][path[1]]
        for key in item if isinstance(item, dict) else ():
            new = RENAMED.get(f"{subject}.{key}")
            if new is not None:
                yield (*path, key), key, new.split(".", 1)[1]
