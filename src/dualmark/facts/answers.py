# SPDX-License-Identifier: Apache-2.0
"""Answers: what a person has said of facts, checked against the vocabulary.

Three things stay apart: a fact that nobody was asked (no answer), one that was asked and is not
known (`unknown`), and one that is answered, fully or in part. Partial answers narrow the values:
`{one_of: [..]}`, `{not: [..]}`, `{includes: [..], excludes: [..]}`, `{from: .., before: ..}`,
`{at_least: .., at_most: ..}`.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from math import isfinite
from typing import Any

from dualmark.facts.fact import Fact
from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO
from dualmark.logic.graph import Graph
from dualmark.logic.variables import Variable, cells_between, mask_of, ordinal, variable_id

UNKNOWN = "unknown"


class AnswerError(ValueError):
    """An answer does not fit its fact: what is wrong and what would fit.

    `path` is the place in the document, as keys and list positions from the top.
    """

    def __init__(self, message: str, path: tuple[str | int, ...] = ()):
        self.message = message
        self.path = path
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Answer:
    """One checked answer. `value` is as given; `asked_unknown` tells "asked, and not known"."""

    fact: Fact
    instance: str
    value: Any
    asked_unknown: bool = False


def check_answer(fact: Fact, value: Any, instance: str = "") -> Answer:
    """The answer, if the value fits the fact; raises `AnswerError` with what would fit otherwise."""
    if value == UNKNOWN or value is None:
        return Answer(fact, instance, UNKNOWN, asked_unknown=True)
    normal = _CHECKS[fact.type](fact, value)
    return Answer(fact, instance, normal)


def _check_yes_no(fact: Fact, value: Any) -> str:
    if value is True or value == "yes":
        return "yes"
    if value is False or value == "no":
        return "no"
    raise AnswerError(f"{fact.id} is answered by yes, no or unknown, not by {value!r}")


def _option(fact: Fact, value: Any) -> str:
    known = [option.value for option in fact.options]
    if isinstance(value, str) and value in known:
        return value
    near = get_close_matches(str(value), known, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else f"; it knows {', '.join(known)}, unknown"
    raise AnswerError(f"{fact.id} has no value {value!r}{hint}")


def _options(fact: Fact, values: Any) -> list[str]:
    if isinstance(values, str) or not isinstance(values, Sequence):
        raise AnswerError(f"{fact.id} takes a list of values here, not {values!r}")
    return [_option(fact, value) for value in values]


def _check_choice(fact: Fact, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return _option(fact, value)
    if set(value) == {"one_of"}:
        chosen = _options(fact, value["one_of"])
    elif set(value) == {"not"}:
        excluded = _options(fact, value["not"])
        chosen = [option.value for option in fact.options if option.value not in excluded]
    else:
        raise AnswerError(f"{fact.id}: give one value, {{one_of: [..]}} or {{not: [..]}}")
    if not chosen:
        raise AnswerError(f"{fact.id}: no value is left possible")
    return {"one_of": chosen}


def _check_choices(fact: Fact, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return _options(fact, value)
    if not value or set(value) - {"includes", "excludes"}:
        raise AnswerError(f"{fact.id}: give a list, or {{includes: [..], excludes: [..]}}")
    parts = {key: _options(fact, part) for key, part in value.items()}
    both = set(parts.get("includes", ())) & set(parts.get("excludes", ()))
    if both:
        raise AnswerError(f"{fact.id}: {', '.join(sorted(both))} cannot be both included and excluded")
    return parts


def _date(fact: Fact, value: Any) -> str:
    if isinstance(value, datetime.datetime):
        raise AnswerError(f"{fact.id} is a calendar date without a time; write it as YYYY-MM-DD")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value).isoformat()
        except ValueError:
            pass
    raise AnswerError(f"{fact.id} is a date of the form YYYY-MM-DD, and {value!r} is none")


def _check_date(fact: Fact, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return _date(fact, value)
    if not value or set(value) - {"from", "before"}:
        raise AnswerError(f"{fact.id}: give a date, or {{from: DATE, before: DATE}}")
    parts = {key: _date(fact, part) for key, part in value.items()}
    if len(parts) == 2 and parts["from"] >= parts["before"]:
        raise AnswerError(f"{fact.id}: {parts['from']} is not before {parts['before']}")
    return parts


def _number(fact: Fact, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value):
        raise AnswerError(f"{fact.id} is a number{f' ({fact.unit})' if fact.unit else ''}, not {value!r}")
    if value < 0:
        raise AnswerError(f"{fact.id} cannot be negative")
    return value


def _check_number(fact: Fact, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return _number(fact, value)
    if not value or set(value) - {"at_least", "at_most"}:
        raise AnswerError(f"{fact.id}: give a number, or {{at_least: N, at_most: N}}")
    parts = {key: _number(fact, part) for key, part in value.items()}
    if len(parts) == 2 and parts["at_least"] > parts["at_most"]:
        raise AnswerError(f"{fact.id}: at_least is larger than at_most")
    return parts


_CHECKS = {
    YES_NO: _check_yes_no,
    CHOICE: _check_choice,
    CHOICES: _check_choices,
    DATE: _check_date,
    NUMBER: _check_number,
}


def possible_masks(graph: Graph, answers: Sequence[Answer]) -> list[int]:
    """For each variable of a graph the mask of values that the answers leave possible.

    Answers about facts or instances that the graph does not hold are passed over.
    """
    possible = [variable.unknown for variable in graph.variables]
    for answer in answers:
        if answer.asked_unknown:
            continue
        for variable, mask in _narrowed(graph, answer):
            possible[variable.index] = mask
    return possible


def _narrowed(graph: Graph, answer: Answer) -> list[tuple[Variable, int]]:
    fact, value = answer.fact, answer.value
    if fact.type == CHOICES:
        return _narrowed_options(graph, answer)
    variable = graph.index.get(variable_id(fact.id, answer.instance))
    if variable is None:
        return []
    if fact.type in (YES_NO, CHOICE):
        values = value["one_of"] if isinstance(value, Mapping) else [value]
        return [(variable, mask_of(variable, values))]
    low, high = _interval(fact.type, value)
    return [(variable, cells_between(variable, low, high))]


def _interval(type_: str, value: Any) -> tuple[float | None, float | None]:
    if type_ == DATE:
        if not isinstance(value, Mapping):
            return ordinal(value), ordinal(value)
        low = ordinal(value["from"]) if "from" in value else None
        return low, ordinal(value["before"]) - 1 if "before" in value else None
    if not isinstance(value, Mapping):
        return value, value
    return value.get("at_least"), value.get("at_most")


def _narrowed_options(graph: Graph, answer: Answer) -> list[tuple[Variable, int]]:
    value = answer.value
    if isinstance(value, Mapping):
        known = dict.fromkeys(value.get("includes", ()), 2) | dict.fromkeys(value.get("excludes", ()), 1)
    else:
        known = {option.value: 2 if option.value in value else 1 for option in answer.fact.options}
    found = []
    for option, mask in known.items():
        variable = graph.index.get(variable_id(answer.fact.id, answer.instance, option))
        if variable is not None:
            found.append((variable, mask))
    return found
