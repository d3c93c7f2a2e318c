# SPDX-License-Identifier: Apache-2.0
"""The content tree of a document. Renderers differ; what is said, and by which source, does not.

Every text carries its sources: provisions or rules it rests on. `mark` says what kind of statement
it is: plain, `strong`, `open` (not determined), `contested` (hangs on a reading), `reading` (our
interpretation) or `later` (not yet in application). A renderer shows marks in words as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MARKS = ("", "strong", "open", "contested", "reading", "later")


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words with its sources (addresses of provisions) and its mark."""

    words: str
    cites: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `ordered` where the order matters."""

    items: tuple[Paragraph, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column heads its row."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Paragraph, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing as SVG text, with its text alternative."""

    id: str
    title: str
    description: str
    svg: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One line of a tree, with what lies below it."""

    line: Paragraph
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """A proof or another tree of statements."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a document. `folded` parts may be closed at first where a page allows it."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    folded: bool = False


Block = Paragraph | Items | Table | Figure | Tree | Section


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `facts` are label and value pairs about the document itself."""

    id: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    notice: str
    blocks: tuple[Block, ...]
    language: str = "en"
    attributes: dict[str, str] = field(default_factory=dict)


def say(words: str, *cites: str, mark: str = "") -> Paragraph:
    """A paragraph of one text."""
    return Paragraph((Text(words, cites, mark),))


def section(id: str, title: str, *blocks: Block | None, folded: bool = False) -> Section:
    """A section of the blocks that are not `None`."""
    return Section(id, title, tuple(block for block in blocks if block is not None), folded)
