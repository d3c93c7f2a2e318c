# SPDX-License-Identifier: Apache-2.0
"""The determination of one product under one state of the law: goals, duties and what is missing.

A determination is a value: the verdicts, the rules that determined them and those they defeated,
the facts used and missing, the readings and switches they hang on, and the state of the law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dualmark.determine.evaluation import Evaluation
from dualmark.facts.document import UNLISTED, ProductDocument
from dualmark.law.state import StateOfLaw
from dualmark.logic.atom import is_global
from dualmark.logic.errors import BudgetExceeded, ContradictoryFacts, TooManyCases
from dualmark.logic.explain import Explainer, leaves
from dualmark.logic.graph import Root
from dualmark.logic.kleene import UNKNOWN
from dualmark.logic.rule import Goal
from dualmark.rulebook.lawbook import Lawbook
from dualmark.rulebook.writing import Duty

YES, NO, POSSIBLE, NOT_DECIDED = "yes", "no", "possible", "not decided within budget"


@dataclass(frozen=True, slots=True)
class AnswerResult:
    """One answer of a goal: `status` is yes, no, possible or "not decided within budget"."""

    value: str
    label: str
    rule: str
    status: str


@dataclass(frozen=True, slots=True)
class GoalResult:
    """One goal for one instance.

    `readings` are the open questions on which the result hangs (empty: settled as far as readings
    go), `switches` the states of the world on which it hangs, `missing` the open facts that decide
    it, as variable ids.
    """

    goal: Goal
    instance: str
    answers: tuple[AnswerResult, ...]
    readings: tuple[str, ...]
    switches: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def determined(self) -> bool:
        """Whether every answer is certain."""
        return all(answer.status in (YES, NO) for answer in self.answers)

    @property
    def contested(self) -> bool:
        """Whether another reading of an open question gives another result."""
        return bool(self.readings)

    @property
    def holding(self) -> tuple[AnswerResult, ...]:
        """The answers that certainly hold."""
        return tuple(answer for answer in self.answers if answer.status == YES)

    @property
    def possible(self) -> tuple[AnswerResult, ...]:
        """The answers that hold or may hold."""
        return tuple(answer for answer in self.answers if answer.status != NO)


@dataclass(frozen=True, slots=True)
class DutyResult:
    """One duty that is owed, or may be: `status` yes or possible, `starts` an ISO date or empty."""

    duty: Duty
    instance: str
    status: str
    starts: str


class Assessment:
    """A product document assessed under one state of the law. Raises `ContradictoryFacts` at once
    where the facts leave no lawful completion; everything else is worked out when asked for."""

    def __init__(self, lawbook: Lawbook, document: ProductDocument, state: StateOfLaw):
        self.lawbook, self.document, self.state = lawbook, document, state
        self.evaluation = Evaluation(lawbook, document, state)
        self._refuse_contradictions()

    def _refuse_contradictions(self) -> None:
        evaluation = self.evaluation
        for name in evaluation.rulebook.constraints:
            for instance in evaluation.names(name):
                if evaluation.values[evaluation.graph.roots[(name, instance)]] == 0:
                    raise ContradictoryFacts(
                        _conflict(evaluation, (name, instance)), evaluation.rulebook.rules[name].title
                    )

    @cached_property
    def _readings_open(self) -> Evaluation:
        return self.evaluation.reopened(f"reading.{id}" for id in self.lawbook.readings)

    @cached_property
    def _switches_open(self) -> Evaluation:
        return self.evaluation.reopened(f"switch.{id}" for id in self.lawbook.switches)

    def instances(self, subject: str) -> tuple[str, ...]:
        """The named instances of a subject; what may exist unlisted is left out."""
        if is_global(subject):
            return ("",)
        return tuple(name for name in self.evaluation.instances.get(subject, ()) if name != UNLISTED)

    @cached_property
    def goals(self) -> tuple[GoalResult, ...]:
        """Every goal, for each instance of its subject, in the order of the lawbook."""
        return tuple(
            self.goal(goal, instance) for goal in self.lawbook.goals for instance in self.instances(goal.subject)
        )

    def goal(self, goal: Goal, instance: str = "") -> GoalResult:
        """The result of one goal. Readings and switches are looked for where the facts decide it."""
        roots = [(answer.rule, self._named(answer.rule, instance)) for answer in goal.answers]
        unsure = [root for root in roots if self.evaluation.values[self.evaluation.graph.roots[root]] == UNKNOWN]
        if len(unsure) > 1:
            self.evaluation.exact.together(unsure)
        answers, missing = [], {}
        for answer, root in zip(goal.answers, roots, strict=True):
            found = self.evaluation.possibility(*root)
            status = POSSIBLE if found.decided else NOT_DECIDED
            if found.certain:
                status = YES if found.may_hold else NO
            answers.append(AnswerResult(answer.value, answer.label, answer.rule, status))
            missing |= dict.fromkeys(found.relevant)
        return GoalResult(
            goal,
            instance,
            tuple(answers),
            () if missing else self._hangs_on(self._readings_open, roots, "reading"),
            () if missing else self._hangs_on(self._switches_open, roots, "switch"),
            tuple(self.evaluation.graph.variables[index].id for index in sorted(missing)),
        )

    def _named(self, rule: str, instance: str) -> str:
        return "" if is_global(self.evaluation.rulebook.rules[rule].subject) else instance

    def _hangs_on(self, reopened: Evaluation, roots: list[Root], kind: str) -> tuple[str, ...]:
        """The readings or switches that truly change what is certain about some of the rules."""
        found: dict[str, None] = {}
        for root in roots:
            if reopened.values[reopened.graph.roots[root]] != UNKNOWN:
                continue
            try:
                support = reopened.exact.support(root)
            except BudgetExceeded:
                continue
            for variable in support:
                atom = reopened.graph.variables[variable].atom
                if atom.startswith(f"{kind}."):
                    found[atom.removeprefix(f"{kind}.")] = None
        return tuple(found)

    @cached_property
    def duties(self) -> tuple[DutyResult, ...]:
        """The duties that are owed or may be owed, in the order of the lawbook."""
        return tuple(self._duties())

    def _duties(self) -> Iterator[DutyResult]:
        for duty in self.lawbook.duties.values():
            for instance in self.instances(duty.subject):
                found = self.evaluation.possibility(duty.id, instance)
                if found.may_hold:
                    status = YES if found.certain else POSSIBLE
                    yield DutyResult(duty, instance, status, self.starts(duty, instance))

    def starts(self, duty: Duty, instance: str) -> str:
        """The day from which a duty binds: application of the law, or placing on the market if later.

        Empty where it starts with an event, or where the day of placing is not known.
        """
        milestone = next(
            (name for rule, name in duty.by_path if self.evaluation.value(rule, self._named(rule, instance)) == "yes"),
            duty.applies,
        )
        applies = self.state.milestones.get(milestone, "")
        if duty.due == "from_application" or not applies:
            return applies
        if duty.due == "on_event":
            return applies
        answer = self.document.answer("product.placed_on_market")
        placed = answer.value if answer and isinstance(answer.value, str) and not answer.asked_unknown else ""
        return max(applies, placed) if placed else applies

    @cached_property
    def explainer(self) -> Explainer:
        """Explains rules under this state of knowledge."""
        evaluation = self.evaluation
        return Explainer(
            evaluation.graph, self.lawbook.atoms, evaluation.rulebook.rules, evaluation.possible, evaluation.values
        )

    def proof(self, rule: str, instance: str = "") -> dict:
        """The proof of a rule's value; by cases where only all completions together decide it.

        Where that takes more cases than anybody reads, the proof shows the grounds, whose value is
        then `unknown` although `evaluation.value` is certain.
        """
        root = (rule, self._named(rule, instance))
        exact = self.evaluation.value(*root)
        if exact != "unknown" and self.explainer.value(root) == UNKNOWN:
            try:
                return self.explainer.proof_by_cases(root, exact)
            except TooManyCases:
                return self.explainer.proof(root)
        return self.explainer.proof(root)

    def grounds(self, rule: str, instance: str = "") -> Grounds:
        """What a rule's value rests on, read off its proof."""
        proof = self.explainer.proof((rule, self._named(rule, instance)))
        facts: dict[str, None] = {}
        defeated: dict[str, None] = {}
        determined: dict[str, None] = {}
        for key, conclusion in proof["conclusions"].items():
            if conclusion["value"] == "yes":
                determined[key] = None
            if _defeated(conclusion["because"]):
                defeated[key] = None
            for leaf in leaves(conclusion["because"]):
                if leaf["op"] == "fact" and leaf["value"] != "unknown":
                    facts[leaf["variable"]] = None
        return Grounds(tuple(determined), tuple(defeated), tuple(facts))


@dataclass(frozen=True, slots=True)
class Grounds:
    """The rules that determined a value, those they defeated, and the facts used (variable ids)."""

    determining: tuple[str, ...]
    defeated: tuple[str, ...]
    facts: tuple[str, ...]


def _defeated(step: dict) -> bool:
    """Whether a step is an exception that defeats a base which would otherwise hold."""
    while step["op"] == "cited":
        step = step["step"]
    return (
        step["op"] == "unless" and step["value"] == "no" and bool(step["exceptions"]) and step["base"]["value"] == "yes"
    )


def _conflict(evaluation: Evaluation, root: Root) -> tuple[str, ...]:
    try:
        evaluation.exact  # noqa: B018  building it finds the minimal conflict
    except ContradictoryFacts as error:
        return error.conflict
    return (root[0],)
