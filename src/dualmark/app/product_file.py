# SPDX-License-Identifier: Apache-2.0
"""The product file: a folder with `product.yaml`, or the file itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dualmark.facts.document import AnswerErrors, ProductDocument, read_document
from dualmark.facts.yaml_reader import MAXIMUM_BYTES, YamlError, read_yaml
from dualmark.rulebook.lawbook import Lawbook

NAME = "product.yaml"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file: where (line and column count from 1) and what to do."""

    line: int
    column: int
    message: str


class ProductFileError(ValueError):
    """A product file cannot be used. `faults` lists everything found wrong in it."""

    def __init__(self, path: Path, faults: list[Fault]):
        self.path, self.faults = path, faults
        super().__init__("\n".join(f"{path}:{fault.line}:{fault.column}: {fault.message}" for fault in faults))


@dataclass(frozen=True, slots=True)
class ProductFile:
    """A product file that was read: its path, text, plain data and checked document."""

    path: Path
    text: str
    data: Any
    document: ProductDocument


def read_product(place: str | Path, lawbook: Lawbook) -> ProductFile:
    """Reads a product folder or file. Raises `ProductFileError` with every fault and its place."""
    path = locate(place)
    text = read_text(path)
    try:
        data, places = read_yaml(text)
    except YamlError as error:
        raise ProductFileError(path, [Fault(error.line, error.column, error.message)]) from error
    if data is None:
        raise ProductFileError(path, [Fault(1, 1, "the file is empty; `dualmark new` makes a first one")])
    try:
        document = read_document(data, lawbook.facts, lawbook.alternatives)
    except AnswerErrors as error:
        faults = [Fault(*_place(places, item.path), item.message) for item in error.errors]
        raise ProductFileError(path, sorted(faults, key=lambda fault: (fault.line, fault.column))) from error
    return ProductFile(path, text, data, document)


def locate(place: str | Path) -> Path:
    """The path of the product file for a folder or a file. Raises `ProductFileError` if there is none."""
    path = Path(place)
    try:
        if path.is_dir():
            path = path / NAME
        found = path.is_file()
    except (OSError, ValueError):  # too long for a path, for example
        found = False
    if not found:
        raise ProductFileError(path, [Fault(1, 1, f"there is no such file; give a folder with {NAME}, or the file")])
    return path


def read_text(path: Path) -> str:
    """The text of a product file, line ends as they are. Raises `ProductFileError`."""
    try:
        if path.stat().st_size > MAXIMUM_BYTES:
            raise ProductFileError(
                path,
                [Fault(1, 1, f"the file is larger than {MAXIMUM_BYTES // 1024} KiB; a product file is far smaller")],
            )
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProductFileError(
            path, [Fault(1, 1, f"the file is not UTF-8 text (byte {error.start}); save it as UTF-8")]
        ) from error
    except OSError as error:
        raise ProductFileError(path, [Fault(1, 1, f"the file cannot be read: {error.strerror}")]) from error


def _place(places: dict[tuple, tuple[int, int]], path: tuple) -> tuple[int, int]:
    """The place of a path, or of the nearest place above it."""
    while path and path not in places:
        path = path[:-1]
    return places.get(path, (1, 1))
