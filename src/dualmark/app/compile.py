# SPDX-License-Identifier: Apache-2.0
"""Compile the lawbook and the cases in a checkout."""

from __future__ import annotations

from pathlib import Path

from dualmark.app.assess import RequestError
from dualmark.app.cases import PACKAGED as CASES
from dualmark.app.cases import compile_cases
from dualmark.app.lawbook_file import PACKAGED as LAWBOOK
from dualmark.app.lawbook_file import compile_to
from dualmark.ledger.canonical import digest

PACKAGE = Path(__file__).resolve().parent.parent


def compile_all() -> dict[str, str]:
    """Compiles lawbook and cases into the package; returns file names with digests.

    Raises `RequestError` outside a checkout, `CompileError` with every fault of the rulebook.
    """
    folder = PACKAGE.parent.parent / "cases"
    if not folder.is_dir():
        raise RequestError(
            "compiling needs a checkout of the project: the case files are not installed with the program"
        )
    found = {LAWBOOK: compile_to(PACKAGE / LAWBOOK)}
    content = compile_cases(folder)
    (PACKAGE / CASES).write_bytes(content)
    return found | {CASES: digest(content)}
