# SPDX-License-Identifier: Apache-2.0
"""Explain: why a rule holds, fails or stays open. This is the meaning; other readings are held to it.

A proof is a view made on demand. `conclusion` gives one rule's own step, in which other rules
appear as references; `proof` follows the references and gives the whole, as plain JSON:

    {"rule": .., "instance": .., "value": .., "conclusions": {"rule@instance": {"value": .., "because": STEP}}}

A STEP has an `op`, a `value` and its grounds, cut down to those that decide: for "all of" that
fails one failing part is enough, for one that holds every part is needed. `case` splits on an open
fact: whatever it is, the value is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dualmark.logic.atom import Atom, is_global
from dualmark.logic.errors import LogicError, TooManyCases
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
from dualmark.logic.graph import Graph, Root
from dualmark.logic.kleene import NO, UNKNOWN, YES, evaluate
from dualmark.logic.rule import Rule
from dualmark.logic.variables import Variable, labels_of, mask_above, mask_of, ordinal, variable_id

WORDS = {NO: "no", UNKNOWN: "unknown", YES: "yes"}
MAXIMUM_SPLITS = 400


class Explainer:
    """Explains the rules of one graph for one state of knowledge.

    `values` may be passed where the three-valued values are known already.
    """

    def __init__(
        self,
        graph: Graph,
        atoms: Mapping[str, Atom],
        rules: Mapping[str, Rule],
        possible: Sequence[int],
        values: Sequence[int] | None = None,
    ):
        self.graph, self.atoms, self.rules = graph, atoms, rules
        self.possible = possible
        self.values = values if values is not None else evaluate(graph, possible)

    def value(self, root: Root) -> int:
        """The three-valued value of a rule."""
        return self.values[self.graph.roots[root]]

    def conclusion(self, root: Root) -> dict[str, Any]:
        """One rule's value with its own step; other rules appear in it as references."""
        rule = self.rules[root[0]]
        step = self._step(rule.condition, rule.subject, root[1])
        return {"value": WORDS[self.value(root)], "because": step}

    def proof(self, root: Root) -> dict[str, Any]:
        """The whole proof of one rule's three-valued value."""
        conclusions: dict[str, Any] = {}
        waiting = [root]
        while waiting:
            current = waiting.pop()
            key = reference(current)
            if key in conclusions:
                continue
            conclusions[key] = found = self.conclusion(current)
            waiting.extend(_references(found["because"]))
        return {
            "rule": root[0],
            "instance": root[1],
            "value": WORDS[self.value(root)],
            "conclusions": conclusions,
        }

    def proof_by_cases(self, root: Root, value: str, constraints: Iterable[Root] = ()) -> dict[str, Any]:
        """The proof of a value that only holds whatever some open facts are.

        Splits on open facts until each branch is decided. A branch in which one of the `constraints`
        fails is no lawful one and ends with the proof of that. Raises `LogicError` where the value
        is not certain, `TooManyCases` where more than `MAXIMUM_SPLITS` splits would be needed.
        """
        self._splits = 0
        return self._split(root, value, list(self.possible), tuple(constraints))

    def _split(self, root: Root, value: str, possible: list[int], constraints: tuple[Root, ...]) -> dict[str, Any]:
        explainer = Explainer(self.graph, self.atoms, self.rules, possible)
        found = WORDS[explainer.value(root)]
        if found == value:
            return explainer.proof(root)
        for constraint in constraints:
            if explainer.value(constraint) == NO:
                return explainer.proof(constraint)
        self._splits += 1
        undecided = [other for other in (root, *constraints) if explainer.value(other) == UNKNOWN]
        if not undecided:
            raise LogicError(f"{root[0]} is not {value} in every completion")
        if self._splits > MAXIMUM_SPLITS:
            raise TooManyCases(f"{root[0]} needs too many cases, more than {MAXIMUM_SPLITS}")
        variable = explainer.pivot(undecided[0])
        branches = []
        for label in labels_of(variable, possible[variable.index]):
            inner = list(possible)
            inner[variable.index] = mask_of(variable, [label])
            branches.append({"is": label, "proof": self._split(root, value, inner, constraints)})
        step = {"op": "case", "variable": variable.id, "value": value, "branches": branches}
        conclusions = {reference(root): {"value": value, "because": step}}
        return {"rule": root[0], "instance": root[1], "value": value, "conclusions": conclusions}

    def pivot(self, root: Root) -> Variable:
        """The open variable that most of the undecided grounds of a rule mention."""
        counts: dict[int, int] = {}
        for variable in self.missing(root):
            counts[variable.index] = counts.get(variable.index, 0) + 1
        if not counts:
            raise LogicError(f"{root[0]} hangs on no open fact")
        return self.graph.variables[max(counts, key=lambda index: (counts[index], -index))]

    def missing(self, root: Root) -> list[Variable]:
        """The open variables at the leaves of an undecided proof, once per place."""
        found = []
        for conclusion in self.proof(root)["conclusions"].values():
            for leaf in leaves(conclusion["because"]):
                if leaf["op"] == "fact" and leaf["value"] == "unknown":
                    found.append(self.graph.index[leaf["variable"]])
        return found

    def _truth(self, node: Expression, subject: str, instance: str) -> int:
        """The three-valued value of one expression."""
        kind = type(node)
        if kind is Cited:
            return self._truth(node.body, subject, instance)
        if kind is Is or kind is Has or kind is From or kind is Above:
            variable, mask = self._test(node, instance)
            known = self.possible[variable.index]
            return YES if not known & ~mask else UNKNOWN if known & mask else NO
        if kind is Holds:
            return self.value(self._target(node, instance))
        if kind is All:
            return min([self._truth(part, subject, instance) for part in node.operands], default=YES)
        if kind is AnyOf:
            return max([self._truth(part, subject, instance) for part in node.operands], default=NO)
        if kind is Not:
            return 2 - self._truth(node.operand, subject, instance)
        if kind is Unless:
            defeat = max([self._truth(part, subject, instance) for part in node.exceptions], default=NO)
            return min(self._truth(node.base, subject, instance), 2 - defeat)
        if kind is Some:
            return max([self._truth(node.body, node.subject, name) for name in self._names(node)], default=NO)
        if kind is Every:
            return min([self._truth(node.body, node.subject, name) for name in self._names(node)], default=YES)
        if kind is AtLeast:
            values = [self._truth(part, subject, instance) for part in node.operands]
            if values.count(YES) >= node.count:
                return YES
            return UNKNOWN if len(values) - values.count(NO) >= node.count else NO
        return YES if node.value else NO

    def _names(self, node: Some | Every) -> tuple[str, ...]:
        return self.graph.instances[node.subject]

    def _target(self, node: Holds, instance: str) -> Root:
        return node.rule, "" if is_global(self.rules[node.rule].subject) else instance

    def _test(self, node: Expression, instance: str) -> tuple[Variable, int]:
        name = "" if is_global(self.atoms[node.atom].subject) else instance
        if type(node) is Has:
            return self.graph.index[variable_id(node.atom, name, node.option)], 2
        variable = self.graph.index[variable_id(node.atom, name)]
        if type(node) is Is:
            return variable, mask_of(variable, node.values)
        if type(node) is From:
            return variable, mask_above(variable, (ordinal(node.threshold), 0))
        return variable, mask_above(variable, (node.threshold, 0 if node.inclusive else 1))

    def _step(self, node: Expression, subject: str, instance: str) -> dict[str, Any]:
        value = self._truth(node, subject, instance)
        word = WORDS[value]
        match node:
            case Cited(body, cites, gloss):
                inner = self._step(body, subject, instance)
                return {"op": "cited", "value": word, "cites": list(cites), "gloss": gloss, "step": inner}
            case Is() | Has() | From() | Above():
                variable, mask = self._test(node, instance)
                return {
                    "op": "fact",
                    "value": word,
                    "variable": variable.id,
                    "possible": list(labels_of(variable, self.possible[variable.index])),
                    "test": list(labels_of(variable, mask)),
                }
            case Holds():
                target = self._target(node, instance)
                return {"op": "rule", "value": word, "rule": target[0], "instance": target[1]}
            case Not(operand):
                return {"op": "not", "value": word, "step": self._step(operand, subject, instance)}
            case All(parts) | AnyOf(parts):
                op, decisive = ("all", NO) if isinstance(node, All) else ("any", YES)
                chosen = self._grounds([(part, subject, instance) for part in parts], value, decisive)
                return {"op": op, "value": word, "parts": chosen}
            case AtLeast(count, parts):
                steps = [self._numbered(i, part, subject, instance) for i, part in enumerate(parts)]
                return {"op": "at_least", "value": word, "count": count, "parts": steps}
            case Unless(base, exceptions):
                return self._unless(base, exceptions, value, subject, instance)
            case Some(inner, body) | Every(inner, body):
                op, decisive = ("some", YES) if isinstance(node, Some) else ("every", NO)
                places = [(body, inner, name) for name in self._names(node)]
                return {"op": op, "value": word, "subject": inner, "parts": self._grounds(places, value, decisive)}
            case Truth():
                return {"op": "constant", "value": word}
        raise LogicError(f"{type(node).__name__} cannot be explained")

    def _numbered(self, number: int, part: Expression, subject: str, instance: str) -> dict[str, Any]:
        return {"part": number, **self._step(part, subject, instance)}

    def _grounds(self, places: list[tuple[Expression, str, str]], value: int, decisive: int) -> list[dict[str, Any]]:
        """The parts that decide: one that settles it, else all (undecided ones only while open)."""
        truths = [self._truth(*place) for place in places]
        wanted = range(len(places))
        if value == decisive:
            wanted = [truths.index(decisive)]
        elif value == UNKNOWN:
            wanted = [number for number, truth in enumerate(truths) if truth == UNKNOWN]
        return [{"part": number, "for": places[number][2], **self._step(*places[number])} for number in wanted]

    def _unless(
        self, base: Expression, exceptions: tuple[Expression, ...], value: int, subject: str, instance: str
    ) -> dict[str, Any]:
        """Base and exceptions; where an exception defeats a base that holds, both are shown."""
        step: dict[str, Any] = {"op": "unless", "value": WORDS[value]}
        truths = [self._truth(part, subject, instance) for part in exceptions]
        base_truth = self._truth(base, subject, instance)
        if base_truth != NO or value != NO:
            step["base"] = self._step(base, subject, instance)
        else:
            return {**step, "base": self._step(base, subject, instance), "exceptions": []}
        wanted = range(len(exceptions))
        if value == NO:
            wanted = [truths.index(YES)]
        elif value == UNKNOWN:
            wanted = [number for number, truth in enumerate(truths) if truth == UNKNOWN]
        step["exceptions"] = [self._numbered(i, exceptions[i], subject, instance) for i in wanted]
        return step


def reference(root: Root) -> str:
    """The key of a conclusion in a proof."""
    return f"{root[0]}@{root[1]}" if root[1] else root[0]


def steps_below(step: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The direct steps below a step, branches of a case excluded."""
    below = list(step.get("parts", ())) + list(step.get("exceptions", ()))
    if "base" in step:
        below.insert(0, step["base"])
    if "step" in step:
        below.append(step["step"])
    return below


def leaves(step: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The facts, references and constants at the ends of a step."""
    below = steps_below(step)
    if not below and step["op"] in ("fact", "rule", "constant"):
        return [step]
    return [leaf for part in below for leaf in leaves(part)]


def _references(step: Mapping[str, Any]) -> list[Root]:
    return [(leaf["rule"], leaf["instance"]) for leaf in leaves(step) if leaf["op"] == "rule"]
