# SPDX-License-Identifier: Apache-2.0
"""Every row of the decision tables has a rule, a passing case and a failing or open one; all agree."""

from __future__ import annotations

import pytest

from dualmark.app.cases import packaged_cases, row_coverage

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("rows")]


def test_no_row_lacks_a_rule_or_a_case_and_every_case_agrees():
    lacking = {
        item.row: (len(item.encoded_by), len(item.passing), len(item.failing), item.wrong)
        for item in row_coverage()
        if not item.complete
    }
    assert not lacking


def test_row_cases_have_distinct_ids():
    ids = [case["id"] for case in packaged_cases()["row_cases"]]
    doubles = {name for name in ids if ids.count(name) > 1}
    assert not doubles
