# SPDX-License-Identifier: Apache-2.0
"""Annex III point 3: education and vocational training."""

from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.education import EDUCATION_USES
from dualmark.logic.expression import all_of
from dualmark.logic.rule import Rule
from dualmark.rulebook.writing import rule


def _letter(letter: str, title: str, use: str, note: str = "") -> Rule:
    return rule(
        f"ai.annex_iii.3{letter}",
        title,
        subject="ai_system",
        when=all_of(AREAS.has("education"), EDUCATION_USES.has(use)),
        cites=[f"aia:AnnexIII(3)({letter})", "aia:recital(56)"],
        rows=[f"AIII.3{letter}"],
        note=note,
    )


POINT_3A = _letter(
    "a", "It is meant to determine access, admission or assignment to education or training", "admission"
)
POINT_3B = _letter(
    "b",
    "It is meant to evaluate learning outcomes",
    "learning_outcomes",
    "Our reading, with the draft guidelines (223 to 225): an evaluation that counts for grades, certificates or the "
    "further path; practice feedback does not.",
)
POINT_3C = _letter(
    "c", "It is meant to assess the level of education that somebody will get or can reach", "level_of_education"
)
POINT_3D = _letter(
    "d", "It is meant to monitor and detect forbidden behaviour of students during tests", "test_monitoring"
)
