# SPDX-License-Identifier: Apache-2.0
"""The graph: what it refuses, how it unfolds quantifiers, and that it stays small."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings

from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom
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
from dualmark.logic.graph import AND, AT_LEAST, CONSTANT, IN, OR, Graph, build_graph, layers, operands
from dualmark.logic.rule import Rule

from .strategies import World, worlds

ATOMS = {
    atom.id: atom
    for atom in (
        Atom("product.a", YES_NO, "product"),
        Atom("product.b", YES_NO, "product"),
        Atom("product.kind", CHOICE, "product", options=("x", "y", "z")),
        Atom("product.uses", CHOICES, "product", options=("u", "v")),
        Atom("product.day", DATE, "product"),
        Atom("product.size", NUMBER, "product"),
        Atom("system.s", YES_NO, "system"),
        Atom("part.p", YES_NO, "part"),
    )
}
A, B = Is("product.a", ("yes",)), Is("product.b", ("yes",))
S, P = Is("system.s", ("yes",)), Is("part.p", ("yes",))
TWO_EACH = {"system": ("s1", "s2"), "part": ("p1", "p2")}
NONE = {"system": (), "part": ()}


def rules(**conditions: Expression) -> dict[str, Rule]:
    """Rules about the product; `system_x` and `part_x` are about those."""
    subject = {name: name.split("_")[0] if "_" in name else "product" for name in conditions}
    return {name: Rule(name, "", subject[name], when, ()) for name, when in conditions.items()}


def graph(instances: dict | None = None, **conditions: Expression) -> Graph:
    return build_graph(ATOMS, rules(**conditions), TWO_EACH if instances is None else instances)


def refused(message: str, **conditions: Expression) -> None:
    """Refused with instances and without: what is wrong with a rule does not hang on the product."""
    for instances in (TWO_EACH, NONE):
        with pytest.raises(LogicError, match=message):
            graph(instances, **conditions)


def test_circles_are_refused_and_named() -> None:
    refused("circle: one -> one", one=Holds("one"))
    refused("circle: two -> three -> two", one=Holds("two"), two=Not(Holds("three")), three=AnyOf((A, Holds("two"))))
    refused("circle", one=Some("system", Holds("system_two")), system_two=Not(Holds("one")))
    refused("circle", system_one=Some("system", Holds("system_one")))
    for wrong in (rules(one=Holds("one")), rules(one=Holds("two"), two=Some("system", Holds("one")))):
        with pytest.raises(LogicError, match="rest on each other"):
            layers(wrong)


def test_what_does_not_exist_is_refused() -> None:
    refused("rule one asks for 'product.none', which no vocabulary", one=Is("product.none", ("yes",)))
    refused("rule one refers to 'none', which does not exist", one=Holds("none"))
    refused("'none', which does not exist", one=Some("system", AnyOf((S, Holds("none")))))
    refused("'system.none'", one=Every("system", Is("system.none", ("yes",))))
    refused("product.kind has no value 'w'", one=Is("product.kind", ("x", "w")))
    refused("product.a has no value 'maybe'", one=Is("product.a", ("maybe",)))
    refused("product.uses has no value 'w'", one=Has("product.uses", "w"))
    refused("no instances of 'model' are declared", one=Some("model", A))
    refused("no instances of 'product' are declared", one=Every("product", A))
    with pytest.raises(LogicError, match="'none' is wanted, which does not exist"):
        build_graph(ATOMS, rules(one=A), TWO_EACH, ["none"])
    with pytest.raises(LogicError, match="rule one refers to 'none', which does not exist"):
        layers(rules(one=Holds("none")))
    with pytest.raises(LogicError, match="not a date"):
        graph(one=From("product.day", "@cra.applies"))


@pytest.mark.parametrize(
    ("atom", "fitting"),
    [
        ("product.a", "Is"),
        ("product.kind", "Is"),
        ("product.uses", "Has"),
        ("product.day", "From"),
        ("product.size", "Above"),
    ],
)
def test_a_test_must_fit_the_type_of_its_atom(atom: str, fitting: str) -> None:
    value = ATOMS[atom].options[0] if ATOMS[atom].options else "yes"
    tests = [Is(atom, (value,)), Has(atom, value), From(atom, "2027-12-11"), Above(atom, 10, True)]
    for test in tests:
        if type(test).__name__ == fitting:
            graph(one=test)
        else:
            refused("use the test for that type", one=test)


def test_another_kind_of_subject_needs_a_quantifier() -> None:
    refused("say some", one=S)
    refused("is about part but uses system.s", part_one=AnyOf((P, S)))
    refused("is about system but uses part_one", part_one=P, system_two=Holds("part_one"))
    refused("is about part but uses system.s", system_one=Some("part", All((P, S))))
    unfolded = graph(system_one=All((S, A, Some("part", All((P, B))))), one=Every("system", Holds("system_one")))
    assert len([root for root in unfolded.roots if root[0] == "system_one"]) == 2


def test_quantifiers_are_unfolded_over_the_instances() -> None:
    unfolded = graph(one=Some("system", S), two=Every("system", S))
    systems = tuple(node for node, operation in enumerate(unfolded.nodes) if operation[0] == IN)
    assert [unfolded.variables[unfolded.nodes[node][1]].id for node in systems] == ["system.s@s1", "system.s@s2"]
    assert unfolded.nodes[unfolded.roots[("one", "")]] == (OR, systems)
    assert unfolded.nodes[unfolded.roots[("two", "")]] == (AND, systems)
    one = graph({"system": ("s1",), "part": ()}, one=Some("system", S), two=Every("part", P), three=Some("part", P))
    assert one.nodes[one.roots[("one", "")]][0] == IN
    assert one.nodes[one.roots[("two", "")]] == (CONSTANT, 1)
    assert one.nodes[one.roots[("three", "")]] == (CONSTANT, 0)


def test_nested_quantifiers_speak_of_the_innermost_instance() -> None:
    nested = graph(one=Some("system", All((S, Every("part", P)))))
    assert len(nested.support(nested.roots[("one", "")])) == 4
    inner = [operation for operation in nested.nodes if operation[0] == AND and len(operation[1]) == 2]
    assert len(inner) == 3  # every part, once; and for each system that and its own fact


def test_equal_parts_are_one_node() -> None:
    shared = graph(
        one=All((A, B)), two=Not(AnyOf((Cited(All((A, B)), ("act:1",), "so"), Not(Not(A))))), three=All((A, A))
    )
    assert shared.roots[("three", "")] == next(i for i, node in enumerate(shared.nodes) if node[0] == IN)
    assert len([node for node in shared.nodes if node[0] == AND]) == 1
    assert len([node for node in shared.nodes if node[0] == OR]) == 1
    assert len(set(shared.nodes)) == len(shared.nodes)


def test_a_choice_asks_a_mask_and_keeps_its_repetitions_apart() -> None:
    made = graph(
        one=Is("product.kind", ("z", "x")), two=AtLeast(2, (A, A, B)), three=Unless(A, (B,)), four=Truth(False)
    )
    assert made.nodes[made.roots[("one", "")]] == (IN, made.index["product.kind"].index, 0b101)
    assert made.nodes[made.roots[("two", "")]][0] == AT_LEAST
    assert len(made.nodes[made.roots[("two", "")]][2]) == 3
    assert made.nodes[made.roots[("four", "")]] == (CONSTANT, 0)


def test_only_what_is_wanted_is_built() -> None:
    everything = rules(one=A, two=Holds("one"), three=B)
    built = build_graph(ATOMS, everything, TWO_EACH, ["two"])
    assert list(built.roots) == [("one", ""), ("two", "")]
    assert built.roots[("one", "")] == built.roots[("two", "")]


def chain(length: int) -> dict[str, Rule]:
    """Rules of which each uses the one before it twice: inlined, they double with every step."""
    conditions: dict[str, Expression] = {"r0": AnyOf((A, B))}
    for number in range(1, length):
        before = Holds(f"r{number - 1}")
        conditions[f"r{number}"] = AnyOf((All((before, A)), All((Not(before), B))))
    return rules(**conditions)


def test_a_chained_rulebook_grows_by_a_few_nodes_per_rule() -> None:
    sizes = [len(build_graph(ATOMS, chain(length), NONE).nodes) for length in (10, 20, 40, 80)]
    assert [right - left for left, right in pairwise(sizes)] == [40, 80, 160]


def test_a_long_chain_does_not_exhaust_the_stack() -> None:
    length = 5_000
    backwards = dict(reversed(chain(length).items()))
    assert len(build_graph(ATOMS, backwards, NONE).roots) == length


def test_layers_follow_the_dependencies() -> None:
    book = rules(
        top=All((Holds("left"), Holds("right"))), left=Holds("low"), right=AnyOf((A, Holds("low"))), low=A, side=B
    )
    assert layers(book) == [["low", "side"], ["left", "right"], ["top"]]
    assert [len(layer) for layer in layers(chain(50))] == [1] * 50


@settings(max_examples=50, deadline=None)
@given(worlds())
def test_nodes_stand_after_what_they_read_and_layers_are_as_few_as_can_be(world: World) -> None:
    for number, operation in enumerate(world.graph.nodes):
        assert all(operand < number for operand in operands(operation))
    depth: dict[str, int] = {}
    for level, layer in enumerate(layers(world.rules)):
        for name in layer:
            needs = [node.rule for node in walk(world.rules[name].condition) if isinstance(node, Holds)]
            assert level == max([depth[need] + 1 for need in needs], default=0)
        depth |= dict.fromkeys(layer, level)
    assert depth.keys() == world.rules.keys()


@settings(max_examples=45, deadline=None)
@given(worlds())
def test_the_support_holds_every_fact_that_a_rule_names(world: World) -> None:
    for root, node in world.graph.roots.items():
        atoms = {world.graph.variables[variable].atom for variable in world.graph.support(node)}
        named: set[str] = set()
        waiting = [root[0]]
        while waiting:
            for part in walk(world.rules[waiting.pop()].condition):
                named |= {part.atom} if hasattr(part, "atom") else set()
                waiting += [part.rule] if isinstance(part, Holds) else []
        assert atoms <= named
