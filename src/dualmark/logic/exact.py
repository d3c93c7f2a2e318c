# SPDX-License-Identifier: Apache-2.0
"""Exact answers: over all completions that the facts and the constraints allow.

The contract of an answer: a value is certain if and only if it is the same in every lawful
completion; otherwise the answer is the set of values that some completion gives, and the open
variables that truly decide between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from dualmark.logic.diagram import ALWAYS, DEFAULT_BUDGET, NEVER, Diagrams
from dualmark.logic.errors import BudgetExceeded, ContradictoryFacts
from dualmark.logic.graph import Graph, Root


@dataclass(frozen=True, slots=True)
class Possibility:
    """What can still be said of one rule: it may hold, it may fail, and what decides it.

    `decided` is False where the node budget ran out; then both may be true and nothing is claimed.
    """

    may_hold: bool
    may_fail: bool
    relevant: tuple[int, ...] = ()
    decided: bool = True

    @property
    def certain(self) -> bool:
        """Whether every lawful completion agrees."""
        return self.decided and self.may_hold != self.may_fail


class Exact:
    """Exact answers for one graph and one state of knowledge.

    `constraints` are the rules that hold of every lawful completion. They are joined only to the
    questions that share variables with them, directly or through each other.
    """

    def __init__(
        self,
        graph: Graph,
        possible: Sequence[int],
        constraints: Iterable[Root] = (),
        budget: int = DEFAULT_BUDGET,
    ):
        self.graph = graph
        self.possible = possible
        self.diagrams = Diagrams(graph, possible, budget)
        self.constraints = [self._constraint(root) for root in constraints]

    def _constraint(self, root: Root) -> tuple[Root, int, frozenset[int]]:
        diagram = self.diagrams.of(self.graph.roots[root])
        if diagram == NEVER:
            raise ContradictoryFacts(self._conflict(root), root[0])
        return root, diagram, frozenset(self.diagrams.support(diagram))

    def _conflict(self, root: Root) -> tuple[str, ...]:
        """A minimal set of known variables that makes a constraint impossible, by dropping one at a time."""
        node = self.graph.roots[root]
        possible = list(self.possible)
        kept: list[str] = []
        for variable in sorted(self.graph.support(node)):
            whole = self.graph.variables[variable].unknown
            known, possible[variable] = possible[variable], whole
            if known != whole and Diagrams(self.graph, possible).of(node) != NEVER:
                possible[variable] = known
                kept.append(self.graph.variables[variable].id)
        return tuple(kept)

    def lawful(self, variables: Iterable[int]) -> int:
        """The diagram of the constraints that bear on some variables. Raises `ContradictoryFacts`."""
        reached = set(variables)
        waiting = list(self.constraints)
        diagram = ALWAYS
        grown = True
        while grown:
            grown = False
            for entry in list(waiting):
                root, constraint, support = entry
                if support & reached:
                    diagram = self.diagrams.both(diagram, constraint)
                    if diagram == NEVER:
                        raise ContradictoryFacts(self._conflict(root), root[0])
                    reached |= support
                    waiting.remove(entry)
                    grown = True
        return diagram

    def possibility(self, root: Root) -> Possibility:
        """What can be said of one rule in all lawful completions."""
        try:
            return self._possibility(self.diagrams.of(self.graph.roots[root]))
        except BudgetExceeded:
            return Possibility(True, True, decided=False)

    def _possibility(self, diagram: int) -> Possibility:
        if diagram <= 1:
            return Possibility(diagram == ALWAYS, diagram == NEVER)
        lawful = self.lawful(self.diagrams.support(diagram))
        may_hold = self.diagrams.both(diagram, lawful) != NEVER
        may_fail = self.diagrams.both(self.diagrams.negate(diagram), lawful) != NEVER
        open_variables = tuple(self.diagrams.support(diagram)) if may_hold and may_fail else ()
        return Possibility(may_hold, may_fail, open_variables)

    def holding(self, root: Root) -> int:
        """The diagram of the lawful completions in which a rule holds."""
        diagram = self.diagrams.of(self.graph.roots[root])
        return self.diagrams.both(diagram, self.lawful(self.diagrams.support(diagram)))

    def witness(self, root: Root, holds: bool) -> dict[int, int] | None:
        """A lawful completion (variable to bit position) in which a rule holds, or fails."""
        diagram = self.diagrams.of(self.graph.roots[root])
        if not holds:
            diagram = self.diagrams.negate(diagram)
        return self.diagrams.witness(self.diagrams.both(diagram, self.lawful(self.diagrams.support(diagram))))

    def outcomes_by_value(self, roots: Iterable[Root], variable: int) -> dict[int, dict[Root, Possibility]]:
        """For each value still possible of a variable: what the rules would be if it were known."""
        diagrams = {root: self.diagrams.of(self.graph.roots[root]) for root in roots}
        result: dict[int, dict[Root, Possibility]] = {}
        for bit in self.diagrams.values[variable]:
            result[bit] = {
                root: self._possibility(self.diagrams.restrict(diagram, variable, bit))
                for root, diagram in diagrams.items()
            }
        return result

    def information_gain(self, roots: Iterable[Root]) -> dict[int, float]:
        """Bits that knowing each open variable would give about the rules, summed over the rules.

        All values are taken as equally likely; use it to break ties, not as a probability.
        """
        gain: dict[int, float] = {}
        memo: dict[int, float] = {}
        for root in roots:
            diagram = self.diagrams.of(self.graph.roots[root])
            if diagram <= 1:
                continue
            before = _entropy(self.diagrams.share(diagram, memo))
            for variable in self.diagrams.support(diagram):
                bits = self.diagrams.values[variable]
                after = sum(
                    _entropy(self.diagrams.share(self.diagrams.restrict(diagram, variable, bit), memo)) for bit in bits
                ) / len(bits)
                gain[variable] = gain.get(variable, 0.0) + before - after
        return gain


def _entropy(share: float) -> float:
    if share <= 0.0 or share >= 1.0:
        return 0.0
    return -share * log2(share) - (1 - share) * log2(1 - share)


def minimal_reason(graph: Graph, possible: Sequence[int], root: Root, budget: int = DEFAULT_BUDGET) -> tuple[int, ...]:
    """A minimal set of known variables that alone settles a rule, whatever all others are.

    Variables are dropped from the last to the first, so what is asked first is kept. Returns
    their indices; empty where the rule does not hang on facts. The rule must be settled.
    """
    node = graph.roots[root]
    supported = sorted(graph.support(node))
    known = [v for v in supported if possible[v] != graph.variables[v].unknown]
    freed = list(possible)
    for variable in known:
        freed[variable] = graph.variables[variable].unknown
    diagrams = Diagrams(graph, freed, budget)
    diagram = diagrams.of(node)
    target = Diagrams(graph, possible, budget).of(node)
    kept: list[int] = []
    for position, variable in enumerate(known):
        rest = diagram
        for later in known[position + 1 :]:
            rest = _within(diagrams, rest, later, possible[later])
        if rest == target:
            continue
        kept.append(variable)
        diagram = _within(diagrams, diagram, variable, possible[variable])
    return tuple(kept)


def _within(diagrams: Diagrams, diagram: int, variable: int, mask: int) -> int:
    """The diagram where a variable is known to lie in a mask; other values follow the first one in it."""
    bits = [bit for bit in diagrams.values[variable] if mask >> bit & 1]
    if len(bits) == 1:
        return diagrams.restrict(diagram, variable, bits[0])
    memo: dict[int, int] = {}

    def visit(node: int) -> int:
        if diagrams.level[node] > variable:
            return node
        if diagrams.level[node] == variable:
            children = dict(zip(diagrams.values[variable], diagrams.children[node], strict=True))
            inside = [children[bit] for bit in bits]
            return diagrams.make(
                variable,
                tuple([children[b] if b in bits else inside[0] for b in diagrams.values[variable]]),
            )
        if node not in memo:
            memo[node] = diagrams.make(diagrams.level[node], tuple([visit(child) for child in diagrams.children[node]]))
        return memo[node]

    return visit(diagram)


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that would have to be otherwise: variable index and bit position of the new value."""

    variable: int
    bit: int


