# SPDX-License-Identifier: Apache-2.0
"""The interview: which question comes next, and what each answer would decide.

The order is authored (the order of the vocabulary, page by page). A question is asked only if it can
still change an answer to a goal; when none can, the interview is over, whatever else is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dualmark.determine.evaluation import Evaluation
from dualmark.facts.document import UNLISTED, ProductDocument
from dualmark.facts.fact import Fact
from dualmark.logic.atom import CHOICES
from dualmark.logic.errors import BudgetExceeded
from dualmark.logic.exact import Exact
from dualmark.logic.graph import IN, Root, operands
from dualmark.logic.kleene import NO, UNKNOWN, YES, evaluate
from dualmark.logic.variables import Variable, mask_of
from dualmark.rulebook.lawbook import Lawbook

RELEVANCE_BUDGET = 3_000


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer does: the goal answers that it settles as right and the ones that it rules out."""

    value: str
    settles: tuple[str, ...]
    rules_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one subject, and what each of its answers would do."""

    fact: Fact
    instance: str
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the interview stands: goals settled, goals open, and questions that may still matter."""

    settled: tuple[str, ...]
    open: tuple[str, ...]
    questions: int


class Interview:
    """One state of an interview: a document under a state of the law, as an evaluation."""

    def __init__(self, lawbook: Lawbook, document: ProductDocument, as_of: str, known_on: str):
        self.lawbook, self.document = lawbook, document
        self.evaluation = Evaluation(lawbook, document, lawbook.state(as_of, known_on))
        self.answers = [
            (goal, answer, instance)
            for goal in lawbook.goals
            if not goal.occasion
            for instance in self._instances(goal.subject)
            for answer in goal.answers
        ]

    def _instances(self, subject: str) -> tuple[str, ...]:
        names = self.evaluation.instances.get(subject)
        return ("",) if names is None else tuple(name for name in names if name != UNLISTED)

    def _root(self, rule: str, instance: str) -> Root:
        return rule, "" if self.evaluation.rulebook.rules[rule].subject in ("product", "organisation") else instance

    def open_roots(self) -> list[Root]:
        """The goal answers that three-valued evaluation leaves open."""
        graph, values = self.evaluation.graph, self.evaluation.values
        roots = dict.fromkeys(self._root(answer.rule, instance) for _, answer, instance in self.answers)
        return [root for root in roots if values[graph.roots[root]] == UNKNOWN]

    def candidates(self) -> list[Variable]:
        """The open variables that undecided parts of open goals mention, in the order of the vocabulary."""
        graph, values = self.evaluation.graph, self.evaluation.values
        seen: set[int] = set()
        found: set[int] = set()
        stack = [graph.roots[root] for root in self.open_roots()]
        while stack:
            node = stack.pop()
            if node in seen or values[node] != UNKNOWN:
                continue
            seen.add(node)
            operation = graph.nodes[node]
            if operation[0] == IN:
                found.add(operation[1])
            else:
                stack.extend(operands(operation))
        variables = [graph.variables[index] for index in found]
        order = {name: place for place, name in enumerate(self.lawbook.facts)}
        named = [v for v in variables if v.atom in order and v.instance != UNLISTED]
        return sorted(named, key=lambda v: (order[v.atom], v.index))

    def next_question(self, skip: Sequence[tuple[str, str]] = ()) -> Question | None:
        """The next question that can still change something, or `None`. `skip` names facts set aside."""
        passed = set(skip)
        for variable in self.candidates():
            key = (variable.atom, variable.instance)
            if key in passed or self._asked_unknown(*key):
                continue
            passed.add(key)
            if self._matters(key):
                return self.question(*key)
        return None

    def question(self, fact_id: str, instance: str) -> Question:
        """The question about a fact, with the effects of its answers."""
        fact = self.lawbook.facts[fact_id]
        return Question(fact, instance, tuple(self._effects(fact, instance)))

    def _asked_unknown(self, fact_id: str, instance: str) -> bool:
        answer = self.document.answer(fact_id, instance)
        return answer is not None and answer.asked_unknown

    def _matters(self, key: tuple[str, str]) -> bool:
        """Whether some open goal truly depends on the fact; beyond a small budget it is taken to."""
        graph = self.evaluation.graph
        variables = {v.index for v in graph.variables if (v.atom, v.instance) == key}
        exact = Exact(graph, self.evaluation.possible, (), RELEVANCE_BUDGET)
        for root in self.open_roots():
            if not variables & graph.support(graph.roots[root]):
                continue
            try:
                if variables & set(exact.support(root)):
                    return True
            except BudgetExceeded:
                return True
        return False

    def _effects(self, fact: Fact, instance: str) -> Iterator[Effect]:
        graph = self.evaluation.graph
        for variable in graph.variables:
            if (variable.atom, variable.instance) != (fact.id, instance):
                continue
            labels = ("yes",) if fact.type == CHOICES else variable.labels
            for label in labels:
                if not self.evaluation.possible[variable.index] & mask_of(variable, [label]):
                    continue
                possible = list(self.evaluation.possible)
                possible[variable.index] = mask_of(variable, [label])
                yield self._effect(variable.option or label, evaluate(graph, possible))

    def _effect(self, value: str, values: list[int]) -> Effect:
        settles, rules_out = [], []
        for goal, answer, instance in self.answers:
            node = self.evaluation.graph.roots[self._root(answer.rule, instance)]
            if self.evaluation.values[node] != UNKNOWN:
                continue
            words = f"{goal.title}: {answer.label}"
            if values[node] == YES:
                settles.append(words)
            elif values[node] == NO:
                rules_out.append(words)
        return Effect(value, tuple(settles), tuple(rules_out))

    def standing(self) -> Standing:
        """Where the interview stands."""
        graph, values = self.evaluation.graph, self.evaluation.values
        open_, settled = {}, {}
        for goal, answer, instance in self.answers:
            node = graph.roots[self._root(answer.rule, instance)]
            (open_ if values[node] == UNKNOWN else settled).setdefault((goal.title, instance))
        questions = {(v.atom, v.instance) for v in self.candidates() if not self._asked_unknown(v.atom, v.instance)}
        return Standing(
            tuple(title for title, instance in settled if (title, instance) not in open_),
            tuple(title for title, _ in open_),
            len(questions),
        )
