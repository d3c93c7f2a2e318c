# SPDX-License-Identifier: Apache-2.0
"""Decision diagrams over finite variables: the engine of exact answers.

A diagram is a number: 0 is never, 1 is always, any other a node that branches on one variable
with one child per value still possible. Diagrams are reduced and ordered, so two conditions are
the same function exactly if their numbers are equal. Known facts are substituted while building,
so only what is open costs anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dualmark.logic.errors import BudgetExceeded
from dualmark.logic.graph import AND, CONSTANT, IN, NOT, OR, Graph

NEVER, ALWAYS = 0, 1
DEFAULT_BUDGET = 200_000


class Diagrams:
    """The diagrams of one graph for one state of knowledge.

    `possible[v]` is the mask of values still possible for variable v; `budget` bounds the number
    of nodes ever made, after which `BudgetExceeded` is raised.
    """

    def __init__(self, graph: Graph, possible: Sequence[int], budget: int = DEFAULT_BUDGET):
        self.graph, self.budget = graph, budget
        self.values = [[bit for bit in range(mask.bit_length()) if mask >> bit & 1] for mask in possible]
        self.possible = possible
        self.level: list[int] = [len(possible), len(possible)]
        self.children: list[tuple[int, ...]] = [(), ()]
        self.unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self.cache: dict[tuple[int, int, int], int] = {}
        self.negations: dict[int, int] = {0: 1, 1: 0}
        self.built: dict[int, int] = {}

    def make(self, level: int, children: tuple[int, ...]) -> int:
        """The reduced node that branches on a variable."""
        first = children[0]
        if all(child == first for child in children):
            return first
        key = (level, children)
        found = self.unique.get(key)
        if found is None:
            found = len(self.level)
            if found > self.budget:
                raise BudgetExceeded(f"not decided within a budget of {self.budget} diagram nodes")
            self.unique[key] = found
            self.level.append(level)
            self.children.append(children)
        return found

    def of(self, node: int) -> int:
        """The diagram of a node of the graph."""
        found = self.built.get(node)
        if found is None:
            found = self.built[node] = self._build(node)
        return found

    def _build(self, node: int) -> int:
        operation = self.graph.nodes[node]
        code = operation[0]
        if code == IN:
            variable, mask = operation[1], operation[2]
            return self.make(variable, tuple([mask >> bit & 1 for bit in self.values[variable]]))
        if code == NOT:
            return self.negate(self.of(operation[1]))
        if code == CONSTANT:
            return operation[1]
        if code == AND:
            return self._fold(operation[1], AND, ALWAYS, NEVER)
        if code == OR:
            return self._fold(operation[1], OR, NEVER, ALWAYS)
        return self._count(operation[1], [self.of(part) for part in operation[2]], 0, {})

    def _fold(self, parts: Sequence[int], code: int, neutral: int, absorbing: int) -> int:
        result = neutral
        for part in parts:
            if result == absorbing:
                break
            result = self.combine(code, result, self.of(part))
        return result

    def _count(self, need: int, parts: list[int], start: int, memo: dict) -> int:
        if need <= 0:
            return ALWAYS
        if len(parts) - start < need:
            return NEVER
        found = memo.get((need, start))
        if found is None:
            taken = self._count(need - 1, parts, start + 1, memo)
            left = self._count(need, parts, start + 1, memo)
            here = parts[start]
            found = self.combine(OR, self.combine(AND, here, taken), self.combine(AND, self.negate(here), left))
            memo[(need, start)] = found
        return found

    def negate(self, diagram: int) -> int:
        """The complement of a diagram."""
        found = self.negations.get(diagram)
        if found is None:
            children = tuple([self.negate(child) for child in self.children[diagram]])
            found = self.negations[diagram] = self.make(self.level[diagram], children)
        return found

    def combine(self, code: int, left: int, right: int) -> int:
        """The conjunction (`AND`) or disjunction (`OR`) of two diagrams."""
        if left == right:
            return left
        if left > right:
            left, right = right, left
        if left <= 1:
            return right if left == (code == AND) else left
        key = (code, left, right)
        found = self.cache.get(key)
        if found is None:
            level = min(self.level[left], self.level[right])
            pairs = zip(self._split(left, level), self._split(right, level), strict=True)
            found = self.make(level, tuple([self.combine(code, a, b) for a, b in pairs]))
            self.cache[key] = found
        return found

    def both(self, left: int, right: int) -> int:
        """The conjunction of two diagrams."""
        return self.combine(AND, left, right)

    def _split(self, diagram: int, level: int) -> tuple[int, ...]:
        if self.level[diagram] == level:
            return self.children[diagram]
        return (diagram,) * len(self.values[level])

    def restrict(self, diagram: int, variable: int, bit: int) -> int:
        """The diagram with one variable fixed to the value at a bit position."""
        position = self.values[variable].index(bit)
        memo: dict[int, int] = {}

        def visit(node: int) -> int:
            if self.level[node] > variable:
                return node
            if self.level[node] == variable:
                return self.children[node][position]
            if node not in memo:
                memo[node] = self.make(self.level[node], tuple([visit(child) for child in self.children[node]]))
            return memo[node]

        return visit(diagram)

    def support(self, *diagrams: int) -> list[int]:
        """The variables that the diagrams truly depend on, in order."""
        seen: set[int] = set()
        stack = list(diagrams)
        found: set[int] = set()
        while stack:
            node = stack.pop()
            if node <= 1 or node in seen:
                continue
            seen.add(node)
            found.add(self.level[node])
            stack.extend(self.children[node])
        return sorted(found)

    def share(self, diagram: int, memo: dict[int, float]) -> float:
        """The share of completions in which a diagram holds, all values being equally likely."""
        if diagram <= 1:
            return float(diagram)
        found = memo.get(diagram)
        if found is None:
            children = self.children[diagram]
            found = memo[diagram] = sum(self.share(child, memo) for child in children) / len(children)
        return found

    def witness(self, diagram: int) -> dict[int, int] | None:
        """One assignment (variable to bit position) under which the diagram holds, or `None`."""
        if diagram == NEVER:
            return None
        chosen: dict[int, int] = {}
        while diagram != ALWAYS:
            variable = self.level[diagram]
            position = next(i for i, child in enumerate(self.children[diagram]) if child != NEVER)
            chosen[variable] = self.values[variable][position]
            diagram = self.children[diagram][position]
        return chosen

    def size(self, diagram: int) -> int:
        """The number of nodes below and including a diagram."""
        return sum(1 for _ in self._nodes(diagram))

    def _nodes(self, diagram: int) -> Iterator[int]:
        seen: set[int] = set()
        stack = [diagram]
        while stack:
            node = stack.pop()
            if node <= 1 or node in seen:
                continue
            seen.add(node)
            yield node
            stack.extend(self.children[node])
