# SPDX-License-Identifier: Apache-2.0
"""Reader of EUR-Lex HTML: the page that EUR-Lex shows, or offers as HTML, for one act.

Two editions share one reader. As published in the Official Journal (classes ``oj-ti-art``,
``oj-normal``; before 2023 without ``oj-``), lists are tables whose first cell holds the marker.
Consolidated (CELEX number beginning with 0; classes ``title-article-norm``, ``norm``), lists are
``grid-container`` elements, paragraph numbers stand in ``no-parag``, and the marks of amendments
(``modref``) are ignored; a deleted provision has no unit, and there are no recitals. The
consolidated form is built from inspected pages, without a complete sample in the tests. English
texts.

Parsing opens no network connection and runs nothing of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dualmark.law.text.units import (
    DIVISION_HEADING,
    MAX_DEPTH,
    Block,
    Division,
    Item,
    Provision,
    Text,
    TextError,
    Unit,
    addressed,
    check_act,
    checked_bytes,
    lxml_etree,
)

# An element of lxml; its type is not named, so that this module can be imported without lxml.
Element = Any

_RENAMED = {
    "title-article-norm": "ti-art",
    "stitle-article-norm": "sti-art",
    "title-annex-1": "doc-ti",
    "title-annex-2": "doc-ti",
    "title-doc-first": "doc-ti",
    "title-doc-last": "doc-ti",
    "title-gr-seq-level-1": "ti-grseq-1",
    "title-gr-seq-level-2": "ti-grseq-2",
    "title-gr-seq-level-3": "ti-grseq-3",
    "title-division-1": "ti-section-1",
    "title-division-2": "ti-section-2",
    "footnote": "note",
    "arrow": "modref",
}
_LEFT_OUT = {"note", "modref", "eli-title", "ti-art", "sti-art", "ti-section-1", "ti-section-2", "tbl-hdr"}
_INLINE = {"a", "abbr", "b", "em", "i", "span", "strong", "sub", "sup", "u", "br", "del", "ins", "small"}
_MARKER = re.compile(
    r"\([0-9a-z]{1,5}\)|\d+[a-z]{0,2}\.|\d+(?:\.\d+)+\.?|[a-z]\.|[\u2010-\u2015\u2022-]|[A-Z]{3}\s?\d{4}"
)
_CODE = re.compile(r"[A-Z]{3}\s?\d{4}")
_NUMBERED = re.compile(r"(\d+[a-z]{0,2}\.|[a-z]\.)\s+(.*)", re.DOTALL)
_ANNEX = re.compile(r"ANNEX\b\s*([IVXLC]+[a-z]?)?$")
_EMPTY_BRACKETS = re.compile(r"\s*\(\s*\)")


def read_eurlex_html(act: str, page: str | bytes) -> Iterator[Unit]:
    """The units of an act from its EUR-Lex page, in statute order.

    `act` is a key of `dualmark.law.address.ACTS`. Raises TextError when the page is cut off, too
    large, without articles (a search result, a summary, a page that asks whether one is human) or of
    another act.
    """
    root = _parsed(page)
    check_act(act, _head(root))
    provisions = [*_recitals(root), *_articles(root), *_annexes(root)]
    if not any(provision.place != "recital" for provision in provisions):
        raise TextError(
            "no article and no annex was found, so this is no page with the text of an act; "
            'on EUR-Lex open the tab "Text" and save the HTML of one language'
        )
    yield from addressed(act, provisions)


def _parsed(page: str | bytes) -> Element:
    etree = lxml_etree()
    content = checked_bytes(page)
    if b"</html>" not in content[-4096:].lower():
        raise TextError("the page ends before </html>, so the download was cut off; download it again")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    root = etree.fromstring(content, parser)
    if root is None or any("depth" in entry.message for entry in parser.error_log) or _is_deep(root):
        raise TextError(f"the page is nested more than {MAX_DEPTH} deep; it is no page of an act")
    return root


def _is_deep(root: Element) -> bool:
    level, depth = [root], 0
    while level and depth <= MAX_DEPTH:
        depth += 1
        level = [child for element in level for child in element]
    return bool(level)


def _head(root: Element) -> str:
    """What the page says of itself: its title, its identifiers, the title of the act."""
    about = [meta.get("about", "") for meta in root.iter("meta")]
    identifiers = [re.sub(r".*/(\d{4}/\d+)/.*", r"\1", address) for address in about if "/eli/" in address]
    titles = [*root.iter("title"), *(line for line in root.iter("p") if "doc-ti" in _classes(line))]
    return " ".join([*identifiers, *map(_words, titles)])


def _classes(element: Element) -> set[str]:
    names = (name.removeprefix("oj-") for name in (element.get("class") or "").split())
    return {_RENAMED.get(name, name) for name in names}


def _recitals(root: Element) -> Iterator[Provision]:
    for element in root.iter("div"):
        if re.fullmatch(r"rct_\d+", element.get("id") or ""):
            for block in _blocks(element):
                if isinstance(block, Item):
                    yield Provision("recital", block.marker.strip("() "), "", block.blocks)


def _articles(root: Element) -> Iterator[Provision]:
    """Articles by their headings, as inserted ones may lack the anchor; not those inside quotations."""
    for heading in root.iter("p", "div"):
        if "ti-art" not in _classes(heading) or _is_quoted(heading):
            continue
        number = re.search(r"(\d+)\s?([a-z]{0,2})\b", _words(heading))
        if number is None:
            raise TextError(f'line {heading.sourceline}: an article is headed "{_words(heading)}", without a number')
        body = list(_until(heading.itersiblings(), "ti-art"))
        titles = [_words(part) for sibling in body for part in sibling.iter() if "sti-art" in _classes(part)]
        blocks = _paragraphs_opened(_gathered("", body))
        yield Provision("article", number[1] + number[2], " ".join(titles), blocks)


def _is_quoted(heading: Element) -> bool:
    return any(above.tag == "td" or "grid-list-column-2" in _classes(above) for above in heading.iterancestors())


def _until(siblings: Iterable[Element], stop: str) -> Iterator[Element]:
    """The siblings up to the next heading of the kind, or to one that contains such a heading."""
    for sibling in siblings:
        if any(_classes(part) & {stop, "ti-section-1", "doc-ti", "final"} for part in sibling.iter()):
            return
        yield sibling


def _annexes(root: Element) -> Iterator[Provision]:
    for heading in root.iter("p"):
        match = _ANNEX.match(" ".join(_words(heading).split()))
        if match is None or "doc-ti" not in _classes(heading):
            continue
        titles: list[str] = []
        body: list[Element] = []
        for sibling in heading.itersiblings():
            if "doc-ti" not in _classes(sibling):
                body.append(sibling)
            elif body or _ANNEX.match(_words(sibling)):
                break
            else:
                titles.append(_words(sibling))
        yield Provision("annex", match[1] or "", " ".join(titles), _groups_opened(_gathered("", body)))


@dataclass(slots=True)
class _Heading(Text):
    """A heading inside an annex, with its level; only until the blocks below it are known."""

    level: int


def _paragraphs_opened(blocks: list[Block]) -> list[Block]:
    """Put what follows a numbered paragraph of an article below it, up to the next number."""
    opened: list[Block] = []
    for block in blocks:
        match = _NUMBERED.match(block.words) if isinstance(block, Text) else None
        if match and match[1][0].isdigit():
            opened.append(Item(match[1], [Text(match[2])]))
        elif isinstance(block, Item) and re.fullmatch(r"\d+[a-z]{0,2}\.", block.marker):
            opened.append(block)
        elif opened and isinstance(opened[-1], Item) and opened[-1].marker[0].isdigit():
            opened[-1].blocks.append(block)
        else:
            opened.append(block)
    return opened


def _groups_opened(blocks: list[Block]) -> list[Block]:
    """Put the blocks of an annex below its headings."""
    root: list[Block] = []
    stack: list[tuple[int, list[Block]]] = [(0, root)]
    for block in blocks:
        if not isinstance(block, _Heading):
            stack[-1][1].append(block)
            continue
        match = _NUMBERED.match(block.words)
        last = stack[-2][1][-1] if len(stack) > 1 else None
        if match is None and isinstance(last, Division) and not last.blocks and not DIVISION_HEADING.match(block.words):
            last.heading += " " + block.words
            continue
        while stack[-1][0] >= block.level:
            stack.pop()
        group: Item | Division
        if match is not None:
            group = Item(match[1], [Text(match[2])])
        elif DIVISION_HEADING.match(block.words):
            group = Division(block.words)
        else:
            stack[-1][1].append(Text(block.words))
            continue
        stack[-1][1].append(group)
        stack.append((block.level, group.blocks))
    return root


def _blocks(element: Element) -> list[Block]:
    """The blocks inside an element: runs of words, lists, paragraphs."""
    return _gathered(element.text or "", list(element))


def _gathered(run: str, elements: list[Element]) -> list[Block]:
    blocks: list[Block] = []
    for element in elements:
        if element.tag in _INLINE and "no-parag" not in _classes(element):
            run += _inline(element)
        else:
            blocks += _as_text(run)
            run = ""
            _append(blocks, element)
        run += element.tail or ""
    return blocks + _as_text(run)


def _append(blocks: list[Block], element: Element) -> None:
    """Add what a block-level element stands for; a paragraph number waits for its words."""
    classes = _classes(element)
    if classes & _LEFT_OUT or element.tag in ("hr", "script", "style"):
        return
    if "no-parag" in classes:
        blocks.append(Item(_words(element)))
    elif "norm" in classes and element.tag == "div" and _starts_paragraph(element):
        number, *rest = _blocks(element)
        assert isinstance(number, Item)
        blocks.append(Item(number.marker, rest))
    elif classes & {"grid-container", "enumeration-spacing"}:
        blocks += _row([child for child in element if child.tag in ("div", "p")])
    elif element.tag == "table":
        blocks += _table(element)
    elif level := next((int(name[-1]) for name in classes if name.startswith("ti-grseq-")), 0):
        blocks.append(_Heading(_words(element), level))
    else:
        blocks += _blocks(element)


def _starts_paragraph(element: Element) -> bool:
    first = next(iter(element), None)
    return first is not None and "no-parag" in _classes(first)


def _table(table: Element) -> list[Block]:
    """A table: one item per row with a marker; a row without one is text."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr") if _own(row, table)]
    coded = any(cells and _CODE.fullmatch(_words(cells[0])) for cells in rows)
    blocks: list[Block] = []
    for cells in rows:
        if not coded or _CODE.fullmatch(_words(cells[0])):
            blocks += _row(cells)
    return blocks


