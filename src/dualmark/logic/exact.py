# SPDX-License-Identifier: Apache-2.0
"""Exact answers: over all completions that the facts and the constraints allow.

The contract of an answer: a value is certain if and only if it is the same in every lawful
completion; otherwise the answer is the set of values that some completion gives, and the open
variables that truly decide between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from math import inf, log2

from dualmark.logic.diagram import ALWAYS, DEFAULT_BUDGET, NEVER, Diagrams, bits_of, walk_order
from dualmark.logic.errors import BudgetExceeded, ContradictoryFacts, LogicError
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


@dataclass(frozen=True, slots=True)
class Space:
    """The diagrams of one question, joined with the constraints that bear on it (`lawful`)."""

    diagrams: Diagrams
    lawful: int


class Exact:
    """Exact answers for one graph and one state of knowledge, one diagram space per question.

    `constraints` are the rules that hold of every lawful completion. They are joined only to the
    questions that share variables with them, directly or through each other. `budget` bounds the
    diagram nodes of each question.
    """

    def __init__(
        self,
        graph: Graph,
        possible: Sequence[int],
        constraints: Iterable[Root] = (),
        budget: int = DEFAULT_BUDGET,
    ):
        self.graph, self.possible, self.budget = graph, possible, budget
        self.constraints = [(root, frozenset(self._open(graph.roots[root]))) for root in constraints]
        self.spaces: dict[int, Space] = {}
        for root, _ in self.constraints:
            if self._clash(possible, [root]):
                raise self._contradiction([root])

    def _open(self, node: int) -> list[int]:
        return walk_order(self.graph, self.possible, [node])

    def _clash(self, possible: Sequence[int], roots: Sequence[Root]) -> bool:
        """Whether constraints cannot all hold; no where the node budget runs out before it is known."""
        nodes = [self.graph.roots[root] for root in roots]
        diagrams = Diagrams(self.graph, possible, nodes, self.budget)
        try:
            return reduce(diagrams.both, [diagrams.of(node) for node in nodes], ALWAYS) == NEVER
        except BudgetExceeded:
            return False

    def _contradiction(self, roots: Sequence[Root]) -> ContradictoryFacts:
        """The error for constraints that clash: a minimal set of them and of the known facts behind it."""
        needed = list(roots)
        for root in reversed(roots):
            rest = [other for other in needed if other != root]
            if rest and self._clash(self.possible, rest):
                needed = rest
        possible = list(self.possible)
        kept: list[str] = []
        for index in sorted(set().union(*(self.graph.support(self.graph.roots[root]) for root in needed))):
            variable, known = self.graph.variables[index], possible[index]
            possible[index] = variable.unknown
            if known != variable.unknown and not self._clash(possible, needed):
                possible[index] = known
                kept.append(variable.id)
        return ContradictoryFacts(tuple(kept), ", ".join(dict.fromkeys(root[0] for root in needed)))

    def space(self, root: Root) -> Space:
        """The diagram space of one rule. Raises `ContradictoryFacts` and `BudgetExceeded`."""
        node = self.graph.roots[root]
        if node not in self.spaces:
            self.spaces[node] = self._space([node])
        return self.spaces[node]

    def together(self, roots: Iterable[Root]) -> None:
        """Lets rules that belong to one question share a space, where the budget allows it."""
        nodes = list(dict.fromkeys(self.graph.roots[root] for root in roots))
        try:
            space = self._space(nodes)
            for node in nodes:
                space.diagrams.of(node)
        except BudgetExceeded:
            return
        self.spaces.update(dict.fromkeys(nodes, space))

    def _space(self, wanted: Sequence[int]) -> Space:
        bearing = self._bearing(variable for node in wanted for variable in self._open(node))
        nodes = [self.graph.roots[constraint] for constraint in bearing]
        diagrams = Diagrams(self.graph, self.possible, [*wanted, *nodes], self.budget)
        lawful = ALWAYS
        for constraint in nodes:
            lawful = diagrams.both(lawful, diagrams.of(constraint))
        if lawful == NEVER:
            raise self._contradiction(bearing)
        return Space(diagrams, lawful)

    def _bearing(self, variables: Iterable[int]) -> list[Root]:
        """The constraints that bear on some variables, directly or through each other."""
        reached, bearing = set(variables), list[Root]()
        waiting = list(self.constraints)
        while True:
            touched = [entry for entry in waiting if entry[1] & reached]
            if not touched:
                return bearing
            for root, support in touched:
                bearing.append(root)
                reached |= support
            waiting = [entry for entry in waiting if entry not in touched]

    def possibility(self, root: Root) -> Possibility:
        """What can be said of one rule in all lawful completions."""
        try:
            space = self.space(root)
            return _possibility(space, space.diagrams.of(self.graph.roots[root]))
        except BudgetExceeded:
            return Possibility(True, True, decided=False)

    def support(self, root: Root) -> list[int]:
        """The open variables on which a rule truly depends. Raises `BudgetExceeded`."""
        diagrams = self.space(root).diagrams
        return diagrams.support(diagrams.of(self.graph.roots[root]))

    def witness(self, root: Root, holds: bool) -> dict[int, int] | None:
        """A lawful completion (variable to bit position) in which a rule holds, or fails."""
        space = self.space(root)
        diagram = space.diagrams.of(self.graph.roots[root])
        if not holds:
            diagram = space.diagrams.negate(diagram)
        return space.diagrams.witness(space.diagrams.both(diagram, space.lawful))

    def outcomes_by_value(self, root: Root, variable: int) -> dict[int, Possibility]:
        """For each lawful value of a variable: what the rule would be if it were known."""
        space = self.space(root)
        diagrams, diagram = space.diagrams, space.diagrams.of(self.graph.roots[root])
        result: dict[int, Possibility] = {}
        for bit in bits_of(self.possible[variable]):
            lawful = diagrams.restrict(space.lawful, variable, bit)
            if lawful != NEVER:
                result[bit] = _possibility(Space(diagrams, lawful), diagrams.restrict(diagram, variable, bit))
        return result

    def information_gain(self, roots: Iterable[Root]) -> dict[int, float]:
        """Bits that knowing each open variable would give about the rules, summed over the rules.

        All values are taken as equally likely; use it to break ties, not as a probability. Rules
        beyond the node budget are passed over.
        """
        gain: dict[int, float] = {}
        for root in roots:
            try:
                diagrams = self.space(root).diagrams
                diagram = diagrams.of(self.graph.roots[root])
                for variable, bits in _gains(diagrams, diagram).items():
                    gain[variable] = gain.get(variable, 0.0) + bits
            except BudgetExceeded:
                continue
        return gain


def _possibility(space: Space, diagram: int) -> Possibility:
    if diagram <= 1:
        return Possibility(diagram == ALWAYS, diagram == NEVER)
    diagrams = space.diagrams
    may_hold = diagrams.both(diagram, space.lawful) != NEVER
    may_fail = diagrams.both(diagrams.negate(diagram), space.lawful) != NEVER
    return Possibility(may_hold, may_fail, _relevant(space, diagram) if may_hold and may_fail else ())


def _relevant(space: Space, diagram: int) -> tuple[int, ...]:
    """The variables that a diagram depends on, of each only the values that are lawful."""
    diagrams = space.diagrams
    if space.lawful != ALWAYS:
        diagram = diagrams.within(diagram, diagrams.values_in(space.lawful))
    return tuple(diagrams.support(diagram))


def _gains(diagrams: Diagrams, diagram: int) -> dict[int, float]:
    """The gain of each variable: the share of yes if it has a value is the share of the paths through
    its nodes by that value, and of all paths that pass its place by."""
    if diagram <= 1:
        return {}
    shares: dict[int, float] = {}
    total = diagrams.share(diagram, shares)
    reach = {diagram: 1.0}
    through: dict[int, float] = {}
    by_value: dict[int, list[float]] = {}
    for node in reversed(diagrams.upward(diagram)):
        place, children = diagrams.level[node], diagrams.children[node]
        through[place] = through.get(place, 0.0) + reach[node] * shares[node]
        sums = by_value.setdefault(place, [0.0] * len(children))
        for number, child in enumerate(children):
            sums[number] += reach[node] * shares[child]
            reach[child] = reach.get(child, 0.0) + reach[node] / len(children)
    return {
        diagrams.order[place]: _entropy(total)
        - sum(_entropy(part + total - through[place]) for part in sums) / len(sums)
        for place, sums in by_value.items()
    }


def _entropy(share: float) -> float:
    if share <= 0.0 or share >= 1.0:
        return 0.0
    return -share * log2(share) - (1 - share) * log2(1 - share)


def minimal_reason(graph: Graph, possible: Sequence[int], root: Root, budget: int = DEFAULT_BUDGET) -> tuple[int, ...]:
    """A minimal set of known variables that alone settles a rule, whatever all others are.

    Variables are dropped from the last to the first, so what is asked first is kept. Returns
    their indices; empty where the rule does not hang on facts. Raises `LogicError` where the rule
    is not settled by the facts alone (constraints left aside), and `BudgetExceeded`.
    """
    node = graph.roots[root]
    kept = {v: possible[v] for v in sorted(graph.support(node)) if possible[v] != graph.variables[v].unknown}
    freed = [graph.variables[v].unknown if v in kept else mask for v, mask in enumerate(possible)]
    diagrams = Diagrams(graph, freed, [node], budget)
    diagram = diagrams.of(node)
    if diagrams.within(diagram, kept) > 1:
        raise LogicError(f"{root[0]} is not settled by what is known")
    for variable in sorted(kept, reverse=True):
        rest = {other: mask for other, mask in kept.items() if other != variable}
        if diagrams.within(diagram, rest) <= 1:
            kept = rest
    return tuple(kept)


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
    may take any value at no cost: they are not changes but still to be found out. Raises
    `ContradictoryFacts` where the locked facts leave no lawful completion, and `BudgetExceeded`.
    """
    node = graph.roots[root]
    freed = [mask if v in locked else graph.variables[v].unknown for v, mask in enumerate(possible)]
    space = Exact(graph, freed, constraints, budget).space(root)
    diagrams = space.diagrams
    diagram = diagrams.of(node)
    if not holds:
        diagram = diagrams.negate(diagram)
    diagram = diagrams.both(diagram, space.lawful)
    cheapest: dict[int, tuple[float, tuple[Change, ...]]] = {NEVER: (inf, ()), ALWAYS: (0, ())}
    for current in diagrams.upward(diagram):
        place = diagrams.level[current]
        variable = diagrams.order[place]
        best: tuple[float, tuple[Change, ...]] = (inf, ())
        for bit, child in zip(diagrams.bits[place], diagrams.children[current], strict=True):
            cost, changes = cheapest[child]
            if not possible[variable] >> bit & 1:
                cost += (costs or {}).get(variable, 1)
                changes = (Change(variable, bit), *changes)
            if cost < best[0]:
                best = (cost, changes)
        cheapest[current] = best
    return None if cheapest[diagram][0] == inf else cheapest[diagram][1]


__all__ = ["Change", "Exact", "Possibility", "Space", "minimal_reason", "smallest_change"]
