# SPDX-License-Identifier: Apache-2.0
"""Expressions: building them, the guards against Python's own operators, and the JSON form."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings

from dualmark.logic.errors import LogicError
from dualmark.logic.expression import (
    MAXIMUM_DEPTH,
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
    all_of,
    any_of,
    at_least,
    cited,
    decode,
    encode,
    every,
    expression,
    not_,
    some,
    unless,
    walk,
)
from dualmark.logic.rule import Rule

from .strategies import World, worlds

A, B = Is("product.a", ("yes",)), Is("product.b", ("yes",))


@settings(max_examples=45, deadline=None)
@given(worlds())
def test_the_json_form_gives_the_same_expression_back(world: World) -> None:
    for rule in world.rules.values():
        form = encode(rule.condition)
        assert decode(json.loads(json.dumps(form))) == rule.condition
        assert encode(decode(form)) == form


@pytest.mark.parametrize(
    "node",
    [
        Truth(True),
        Truth(False),
        Is("product.a", ("x", "y")),
        Has("product.a", "x"),
        From("product.a", "@cra.applies"),
        From("product.a", "2027-12-11"),
        Above("product.a", 10, True),
        Above("product.a", 1e25, False),
        Holds("rule"),
        All((A, B)),
        AnyOf((A, B)),
        Not(A),
        AtLeast(2, (A, B, A)),
        Unless(A, (B,)),
        Some("system", A),
        Every("system", A),
        Cited(A, ("cra:3(1)", "cra:3(2)"), "in plain words"),
    ],
    ids=lambda node: type(node).__name__,
)
def test_every_operator_has_a_json_form(node: Expression) -> None:
    assert decode(json.loads(json.dumps(encode(node)))) == node


@pytest.mark.parametrize(
    "use",
    [
        lambda: A and B,
        lambda: A or B,
        lambda: not A,
        lambda: B if A else A,
        lambda: A & B,
        lambda: A | B,
        lambda: ~A,
        lambda: True & A,
        lambda: False | A,
        lambda: bool(all_of(A, B)),
        lambda: [x for x in (1, 2) if A],
        lambda: any([A, B]),
        lambda: all([A, B]),
    ],
)
def test_python_operators_raise(use: Any) -> None:
    with pytest.raises(LogicError, match="all_of"):
        use()


@pytest.mark.parametrize("operand", [True, False, None, "product.a", 1, [A], (A, B)])
def test_an_operand_must_be_an_expression(operand: object) -> None:
    for build in (all_of, any_of, not_, expression, cited, unless):
        with pytest.raises(LogicError, match="no expression"):
            build(operand)


def test_builders() -> None:
    rule = Rule("r", "it holds", "product", A, ())
    assert all_of(A) == A
    assert any_of(B) == B
    assert all_of(A, rule) == All((A, Holds("r")))
    assert not_(not_(A)) == A
    assert some("system", rule) == Some("system", Holds("r"))
    assert every("system", A) == Every("system", A)
    assert unless(A, B, rule) == Unless(A, (B, Holds("r")))
    assert cited(A, "cra:1", gloss="so") == Cited(A, ("cra:1",), "so")
    assert at_least(1, A, B) == AtLeast(1, (A, B))
    for count in (0, 3, -1):
        with pytest.raises(LogicError, match="never be meant"):
            at_least(count, A, B)
    for build in (all_of, any_of):
        with pytest.raises(LogicError, match="at least one"):
            build()
    with pytest.raises(LogicError, match="at least one"):
        unless(A)


def test_a_rule_without_exceptions_is_its_condition() -> None:
    assert Rule("r", "", "product", A, ()).condition == A
    assert Rule("r", "", "product", A, (), (B,)).condition == Unless(A, (B,))


def test_walk_gives_parents_before_children_in_order() -> None:
    assert list(walk(All((Not(A), B)))) == [All((Not(A), B)), Not(A), A, B]


def nested(depth: int) -> Any:
    form: Any = ["true"]
    for _ in range(depth):
        form = ["not", form]
    return form


def test_nesting_is_bounded() -> None:
    assert encode(decode(nested(MAXIMUM_DEPTH))) == nested(MAXIMUM_DEPTH)
    with pytest.raises(LogicError, match="nested deeper"):
        decode(nested(MAXIMUM_DEPTH + 1))
    with pytest.raises(LogicError, match="nested deeper"):
        decode(nested(100_000))


def test_deep_junk_is_refused_and_does_not_crash_the_message() -> None:
    junk: list = []
    for _ in range(100_000):
        junk = [junk]
    for form in (junk, [junk], ["is", junk, ["yes"]], ["is", "product.a", junk], ["cited", TRUE, ["cra:1"], junk]):
        with pytest.raises(LogicError):
            decode(form)


TRUE = ["true"]


@pytest.mark.parametrize(
    "form",
    [
        None,
        True,
        7,
        "",
        "true",
        "is",
        {},
        {"is": "product.a"},
        [],
        ["maybe"],
        [None],
        [["true"]],
        ["true", True],
        ["is"],
        ["is", "product.a"],
        ["is", "product.a", []],
        ["is", "product.a", "yes"],
        ["is", "product.a", [1]],
        ["is", "product.a", [True]],
        ["is", "product.a", ["yes"], "more"],
        ["is", 7, ["yes"]],
        ["is", "", ["yes"]],
        ["has", "product.a"],
        ["has", "product.a", ["x"]],
        ["has", "product.a", ""],
        ["has", "product.a", "x", "y"],
        ["from", "product.a"],
        ["from", "product.a", 20271211],
        ["from", "product.a", "2027-12-11", True],
        ["above", "product.a", 10],
        ["above", "product.a", "10", True],
        ["above", "product.a", True, True],
        ["above", "product.a", 10, 1],
        ["above", "product.a", float("nan"), True],
        ["above", "product.a", float("inf"), True],
        ["above", "product.a", 10, True, True],
        ["holds"],
        ["holds", ["rule"]],
        ["holds", "rule", "instance"],
        ["all"],
        ["all", []],
        ["all", TRUE],
        ["all", [TRUE], [TRUE]],
        ["all", {"true": 1}],
        ["any", []],
        ["any", [["true"], None]],
        ["not"],
        ["not", [TRUE]],
        ["not", TRUE, TRUE],
        ["at_least", 1],
        ["at_least", 0, [TRUE]],
        ["at_least", 2, [TRUE]],
        ["at_least", "1", [TRUE]],
        ["at_least", True, [TRUE]],
        ["at_least", 1.0, [TRUE]],
        ["at_least", 1, [TRUE], 1],
        ["unless", TRUE],
        ["unless", TRUE, []],
        ["unless", TRUE, TRUE],
        ["unless", TRUE, [TRUE], [TRUE]],
        ["some", "system"],
        ["some", ["system"], TRUE],
        ["some", "system", TRUE, TRUE],
        ["every", TRUE],
        ["every", 3, TRUE],
        ["cited", TRUE, "cra:1", ""],
        ["cited", TRUE, [1], ""],
        ["cited", TRUE, ["cra:1"]],
        ["cited", TRUE, ["cra:1"], None],
        ["cited", TRUE, ["cra:1"], "", ""],
    ],
    ids=lambda form: repr(form)[:40],
)
def test_what_is_no_expression_is_refused(form: Any) -> None:
    with pytest.raises(LogicError):
        decode(form)
