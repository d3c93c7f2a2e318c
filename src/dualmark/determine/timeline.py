# SPDX-License-Identifier: Apache-2.0
"""What changes when: the dates of the law and of the product, and the answers on each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dualmark.determine.assessment import Assessment
from dualmark.facts.document import ProductDocument
from dualmark.rulebook.lawbook import Lawbook

FAR_FUTURE = "2100-01-01"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One date: what it is, and what changes for the product on it.

    `changes` holds (goal title, instance, answers before, answers from then on).
    """

    date: str
    titles: tuple[str, ...]
    changes: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]


def legal_dates(lawbook: Lawbook, known_on: str, scenario: str) -> dict[str, list[str]]:
    """The dates of application that the law gives as known on a day: date to titles, in order."""
    state = lawbook.state(FAR_FUTURE, known_on, scenario)
    found: dict[str, list[str]] = {}
    for name, day in sorted(state.milestones.items(), key=lambda item: item[1]):
        found.setdefault(day, []).append(lawbook.milestones[name].title)
    return found


def product_dates(lawbook: Lawbook, document: ProductDocument) -> dict[str, list[str]]:
    """The dates that the product file states: date to labels."""
    found: dict[str, list[str]] = {}
    for answer in document.answers:
        if answer.fact.type == "date" and isinstance(answer.value, str) and not answer.asked_unknown:
            where = f" ({answer.instance})" if answer.instance else ""
            found.setdefault(answer.value, []).append(answer.fact.label + where)
    return found


def picture(assessment: Assessment) -> dict[tuple[str, str], tuple[str, ...]]:
    """The answers of every goal: (goal id, instance) to the values that hold or may hold."""
    return {
        (result.goal.id, result.instance): tuple(
            answer.value if answer.status == "yes" else f"{answer.value}?" for answer in result.possible
        )
        for result in assessment.goals
    }


def timeline(
    lawbook: Lawbook, document: ProductDocument, start: str, known_on: str, scenario: str, end: str = FAR_FUTURE
) -> Iterator[TimelineEntry]:
    """Every date from `start` on that the law or the product names, with what changes on it."""
    dates: dict[str, list[str]] = legal_dates(lawbook, known_on, scenario)
    for day, titles in product_dates(lawbook, document).items():
        dates.setdefault(day, []).extend(titles)
    before = picture(Assessment(lawbook, document, lawbook.state(start, known_on, scenario)))
    for day in sorted(day for day in dates if start < day <= end):
        after = picture(Assessment(lawbook, document, lawbook.state(day, known_on, scenario)))
        changes = tuple(
            (_title(lawbook, key[0]), key[1], before.get(key, ()), after[key])
            for key in after
            if before.get(key) != after[key]
        )
        yield TimelineEntry(day, tuple(dates[day]), changes)
        before = after


def next_change(
    lawbook: Lawbook, document: ProductDocument, after: str, known_on: str, scenario: str
) -> tuple[str, bool] | None:
    """The first date after a day on which the law changes an answer for this product, and True.

    Where none does, the next date of the law and False; `None` where the law names no later date.
    """
    current = picture(Assessment(lawbook, document, lawbook.state(after, known_on, scenario)))
    later = [day for day in legal_dates(lawbook, known_on, scenario) if day > after]
    for day in later:
        state = lawbook.state(day, known_on, scenario)
        if picture(Assessment(lawbook, document, state)) != current:
            return day, True
    return (later[0], False) if later else None


def _title(lawbook: Lawbook, goal_id: str) -> str:
    return next(goal.title for goal in lawbook.goals if goal.id == goal_id)
