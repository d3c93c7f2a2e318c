# SPDX-License-Identifier: Apache-2.0
"""The page: one file that asks nothing of anybody, valid, navigable, and the same words as the text."""

from __future__ import annotations

import hashlib
import itertools
import os
import re
import shutil
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from dualmark.app.assess import Request, assess_document
from dualmark.app.plan import duties_document
from dualmark.app.render import as_text, short_address, write_html
from dualmark.dossier.content import Document, Figure, Items, Section, Table, Text, say, section
from dualmark.dossier.html import render_html

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples" / "recruiting-client"
HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def document() -> Document:
    return assess_document(EXAMPLE, Request(None, "2026-11-20"))


@pytest.fixture(scope="module")
def page(document: Document) -> str:
    return render_html(document, short_address)


@pytest.fixture(scope="module")
def tree(page: str) -> Element:
    return html5lib.HTMLParser(strict=True).parse(page)


def elements(tree: Element, name: str) -> list[Element]:
    return list(tree.iter(HTML + name))


def test_it_parses_in_strict_mode(tree: Element) -> None:
    assert tree.get("lang") == "en"
    assert elements(tree, "title")[0].text == "Shortlist 4.0: what the two acts ask"


def test_the_checklist_parses_too() -> None:
    document = duties_document(EXAMPLE, (), Request("2028-03-01", "2026-11-20"), boxes=True)
    html5lib.HTMLParser(strict=True).parse(render_html(document, short_address))


def test_it_refers_to_nothing_outside(tree: Element, page: str) -> None:
    names = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    for forbidden in ("script", "link", "img", "iframe", "object", "embed", "form", "base", "audio", "video"):
        assert HTML + forbidden not in names
    for element in tree.iter():
        for name, value in element.attrib.items():
            plain = name.rpartition("}")[2]
            assert not plain.startswith("on")
            assert plain != "style"
            if plain in ("src", "href", "srcset", "action", "data", "poster"):
                assert value.startswith("#")
    style = "".join(elements(tree, "style")[0].itertext())
    assert not re.search(r"url\(|@import|expression\(", style)


def test_its_policy_allows_its_style_and_nothing_else(tree: Element) -> None:
    metas = [element for element in elements(tree, "meta") if element.get("http-equiv")]
    assert [element.get("http-equiv") for element in metas] == ["Content-Security-Policy"]
    policy = dict(part.split(" ", 1) for part in (metas[0].get("content") or "").split("; "))
    styles = elements(tree, "style")
    assert len(styles) == 1
    digest = b64encode(hashlib.sha256("".join(styles[0].itertext()).encode()).digest()).decode()
    assert policy == {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_every_id_stands_once_and_every_link_arrives(tree: Element) -> None:
    ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    assert [name for name, number in ids.items() if number > 1] == []
    assert not [name for name in ids if not re.fullmatch(r"[^\s]+", name)]
    targets = {(element.get("href") or "")[1:] for element in elements(tree, "a")}
    assert targets <= set(ids)
    assert "content" in targets


def test_the_drawing_has_a_name_and_words(tree: Element) -> None:
    drawings = list(tree.iter(SVG + "svg"))
    assert len(drawings) == 1
    drawing = drawings[0]
    assert drawing.get("role") == "img"
    titles = ["".join(title.itertext()) for title in drawing.iter(SVG + "title")]
    assert all(titles)
    assert titles or drawing.get("aria-label")
    figure = next(iter(elements(tree, "figure")))
    assert "".join(next(iter(figure.iter(HTML + "figcaption"))).itertext()).strip()
    assert "Cyber Resilience Act: " in "".join(figure.itertext())


def test_headings_go_down_by_one_and_tables_have_heads(tree: Element) -> None:
    levels = [
        int(e.tag[-1])
        for e in tree.iter()
        if isinstance(e.tag, str) and re.fullmatch(rf"{re.escape(HTML)}h[1-6]", e.tag)
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    for table in elements(tree, "table"):
        assert table.find(HTML + "caption") is not None
        assert {head.get("scope") for head in table.iter(HTML + "th")} == {"col", "row"}
        widths = {len(list(row)) for row in table.iter(HTML + "tr")}
        assert len(widths) == 1


def test_the_page_and_the_text_say_the_same(document: Document, tree: Element) -> None:
    shown = " ".join("".join(tree.itertext()).split())
    for words in _words(document):
        assert " ".join(words.split()) in shown
    text = " ".join(as_text(document, 100, False).split())
    for block in document.blocks:
        if isinstance(block, Section) and not all(isinstance(inner, Figure) for inner in block.blocks):
            assert block.title in text


def _words(block: Any) -> Iterator[str]:
    """All words of a document or block, figures left out."""
    if isinstance(block, Text):
        yield block.words
    elif isinstance(block, (Document, Section)):
        yield block.title
        for inner in block.blocks:
            yield from _words(inner)
    elif isinstance(block, Items):
        for item in block.items:
            yield from _words(item)
    elif isinstance(block, Table):
        yield from block.head
        for row in block.rows:
            for cell in row:
                yield from _words(cell)
    elif not isinstance(block, Figure) and hasattr(block, "texts"):
        for text in block.texts:
            yield from _words(text)


def test_words_are_words_wherever_they_stand() -> None:
    nasty = "</title><script>alert('1')</script>\" onload=\"x & <b>"
    whole = Document(nasty, nasty, nasty, ((nasty, nasty),), nasty, (
        section("s", nasty, say(nasty, mark="open"), Items((say(nasty, mark="strong"),)), Table(nasty, (nasty,), ((say(nasty),),))),
    ))  # fmt: skip
    tree = html5lib.HTMLParser(strict=True).parse(render_html(whole, lambda address: nasty))
    assert not elements(tree, "script")
    assert not [e for e in tree.iter() if any(name.startswith("on") for name in e.attrib)]
    assert elements(tree, "title")[0].text == nasty
    assert elements(tree, "div")[-1].get("aria-label") == nasty


def test_the_page_is_the_same_each_time(document: Document, page: str) -> None:
    assert render_html(assess_document(EXAMPLE, Request(None, "2026-11-20")), short_address) == page


# In a real browser


def _lacking(reason: str) -> None:
    if os.environ.get("DUALMARK_SYSTEM"):
        pytest.fail(f"{reason}, and DUALMARK_SYSTEM asks for it")
    pytest.skip(reason)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A real browser without a network."""
    binary = shutil.which("chromium")
    if binary is None:
        _lacking("there is no chromium here")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _lacking("playwright is not installed")
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=binary, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.mark.system
@pytest.mark.parametrize("width", [360, 1280])
def test_a_browser_shows_it_without_complaint(browser: Any, document: Document, tmp_path: Path, width: int) -> None:
    target = tmp_path / "page.html"
    write_html(document, target)
    shots = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True)
        view = context.new_page()
        messages: list[str] = []
        asked: list[str] = []
        view.on("console", lambda message, to=messages: to.append(f"{message.type}: {message.text}"))
        view.on("pageerror", lambda error, to=messages: to.append(str(error)))
        view.on("request", lambda request, to=asked: to.append(request.url))
        view.goto(target.as_uri())
        assert messages == []  # a violation of the policy is a message too
        assert asked == [target.as_uri()]
        wide = view.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert wide[0] <= wide[1]
        assert view.evaluate("getComputedStyle(document.body).fontFamily") != ""
        shots[scheme] = view.screenshot()
        view.keyboard.press("Tab")
        assert view.evaluate("document.activeElement.getAttribute('href')") == "#content"
        context.close()
    assert shots["light"] != shots["dark"]
