# SPDX-License-Identifier: Apache-2.0
"""Renders a content tree as one self-contained HTML page: no script, no request to anywhere.

The page carries its own strict content security policy; all words are escaped; drawings are our
own SVG. It can be read with a keyboard and a screen reader, printed, and in the dark.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from html import escape
from importlib import resources

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

MARK_LABELS = {"open": "open", "contested": "contested", "reading": "our reading", "later": "later"}


def render_html(document: Document, short: Callable[[str], str]) -> str:
    """The document as an HTML page. `short` gives the short form of an address."""
    style = resources.files("dualmark.dossier").joinpath("page.css").read_text("utf-8")
    page = _Page(short)
    body = "\n".join(page.document(document))
    allowed = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"
    return (
        "<!doctype html>\n"
        f'<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(document.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


class _Page:
    def __init__(self, short: Callable[[str], str]):
        self.short = short

    def document(self, document: Document) -> Iterator[str]:
        yield '<a class="skip" href="#content">Skip to the content</a>'
        yield f"<header><h1>{escape(document.title)}</h1>"
        if document.subtitle:
            yield f"<p>{escape(document.subtitle)}</p>"
        yield "<dl>"
        for label, value in document.facts:
            yield f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>"
        yield f'</dl><p class="notice">{escape(document.notice)}</p></header>'
        sections = [block for block in document.blocks if isinstance(block, Section)]
        yield '<nav aria-label="Contents"><ul>'
        for block in sections:
            yield f'<li><a href="#{escape(block.id)}">{escape(block.title)}</a></li>'
        yield '</ul></nav><main id="content">'
        for block in document.blocks:
            yield from self.block(block, 2)
        yield f"</main><footer><p>{escape(document.notice)}</p></footer>"

    def block(self, block: Block, level: int) -> Iterator[str]:
        match block:
            case Section(id, title, blocks, folded):
                heading = min(level, 6)
                if folded:
                    yield f'<details id="{escape(id)}"><summary><h{heading}>{escape(title)}</h{heading}></summary>'
                else:
                    yield f'<section id="{escape(id)}"><h{heading}>{escape(title)}</h{heading}>'
                for inner in blocks:
                    yield from self.block(inner, level + 1)
                yield "</details>" if folded else "</section>"
            case Paragraph():
                yield f"<p>{self.texts(block)}</p>"
            case Items(items, ordered):
                tag = "ol" if ordered else "ul"
                yield f"<{tag}>"
                yield from (f"<li>{self.texts(item)}</li>" for item in items)
                yield f"</{tag}>"
            case Table():
                yield from self.table(block)
            case Tree(branches):
                yield from self.tree(branches)
            case Figure(id, title, description, svg):
                yield f'<figure id="{escape(id)}">{svg}<figcaption>{escape(title)}</figcaption>'
                yield f"<details><summary>The drawing in words</summary><p>{escape(description)}</p></details></figure>"

    def tree(self, branches: tuple[Branch, ...]) -> Iterator[str]:
        yield '<ul class="tree">'
        for branch in branches:
            yield f"<li>{self.texts(branch.line)}"
            if branch.branches:
                yield from self.tree(branch.branches)
            yield "</li>"
        yield "</ul>"

    def texts(self, paragraph: Paragraph) -> str:
        return " ".join(self.text(text) for text in paragraph.texts)

    def text(self, text: Text) -> str:
        words = escape(text.words)
        if text.mark == "strong":
            words = f"<strong>{words}</strong>"
        elif text.mark in MARK_LABELS:
            words = f'<span class="{text.mark}"><b>{MARK_LABELS[text.mark]}</b> {words}</span>'
        cites = dict.fromkeys(self.short(cite) for cite in text.cites)
        return words + "".join(f" <cite>{escape(cite)}</cite>" for cite in cites)

    def table(self, table: Table) -> Iterator[str]:
        yield f'<div class="table" role="region" tabindex="0" aria-label="{escape(table.caption)}"><table>'
        yield f"<caption>{escape(table.caption)}</caption><thead><tr>"
        yield from (f'<th scope="col">{escape(head)}</th>' for head in table.head)
        yield "</tr></thead><tbody>"
        for row in table.rows:
            cells = [
                f'<th scope="row">{self.texts(row[0])}</th>',
                *(f"<td>{self.texts(cell)}</td>" for cell in row[1:]),
            ]
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</tbody></table></div>"
