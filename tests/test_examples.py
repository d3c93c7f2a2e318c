# SPDX-License-Identifier: Apache-2.0
"""The examples on four days: a committed table of the legal situations, which the rules must reproduce."""

from __future__ import annotations

import pytest

from dualmark.app.product_file import read_product
from dualmark.determine.assessment import Assessment
from tests.conftest import ROOT

EXAMPLES = sorted(path.name for path in (ROOT / "examples").iterdir() if path.is_dir())
DAYS = ("2026-11-20", "2027-12-05", "2028-01-15", "2028-08-02")
KNOWN_ON = "2026-11-20"
COLUMNS = (
    "cra.scope", "cra.regime", "cra.class", "cra.routes", "ai.high_risk", "ai.high_risk_in_effect", "ai.routes",
    "bridge.row", "bridge.paragraph", "bridge.procedure", "bridge.deeming",
)  # fmt: skip


def cell(assessment: Assessment, goal_id: str) -> str:
    """The answers of a goal, over all AI systems: `?` for possible, `*` for contested."""
    found = []
    for result in assessment.goals:
        if result.goal.id == goal_id:
            mark = "*" if result.contested else ""
            found += [item.value + ("" if item.status == "yes" else "?") + mark for item in result.possible]
    return ", ".join(dict.fromkeys(found)) or "-"


def table(lawbook) -> str:
    """The situations as a Markdown table."""
    lines = [f"| example | day | {' | '.join(COLUMNS)} |", "|---" * (len(COLUMNS) + 2) + "|"]
    for name in EXAMPLES:
        product = read_product(ROOT / "examples" / name, lawbook)
        for day in DAYS:
            assessment = Assessment(lawbook, product.document, lawbook.state(day, KNOWN_ON))
            lines.append(f"| {name} | {day} | {' | '.join(cell(assessment, goal) for goal in COLUMNS)} |")
    return "\n".join(lines) + "\n"


def test_there_are_eight_examples():
    assert len(EXAMPLES) == 8


def test_the_table_of_situations_holds(lawbook, golden):
    golden("situations.md", table(lawbook))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_fact_of_an_example_is_known_to_the_vocabulary(lawbook, name):
    assert read_product(ROOT / "examples" / name, lawbook).document.answers
