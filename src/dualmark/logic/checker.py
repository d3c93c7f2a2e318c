# SPDX-License-Identifier: Apache-2.0
"""An independent checker of proofs: it shares no code with the engine that writes them.

A proof is plain JSON, and so are the rules, the atoms and what is known. The checker walks over
the proof and the rules side by side and accepts only if every step follows from the steps below
it, from what is known and from the rules. It imports nothing of Dualmark, so that a mistake in
the engine cannot hide itself here.

A decided value (yes or no) must follow from the steps given. A step that says `unknown` claims
only that three-valued evaluation does not decide it, and must show every unknown operand; what
it leaves out the checker evaluates itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

GLOBAL = ("organisation", "product", "law")
OPPOSITE = {"yes": "no", "no": "yes", "unknown": "unknown"}
FIELDS = {
    "fact": "variable possible test",
    "rule": "rule instance",
    "cited": "cites gloss step",
    "not": "step",
    "all": "parts",
    "any": "parts",
    "at_least": "count parts",
    "unless": "base exceptions",
    "some": "subject parts",
    "every": "subject parts",
    "constant": "",
    "case": "variable branches",
}
STEP_FOR = {"true": "constant", "false": "constant", "holds": "rule"} | dict.fromkeys(
    ("is", "has", "from", "above"), "fact"
)
ASKS = {"is": ("yes_no", "choice"), "has": ("choices",), "from": ("date",), "above": ("number",)}
LOWEST, HIGHEST = (-math.inf, 0), (math.inf, 0)
BOUND = re.compile(r"(from|above|before|up to) (\S+)")

Bound = tuple[float, int]  # (10, 0) lies just before 10, (10, 1) just after it
Scope = Mapping[str, str]  # the instance spoken of, for each subject that is not global
Operand = tuple[Any, Scope, str]  # a form, its scope and the instance that a quantifier chose


class ProofError(ValueError):
    """A proof has a step that does not follow. The message says which step, and why."""


def check_proof(
    proof: Mapping[str, Any],
    rules: Mapping[str, Mapping[str, Any]],
    atoms: Mapping[str, Mapping[str, Any]],
    known: Mapping[str, Sequence[str]],
    milestones: Mapping[str, str],
    standing: Mapping[str, str],
    instances: Mapping[str, Sequence[str]],
) -> None:
    """Accept a proof, or raise `ProofError` that names a step that does not follow.

    `rules` maps a rule to its `subject`, `when` and `exceptions`; `atoms` an atom to its `type`,
    `subject` and `options`; `known` a variable to the labels still possible (a missing one: all);
    `milestones` a name to its ISO date (a missing one is never reached); `standing` a rule to
    `in_application`, `not_yet` or `no_law`; `instances` a subject to the names that it has.
    """
    try:
        _Checker(rules, atoms, known, milestones, standing, instances).proof(proof, "proof")
    except RecursionError:
        raise ProofError("the proof or a rule is nested too deeply to be checked") from None
    except ProofError:
        raise
    except (LookupError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise ProofError(f"malformed proof, rule or atom: {error!r}") from error


def _need(condition: bool, where: str, why: str) -> None:
    if not condition:
        raise ProofError(f"{where}: {why}")


def _count(values: Sequence[str], needed: int) -> str:
    """Whether at least `needed` of the values are yes."""
    certain = values.count("yes")
    return "yes" if certain >= needed else "no" if certain + values.count("unknown") < needed else "unknown"


def _cell(label: str, kind: str, where: str) -> tuple[Bound, Bound]:
    """The bounds of a cell of a date or a number."""
    low, high = LOWEST, HIGHEST
    for part in () if label == "any" else label.split(" and "):
        match = BOUND.fullmatch(part)
        _need(match is not None, where, f"{label!r} is no cell of a {kind}")
        word, text = match.groups()
        _need(kind == "number" or word in ("from", "before"), where, f"{label!r} is no cell of a date")
        point = float(text) if kind == "number" else date.fromisoformat(text).toordinal()
        _need(math.isfinite(point), where, f"{label!r} has no finite bound")
        bound = (point, int(word in ("above", "up to")))
        low, high = (bound, high) if word in ("from", "above") else (low, bound)
    _need(low < high, where, f"{label!r} is empty")
    return low, high


def _tile(labels: Iterable[str], kind: str, start: Bound, where: str) -> None:
    """Check that cells cover everything from `start` on, without gap or overlap."""
    for low, high in sorted(_cell(label, kind, where) for label in labels):
        _need(low == start, where, f"the cells {sorted(labels)} leave a gap or overlap")
        start = high
    _need(start == HIGHEST, where, f"the cells {sorted(labels)} do not reach the end")


class _Checker:
    """Checks one proof under fixed knowledge; each branch of a case gets a checker of its own."""

    def __init__(self, rules: Any, atoms: Any, known: Any, milestones: Any, standing: Any, instances: Any):
        self.rules, self.atoms, self.known = rules, atoms, known
        self.milestones, self.standing, self.instances = milestones, standing, instances
        self.table: Mapping[str, Any] = {}
        self.references: set[str] = set()
        self.evaluated: dict[str, str] = {}

    # --- the proof and its table of conclusions

    def proof(self, proof: Any, where: str) -> None:
        _need(set(proof) == {"rule", "instance", "value", "conclusions"}, where, "not the fields of a proof")
        self.table = proof["conclusions"]
        goal = self.key(proof["rule"], proof["instance"], where)
        _need(goal in self.table, where, f"no conclusion about {goal}")
        _need(self.table[goal]["value"] == proof["value"], where, f"value differs from the conclusion about {goal}")
        left: dict[str, set[str]] = {}
        for key, conclusion in self.table.items():
            self.references = left[key] = set()
            self.conclusion(key, conclusion, f"{where}, {key}")
        while left:
            free = [key for key, references in left.items() if references.isdisjoint(left)]
            _need(bool(free), where, f"conclusions rest on each other in a circle: {sorted(left)[:5]}")
            for key in free:
                del left[key]

    def conclusion(self, key: str, conclusion: Any, where: str) -> None:
        rule, _, instance = key.partition("@")
        _need(self.key(rule, instance, where) == key, where, "not the name of a rule and an instance")
        _need(set(conclusion) == {"value", "because"}, where, "not the fields of a conclusion")
        because = conclusion["because"]
        if because["op"] == "case":
            found = self.case(because, rule, instance, where)
        else:
            found = self.step(because, self.condition(rule), self.scope(rule, instance), where)
        _need(conclusion["value"] == found, where, f"says {conclusion['value']}, its reason shows {found}")

    def case(self, step: Any, rule: str, instance: str, where: str) -> str:
        self.fields(step, "case", (), where)
        value, variable = step["value"], step["variable"]
        _need(value in ("yes", "no"), where, "a distinction of cases must decide")
        self.possible(variable, [branch["is"] for branch in step["branches"]], where)
        for branch in step["branches"]:
            inner = f"{where}, case {variable} is {branch['is']}"
            _need(set(branch) == {"is", "proof"}, inner, "not the fields of a branch")
            proof = branch["proof"]
            same = (proof["rule"], proof["instance"], proof["value"]) == (rule, instance, value)
            _need(same, inner, "the branch proves something else")
            known = {**self.known, variable: [branch["is"]]}
            checker = _Checker(self.rules, self.atoms, known, self.milestones, self.standing, self.instances)
            checker.proof(proof, inner)
        return value

    # --- names, and what a form asks for

    def key(self, rule: str, instance: str, where: str) -> str:
        _need(rule in self.rules, where, f"there is no rule {rule!r}")
        return rule + self.suffix(self.rules[rule]["subject"], instance, where)

    def suffix(self, subject: str, instance: str, where: str) -> str:
        if subject in GLOBAL:
            _need(instance == "", where, f"{subject} stands once and has no instance {instance!r}")
            return ""
        _need(instance in self.instances[subject], where, f"there is no {subject} {instance!r}")
        return f"@{instance}"

    def scope(self, rule: str, instance: str) -> Scope:
        subject = self.rules[rule]["subject"]
        return {} if subject in GLOBAL else {subject: instance}

    def condition(self, rule: str) -> Any:
        law = self.rules[rule]
        if self.standing[rule] != "in_application":
            return ["false"]
        return ["unless", law["when"], law["exceptions"]] if law["exceptions"] else law["when"]

    def instance_of(self, subject: str, scope: Scope, where: str) -> str:
        _need(subject in GLOBAL or subject in scope, where, f"speaks of a {subject}, but none is named here")
        return "" if subject in GLOBAL else scope[subject]

    def asked(self, form: Any, scope: Scope, where: str) -> tuple[str, Any]:
        """The variable of a test, and what is asked: labels, or a bound (None: never reached)."""
        operator, name, wanted = form[:3]
        atom = self.atoms[name]
        _need(atom["type"] in ASKS[operator], where, f"{operator} cannot ask about a {atom['type']}")
        suffix = self.suffix(atom["subject"], self.instance_of(atom["subject"], scope, where), where)
        if operator == "is":
            return name + suffix, set(wanted)
        if operator == "has":
            return f"{name}#{wanted}{suffix}", {"yes"}
        if operator == "above":
            return name + suffix, (wanted, 0 if form[3] else 1)
        day = self.milestones.get(wanted[1:]) if wanted.startswith("@") else wanted
        return name + suffix, day and (date.fromisoformat(day).toordinal(), 0)

    def domain(self, variable: str, where: str) -> tuple[str, set[str]]:
        """The type of a variable, and its labels (none for a date or a number: those are cells)."""
        head, _, instance = variable.partition("@")
        name, mark, option = head.partition("#")
        atom = self.atoms[name]
        right = option in atom["options"] if atom["type"] == "choices" else not mark
        right = right and head + self.suffix(atom["subject"], instance, where) == variable
        _need(right, where, f"there is no variable {variable!r}")
        labels = {"choice": atom.get("options"), "date": (), "number": ()}.get(atom["type"], ("yes", "no"))
        return atom["type"], set(labels)

    def possible(self, variable: str, labels: Sequence[str], where: str) -> None:
        """Check that the labels are exactly those that what is known leaves to a variable."""
        kind, domain = self.domain(variable, where)
        _need(len(labels) == len(set(labels)) > 0, where, f"no labels of {variable}, or one is repeated")
        if variable in self.known:
            _need(set(labels) == set(self.known[variable]), where, f"not what is known of {variable}")
            _need(not domain or set(labels) <= domain, where, f"{variable} cannot have these values")
        elif domain:
            _need(set(labels) == domain, where, f"nothing is known of {variable}, these are not its values")
        else:
            _tile(labels, kind, LOWEST, where)

    # --- steps: each is checked against the form that it stands for, and gives its value

    def step(self, step: Any, form: Any, scope: Scope, where: str, extra: Sequence[str] = ()) -> str:
        name = STEP_FOR.get(form[0], form[0])
        if form[0] == "from" and step["op"] == "constant" and self.asked(form, scope, where)[1] is None:
            name, form = "constant", ["false"]
        where = f"{where}, {name}"
        self.fields(step, name, extra, where)
        single = {"fact": self.fact, "rule": self.rule, "unless": self.unless}.get(name)
        if single:
            found = single(step, form, scope, where)
        elif name == "constant":
            found = "yes" if form[0] == "true" else "no"
        elif name == "not":
            found = OPPOSITE[self.step(step["step"], form[1], scope, where)]
        elif name == "cited":
            same = (step["cites"], step["gloss"]) == (form[2], form[3])
            _need(same, where, "citations or gloss differ from those of the rule")
            found = self.step(step["step"], form[1], scope, where)
        else:
            found = self.group(step, form, scope, where)
        _need(found == step["value"], where, f"says {step['value']}, but it follows: {found}")
        return found

    def fields(self, step: Any, name: str, extra: Sequence[str], where: str) -> None:
        _need(step["op"] == name, where, f"the step is a {step['op']!r}")
        wrong = set(step) ^ {"op", "value", *FIELDS[name].split(), *extra}
        _need(not wrong, where, f"fields missing or too many: {sorted(wrong)}")

    def fact(self, step: Any, form: Any, scope: Scope, where: str) -> str:
        variable, asked = self.asked(form, scope, where)
        _need(step["variable"] == variable, where, f"is about {step['variable']}, the rule asks about {variable}")
        possible, test = step["possible"], step["test"]
        self.possible(variable, possible, where)
        if isinstance(asked, tuple):
            kind = self.atoms[form[1]]["type"]
            _tile(test, kind, asked, where)
            cells = {label: _cell(label, kind, where) for label in possible}
            torn = any(low < asked < high for low, high in cells.values())
            _need(not torn, where, "a cell lies on both sides of the threshold")
            above = {label for label, (low, _) in cells.items() if low >= asked}
            _need(above == set(possible) & set(test), where, "the test and what is known use other cells")
        else:
            right = len(test) == len(set(test)) and set(test) == (asked or set())
            _need(right, where, f"tests {test}, the rule asks for {sorted(asked or ())}")
        hits = set(possible) & set(test)
        return "no" if not hits else "yes" if hits == set(possible) else "unknown"

    def rule(self, step: Any, form: Any, scope: Scope, where: str) -> str:
        instance = self.instance_of(self.rules[form[1]]["subject"], scope, where)
        same = (step["rule"], step["instance"]) == (form[1], instance)
        _need(same, where, f"refers to {step['rule']} of {step['instance']!r}, not to {form[1]} of {instance!r}")
        target = self.key(form[1], instance, where)
        _need(target in self.table, where, f"no conclusion about {target}")
        self.references.add(target)
        return self.table[target]["value"]

    def operands(self, form: Any, scope: Scope) -> tuple[int, list[Operand]]:
        """How many operands of a form must hold, and which they are."""
        if form[0] in ("some", "every"):
            names = self.instances[form[1]]
            operands: list[Operand] = [(form[2], {**scope, form[1]: name}, name) for name in names]
        elif form[0] == "unless":
            operands = [(form[1], scope, ""), *((["not", exception], scope, "") for exception in form[2])]
        else:
            operands = [(operand, scope, "") for operand in form[-1]]
        fixed = {"some": 1, "any": 1, "at_least": form[1]}
        return fixed.get(form[0], len(operands)), operands

    def group(self, step: Any, form: Any, scope: Scope, where: str) -> str:
        needed, operands = self.operands(form, scope)
        for field, right in (("subject", form[1]), ("count", needed)):
            _need(step.get(field, right) == right, where, f"{field} is {step.get(field)}, in the rule {right}")
        complete = form[0] != "at_least" or len(step["parts"]) == len(operands)
        _need(complete, where, "an operand is left out")
        return self.weigh(step["parts"], operands, needed, step["value"], where)

    def weigh(self, parts: Any, operands: list[Operand], needed: int, claim: str, where: str) -> str:
        """What follows from the parts given; for a claim of unknown, the others are evaluated."""
        found: dict[int, str] = {}
        for part in parts:
            index, inner = part["part"], f"{where}, part {part['part']} {part['for']}"
            right = type(index) is int and 0 <= index < len(operands) and index not in found
            _need(right, inner, "there is no such operand, or it is given twice")
            form, scope, name = operands[index]
            _need(part["for"] == name, inner, f"should stand for {name!r}")
            found[index] = self.step(part, form, scope, inner, ("part", "for"))
        for index in set(range(len(operands))) - set(found):
            form, scope, _ = operands[index]
            found[index] = self.evaluate(form, scope, where) if claim == "unknown" else "unknown"
            hidden = claim == "unknown" and found[index] == "unknown"
            _need(not hidden, where, f"leaves out operand {index}, which is unknown")
        return _count(list(found.values()), needed)

    def unless(self, step: Any, form: Any, scope: Scope, where: str) -> str:
        base = self.step(step["base"], form[1], scope, f"{where}, base")
        if base == "no":
            _need(not step["exceptions"], where, "the base fails, yet exceptions are weighed")
            return "no"
        exceptions: list[Operand] = [(exception, scope, "") for exception in form[2]]
        defeated = self.weigh(step["exceptions"], exceptions, 1, OPPOSITE[step["value"]], where)
        return _count([base, OPPOSITE[defeated]], 2)

    # --- a plain three-valued evaluation, for operands that an unknown step leaves out

    def evaluate(self, form: Any, scope: Scope, where: str) -> str:
        name = STEP_FOR.get(form[0], form[0])
        if name == "constant":
            return "yes" if form[0] == "true" else "no"
        if name == "rule":
            return self.evaluate_rule(form[1], self.instance_of(self.rules[form[1]]["subject"], scope, where), where)
        if name == "cited":
            return self.evaluate(form[1], scope, where)
        if name == "not":
            return OPPOSITE[self.evaluate(form[1], scope, where)]
        if name != "fact":
            needed, operands = self.operands(form, scope)
            return _count([self.evaluate(operand, inner, where) for operand, inner, _ in operands], needed)
        variable, asked = self.asked(form, scope, where)
        kind, domain = self.domain(variable, where)
        if isinstance(asked, tuple):
            cells = [_cell(label, kind, where) for label in self.known.get(variable, ["any"])]
            answers = {"yes" if low >= asked else "no" if high <= asked else "unknown" for low, high in cells}
        else:
            answers = {"yes" if label in (asked or ()) else "no" for label in self.known.get(variable, domain or [""])}
        return answers.pop() if len(answers) == 1 else "unknown"

    def evaluate_rule(self, rule: str, instance: str, where: str) -> str:
        key = self.key(rule, instance, where)
        if key in self.table:
            return self.table[key]["value"]
        if key not in self.evaluated:
            self.evaluated[key] = ""
            self.evaluated[key] = self.evaluate(self.condition(rule), self.scope(rule, instance), where)
        _need(self.evaluated[key] != "", where, f"the rules refer to each other in a circle at {key}")
        return self.evaluated[key]
