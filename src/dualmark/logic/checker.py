# SPDX-License-Identifier: Apache-2.0
"""An independent checker of proofs: it imports nothing of Dualmark, so no mistake of the engine hides here.

Proof, rules and what is known are plain JSON. A proof is accepted only if every step follows from
the steps below it, from what is known and from the rules. A step that says `unknown` claims only that
three-valued evaluation does not decide it; what it leaves out the checker evaluates itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from graphlib import TopologicalSorter
from typing import Any

Table = Mapping[str, Any]
Bound = tuple[float, int]  # (10, 0) lies just before 10, (10, 1) just after it
Scope = tuple[str, str]  # the subject spoken of and its instance, empty where it stands once

GLOBAL = ("organisation", "product", "law")
OPPOSITE = {"yes": "no", "no": "yes", "unknown": "unknown"}
CONSTANTS = {"true": "yes", "false": "no"}
TYPES = {"is": ("yes_no", "choice"), "has": ("choices",), "from": ("date",), "above": ("number",)}
STEP_FOR = dict.fromkeys(CONSTANTS, "constant") | dict.fromkeys(TYPES, "fact") | {"holds": "rule"}
SHAPES = """fact variable possible test; rule rule instance; cited cites gloss step; not step; all parts; any parts;
at_least count parts; unless base exceptions; some subject parts; every subject parts; constant; case variable branches"""
FIELDS = {words[0]: {"op", "value", *words[1:]} for words in map(str.split, SHAPES.split(";"))}
LOWEST, HIGHEST = (-math.inf, 0), (math.inf, 0)
BOUND = re.compile(r"(from|above|before|up to) (\S+)")


class ProofError(ValueError):
    """A proof has a step that does not follow. The message says which step, and why."""


def check_proof(
    proof: Table, rules: Table, atoms: Table, known: Table, milestones: Table, standing: Table, instances: Table
) -> None:
    """Accept a proof, or raise `ProofError` that names a step that does not follow.

    `rules` maps a rule to its `subject`, `when` and `exceptions`; `atoms` an atom to its `type`,
    `subject` and `options`; `known` a variable to the labels still possible (a missing one: all);
    `milestones` a name to its ISO date (a missing one is never reached); `standing` every rule to
    `in_application`, `not_yet` or `no_law`; `instances` a subject to the names that it has. A value
    proved by cases holds wherever the rules named `constraint.` do: a branch may end with one that fails.
    """
    try:
        _Checker(rules, atoms, known, milestones, standing, instances).proof(proof, "proof")
    except ProofError:
        raise
    except (LookupError, TypeError, AttributeError, ValueError, OverflowError, RecursionError) as error:
        raise ProofError(f"malformed or too deeply nested: {error!r}") from error


def _need(condition: bool, where: str, why: str) -> None:
    if not condition:
        raise ProofError(f"{where}: {why}")


def _count(values: Sequence[str], needed: int) -> str:
    """Whether at least `needed` of the values are yes."""
    return "yes" if values.count("yes") >= needed else "no" if len(values) - values.count("no") < needed else "unknown"


def _agree(answers: Mapping[str, str]) -> str:
    return next(iter(answers.values())) if len(set(answers.values())) == 1 else "unknown"


def _cell(label: str, kind: str, where: str) -> tuple[Bound, Bound]:
    low, high = LOWEST, HIGHEST
    for part in () if label == "any" else label.split(" and "):
        word, text = BOUND.fullmatch(part).groups()  # type: ignore[union-attr]  # no match is malformed
        point = float(text) if kind == "number" else date.fromisoformat(text).toordinal()
        _need(kind == "number" or word in ("from", "before"), where, f"{label!r} is no cell of a date")
        bound = (point, int(word in ("above", "up to")))
        low, high = (bound, high) if word in ("from", "above") else (low, bound)
    _need(low < high, where, f"{label!r} is empty")
    return low, high


def _tile(labels: Iterable[str], kind: str, start: Bound, where: str) -> None:
    """Check that cells cover everything from `start` on, without gap or overlap."""
    for low, high in [*sorted(_cell(label, kind, where) for label in labels), (HIGHEST, HIGHEST)]:
        _need(low == start, where, f"the cells {labels} leave a gap or overlap")
        start = high


class _Checker:
    """Checks one proof under fixed knowledge; each branch of a case gets a checker of its own."""

    def __init__(self, *world: Table):
        self.world = world
        self.rules, self.atoms, self.known, self.milestones, self.standing, self.instances = world

    def proof(self, proof: Table, where: str) -> None:
        _need(set(proof) == {"rule", "instance", "value", "conclusions"}, where, "not the fields of a proof")
        self.table: Table = proof["conclusions"]
        self.evaluated: dict[str, str] = {key: conclusion["value"] for key, conclusion in self.table.items()}
        goal = self.key(proof["rule"], proof["instance"], where)
        same = goal in self.table and self.table[goal]["value"] == proof["value"]
        _need(same, where, f"there is no conclusion about {goal}, or it has another value")
        rests_on: dict[str, set[str]] = {}
        for key, conclusion in self.table.items():
            self.references = rests_on[key] = set()
            self.conclusion(key, conclusion, f"{where}, {key}")
        TopologicalSorter(rests_on).prepare()  # raises where conclusions rest on each other in a cycle

    def conclusion(self, key: str, conclusion: Table, where: str) -> None:
        rule, _, instance = key.partition("@")
        _need(self.key(rule, instance, where) == key, where, "not the name of a rule and an instance")
        _need(set(conclusion) == {"value", "because"}, where, "not the fields of a conclusion")
        because = conclusion["because"]
        if because["op"] == "case":
            found = self.case(because, (rule, instance), where)
        else:
            found = self.step(because, self.condition(rule), (self.rules[rule]["subject"], instance), where)
        _need(conclusion["value"] == found, where, f"says {conclusion['value']}, its reason shows {found}")

    def case(self, step: Table, goal: tuple[str, str], where: str) -> str:
        value, variable = step["value"], step["variable"]
        _need(set(step) == FIELDS["case"] and value in ("yes", "no"), where, "distinguishing cases must decide")
        self.possible(variable, [branch["is"] for branch in step["branches"]], where)
        for branch in step["branches"]:
            inner, proof = f"{where}, case {variable} is {branch['is']}", branch["proof"]
            shown = (proof["rule"], proof["instance"], proof["value"])
            unlawful = shown[0].startswith("constraint.") and shown[2] == "no"
            unlawful = unlawful and self.standing[shown[0]] == "in_application"
            right = len(branch) == 2 and (unlawful or shown == (*goal, value))
            _need(right, inner, "the branch proves something else")
            rules, atoms, known, *rest = self.world
            _Checker(rules, atoms, {**known, variable: [branch["is"]]}, *rest).proof(proof, inner)
        return value

    def suffix(self, subject: str, instance: str, where: str) -> str:
        names = [""] if subject in GLOBAL else self.instances[subject]
        _need(instance in names, where, f"there is no {subject} {instance!r}")
        return f"@{instance}" if instance else ""

    def key(self, rule: str, instance: str, where: str) -> str:
        _need(rule in self.rules, where, f"there is no rule {rule!r}")
        return rule + self.suffix(self.rules[rule]["subject"], instance, where)

    def condition(self, rule: str) -> Any:
        law = self.rules[rule]
        if self.standing[rule] != "in_application":
            return ["false"]
        return ["unless", law["when"], law["exceptions"]] if law["exceptions"] else law["when"]

    def meant(self, subject: str, scope: Scope, where: str) -> str:
        _need(subject in (*GLOBAL, scope[0]), where, f"speaks of {subject} where a {scope[0]} is meant")
        return "" if subject in GLOBAL else scope[1]

    def asked(self, form: Any, scope: Scope, where: str) -> tuple[str, Any]:
        """The variable of a test, and what is asked: labels, or a bound (no labels: never reached)."""
        operator, name, wanted = form[:3]
        atom = self.atoms[name]
        _need(atom["type"] in TYPES[operator], where, f"{operator} cannot ask about a {atom['type']}")
        suffix = self.suffix(atom["subject"], self.meant(atom["subject"], scope, where), where)
        if operator == "is":
            return name + suffix, set(wanted)
        if operator == "has":
            return f"{name}#{wanted}{suffix}", {"yes"}
        if operator == "above":
            return name + suffix, (wanted, 0 if form[3] else 1)
        day = self.milestones.get(wanted[1:]) if wanted.startswith("@") else wanted
        return name + suffix, (date.fromisoformat(day).toordinal(), 0) if day else set()

    def domain(self, variable: str, where: str) -> tuple[str, set[str]]:
        """The type of a variable, and its labels (none for a date or a number: those are cells)."""
        head, _, instance = variable.partition("@")
        name, mark, option = head.partition("#")
        atom = self.atoms[name]
        right = option in atom["options"] if atom["type"] == "choices" else not mark
        whole = head + self.suffix(atom["subject"], instance, where)
        _need(right and variable == whole, where, f"there is no variable {variable!r}")
        labels = {"choice": atom["options"], "date": (), "number": ()}.get(atom["type"], ("yes", "no"))
        return atom["type"], set(labels)

    def possible(self, variable: str, labels: Sequence[str], where: str) -> None:
        """Check that the labels are exactly those that what is known leaves to a variable."""
        kind, domain = self.domain(variable, where)
        known = self.known.get(variable, domain or None)
        _need(len(labels) == len(set(labels)) > 0, where, f"no labels of {variable}, or one is repeated")
        _need(not domain or set(labels) <= domain, where, f"{variable} cannot have these values")
        _need(known is None or set(labels) == set(known), where, f"this is not what is known of {variable}")
        if known is None:
            _tile(labels, kind, LOWEST, where)

    def answers(self, variable: str, labels: Iterable[str], asked: Any, where: str) -> dict[str, str]:
        """For each label whether it passes a test; unknown for a cell on both sides of a threshold."""
        if not isinstance(asked, tuple):
            return {label: "yes" if label in asked else "no" for label in labels}
        cells = [(label, *_cell(label, self.domain(variable, where)[0], where)) for label in labels]
        return {label: "yes" if low >= asked else "no" if high <= asked else "unknown" for label, low, high in cells}

    def step(self, step: Table, form: Any, scope: Scope, where: str, extra: Sequence[str] = ()) -> str:
        name = STEP_FOR.get(form[0], form[0])
        if form[0] == "from" and step["op"] == "constant" and self.asked(form, scope, where)[1] == set():
            name, form = "constant", ["false"]
        where = f"{where}, {name}"
        _need(step["op"] == name, where, f"the step is a {step['op']!r}")
        wrong = set(step) ^ {*FIELDS[name], *extra}
        _need(not wrong, where, f"fields missing or too many: {sorted(wrong)}")
        if name == "constant":
            found = CONSTANTS[form[0]]
        elif name == "not":
            found = OPPOSITE[self.step(step["step"], form[1], scope, where)]
        elif name == "cited":
            _need([step["cites"], step["gloss"]] == form[2:], where, "citations or gloss are not those of the rule")
            found = self.step(step["step"], form[1], scope, where)
        else:
            special = {"fact": self.fact, "rule": self.rule, "unless": self.unless}
            found = special.get(name, self.group)(step, form, scope, where)
        _need(found == step["value"], where, f"says {step['value']}, but it follows: {found}")
        return found

    def fact(self, step: Table, form: Any, scope: Scope, where: str) -> str:
        variable, asked = self.asked(form, scope, where)
        _need(step["variable"] == variable, where, f"is about {step['variable']}, the rule asks about {variable}")
        possible, test = step["possible"], step["test"]
        self.possible(variable, possible, where)
        if isinstance(asked, tuple):
            _tile(test, self.domain(variable, where)[0], asked, where)
        else:
            _need(len(test) == len(asked) and set(test) == asked, where, f"tests {test}, the rule asks for {asked}")
        answers = self.answers(variable, possible, asked, where)
        clear = all(answer == ("yes" if label in test else "no") for label, answer in answers.items())
        _need(clear, where, "the test does not part the cells of what is known as the rule does")
        return _agree(answers)

    def rule(self, step: Table, form: Any, scope: Scope, where: str) -> str:
        instance = self.meant(self.rules[form[1]]["subject"], scope, where)
        target, given = self.key(form[1], instance, where), (step["rule"], step["instance"])
        _need(given == (form[1], instance), where, f"refers to {given}, not to {(form[1], instance)}")
        _need(target in self.table, where, f"no conclusion about {target}")
        self.references.add(target)
        return self.table[target]["value"]

    def operands(self, form: Any, scope: Scope) -> tuple[int, list[tuple[Any, Scope]]]:
        """How many operands of a form must hold, and which they are."""
        if form[0] in ("some", "every"):
            operands: list[tuple[Any, Scope]] = [(form[2], (form[1], name)) for name in self.instances[form[1]]]
        elif form[0] == "unless":
            operands = [(form[1], scope), *((["not", exception], scope) for exception in form[2])]
        else:
            operands = [(operand, scope) for operand in form[-1]]
        return {"some": 1, "any": 1, "at_least": form[1]}.get(form[0], len(operands)), operands

    def group(self, step: Table, form: Any, scope: Scope, where: str) -> str:
        needed, operands = self.operands(form, scope)
        _need(form[0] != "at_least" or len(step["parts"]) == len(operands), where, "an operand is left out")
        _need(step.get("subject", step.get("count", form[1])) == form[1], where, f"the rule says {form[1]}")
        return self.weigh(step["parts"], operands, needed, step["value"], where)

    def weigh(self, parts: Any, operands: list[tuple[Any, Scope]], needed: int, claim: str, where: str) -> str:
        """What follows from the parts given; for a claim of unknown, the others are evaluated."""
        found: dict[int, str] = {}
        for part in parts:
            index, inner = part["part"], f"{where}, part {part['part']}"
            right = type(index) is int and index in range(len(operands)) and index not in found
            _need(right, inner, "there is no such operand, or it is given twice")
            form, scope = operands[index]
            _need(part.get("for", scope[1]) == scope[1], inner, f"is for {part.get('for')!r}, not for {scope[1]!r}")
            found[index] = self.step(part, form, scope, inner, part.keys() & {"part", "for"})
        for index in set(range(len(operands))) - set(found):
            found[index] = self.evaluate(*operands[index], where) if claim == "unknown" else "unknown"
            _need(found[index] != claim, where, f"leaves out operand {index}, which is unknown")
        return _count(list(found.values()), needed)

    def unless(self, step: Table, form: Any, scope: Scope, where: str) -> str:
        base = self.step(step["base"], form[1], scope, f"{where}, base")
        _need(base != "no" or step["exceptions"] == [], where, "the base fails, yet exceptions are weighed")
        operands = [(exception, scope) for exception in form[2]]
        defeated = self.weigh(step["exceptions"], operands, 1, OPPOSITE[step["value"]], where)
        return _count([base, OPPOSITE[defeated]], 2)

    def evaluate(self, form: Any, scope: Scope, where: str) -> str:
        """The plain three-valued value of a form, for operands that an unknown step leaves out."""
        operator = form[0]
        if operator in CONSTANTS:
            return CONSTANTS[operator]
        if operator in ("cited", "not"):
            found = self.evaluate(form[1], scope, where)
            return found if operator == "cited" else OPPOSITE[found]
        if operator == "holds":
            scope = (self.rules[form[1]]["subject"], self.meant(self.rules[form[1]]["subject"], scope, where))
            key = self.key(form[1], scope[1], where)
            if key not in self.evaluated:
                self.evaluated[key] = self.evaluate(self.condition(form[1]), scope, where)
            return self.evaluated[key]
        if operator in TYPES:
            variable, asked = self.asked(form, scope, where)
            labels = self.known.get(variable, self.domain(variable, where)[1] or ["any"])
            return _agree(self.answers(variable, labels, asked, where))
        _need(operator in ("all", "any", "at_least", "unless", "some", "every"), where, f"{operator!r} is no operator")
        needed, operands = self.operands(form, scope)
        return _count([self.evaluate(*operand, where) for operand in operands], needed)
