# SPDX-License-Identifier: Apache-2.0
"""Readers of official texts: three editions, one set of addresses and digests; and bad files.

The texts in this file are invented. Tests that read real texts need the folder `shared` beside the
repository and are skipped without it.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dualmark.law.address import display, parent, parse_address, parts, short, sort_key
from dualmark.law.text.eurlex_html import read_eurlex_html
from dualmark.law.text.formex import read_formex
from dualmark.law.text.normal_form import digest, normal_form
from dualmark.law.text.units import KINDS, MAX_BYTES, Item, Provision, Text, TextError, Unit, addressed

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared" / "law"
DIGESTS = ROOT / "src" / "dualmark" / "law" / "data" / "digests"
ACT_OF_FILE = {"aia_original": "aia", "ehds_amendments": "cra"}
FILES = ("cra", "aia", "aia_original", "omnibus", "ir2392", "dr881", "ehds_amendments")

needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the folder shared/law is not beside the repository")
needs_zstd = pytest.mark.skipif(shutil.which("zstd") is None, reason="the command zstd is not installed")

# Units of the AI Act that read differently in Formex, HTML and Markdown, each with its reason: none.
DIFFERENCES: dict[str, str] = {}


def the_tool() -> ModuleType:
    """tools/read_given_texts.py as a module."""
    spec = importlib.util.spec_from_file_location("read_given_texts", ROOT / "tools" / "read_given_texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def decompressed(path: Path) -> bytes:
    return subprocess.run(["zstd", "-dc", str(path)], check=True, capture_output=True).stdout


def rows_of(name: str) -> list[list[str]]:
    lines = (DIGESTS / f"{name}.tsv").read_text("utf-8").splitlines()
    assert lines[0] == "address\tkind\tdigest"
    return [line.split("\t") for line in lines[1:]]


# The three editions of the AI Act as published.


@pytest.fixture(scope="module")
def three_editions() -> dict[str, dict[str, Unit]]:
    """The units of the AI Act as published, by edition and address."""
    formex = SHARED / "formex"
    documents = [path.read_bytes() for path in (formex / "ai_act_32024R1689_en").glob("*.xml")]
    documents += [decompressed(path) for path in (formex / "ai_act_32024R1689_en").glob("*.zst")]
    page = decompressed(formex / "eu_ai_act_32024R1689_eurlex_en.html.zst")
    markdown = the_tool().read_ai_act(SHARED / "ai_act", SHARED / "ai_act" / "recitals.md")
    editions = {"formex": read_formex("aia", documents), "html": read_eurlex_html("aia", page), "markdown": markdown}
    return {name: {unit.address: unit for unit in units} for name, units in editions.items()}


@needs_shared
@needs_zstd
def test_three_editions_have_the_same_addresses_in_statute_order(three_editions: dict[str, dict[str, Unit]]) -> None:
    addresses = list(three_editions["formex"])
    assert list(three_editions["html"]) == addresses
    assert list(three_editions["markdown"]) == addresses
    assert sorted(addresses, key=sort_key) == addresses


@needs_shared
@needs_zstd
def test_three_editions_have_the_same_kinds_and_digests(three_editions: dict[str, dict[str, Unit]]) -> None:
    for name in ("html", "markdown"):
        for address, unit in three_editions["formex"].items():
            other = three_editions[name][address]
            assert other.kind == unit.kind, address
            if address not in DIFFERENCES:
                assert normal_form(other.text) == normal_form(unit.text), address


@needs_shared
@pytest.mark.parametrize("name", FILES)
def test_the_committed_digests_are_those_of_the_given_texts(name: str) -> None:
    assert rows_of(name) == [list(row) for row in the_tool().rows_of(name, SHARED)]


# The committed digests.


@pytest.mark.parametrize("name", FILES)
def test_every_unit_has_one_canonical_address_in_statute_order(name: str) -> None:
    addresses = [address for address, _, _ in rows_of(name)]
    assert len(set(addresses)) == len(addresses)
    assert addresses == sorted(addresses, key=sort_key)
    for address in addresses:
        assert parts(address).act == ACT_OF_FILE.get(name, name)
        assert parse_address(display(address)) == address
        assert parse_address(short(address)) == address


@pytest.mark.parametrize("name", [name for name in FILES if name != "ehds_amendments"])
def test_every_unit_stands_below_a_unit(name: str) -> None:
    addresses = {address for address, _, _ in rows_of(name)}
    for address in addresses:
        above = parent(address)
        assert above is None or above in addresses


@pytest.mark.parametrize("name", FILES)
def test_rows_hold_a_kind_and_a_digest_and_no_text(name: str) -> None:
    for address, kind, value in rows_of(name):
        assert kind in KINDS
        assert re.fullmatch(r"sha256:[0-9a-f]{64}", value) or (value == "" and address.startswith("omnibus:"))


@pytest.mark.parametrize(
    ("name", "recitals", "articles", "annexes"),
    [
        ("cra", 130, 71, 8),
        ("aia", 180, 119, 14),
        ("aia_original", 180, 113, 13),
        ("omnibus", 0, 4, 0),
        ("ir2392", 9, 3, 2),
        ("dr881", 0, 6, 0),
    ],
)
def test_nothing_whole_is_missing(name: str, recitals: int, articles: int, annexes: int) -> None:
    whole = [parts(address).place for address, _, _ in rows_of(name) if parent(address) is None]
    assert (whole.count("recital"), whole.count("article"), whole.count("annex")) == (recitals, articles, annexes)


@pytest.mark.parametrize(
    ("name", "there", "not_there"),
    [
        (
            "cra",
            "12(3) 14(2)(c)(iii) 3(13) 21 AnnexI.PartI(2)(m) AnnexIII.ClassI(19) AnnexVIII.PartIV(3.2)/3(h)",
            "32(5a) 12(4)(a) AnnexIII.ClassII(5)",
        ),
        (
            "aia",
            "6(1a) 4a 60a 75c(4)/2(b) 5(1)(bb) 3(14a) 6(3)/2(a) 113/3(c)(i) AnnexI.SectionA(2) AnnexXIV(2)(a)(AIP0102)",
            "10(5) AnnexI.SectionA(1) AnnexVIII.SectionB(9) 6(3)(a)",
        ),
        ("aia_original", "10(5) AnnexI.SectionA(1) AnnexVIII.SectionB(9) AnnexII(-16)", "6(1a) 4a AnnexXIV"),
        ("omnibus", "1(2)(a) 1(43) 2(7)", "1(44)"),
        ("ir2392", "1(2) AnnexI.ClassI(1) AnnexI.ClassI(19)/2 AnnexII(3)", "AnnexI.ClassI(20)"),
    ],
)
def test_provisions_that_are_there_and_that_are_not(name: str, there: str, not_there: str) -> None:
    act = ACT_OF_FILE.get(name, name)
    addresses = {address for address, _, _ in rows_of(name)}
    assert {f"{act}:{path}" for path in there.split()} <= addresses
    assert not {f"{act}:{path}" for path in not_there.split()} & addresses


# The consolidated form, as invented samples.

CONSOLIDATED_FORMEX = """<?xml version="1.0" encoding="utf-8"?>
<CONS.ACT><CONS.DOC><BIB.INSTANCE/><FAM.COMP><BIB.DATA><BIB.INSTANCE.CONS><DOCUMENT.REF.CONS>
<NO.DOC FORMAT="YN" TYPE="OJ"><NO.CURRENT>1689</NO.CURRENT><YEAR>2024</YEAR></NO.DOC></DOCUMENT.REF.CONS>
</BIB.INSTANCE.CONS></BIB.DATA></FAM.COMP><PREAMBLE><PREAMBLE.INIT/></PREAMBLE><ENACTING.TERMS>
<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Bees</STI.ART>
<?CLG.MDFO ACTION="REPLACED"?><PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG>
<ALINEA><P>Bees<NOTE NOTE.ID="E1"><P>A note.</P></NOTE> may:</P><LIST TYPE="alpha">
<ITEM><NP><NO.P>(a)</NO.P><TXT>fly;</TXT><P><LIST TYPE="roman">
<ITEM><NP><NO.P>(i)</NO.P><TXT>far;</TXT></NP></ITEM></LIST></P></NP></ITEM>
<ITEM><NP><NO.P>(ba)</NO.P><TXT>sting <FT TYPE="NUMBER">10000</FT> times.</TXT></NP></ITEM></LIST></ALINEA>
<ALINEA>They shall <QUOT.START CODE="2018"/>hum<QUOT.END CODE="2019"/>.</ALINEA></PARAG><?CLG.MDFC?>
<PARAG IDENTIFIER="001.002"><NO.PARAG>2.</NO.PARAG><ALINEA>—————</ALINEA></PARAG>
<PARAG IDENTIFIER="001.003"><NO.PARAG>3.</NO.PARAG><ALINEA>Wax is wax.</ALINEA></PARAG></ARTICLE>
<ARTICLE IDENTIFIER="001A"><TI.ART>Article 1a</TI.ART><STI.ART>Hives</STI.ART>
<ALINEA>A hive is a home.</ALINEA><ALINEA>It has a door.</ALINEA></ARTICLE>
<ARTICLE IDENTIFIER="002"><TI.ART>Article 2</TI.ART><STI.ART>Amendment</STI.ART>
<ALINEA>In Article 4, the following is added:<QUOT.S LEVEL="1"><PARAG><NO.PARAG>‘5.</NO.PARAG>
<ALINEA>Drones rest.</ALINEA></PARAG></QUOT.S></ALINEA></ARTICLE>
</ENACTING.TERMS>
<CONS.ANNEX><TITLE><TI><P>ANNEX II</P></TI></TITLE><CONTENTS><P>Lists of honey</P>
<GR.SEQ LEVEL="1"><TITLE><TI><NP><NO.P>1.</NO.P><TXT>Codes</TXT></NP></TI></TITLE>
<GR.SEQ LEVEL="2"><TITLE><TI><NP><NO.P>a.</NO.P><TXT>Dark</TXT></NP></TI></TITLE>
<P><TBL COLS="2"><CORPUS><ROW TYPE="HEADER"><CELL>Code</CELL><CELL><IE/></CELL></ROW>
<ROW><CELL>HON 0101</CELL><CELL>Fir honey</CELL></ROW></CORPUS></TBL></P></GR.SEQ></GR.SEQ></CONTENTS></CONS.ANNEX>
<CONS.ANNEX><TITLE><TI><P>ANNEX I</P></TI><STI><P>Flowers</P></STI></TITLE><CONTENTS>
<GR.SEQ LEVEL="1"><TITLE><TI><P>Section A</P></TI><STI><P>Spring</P></STI></TITLE>
<P>These bloom:</P><LIST TYPE="DASH"><ITEM><P>crocus,</P></ITEM><ITEM><P>tulip.</P></ITEM></LIST></GR.SEQ>
<GR.SEQ LEVEL="1"><TITLE><TI><P>Section B</P></TI></TITLE><NP><NO.P>1.</NO.P><TXT>Rules</TXT>
<P>Look first.</P></NP><NP><NO.P>1.1.</NO.P><TXT>Then smell.</TXT></NP></GR.SEQ></CONTENTS></CONS.ANNEX>
</CONS.DOC></CONS.ACT>"""

MODREF = '<p class="modref"><a href="http://publications.europa.eu/resource/celex/32026R1744">▼M1</a></p>'


def grid(marker: str, content: str) -> str:
    return (
        f'<div class="grid-container grid-list"><div class="list grid-list-column-1"><span>{marker} </span></div>'
        f'<div class="grid-list-column-2">{content}</div></div>'
    )


CONSOLIDATED_HTML = f"""<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>CL2024R1689EN</title></head><body>
<p class="title-doc-first">REGULATION (EU) 2024/1689</p>{MODREF}
<div class="eli-subdivision" id="art_1"><p class="title-article-norm">Article 1</p>
<div class="eli-title"><p class="stitle-article-norm">Bees'</p></div>{MODREF}
<div class="norm"><span class="no-parag">1.&#160;&#160;</span><div class="norm inline-element">
<p class="norm inline-element">Bees (<a href="#E0001" id="src.E0001"><span class="superscript">1</span></a>) may:</p>
{grid("(a)", '<p class="norm">fly;</p>' + grid("(i)", '<p class="norm">far;</p>'))}
{MODREF}{grid("(ba)", '<p class="norm">sting 10&#160;000 times.</p>')}</div></div>
<p class="norm">They shall ‘hum’.</p>
<p class="modref"><a href="x">▼M1</a> —————</p>
<div class="norm"><span class="no-parag">3.&#160;&#160;</span>
<div class="norm inline-element">Wax is wax.</div></div></div>
<p class="title-article-norm">Article 1a</p><div class="eli-title"><p class="stitle-article-norm">Hives</p></div>
<p class="norm">A hive is a home.</p>{MODREF}<p class="norm">It has a door.</p>
<div class="eli-subdivision" id="art_2"><p class="title-article-norm">Article 2</p>
<div class="eli-title"><p class="stitle-article-norm">Amendment</p></div>
<p class="norm">In Article 4, the following is added:</p>
<div><p class="norm">‘5.&#160;&#160;Drones rest.’;</p></div></div>
<div class="eli-container" id="anx_I"><p class="title-annex-1">ANNEX I</p><p class="title-annex-2">Flowers</p>
<p class="title-gr-seq-level-1">Section A</p><p class="title-gr-seq-level-1">Spring</p><p class="norm">These bloom:</p>
{grid("—", '<p class="norm">crocus,</p>')}{grid("—", '<div class="list">tulip.</div>')}
<p class="title-gr-seq-level-1">Section B</p>
{grid("1.", '<p class="norm">Rules</p><p>Look first.</p>' + grid("1.1.", "<p>Then smell.</p>"))}
</div>
<div class="eli-container" id="anx_II"><p class="title-annex-1">ANNEX II</p><p class="norm">Lists of honey</p>
<p class="title-gr-seq-level-1">1.&#160;&#160;Codes</p><p class="title-gr-seq-level-2">a.&#160;&#160;Dark</p>
<table><tr><td><p>Code</p></td><td/></tr><tr><td><p>HON 0101</p></td><td><p>Fir honey</p></td></tr></table></div>
<p class="footnote">(<a href="#src.E0001" id="E0001">1</a>) A note.</p></body></html>"""

EXPECTED = [
    Unit("aia:1", "article", "Bees"),
    Unit("aia:1(1)", "paragraph", "Bees may:"),
    Unit("aia:1(1)(a)", "point", "fly;"),
    Unit("aia:1(1)(a)(i)", "point", "far;"),
    Unit("aia:1(1)(ba)", "point", "sting 10 000 times."),
    Unit("aia:1(1)/2", "subparagraph", "They shall 'hum'."),
    Unit("aia:1(3)", "paragraph", "Wax is wax."),
    Unit("aia:1a", "article", "Hives A hive is a home."),
    Unit("aia:1a/2", "paragraph", "It has a door."),
    Unit("aia:2", "article", "Amendment In Article 4, the following is added: '5. Drones rest'"),
    Unit("aia:AnnexI", "annex", "Flowers"),
    Unit("aia:AnnexI.SectionA", "annex", "Spring These bloom:"),
    Unit("aia:AnnexI.SectionA(-1)", "point", "crocus,"),
    Unit("aia:AnnexI.SectionA(-2)", "point", "tulip."),
    Unit("aia:AnnexI.SectionB", "annex", "Section B"),
    Unit("aia:AnnexI.SectionB(1)", "point", "Rules"),
    Unit("aia:AnnexI.SectionB(1)/2", "subparagraph", "Look first."),
    Unit("aia:AnnexI.SectionB(1.1)", "point", "Then smell."),
    Unit("aia:AnnexII", "annex", "Lists of honey"),
    Unit("aia:AnnexII(1)", "point", "Codes"),
    Unit("aia:AnnexII(1)(a)", "point", "Dark"),
    Unit("aia:AnnexII(1)(a)(HON0101)", "point", "Fir honey"),
]


@pytest.mark.parametrize(
    "units",
    [
        pytest.param(lambda: read_formex("aia", [CONSOLIDATED_FORMEX]), id="formex"),
        pytest.param(lambda: read_formex("aia", [CONSOLIDATED_FORMEX.encode()]), id="formex-bytes"),
        pytest.param(lambda: read_eurlex_html("aia", CONSOLIDATED_HTML), id="html"),
        pytest.param(lambda: read_eurlex_html("aia", CONSOLIDATED_HTML.encode()), id="html-bytes"),
    ],
)
def test_a_consolidated_act_reads_the_same_from_formex_and_html(units) -> None:  # type: ignore[no-untyped-def]
    read = [(unit.address, unit.kind, normal_form(unit.text)) for unit in units()]
    assert read == [(unit.address, unit.kind, normal_form(unit.text)) for unit in EXPECTED]


def test_an_article_without_title_and_text_has_its_label() -> None:
    provision = Provision("article", "2", "", [Item("1.", [Text("Bees.")])])
    assert [unit.text for unit in addressed("cra", [provision])] == ["Article 2", "Bees."]


def test_an_address_that_occurs_twice_is_an_error() -> None:
    twice = [Provision("article", "2", "Bees"), Provision("article", "2", "Wax")]
    with pytest.raises(TextError, match='cra:2 occurs twice: "Bees" and "Wax"'):
        list(addressed("cra", twice))


# The normal form.


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a\u00a0bee  and\na hive ", "a bee and a hive"),
        ("‘bee’ and “hive”", "'bee' and \"hive\""),
        ("the ‘ bee ’.", "the ‘bee’."),
        ("fir\u2013honey \u2014 dark", "fir-honey - dark"),
        ("cafe\u0301", "caf\u00e9"),
        ("(a) a bee;", "a bee;"),
        ("12. a bee;", "a bee;"),
        ("4.2. a bee;", "a bee;"),
        ("— a bee;", "a bee;"),
        ("the Council[^3], bees", "the Council, bees"),
        ("the Council (*1), bees", "the Council, bees"),
        ("the Council ( 12 ), bees", "the Council, bees"),
        ("EUR 15 000 000 or 750\u2009000", "EUR 15000000 or 750000"),
        ("10^25", "10²⁵"),
        ("▼M1 a bee ►C1 flies ◄", "a bee flies"),
        ("a bee\u00ad keeper\u200b", "a bee keeper"),
    ],
)
def test_differences_of_typesetting_do_not_count(one: str, other: str) -> None:
    assert normal_form(one) == normal_form(other)
    assert digest(one) == digest(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bees may fly;", "bees shall fly;"),
        ("a bee, and", "a bee and"),
        ("Article 5(1)", "Article 5(2)"),
        ("points (1) and (2)", "points (1) and (3)"),
        ("a bee", "A bee"),
        ("2 August 2026", "2 August 2027"),
        ("(a) (i) fly", "(a) (ii) fly"),
        ("No 300/2008 of 2008", "No 3002008 of 2008"),
    ],
)
def test_differences_of_words_count(one: str, other: str) -> None:
    assert digest(one) != digest(other)


@given(st.lists(st.from_regex(r"[a-z]{1,8}[,;:.]?|\([a-z]\)|‘[a-z]{1,5}’|[1-9][0-9]{3}", fullmatch=True), min_size=1))
def test_spaces_never_change_the_digest(words: list[str]) -> None:
    assert digest("\u00a0 \n".join(words)) == digest(" ".join(words))


@given(st.text(max_size=80))
def test_the_normal_form_has_single_plain_spaces(text: str) -> None:
    form = normal_form(text)
    assert form == " ".join(form.split())


def test_a_digest_is_sha256() -> None:
    assert digest("") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


# Files that are broken, hostile or simply others.

ODD = "<NP><NO.P>x-1</NO.P><TXT>Bees.</TXT></NP>"
ARTICLE = "<ARTICLE IDENTIFIER='001'><TI.ART>Article 1</TI.ART><ALINEA>{}</ALINEA></ARTICLE>"
BOMB = """<?xml version="1.0"?><!DOCTYPE ACT [<!ENTITY a "bees"><!ENTITY b "&a;&a;&a;&a;">]>
<ACT><ENACTING.TERMS>&b;</ENACTING.TERMS></ACT>"""


@pytest.mark.parametrize(
    ("documents", "says"),
    [
        pytest.param([CONSOLIDATED_FORMEX[:1500]], "document 1 is broken or cut off: .*line .*download", id="cut"),
        pytest.param([BOMB], "declares entities", id="bomb"),
        pytest.param(['<!DOCTYPE ACT SYSTEM "http://x/a.dtd"><ACT/>'], "DOCTYPE", id="dtd"),
        pytest.param(["<DOC/>", "<PUBLICATION/>"], "no document with legal text", id="only-contents"),
        pytest.param(["<book/>"], "<book> is no act or annex", id="other-xml"),
        pytest.param([CONSOLIDATED_HTML], "<.*html> is no act or annex", id="html"),
        pytest.param(["%PDF-1.7"], "document 1 is broken", id="pdf"),
        pytest.param(["  "], "is empty", id="empty"),
        pytest.param([], "no document with legal text", id="nothing"),
        pytest.param([b" " * MAX_BYTES + b"<ACT/>"], "more than the", id="huge"),
        pytest.param(["<ACT>" + "<P>" * 150 + "</P>" * 150 + "</ACT>"], "nested 151 deep", id="deep"),
        pytest.param(["<ACT>" + "<P>" * 900 + "</P>" * 900 + "</ACT>"], "document 1", id="very-deep"),
        pytest.param([CONSOLIDATED_FORMEX.replace("1689", "2847")], "is not the text of .*2024/1689", id="other-act"),
        pytest.param(["<ACT>" + ARTICLE.format("Bees."), "</ACT>"], "document 1 is broken", id="in-pieces"),
        pytest.param(["<ACT/>", "<ACT/>"], "2 acts were given", id="two-acts"),
        pytest.param(["<ACT>" + ARTICLE.format("Bees.") * 2 + "</ACT>"], "aia:1 occurs twice", id="twice"),
        pytest.param(["<ACT><ARTICLE/></ACT>"], "line 1: an article has no number", id="number"),
        pytest.param(["<ACT><CONSID><NP/></CONSID></ACT>"], "line 1: <NP> without a number", id="recital"),
        pytest.param(["<ACT>" + ARTICLE.format(ODD) + "</ACT>"], "no address can hold", id="marker"),
        pytest.param(["<ANNEX><TITLE><TI><P>Of bees and wax</P></TI></TITLE></ANNEX>"], 'titled "Of bees', id="annex"),
    ],
)
def test_formex_that_cannot_be_read(documents: list[str | bytes], says: str) -> None:
    with pytest.raises(TextError, match=says):
        list(read_formex("aia", documents))


HTML = "<html><body>{}</body></html>"


@pytest.mark.parametrize(
    ("page", "says"),
    [
        pytest.param(CONSOLIDATED_HTML[:2000], "ends before </html>.*download it again", id="cut"),
        pytest.param(HTML.format("<p>Verify that you are human</p>"), 'open the tab "Text"', id="no-act"),
        pytest.param(CONSOLIDATED_FORMEX, "ends before </html>", id="formex"),
        pytest.param(BOMB, "declares entities", id="bomb"),
        pytest.param("", "is empty", id="empty"),
        pytest.param(b" " * MAX_BYTES + b"</html>", "more than the", id="huge"),
        pytest.param(HTML.format("<div>" * 200 + "</div>" * 200), "nested more than 100 deep", id="deep"),
        pytest.param(HTML.format("<div>" * 5000 + "</div>" * 5000), "nested more than 100 deep", id="very-deep"),
        pytest.param(CONSOLIDATED_HTML.replace("1689", "2847"), "is not the text of .*2024/1689", id="other-act"),
        pytest.param(HTML.format('<p class="oj-ti-art">Of bees</p>'), '"Of bees", without a number', id="number"),
    ],
)
def test_html_that_cannot_be_read(page: str | bytes, says: str) -> None:
    with pytest.raises(TextError, match=says):
        list(read_eurlex_html("aia", page))


def test_an_external_entity_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("honey")
    document = f'<!DOCTYPE ACT [<!ENTITY s SYSTEM "{secret.as_uri()}">]><ACT>{ARTICLE.format("&s;")}</ACT>'
    with pytest.raises(TextError, match="declares entities"):
        list(read_formex("aia", [document]))


def test_importing_the_readers_does_not_import_lxml() -> None:
    code = (
        "import sys, dualmark.law.text.formex, dualmark.law.text.eurlex_html;"
        "sys.exit(any(name.startswith('lxml') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_lxml_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(TextError, match=r"pip install dualmark\[texts\]"):
        list(read_formex("aia", ["<ACT/>"]))
