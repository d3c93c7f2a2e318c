# SPDX-License-Identifier: Apache-2.0
"""From the blocks of an act, as every reader delivers them, to its units with their addresses.

A reader turns its source into `Provision` values that hold `Text`, `Item` and `Division` blocks; the
rules of addressing (see `dualmark.law.address`) are applied here and only here:

- The own text of an article, an annex or a division of an annex is its title, followed, if it has
  unnumbered text, by the first such text on a new line. Further unnumbered texts are /2, /3 and on.
- Within a paragraph or a point the first text is its own; every text after that, also one that
  follows a list, is the next subparagraph, and the points after it stand below it. The heading of a
  numbered point of an annex is its own text, the text below it /2.
- A numbered sub-point such as 4.2 stands beside 4, wherever the source nests it.
- Dashes and bullets are counted: (-1), (-2).
- Quoted text that is to be inserted elsewhere is part of the unit that introduces it.
- A provision that is deleted (only dashes are left) has no unit. An article without a title and
  without a text of its own has its label, "Article 2", as text.

Kinds: recital, article, annex (also its divisions), paragraph (numbered, or unnumbered directly
below an article, annex or division), point, subparagraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from dualmark.law.address import AddressError, parts

KINDS = ("recital", "article", "paragraph", "subparagraph", "point", "annex")

_NUMBERED = re.compile(r"\d+[a-z]{0,2}\.")
_CODE = re.compile(r"[A-Z]{3}\s?\d{4}")
_OPENS_QUOTE = re.compile(r"\s*[\u2018\u201c\u00ab]")
_CLOSES_QUOTE = re.compile(r"[\u2019\u201d\u00bb][\s;.,]*$")
_TRAILING = re.compile(r"[\s\u2019\u201d\u00bb\"';.,]+$")
_SAYS_SOMETHING = re.compile(r"[^\W_]")
# Sizes that no act reaches: the AI Act with its annexes is 1.6 MB and 30 levels deep.
MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 100
# What each act is called in the head of its own text.
ACT_NUMBERS = {
    "cra": "2024/2847",
    "aia": "2024/1689",
    "omnibus": "2026/1744",
    "ir2392": "2025/2392",
    "dr1535": "2025/1535",
    "dr881": "2026/881",
    "ehds": "2025/327",
}
DIVISION_HEADING = re.compile(r"(Part|Section|Class)\s+([IVX]+|[A-H]|\d+)\b[\s.:\u2013\u2014-]*(.*)", re.DOTALL | re.I)


class TextError(ValueError):
    """A text cannot be read as an act; the message says what is wrong, where, and what to do."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest citable piece of an act: its canonical address, its kind, its words."""

    address: str
    kind: str
    text: str


@dataclass(slots=True)
class Text:
    """A text without a marker of its own."""

    words: str


@dataclass(slots=True)
class Item:
    """A text with a marker, "1." or "(a)" or a dash, and what stands below it."""

    marker: str
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Division:
    """A part, section or class of an annex, with its whole heading."""

    heading: str
    blocks: list[Block] = field(default_factory=list)


Block = Text | Item | Division


@dataclass(slots=True)
class Provision:
    """A recital, article or annex. `place` is one of these words; `number` as in an address."""

    place: str
    number: str
    title: str = ""
    blocks: list[Block] = field(default_factory=list)


def checked_bytes(document: str | bytes) -> bytes:
    """The document as bytes, if it is not empty, not too large and brings no entities of its own.

    Raises TextError: entity declarations are a known way to make a small file fill the memory, and no
    official text has them.
    """
    content = document.encode("utf-8") if isinstance(document, str) else document
    if not content.strip():
        raise TextError("the document is empty; download it again")
    if len(content) > MAX_BYTES:
        raise TextError(
            f"the document has {len(content)} bytes, more than the {MAX_BYTES} that are read; "
            "give the text of one act, not an archive or a whole journal"
        )
    if b"<!ENTITY" in content:
        raise TextError("the document declares entities, which official texts never do; download it from EUR-Lex")
    return content


def lxml_etree() -> Any:
    """The module lxml.etree, or TextError that says how to install it."""
    try:
        from lxml import etree
    except ImportError:
        raise TextError("reading official texts needs lxml; run: pip install dualmark[texts]") from None
    return etree


def check_act(act: str, head: str) -> None:
    """Raise TextError when the head of a text (titles, identifiers) names another act than `act`."""
    number = ACT_NUMBERS[act]
    year, serial = number.split("/")
    names = (number, f"{year}R{int(serial):04d}")
    if head.strip() and not any(name in head for name in names):
        raise TextError(
            f'this is not the text of ({number}): its head reads "{_start(" ".join(head.split()))}"; '
            f"give the file of {number}, or name the act that this file holds"
        )


def addressed(act: str, provisions: Iterable[Provision]) -> Iterator[Unit]:
    """The units of an act in the order of its text.

    `act` is a key of `dualmark.law.address.ACTS`. Raises TextError when two units would share an
    address, which means that the source was read in the wrong order or is no clean text of one act.
    """
    seen: dict[str, str] = {}
    for provision in provisions:
        for unit in _of_provision(act, provision):
            if unit.address in seen:
                raise TextError(
                    f'{unit.address} occurs twice: "{_start(seen[unit.address])}" and "{_start(unit.text)}"; '
                    "give the text of one act in one language, as downloaded"
                )
            _check_address(unit)
            seen[unit.address] = unit.text
            yield unit


