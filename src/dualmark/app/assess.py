# SPDX-License-Identifier: Apache-2.0
"""Assess a product: the determination as data, as words and as a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dualmark.app.lawbook_file import load_lawbook
from dualmark.app.product_file import ProductFile, read_product
from dualmark.determine.assessment import Assessment
from dualmark.facts.document import ProductDocument
from dualmark.rulebook.lawbook import Lawbook


class RequestError(ValueError):
    """What was asked for cannot be done as asked; the message says what to give instead."""


@dataclass(frozen=True, slots=True)
class Request:
    """Which law: applied as of which day (`None`: three columns), as known on which day, which scenario."""

    at: str | None = None
    known_on: str | None = None
    scenario: str = "as-published"


def today() -> str:
    """The current day (ISO 8601, local time): the only place where a use case asks the clock."""
    return date.today().isoformat()  # noqa: DTZ011  a calendar day, as people see it


def checked_day(value: str, name: str) -> str:
    """A day of the form YYYY-MM-DD. Raises `RequestError`."""
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise RequestError(f"{name} is a day of the form YYYY-MM-DD, not {value!r}") from error


def checked_scenario(lawbook: Lawbook, name: str) -> str:
    """The name of a scenario. Raises `RequestError` with the known ones."""
    if name not in lawbook.scenarios:
        raise RequestError(f"there is no scenario {name!r}; known are {', '.join(lawbook.scenarios)}")
    return name


def placing_day(product: ProductFile) -> str | None:
    """The planned or actual day of placing on the market, where the file states one day."""
    answer = product.document.answer("product.placed_on_market")
    if answer is None or answer.asked_unknown or not isinstance(answer.value, str):
        return None
    return answer.value


def open_assessment(place: str | Path, request: Request) -> Assessment:
    """The assessment of a product at one day: the one asked for, else placing, else today."""
    lawbook = load_lawbook()
    product = read_product(place, lawbook)
    return assessment_of(lawbook, product, request)


def assessment_of(lawbook: Lawbook, product: ProductFile, request: Request) -> Assessment:
    """The assessment of a product that was read already."""
    known_on = checked_day(request.known_on, "--known-on") if request.known_on else today()
    at = checked_day(request.at, "--at") if request.at else (placing_day(product) or known_on)
    return Assessment(
        lawbook, product.document, lawbook.state(at, known_on, checked_scenario(lawbook, request.scenario))
    )


def assess_data(place: str | Path, request: Request) -> dict[str, Any]:
    """The determination as plain JSON data."""
    from dualmark.determine.determination import determination

    return determination(open_assessment(place, request))


def assess_document(place: str | Path, request: Request) -> Any:
    """The determination as a document; without a day, with the columns today, placing, next change."""
    from dualmark.determine.actions import next_actions
    from dualmark.determine.timeline import next_change
    from dualmark.dossier.determination_report import Column, determination_report

    lawbook = load_lawbook()
    product = read_product(place, lawbook)
    main = assessment_of(lawbook, product, request)
    known_on = main.state.known_on
    columns = [Column("At", main)]
    if request.at is None:
        columns = []
        if known_on != main.state.as_of:
            state = lawbook.state(known_on, known_on, request.scenario)
            columns.append(Column("In force today", Assessment(lawbook, product.document, state)))
        columns.append(Column("At the planned placing" if placing_day(product) else "In force today", main))
        later = next_change(lawbook, product.document, main.state.as_of, known_on, request.scenario)
        if later:
            state = lawbook.state(later[0], known_on, request.scenario)
            title = "Next change after it" if later[1] else "Next date of the law (no answer changes)"
            columns.append(Column(title, Assessment(lawbook, product.document, state)))
    return determination_report(main, columns, next_actions(main, known_on))


def document_of(document: ProductDocument, at: str) -> Any:
    """The determination of answers that are in no file, as a document for one day."""
    from dualmark.determine.actions import next_actions
    from dualmark.dossier.determination_report import Column, determination_report

    lawbook = load_lawbook()
    main = Assessment(lawbook, document, lawbook.state(at, today()))
    return determination_report(main, [Column("At", main)], next_actions(main, today()))
