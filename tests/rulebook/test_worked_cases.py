# SPDX-License-Identifier: Apache-2.0
"""The worked cases: how many agree, that none is confidently wrong, and that each disagreement has a reason."""

from __future__ import annotations

import pytest

from dualmark.app.cases import report

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("worked_cases")]


@pytest.fixture(scope="module")
def found():
    return report()


def test_at_least_97_percent_agree_after_review(found):
    assert found["agree"] >= 0.97 * found["cases"]


def test_at_least_85_percent_agreed_at_the_first_encoding(found):
    assert found["first_pass_agree"] >= 0.85 * found["cases"]


def test_none_is_confidently_wrong_where_the_law_is_unsettled(found):
    assert found["confidently_wrong"] == 0


def test_every_disagreement_has_a_reason_and_a_provision(found):
    silent = [item["id"] for item in found["disagreements"] if not (item["reason"] and item["provision"])]
    assert not silent