def smallest_change(
    graph: Graph,
    possible: Sequence[int],
    root: Root,
    holds: bool,
    locked: frozenset[int] = frozenset(),
    constraints: Iterable[Root] = (),
    budget: int = DEFAULT_BUDGET,
    costs: Mapping[int, int] | None = None,
) -> tuple[Change, ...] | None:
    """The fewest known facts to change so that a rule may hold (or fail), or `None` if none can.

    `locked` variables keep their value; `costs` weighs a change (1 by default). Unknown variables
    may take any value at no cost: they are not changes but still to be found out.
    """
    node = graph.roots[root]
    freed = [mask if v in locked else graph.variables[v].unknown for v, mask in enumerate(possible)]
    exact = Exact(graph, freed, constraints, budget)
    diagram = exact.diagrams.of(node)
    if not holds:
        diagram = exact.diagrams.negate(diagram)
    diagram = exact.diagrams.both(diagram, exact.lawful(exact.diagrams.support(diagram)))
    memo: dict[int, tuple[float, tuple[Change, ...]]] = {NEVER: (float("inf"), ()), ALWAYS: (0, ())}

    def cheapest(current: int) -> tuple[float, tuple[Change, ...]]:
        if current not in memo:
            variable = exact.diagrams.level[current]
            best: tuple[float, tuple[Change, ...]] = (float("inf"), ())
            pairs = zip(exact.diagrams.values[variable], exact.diagrams.children[current], strict=True)
            for bit, child in pairs:
                cost, changes = cheapest(child)
                if not possible[variable] >> bit & 1:
                    cost += (costs or {}).get(variable, 1)
                    changes = (Change(variable, bit), *changes)
                if cost < best[0]:
                    best = (cost, changes)
            memo[current] = best
        return memo[current]

    cost, changes = cheapest(diagram)
    return None if cost == float("inf") else changes


__all__ = ["Change", "Exact", "Possibility", "minimal_reason", "smallest_change"]
