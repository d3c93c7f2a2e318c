# SPDX-License-Identifier: Apache-2.0
"""Renders a content tree as plain text for a terminal or a file.

Marks are said in words, colour only repeats them; with `colour` off there are no control codes.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from dualmark.dossier.content import (
    Block,
    Branch,
    Document,
    Figure,
    Items,
    Paragraph,
    Section,
    Table,
    Text,
    Tree,
)

MARK_WORDS = {"open": "open: ", "contested": "contested: ", "reading": "our reading: ", "later": "later: "}
CODES = {"strong": "1", "open": "33", "contested": "35", "reading": "36", "later": "2", "cite": "2", "title": "1"}


def render_text(document: Document, short: Callable[[str], str], width: int = 100, colour: bool = False) -> str:
    """The document as text. `short` gives the short form of an address; `width` is in characters."""
    lines = list(_Terminal(short, max(width, 60), colour).document(document))
    return "\n".join(line.rstrip() for line in lines) + "\n"


class _Terminal:
    def __init__(self, short: Callable[[str], str], width: int, colour: bool):
        self.short, self.width, self.colour = short, width, colour

    def paint(self, words: str, mark: str) -> str:
        code = CODES.get(mark)
        return f"\x1b[{code}m{words}\x1b[0m" if self.colour and code and words else words

    def document(self, document: Document) -> Iterator[str]:
        yield self.paint(document.title, "title")
        if document.subtitle:
            yield from textwrap.wrap(document.subtitle, self.width)
        for label, value in document.facts:
            yield from textwrap.wrap(f"{label}: {value}", self.width, subsequent_indent="  ")
        for block in document.blocks:
            if not _only_drawn(block):
                yield ""
                yield from self.block(block, 0)
        yield ""
        yield from textwrap.wrap(document.notice, self.width)

    def block(self, block: Block, depth: int) -> Iterator[str]:
        match block:
            case Section(_, title, _, True):
                for line in textwrap.wrap(f"{title} (left out here; the page shows them)", self.width):
                    yield self.paint(line, "later")
            case Section(_, title, blocks):
                lines = textwrap.wrap(title, self.width)
                yield from (self.paint(line, "title") for line in lines)
                yield self.paint(("=" if depth == 0 else "-") * max(map(len, lines), default=0), "later")
                for number, inner in enumerate(blocks):
                    if number and not isinstance(inner, Figure):
                        yield ""
                    yield from self.block(inner, depth + 1)
            case Paragraph():
                yield from self.paragraph(block, "")
            case Items(items, ordered):
                for number, item in enumerate(items, 1):
                    yield from self.paragraph(item, f"{number:>2}. " if ordered else "  - ")
            case Table():
                yield from self.table(block)
            case Tree(branches):
                for branch in branches:
                    yield from self.branch(branch, 0)
            case Figure():
                return

    def branch(self, branch: Branch, depth: int) -> Iterator[str]:
        yield from self.paragraph(branch.line, "  " * depth + ("- " if depth else ""))
        for below in branch.branches:
            yield from self.branch(below, depth + 1)

    def words(self, text: Text) -> str:
        cites = f" [{', '.join(dict.fromkeys(self.short(cite) for cite in text.cites))}]" if text.cites else ""
        return MARK_WORDS.get(text.mark, "") + text.words + cites

    def paragraph(self, paragraph: Paragraph, lead: str) -> Iterator[str]:
        flat = " ".join(self.words(text) for text in paragraph.texts)
        marks = {text.mark for text in paragraph.texts} - {""}
        wrapped = textwrap.wrap(
            flat, self.width, initial_indent=lead, subsequent_indent=" " * len(lead), break_long_words=False
        )
        mark = marks.pop() if len(marks) == 1 else ""
        for line in wrapped or [lead]:
            yield self.paint(line, mark)

    def table(self, table: Table) -> Iterator[str]:
        if table.caption:
            yield table.caption
        columns = len(table.head)
        cells = [list(table.head)] + [[" ".join(map(self.words, cell.texts)) for cell in row] for row in table.rows]
        widths = self.widths(cells, columns)
        for number, row in enumerate(cells):
            wrapped = [textwrap.wrap(cell, widths[i], break_long_words=True) or [""] for i, cell in enumerate(row)]
            for line in range(max(map(len, wrapped))):
                parts = [(w[line] if line < len(w) else "").ljust(widths[i]) for i, w in enumerate(wrapped)]
                text = "  ".join(parts)
                yield self.paint(text, "title") if number == 0 else text
            if number == 0:
                yield self.paint("  ".join("-" * width for width in widths), "later")

    def widths(self, cells: list[list[str]], columns: int) -> list[int]:
        """Column widths: what each needs, cut down evenly where the line is too short."""
        needed = [max(len(row[i]) for row in cells) for i in range(columns)]
        room = self.width - 2 * (columns - 1)
        widths = [min(need, room) for need in needed]
        while sum(widths) > room:
            widths[widths.index(max(widths))] -= 1
        return widths


def _only_drawn(block: Block) -> bool:
    """Whether a block holds drawings only, which a terminal cannot show."""
    return isinstance(block, Section) and all(isinstance(inner, Figure) for inner in block.blocks)
