# SPDX-License-Identifier: Apache-2.0
"""The printed condition: controlled English, one line per test, nothing left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from dualmark.logic.errors import LogicError
from dualmark.logic.expression import (
    Above,
    All,
    AnyOf,
    AtLeast,
    Cited,
    Every,
    Expression,
    From,
    Has,
    Holds,
    Is,
    Not,
    Some,
    Truth,
    Unless,
    walk,
)
from dualmark.logic.printer import date_in_words, number_in_words, print_condition, subject_in_words

from .strategies import World, worlds

A, B, C = (Is(f"product.{name}", ("yes",)) for name in "abc")


def printed(node: Expression, level: int = 0) -> str:
    return "\n".join(print_condition(node, lambda atom: atom.split(".")[1].upper(), lambda rule: f"<{rule}>", level))


@pytest.mark.parametrize(
    ("node", "line"),
    [
        (A, "the answer to A is yes"),
        (Is("product.a", ("no",)), "the answer to A is no"),
        (Is("product.a", ("no", "yes")), "the answer to A is yes or no"),
        (Not(A), "the answer to A is no"),
        (Not(Is("product.a", ("yes", "no"))), "the answer to A is neither yes nor no"),
        (Is("product.kind", ("operating_system",)), "KIND is operating system"),
        (Is("product.kind", ("x", "y_z")), "KIND is one of x, y z"),
        (Not(Is("product.kind", ("x",))), "KIND is not x"),
        (Not(Is("product.kind", ("x", "y"))), "KIND is none of x, y"),
        (Has("product.uses", "at_home"), "USES includes at home"),
        (Not(Has("product.uses", "at_home")), "USES does not include at home"),
        (From("product.day", "2027-12-11"), "DAY is on or after 11 December 2027"),
        (Not(From("product.day", "2026-08-02")), "DAY is before 2 August 2026"),
        (From("product.day", "@cra.general"), "DAY is on or after the date cra.general"),
        (Above("product.size", 10, True), "SIZE is at least 10"),
        (Above("product.size", 43_000_000, False), "SIZE is above 43,000,000"),
        (Not(Above("product.size", 10, True)), "SIZE is below 10"),
        (Not(Above("product.size", 1e25, False)), "SIZE is at most 10^25"),
        (Holds("cra.scope"), "<cra.scope>"),
        (Truth(True), "always"),
        (Truth(False), "never"),
        (Cited(A, ("cra:3(1)", "cra:3(2)")), "the answer to A is yes [cra:3(1), cra:3(2)]"),
        (Cited(Holds("r"), ("cra:2",), "made available"), "made available: <r> [cra:2]"),
        (Cited(A, (), "as said"), "as said: the answer to A is yes"),
        (Cited(Cited(A, ("cra:1",)), ("cra:2",)), "the answer to A is yes [cra:1] [cra:2]"),
    ],
)
def test_a_test_in_words(node: Expression, line: str) -> None:
    assert printed(node) == line


def test_parts_stand_below_their_heading() -> None:
    node = All((A, AnyOf((B, Cited(Not(C), ("cra:7(2)",)))), Not(Holds("r")), AtLeast(2, (A, B, C))))
    assert printed(node) == "\n".join(
        [
            "all of:",
            "  - the answer to A is yes",
            "  - any of:",
            "      - the answer to B is yes",
            "      - the answer to C is no [cra:7(2)]",
            "  - not:",
            "      - <r>",
            "  - at least 2 of:",
            "      - the answer to A is yes",
            "      - the answer to B is yes",
            "      - the answer to C is yes",
        ]
    )


def test_an_exception_is_never_taken_for_one_more_part() -> None:
    node = All((Unless(AnyOf((A, B)), (C, Holds("r"))), B))
    assert printed(node) == "\n".join(
        [
            "all of:",
            "  - any of:",
            "      - the answer to A is yes",
            "      - the answer to B is yes",
            "    unless any of:",
            "      - the answer to C is yes",
            "      - <r>",
            "  - the answer to B is yes",
        ]
    )
    assert printed(Unless(A, (Cited(B, ("cra:2(3)",)),))) == "\n".join(
        ["the answer to A is yes", "unless:", "  - the answer to B is yes [cra:2(3)]"]
    )


def test_quantifiers() -> None:
    node = Some("ai_system", All((Is("ai_system.s", ("yes",)), Every("part", Holds("r")))))
    assert printed(node) == "\n".join(
        [
            "for some AI system:",
            "  - all of:",
            "      - the answer to S is yes",
            "      - for every part:",
            "          - <r>",
        ]
    )


def test_citations_of_a_group_stand_at_its_heading() -> None:
    assert printed(Cited(All((A, B)), ("cra:6",))) == "\n".join(
        ["all of: [cra:6]", "  - the answer to A is yes", "  - the answer to B is yes"]
    )
    assert printed(Cited(All((A, B)), ("cra:6",), "it is secure")) == "\n".join(
        [
            "it is secure, that is: [cra:6]",
            "  - all of:",
            "      - the answer to A is yes",
            "      - the answer to B is yes",
        ]
    )
    assert printed(Cited(Cited(Unless(A, (B,)), ("cra:6",)), ("cra:7",))) == "\n".join(
        [
            "the following: [cra:7]",
            "  - the following: [cra:6]",
            "      - the answer to A is yes",
            "        unless:",
            "          - the answer to B is yes",
        ]
    )


def test_the_level_indents_every_line() -> None:
    assert printed(AnyOf((A, B)), 2).splitlines() == [
        "    any of:",
        "      - the answer to A is yes",
        "      - the answer to B is yes",
    ]


def test_own_words_for_values_dates_and_subjects() -> None:
    node = Some("ai_system", All((Is("p.kind", ("os",)), From("p.day", "@general"), Has("p.uses", "home"))))
    lines = print_condition(
        node,
        {"p.kind": "the core function", "p.day": "the day of placing", "p.uses": "its use"}.__getitem__,
        str,
        name_of_value=lambda atom, value: f"{value} ({atom})",
        name_of_date=lambda name: f"the {name} date of application",
        name_of_subject=lambda subject: f"system ({subject})",
    )
    assert lines == [
        "for some system (ai_system):",
        "  - all of:",
        "      - the core function is os (p.kind)",
        "      - the day of placing is on or after the general date of application",
        "      - its use includes home (p.uses)",
    ]


def test_words() -> None:
    assert [date_in_words(f"2027-{month:02}-01").split()[1][:3] for month in range(1, 13)] == [
        *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    ]
    numbers = {0: "0", 10: "10", 9.5: "9.5", -3: "-3", 1000: "1,000", 1e6: "1,000,000", 1e25: "10^25", 3e25: "3e+25"}
    assert {number: number_in_words(number) for number in numbers} == numbers
    assert [subject_in_words(subject) for subject in ("ai_system", "model", "product")] == [
        "AI system",
        "model",
        "product",
    ]
    with pytest.raises(LogicError, match="not a date"):
        printed(From("product.day", "soon"))
    with pytest.raises(LogicError, match="cannot be printed"):
        printed(Expression())


@settings(max_examples=50, deadline=None)
@given(worlds())
def test_every_test_and_reference_is_printed(world: World) -> None:
    for rule in world.rules.values():
        lines = print_condition(rule.condition, lambda atom: f"<{atom}>", lambda rule: f"<{rule}>")
        nodes = list(walk(rule.condition))
        for kind in (*world.atoms, *world.rules):
            named = sum(1 for node in nodes if kind in (getattr(node, "atom", ""), getattr(node, "rule", "")))
            assert sum(line.count(f"<{kind}>") for line in lines) == named
        assert sum(line.count("[act:1(2)]") for line in lines) == sum(isinstance(node, Cited) for node in nodes)
        assert all(line == line.rstrip() and "\n" not in line for line in lines)


@settings(max_examples=50, deadline=None)
@given(worlds())
def test_conditions_that_differ_are_printed_differently(world: World) -> None:
    """Save for what says the same: a part that stands alone, and a negated test."""
    seen: dict[tuple[str, ...], Expression] = {}
    for rule in world.rules.values():
        for node in walk(rule.condition):
            lines = tuple(print_condition(node, lambda atom: f"<{atom}>", lambda rule: f"<{rule}>"))
            assert plain(seen.setdefault(lines, node)) == plain(node)


def plain(node: Expression) -> Expression:
    """The expression with negated yes/no tests put as tests, which print alike."""
    match node:
        case Not(Is(atom, values)) if set(values) <= {"yes", "no"}:
            return Is(atom, tuple(value for value in ("yes", "no") if value not in values))
        case Is(atom, values) if set(values) <= {"yes", "no"}:
            return Is(atom, tuple(value for value in ("yes", "no") if value in values))
        case All(parts):
            return All(tuple(plain(part) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(plain(part) for part in parts))
        case AtLeast(count, parts):
            return AtLeast(count, tuple(plain(part) for part in parts))
        case Not(part):
            return Not(plain(part))
        case Unless(base, exceptions):
            return Unless(plain(base), tuple(plain(part) for part in exceptions))
        case Some(subject, body):
            return Some(subject, plain(body))
        case Every(subject, body):
            return Every(subject, plain(body))
        case Cited(body, cites, gloss):
            return Cited(plain(body), cites, gloss)
    return node
