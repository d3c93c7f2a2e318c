# SPDX-License-Identifier: Apache-2.0
"""Explanations: they never contradict the exact answer, and every proof passes the checker."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dualmark.logic.atom import CHOICE, DATE, YES_NO, Atom
from dualmark.logic.checker import ProofError, check_proof
from dualmark.logic.errors import LogicError
from dualmark.logic.exact import Exact
from dualmark.logic.explain import WORDS, Explainer, leaves, steps_below
from dualmark.logic.expression import (
    All,
    AnyOf,
    AtLeast,
    Cited,
    Every,
    Expression,
    From,
    Holds,
    Is,
    Not,
    Some,
    Truth,
    Unless,
)
from dualmark.logic.graph import Root, build_graph
from dualmark.logic.kleene import UNKNOWN
from dualmark.logic.rule import Rule

from .strategies import World, holds, worlds

Json = Any


def explainer(world: World) -> Explainer:
    return Explainer(world.graph, world.atoms, world.rules, world.possible)


def check(world: World, proof: Json) -> None:
    """Check a proof as one that has been written to a file and read back."""
    standing = dict.fromkeys(world.rules, "in_application")
    check_proof(
        json.loads(json.dumps(proof)),
        world.json_rules(),
        world.json_atoms(),
        world.known(),
        {},
        standing,
        {subject: list(names) for subject, names in world.instances.items()},
    )


def every_proof(world: World) -> Iterator[tuple[Root, Json]]:
    """The proof of each rule; by cases where only that decides."""
    explain = explainer(world)
    exact = Exact(world.graph, world.possible, world.constraints)
    for root in world.roots:
        found = exact.possibility(root)
        if explain.value(root) == UNKNOWN and found.certain:
            yield root, explain.proof_by_cases(root, "yes" if found.may_hold else "no", world.constraints)
        else:
            yield root, explain.proof(root)


@settings(max_examples=70, deadline=None)
@given(worlds())
def test_what_is_explained_is_the_exact_answer(world: World) -> None:
    explain = explainer(world)
    exact = Exact(world.graph, world.possible)
    for root in world.graph.roots:
        conclusion, found = explain.conclusion(root), exact.possibility(root)
        assert conclusion["value"] == conclusion["because"]["value"] == WORDS[explain.value(root)]
        if conclusion["value"] != "unknown":
            assert (found.may_hold, found.may_fail) == (conclusion["value"] == "yes", conclusion["value"] == "no")


@settings(max_examples=45, deadline=None)
@given(worlds())
def test_a_step_says_what_three_valued_evaluation_says(world: World) -> None:
    """No expression is explained otherwise than the graph evaluates it."""
    explain = explainer(world)
    for name, rule in world.rules.items():
        alone = dict(world.rules) | {"alone": Rule("alone", "", rule.subject, Not(Not(rule.condition)), ())}
        graph = build_graph(world.atoms, alone, world.instances)
        other = Explainer(graph, world.atoms, alone, world.possible)
        for root in [root for root in graph.roots if root[0] == "alone"]:
            assert other.value(root) == explain.value((name, root[1]))
            assert other.conclusion(root)["because"]["value"] == WORDS[other.value(root)]


@settings(max_examples=90, deadline=None)
@given(worlds())
def test_every_proof_is_accepted(world: World) -> None:
    for root, proof in every_proof(world):
        assert (proof["rule"], proof["instance"]) == root
        check(world, proof)


@settings(max_examples=45, deadline=None)
@given(worlds(constraints=3))
def test_every_proof_under_constraints_is_accepted(world: World) -> None:
    lawful = world.lawful()
    assume(lawful)
    for root, proof in every_proof(world):
        check(world, proof)
        if proof["value"] != "unknown":
            assert {holds(world, completion, root) for completion in lawful} == {proof["value"] == "yes"}


@settings(max_examples=45, deadline=None)
@given(worlds(), st.data())
def test_a_proof_is_no_proof_for_other_facts(world: World, data: st.DataObject) -> None:
    """A proof that passes for some knowledge is true there: shown on facts it was not made for."""
    assume(world.roots)
    root = data.draw(st.sampled_from(world.roots))
    proof = explainer(world).proof(root)
    completions = list(world.completions([variable.unknown for variable in world.graph.variables]))
    other = data.draw(st.sampled_from(completions))
    moved = World(world.atoms, world.rules, world.instances, [1 << bit for bit in other])
    try:
        check(moved, proof)
    except ProofError:
        return
    assert proof["value"] == ("yes" if holds(moved, other, root) else "no")


def places(tree: Json, here: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Json]]:
    yield here, tree
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, below in items:
        yield from places(below, (*here, key))


def mutated(draw: st.DataObject, proof: Json, world: World) -> Json:
    """A proof in which one thing is changed that carries weight."""
    result = copy.deepcopy(proof)
    found = [(path, part) for path, part in places(result) if path and path[-1] != "for"]
    path, part = draw.draw(st.sampled_from(found))
    holder = result
    for key in path[:-1]:
        holder = holder[key]
    words = ["yes", "no", "unknown", "", "elsewhere", *world.rules, *world.graph.index, *world.instances]
    if isinstance(part, str):
        holder[path[-1]] = draw.draw(st.sampled_from([word for word in words if word != part]))
    elif isinstance(part, int):
        holder[path[-1]] = draw.draw(st.integers(-1, 4).filter(lambda number: number != part))
    elif isinstance(holder, list):
        if draw.draw(st.booleans()):
            del holder[path[-1]]
        else:
            holder.append(copy.deepcopy(part))
    elif draw.draw(st.booleans()):
        del holder[path[-1]]
    else:
        others = [other for _, other in found if type(other) is type(part) and other != part]
        holder[path[-1]] = copy.deepcopy(draw.draw(st.sampled_from(others))) if others else None
    return result


@settings(max_examples=200, deadline=None)
@given(worlds(), st.data())
def test_a_changed_proof_is_rejected_or_still_true(world: World, data: st.DataObject) -> None:
    """Most changes break a proof; one that passes must still prove a true value of the same rules."""
    proofs = list(every_proof(world))
    assume(proofs)
    _, proof = data.draw(st.sampled_from(proofs))
    changed = mutated(data, proof, world)
    assume(changed != proof)
    try:
        check(world, changed)
    except ProofError:
        return
    accepted = (changed["rule"], changed["instance"])
    meanings = {holds(world, completion, accepted) for completion in world.completions()}
    assert changed["value"] == "unknown" or meanings == {changed["value"] == "yes"}


@settings(max_examples=90, deadline=None)
@given(worlds(), st.data())
def test_a_changed_value_name_or_index_is_always_rejected(world: World, data: st.DataObject) -> None:
    proofs = [proof for _, proof in every_proof(world)]
    assume(proofs)
    proof = data.draw(st.sampled_from(proofs))
    words = [place for place in places(proof) if len(place[0]) > 1 and isinstance(place[1], str)]
    path, part = data.draw(st.sampled_from(words))
    others = ["yes", "no", "unknown", "elsewhere", *world.rules, *world.graph.index]
    changed = copy.deepcopy(proof)
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = data.draw(st.sampled_from([other for other in others if other != part]))
    with pytest.raises(ProofError):
        check(world, changed)


ATOMS = {
    atom.id: atom
    for atom in (
        *(Atom(f"product.{name}", YES_NO, "product") for name in "abc"),
        Atom("product.kind", CHOICE, "product", options=("x", "y", "z")),
        Atom("product.day", DATE, "product"),
        Atom("system.s", YES_NO, "system"),
    )
}
A, B, C = (Is(f"product.{name}", ("yes",)) for name in "abc")
X, Y = Is("product.kind", ("x",)), Is("product.kind", ("y", "z"))
S = Is("system.s", ("yes",))


def world_of(when: Expression, known: dict[str, int] | None = None, **others: Expression) -> World:
    rules = {"r": Rule("r", "", "product", when, ())}
    for name, condition in others.items():
        rules[name] = Rule(name.replace("__", "."), "", "product", condition, ())
    rules = {rule.id: rule for rule in rules.values()}
    binding = tuple((name, "") for name in rules if name.startswith("constraint."))
    world = World(ATOMS, rules, {"system": ("s1", "s2")}, [], binding)
    world.possible.extend((known or {}).get(variable.id, variable.unknown) for variable in world.graph.variables)
    return world


R = ("r", "")


def because(when: Expression, known: dict[str, int] | None = None, **others: Expression) -> Json:
    world = world_of(when, known, **others)
    proof = explainer(world).proof(R)
    check(world, proof)
    return proof["conclusions"]["r"]["because"]


def test_one_failing_part_is_enough() -> None:
    step = because(All((A, B, C)), {"product.a": 2, "product.b": 1, "product.c": 1})
    assert [part["part"] for part in step["parts"]] == [1]
    assert [part["part"] for part in because(All((A, B)), {"product.a": 2, "product.b": 2})["parts"]] == [0, 1]
    assert [part["part"] for part in because(AnyOf((A, B, C)), {"product.b": 2, "product.c": 2})["parts"]] == [1]
    assert [part["part"] for part in because(All((A, B, C)), {"product.b": 2})["parts"]] == [0, 2]


def test_a_defeat_shows_the_base_and_the_exception() -> None:
    step = because(Unless(A, (B, C)), {"product.a": 2, "product.c": 2})
    assert step["base"]["value"] == "yes"
    assert [part["part"] for part in step["exceptions"]] == [1]
    step = because(Unless(A, (B, C)), {"product.a": 1, "product.c": 2})
    assert (step["value"], step["base"]["value"], step["exceptions"]) == ("no", "no", [])
    step = because(Unless(A, (B, C)), {"product.c": 2})
    assert (step["value"], step["base"]["value"]) == ("no", "unknown")


def test_a_quantifier_names_the_instance() -> None:
    step = because(Some("system", S), {"system.s@s2": 2})
    assert [(part["part"], part["for"], part["variable"]) for part in step["parts"]] == [(1, "s2", "system.s@s2")]
    step = because(Every("system", S), {"system.s@s1": 1, "system.s@s2": 1})
    assert [part["for"] for part in step["parts"]] == ["s1"]


def test_other_steps() -> None:
    assert because(Truth(True)) == {"op": "constant", "value": "yes"}
    step = because(Cited(Not(A), ("cra:3(1)",), "in words"), {"product.a": 1})
    assert (step["op"], step["cites"], step["gloss"], step["step"]["op"]) == ("cited", ["cra:3(1)"], "in words", "not")
    assert len(because(AtLeast(2, (A, B, C)), {"product.a": 2, "product.b": 2})["parts"]) == 3
    step = because(From("product.day", "2027-12-11"))
    assert step["possible"] == ["before 2027-12-11", "from 2027-12-11"]
    assert step["test"] == ["from 2027-12-11"]
    assert because(Holds("other"), other=A) == {"op": "rule", "value": "unknown", "rule": "other", "instance": ""}


def test_a_value_that_holds_whatever_the_facts_are_is_proved_by_cases() -> None:
    for when in (AnyOf((A, Not(A))), AnyOf((X, Y)), AnyOf((All((A, B)), Not(A), Not(B)))):
        world = world_of(when)
        assert explainer(world).value(R) == UNKNOWN
        proof = explainer(world).proof_by_cases(R, "yes")
        assert proof["conclusions"]["r"]["because"]["op"] == "case"
        check(world, proof)
        with pytest.raises(LogicError, match="not no in every completion"):
            explainer(world).proof_by_cases(R, "no")


def test_a_value_that_hangs_on_an_open_fact_has_no_proof_by_cases() -> None:
    for value in ("yes", "no"):
        with pytest.raises(LogicError, match="every completion"):
            explainer(world_of(AnyOf((A, B)))).proof_by_cases(R, value)


def test_a_value_that_a_constraint_makes_certain_is_proved_with_it() -> None:
    world = world_of(AnyOf((A, B)), constraint__1=AnyOf((A, B, C)), constraint__2=Not(C))
    assert Exact(world.graph, world.possible, world.constraints).possibility(R).certain
    with pytest.raises(LogicError, match="every completion"):
        explainer(world).proof_by_cases(R, "yes")
    proof = explainer(world).proof_by_cases(R, "yes", world.constraints)
    check(world, proof)
    ended = [part["rule"] for _, part in places(proof) if isinstance(part, dict) and "conclusions" in part]
    assert {"constraint.1", "constraint.2"} <= set(ended)


def test_too_many_cases_are_refused() -> None:
    atoms = {f"product.{n}": Atom(f"product.{n}", YES_NO, "product") for n in range(20)}
    tests = [Is(name, ("yes",)) for name in atoms]
    counted = AnyOf((AtLeast(10, tuple(tests)), AtLeast(11, tuple(Not(test) for test in tests))))
    world = World(atoms, {"r": Rule("r", "", "product", counted, ())}, {}, [3] * 20)
    assert Exact(world.graph, world.possible).possibility(R).certain
    with pytest.raises(LogicError, match="too many cases"):
        explainer(world).proof_by_cases(R, "yes")


def test_leaves_and_steps() -> None:
    step = because(Unless(All((A, Not(B))), (Holds("other"),)), other=C)
    assert [leaf["op"] for leaf in leaves(step)] == ["fact", "fact", "rule"]
    assert [below["op"] for below in steps_below(step)] == ["all", "rule"]
