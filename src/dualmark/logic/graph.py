# SPDX-License-Identifier: Apache-2.0
"""The graph: all rules for one set of instances as one shared circuit of six operators.

Quantifiers are unfolded over the instances, references become edges, equal sub-expressions are
one node. Nodes stand in topological order, so every engine is one loop over a list. `layers`
groups the rules so that each layer needs only facts and earlier layers: bulk engines emit one
step per layer, because inlining rules into each other makes them explode.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dualmark.logic.atom import CHOICES, Atom, is_global
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

    Raises `LogicError` for an unknown atom or rule, a rule that rests on itself, or a rule about
    one kind of subject that speaks of another kind without a quantifier.
    """
    return _Builder(atoms, rules, instances).build(rules if wanted is None else wanted)


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
        self.open: list[Root] = []

    def build(self, wanted: Iterable[str]) -> Graph:
        for rule_id in wanted:
            subject = self.rules[rule_id].subject
            names = ("",) if is_global(subject) else self.graph.instances.get(subject, ())
            for instance in names:
                self.root(rule_id, instance)
        return self.graph

    def root(self, rule_id: str, instance: str) -> int:
        key = (rule_id, instance)
        known = self.graph.roots.get(key)
        if known is not None:
            return known
        rule = self.rules.get(rule_id)
        if rule is None:
            raise LogicError(
                f"rule {self.open[-1][0] if self.open else '?'} refers to {rule_id!r}, which does not exist"
            )
        if key in self.open:
            circle = " -> ".join(name for name, _ in [*self.open[self.open.index(key) :], key])
            raise LogicError(f"rules rest on each other in a circle: {circle}")
        self.open.append(key)
        node = self.node(rule.condition, rule, instance)
        self.open.pop()
        self.graph.roots[key] = node
        return node

    def add(self, operation: tuple) -> int:
        found = self.shared.get(operation)
        if found is None:
            found = self.shared[operation] = len(self.graph.nodes)
            self.graph.nodes.append(operation)
        return found

    def node(self, expression: Expression, rule: Rule, instance: str) -> int:
        kind = type(expression)
        if kind is Cited:
            return self.node(expression.body, rule, instance)
        if kind is Is or kind is Has or kind is From or kind is Above:
            return self.test(expression, rule, instance)
        if kind is Holds:
            return self.reference(expression.rule, rule, instance)
        if kind is All:
            return self.many(AND, [self.node(part, rule, instance) for part in expression.operands])
        if kind is AnyOf:
            return self.many(OR, [self.node(part, rule, instance) for part in expression.operands])
        if kind is Not:
            return self.negation(self.node(expression.operand, rule, instance))
        if kind is Unless:
            exceptions = [self.node(part, rule, instance) for part in expression.exceptions]
            base = self.node(expression.base, rule, instance)
            return self.many(AND, [base, self.negation(self.many(OR, exceptions))])
        if kind is AtLeast:
            parts = tuple([self.node(part, rule, instance) for part in expression.operands])
            return self.add((AT_LEAST, expression.count, parts))
        if kind is Some or kind is Every:
            return self.quantifier(expression, rule)
        if kind is Truth:
            return self.add((CONSTANT, int(expression.value)))
        raise LogicError(f"rule {rule.id}: {kind.__name__} is no expression of the kernel")

    def many(self, code: int, parts: list[int]) -> int:
        """A conjunction or disjunction, without duplicates; the empty one is its neutral constant."""
        distinct = tuple(dict.fromkeys(parts))
        if not distinct:
            return self.add((CONSTANT, int(code == AND)))
        return distinct[0] if len(distinct) == 1 else self.add((code, distinct))

    def negation(self, operand: int) -> int:
        operation = self.graph.nodes[operand]
        return operation[1] if operation[0] == NOT else self.add((NOT, operand))

    def quantifier(self, expression: Some | Every, rule: Rule) -> int:
        names = self.graph.instances.get(expression.subject)
        if names is None:
            raise LogicError(f"rule {rule.id}: no instances of {expression.subject!r} are declared")
        inner = Rule(rule.id, "", expression.subject, expression.body, ())
        parts = [self.node(expression.body, inner, name) for name in names]
        return self.many(OR if isinstance(expression, Some) else AND, parts)

    def reference(self, target: str, rule: Rule, instance: str) -> int:
        found = self.rules.get(target)
        if found is None:
            raise LogicError(f"rule {rule.id} refers to {target!r}, which does not exist")
        return self.root(target, self.instance_for(found.subject, rule, instance, target))

    def instance_for(self, subject: str, rule: Rule, instance: str, what: str) -> str:
        if is_global(subject):
            return ""
        if subject != rule.subject:
            raise LogicError(
                f"rule {rule.id} is about {rule.subject} but uses {what}, which is about {subject}: "
                f"say some({subject!r}, ...) or every({subject!r}, ...)"
            )
        return instance

    def variable(self, atom_id: str, rule: Rule, instance: str, option: str = "") -> Variable:
        atom = self.atoms.get(atom_id)
        if atom is None:
            raise LogicError(f"rule {rule.id} asks for {atom_id!r}, which no vocabulary defines")
        if bool(option) != (atom.type == CHOICES):
            raise LogicError(f"rule {rule.id}: {atom_id} is of type {atom.type}; use the test for that type")
        if option and option not in atom.options:
            raise LogicError(f"rule {rule.id}: {atom_id} has no option {option!r}")
        name = self.instance_for(atom.subject, rule, instance, atom_id)
        return self.graph.index[variable_id(atom_id, name, option)]

    def test(self, expression: Expression, rule: Rule, instance: str) -> int:
        match expression:
            case Is(atom, values):
                variable = self.variable(atom, rule, instance)
                mask = mask_of(variable, values)
            case Has(atom, option):
                variable = self.variable(atom, rule, instance, option)
                mask = 2
            case From(atom, threshold):
                variable = self.variable(atom, rule, instance)
                mask = mask_above(variable, (ordinal(threshold), 0))
            case Above(atom, threshold, inclusive):
                variable = self.variable(atom, rule, instance)
                mask = mask_above(variable, (threshold, 0 if inclusive else 1))
        return self.add((IN, variable.index, mask))


def layers(rules: Mapping[str, Rule]) -> list[list[str]]:
    """The rules in layers: each needs only atoms and rules of earlier layers. Raises on a circle."""
    needs = {
        rule.id: {node.rule for node in walk(rule.condition) if isinstance(node, Holds)} for rule in rules.values()
    }
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
