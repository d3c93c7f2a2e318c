# SPDX-License-Identifier: Apache-2.0
"""Random worlds for the kernel's tests: atoms of every type, rules over them, and what is known.

A world is small enough for every completion of its facts to be tried. `holds` is the plain
two-valued meaning of a rule for one completion; it shares nothing with the engines under test.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product

from hypothesis import strategies as st

from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom, is_global
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
    encode,
)
from dualmark.logic.graph import Graph, Root, build_graph
from dualmark.logic.rule import Rule
from dualmark.logic.variables import Variable, labels_of

COMPLETIONS = 200
DATES = ("2026-09-11", "2027-08-02", "2027-12-11")
NUMBERS = (9.5, 50, 1_000_000, 1_000_001, 1e25)
SUBJECTS = ("product", "organisation", "system", "part")
TYPES = (YES_NO, YES_NO, CHOICE, CHOICES, DATE, NUMBER)
Completion = tuple[int, ...]


@dataclass(frozen=True)
class World:
    """Atoms, rules and instances, what is known (`possible`), and the rules that are constraints."""

    atoms: Mapping[str, Atom]
    rules: Mapping[str, Rule]
    instances: Mapping[str, tuple[str, ...]]
    possible: list[int]
    constraints: tuple[Root, ...] = ()

    @cached_property
    def graph(self) -> Graph:
        return build_graph(self.atoms, self.rules, self.instances)

    @cached_property
    def roots(self) -> list[Root]:
        """Every rule for every instance, without the constraints."""
        return [root for root in self.graph.roots if root not in self.constraints]

    def completions(self, possible: Sequence[int] | None = None) -> Iterator[Completion]:
        """Every way to complete what is known, as one bit position per variable."""
        masks = self.possible if possible is None else possible
        return product(*([bit for bit in range(mask.bit_length()) if mask >> bit & 1] for mask in masks))

    def lawful(self, possible: Sequence[int] | None = None) -> list[Completion]:
        """The completions in which every constraint holds."""
        return [
            completion
            for completion in self.completions(possible)
            if all(holds(self, completion, root) for root in self.constraints)
        ]

    def json_rules(self) -> dict:
        """The rules as the proof checker reads them."""
        return {
            rule.id: {
                "subject": rule.subject,
                "when": encode(rule.when),
                "exceptions": [encode(exception) for exception in rule.exceptions],
            }
            for rule in self.rules.values()
        }

    def json_atoms(self) -> dict:
        """The atoms as the proof checker reads them."""
        return {
            atom.id: {"type": atom.type, "subject": atom.subject, "options": list(atom.options)}
            for atom in self.atoms.values()
        }

    def known(self) -> dict[str, list[str]]:
        """What is known, per variable; variables of which nothing is known are left out."""
        return {
            variable.id: list(labels_of(variable, mask))
            for variable, mask in zip(self.graph.variables, self.possible, strict=True)
            if mask != variable.unknown
        }


def holds(world: World, completion: Completion, root: Root) -> bool:
    """Whether a rule holds in one completion: the plain meaning of the language."""
    memo: dict[Root, bool] = {}

    def rule_holds(target: Root) -> bool:
        if target not in memo:
            rule = world.rules[target[0]]
            base = meaning(rule.when, target[1])
            memo[target] = base and not any(meaning(exception, target[1]) for exception in rule.exceptions)
        return memo[target]

    def bit(atom: str, instance: str, option: str = "") -> tuple[Variable, int]:
        name = atom + (f"#{option}" if option else "")
        if not is_global(world.atoms[atom].subject):
            name += f"@{instance}"
        variable = world.graph.index[name]
        return variable, completion[variable.index]

    def meaning(node: Expression, instance: str) -> bool:
        match node:
            case Truth(value):
                return value
            case Is(atom, values):
                variable, chosen = bit(atom, instance)
                return variable.labels[chosen] in values
            case Has(atom, option):
                return bit(atom, instance, option)[1] == 1
            case From(atom, threshold):
                return sample(*bit(atom, instance)) >= date.fromisoformat(threshold).toordinal()
            case Above(atom, threshold, inclusive):
                value = sample(*bit(atom, instance))
                return value >= threshold if inclusive else value > threshold
            case Holds(name):
                return rule_holds((name, "" if is_global(world.rules[name].subject) else instance))
            case All(parts):
                return all(meaning(part, instance) for part in parts)
            case AnyOf(parts):
                return any(meaning(part, instance) for part in parts)
            case AtLeast(count, parts):
                return sum(meaning(part, instance) for part in parts) >= count
            case Not(part):
                return not meaning(part, instance)
            case Unless(base, exceptions):
                return meaning(base, instance) and not any(meaning(part, instance) for part in exceptions)
            case Some(subject, body):
                return any(meaning(body, name) for name in world.instances[subject])
            case Every(subject, body):
                return all(meaning(body, name) for name in world.instances[subject])
            case Cited(body):
                return meaning(body, instance)
        raise AssertionError(node)

    return rule_holds(root)


def sample(variable: Variable, cell: int) -> float:
    """A day number or a number that lies in a cell."""
    if not variable.boundaries:
        return 0.0
    if cell == 0:
        return min(0.0, variable.boundaries[0][0]) - 1
    low, above = variable.boundaries[cell - 1]
    if not above:
        return low
    after = [boundary[0] for boundary in variable.boundaries[cell:]]
    return (low + after[0]) / 2 if after else low * 2


@st.composite
def vocabularies(draw: st.DrawFn, completions: int = COMPLETIONS) -> tuple[dict[str, Atom], dict, dict]:
    """Atoms, the thresholds of their dates and numbers, and instances, with few completions in all."""
    instances = {
        subject: tuple(f"{subject[0]}{number}" for number in range(draw(st.integers(0, 2))))
        for subject in ("system", "part")
    }
    atoms: dict[str, Atom] = {}
    thresholds: dict[str, list] = {}
    size = 1
    for number in range(draw(st.integers(3, 9))):
        subject, type_ = draw(st.sampled_from(SUBJECTS)), draw(st.sampled_from(TYPES))
        options = ("a", "b", "c")[: draw(st.integers(1, 3))] if type_ in (CHOICE, CHOICES) else ()
        atom = Atom(f"{subject}.{number}", type_, subject, options=options)
        cuts: list = []
        if type_ == DATE:
            cuts = draw(st.lists(st.sampled_from(DATES), max_size=2, unique=True))
        elif type_ == NUMBER:
            cuts = draw(st.lists(st.tuples(st.sampled_from(NUMBERS), st.booleans()), max_size=2, unique=True))
        values = {YES_NO: 2, CHOICE: len(options), CHOICES: 2 ** len(options)}.get(type_, len(cuts) + 1)
        grown = size * values ** len(instances.get(subject, ("",)))
        if grown <= completions:
            size = grown
            atoms[atom.id], thresholds[atom.id] = atom, cuts
    return atoms, thresholds, instances


class _Writer:
    """Draws expressions for rules about one subject after another."""

    def __init__(self, draw: st.DrawFn, atoms: Mapping[str, Atom], thresholds: Mapping, rules: Mapping[str, Rule]):
        self.draw, self.atoms, self.thresholds, self.rules = draw, atoms, thresholds, rules

    def expression(self, subject: str, depth: int) -> Expression:
        forms = ["test", "test", "holds"]
        if depth > 0:
            forms += ["all", "any", "all", "any", "not", "at_least", "unless", "some", "every", "cited"]
        form = self.draw(st.sampled_from(forms))
        if form == "test":
            return self.test(subject)
        if form == "holds":
            return self.reference(subject)
        if form in ("some", "every"):
            inner = self.draw(st.sampled_from(("system", "part")))
            return (Some if form == "some" else Every)(inner, self.expression(inner, depth - 1))
        if form == "not":
            return Not(self.expression(subject, depth - 1))
        if form == "cited":
            return Cited(self.expression(subject, depth - 1), ("act:1(2)",), "a gloss")
        parts = tuple(self.expression(subject, depth - 1) for _ in range(self.draw(st.integers(1, 3))))
        if form == "at_least":
            return AtLeast(self.draw(st.integers(1, len(parts))), parts)
        if form == "unless":
            return Unless(self.expression(subject, depth - 1), parts)
        return All(parts) if form == "all" else AnyOf(parts)

    def reference(self, subject: str) -> Expression:
        fitting = [rule.id for rule in self.rules.values() if is_global(rule.subject) or rule.subject == subject]
        return Holds(self.draw(st.sampled_from(fitting))) if fitting else self.test(subject)

    def test(self, subject: str) -> Expression:
        fitting = [
            atom
            for atom in self.atoms.values()
            if (is_global(atom.subject) or atom.subject == subject)
            and (atom.type not in (DATE, NUMBER) or self.thresholds[atom.id])
        ]
        if not fitting:
            return Truth(self.draw(st.booleans()))
        atom = self.draw(st.sampled_from(fitting))
        if atom.type == YES_NO:
            return Is(atom.id, (self.draw(st.sampled_from(("yes", "yes", "no"))),))
        if atom.type == CHOICE:
            values = self.draw(st.lists(st.sampled_from(atom.options), min_size=1, unique=True))
            return Is(atom.id, tuple(values))
        if atom.type == CHOICES:
            return Has(atom.id, self.draw(st.sampled_from(atom.options)))
        threshold = self.draw(st.sampled_from(self.thresholds[atom.id]))
        return From(atom.id, threshold) if atom.type == DATE else Above(atom.id, *threshold)


@st.composite
def worlds(
    draw: st.DrawFn, constraints: int = 0, completions: int = COMPLETIONS, known: bool = True, depth: int = 3
) -> World:
    """A random world; `constraints` of its rules (at most) bind every lawful completion."""
    atoms, thresholds, instances = draw(vocabularies(completions))
    rules: dict[str, Rule] = {}
    writer = _Writer(draw, atoms, thresholds, rules)
    for number in range(draw(st.integers(2, 5))):
        subject = draw(st.sampled_from(SUBJECTS))
        when = writer.expression(subject, depth)
        exceptions = tuple(writer.expression(subject, 1) for _ in range(draw(st.sampled_from((0, 0, 0, 1, 2)))))
        name = f"r{number}"
        rules[name] = Rule(name, f"rule {number}", subject, when, ("act:1",), exceptions)
    binding: list[Root] = []
    for number in range(draw(st.integers(1, constraints)) if constraints else 0):
        subject = draw(st.sampled_from(SUBJECTS))
        parts = tuple(writer.expression(subject, 1) for _ in range(2))
        name = f"constraint.{number}"
        rules[name] = Rule(name, "always", subject, AnyOf(parts), ("act:1",))
        binding += [(name, at) for at in (("",) if is_global(subject) else instances[subject])]
    world = World(atoms, rules, instances, [], tuple(binding))
    world.possible.extend(draw(knowledge(world.graph)) if known else (v.unknown for v in world.graph.variables))
    return world


@st.composite
def knowledge(draw: st.DrawFn, graph: Graph) -> list[int]:
    """What is known of each variable: nothing, one value, or some values."""
    possible = []
    for variable in graph.variables:
        kind = draw(st.sampled_from(("unknown", "value", "some", "unknown")))
        if kind == "unknown":
            possible.append(variable.unknown)
        elif kind == "value":
            possible.append(1 << draw(st.integers(0, len(variable.labels) - 1)))
        else:
            possible.append(draw(st.integers(1, variable.unknown)))
    return possible
