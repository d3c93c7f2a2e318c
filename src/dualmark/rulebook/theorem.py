# SPDX-License-Identifier: Apache-2.0
"""What a theorem over the rulebook is, and how it is checked in one state of the law.

A theorem is proved for one state of the law with one AI system and one model; what holds for one
holds for each of several, because rules about a system speak of no other system but through "some"
and "every". Readings and switches are left open: the theorem holds however they stand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dualmark.law.state import StateOfLaw
from dualmark.logic.expression import Expression, Not
from dualmark.logic.graph import Graph, build_graph
from dualmark.logic.prove import NotProved, Prover
from dualmark.rulebook.lawbook import Lawbook
from dualmark.rulebook.resolve import Rulebook

INSTANCES = {"ai_system": ("one",), "model": ("one",)}


@dataclass(frozen=True)
class Setting:
    """One state of the law to prove in: its rulebook, its graph and the solver over it."""

    lawbook: Lawbook
    rulebook: Rulebook
    graph: Graph
    prover: Prover
    unconstrained: Prover
    timeout: float

    def refute(self, claim: Expression) -> dict[str, str] | None:
        """A set of facts in which a claim fails, or `None`. Raises `NotProved`."""
        return self.prover.satisfiable(Not(claim), instance="one")


Check = Callable[[Setting], str]


@dataclass(frozen=True, slots=True)
class Theorem:
    """A sentence and how it is checked: the check returns an empty text, or the counterexample in words."""

    name: str
    sentence: str
    check: Check


def setting(lawbook: Lawbook, state: StateOfLaw, timeout: float) -> Setting:
    """The rulebook of a state of the law, ready for proofs."""
    rulebook = lawbook.resolve(state)
    graph = build_graph(lawbook.atoms, rulebook.rules, INSTANCES)
    constraints = [(name, "one" if rulebook.rules[name].subject in INSTANCES else "") for name in rulebook.constraints]
    prover = Prover(graph, constraints=constraints, timeout=timeout)
    return Setting(lawbook, rulebook, graph, prover, Prover(graph, timeout=timeout), timeout)


def shown(found: dict[str, str] | None) -> str:
    """A counterexample in words, empty for none."""
    if found is None:
        return ""
    facts = [f"{name}={value}" for name, value in sorted(found.items())]
    return f"fails for {', '.join(facts[:12])}{' ...' if len(facts) > 12 else ''}"


@dataclass(frozen=True, slots=True)
class Proof:
    """The result of one theorem in one state of the law; `detail` says why it is not proved."""

    name: str
    sentence: str
    proved: bool
    detail: str


def prove(theorem: Theorem, here: Setting) -> Proof:
    """Checks one theorem; a theorem that is not decided in its time counts as not proved."""
    try:
        detail = theorem.check(here)
    except NotProved as error:
        return Proof(theorem.name, theorem.sentence, False, str(error))
    return Proof(theorem.name, theorem.sentence, not detail, detail)
