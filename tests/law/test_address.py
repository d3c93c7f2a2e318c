# SPDX-License-Identifier: Apache-2.0
"""Addresses: what people type, the canonical form, words, order, and errors that help."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dualmark.law.address import (
    ACTS,
    AddressError,
    Parts,
    display,
    parent,
    parse_address,
    parts,
    resolve,
    roman_number,
    roman_word,
    short,
    sort_key,
)

counts = st.integers(1, 130).map(str)
letters = st.sampled_from(["a", "b", "ba", "c", "h", "i", "ii", "iv", "v", "ix", "m", "xii", "z"])
markers = st.one_of(
    counts,
    st.tuples(counts, st.sampled_from("abc")).map("".join),
    st.tuples(counts, counts).map(".".join),
    letters,
    counts.map("-{}".format),
    st.sampled_from(["AIP0102", "AIH0401"]),
)
point_steps = markers.map("({})".format)
subparagraphs = st.integers(2, 40).map("/{}".format)


@st.composite
def paths(draw: st.DrawFn) -> tuple[str, ...]:
    """Steps in which no subparagraph number follows another."""
    steps: list[str] = []
    for _ in range(draw(st.integers(0, 4))):
        after_subparagraph = bool(steps) and steps[-1][0] == "/"
        steps.append(draw(point_steps if after_subparagraph else st.one_of(point_steps, subparagraphs)))
    return tuple(steps)


acts = st.sampled_from(sorted(ACTS))
divisions = st.sampled_from(
    [(), ("PartI",), ("PartIV",), ("ClassII",), ("SectionA",), ("SectionC",), ("Section1",), ("PartI", "SectionB")]
)
articles = st.builds(Parts, acts, st.just("article"), st.one_of(counts, counts.map("{}a".format)), st.just(()), paths())
annexes = st.builds(
    Parts, acts, st.just("annex"), st.integers(1, 20).map(roman_word).map(str.upper), divisions, paths()
)
recitals = st.builds(Parts, acts, st.just("recital"), counts)
addresses = st.one_of(articles, annexes, recitals).map(str)


@given(addresses)
def test_a_canonical_address_is_read_as_itself(address: str) -> None:
    assert str(parts(address)) == address
    assert parse_address(address) == address


@given(addresses)
def test_an_address_survives_being_written_in_words(address: str) -> None:
    assert parse_address(display(address)) == address
    assert parse_address(short(address)) == address


@given(addresses)
def test_climbing_ends_at_a_whole_and_each_step_sorts_before_its_child(address: str) -> None:
    above = parent(address)
    while above is not None:
        assert sort_key(above) < sort_key(address)
        address, above = above, parent(above)
    assert not parts(address).steps


@given(st.text(max_size=60))
def test_any_text_gives_an_address_or_an_address_error(text: str) -> None:
    for typed in (text, f"CRA {text}", f"cra:{text}"):
        try:
            address = parse_address(typed)
        except AddressError:
            continue
        assert parse_address(address) == address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("CRA 12(3)", "cra:12(3)"),
        ("cra:12(3)", "cra:12(3)"),
        ("  CRA:12 (3) ", "cra:12(3)"),
        ("Article 12(3) CRA", "cra:12(3)"),
        ("Article 12(3) of the Cyber Resilience Act", "cra:12(3)"),
        ("2024/2847 art 12 par 3", "cra:12(3)"),
        ("Regulation (EU) 2024/2847, Article 12, paragraph 3", "cra:12(3)"),
        ("CRA Article 14(2), point (c)(iii)", "cra:14(2)(c)(iii)"),
        ("CRA Art. 14 (2) (c) (iii)", "cra:14(2)(c)(iii)"),
        ("CRA Article 3, point (13)", "cra:3(13)"),
        ("Art. 6(1a) AI Act", "aia:6(1a)"),
        ("AIA Art 4a", "aia:4a"),
        ("AI Act Article 75c(4), second subparagraph, point (b)", "aia:75c(4)/2(b)"),
        ("Article 5(1), first subparagraph, point (h)(iii), AI Act", "aia:5(1)(h)(iii)"),
        ("AI Act Article 6(3), second subparagraph, point (a)", "aia:6(3)/2(a)"),
        ("AIA 6(3) subpara. 2(a)", "aia:6(3)/2(a)"),
        ("AI Act Article 113, third paragraph, point (c)(i)", "aia:113/3(c)(i)"),
        ("CRA Annex I Part I (2)(a)", "cra:AnnexI.PartI(2)(a)"),
        ("cra:annexI.partI(2)(a)", "cra:AnnexI.PartI(2)(a)"),
        ("CRA Annex 3 class 1 point 12", "cra:AnnexIII.ClassI(12)"),
        ("CRA Annex VIII Part I point 4.2", "cra:AnnexVIII.PartI(4.2)"),
        ("AI Act Annex III point 4(a)", "aia:AnnexIII(4)(a)"),
        ("AI Act ANNEX VIII, Section B, point 9", "aia:AnnexVIII.SectionB(9)"),
        ("AI Act Annex II, fifth indent", "aia:AnnexII(-5)"),
        ("AIA Annex XIV point 3(b)(AIH 0201)", "aia:AnnexXIV(3)(b)(AIH0201)"),
        ("recital 51 CRA", "cra:recital(51)"),
        ("CRA recital (51)", "cra:recital(51)"),
        ("Commission Delegated Regulation (EU) 2026/881 Article 2(1)", "dr881:2(1)"),
        ("IR 2025/2392 Annex I Class I 1", "ir2392:AnnexI.ClassI(1)"),
        ("Digital Omnibus on AI, Article 1, point (2)(a)", "omnibus:1(2)(a)"),
    ],
)
def test_what_people_type(typed: str, address: str) -> None:
    assert parse_address(typed) == address


@pytest.mark.parametrize(
    ("address", "in_words", "in_short"),
    [
        ("cra:12(3)", "CRA Article 12(3)", "CRA 12(3)"),
        ("cra:1(a)", "CRA Article 1, point (a)", "CRA 1(a)"),
        ("cra:3(13)", "CRA Article 3, point (13)", "CRA 3(13)"),
        ("cra:14(2)(c)(iii)", "CRA Article 14(2), point (c)(iii)", "CRA 14(2)(c)(iii)"),
        ("cra:21", "CRA Article 21", "CRA 21"),
        ("cra:recital(51)", "CRA recital 51", "CRA recital 51"),
        ("aia:6(3)/2(a)", "AI Act Article 6(3), second subparagraph, point (a)", "AIA 6(3) subpara. 2(a)"),
        ("aia:113/3(c)(i)", "AI Act Article 113, third paragraph, point (c)(i)", "AIA 113 subpara. 3(c)(i)"),
        ("aia:AnnexIII(4)(a)", "AI Act Annex III, point 4(a)", "AIA Annex III(4)(a)"),
        ("aia:AnnexXIII(a)", "AI Act Annex XIII, point (a)", "AIA Annex XIII(a)"),
        ("aia:AnnexII(-12)", "AI Act Annex II, 12th indent", "AIA Annex II indent 12"),
        ("cra:AnnexI.PartI(2)(a)", "CRA Annex I, Part I, point 2(a)", "CRA Annex I Part I(2)(a)"),
    ],
)
def test_an_address_in_words_and_in_short(address: str, in_words: str, in_short: str) -> None:
    assert display(address) == in_words
    assert short(address) == in_short


def test_statute_order() -> None:
    in_order = [
        "cra:recital(2)",
        "cra:recital(10)",
        "cra:12",
        "cra:12(1)",
        "cra:AnnexI.PartI(1)",
        "cra:AnnexI.PartII(1)",
        "cra:AnnexVIII.PartII(3)",
        "cra:AnnexVIII.PartII(3)/2",
        "cra:AnnexVIII.PartII(3.1)",
        "cra:AnnexVIII.PartII(3.10)",
        "cra:AnnexVIII.PartII(4)",
        "aia:3(14)",
        "aia:3(14a)",
        "aia:3(15)",
        "aia:4",
        "aia:4a",
        "aia:5(1)",
        "aia:5(1)(b)",
        "aia:5(1)(ba)",
        "aia:5(1)(c)",
        "aia:5(1)(h)(iv)",
        "aia:5(1)(h)(v)",
        "aia:5(1)(h)(ix)",
        "aia:5(1)(i)",
        "aia:5(1)/2",
        "aia:5(1)/2(a)",
        "aia:5(1)/10",
        "aia:5(1a)",
        "aia:5(2)",
        "aia:10",
        "aia:AnnexIII",
        "aia:AnnexIX",
        "aia:AnnexX",
        "aia:AnnexXI.Section1",
        "aia:AnnexXI.Section2",
    ]
    shuffled = random.Random(1).sample(in_order, len(in_order))
    assert sorted(shuffled, key=sort_key) == in_order


@pytest.mark.parametrize(
    ("address", "above"),
    [
        ("cra:12", None),
        ("cra:recital(51)", None),
        ("cra:12(3)", "cra:12"),
        ("aia:6(3)/2(a)", "aia:6(3)/2"),
        ("aia:6(3)/2", "aia:6(3)"),
        ("cra:AnnexVIII.PartI(4.2)", "cra:AnnexVIII.PartI(4)"),
        ("cra:AnnexI.PartI", "cra:AnnexI"),
        ("aia:AnnexII(-5)", "aia:AnnexII"),
    ],
)
def test_parent(address: str, above: str | None) -> None:
    assert parent(address) == above


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("12(3)", "names no act; add one of CRA, AIA"),
        ("Directive 2014/53/EU Article 3", "names no act"),
        ("CRA", "no provision"),
        ("CRA and AIA 3", "CRA and AIA; give one address"),
        ("CRA Article 12 Annex I", "more than one place"),
        ("CRA Article 12 penalties", 'cannot read "penalties"'),
        ("CRA 2024/28471 12", "more than one place"),
        ("cra:12/1", "leave out /1"),
        ("cra:12(3)/2/3", "two subparagraph numbers"),
        ("CRA recital 3(a)", "recitals have no points"),
        ("CRA Article 12 Part I", "only annexes"),
        ("CRA Annex IIX", "no annex number"),
        ("CRA Annex 0", "roman numeral"),
        ("cra:1/0", "nothing is numbered 0"),
    ],
)
def test_an_error_says_what_is_wrong(typed: str, says: str) -> None:
    with pytest.raises(AddressError, match=says.replace("(", r"\(")):
        parse_address(typed)


def test_parts_refuses_what_is_not_canonical() -> None:
    with pytest.raises(AddressError, match="parse_address"):
        parts("CRA 12(3)")


KNOWN = ["aia:6", "aia:6(3)", "aia:6(3)/2", "aia:6(3)/2(a)", "aia:6(3)/2(d)", "aia:7(2)(a)", "aia:7(2)/3(a)", "cra:6"]


@pytest.mark.parametrize(
    ("typed", "address"),
    [("AIA 6(3)", "aia:6(3)"), ("AIA 6(3)(a)", "aia:6(3)/2(a)"), ("AIA 7(2)(a)", "aia:7(2)(a)")],
)
def test_resolve_inserts_a_left_out_subparagraph(typed: str, address: str) -> None:
    assert resolve(typed, KNOWN) == address
    assert resolve(typed, frozenset(KNOWN)) == address


def test_resolve_names_the_nearest_known_addresses() -> None:
    with pytest.raises(AddressError, match=r"no known provision; the nearest are .*aia:6\(3\)/2\(d\)"):
        resolve("AIA 6(3)(e)", KNOWN)
    with pytest.raises(AddressError, match="is empty"):
        resolve("AIA 6(3)(e)", [])


def test_resolve_does_not_choose_between_two_subparagraphs() -> None:
    with pytest.raises(AddressError, match=r"can mean aia:9\(1\)/2\(a\), aia:9\(1\)/3\(a\); write one"):
        resolve("AIA 9(1)(a)", ["aia:9(1)/3(a)", "aia:9(1)/2(a)"])


@given(st.integers(1, 399))
def test_roman_numerals_round_trip(number: int) -> None:
    assert roman_number(roman_word(number)) == number


def test_what_is_no_roman_numeral() -> None:
    assert roman_number("iiii") is None
    assert roman_number("b") is None
    assert roman_number("") is None
