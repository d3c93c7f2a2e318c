# SPDX-License-Identifier: Apache-2.0
"""Standards, guidance and glossary: unique names, plain data, and addresses that exist."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from dualmark.law.address import parse_address
from dualmark.law.register import glossary_entry, guidance, standards
from dualmark.law.register.glossary import GLOSSARY
from dualmark.law.register.guidance import GUIDANCE, document_of
from dualmark.law.register.standards import STANDARDS

PACKAGE = Path(__file__).parents[2] / "src" / "dualmark"
DIGESTS = sorted((PACKAGE / "law" / "data" / "digests").glob("*.tsv"))
PARTIAL_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")


@pytest.fixture(scope="module")
def known() -> frozenset[str]:
    """Every address that the project holds a digest row for."""
    rows = (line for path in DIGESTS for line in path.read_text("utf-8").splitlines()[1:])
    return frozenset(row.partition("\t")[0] for row in rows)


@pytest.mark.parametrize(
    "names",
    [[one.id for one in STANDARDS], [one.id for one in GUIDANCE], [one.term.casefold() for one in GLOSSARY]],
    ids=["standards", "guidance", "glossary"],
)
def test_names_are_unique(names):
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("register", [STANDARDS, GUIDANCE, GLOSSARY], ids=["standards", "guidance", "glossary"])
def test_plain_data_survives_json(register):
    plain = [one.plain() for one in register]
    assert json.loads(json.dumps(plain)) == plain


def test_addresses_of_standards_exist(known):
    _assert_known(known, {address: one.id for one in STANDARDS for address in one.covers})


def test_addresses_of_the_glossary_exist(known):
    _assert_known(known, {address: one.term for one in GLOSSARY for address in one.cites})


def _assert_known(known: frozenset[str], addresses: dict[str, str]) -> None:
    not_canonical = [address for address in addresses if parse_address(address) != address]
    assert not_canonical == []
    assert {address: where for address, where in addresses.items() if address not in known} == {}


def test_standards_are_described_in_the_known_words():
    assert {one.act for one in STANDARDS} <= set(standards.ACTS)
    assert {one.kind for one in STANDARDS} <= set(standards.KINDS)
    for one in STANDARDS:
        assert date.fromisoformat(one.stage_on), one.id
        assert all((one.title, one.body, one.stage, one.source)), one.id


def test_a_citation_has_a_date_and_a_date_a_citation():
    for one in STANDARDS:
        assert bool(one.citation) == bool(one.citation_date), one.id
        assert one.citation or not one.restriction, one.id


def test_a_standard_without_requirements_says_why_it_gives_no_presumption():
    for one in STANDARDS:
        assert one.covers or one.note, one.id
    for one in standards.MISTAKEN:
        assert one.note.startswith("No presumption"), one.id


def test_every_category_of_important_and_critical_products_has_a_standard_in_work(known):
    categories = {one for one in known if re.fullmatch(r"cra:Annex(III\.Class(I|II)|IV)\(\d+\)", one)}
    assert len(categories) == 26
    assert categories <= {address for one in STANDARDS for address in one.covers}


def test_guidance_is_described_in_the_known_words_and_binds_nobody():
    for one in GUIDANCE:
        assert one.status in guidance.STATUSES, one.id
        assert PARTIAL_DATE.fullmatch(one.date), one.id
        assert not one.binding, one.id
        assert all((one.title, one.topics, one.source)), one.id


def test_every_document_that_facts_and_rules_cite_is_registered():
    quoted = re.compile(r"\"((?:guidance|guidelines|faq|code|form|srp|enisa):[a-z][^\"\s]*)\"")
    files = [path for room in ("rulebook", "facts") for path in (PACKAGE / room).rglob("*.py")]
    cited = {document_of(found) for path in files for found in quoted.findall(path.read_text("utf-8"))}
    assert "guidance:cra-2026-5252" in cited
    assert cited - {one.id for one in GUIDANCE} == set()


def test_no_rule_cites_superseded_guidance():
    superseded = {one.id for one in GUIDANCE if one.status == "superseded"}
    files = [path for room in ("rulebook", "facts") for path in (PACKAGE / room).rglob("*.py")]
    texts = {path: path.read_text("utf-8") for path in files}
    assert [(path.name, id) for path, text in texts.items() for id in superseded if f'"{id}(' in text] == []


def test_every_definition_of_both_acts_is_explained(known):
    definitions = {one for one in known if re.fullmatch(r"(cra|aia):3\(\d+[a-z]?\)", one)}
    assert len(definitions) == 51 + 68 + 2
    explained = [one.cites[0] for one in GLOSSARY if one.kind == "legal"]
    assert sorted(explained) == sorted(definitions)


def test_glossary_entries_say_something():
    everyday = [one for one in GLOSSARY if one.kind == "everyday"]
    assert len(everyday) >= 40
    for one in GLOSSARY:
        assert one.kind in glossary_entry.KINDS, one.term
        assert one.cites, one.term
        assert one.meaning.endswith("."), one.term
        assert not one.not_to_confuse or one.not_to_confuse.endswith("."), one.term