def _check_address(unit: Unit) -> None:
    try:
        parts(unit.address)
    except AddressError:
        raise TextError(
            f'"{_start(unit.text)}" has a number that no address can hold ({unit.address}); '
            "give the English text as downloaded"
        ) from None


def _start(text: str) -> str:
    return text[:60].replace("\n", " ")


def _of_provision(act: str, provision: Provision) -> Iterator[Unit]:
    if provision.place == "recital":
        words = [block.words for block in provision.blocks if isinstance(block, Text)]
        yield Unit(f"{act}:recital({provision.number})", "recital", "\n".join(words))
        return
    name = f"Annex{provision.number}" if provision.place == "annex" else provision.number
    title = " ".join(provision.title.split()).rstrip("'\u2019 ")
    if not title and not isinstance(next(iter(provision.blocks), None), Text):
        title = f"{provision.place.capitalize()} {provision.number}".rstrip()
    yield from _below(f"{act}:{name}", provision.place, title, provision.blocks)


def _below(address: str, kind: str, title: str, blocks: list[Block]) -> Iterator[Unit]:
    """The units of one address: its own text, its points, its further subparagraphs, its divisions."""
    whole = kind in ("article", "annex")
    current, words, count = address, title, 1
    items: list[Item] = []
    divisions: list[Division] = []
    own_text_taken = False
    for block in _quotations_joined(blocks):
        if isinstance(block, Division):
            divisions.append(block)
        elif isinstance(block, Item):
            items.append(block)
        elif not own_text_taken and not items:
            words, own_text_taken = f"{words}\n{block.words}".strip(), True
        else:
            yield from _unit_and_items(current, kind, words, items)
            count, items, words = count + 1, [], block.words
            current, kind = f"{address}/{count}", "paragraph" if whole else "subparagraph"
    yield from _unit_and_items(current, kind, words, items)
    for division in divisions:
        yield from _of_division(address, division)


def _unit_and_items(address: str, kind: str, words: str, items: list[Item]) -> Iterator[Unit]:
    if _SAYS_SOMETHING.search(words):
        yield Unit(address, kind, words)
    dashes = 0
    for item in items:
        marker = item.marker.strip("().,; \u00a0")
        if not marker or not marker[0].isalnum():
            dashes += 1
            marker = f"-{dashes}"
        in_article = kind == "article" or (kind == "paragraph" and "(" not in address)
        numbered = in_article and "Annex" not in address and _NUMBERED.fullmatch(item.marker.strip())
        below = "paragraph" if numbered else "point"
        marker = marker.replace(" ", "") if _CODE.fullmatch(marker) else marker.lower()
        yield from _below(_item_address(address, marker), below, "", item.blocks)


def _item_address(address: str, marker: str) -> str:
    """The address of a point; 4.2 is hoisted out of 4."""
    if "." in marker:
        whole = re.escape(marker.rpartition(".")[0])
        address = re.sub(rf"\({whole}\)(?:/\d+)?$", "", address)
        address = re.sub(r"/\d+$", "", address) if "Annex" in address else address
    return f"{address}({marker})"


def _of_division(address: str, division: Division) -> Iterator[Unit]:
    heading = " ".join(division.heading.split())
    match = DIVISION_HEADING.match(heading)
    if match is None:
        raise TextError(f'below {address}: "{_start(heading)}" is no part, section or class; check the source')
    word, number, title = match.groups()
    label = f"{word.capitalize()}{number.upper()}"
    yield from _below(f"{address}.{label}", "annex", title or f"{word.capitalize()} {number}", division.blocks)


def _quotations_joined(blocks: list[Block]) -> Iterator[Block]:
    """Join quoted text to the text that introduces it, up to the closing quote or the end."""
    waiting: Block | None = None
    quoted: list[str] | None = None
    for block in blocks:
        if quoted is not None:
            words = _flat(block)
            if _closed(quoted) and not _OPENS_QUOTE.match(words):
                yield _with_quotation(waiting, quoted)
                waiting, quoted = block, None
            else:
                quoted.append(words)
        elif isinstance(waiting, Text) and _introduces(waiting) and _OPENS_QUOTE.match(_flat(block)):
            quoted = [_flat(block)]
        else:
            if waiting is not None and not _is_debris(waiting):
                yield waiting
            waiting = block
    if quoted is not None:
        yield _with_quotation(waiting, quoted)
    elif waiting is not None and not _is_debris(waiting):
        yield waiting


def _introduces(block: Text) -> bool:
    return block.words.rstrip().endswith(":")


def _closed(quoted: list[str]) -> bool:
    return bool(_CLOSES_QUOTE.search(quoted[-1]))


def _is_debris(block: Block) -> bool:
    """Punctuation left over behind a quotation, or the dashes that stand for a deleted text."""
    return isinstance(block, Text) and not _SAYS_SOMETHING.search(block.words)


def _with_quotation(introduction: Block | None, quoted: list[str]) -> Text:
    """The introduction and what it quotes; the end is made uniform, as editions close quotes anywhere."""
    assert isinstance(introduction, Text)
    return Text(f"{introduction.words} {_TRAILING.sub('', ' '.join(quoted))}\u2019")


def _flat(block: Block) -> str:
    """All words of a block in one line, markers included."""
    if isinstance(block, Text):
        return block.words
    head = block.marker if isinstance(block, Item) else block.heading
    return " ".join([head, *(_flat(inner) for inner in block.blocks)])
