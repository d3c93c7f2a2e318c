# SPDX-License-Identifier: Apache-2.0
"""The impact of Regulation (EU) 2026/1744, as written by hand, against what the rules answer."""

from __future__ import annotations

import re

import pytest

from dualmark.app.cases import packaged_cases
from dualmark.determine.assessment import Assessment
from dualmark.facts.document import read_document
from tests.conftest import ROOT

BEFORE, AFTER = "2026-07-01", "2026-11-20"
ROW = re.compile(r"^\| (\S+) \| (\S+) \| (\d{4}-\d\d-\d\d) \| (\S+) \| (\S+) \| (.+) \|$", re.M)
TABLE = ROW.findall((ROOT / "docs" / "impact-2026-1744.md").read_text("utf-8"))


def answers(lawbook, case_id: str, question: str, day: str, known_on: str) -> str:
    case = next(case for case in packaged_cases()["worked_cases"] if case["id"] == case_id)
    document = read_document(case["facts"], lawbook.facts, lawbook.alternatives)
    assessment = Assessment(lawbook, document, lawbook.state(day, known_on))
    name, _, instance = question.partition("@")
    result = assessment.goal(next(goal for goal in lawbook.goals if goal.id == name), instance)
    found = [item.value if item.status == "yes" else f"{item.value}?" for item in result.possible]
    return ",".join(found) or "none"


def test_the_table_was_read():
    assert len(TABLE) >= 16


@pytest.mark.parametrize(("case", "question", "day", "before", "after", "point"), TABLE)
def test_the_rules_answer_as_written(lawbook, case, question, day, before, after, point):
    found = answers(lawbook, case, question, day, BEFORE), answers(lawbook, case, question, day, AFTER)
    assert found == (before, after), f"point {point}"
