# SPDX-License-Identifier: Apache-2.0
"""One product under one state of the law: every question about a rule is answered here.

Three-valued values come first because they are cheap; whatever they leave open is decided exactly,
over all completions of the unknown facts that the constraints allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from dualmark.facts.answers import possible_masks
from dualmark.facts.document import UNLISTED, ProductDocument
from dualmark.law.state import StateOfLaw
from dualmark.logic.atom import is_global
from dualmark.logic.diagram import DEFAULT_BUDGET
from dualmark.logic.exact import Exact, Possibility
from dualmark.logic.graph import Graph, build_graph
from dualmark.logic.kleene import NO, YES, evaluate
from dualmark.logic.variables import mask_of
from dualmark.rulebook.lawbook import Lawbook
from dualmark.rulebook.resolve import Rulebook

COMPLETE_FACT = {"ai_system": "product.ai_systems_complete", "model": "product.models_complete"}


class Evaluation:
    """A product document under one state of the law.

    `open_atoms` are readings and switches to treat as unknown instead of at their default or last
    known state: so it can be seen whether an answer hangs on them. `wanted` limits the graph to some
    rules and what they rest on.
    """

    def __init__(
        self,
        lawbook: Lawbook,
        document: ProductDocument,
        state: StateOfLaw,
        open_atoms: frozenset[str] = frozenset(),
        budget: int = DEFAULT_BUDGET,
        base: Evaluation | None = None,
        wanted: Iterable[str] | None = None,
    ):
        self.lawbook, self.document, self.state = lawbook, document, state
        self.open_atoms, self.budget = open_atoms, budget
        self.rulebook: Rulebook = base.rulebook if base else lawbook.resolve(state)
        self.instances = base.instances if base else instances_of(document)
        self.graph: Graph = base.graph if base else self._graph(wanted)
        self.possible = self._possible()

    def _graph(self, wanted: Iterable[str] | None) -> Graph:
        if wanted is not None:
            wanted = [*wanted, *self.rulebook.constraints]
        return build_graph(self.lawbook.atoms, self.rulebook.rules, self.instances, wanted)

    def _possible(self) -> list[int]:
        possible = possible_masks(self.graph, self.document.answers)
        adopted = {item.reading: item.alternative for item in self.document.readings}
        known = {f"reading.{id}": adopted.get(id, r.default) for id, r in self.lawbook.readings.items()}
        known |= {f"switch.{id}": "yes" if on else "no" for id, on in self.state.switches.items()}
        for atom, value in known.items():
            variable = self.graph.index.get(atom)
            if variable is not None and atom not in self.open_atoms:
                possible[variable.index] = mask_of(variable, [value])
        return possible

    @cached_property
    def values(self) -> list[int]:
        """The three-valued value of every node of the graph."""
        return evaluate(self.graph, self.possible)

    @cached_property
    def exact(self) -> Exact:
        """The exact engine for this state of knowledge. Raises `ContradictoryFacts`."""
        roots = [(name, instance) for name in self.rulebook.constraints for instance in self.names(name)]
        return Exact(self.graph, self.possible, roots, self.budget)

    def names(self, rule_id: str) -> tuple[str, ...]:
        """The instances for which a rule stands; one empty name for a rule about the product."""
        subject = self.rulebook.rules[rule_id].subject
        return ("",) if is_global(subject) else tuple(self.instances.get(subject, ()))

    def possibility(self, rule_id: str, instance: str = "") -> Possibility:
        """Whether a rule may hold and may fail, exactly."""
        root = (rule_id, instance)
        value = self.values[self.graph.roots[root]]
        if value == YES:
            return Possibility(True, False)
        if value == NO:
            return Possibility(False, True)
        return self.exact.possibility(root)

    def value(self, rule_id: str, instance: str = "") -> str:
        """`yes`, `no` or `unknown`, exactly."""
        found = self.possibility(rule_id, instance)
        if not found.certain:
            return "unknown"
        return "yes" if found.may_hold else "no"

    def reopened(self, atoms: Iterable[str]) -> Evaluation:
        """The same evaluation with some readings or switches left open."""
        return Evaluation(self.lawbook, self.document, self.state, frozenset(atoms), self.budget, base=self)


def instances_of(document: ProductDocument) -> Mapping[str, tuple[str, ...]]:
    """The instances of each subject, with an unlisted one unless the file says that the list is complete."""
    result = {}
    for subject, fact_id in COMPLETE_FACT.items():
        names = document.instances.get(subject, ())
        answer = document.answer(fact_id)
        complete = answer is not None and answer.value == "yes"
        result[subject] = names if complete else (*names, UNLISTED)
    return result
