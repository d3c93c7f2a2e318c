# SPDX-License-Identifier: Apache-2.0
"""The coverage register: every provision has a row, few are open, none of them a duty of an operator."""

from __future__ import annotations

import re

import pytest

from dualmark.app.law import coverage, register
from tests.conftest import ROOT

DIGESTS = ROOT / "src" / "dualmark" / "law" / "data" / "digests"


@pytest.mark.parametrize("act", ["cra", "aia"])
def test_at_most_five_percent_are_open_and_none_binds_an_operator(act):
    found = coverage()[act]
    assert found["not_yet_share"] <= 0.05
    assert found["open_for_operators"] == []


@pytest.mark.parametrize("act", ["cra", "aia", "omnibus", "ir2392", "dr881"])
def test_every_unit_of_an_act_has_a_row(act):
    units = {line.split("\t")[0] for line in (DIGESTS / f"{act}.tsv").read_text("utf-8").splitlines()[1:]}
    assert units <= register().keys()


def test_no_heading_repeats_its_address():
    address = re.compile(r"^(article|paragraph|point|annex|section|subparagraph|part)\b.*\d", re.IGNORECASE)
    repeated = [item.address for item in register().values() if address.match(item.heading) or len(item.heading) < 5]
    assert not repeated


def test_recitals_name_the_articles_they_explain():
    recitals = [item for item in register().values() if item.kind == "recital"]
    related = [item for item in recitals if item.relates]
    assert len(related) > 0.9 * len(recitals)
    unknown = {address for item in related for address in item.relates if address not in register()}
    assert not unknown
