# SPDX-License-Identifier: Apache-2.0
"""Exact answers against brute force: every completion of the facts is tried."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import log2

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dualmark.logic.atom import CHOICE, YES_NO, Atom
from dualmark.logic.diagram import ALWAYS, NEVER, Diagrams
from dualmark.logic.errors import BudgetExceeded, ContradictoryFacts, LogicError
from dualmark.logic.exact import Exact, Possibility, minimal_reason, smallest_change
from dualmark.logic.expression import All, AnyOf, AtLeast, Every, Expression, Is, Not
from dualmark.logic.graph import Graph, Root, build_graph
from dualmark.logic.rule import Rule

from .strategies import Completion, World, holds, worlds


def exact_of(world: World, budget: int = 200_000) -> Exact:
    return Exact(world.graph, world.possible, world.constraints, budget)


def outcomes(world: World, completions: Sequence[Completion], root: Root) -> set[bool]:
    return {holds(world, completion, root) for completion in completions}


def said(found: Possibility) -> set[bool]:
    return {value for value, may in ((True, found.may_hold), (False, found.may_fail)) if may}


def deciding(world: World, values: list[set[int]], root: Root) -> list[int]:
    """The variables of which two values make a difference to a rule, all else being equal."""
    completions = world.completions([sum(1 << bit for bit in bits) for bits in values])
    meanings = {completion: holds(world, completion, root) for completion in completions}
    found = set()
    for completion, meaning in meanings.items():
        for index, bits in enumerate(values):
            if any(meanings[(*completion[:index], bit, *completion[index + 1 :])] != meaning for bit in bits):
                found.add(index)
    return sorted(found)


@settings(max_examples=70, deadline=None)
@given(worlds())
def test_possible_outcomes_and_what_decides_them(world: World) -> None:
    completions = list(world.completions())
    exact = exact_of(world)
    values = [{completion[index] for completion in completions} for index in range(len(world.possible))]
    for root in world.roots:
        found = exact.possibility(root)
        assert found.decided
        assert said(found) == outcomes(world, completions, root)
        assert found.certain == (len(said(found)) == 1)
        assert list(found.relevant) == deciding(world, values, root)
        assert exact.support(root) == deciding(world, values, root)


@settings(max_examples=70, deadline=None)
@given(worlds(constraints=3))
def test_possible_outcomes_under_constraints(world: World) -> None:
    lawful = world.lawful()
    assume(lawful)
    exact = exact_of(world)
    values = [{completion[index] for completion in lawful} for index in range(len(world.possible))]
    for root in world.roots:
        found = exact.possibility(root)
        assert said(found) == outcomes(world, lawful, root)
        expected = deciding(world, values, root) if len(said(found)) == 2 else []
        assert list(found.relevant) == expected
        if not found.certain:
            groups: dict[tuple[int, ...], set[bool]] = {}
            for completion in lawful:
                key = tuple(completion[index] for index in found.relevant)
                groups.setdefault(key, set()).add(holds(world, completion, root))
            assert all(len(group) == 1 for group in groups.values())


@settings(max_examples=45, deadline=None)
@given(worlds(constraints=2))
def test_a_witness_is_lawful_and_shows_the_value(world: World) -> None:
    lawful = world.lawful()
    assume(lawful)
    exact = exact_of(world)
    for root in world.roots:
        for value in (True, False):
            found = exact.witness(root, value)
            assert (found is not None) == (value in outcomes(world, lawful, root))
            if found is not None:
                fits = [c for c in world.completions() if all(c[v] == bit for v, bit in found.items())]
                assert outcomes(world, fits, root) == {value}
                assert any(completion in fits for completion in lawful)


@settings(max_examples=45, deadline=None)
@given(worlds(constraints=2))
def test_what_one_more_answer_would_tell(world: World) -> None:
    lawful = world.lawful()
    assume(lawful)
    exact = exact_of(world)
    for root in world.roots:
        for variable in range(len(world.possible)):
            found = exact.outcomes_by_value(root, variable)
            for bit in range(world.possible[variable].bit_length()):
                fitting = [completion for completion in lawful if completion[variable] == bit]
                if fitting:
                    assert said(found[bit]) == outcomes(world, fitting, root)
                elif variable in exact.possibility(root).relevant:
                    assert bit not in found


@settings(max_examples=50, deadline=None)
@given(worlds(constraints=3))
def test_rules_that_share_a_space_get_the_same_answers(world: World) -> None:
    assume(world.lawful())
    alone, together = exact_of(world), exact_of(world)
    together.together(world.roots)
    for root in world.roots:
        assert together.possibility(root) == alone.possibility(root)


@settings(max_examples=90, deadline=None)
@given(worlds(constraints=3))
def test_facts_that_leave_nothing_lawful_are_refused_with_a_minimal_conflict(world: World) -> None:
    try:
        exact = exact_of(world)
        for root in world.roots:
            exact.possibility(root)
    except ContradictoryFacts as error:
        assert not world.lawful()
        names = error.constraint.split(", ")
        named = [root for root in world.constraints if root[0] in names]
        alone = World(world.atoms, world.rules, world.instances, [], tuple(named))
        freed = [variable.unknown for variable in world.graph.variables]
        for name in error.conflict:
            index = world.graph.index[name].index
            freed[index] = world.possible[index]
        assert not alone.lawful(freed)
        if len(named) == len(names):
            for name in error.conflict:
                one_less = list(freed)
                one_less[world.graph.index[name].index] = world.graph.index[name].unknown
                assert alone.lawful(one_less)


@settings(max_examples=70, deadline=None)
@given(worlds())
def test_a_minimal_reason_settles_and_nothing_in_it_is_idle(world: World) -> None:
    unknown = [variable.unknown for variable in world.graph.variables]

    def settled(kept: Sequence[int], root: Root) -> bool:
        possible = [world.possible[v] if v in kept else mask for v, mask in enumerate(unknown)]
        relevant = Exact(world.graph, possible).possibility(root)
        return relevant.certain

    for root in world.roots:
        if len(outcomes(world, list(world.completions()), root)) == 2:
            with pytest.raises(LogicError, match="not settled"):
                minimal_reason(world.graph, world.possible, root)
            continue
        reason = minimal_reason(world.graph, world.possible, root)
        assert settled(reason, root)
        for variable in reason:
            assert not settled([other for other in reason if other != variable], root)
        kept = [v for v, mask in enumerate(unknown) if world.possible[v] != mask]
        for variable in reversed(list(kept)):  # what is asked last goes first
            rest = [other for other in kept if other != variable]
            kept = rest if settled(rest, root) else kept
        assert list(reason) == kept


def test_the_reason_asked_first_is_kept() -> None:
    graph = yes_no_graph(AnyOf((A, B)))
    assert minimal_reason(graph, [2, 2, 3], ROOT) == (0,)


@settings(max_examples=45, deadline=None)
@given(worlds(constraints=1, completions=64), st.data())
def test_the_smallest_change_is_the_smallest_of_all(world: World, data: st.DataObject) -> None:
    assume(world.lawful())
    count = len(world.possible)
    locked = frozenset(data.draw(st.sets(st.integers(0, count - 1), max_size=2))) if count else frozenset()
    costs = dict(enumerate(data.draw(st.lists(st.integers(1, 4), min_size=count, max_size=count))))
    freed = [
        mask if index in locked else variable.unknown
        for index, (mask, variable) in enumerate(zip(world.possible, world.graph.variables, strict=True))
    ]

    def price(completion: Completion) -> int:
        return sum(costs[v] for v, bit in enumerate(completion) if not world.possible[v] >> bit & 1)

    prices = [(price(completion), completion) for completion in world.lawful(freed)]
    for root in world.roots:
        for value in (True, False):
            found = smallest_change(world.graph, world.possible, root, value, locked, world.constraints, costs=costs)
            fitting = [cost for cost, completion in prices if holds(world, completion, root) == value]
            assert (found is None) == (not fitting)
            if found is not None:
                assert sum(costs[change.variable] for change in found) == min(fitting)
                assert not locked & {change.variable for change in found}
                changed = list(world.possible)
                for change in found:
                    assert not changed[change.variable] >> change.bit & 1
                    changed[change.variable] = 1 << change.bit
                assert value in outcomes(world, world.lawful(changed), root)


@settings(max_examples=45, deadline=None)
@given(worlds())
def test_information_gain(world: World) -> None:
    completions = list(world.completions())

    def entropy(root: Root, among: list[Completion]) -> float:
        share = sum(holds(world, completion, root) for completion in among) / len(among)
        return sum(-part * log2(part) for part in (share, 1 - share) if part > 0)

    for root in world.roots:
        gain = exact_of(world).information_gain([root])
        assert sorted(gain) == list(exact_of(world).possibility(root).relevant)
        for variable, bits in gain.items():
            groups: dict[int, list[Completion]] = {}
            for completion in completions:
                groups.setdefault(completion[variable], []).append(completion)
            after = sum(entropy(root, group) for group in groups.values()) / len(groups)
            assert bits == pytest.approx(entropy(root, completions) - after)


@settings(max_examples=50, deadline=None)
@given(worlds(constraints=2), st.integers(0, 12))
def test_beyond_the_budget_nothing_is_claimed(world: World, budget: int) -> None:
    lawful = world.lawful()
    assume(lawful)
    exact = exact_of(world, budget)
    exact.together(world.roots)
    for root in world.roots:
        found = exact.possibility(root)
        if found.decided:
            assert said(found) == outcomes(world, lawful, root)
        else:
            assert found == Possibility(True, True, (), False)
            assert not found.certain
    exact.information_gain(world.roots)


ROOT = ("r", "")
ATOMS = {f"product.{name}": Atom(f"product.{name}", YES_NO, "product") for name in "abc"}
A, B, C = (Is(name, ("yes",)) for name in ATOMS)


def yes_no_graph(when: Expression, *constraints: Expression) -> Graph:
    rules = {"r": Rule("r", "", "product", when, ())}
    rules |= {f"c{number}": Rule(f"c{number}", "", "product", rule, ()) for number, rule in enumerate(constraints)}
    return build_graph(ATOMS, rules, {})


def test_a_question_does_not_eat_the_budget_of_the_next() -> None:
    atoms = {f"product.{n}": Atom(f"product.{n}", YES_NO, "product") for n in range(24)}
    tests = [Is(name, ("yes",)) for name in atoms]
    pairs = [All((tests[n], tests[n + 12])) for n in range(12)]
    hard = AtLeast(6, tuple(AnyOf(pair) for pair in combinations(pairs, 2)))
    rules = {
        "hard": Rule("hard", "", "product", hard, ()),
        "easy": Rule("easy", "", "product", AnyOf(tuple(tests)), ()),
    }
    graph = build_graph(atoms, rules, {})
    possible = [3] * 24
    assert not Exact(graph, possible, budget=100).possibility(("hard", "")).decided
    exact = Exact(graph, possible, budget=100)
    assert not exact.possibility(("hard", "")).decided
    found = exact.possibility(("easy", ""))
    assert found.decided
    assert found.relevant == tuple(range(24))
    with pytest.raises(BudgetExceeded):
        exact.witness(("hard", ""), True)
    with pytest.raises(BudgetExceeded):
        minimal_reason(graph, [2] * 24, ("hard", ""), 100)


def test_a_constraint_beyond_the_budget_leaves_the_question_open() -> None:
    graph = yes_no_graph(A, AtLeast(2, (A, B, C)))
    exact = Exact(graph, [3, 3, 3], [("c0", "")], budget=2)
    assert not exact.possibility(ROOT).decided


def test_constraints_that_clash_only_together_are_found() -> None:
    graph = yes_no_graph(C, AnyOf((A, C)), AnyOf((B, Not(C))), AnyOf((A, B, C)))
    constraints = [("c0", ""), ("c1", ""), ("c2", "")]
    exact = Exact(graph, [1, 1, 3], constraints)
    with pytest.raises(ContradictoryFacts) as caught:
        exact.possibility(ROOT)
    assert caught.value.conflict == ("product.a", "product.b")
    assert caught.value.constraint == "c0, c1"


def test_a_constraint_that_fails_alone_is_refused_at_once() -> None:
    graph = yes_no_graph(C, AnyOf((A, B)))
    with pytest.raises(ContradictoryFacts, match=r"product\.a, product\.b") as caught:
        Exact(graph, [1, 1, 2], [("c0", "")])
    assert caught.value.conflict == ("product.a", "product.b")


def test_a_value_that_no_lawful_completion_has_decides_nothing() -> None:
    graph = yes_no_graph(AnyOf((A, B)), Not(A))
    assert Exact(graph, [3, 3, 3], [("c0", "")]).possibility(ROOT).relevant == (1,)
    assert list(Exact(graph, [3, 3, 3], [("c0", "")]).outcomes_by_value(ROOT, 0)) == [0]
    linked = yes_no_graph(A, AnyOf((All((A, B)), All((Not(A), Not(B))))))
    told = Exact(linked, [3, 3, 3], [("c0", "")]).outcomes_by_value(ROOT, 1)
    assert told == {0: Possibility(False, True), 1: Possibility(True, False)}


def test_a_contradiction_is_never_answered() -> None:
    graph = yes_no_graph(A)
    for possible in ([0, 3, 3], [3, 0, 3]):
        with pytest.raises(LogicError, match="no value left"):
            Exact(graph, possible).possibility(ROOT)


def test_diagrams_of_many_hundred_open_facts() -> None:
    names = tuple(f"s{number}" for number in range(70))
    atoms = {
        atom.id: atom
        for atom in (
            *(Atom(f"system.{n}", YES_NO, "system") for n in range(9)),
            Atom("system.kind", CHOICE, "system", options=("a", "b", "c")),
        )
    }
    tests = [*(Is(f"system.{n}", ("yes",)) for n in range(9)), Is("system.kind", ("a", "b"))]
    rules = {
        "each": Rule("each", "", "product", Every("system", All(tuple(tests))), ()),
        "none": Rule("none", "", "product", Not(AnyOf((Every("system", All(tuple(tests))),))), ()),
        "count": Rule("count", "", "product", Every("system", AtLeast(3, tuple(tests))), ()),
    }
    graph = build_graph(atoms, rules, {"system": names})
    possible = [variable.unknown for variable in graph.variables]
    exact = Exact(graph, possible)
    for name in rules:
        found = exact.possibility((name, ""))
        assert found.decided
        assert len(found.relevant) == 700
        assert exact.witness((name, ""), True) is not None
    assert len(exact.outcomes_by_value(("each", ""), 500)) == 2
    known = [1 << (len(variable.labels) - 1) for variable in graph.variables]
    assert len(smallest_change(graph, known, ("each", ""), True) or ()) == 70
    assert len(minimal_reason(graph, known, ("each", ""))) == 1


@settings(max_examples=45, deadline=None)
@given(worlds(), st.data())
def test_diagrams_are_canonical(world: World, data: st.DataObject) -> None:
    """Two rules are the same function of the open facts exactly if they have the same number."""
    nodes = [world.graph.roots[root] for root in world.roots]
    diagrams = Diagrams(world.graph, world.possible, nodes)
    completions = list(world.completions())
    meanings = {}
    for root in world.roots:
        diagram = diagrams.of(world.graph.roots[root])
        meaning = tuple(holds(world, completion, root) for completion in completions)
        assert meanings.setdefault(diagram, meaning) == meaning
        assert (diagram == ALWAYS) == all(meaning)
        assert (diagram == NEVER) == (not any(meaning))
        assert diagrams.negate(diagrams.negate(diagram)) == diagram
        assert diagrams.share(diagram, {}) == pytest.approx(sum(meaning) / len(meaning))
        holding = [completion for completion, value in zip(completions, meaning, strict=True) if value]
        for variable, mask in diagrams.values_in(diagram).items():
            assert mask == sum(1 << bit for bit in {completion[variable] for completion in holding})
    assert len(set(meanings.values())) == len(meanings)
