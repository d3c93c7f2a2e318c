# SPDX-License-Identifier: Apache-2.0
"""Three-valued evaluation of a whole graph: sound, fast, but not complete.

A value that it decides is right in every completion of the unknown facts. A value that it leaves
unknown may still be decided: the same fact can reach a rule by different ways. The contract of an
answer is therefore kept by `exact`, which is asked for the goals that stay open here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dualmark.logic.errors import LogicError
from dualmark.logic.graph import AND, AT_LEAST, CONSTANT, IN, NOT, OR, Graph, Root, operands

NO, UNKNOWN, YES = 0, 1, 2


def evaluate(graph: Graph, possible: Sequence[int]) -> list[int]:
    """The value of every node. `possible[v]` is the mask of values still possible for variable v.

    Raises `LogicError` for a variable that has no value left: from a contradiction anything follows.
    """
    refuse_empty(graph, possible)
    values: list[int] = []
    push = values.append
    for operation in graph.nodes:
        code = operation[0]
        if code == IN:
            known, mask = possible[operation[1]], operation[2]
            push(YES if not known & ~mask else UNKNOWN if known & mask else NO)
        elif code == AND:
            push(min([values[part] for part in operation[1]]))
        elif code == OR:
            push(max([values[part] for part in operation[1]]))
        elif code == NOT:
            push(2 - values[operation[1]])
        elif code == CONSTANT:
            push(2 * operation[1])
        else:
            push(_at_least(operation[1], [values[part] for part in operation[2]]))
    return values


def refuse_empty(graph: Graph, possible: Sequence[int]) -> None:
    """Raise `LogicError` where a variable has no value left."""
    if 0 in possible:
        raise LogicError(f"{graph.variables[list(possible).index(0)].id} has no value left")


def _at_least(count: int, values: list[int]) -> int:
    if values.count(YES) >= count:
        return YES
    return UNKNOWN if len(values) - values.count(NO) >= count else NO


def compile_values(graph: Graph) -> tuple[list[Root], Callable[[Sequence[int]], list[int]]]:
    """A straight-line function for the values of all rules, for evaluating many products.

    Returns the rules in order and a function from the possible masks to their values. Each node
    becomes two rails, "certainly yes" and "certainly no". The generated text holds integers and
    fixed words only, so no text of a lawbook can ever become code. The masks must not be empty.
    """
    uses = _use_counts(graph)
    lines = ["def values(p):"]
    yes: list[str] = []
    no: list[str] = []
    for number, operation in enumerate(graph.nodes):
        certainly_yes, certainly_no = _rails(operation, yes, no)
        if uses[number] > 1 and operation[0] != CONSTANT:
            lines.append(f" y{number}={certainly_yes};n{number}={certainly_no}")
            certainly_yes, certainly_no = f"y{number}", f"n{number}"
        yes.append(certainly_yes)
        no.append(certainly_no)
    roots = list(graph.roots)
    outputs = [f"2 if {yes[graph.roots[root]]} else 0 if {no[graph.roots[root]]} else 1" for root in roots]
    lines.append(f" return [{','.join(outputs)}]")
    namespace: dict[str, Callable[[Sequence[int]], list[int]]] = {}
    exec(compile("\n".join(lines), "<compiled rules>", "exec"), {"__builtins__": {}}, namespace)  # noqa: S102
    return roots, namespace["values"]


def _use_counts(graph: Graph) -> list[int]:
    counts = [0] * len(graph.nodes)
    for operation in graph.nodes:
        for operand in operands(operation):
            counts[operand] += 2 if operation[0] == AT_LEAST else 1
    for node in graph.roots.values():
        counts[node] += 1
    return counts


def _rails(operation: tuple, yes: list[str], no: list[str]) -> tuple[str, str]:
    code = operation[0]
    if code == IN:
        return f"(not p[{operation[1]}]&{~operation[2]})", f"(not p[{operation[1]}]&{operation[2]})"
    if code == CONSTANT:
        return ("1", "0") if operation[1] else ("0", "1")
    if code == NOT:
        return no[operation[1]], yes[operation[1]]
    if code == AND:
        return _join("and", yes, operation[1]), _join("or", no, operation[1])
    if code == OR:
        return _join("or", yes, operation[1]), _join("and", no, operation[1])
    count, parts = operation[1], operation[2]
    certain = "+".join(f"(1 if {yes[part]} else 0)" for part in parts)
    excluded = "+".join(f"(1 if {no[part]} else 0)" for part in parts)
    return f"({certain}>={count})", f"({len(parts)}-({excluded})<{count})"


def _join(word: str, rails: list[str], parts: tuple[int, ...]) -> str:
    return "(" + f" {word} ".join(rails[part] for part in parts) + ")"
