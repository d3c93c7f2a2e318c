# SPDX-License-Identifier: Apache-2.0
"""High-risk AI systems (Article 6): by which paths, and for which of them the rules apply at a date.

The paths are timeless. The rules named `in_effect` say that the high-risk rules bind on the day of the
assessment: the path has its date (Article 113), the AI Act applies to the system and its operators, and
no transitional rule (Article 111) leaves the system alone.
"""

from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_I, AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.ai_act.annex_i import (
    PRODUCT_OR_SAFETY_COMPONENT,
    SECTION_A_THIRD_PARTY,
    SECTION_B_THIRD_PARTY,
)
from dualmark.rulebook.ai_act.annex_iii.uses import ANY_USE, POINT_1, POINTS_2_TO_8
from dualmark.rulebook.ai_act.filter import FILTERED
from dualmark.rulebook.ai_act.transition import LARGE_SCALE_WAITS, LEGACY_ANNEX_I, LEGACY_ANNEX_III
from dualmark.rulebook.readings.bridge import INTEGRITY_OF_SECTION_B
from dualmark.rulebook.writing import answer, goal, holds, rule

IS_AI_SYSTEM = cited(holds("ai.definition.is_ai_system"), "aia:3(1)")
ACT_APPLIES = cited(holds("ai.scope.applies"), "aia:2")

ANNEX_I_A = rule(
    "ai.high_risk.annex_i_a",
    "The AI system is high-risk by way of a product law of Annex I Section A",
    subject="ai_system",
    when=all_of(
        IS_AI_SYSTEM,
        cited(PRODUCT_OR_SAFETY_COMPONENT, "aia:6(1)(a)"),
        cited(SECTION_A_THIRD_PARTY, "aia:6(1)(b)"),
    ),
    cites=["aia:6(1)", "aia:AnnexI.SectionA"],
    rows=["AI-4.5-A4", "AI-4.5-A3", "AI-4.5-MDR", "EDGE-3", "EDGE-4", "EDGE-6"],
    note="There is no derogation on this path: Article 6(3) derogates from 6(2) only.",
)
ANNEX_I_B = rule(
    "ai.high_risk.annex_i_b",
    "The AI system is high-risk by way of a product law of Annex I Section B",
    subject="ai_system",
    when=all_of(
        IS_AI_SYSTEM,
        cited(PRODUCT_OR_SAFETY_COMPONENT, "aia:6(1)(a)"),
        cited(SECTION_B_THIRD_PARTY, "aia:6(1)(b)"),
    ),
    cites=["aia:6(1)", "aia:2(2)", "aia:AnnexI.SectionB"],
    rows=["AI-4.5-A4", "EDGE-5"],
    note="For these systems only Articles 6(1), 60a and 102 to 112 apply (Article 2(2)).",
)
ANNEX_III_1 = rule(
    "ai.high_risk.annex_iii_1",
    "The AI system is high-risk under Annex III point 1",
    subject="ai_system",
    when=all_of(IS_AI_SYSTEM, POINT_1),
    unless=[FILTERED],
    cites=["aia:6(2)", "aia:AnnexIII(1)"],
    rows=["AI-4.6"],
)
ANNEX_III_2_TO_8 = rule(
    "ai.high_risk.annex_iii_2_to_8",
    "The AI system is high-risk under Annex III points 2 to 8",
    subject="ai_system",
    when=all_of(IS_AI_SYSTEM, POINTS_2_TO_8),
    unless=[FILTERED],
    cites=["aia:6(2)", "aia:AnnexIII"],
    rows=["AI-4.6", "EDGE-7", "EDGE-8"],
)
ANNEX_III = rule(
    "ai.high_risk.annex_iii",
    "The AI system is high-risk under Annex III",
    subject="ai_system",
    when=all_of(IS_AI_SYSTEM, ANY_USE),
    unless=[FILTERED],
    cites=["aia:6(2)", "aia:6(3)"],
    rows=["AI-4.6"],
)
EVER = rule(
    "ai.high_risk.ever",
    "The AI system is high-risk by some path, now or once the rules for it apply",
    subject="ai_system",
    when=any_of(ANNEX_I_A, ANNEX_I_B, ANNEX_III),
    cites=["aia:6(1)", "aia:6(2)"],
)

HIGH_RISK = goal(
    "ai.high_risk",
    "By which paths is the AI system high-risk?",
    answer("annex_i_a", "Product law of Annex I Section A", ANNEX_I_A),
    answer("annex_i_b", "Product law of Annex I Section B", ANNEX_I_B),
    answer("annex_iii_1", "Biometrics: Annex III point 1", ANNEX_III_1),
    answer("annex_iii_2_to_8", "Other uses: Annex III points 2 to 8", ANNEX_III_2_TO_8),
    kind="set",
    act="ai_act",
    subject="ai_system",
    cites=["aia:6"],
)

