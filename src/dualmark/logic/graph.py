# SPDX-License-Identifier: Apache-2.0
"""The graph: all rules for one set of instances as one shared circuit of six operators.

Quantifiers are unfolded over the instances, references become edges, equal sub-expressions are
one node. Nodes stand in topological order, so every engine is one loop over a list. `layers`
groups the rules so that each layer needs only facts and earlier layers: bulk engines emit one
step per layer, because inlining rules into each other makes them explode.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom, is_global
from dualmark.logic.errors import LogicError
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
    walk,
)
from dualmark.logic.rule import Rule
from dualmark.logic.variables import (
    NO_YES,
    Variable,
    make_variables,
    mask_above,
    mask_of,
    ordinal,
    variable_id,
)

CONSTANT, IN, AND, OR, NOT, AT_LEAST = range(6)
Root = tuple[str, str]


@dataclass(slots=True)
class Graph:
    """Rules unfolded for instances.

    `nodes[i]` is `(CONSTANT, 0 or 1)`, `(IN, variable, mask)`, `(AND | OR, operands)`,
    `(NOT, operand)` or `(AT_LEAST, count, operands)`; `roots` maps (rule id, instance) to a node.
    """

    variables: list[Variable]
    instances: Mapping[str, tuple[str, ...]]
    nodes: list[tuple] = field(default_factory=list)
    roots: dict[Root, int] = field(default_factory=dict)
    index: dict[str, Variable] = field(default_factory=dict)

    def support(self, node: int) -> set[int]:
        """The variables that a node mentions (a superset of those it depends on)."""
        seen: set[int] = set()
        found: set[int] = set()
        stack = [node]
        while stack:
            current = stack.pop()
            if current in seen:
                continue
            seen.add(current)
            operation = self.nodes[current]
            if operation[0] == IN:
                found.add(operation[1])
            else:
                stack.extend(operands(operation))
        return found


def operands(operation: tuple) -> tuple[int, ...]:
    """The nodes that an operation reads."""
    code = operation[0]
    if code in (AND, OR):
        return operation[1]
    if code == NOT:
        return (operation[1],)
    if code == AT_LEAST:
        return operation[2]
    return ()


def build_graph(
    atoms: Mapping[str, Atom],
    rules: Mapping[str, Rule],
    instances: Mapping[str, tuple[str, ...]],
    wanted: Iterable[str] | None = None,
) -> Graph:
    """The graph of the wanted rules (all by default) and of what they rest on.

    Raises `LogicError` for an unknown atom, value or rule, a test that does not fit the type of its
    atom, a rule that rests on itself, or a rule about one kind of subject that speaks of another
    kind without a quantifier: also inside a quantifier over a subject that has no instance.
    """
    return _Builder(atoms, rules, instances).build(rules if wanted is None else wanted)


TESTS: dict[type, tuple[str, ...]] = {Is: (YES_NO, CHOICE), Has: (CHOICES,), From: (DATE,), Above: (NUMBER,)}


class _Builder:
    def __init__(
        self,
        atoms: Mapping[str, Atom],
        rules: Mapping[str, Rule],
        instances: Mapping[str, tuple[str, ...]],
    ):
        self.atoms, self.rules = atoms, rules
        variables = make_variables(atoms.values(), rules.values(), instances)
        self.graph = Graph(variables, instances)
        self.graph.index = {variable.id: variable for variable in variables}
        self.shared: dict[tuple, int] = {}

    def build(self, wanted: Iterable[str]) -> Graph:
        for rule_id in self.order(wanted):
            rule = self.rules[rule_id]
            self.check(rule.condition, rule.subject, rule)
            names = ("",) if is_global(rule.subject) else self.graph.instances.get(rule.subject, ())
            for instance in names:
                self.graph.roots[(rule_id, instance)] = self.node(rule.condition, instance)
        return self.graph

    def order(self, wanted: Iterable[str]) -> list[str]:
        """The wanted rules and what they rest on, each after all that it rests on."""
        placed: dict[str, None] = {}
        for first in wanted:
            path: dict[str, Iterator[str]] = {}
            if first not in placed:
                path[first] = iter(self.references(first, ""))
            while path:
                current = next(reversed(path))
                following = next(path[current], None)
                if following is None:
                    del path[current]
                    placed[current] = None
                elif following in path:
                    circle = [*path, following][list(path).index(following) :]
                    raise LogicError(f"rules rest on each other in a circle: {' -> '.join(circle)}")
                elif following not in placed:
                    path[following] = iter(self.references(following, current))
        return list(placed)

    def references(self, rule_id: str, by: str) -> list[str]:
        """The rules that a rule refers to, in order."""
        rule = self.rules.get(rule_id)
        if rule is None:
            wanted = f"rule {by} refers to {rule_id!r}" if by else f"{rule_id!r} is wanted"
            raise LogicError(f"{wanted}, which does not exist")
        return [node.rule for node in walk(rule.condition) if type(node) is Holds]

    def check(self, node: Expression, subject: str, rule: Rule) -> None:
        """Refuse what does not fit together, whatever instances there are."""
        if type(node) in TESTS:
            self.check_test(node, subject, rule)
        elif type(node) is Holds:
            self.check_subject(self.rules[node.rule].subject, subject, rule, node.rule)
        elif type(node) is Some or type(node) is Every:
            if node.subject not in self.graph.instances:
                raise LogicError(f"rule {rule.id}: no instances of {node.subject!r} are declared")
            subject = node.subject
        for child in node.children():
            self.check(child, subject, rule)

    def check_test(self, node: Expression, subject: str, rule: Rule) -> None:
        atom = self.atoms.get(node.atom)
        if atom is None:
            raise LogicError(f"rule {rule.id} asks for {node.atom!r}, which no vocabulary defines")
        if atom.type not in TESTS[type(node)]:
            raise LogicError(f"rule {rule.id}: {atom.id} is of type {atom.type}; use the test for that type")
        asked = node.values if type(node) is Is else (node.option,) if type(node) is Has else ()
        for value in asked:
            if value not in (atom.options or NO_YES):
                raise LogicError(f"rule {rule.id}: {atom.id} has no value {value!r}")
        self.check_subject(atom.subject, subject, rule, atom.id)

    def check_subject(self, subject: str, here: str, rule: Rule, what: str) -> None:
        if not is_global(subject) and subject != here:
            raise LogicError(
                f"rule {rule.id} is about {here} but uses {what}, which is about {subject}: "
                f"say some({subject!r}, ...) or every({subject!r}, ...)"
            )

    def add(self, operation: tuple) -> int:
        found = self.shared.get(operation)
        if found is None:
            found = self.shared[operation] = len(self.graph.nodes)
            self.graph.nodes.append(operation)
        return found

    def node(self, expression: Expression, instance: str) -> int:
        kind = type(expression)
        if kind is Cited:
            return self.node(expression.body, instance)
        if kind in TESTS:
            return self.test(expression, instance)
        if kind is Holds:
            name = "" if is_global(self.rules[expression.rule].subject) else instance
            return self.graph.roots[(expression.rule, name)]
        if kind is All:
            return self.many(AND, [self.node(part, instance) for part in expression.operands])
        if kind is AnyOf:
            return self.many(OR, [self.node(part, instance) for part in expression.operands])
        if kind is Not:
            return self.negation(self.node(expression.operand, instance))
        if kind is Unless:
            exceptions = [self.node(part, instance) for part in expression.exceptions]
            base = self.node(expression.base, instance)
            return self.many(AND, [base, self.negation(self.many(OR, exceptions))])
        if kind is AtLeast:
            parts = tuple([self.node(part, instance) for part in expression.operands])
            return self.add((AT_LEAST, expression.count, parts))
        if kind is Some or kind is Every:
            names = self.graph.instances[expression.subject]
            return self.many(OR if kind is Some else AND, [self.node(expression.body, name) for name in names])
        if kind is Truth:
            return self.add((CONSTANT, int(expression.value)))
        raise LogicError(f"{kind.__name__} is no expression of the kernel")

    def many(self, code: int, parts: list[int]) -> int:
        """A conjunction or disjunction, without duplicates; the empty one is its neutral constant."""
        distinct = tuple(dict.fromkeys(parts))
        if not distinct:
            return self.add((CONSTANT, int(code == AND)))
        return distinct[0] if len(distinct) == 1 else self.add((code, distinct))

    def negation(self, operand: int) -> int:
        operation = self.graph.nodes[operand]
        return operation[1] if operation[0] == NOT else self.add((NOT, operand))

    def test(self, expression: Expression, instance: str) -> int:
        name = "" if is_global(self.atoms[expression.atom].subject) else instance
        option = expression.option if type(expression) is Has else ""
        variable = self.graph.index[variable_id(expression.atom, name, option)]
        match expression:
            case Is(_, values):
                mask = mask_of(variable, values)
            case Has():
                mask = mask_of(variable, ("yes",))
            case From(_, threshold):
                mask = mask_above(variable, (ordinal(threshold), 0))
            case Above(_, threshold, inclusive):
                mask = mask_above(variable, (threshold, 0 if inclusive else 1))
        return self.add((IN, variable.index, mask))


def layers(rules: Mapping[str, Rule]) -> list[list[str]]:
    """The rules in layers: each needs only atoms and rules of earlier layers.

    Raises `LogicError` for a circle, or a reference to a rule that does not exist.
    """
    needs = {
        rule.id: {node.rule for node in walk(rule.condition) if isinstance(node, Holds)} for rule in rules.values()
    }
    for name, wants in needs.items():
        for missing in sorted(wants - needs.keys()):
            raise LogicError(f"rule {name} refers to {missing!r}, which does not exist")
    placed: dict[str, int] = {}
    result: list[list[str]] = []
    while len(placed) < len(needs):
        ready = [name for name, wants in needs.items() if name not in placed and wants <= placed.keys()]
        if not ready:
            raise LogicError(f"rules rest on each other: {', '.join(sorted(needs.keys() - placed.keys())[:5])}")
        for name in ready:
            placed[name] = len(result)
        result.append(ready)
    return result
