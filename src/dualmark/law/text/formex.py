# SPDX-License-Identifier: Apache-2.0
"""Reader of Formex 4, the XML in which the Publications Office keeps the Official Journal.

An act as published is one ``ACT`` document and one ``ANNEX`` document per annex; a consolidated act
(CELEX number beginning with 0) is one ``CONS.ACT`` document with ``CONS.ANNEX`` elements. Both are
read; the marks of a consolidation are processing instructions and are ignored, and a deleted
provision has no unit. The consolidated form is built from the published structure and from
inspection of one consolidated act, without a sample in the tests. English texts.

Parsing expands no entity, loads no DTD and opens no network connection.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from dualmark.law.address import roman_number
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

_ACTS = ("ACT", "CONS.ACT")
_ANNEXES = ("ANNEX", "CONS.ANNEX")
_BESIDE_THE_TEXT = ("DOC", "PUBLICATION")
_NOTES = ("NOTE", "GR.NOTES", "BIB.INSTANCE")
_FLATTENED = frozenset(
    ["P", "ALINEA", "NP", "NO.P", "TXT", "ITEM", "PARAG", "NO.PARAG", "ROW", "CELL", "TI.ART", "STI.ART"]
)
_CONTAINERS = frozenset({"P", "ALINEA", "CONTENTS", "TXT"})
_QUOTATION_MARKS = {code: chr(int(code, 16)) for code in ("2018", "2019", "201C", "201D", "201E", "00AB", "00BB")}
_CODE = re.compile(r"[A-Z]{3}\s?\d{4}")


def read_formex(act: str, documents: Iterable[str | bytes]) -> Iterator[Unit]:
    """The units of an act from its Formex documents, in statute order.

    `act` is a key of `dualmark.law.address.ACTS`; `documents` are the contents of the XML files of
    one act in any order (the act and its annexes; lists of contents are skipped). Raises TextError
    when a document is broken, no Formex, too large, or of another act.
    """
    roots = [_parsed(document, position) for position, document in enumerate(documents, 1)]
    texts = [root for root in roots if root.tag not in _BESIDE_THE_TEXT]
    if not texts:
        raise TextError("no document with legal text; add the Formex file whose root element is ACT or CONS.ACT")
    for root in texts:
        if root.tag not in _ACTS + _ANNEXES:
            raise TextError(f"<{root.tag}> is no act or annex in Formex; give files with ACT, CONS.ACT or ANNEX")
        check_act(act, _own_number(root))
    acts = [root for root in texts if root.tag in _ACTS]
    if len(acts) > 1:
        raise TextError(f"{len(acts)} acts were given at once; give the files of one act")
    provisions = [provision for root in acts for provision in _of_act(root)]
    annexes = [annex for root in texts for annex in root.iter(*_ANNEXES)]
    yield from addressed(act, [*provisions, *_of_annexes(annexes)])


def _parsed(document: str | bytes, position: int) -> Element:
    """The root element of one document."""
    etree = lxml_etree()
    content = checked_bytes(document)
    if b"<!DOCTYPE" in content[:4096]:
        raise TextError(f"document {position} has a DOCTYPE, so it is no Formex; give the XML files of the act")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8" if isinstance(document, str) else None,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise TextError(f"document {position} is broken or cut off: {error.msg}; download it again") from None
    depth = _depth(root)
    if depth > MAX_DEPTH:
        raise TextError(f"document {position} is nested {depth} deep, beyond {MAX_DEPTH}; it is no Formex of an act")
    return root


def _depth(root: Element) -> int:
    """How deep the elements are nested; without recursion."""
    deepest, level = 0, [root]
    while level:
        deepest += 1
        level = [child for element in level for child in element]
    return deepest


def _own_number(root: Element) -> str:
    """Year and number of the act that a document belongs to, "2024/1689", or the title of the act."""
    for number in root.iter("NO.DOC"):
        year, serial = number.findtext("YEAR"), number.findtext("NO.CURRENT")
        if year and serial:
            return f"{year}/{serial}"
    title = root.find(".//TITLE") if root.tag in _ACTS else None
    return "" if title is None else _words(title)


def _of_act(root: Element) -> Iterator[Provision]:
    for recital in root.iter("CONSID"):
        paragraph = recital.find("NP")
        if paragraph is not None:
            number, blocks = _numbered(paragraph)
            yield Provision("recital", number.strip("() "), "", blocks)
    for article in root.iter("ARTICLE"):
        if next(article.iterancestors("QUOT.S"), None) is None:
            title = article.find("STI.ART")
            body = [child for child in article if child.tag not in ("TI.ART", "STI.ART")]
            blocks = [block for child in body for block in _blocks_of_child(child)]
            yield Provision("article", _article_number(article), "" if title is None else _words(title), blocks)


def _article_number(article: Element) -> str:
    """4a from the identifier 004A, or from the words "Article 4a"."""
    words = " ".join(filter(None, (article.get("IDENTIFIER"), article.findtext("TI.ART"))))
    match = re.search(r"(\d+)([A-Za-z]{0,2})\b", words)
    if match is None:
        raise TextError(f'line {article.sourceline}: an article has no number ("{words}"); download the file again')
    return f"{int(match[1])}{match[2].lower()}"


def _of_annexes(annexes: list[Element]) -> list[Provision]:
    provisions = [_of_annex(annex) for annex in annexes]
    return sorted(provisions, key=lambda annex: roman_number(annex.number.lower()) or 0)


def _of_annex(annex: Element) -> Provision:
    lines = [" ".join(_words(line).split()) for line in annex.findall("TITLE/TI/P") + annex.findall("TITLE/STI/P")]
    match = re.match(r"\S+\s*([IVXLC]+[a-z]?)?$", lines[0]) if lines else None
    if match is None:
        title = " ".join(lines)
        raise TextError(f'line {annex.sourceline}: an annex is titled "{title}"; expected "ANNEX" and a number')
    contents = annex.find("CONTENTS")
    return Provision("annex", match[1] or "", " ".join(lines[1:]), [] if contents is None else _blocks(contents))


def _blocks(element: Element) -> list[Block]:
    """The blocks inside an element with mixed content: runs of words, lists, paragraphs."""
    blocks: list[Block] = []
    run = element.text or ""
    for child in element:
        inner = None if _is_inline(child) else _blocks_of_child(child)
        if inner is None:
            run += _words(child)
        else:
            blocks += [*_as_text(run), *inner]
            run = ""
        run += child.tail or ""
    return blocks + _as_text(run)


def _as_text(run: str) -> list[Block]:
    words = " ".join(run.split())
    return [Text(words)] if words else []


def _is_inline(element: Element) -> bool:
    return element.tag not in _CONTAINERS | {"LIST", "ITEM", "NP", "PARAG", "GR.SEQ", "TBL", "QUOT.S", "DLIST"}


def _blocks_of_child(element: Element) -> list[Block]:
    """The blocks that one block-level element stands for."""
    tag = element.tag
    if tag in _NOTES:
        return []
    if tag in _CONTAINERS:
        return _blocks(element)
    if tag == "LIST":
        return [_item(item) for item in element.iterchildren("ITEM")]
    if tag in ("NP", "PARAG"):
        return [Item(*_numbered(element))]
    if tag == "ITEM":
        return [_item(element)]
    if tag == "GR.SEQ":
        return _group(element)
    if tag == "TBL":
        return [block for row in element.iter("ROW") if row.get("TYPE") != "HEADER" for block in _row(row)]
    return _as_text(_words(element))


def _item(item: Element) -> Item:
    """An item of a list; without a number of its own it is marked with a dash."""
    numbered = item.find("NP")
    if numbered is None:
        return Item("\u2014", _blocks(item))
    marker, blocks = _numbered(numbered)
    rest = [child for child in item if child is not numbered]
    return Item(marker, blocks + [block for child in rest for block in _blocks_of_child(child)])


def _numbered(element: Element) -> tuple[str, list[Block]]:
    """Marker and content of NP (a numbered text) or PARAG (a numbered paragraph)."""
    number, *rest = list(element) or [element]
    if number.tag not in ("NO.P", "NO.PARAG"):
        raise TextError(f"line {element.sourceline}: <{element.tag}> without a number; download the file again")
    return " ".join(_words(number).split()), [block for child in rest for block in _blocks_of_child(child)]


def _group(group: Element) -> list[Block]:
    """A headed group of an annex: a part or section, a numbered heading, or a plain heading."""
    heading = group.find("TITLE")
    below = [block for child in group if child is not heading for block in _blocks_of_child(child)]
    if heading is None:
        return below
    numbered = heading.find("TI/NP")
    if numbered is not None:
        marker, words = _numbered(numbered)
        return [Item(marker, words + below)]
    title = " ".join(_words(heading).split())
    return [Division(title, below)] if DIVISION_HEADING.match(title) else [Text(title), *below]


def _row(row: Element) -> list[Block]:
    """A row of a table; a code in its first cell marks it."""
    cells = [" ".join(_words(cell).split()) for cell in row.iter("CELL")]
    if cells and _CODE.fullmatch(cells[0]):
        return [Item(cells[0], [Text(" ".join(cells[1:]))])]
    return _as_text(" ".join(cells))


def _words(element: Element) -> str:
    """All words of an element in one line, without notes, with its quotes and capitals."""
    if element.tag in _NOTES:
        return ""
    if element.tag in ("QUOT.START", "QUOT.END"):
        return _QUOTATION_MARKS.get(element.get("CODE"), "\u2018" if element.tag == "QUOT.START" else "\u2019")
    words = (element.text or "") + "".join(_words(child) + (child.tail or "") for child in element)
    if element.tag == "HT" and element.get("TYPE") == "UC":
        words = words.upper()
    return f" {words} " if element.tag in _FLATTENED else words
