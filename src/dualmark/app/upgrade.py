# SPDX-License-Identifier: Apache-2.0
"""Bring an older product file up to the present form, comments kept, showing the difference."""

from __future__ import annotations

import difflib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dualmark.app.product_file import Fault, ProductFileError, locate
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

    Raises `ProductFileError` where the file is not YAML or was made by a newer program.
    """
    path = locate(place)
    text = path.read_text("utf-8")
    try:
        data, _ = read_yaml(text)
    except YamlError as error:
        raise ProductFileError(path, [Fault(error.line, error.column, error.message)]) from error
    if isinstance(data, dict) and isinstance(data.get("schema"), int) and data["schema"] > SCHEMA:
        raise ProductFileError(
            path, [Fault(1, 1, f"the file has schema {data['schema']}, newer than this program's {SCHEMA}")]
        )
    changed = _rewritten(text) if isinstance(data, dict) and _needs_change(data) else text
    lines = difflib.unified_diff(text.splitlines(True), changed.splitlines(True), str(path), f"{path} (upgraded)")
    diff = "".join(lines)
    if write and diff:
        write_whole(path, changed)
    return Upgrade(path, diff)


def _sections(data: Any) -> list[tuple[str, Any]]:
    found = [(section, data.get(section)) for section in SECTIONS]
    for section, subject in LISTS.items():
        found += [(subject, item) for item in data.get(section) or []]
    return [(subject, item) for subject, item in found if isinstance(item, dict)]


def _needs_change(data: dict[str, Any]) -> bool:
    renamed = any(f"{subject}.{key}" in RENAMED for subject, item in _sections(data) for key in item)
    return renamed or data.get("schema") != SCHEMA


def _rewritten(text: str) -> str:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    data = yaml.load(text)
    for subject, item in _sections(data):
        for key in list(item):
            new = RENAMED.get(f"{subject}.{key}")
            if new is not None:
                position = list(item).index(key)
                item.insert(position, new.split(".", 1)[1], item[key])
                del item[key]
    if "schema" in data:
        data["schema"] = SCHEMA
    else:
        data.insert(0, "schema", SCHEMA)
    stream = io.StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()