def _own(row: Element, table: Element) -> bool:
    return next(row.iterancestors("table")) is table


def _row(cells: list[Element]) -> list[Block]:
    filled = [cell for cell in cells if _words(cell)]
    if not filled:
        return []
    marker, *rest = filled
    if rest and _MARKER.fullmatch(_words(marker)):
        return [Item(_words(marker), [block for cell in rest for block in _blocks(cell)])]
    if len(filled) == 1:
        return _blocks(marker)
    return [Text(" ".join(_words(cell) for cell in filled))]


def _as_text(run: str) -> list[Block]:
    words = " ".join(_EMPTY_BRACKETS.sub("", run).split())
    return [Text(words)] if words else []


def _words(element: Element) -> str:
    """All words of an element in one line, without calls to footnotes."""
    inside = (element.text or "") + "".join(_inline(child) + (child.tail or "") for child in element)
    return " ".join(_EMPTY_BRACKETS.sub("", inside).split())


def _inline(element: Element) -> str:
    """The words of an element as they stand in a line; block elements are set apart by spaces."""
    classes = _classes(element)
    if classes & {"note", "modref", "note-tag"} or element.tag in ("script", "style") or _calls_note(element):
        return ""
    words = (element.text or "") + "".join(_inline(child) + (child.tail or "") for child in element)
    return words if element.tag in _INLINE and element.tag != "br" else f" {words} "


def _calls_note(element: Element) -> bool:
    """Whether a link leads to a footnote of the page."""
    if element.tag != "a":
        return False
    target = element.get("href") or ""
    return bool(re.match(r"#(?:ntr|ntc|E\d)", target)) or (element.get("id") or "").startswith("ntc")
