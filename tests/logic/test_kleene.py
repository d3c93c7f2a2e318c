# SPDX-License-Identifier: Apache-2.0
"""Three-valued evaluation: compiled values are the same, and what is decided is never wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dualmark.logic.atom import YES_NO, Atom
from dualmark.logic.errors import LogicError
from dualmark.logic.expression import All, AnyOf, AtLeast, Expression, Is, Not, Unless
from dualmark.logic.graph import build_graph
from dualmark.logic.kleene import NO, UNKNOWN, YES, compile_values, evaluate
from dualmark.logic.rule import Rule

from .strategies import World, holds, knowledge, worlds


@settings(max_examples=90, deadline=None)
@given(worlds(), st.data())
def test_compiled_values_are_the_evaluated_ones(world: World, data: st.DataObject) -> None:
    roots, values = compile_values(world.graph)
    assert roots == list(world.graph.roots)
    for possible in (world.possible, data.draw(knowledge(world.graph)), data.draw(knowledge(world.graph))):
        nodes = evaluate(world.graph, possible)
        assert values(possible) == [nodes[world.graph.roots[root]] for root in roots]


@settings(max_examples=90, deadline=None)
@given(worlds())
def test_what_is_decided_is_the_same_in_every_completion(world: World) -> None:
    nodes = evaluate(world.graph, world.possible)
    decided = {root: nodes[node] for root, node in world.graph.roots.items() if nodes[node] != UNKNOWN}
    for completion in world.completions():
        for root, value in decided.items():
            assert holds(world, completion, root) == (value == YES)


@settings(max_examples=45, deadline=None)
@given(worlds())
def test_where_everything_is_known_everything_is_decided(world: World) -> None:
    for completion in list(world.completions())[:8]:
        nodes = evaluate(world.graph, [1 << bit for bit in completion])
        for root, node in world.graph.roots.items():
            assert nodes[node] == (YES if holds(world, completion, root) else NO)


@settings(max_examples=50, deadline=None)
@given(worlds(), st.data())
def test_to_learn_more_never_changes_what_was_decided(world: World, data: st.DataObject) -> None:
    more = [
        mask & learnt or mask for mask, learnt in zip(world.possible, data.draw(knowledge(world.graph)), strict=True)
    ]
    for before, after in zip(evaluate(world.graph, world.possible), evaluate(world.graph, more), strict=True):
        assert before in (UNKNOWN, after)


ATOMS = {f"product.{name}": Atom(f"product.{name}", YES_NO, "product") for name in "abc"}
A, B, C = (Is(name, ("yes",)) for name in ATOMS)


@pytest.mark.parametrize(
    ("when", "possible", "value"),
    [
        (AtLeast(2, (A, B, C)), [2, 2, 3], YES),
        (AtLeast(2, (A, B, C)), [1, 1, 3], NO),
        (AtLeast(2, (A, B, C)), [2, 3, 1], UNKNOWN),
        (Unless(A, (B, C)), [2, 3, 2], NO),
        (Unless(A, (B, C)), [3, 1, 1], UNKNOWN),
        (Unless(A, (B, C)), [1, 3, 3], NO),
        (AnyOf((A, Not(A))), [3, 3, 3], UNKNOWN),
        (All((A, Not(A))), [3, 3, 3], UNKNOWN),
    ],
)
def test_values(when: Expression, possible: list[int], value: int) -> None:
    graph = build_graph(ATOMS, {"r": Rule("r", "", "product", when, ())}, {})
    assert evaluate(graph, possible)[graph.roots[("r", "")]] == value
    assert compile_values(graph)[1](possible) == [value]


def test_a_contradiction_decides_nothing() -> None:
    graph = build_graph(ATOMS, {"r": Rule("r", "", "product", A, ())}, {})
    with pytest.raises(LogicError, match=r"product\.b has no value left"):
        evaluate(graph, [2, 0, 3])


def test_a_deep_condition_can_be_compiled() -> None:
    when: Expression = A
    for number in range(58):
        when = (AtLeast(1, (when, B)), All((when, C)), Not(when), AnyOf((when, B)))[number % 4]
    graph = build_graph(ATOMS, {"r": Rule("r", "", "product", when, ())}, {})
    roots, values = compile_values(graph)
    assert roots == [("r", "")]
    for possible in ([1, 2, 3], [3, 1, 2], [2, 1, 2]):
        assert values(possible) == [evaluate(graph, possible)[graph.roots[("r", "")]]]


def test_text_of_a_rulebook_never_becomes_code() -> None:
    atom = Atom("product.a'] or __import__('os')", YES_NO, "product")
    rule = Rule("r'); raise SystemExit(", "", "product", Is(atom.id, ("yes",)), ())
    graph = build_graph({atom.id: atom}, {rule.id: rule}, {})
    assert compile_values(graph)[1]([2]) == [YES]
