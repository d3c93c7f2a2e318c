# SPDX-License-Identifier: Apache-2.0
"""Three complete products on every date of the law, the day before and the day after: one answer each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dualmark.determine.assessment import Assessment
from dualmark.determine.interview import Interview
from dualmark.determine.timeline import legal_dates, next_change, picture, product_dates, timeline
from dualmark.facts.document import ProductDocument, read_document
from dualmark.facts.yaml_reader import read_yaml

EXAMPLE = Path(__file__).resolve().parent.parent.parent / "examples" / "recruiting-client" / "product.yaml"
KNOWN_ON = "2026-11-20"
SCENARIO = "as-published"

LIFT = {
    "product": {"kind": "hardware", "union_product_law": ["lifts"], "third_party_assessment": ["lifts"]},
    "ai_systems": {
        "place_in_regulated_product": "component",
        "safety_aim": "protects",
        "failure_effect": "endangers_people",
        "areas": [],
        "outputs": ["decisions"],
    },
}
CAMERA = {
    "product": {
        "kind": "hardware",
        "core_functionality": "smart_home_security",
        "intended_for_homes": "yes",
        "home_security_role": "protects_remotely_managed",
        "for_consumers": "yes",
    },
    "ai_systems": {"areas": []},
}


def changed(data: dict[str, Any], changes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The recruiting product with other answers, of the product and of its AI system."""
    return {
        **data,
        "product": {**data["product"], **changes.get("product", {})},
        "ai_systems": [{**system, **changes.get("ai_systems", {})} for system in data["ai_systems"]],
        "organisation": dict(data["organisation"]),
    }


def complete(lawbook: Any, data: dict[str, Any], as_of: str) -> dict[str, Any]:
    """The data with an answer for everything that can still matter: none, no, or the first that is possible."""
    for _ in range(400):
        document = read_document(data, lawbook.facts, lawbook.alternatives)
        interview = Interview(lawbook, document, as_of, KNOWN_ON)
        open_ = interview.candidates()
        if not open_:
            return data
        fact, instance = lawbook.facts[open_[0].atom], open_[0].instance
        value: Any = {"yes_no": "no", "choices": [], "date": "2028-03-01", "number": 0}.get(fact.type)
        if value is None:
            names = [option.value for option in fact.options]
            value = next((name for name in names if name in ("none", "neither", "none_of_these", "nobody")), names[0])
        section = data[f"{fact.subject}s"] if instance else [data[fact.subject]]
        for target in section:
            if not instance or target["id"] == instance:
                target[fact.name] = value
    raise AssertionError("the interview does not end")


@cache
def products(lawbook: Any) -> dict[str, ProductDocument]:
    plain, _ = read_yaml(EXAMPLE.read_text("utf-8"))
    found = {}
    for name, changes in (("recruiting", {}), ("lift", LIFT), ("camera", CAMERA)):
        data = changed(plain, changes)
        for section in [data["organisation"], data["product"], *data["ai_systems"]]:
            for key in [key for key, value in section.items() if value == "unknown"]:
                del section[key]
        for day in ("2025-01-01", KNOWN_ON, "2028-03-01", "2031-01-01"):
            data = complete(lawbook, data, day)
        found[name] = read_document(data, lawbook.facts, lawbook.alternatives)
    return found


def days(lawbook: Any) -> Iterator[str]:
    """Every date of the law, with the day before and the day after."""
    for day in legal_dates(lawbook, KNOWN_ON, SCENARIO):
        for shift in (-1, 0, 1):
            yield (date.fromisoformat(day) + timedelta(days=shift)).isoformat()


NAMES = ("recruiting", "lift", "camera")


