# SPDX-License-Identifier: Apache-2.0
"""Read the official texts that this project was given, as Markdown, into digests per provision.

Usage: ``python tools/read_given_texts.py SHARED_LAW_DIR OUT_DIR``

Writes one tab-separated file per act with the columns address, kind and digest, in statute order and
without any official text, and prints counts. What the given texts leave out:

- Delegated Regulation (EU) 2025/1535 is not given at all.
- Regulation (EU) 2026/1744 is abridged in places; there the digest is empty.
- Articles 75a to 75d of the AI Act are abridged; their digests stand in `LEFT_OUT`, made from the
  consolidated Formex of CELEX 02024R1689-20260727.
- Consolidated texts have no recitals; those of the AI Act come from its original.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from dualmark.law.address import roman_number, sort_key
from dualmark.law.text.normal_form import digest
from dualmark.law.text.units import DIVISION_HEADING, Block, Division, Item, Provision, Text, Unit, addressed

_MARKER = re.compile(r"(\([0-9a-z]{1,5}\)|\d+[a-z]{0,2}\.|\d+\.\d+\.|—)\s+(.*)", re.DOTALL)
_HEADING = re.compile(r"(#+)\s+(.*)")
_EDITORIAL = re.compile(
    r"<!--|\*CHAPTER|\(Chapter |(?:\d+\. )?\[|> \[Editor|\|---|\|[^|]*\| *\|$"
    r"|\(\*\d*\) |\(\d+\) .*OJ L|A statement has been made|HAS ADOPTED"
)
_END = re.compile(r"Done at |This Regulation shall be binding")
_DELETED = re.compile(r"— deleted by Reg")
_OPENS_QUOTE = re.compile("[\u2018\u201c]")
_CLOSES_QUOTE = re.compile("[\u2019\u201d][;.,]*$")
_NOT_GIVEN = "[introduction not given]"
_ABRIDGED = re.compile(r"introduction not given|see separate files|see annex_14|^in Articles 27|replaced \(delegation")
_TABLE_ROW = re.compile(r"\|\s*([A-Z]{3} \d{4})\s*\|\s*(.*?)\s*\|")


@dataclass(frozen=True)
class Line:
    """A line with its depth: 4 per level of a list, negative for headings."""

    depth: int
    marker: str
    words: str
    is_heading: bool = False


@dataclass
class _Open:
    depth: int
    marker: str
    blocks: list[Block] = field(repr=False)


def lines_of(markdown: str, first_heading: int = 2) -> Iterator[Line]:
    """The lines that carry official text; headings of a level above `first_heading` are left out."""
    for raw in markdown.splitlines():
        words = re.sub(r"\[\^\w+\](?!:)", "", raw).strip()
        heading = _HEADING.match(words)
        if not words or _EDITORIAL.match(words) or (heading and len(heading[1]) < first_heading):
            continue
        if _END.match(words):
            return
        if row := _TABLE_ROW.match(words):
            yield Line(0, row[1], row[2])
            continue
        depth = len(raw) - len(raw.lstrip())
        if heading:
            depth, words = len(heading[1]) - 10, heading[2]
        marked = _MARKER.match(words) or (heading and re.match(r"([a-z]\.)\s+(.*)", words))
        if marked:
            marker = f"({marked[1][0]})" if re.fullmatch(r"[a-z]\.", marked[1]) else marked[1]
            yield Line(depth, marker, marked[2], bool(heading))
        else:
            yield Line(depth, "", words, bool(heading))


def with_depths(lines: Iterator[Line]) -> Iterator[Line]:
    """Give depths to the lines of a text without indentation, from the kinds of its markers."""
    last_letter, last_roman = "", 0
    for line in lines:
        marker = line.marker.strip("().")
        if line.is_heading or not line.marker:
            yield line
        elif line.marker[0] != "(":
            last_letter, last_roman = "", 0
            yield replace(line, depth=0)
        elif marker.isdigit():
            last_letter, last_roman = "", 0
            yield replace(line, depth=4)
        elif _is_roman(marker, last_letter, last_roman):
            last_roman = roman_number(marker) or 0
            yield replace(line, depth=12)
        else:
            last_letter, last_roman = marker, 0
            yield replace(line, depth=8)


def _is_roman(marker: str, last_letter: str, last_roman: int) -> bool:
    if last_roman:
        return roman_number(marker) == last_roman + 1
    return marker == "i" and last_letter not in ("", "h")


def blocks_of(lines: Iterator[Line]) -> list[Block]:
    """The tree of blocks that the depths of the lines mean."""
    root: list[Block] = []
    stack = [_Open(-100, "", root)]
    last, quoting = root, False
    for line in lines:
        starts_quotation = bool(_OPENS_QUOTE.match(line.words)) and not line.marker and _introduces(last)
        if not line.marker and not line.is_heading and (starts_quotation or quoting):
            last.append(Text(line.words))
            quoting = not _CLOSES_QUOTE.search(line.words)
            continue
        quoting = False
        if line.is_heading and not line.marker:
            last = _open_division(line, stack)
            continue
        while not _holds(stack[-1], line):
            stack.pop()
        if line.marker:
            item = Item(line.marker, [Text(line.words)])
            stack[-1].blocks.append(item)
            stack.append(_Open(line.depth, line.marker, item.blocks))
        else:
            stack[-1].blocks.append(Text(line.words))
        last = stack[-1].blocks
    return root


def _introduces(blocks: list[Block]) -> bool:
    return bool(blocks) and isinstance(blocks[-1], Text) and blocks[-1].words.endswith(":")


def _holds(candidate: _Open, line: Line) -> bool:
    """Whether a line stands below an open item; unmarked text also below a numbered one beside it."""
    numbered = candidate.marker[:1].isdigit() and not line.marker
    return candidate.depth < line.depth or (numbered and candidate.depth == line.depth)


def _open_division(line: Line, stack: list[_Open]) -> list[Block]:
    """Start a part, section or class, or continue its heading on a second line."""
    del stack[1:]
    root = stack[0].blocks
    if not DIVISION_HEADING.match(line.words) and root and isinstance(root[-1], Division):
        root[-1].heading += " " + line.words
        division = root[-1]
    else:
        division = Division(line.words)
        root.append(division)
    stack.append(_Open(line.depth, "", division.blocks))
    return division.blocks


# Before a number in brackets these words announce a paragraph or a point, not a footnote.
_NO_REFERENCE = r"(?<!\bpoint)(?<!\bpoints)(?<!,)(?<!\band)(?<!\bor)(?<!\bto)"


class FootnoteCalls:
    """Takes out "(3)", the call of the next footnote, as plain text keeps it; they count up."""

    def __init__(self, first: int) -> None:
        self.next = first

    def without(self, words: str) -> str:
        """The words without the calls that are next in turn."""
        while True:
            call = re.search(rf"{_NO_REFERENCE} \({self.next}\)(?!\()", words)
            if call is None:
                return words
            words = words[: call.start()] + words[call.end() :]
            self.next += 1


def _file_number(name: str) -> str:
    """004a for art_004a.md is 4a."""
    return re.sub(r"^0+", "", name.split("_")[1].removesuffix(".md"))


def _annex_number(markdown: str) -> str:
    match = re.search(r"^# ANNEX ([IVX]+)", markdown, re.MULTILINE)
    assert match is not None
    return match[1]


def _recitals(markdown: str, calls: FootnoteCalls) -> Iterator[Provision]:
    for line in lines_of(markdown, 99):
        if re.fullmatch(r"\(\d+\)", line.marker):
            yield Provision("recital", line.marker.strip("()"), "", [Text(calls.without(line.words))])


def read_ai_act(folder: Path, recitals: Path) -> Iterator[Unit]:
    """The AI Act, original or consolidated; list levels are indented."""
    return addressed("aia", _ai_act(folder, recitals))


def _ai_act(folder: Path, recitals: Path) -> Iterator[Provision]:
    yield from _recitals(recitals.read_text("utf-8"), FootnoteCalls(10**6))
    for path in sorted(folder.glob("art_*.md")) + sorted(folder.glob("annex_*.md")):
        markdown = path.read_text("utf-8")
        place = "article" if path.name.startswith("art_") else "annex"
        number = _file_number(path.name) if place == "article" else _annex_number(markdown)
        title = re.search(r"^# [^—\n]*—(.*)$", markdown, re.MULTILINE)
        lines = (line for line in lines_of(markdown) if not _DELETED.search(line.words))
        yield Provision(place, number, title[1] if title else "", blocks_of(lines))


def read_cra(folder: Path) -> Iterator[Unit]:
    """The Cyber Resilience Act with its corrigenda; no indentation, footnote calls in the text."""
    return addressed("cra", _cra(folder))


def _cra(folder: Path) -> Iterator[Provision]:
    calls = FootnoteCalls(3)
    yield from _recitals((folder / "recitals.md").read_text("utf-8"), calls)
    for path in sorted(folder.glob("art_*.md")):
        markdown = path.read_text("utf-8")
        title = re.search(r"^## (.*)$", markdown, re.MULTILINE)
        lines = _without_calls(with_depths(lines_of(markdown, 99)), calls)
        yield Provision("article", _file_number(path.name), title[1] if title else "", blocks_of(lines))
    for path in sorted(folder.glob("annex_*.md")):
        yield _annex_with_title(path.read_text("utf-8"), FootnoteCalls(1))


def _without_calls(lines: Iterator[Line], calls: FootnoteCalls) -> Iterator[Line]:
    return (replace(line, words=calls.without(line.words)) for line in lines)


def _annex_with_title(markdown: str, calls: FootnoteCalls) -> Provision:
    """An annex whose title is its first line; parts may be plain lines."""
    first, *lines = _without_calls(with_depths(lines_of(markdown)), calls)
    marked = (
        replace(line, depth=-8, is_heading=True)
        if not line.marker and DIVISION_HEADING.match(line.words) and len(line.words) < 200
        else line
        for line in lines
    )
    return Provision("annex", _annex_number(markdown), first.words, blocks_of(iter(marked)))


def read_implementing_regulation(folder: Path) -> Iterator[Unit]:
    """Implementing Regulation (EU) 2025/2392."""
    return addressed("ir2392", _implementing_regulation(folder))


def _implementing_regulation(folder: Path) -> Iterator[Provision]:
    yield from _recitals((folder / "recitals.md").read_text("utf-8"), FootnoteCalls(2))
    # A title is a first line that is no sentence; Articles 2 and 3 have none.
    heading = r"^Article (\d+)\n\n((?![^\n]*[.:]\n)[^\n]*\n)?"
    for number, title, body in _articles((folder / "articles.md").read_text("utf-8"), heading):
        yield Provision("article", number, title or "", blocks_of(with_depths(lines_of(body))))
    calls = FootnoteCalls(1)
    for name in ("annex_1.md", "annex_2.md"):
        calls.next = 1
        yield _annex_with_title((folder / name).read_text("utf-8"), calls)


def _articles(markdown: str, heading: str) -> Iterator[tuple[str, str, str]]:
    """Number, title and body of articles that stand in one file."""
    pieces = re.split(heading, markdown, flags=re.MULTILINE)
    yield from zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True)


def read_delegated_regulation(folder: Path) -> Iterator[Unit]:
    """Delegated Regulation (EU) 2026/881, enacting terms."""
    articles = _articles((folder / "articles.md").read_text("utf-8"), r"^## Article (\d+)(?: — (.*))?$")
    return addressed(
        "dr881",
        (
            Provision("article", number, title or "", blocks_of(with_depths(lines_of(body))))
            for number, title, body in articles
        ),
    )


def read_omnibus(folder: Path) -> Iterator[Unit]:
    """Regulation (EU) 2026/1744: its own articles, one unit per amending point."""
    text = (folder / "reg_2026_1744_en.md").read_text("utf-8").split("\n# Recitals")[0]
    articles = _articles(text, r"^## Article (\d+) — (.*)$")
    return addressed("omnibus", (_omnibus_article(*article) for article in articles))


def _omnibus_article(number: str, title: str, body: str) -> Provision:
    """Amending points are headed "### (2)(a) [editor's note] words" or "(1) words"."""
    introduction, *points = re.split(r"^(?:### )?(?=\(\d+\))", body, flags=re.MULTILINE)
    blocks: list[Block] = blocks_of(lines_of(introduction))
    for point in points:
        match = re.match(r"\((\d+)\)(?:–\((\d+)\):?)?(?:\((\w)\))?\s*(?:\[[^\]]*\])?\s*(.*)", point, re.DOTALL)
        assert match is not None
        first, last, letter, body = match.groups()
        words = " ".join(line for line in body.split("\n") if line.strip() and not line.startswith("#"))
        if not letter:
            numbers = range(int(first), int(last or first) + 1)
            blocks += [Item(f"({number})", [Text(words)]) for number in numbers]
            continue
        group = blocks[-1]
        if not (isinstance(group, Item) and group.marker == f"({first})"):
            group = Item(f"({first})", [Text(_NOT_GIVEN)])
            blocks.append(group)
        group.blocks.append(Item(f"({letter})", [Text(words)]))
    return Provision("article", number, title, blocks)


def read_ehds_amendments(folder: Path) -> Iterator[Unit]:
    """What Regulation (EU) 2025/327 makes of three paragraphs of the CRA from 26 March 2027."""
    markdown = (folder / "amendments_ehds_2025_327.md").read_text("utf-8")
    for number, paragraph, body in _articles(markdown, r"^## Article (\d+)\((\w+)\) CRA.*$"):
        first = next(line for line in body.splitlines() if line.startswith("\u2018"))
        words = first.removeprefix(f"\u2018{paragraph}.").rstrip("\u2019").strip()
        yield Unit(f"cra:{number}({paragraph})", "paragraph", words)


# Provisions that the given text abridges: address, kind, SHA-256 of the normal form.
LEFT_OUT = (
    ("aia:75a(4)", "paragraph", "73525846357875061d15f12903a7097a6c920a0a9c3ecc0619e6282444fd69db"),
    ("aia:75a(4)/2", "subparagraph", "6c04540c3e09db1a1b3d3ba3d31c764891114c0af1a2dcdca72bcc64728b4c92"),
    ("aia:75a(4)/2(a)", "point", "37bd1dda1528ceee6da8bcb5a7f6795b6deb319cdb58f1d60ca3209c50f97481"),
    ("aia:75a(4)/2(b)", "point", "d5326b7ee7161990294bcac8960c083466cfe146a7313f606578999faae82317"),
    ("aia:75a(4)/2(c)", "point", "e3dd42983c0d6cbd4c7d56986ef41d1aa0a663e84bdcb1ee10caaaaed80b6702"),
    ("aia:75a(4)/2(d)", "point", "9d6403e51b867d4b2fe16f3a0adad1404c6952a8829690dde1d7c7d8b50e8203"),
    ("aia:75a(4)/2(e)", "point", "1f900231c40d1660f4b0b08d9948ebd559b8292424fafeea66ca4b647b06ae5b"),
    ("aia:75a(4)/3", "subparagraph", "648a74c3983d9d2fc6cdcb2327060a5628445b5e485f3e73815d8b7d8508440d"),
    ("aia:75a(4)/4", "subparagraph", "b936966c3b0f439e1ecb7de5ece7addc4e60179faf1c6cfd024b3eda8261c4c4"),
    ("aia:75a(5)", "paragraph", "0f4c58dd90d49038acaa8b2728761bc89e26ca1b6bd70f4284ab86c4aee20588"),
    ("aia:75a(7)", "paragraph", "bc62de5818114a059cc25b46589f0fb0de2192d1d142d42493200168f6420378"),
    ("aia:75b", "article", "667380d26cc45c5d5fd9b9fa55f3f04787e7bec8e0b813c7f8eead457e3bfbcc"),
    ("aia:75b(a)", "point", "2e602e58d325020536738c92273d00d13a4f7d53dc0e8a85bd37c4c841093107"),
    ("aia:75b(b)", "point", "da0946973e7ff10abe752c63ca14022c7f0cb3c8917a998d6be80498db011428"),
    ("aia:75b(c)", "point", "b403a76e3c0eac9905a02fba9083884adb3262693d4dec65e885a7bfb9b87889"),
    ("aia:75b/2", "paragraph", "232b0986757d743297ff4187c0c086bec585fdae718d84af6f1639cc30858c01"),
    ("aia:75c(2)", "paragraph", "187ed6140bd71cdfa88b51523d78043378649b45824e95a499310e53cb5cc507"),
    ("aia:75c(3)", "paragraph", "f6d609ab3d413efb949362b68356b37e38c0276baeec58391f0cfbaa271965e6"),
    ("aia:75c(5)", "paragraph", "c710781a832947a46ef434eb4dbd449138e7e846a4b5c26203128adc4520ac8d"),
    ("aia:75c(5)(a)", "point", "500424e9507097210deea18e6b9987d30bb260ab73582298dbc62696a97447ec"),
    ("aia:75c(5)(b)", "point", "a1c0f361852ffe9cbe95ad30110241ee91056f6aeddb7990723d5c61592cf326"),
    ("aia:75c(5)(c)", "point", "cc781e75254c123479bfa8b3f7739a8e1a7e741a656007cd85d58ab1544ee0da"),
    ("aia:75c(5)(d)", "point", "3aa70517cf4a1214940aca01604c6eabaf4ec8b764c118291d02857808a6a5c3"),
    ("aia:75c(5)(e)", "point", "181791e7b38a03eb50da451b52a14df3f93f84328b1bab838b9f928cb820f7e4"),
    ("aia:75c(5)(f)", "point", "86c5b9938035d77a9672d9ff01a67e4706b04d05ee8f7767cbeaf670043a6e56"),
    ("aia:75c(5)(g)", "point", "430570daa4f939ffb2e05ff7319e574dd8a3cb5a7139d0085780b26b4f106a4a"),
    ("aia:75c(5)/2", "subparagraph", "48a471eae6eba029e9f13b626ceeb3eb5853055cec95a62b7c0023835149bd16"),
    ("aia:75c(6)", "paragraph", "23ef4bd003dbb3ac8da1a399c9138b7e1ba8ce27c6f564849737499cbcbb27f1"),
    ("aia:75c(7)", "paragraph", "e643ce4e08b7ac23498201885b9195a86b7d036a5db02e9f1df6c7b2eb4cc233"),
    ("aia:75c(8)", "paragraph", "72df037e78e8244a4f0613c095b684194e5d816795cdc30c996981114207ab9c"),
    ("aia:75c(8)/2", "subparagraph", "6da946d6e95171d4b2a175032fdf36d35b64a333ce1c56d93c540afdd0cc695e"),
    ("aia:75c(8)/3", "subparagraph", "18e2f4beb1299916e195fc8371e55228d2dd06c97984923a055a25faa21697f9"),
    ("aia:75c(9)", "paragraph", "6f4782ee5d8853100e660f823b8170d09c882d504a96d0f7506a3d81c14a3e72"),
    ("aia:75d(1)", "paragraph", "26185edbc8e2497ce952c7284a8e8e93eac7c671dece55bc816609448229cc30"),
    ("aia:75d(2)", "paragraph", "60aa3c293ace29c8c04f4f51e9ce42a1c0fcbd126f964b8aef7702e4021d4734"),
    ("aia:75d(3)", "paragraph", "f394fcf6b92b9513c4abdf77dfce15a2bcefa7447dc8b58203d48d14a0474610"),
    ("aia:75d(4)", "paragraph", "38a6be172cebb988ebc92082336bac82a1055ca6d6989a95817bc0ba4b379da2"),
)

READERS: dict[str, Callable[[Path], Iterator[Unit]]] = {
    "cra": lambda law: read_cra(law / "cra"),
    "aia": lambda law: read_ai_act(law / "omnibus_ai" / "consolidated", law / "ai_act" / "recitals.md"),
    "aia_original": lambda law: read_ai_act(law / "ai_act", law / "ai_act" / "recitals.md"),
    "omnibus": lambda law: read_omnibus(law / "omnibus_ai"),
    "ir2392": lambda law: read_implementing_regulation(law / "cra_ir_2025_2392"),
    "dr881": lambda law: read_delegated_regulation(law / "cra_dr_2026_881"),
    "ehds_amendments": lambda law: read_ehds_amendments(law / "cra"),
}


def rows_of(name: str, law: Path) -> list[tuple[str, str, str]]:
    """Address, kind and digest of every unit of one of `READERS`, in statute order."""
    rows = {unit.address: (unit.address, unit.kind, _digest(unit)) for unit in READERS[name](law)}
    if name == "aia":
        rows |= {address: (address, kind, f"sha256:{value}") for address, kind, value in LEFT_OUT}
    return sorted(rows.values(), key=lambda row: sort_key(row[0]))


def _digest(unit: Unit) -> str:
    """The digest; empty where the given transcription of Regulation (EU) 2026/1744 abridges the text."""
    abridged = unit.address.startswith("omnibus:") and _ABRIDGED.search(unit.text)
    return "" if abridged else digest(unit.text)


def main(arguments: list[str]) -> None:
    """Read all given texts; see the module docstring."""
    law, out = Path(arguments[0]), Path(arguments[1])
    out.mkdir(parents=True, exist_ok=True)
    for name in READERS:
        rows = rows_of(name, law)
        lines = ["address\tkind\tdigest", *("\t".join(row) for row in rows)]
        (out / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        whole = [kind for address, kind, _ in rows if kind in ("recital", "article", "annex") and "." not in address]
        print(name, len(rows), *(f"{kind}={whole.count(kind)}" for kind in ("recital", "article", "annex")))


if __name__ == "__main__":
    main(sys.argv[1:])
