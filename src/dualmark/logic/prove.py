# SPDX-License-Identifier: Apache-2.0
"""Prove: statements about a whole rulebook, for every product that there can be.

The graph of the rules is given to an SMT solver (z3, used in continuous integration, never at run
time; imported only inside functions). `Prover` looks for a completion of the facts in which some
conditions hold together: none means proved, one is a counterexample. `DualRail` states the same for
three-valued evaluation over everything that can be known. An answer that the solver does not give
in time is `NotProved`, never proved.

How it is encoded was measured on a rulebook of 1,000 rules and 600 variables (410 checks): a Bool
for a yes/no variable and one Bool per value (exactly one) for any other, in the finite-domain
solver, with one defined Bool per rule, took 0.17 s. Integers in a range took 1.3 s, bit vectors
0.24 s, inlining the rules 0.28 s, and a defined Bool for every node 0.21 s.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from dualmark.logic.errors import LogicError, NotProved
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
from dualmark.logic.graph import AND, CONSTANT, IN, NOT, OR, Graph, Root
from dualmark.logic.variables import Variable, mask_above, mask_of, ordinal, variable_id

Formula = Any  # a z3 BoolRef
Condition = Root | Expression
DEFAULT_TIMEOUT = 20.0


class Prover:
    """Searches all completions of the facts of one graph.

    `possible` limits what is searched (all facts open by default), `constraints` are rules that
    hold of every lawful completion, `timeout` is in seconds for each question.
    """

    def __init__(
        self,
        graph: Graph,
        possible: Sequence[int] | None = None,
        constraints: Iterable[Root] = (),
        timeout: float = DEFAULT_TIMEOUT,
    ):
        self.graph = graph
        self.solver = _solver(timeout)
        self.values = [self._values(variable) for variable in graph.variables]
        self.roots = self._define_roots()
        for variable, mask in zip(graph.variables, possible or (), strict=possible is not None):
            self.solver.add(self._test(variable.index, mask))
        self.bound: set[int] = set()
        for root in constraints:
            self.solver.add(self.roots[root])
            self.bound |= graph.support(graph.roots[root])

    def satisfiable(self, *conditions: Condition, instance: str = "") -> dict[str, str] | None:
        """A completion (variable id to label) in which all conditions hold, or `None`: there is none.

        A condition is a root, or an expression over the rules and facts of the graph, read for an
        instance where it speaks of one. The completion names the facts that the conditions or the
        constraints mention; the others may be anything. Raises `NotProved` on timeout and
        `LogicError` for a rule or a fact that the graph does not hold.
        """
        mentioned = set(self.bound)
        formulas = [
            self._root(*condition, mentioned)
            if isinstance(condition, tuple)
            else self._formula(condition, instance, mentioned)
            for condition in conditions
        ]
        model = _model(self.solver, formulas)
        if model is None:
            return None
        named = [variable for variable in self.graph.variables if variable.index in mentioned]
        return {variable.id: self._label(model, variable) for variable in named}

    def counterexample(self, claim: Condition, instance: str = "") -> dict[str, str] | None:
        """A completion in which a claim does not hold, or `None`: the claim is proved. Raises `NotProved`."""
        if isinstance(claim, tuple):
            return self.satisfiable(Not(Holds(claim[0])), instance=claim[1])
        return self.satisfiable(Not(claim), instance=instance)

    def _root(self, rule: str, instance: str, mentioned: set[int]) -> Formula:
        for root in ((rule, instance), (rule, "")):
            if root in self.roots:
                mentioned |= self.graph.support(self.graph.roots[root])
                return self.roots[root]
        raise LogicError(f"the graph holds no rule {rule!r} for instance {instance!r}")

    def _formula(self, node: Expression, instance: str, mentioned: set[int]) -> Formula:
        import z3

        def read(part: Expression, at: str = instance) -> Formula:
            return self._formula(part, at, mentioned)

        match node:
            case Cited(body):
                return read(body)
            case Holds(rule):
                return self._root(rule, instance, mentioned)
            case All(parts):
                return z3.And([read(part) for part in parts])
            case AnyOf(parts):
                return z3.Or([read(part) for part in parts])
            case Not(part):
                return z3.Not(read(part))
            case AtLeast(count, parts):
                return z3.PbGe([(read(part), 1) for part in parts], count)
            case Unless(base, exceptions):
                return z3.And(read(base), z3.Not(z3.Or([read(part) for part in exceptions])))
            case Some(subject, body):
                return z3.Or([read(body, name) for name in self.graph.instances[subject]])
            case Every(subject, body):
                return z3.And([read(body, name) for name in self.graph.instances[subject]])
            case Truth(value):
                return z3.BoolVal(value)
            case Is() | Has() | From() | Above():
                variable = self._variable(node, instance)
                mentioned.add(variable.index)
                return self._test(variable.index, _mask(node, variable))
        raise LogicError(f"{type(node).__name__} is no expression of the kernel")

    def _variable(self, node: Is | Has | From | Above, instance: str) -> Variable:
        option = node.option if isinstance(node, Has) else ""
        for name in (instance, ""):
            found = self.graph.index.get(variable_id(node.atom, name, option))
            if found is not None:
                return found
        raise LogicError(f"the graph holds no fact {variable_id(node.atom, instance, option)!r}")

    def _values(self, variable: Variable) -> list[Formula]:
        """One formula per label: that the variable has it. Exactly one is true."""
        import z3

        if len(variable.labels) == 1:
            return [z3.BoolVal(True)]
        if len(variable.labels) == 2:
            second = z3.Bool(f"v{variable.index}")
            return [z3.Not(second), second]
        bits = [z3.Bool(f"v{variable.index}.{bit}") for bit in range(len(variable.labels))]
        self.solver.add(z3.PbEq([(bit, 1) for bit in bits], 1))
        return bits

    def _label(self, model: Any, variable: Variable) -> str:
        import z3

        bits = [z3.is_true(model.eval(value, model_completion=True)) for value in self.values[variable.index]]
        return variable.labels[bits.index(True)]

    def _test(self, variable: int, mask: int) -> Formula:
        import z3

        values = self.values[variable]
        inside = [value for bit, value in enumerate(values) if mask >> bit & 1]
        outside = [value for bit, value in enumerate(values) if not mask >> bit & 1]
        return z3.Not(z3.Or(outside)) if len(outside) < len(inside) else z3.Or(inside)

    def _define_roots(self) -> dict[Root, Formula]:
        """A Bool for every rule, equal to its condition; what no rule is lies inside the definitions."""
        import z3

        rules = set(self.graph.roots.values())
        formulas: list[Formula] = []
        for number, operation in enumerate(self.graph.nodes):
            formula = _joined(operation, formulas, lambda v, mask: self._test(v, mask))
            if number in rules and operation[0] not in (CONSTANT, IN):
                defined = z3.Bool(f"r{number}")
                self.solver.add(defined == formula)
                formula = defined
            formulas.append(formula)
        return {root: formulas[node] for root, node in self.graph.roots.items()}


class DualRail:
    """Three-valued evaluation of one graph as a statement about everything that can be known.

    For every value of a variable a Bool says whether it is still possible; every node has two more,
    "may be yes" and "may be no". A rule is decided where one of them is false.
    """

    def __init__(self, graph: Graph, timeout: float = DEFAULT_TIMEOUT):
        self.graph, self.timeout = graph, timeout

    def rails(self, solver: Any, prefix: str = "p") -> tuple[list[list[Formula]], list[tuple[Formula, Formula]]]:
        """Knowledge of all variables, and for every node whether it may be yes and may be no."""
        import z3

        known = [
            [z3.Bool(f"{prefix}{variable.index}.{bit}") for bit in range(len(variable.labels))]
            for variable in self.graph.variables
        ]
        for bits in known:
            solver.add(z3.Or(bits))

        def meets(variable: int, mask: int) -> Formula:
            return z3.Or([bit for place, bit in enumerate(known[variable]) if mask >> place & 1])

        yes: list[Formula] = []
        no: list[Formula] = []
        for number, operation in enumerate(self.graph.nodes):
            pair = z3.Bool(f"{prefix}y{number}"), z3.Bool(f"{prefix}n{number}")
            if operation[0] == NOT:
                pair = no[operation[1]], yes[operation[1]]
            else:
                solver.add(pair[0] == _joined(operation, yes, meets))
                solver.add(pair[1] == _joined(_dual(operation), no, lambda v, mask: meets(v, ~mask)))
            yes.append(pair[0])
            no.append(pair[1])
        return known, list(zip(yes, no, strict=True))

    def decided_both_ways(self) -> dict[str, tuple[str, ...]] | None:
        """Knowledge under which some rule is certainly yes and certainly no; `None`: there is none.

        Raises `NotProved` on timeout.
        """
        import z3

        solver = _solver(self.timeout)
        known, rails = self.rails(solver)
        nodes = set(self.graph.roots.values())
        model = _model(solver, [z3.Or([z3.Not(z3.Or(*rails[node])) for node in nodes])])
        return None if model is None else self._knowledge(model, known)

    def not_monotone(self) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]] | None:
        """Some knowledge and more of it under which a decided rule changes; `None`: there is none.

        Raises `NotProved` on timeout.
        """
        import z3

        solver = _solver(self.timeout)
        less, before = self.rails(solver, "p")
        more, after = self.rails(solver, "q")
        for wide, narrow in zip(less, more, strict=True):
            solver.add([z3.Implies(value, other) for value, other in zip(narrow, wide, strict=True)])
        changes = [
            z3.And(then, z3.Not(first))
            for node in set(self.graph.roots.values())
            for first, then in zip(before[node], after[node], strict=True)
        ]
        model = _model(solver, [z3.Or(changes)])
        return None if model is None else (self._knowledge(model, less), self._knowledge(model, more))

    def values(self, possible: Sequence[int]) -> dict[Root, str]:
        """The value of every rule (yes, no or unknown) as the rails have it; for differential tests."""
        import z3

        solver = _solver(self.timeout)
        known, rails = self.rails(solver)
        for bits, mask in zip(known, possible, strict=True):
            solver.add([bit if mask >> place & 1 else z3.Not(bit) for place, bit in enumerate(bits)])
        model = _model(solver, [])
        result = {}
        for root, node in self.graph.roots.items():
            may_be_yes, may_be_no = (z3.is_true(model.eval(rail, model_completion=True)) for rail in rails[node])
            result[root] = "unknown" if may_be_yes and may_be_no else "yes" if may_be_yes else "no"
        return result

    def _knowledge(self, model: Any, known: list[list[Formula]]) -> dict[str, tuple[str, ...]]:
        import z3

        return {
            variable.id: tuple(
                label
                for label, bit in zip(variable.labels, known[variable.index], strict=True)
                if z3.is_true(model.eval(bit, model_completion=True))
            )
            for variable in self.graph.variables
        }


def _mask(node: Is | Has | From | Above, variable: Variable) -> int:
    match node:
        case Is(_, values):
            return mask_of(variable, values)
        case Has():
            return mask_of(variable, ("yes",))
        case From(_, threshold):
            return mask_above(variable, (ordinal(threshold), 0))
        case Above(_, threshold, inclusive):
            return mask_above(variable, (threshold, 0 if inclusive else 1))


def _solver(timeout: float) -> Any:
    import z3

    solver = z3.SolverFor("QF_FD")
    solver.set("timeout", max(1, int(timeout * 1000)))
    return solver


def _model(solver: Any, formulas: Sequence[Formula]) -> Any:
    """A model of what the solver holds and some formulas, or `None`. Raises `NotProved`."""
    import z3

    solver.push()
    try:
        solver.add(*formulas)
        answer = solver.check()
        if answer == z3.unknown:
            raise NotProved(f"the solver gave no answer: {solver.reason_unknown()}")
        return solver.model() if answer == z3.sat else None
    finally:
        solver.pop()


def _joined(operation: tuple, formulas: Sequence[Formula], test: Any) -> Formula:
    """The formula of one node over those of its operands; `test` makes that of a variable and a mask."""
    import z3

    code = operation[0]
    if code == IN:
        return test(operation[1], operation[2])
    if code == CONSTANT:
        return z3.BoolVal(bool(operation[1]))
    if code == NOT:
        return z3.Not(formulas[operation[1]])
    if code == AND:
        return z3.And([formulas[part] for part in operation[1]])
    if code == OR:
        return z3.Or([formulas[part] for part in operation[1]])
    return z3.PbGe([(formulas[part], 1) for part in operation[2]], operation[1])


def _dual(operation: tuple) -> tuple:
    """The operation that joins "may be no" where the given one joins "may be yes"."""
    code = operation[0]
    if code == CONSTANT:
        return CONSTANT, 1 - operation[1]
    if code in (AND, OR):
        return (OR if code == AND else AND), operation[1]
    if code == IN:
        return operation
    return code, len(operation[2]) - operation[1] + 1, operation[2]


__all__ = ["DEFAULT_TIMEOUT", "DualRail", "NotProved", "Prover"]
