# SPDX-License-Identifier: Apache-2.0
"""The lawbook that ships with the program, and the command that compiles it anew."""

from __future__ import annotations

import json
import os
from functools import lru_cache
from importlib import resources
from pathlib import Path

from dualmark.ledger.canonical import digest
from dualmark.rulebook.codec import LawbookError, decode_lawbook
from dualmark.rulebook.lawbook import Lawbook

VERSION = "2026.11.20"
PACKAGED = "lawbook.json"
MAXIMUM_BYTES = 64 * 1024 * 1024


@lru_cache(maxsize=4)
def load_lawbook(path: Path | None = None) -> Lawbook:
    """The packaged lawbook, or the one in a file. Raises `LawbookError` with what to do."""
    if path is None:
        content = resources.files("dualmark").joinpath(PACKAGED).read_bytes()
    else:
        if path.stat().st_size > MAXIMUM_BYTES:
            raise LawbookError(f"{path} is larger than any lawbook; is it the right file?")
        content = path.read_bytes()
    try:
        data = json.loads(content)
    except ValueError as error:
        raise LawbookError(f"{path or PACKAGED} is not JSON ({error}); reinstall or fetch it again") from error
    return decode_lawbook(data, digest(content))


def compile_to(target: Path) -> str:
    """Compiles the written rulebook into a lawbook file; returns its digest.

    The file appears whole or not at all. Raises `CompileError` with every fault found.
    """
    from dualmark.law.register.provisions import read_register
    from dualmark.rulebook.compile import compile_lawbook

    content = compile_lawbook(read_register(law_data()), VERSION)
    partial = target.with_suffix(".partial")
    partial.write_bytes(content)
    os.replace(partial, target)
    return digest(content)


def law_data() -> dict[str, str]:
    """The tables of the register (tab-separated text) that ship with the sources, by file name."""
    folder = resources.files("dualmark.law").joinpath("data")
    found: dict[str, str] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= {
                f"{entry.name}/{file.name}": file.read_text("utf-8")
                for file in entry.iterdir()
                if file.name.endswith(".tsv")
            }
        elif entry.name.endswith(".tsv"):
            found[entry.name] = entry.read_text("utf-8")
    return found