GRANDFATHERED = rule(
    "ai.high_risk.grandfathered",
    "The AI system is high-risk by a path whose rules leave older systems like it alone",
    subject="ai_system",
    when=any_of(
        all_of(any_of(ANNEX_I_A, ANNEX_I_B), cited(LEGACY_ANNEX_I, "aia:111(2)")),
        all_of(ANNEX_III, cited(LEGACY_ANNEX_III, "aia:111(2)")),
        all_of(EVER, cited(LARGE_SCALE_WAITS, "aia:111(1)")),
    ),
    cites=["aia:111(1)", "aia:111(2)"],
    rows=["AI-4.13", "B.5", "EDGE-17"],
)

IN_EFFECT_ANNEX_I_A = rule(
    "ai.high_risk.in_effect_annex_i_a",
    "The high-risk rules bind by way of Annex I Section A",
    subject="ai_system",
    when=all_of(ANNEX_I_A, ACT_APPLIES),
    unless=[LEGACY_ANNEX_I, LARGE_SCALE_WAITS],
    cites=["aia:6(1)", "aia:113/3(c)(ii)"],
    applies=AI_HIGH_RISK_ANNEX_I,
    rows=["AI-4.13", "B.5", "EDGE-17"],
)
IN_EFFECT_ANNEX_I_B = rule(
    "ai.high_risk.in_effect_annex_i_b",
    "The system counts as high-risk by way of Annex I Section B",
    subject="ai_system",
    when=all_of(ANNEX_I_B, ACT_APPLIES),
    unless=[LEGACY_ANNEX_I, LARGE_SCALE_WAITS],
    cites=["aia:6(1)", "aia:2(2)", "aia:113/3(c)(ii)"],
    applies=AI_HIGH_RISK_ANNEX_I,
    rows=["AI-4.13", "B.5"],
)
IN_EFFECT_ANNEX_III_1 = rule(
    "ai.high_risk.in_effect_annex_iii_1",
    "The high-risk rules bind because of Annex III point 1",
    subject="ai_system",
    when=all_of(ANNEX_III_1, ACT_APPLIES),
    unless=[LEGACY_ANNEX_III, LARGE_SCALE_WAITS],
    cites=["aia:6(2)", "aia:113/3(c)(i)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    rows=["AI-4.13", "B.5"],
)
IN_EFFECT_ANNEX_III_2_TO_8 = rule(
    "ai.high_risk.in_effect_annex_iii_2_to_8",
    "The high-risk rules bind because of Annex III points 2 to 8",
    subject="ai_system",
    when=all_of(ANNEX_III_2_TO_8, ACT_APPLIES),
    unless=[LEGACY_ANNEX_III, LARGE_SCALE_WAITS],
    cites=["aia:6(2)", "aia:113/3(c)(i)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    rows=["AI-4.13", "B.5", "EDGE-17"],
)
CLASSIFIED = rule(
    "ai.high_risk.classified",
    "The AI system is classified as high-risk on this day, and Chapter III binds",
    subject="ai_system",
    when=any_of(IN_EFFECT_ANNEX_I_A, IN_EFFECT_ANNEX_III_1, IN_EFFECT_ANNEX_III_2_TO_8),
    unless=[
        cited(
            all_of(IN_EFFECT_ANNEX_I_B, INTEGRITY_OF_SECTION_B.is_("literal")),
            "aia:2(2)",
            gloss="Section B, read as leaving out Chapter III also for its Annex III use",
        )
    ],
    cites=["aia:6(1)", "aia:6(2)", "aia:113/3(c)"],
    rows=["B.13"],
    note="High risk by way of Section B alone does not bring Chapter III.",
)

IN_EFFECT = goal(
    "ai.high_risk_in_effect",
    "By which paths do the high-risk rules bind on this day?",
    answer("annex_i_a", "Product law of Annex I Section A", IN_EFFECT_ANNEX_I_A),
    answer("annex_i_b", "Product law of Annex I Section B (few provisions only)", IN_EFFECT_ANNEX_I_B),
    answer("annex_iii_1", "Biometrics: Annex III point 1", IN_EFFECT_ANNEX_III_1),
    answer("annex_iii_2_to_8", "Other uses: Annex III points 2 to 8", IN_EFFECT_ANNEX_III_2_TO_8),
    kind="set",
    act="ai_act",
    subject="ai_system",
    cites=["aia:6", "aia:113/3(c)"],
)
