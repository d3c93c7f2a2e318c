# SPDX-License-Identifier: Apache-2.0
"""The solver says what the exact engine says; what it cannot say in time is not proved."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dualmark.logic import prove
from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom
from dualmark.logic.errors import ContradictoryFacts, LogicError
from dualmark.logic.exact import Exact
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
)
from dualmark.logic.graph import Graph, build_graph
from dualmark.logic.kleene import NO, UNKNOWN, YES, evaluate
from dualmark.logic.prove import DualRail, NotProved, Prover
from dualmark.logic.rule import Rule

from .strategies import World, holds, knowledge, worlds

pytest.importorskip("z3")


def as_completion(world: World, found: dict[str, str]) -> tuple[int, ...]:
    """The completion found; what it does not name may be anything that is still possible."""
    return tuple(
        variable.labels.index(found[variable.id]) if variable.id in found else mask.bit_length() - 1
        for variable, mask in zip(world.graph.variables, world.possible, strict=True)
    )


@settings(max_examples=45, deadline=None)
@given(worlds(constraints=2))
def test_the_solver_gives_the_exact_answer(world: World) -> None:
    lawful = world.lawful()
    prover = Prover(world.graph, world.possible, world.constraints)
    assert (prover.satisfiable() is None) == (not lawful)
    try:
        exact = Exact(world.graph, world.possible, world.constraints)
        answers = {root: exact.possibility(root) for root in world.roots}
    except ContradictoryFacts:
        assert not lawful
        return
    for root, possibility in answers.items() if lawful else ():
        for value, may in ((True, possibility.may_hold), (False, possibility.may_fail)):
            found = prover.satisfiable(root) if value else prover.counterexample(root)
            assert (found is not None) == may
            if found is not None:
                completion = as_completion(world, found)
                assert completion in lawful
                assert holds(world, completion, root) == value


@settings(max_examples=50, deadline=None)
@given(worlds())
def test_an_expression_means_what_its_rule_means(world: World) -> None:
    prover = Prover(world.graph)
    for name, instance in world.roots:
        condition = world.rules[name].condition
        same = AnyOf((All((condition, Holds(name))), Not(AnyOf((condition, Holds(name))))))
        assert prover.counterexample(same, instance) is None
        assert prover.satisfiable(condition, Not(Holds(name)), instance=instance) is None


@settings(max_examples=50, deadline=None)
@given(worlds(), st.data())
def test_dual_rails_are_three_valued_evaluation(world: World, data: st.DataObject) -> None:
    rails = DualRail(world.graph)
    words = {NO: "no", UNKNOWN: "unknown", YES: "yes"}
    for possible in (world.possible, data.draw(knowledge(world.graph))):
        nodes = evaluate(world.graph, possible)
        assert rails.values(possible) == {root: words[nodes[node]] for root, node in world.graph.roots.items()}


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_three_valued_evaluation_is_monotone_and_never_says_both(world: World) -> None:
    rails = DualRail(world.graph)
    assert rails.decided_both_ways() is None
    assert rails.not_monotone() is None


ATOMS = {
    atom.id: atom
    for atom in (
        *(Atom(f"product.{name}", YES_NO, "product") for name in "abc"),
        Atom("product.kind", CHOICE, "product", options=("x", "y", "z")),
        Atom("product.uses", CHOICES, "product", options=("u", "v")),
        Atom("product.day", DATE, "product"),
        Atom("product.size", NUMBER, "product"),
        Atom("system.s", YES_NO, "system"),
    )
}
A, B, C = (Is(f"product.{name}", ("yes",)) for name in "abc")
S = Is("system.s", ("yes",))


def graph(**conditions: Expression) -> Graph:
    rules = {name: Rule(name, "", "product", when, ()) for name, when in conditions.items()}
    return build_graph(ATOMS, rules, {"system": ("s1", "s2")})


def test_exactly_one_class_is_a_claim_like_any_other() -> None:
    classes = {
        "class_x": Is("product.kind", ("x",)),
        "class_y": All((Is("product.kind", ("y", "z")), A)),
        "class_z": All((Is("product.kind", ("y", "z")), Not(A))),
    }
    names = tuple(Holds(name) for name in classes)
    prover = Prover(graph(**classes))
    assert prover.counterexample(All((AtLeast(1, names), Not(AtLeast(2, names))))) is None
    found = prover.counterexample(All((AtLeast(1, names[:2]), Not(AtLeast(2, names[:2])))))
    assert found is not None
    assert (found["product.kind"] in ("y", "z"), found["product.a"]) == (True, "no")


def test_values_of_one_fact_exclude_each_other() -> None:
    prover = Prover(
        graph(r=From("product.day", "2027-12-11"), n=AnyOf((Above("product.size", 10, False), Truth(False))))
    )
    kinds = [Is("product.kind", (value,)) for value in "xyz"]
    assert prover.counterexample(AnyOf(tuple(kinds))) is None
    for pair in combinations(kinds, 2):
        assert prover.satisfiable(*pair) is None
    found = prover.satisfiable(("r", ""), Not(Above("product.size", 10, False)), Has("product.uses", "v"))
    assert found is not None
    assert found["product.day"] == "from 2027-12-11"
    assert found["product.size"] == "up to 10"
    assert found["product.uses#v"] == "yes"
    assert set(found) == {"product.day", "product.size", "product.uses#v"}
    assert prover.satisfiable(From("product.day", "2027-12-11"), Not(Holds("r"))) is None


def test_quantifiers_and_instances() -> None:
    prover = Prover(graph(every=Every("system", S), some=Some("system", S)))
    assert prover.counterexample(AnyOf((Not(Holds("every")), Holds("some")))) is None
    assert prover.satisfiable(Holds("some"), Not(Holds("every"))) is not None
    assert prover.satisfiable(Every("system", S), Not(Holds("every"))) is None
    assert prover.satisfiable(Some("system", S), Not(Holds("some"))) is None
    assert prover.satisfiable(S, Not(Holds("some")), instance="s1") is None
    found = prover.satisfiable(Cited(Unless(S, (A,)), ("act:1",), "so"), instance="s2")
    assert found is not None
    assert (found["system.s@s2"], found["product.a"]) == ("yes", "no")


def test_what_the_graph_does_not_hold_is_refused() -> None:
    prover = Prover(graph(r=A))
    for wrong in (("none", ""), Holds("none"), Is("product.none", ("yes",)), Has("product.uses", "w"), S):
        with pytest.raises(LogicError, match="the graph holds no"):
            prover.satisfiable(wrong)


def test_a_threshold_that_no_rule_mentions_cannot_be_asked() -> None:
    with pytest.raises(LogicError, match="no rule mentions it"):
        Prover(graph(r=From("product.day", "2027-12-11"))).satisfiable(From("product.day", "2027-12-12"))


def pigeons(count: int) -> Expression:
    """Every pigeon sits in a hole, no two in one, and there is one hole too few: hard for a solver."""
    sits = {
        (pigeon, hole): Is(f"product.{pigeon}_{hole}", ("yes",)) for pigeon in range(count) for hole in range(count - 1)
    }
    everyone = [AnyOf(tuple(sits[pigeon, hole] for hole in range(count - 1))) for pigeon in range(count)]
    alone = [
        Not(All((sits[first, hole], sits[second, hole])))
        for hole in range(count - 1)
        for first, second in combinations(range(count), 2)
    ]
    return All((*everyone, *alone))


def test_a_timeout_is_no_proof() -> None:
    claim = pigeons(12)
    names = {f"product.{pigeon}_{hole}": 0 for pigeon in range(12) for hole in range(11)}
    atoms = {name: Atom(name, YES_NO, "product") for name in names}
    hard = build_graph(atoms, {"r": Rule("r", "", "product", claim, ())}, {})
    prover = Prover(hard, timeout=0.05)
    with pytest.raises(NotProved, match="no answer"):
        prover.satisfiable(("r", ""))
    with pytest.raises(NotProved):
        prover.counterexample(Not(Holds("r")))
    assert prover.counterexample(("r", "")) is not None  # and the next question is answered
    small = {
        name: atom for name, atom in atoms.items() if name in {f"product.{p}_{h}" for p in range(5) for h in range(4)}
    }
    easy = build_graph(small, {"r": Rule("r", "", "product", pigeons(5), ())}, {})
    assert Prover(easy).satisfiable(("r", "")) is None


def test_a_flaw_in_three_valued_evaluation_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    rails = DualRail(graph(r=All((A, Not(B), AtLeast(2, (A, B, C))))))
    monkeypatch.setattr(prove, "_dual", lambda operation: operation)
    both = rails.decided_both_ways()
    assert both is not None
    assert all(both.values())
    whole = prove._joined

    def forgetful(operation: tuple, formulas: list, test: object) -> object:
        """Reads "may be" as "is": so what is unknown would count as no."""
        import z3

        if operation[0] == prove.IN and operation[2] > 0:
            return z3.Not(test(operation[1], ~operation[2]))  # type: ignore[operator]
        return whole(operation, formulas, test)

    monkeypatch.undo()
    monkeypatch.setattr(prove, "_joined", forgetful)
    found = rails.not_monotone()
    assert found is not None
    less, more = found
    assert all(set(more[name]) <= set(less[name]) for name in less)


def test_the_solver_is_not_loaded_with_the_module() -> None:
    code = "import sys, dualmark.logic.prove; sys.exit('z3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
