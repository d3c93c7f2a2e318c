# SPDX-License-Identifier: Apache-2.0
"""Product documents: every error is found, with its place and what would fit."""

from __future__ import annotations

import pytest

from dualmark.facts.document import AnswerErrors, read_document


def errors(lawbook, document) -> dict[tuple, str]:
    with pytest.raises(AnswerErrors) as found:
        read_document(document, lawbook.facts, lawbook.alternatives)
    return {error.path: error.message for error in found.value.errors}


def test_all_errors_are_found_at_once(lawbook):
    found = errors(
        lawbook,
        {
            "schema": 1,
            "produkt": {},
            "product": {"kind": "sofware", "placed_on_market": "2027-02-30", "earnings": "price", "kindd": "software"},
            "ai_systems": [{"id": "one"}, {"id": "one"}, {"id": "Bad Id"}, "text"],
            "readings": {"nothing.such": {"choose": "a", "because": "b"}},
        },
    )
    assert "did you mean 'product'" in found[("produkt",)]
    assert "did you mean 'software'" in found[("product", "kind")]
    assert "did you mean 'kind'" in found[("product", "kindd")]
    assert "date of the form" in found[("product", "placed_on_market")]
    assert "list of values" in found[("product", "earnings")]
    assert "stands twice" in found[("ai_systems", 1, "id")]
    assert ("ai_systems", 2) in found
    assert ("ai_systems", 3) in found
    assert "no reading" in found[("readings", "nothing.such")]


def test_a_newer_schema_is_said_to_be_newer(lawbook):
    assert "update the program" in errors(lawbook, {"schema": 99})[("schema",)]


def test_a_fact_of_another_subject_is_pointed_to(lawbook):
    message = errors(lawbook, {"product": {"legal_form": "public_body"}})[("product", "legal_form")]
    assert "belongs to organisation" in message


@pytest.mark.parametrize(
    "value",
    [{"from": "2028-01-01", "before": "2027-01-01"}, {"after": "2028-01-01"}, "soon", 2028, True, []],
)
def test_impossible_dates_are_refused(lawbook, value):
    assert ("product", "placed_on_market") in errors(lawbook, {"product": {"placed_on_market": value}})


def test_a_reading_needs_a_known_alternative_and_a_reason(lawbook):
    name, alternatives = next(iter(lawbook.alternatives.items()))
    assert ("readings", name, "choose") in errors(lawbook, {"readings": {name: {"choose": "x", "because": "y"}}})
    found = errors(lawbook, {"readings": {name: {"choose": alternatives[0], "because": " "}}})
    assert "why" in found[("readings", name, "because")]


def test_asked_and_not_known_is_kept_apart_from_not_asked(lawbook):
    document = read_document({"product": {"kind": "unknown"}}, lawbook.facts, lawbook.alternatives)
    assert document.answer("product.kind").asked_unknown
    assert document.answer("product.data_connection") is None
