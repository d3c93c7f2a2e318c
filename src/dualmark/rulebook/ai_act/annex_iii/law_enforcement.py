# SPDX-License-Identifier: Apache-2.0
"""Annex III point 6: law enforcement, in so far as the use is permitted at all."""

from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.law_enforcement import LAW_ENFORCEMENT_USES
from dualmark.logic.expression import Expression, all_of, any_of
from dualmark.logic.rule import Rule
from dualmark.rulebook.ai_act.annex_iii.common import FOR_LAW_ENFORCEMENT
from dualmark.rulebook.writing import rule


def _letter(letter: str, title: str, use: Expression, note: str = "") -> Rule:
    return rule(
        f"ai.annex_iii.6{letter}",
        title,
        subject="ai_system",
        when=all_of(AREAS.has("law_enforcement"), use, FOR_LAW_ENFORCEMENT),
        cites=[f"aia:AnnexIII(6)({letter})", "aia:recital(59)"],
        rows=[f"AIII.6{letter}"],
        note=note,
    )


POINT_6A = _letter(
    "a",
    "It is meant for law enforcement to assess the risk that a natural person becomes a victim of crime",
    LAW_ENFORCEMENT_USES.has("victim_risk"),
)
POINT_6B = _letter(
    "b",
    "It is meant to be a polygraph or similar tool of law enforcement",
    LAW_ENFORCEMENT_USES.has("lie_detection"),
)
POINT_6C = _letter(
    "c",
    "It is meant for law enforcement to evaluate the reliability of evidence",
    LAW_ENFORCEMENT_USES.has("evidence_reliability"),
)
POINT_6D = _letter(
    "d",
    "It is meant for law enforcement to assess the risk of offending, or personality traits or past criminal behaviour",
    any_of(
        LAW_ENFORCEMENT_USES.has("offending_risk"),
        LAW_ENFORCEMENT_USES.has("personality_or_past_crime"),
    ),
    "A risk assessment that rests solely on profiling or traits is a matter of Article 5(1)(d).",
)
POINT_6E = _letter(
    "e",
    "It is meant for law enforcement to profile natural persons in detecting, investigating or prosecuting crime",
    LAW_ENFORCEMENT_USES.has("profiling"),
)