@pytest.mark.parametrize("name", NAMES)
def test_on_every_day_each_question_has_exactly_one_answer(lawbook: Any, name: str) -> None:
    document = products(lawbook)[name]
    wrong = []
    for day in days(lawbook):
        assessment = Assessment(lawbook, document, lawbook.state(day, KNOWN_ON, SCENARIO))
        for result in assessment.goals:
            if result.goal.kind != "one" or (result.goal.occasion and not result.determined):
                continue
            holding = [answer.value for answer in result.holding]
            if len(holding) != 1 or len(result.possible) != 1:
                wrong.append((day, result.goal.id, holding, [a.value for a in result.possible], result.missing))
    assert wrong == []


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_never_do_two_answers_hold_where_one_must(lawbook: Any, name: str) -> None:
    """Even of a product of which a third is unknown."""
    whole = products(lawbook)[name]
    rest = tuple(answer for number, answer in enumerate(whole.answers) if number % 3)
    part = ProductDocument(rest, whole.instances, (), whole.words)
    for day in list(legal_dates(lawbook, KNOWN_ON, SCENARIO))[5::6]:
        assessment = Assessment(lawbook, part, lawbook.state(day, KNOWN_ON, SCENARIO))
        for result in assessment.goals:
            if result.goal.kind == "one":
                assert len(result.holding) <= 1
                assert not (result.holding and len(result.possible) > 1)
                assert result.possible or result.goal.occasion


@pytest.mark.parametrize("name", NAMES)
def test_answers_change_only_on_dates_of_the_law(lawbook: Any, name: str) -> None:
    """Between two dates that follow each other the first, the middle and the last day give one picture."""
    document = products(lawbook)[name]
    dates = sorted(legal_dates(lawbook, KNOWN_ON, SCENARIO))
    for start, end in itertools.pairwise(dates):
        first, last = date.fromisoformat(start), date.fromisoformat(end) - timedelta(days=1)
        middle = first + (last - first) / 2
        pictures = [
            picture(Assessment(lawbook, document, lawbook.state(day.isoformat(), KNOWN_ON, SCENARIO)))
            for day in (first, middle, last)
        ]
        assert pictures[0] == pictures[1] == pictures[2], (start, end)


@pytest.mark.parametrize("name", NAMES)
def test_the_timeline_is_the_sum_of_the_pictures(lawbook: Any, name: str) -> None:
    document = products(lawbook)[name]
    start = "2024-12-01"
    entries = list(timeline(lawbook, document, start, KNOWN_ON, SCENARIO))
    expected = {**legal_dates(lawbook, KNOWN_ON, SCENARIO), **product_dates(lawbook, document)}
    assert [entry.date for entry in entries] == sorted(day for day in expected if day > start)
    current = picture(Assessment(lawbook, document, lawbook.state(start, KNOWN_ON, SCENARIO)))
    for entry in entries:
        for title, instance, before, after in entry.changes:
            goal = next(g for g in lawbook.goals if g.title == title and (g.id, instance) in current)
            matching = [g for g in lawbook.goals if g.title == title and current.get((g.id, instance), ()) == before]
            assert matching, (entry.date, goal.id)
            current[(matching[0].id, instance)] = after
    final = picture(Assessment(lawbook, document, lawbook.state("2100-01-01", KNOWN_ON, SCENARIO)))
    assert current == final


def test_the_three_products_are_what_they_are_meant_to_be(lawbook: Any) -> None:
    found = {
        name: picture(Assessment(lawbook, document, lawbook.state("2028-09-01", KNOWN_ON, SCENARIO)))
        for name, document in products(lawbook).items()
    }
    assert found["recruiting"][("cra.class", "")] == ("default",)
    assert found["camera"][("cra.class", "")] == ("important_1",)
    assert found["recruiting"][("ai.annex_iii", "ranking")]
    assert not found["camera"][("ai.annex_iii", "ranking")]
    assert found["recruiting"][("ai.high_risk", "ranking")]
    assert not found["camera"][("ai.high_risk", "ranking")]
    assert found["lift"][("ai.high_risk", "ranking")]
    assert not found["lift"][("ai.annex_iii", "ranking")]


def test_the_next_change_is_the_first_day_with_another_picture(lawbook: Any) -> None:
    document = products(lawbook)["recruiting"]
    found = next_change(lawbook, document, "2026-11-20", KNOWN_ON, SCENARIO)
    assert found is not None
    day, changes = found
    assert changes
    later = [entry for entry in timeline(lawbook, document, "2026-11-20", KNOWN_ON, SCENARIO) if entry.changes]
    assert later[0].date == day
    assert next_change(lawbook, document, "2099-01-01", KNOWN_ON, SCENARIO) is None
