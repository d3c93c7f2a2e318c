# SPDX-License-Identifier: Apache-2.0
"""Shows documents: as text, as a page in a file."""

from __future__ import annotations

import os
from pathlib import Path

from dualmark.app.assess import RequestError
from dualmark.dossier.content import Document
from dualmark.law.address import AddressError, short


def short_address(address: str) -> str:
    """The short form of a citation; sources outside the two acts are shown as they are."""
    try:
        return short(address)
    except AddressError:
        return address.removeprefix("law:")


def as_text(document: Document, width: int, colour: bool) -> str:
    """The document as text for a terminal of a width."""
    from dualmark.dossier.terminal import render_text

    return render_text(document, short_address, width, colour)


def write_html(document: Document, target: Path) -> None:
    """Writes the document as one HTML page; the file appears whole or not at all."""
    from dualmark.dossier.html import render_html

    write_whole(target, render_html(document, short_address))


def write_whole(target: Path, text: str) -> None:
    """Writes a text file in one step: a partial file beside it, then a rename.

    Raises `RequestError` where the place cannot be written to.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_text(text, encoding="utf-8", newline="")
            os.replace(partial, target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise RequestError(f"{target} cannot be written: {error.strerror}") from error
