# SPDX-License-Identifier: Apache-2.0
"""Annex III point 7: migration, asylum and border control, in so far as the use is permitted at all."""

from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.migration import MIGRATION_USES
from dualmark.logic.expression import all_of
from dualmark.logic.rule import Rule
from dualmark.rulebook.ai_act.annex_iii.common import FOR_MIGRATION_AUTHORITIES
from dualmark.rulebook.writing import rule


def _letter(letter: str, title: str, use: str, note: str = "") -> Rule:
    return rule(
        f"ai.annex_iii.7{letter}",
        title,
        subject="ai_system",
        when=all_of(AREAS.has("migration_borders"), MIGRATION_USES.has(use), FOR_MIGRATION_AUTHORITIES),
        cites=[f"aia:AnnexIII(7)({letter})", "aia:recital(60)"],
        rows=[f"AIII.7{letter}"],
        note=note,
    )


POINT_7A = _letter(
    "a",
    "It is meant to be a polygraph or similar tool of authorities for migration, asylum or borders",
    "lie_detection",
)
POINT_7B = _letter(
    "b", "It is meant to assess a risk posed by a person who wants to enter or has entered", "risk_of_person"
)
POINT_7C = _letter(
    "c",
    "It is meant to help authorities examine applications for asylum, visas or residence and related complaints",
    "examining_applications",
)
POINT_7D = _letter(
    "d",
    "It is meant to detect, recognise or identify people in migration, asylum or border control",
    "detecting_people",
    "Verification of travel documents is excepted.",
)
