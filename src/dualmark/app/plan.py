# SPDX-License-Identifier: Apache-2.0
"""Plans for a product: next steps, duties, dates, checklists, two states of the law side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dualmark.app.assess import (
    Request,
    RequestError,
    assessment_of,
    checked_day,
    checked_scenario,
    open_assessment,
    today,
)
from dualmark.app.lawbook_file import load_lawbook
from dualmark.app.product_file import locate, read_product
from dualmark.determine.actions import Action, next_actions
from dualmark.determine.assessment import Assessment, DutyResult
from dualmark.determine.change import Difference, differences
from dualmark.determine.determination import duty_data
from dualmark.determine.timeline import TimelineEntry, timeline


def next_steps(place: str | Path, request: Request) -> list[Action]:
    """What to do next, in order."""
    assessment = open_assessment(place, request)
    return next_actions(assessment, assessment.state.known_on)


def owed(place: str | Path, roles: Sequence[str], request: Request) -> tuple[Assessment, list[DutyResult]]:
    """The duties that are owed or may be, for some roles or for all. Raises `RequestError`."""
    assessment = open_assessment(place, request)
    known = {duty.bearer for duty in assessment.lawbook.duties.values()}
    for role in roles:
        if role not in known:
            raise RequestError(f"no duty is owed by a {role!r}; roles are {', '.join(sorted(known))}")
    return assessment, [item for item in assessment.duties if not roles or item.duty.bearer in roles]


def owed_data(place: str | Path, roles: Sequence[str], request: Request) -> list[dict[str, Any]]:
    """The duties as plain data."""
    return [duty_data(item) for item in owed(place, roles, request)[1]]


def duties_document(place: str | Path, roles: Sequence[str], request: Request, boxes: bool) -> Any:
    """The duties as a document; with `boxes` as a list to print and tick."""
    from dualmark.determine.determination import NOTICE
    from dualmark.dossier.content import Document
    from dualmark.dossier.determination_report import state_facts
    from dualmark.dossier.duties_report import duties_sections

    assessment, items = owed(place, roles, request)
    title = "Checklist" if boxes else "Duties"
    sections = duties_sections(assessment, items, boxes)
    return Document("duties", title, "", state_facts(assessment), NOTICE, tuple(sections))


def dates(place: str | Path, request: Request) -> list[TimelineEntry]:
    """Every date of the law or the product from the day asked for (today by default)."""
    lawbook = load_lawbook()
    product = read_product(place, lawbook)
    known_on = checked_day(request.known_on, "--known-on") if request.known_on else today()
    start = checked_day(request.at, "--at") if request.at else known_on
    return list(timeline(lawbook, product.document, start, known_on, checked_scenario(lawbook, request.scenario)))


def dates_calendar(place: str | Path, request: Request) -> str:
    """The same as an iCalendar file (RFC 5545), one all-day event per date, with stable identifiers."""
    from dualmark.dossier.calendar import calendar_text

    return calendar_text(dates(place, request), locate(place).resolve().parent.name)


def compare(place: str | Path, law_a: str, law_b: str, request: Request) -> tuple[list[str], list[Difference]]:
    """The answers under two states of the law. A state is `AS_OF[/KNOWN_ON][/SCENARIO]`."""
    lawbook = load_lawbook()
    product = read_product(place, lawbook)
    states = [_state_request(law, request) for law in (law_a, law_b)]
    first, second = (assessment_of(lawbook, product, state) for state in states)
    titles = [f"{a.state.as_of} as known on {a.state.known_on}, {a.state.scenario}" for a in (first, second)]
    return titles, differences(first, second)


def _state_request(law: str, request: Request) -> Request:
    parts = [part for part in law.split("/") if part]
    days = [part for part in parts if part[:1].isdigit()]
    names = [part for part in parts if not part[:1].isdigit()]
    if not 1 <= len(days) <= 2 or len(names) > 1:
        raise RequestError(f"{law!r} is no state of the law; write AS_OF, AS_OF/KNOWN_ON or AS_OF/KNOWN_ON/SCENARIO")
    return Request(days[0], days[1] if len(days) == 2 else request.known_on, names[0] if names else request.scenario)
