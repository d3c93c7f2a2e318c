# SPDX-License-Identifier: Apache-2.0
"""The conformity assessment of a high-risk AI system (AI Act Articles 43 and 46): which procedures are open.

The rules tell which procedures the law leaves open for the high-risk path of the system, whether or
not the path applies already; what the provider chooses among them is a fact.
"""

from dualmark.facts.ai_system.conformity import DEROGATION, SECTORAL_PROCEDURE, STANDARDS_APPLIED
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_I
from dualmark.law.register.switches import (
    AI_COMMON_SPECIFICATIONS,
    AI_STANDARDS_CITED,
    AI_STANDARDS_RESTRICTED,
)
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_conformity import (
    QUALITY_SYSTEM_WITHOUT_BODY,
    SECTORAL_SELF_ASSESSMENT,
    SEVERAL_ANNEX_III_POINTS,
)
from dualmark.rulebook.readings.bridge import COVERED_BY_PRODUCT_LAW, INTEGRITY_OF_SECTION_B
from dualmark.rulebook.writing import answer, goal, holds, rule

ANNEX_I_A = holds("ai.high_risk.annex_i_a")
ANNEX_I_B = holds("ai.high_risk.annex_i_b")
ANNEX_III = holds("ai.high_risk.annex_iii")
ANNEX_III_1 = holds("ai.high_risk.annex_iii_1")
ANNEX_III_2_TO_8 = holds("ai.high_risk.annex_iii_2_to_8")
PRODUCT_UNDER_SECTION_A = holds("ai.annex_i.section_a")

STANDARDS_IN_FULL = rule(
    "ai.standards.in_full",
    "Cited harmonised standards or common specifications exist and are applied in full",
    subject="ai_system",
    when=all_of(
        any_of(cited(AI_STANDARDS_CITED, "aia:40(1)"), cited(AI_COMMON_SPECIFICATIONS, "aia:41(1)")),
        STANDARDS_APPLIED.is_("full"),
    ),
    cites=["aia:43(1)", "aia:43(1)/2(a)", "aia:43(1)/2(b)", "aia:43(1)/2(c)"],
    rows=["AI-4.10-III1", "B.11"],
)

ANNEX_I_RULES_APPLY = rule(
    "ai.conformity.annex_i_rules_apply",
    "The AI system is high-risk under Article 6(1) with Section A, and the rules for that path apply",
    subject="ai_system",
    when=ANNEX_I_A,
    cites=["aia:113/3(c)(ii)", "aia:6(1)"],
    applies=AI_HIGH_RISK_ANNEX_I,
    rows=["AI-3.3", "B.9"],
    note="Between the two dates a system that fits both paths is high-risk under Annex III alone.",
)

SECTION_B_TAKES_OVER = rule(
    "ai.conformity.section_b_takes_over",
    "The AI system is high-risk under Article 6(1) with Section B, and Article 2(2) leaves Chapter III out",
    subject="ai_system",
    when=all_of(ANNEX_I_B, INTEGRITY_OF_SECTION_B.is_("literal")),
    cites=["aia:2(2)", "aia:113/3(c)(ii)"],
    applies=AI_HIGH_RISK_ANNEX_I,
    rows=["AI-4.10-IB"],
)

SECTORAL = rule(
    "ai.route.sectoral",
    "The procedure of the product law applies, with the requirements of Section 2 and the quality management system as part of it",
    subject="ai_system",
    when=any_of(
        all_of(ANNEX_I_A, not_(ANNEX_III)),
        cited(ANNEX_I_RULES_APPLY, "aia:43(3)/4", gloss="both paths: the product law prevails"),
        cited(
            all_of(ANNEX_III, PRODUCT_UNDER_SECTION_A, COVERED_BY_PRODUCT_LAW.is_("literal")),
            "aia:43(3)/4",
            gloss="read literally, being covered by the product law is enough",
        ),
    ),
    cites=["aia:43(3)", "aia:43(3)/4", "aia:recital(124)"],
    since=AI_OMNIBUS,
    rows=["AI-4.10-IA", "B.9", "EDGE-2"],
    note="Annex VII points 3, 4.3, 4.4, 4.5, 4.6 fifth paragraph and 5 apply within that procedure.",
)

SECTORAL_BEFORE = rule(
    "ai.route.sectoral",
    "The procedure of the product law applies, with the requirements of Section 2 as part of it",
    subject="ai_system",
    when=ANNEX_I_A,
    cites=["aia:43(3)", "aia:recital(124)"],
    until=AI_OMNIBUS,
    rows=["AI-4.10-IA"],
    note="The original paragraph did not name the quality management system, nor systems that also fall under Annex III.",
)

PROCEDURE_FOR_POINT_1 = rule(
    "ai.route.point_1",
    "The AI system is a high-risk biometric system of Annex III point 1 that follows Article 43(1)",
    subject="ai_system",
    when=ANNEX_III_1,
    unless=[SECTORAL, cited(SECTION_B_TAKES_OVER, "aia:2(2)")],
    cites=["aia:43(1)"],
    rows=["AI-4.10-III1", "B.10"],
)

NOTIFIED_BODY = rule(
    "ai.route.notified_body",
    "The assessment of quality system and documentation with a notified body (Annex VII) is open",
    subject="ai_system",
    when=PROCEDURE_FOR_POINT_1,
    cites=["aia:43(1)(b)", "aia:43(1)/2", "aia:AnnexVII"],
    rows=["AI-4.10-III1", "B.10"],
)

INTERNAL_CONTROL = rule(
    "ai.route.internal_control",
    "Internal control by the provider (Annex VI) is open",
    subject="ai_system",
    when=any_of(
        cited(all_of(PROCEDURE_FOR_POINT_1, STANDARDS_IN_FULL), "aia:43(1)(a)"),
        cited(
            all_of(
                ANNEX_III_2_TO_8,
                any_of(not_(ANNEX_III_1), SEVERAL_ANNEX_III_POINTS.is_("each_point")),
                not_(SECTORAL),
                not_(cited(SECTION_B_TAKES_OVER, "aia:2(2)")),
            ),
            "aia:43(2)",
            gloss="no standard is needed for points 2 to 8",
        ),
    ),
    cites=["aia:43(1)(a)", "aia:43(2)", "aia:AnnexVI"],
    rows=["AI-4.10-III1", "AI-4.10-III2-8", "B.10"],
)

NO_PROCEDURE = rule(
    "ai.route.none_under_the_act",
    "No conformity assessment procedure of the AI Act applies to the AI system",
    subject="ai_system",
    when=all_of(not_(SECTORAL), not_(NOTIFIED_BODY), not_(INTERNAL_CONTROL)),
    cites=["aia:16(f)", "aia:2(2)", "aia:6(3)"],
    rows=["AI-4.10-IB"],
    note="Either it is not high-risk, or it is so only under Section B of Annex I, where the sectoral act alone decides.",
)

ROUTES = goal(
    "ai.routes",
    "The conformity assessment procedures that the AI Act leaves open",
    answer("internal_control", "internal control by the provider (Annex VI)", INTERNAL_CONTROL),
    answer(
        "notified_body", "assessment of quality system and documentation by a notified body (Annex VII)", NOTIFIED_BODY
    ),
    answer(
        "sectoral", "the procedure of the product law, with the requirements of Section 2 (Article 43(3))", SECTORAL
    ),
    answer("none_under_the_act", "none under the AI Act", NO_PROCEDURE),
    kind="set",
    act="ai_act",
    cites=["aia:43"],
    subject="ai_system",
)

RESTRICTED_PART = rule(
    "ai.route.notified_body_for_restricted_part",
    "A cited standard is restricted: for that part the procedure with a notified body is mandatory",
    subject="ai_system",
    when=all_of(PROCEDURE_FOR_POINT_1, STANDARDS_IN_FULL, AI_STANDARDS_RESTRICTED),
    cites=["aia:43(1)/2(d)"],
    rows=["B.11"],
    note="Only the restricted part: internal control stays open for the rest.",
)

SELF_ASSESSMENT_IN_PRODUCT_LAW = rule(
    "ai.route.sectoral_without_third_party",
    "The provider may use the product law's option to assess alone because harmonised standards are applied",
    subject="ai_system",
    when=all_of(
        SECTORAL,
        SECTORAL_PROCEDURE.is_("own_with_standards"),
        any_of(STANDARDS_IN_FULL, SECTORAL_SELF_ASSESSMENT.is_("choice_unaffected")),
    ),
    cites=["aia:43(3)/3"],
    rows=["AI-4.10-moduleA", "B.12", "EDGE-2"],
    note="The option never takes the system out of the high-risk class.",
)

SELF_ASSESSMENT_CLOSED = rule(
    "ai.route.sectoral_third_party_needed",
    "The product law's option to assess alone is closed, because AI Act standards do not cover all of Section 2",
    subject="ai_system",
    when=all_of(SECTORAL, SECTORAL_PROCEDURE.is_("own_with_standards")),
    unless=[SELF_ASSESSMENT_IN_PRODUCT_LAW],
    cites=["aia:43(3)/3"],
    rows=["AI-4.10-moduleA"],
)

QUALITY_SYSTEM_BY_BODY = rule(
    "ai.route.sectoral_quality_system_by_body",
    "A notified body assesses the quality management system within the sectoral procedure",
    subject="ai_system",
    when=all_of(
        SECTORAL,
        any_of(
            SECTORAL_PROCEDURE.is_("third_party"),
            SELF_ASSESSMENT_CLOSED,
            QUALITY_SYSTEM_WITHOUT_BODY.is_("body"),
        ),
    ),
    cites=["aia:43(3)", "aia:AnnexVII(3.2)", "aia:AnnexVII(5)"],
    since=AI_OMNIBUS,
    rows=["B.12"],
)

DEROGATION_POSSIBLE = rule(
    "ai.derogation.possible",
    "A market surveillance authority may authorise the system before its assessment, for exceptional reasons",
    subject="ai_system",
    when=any_of(NOTIFIED_BODY, INTERNAL_CONTROL),
    unless=[cited(PRODUCT_UNDER_SECTION_A, "aia:46(7)", gloss="only the derogations of the product law apply")],
    cites=["aia:46(1)", "aia:46(3)", "aia:46(7)"],
    rows=["AI-4.10-derogation", "AI-4b-11"],
)

DEROGATION_IN_EFFECT = rule(
    "ai.derogation.in_effect",
    "The system may be used in that Member State for a limited time before its assessment is finished",
    subject="ai_system",
    when=all_of(
        DEROGATION_POSSIBLE,
        any_of(DEROGATION.is_("authorised"), cited(DEROGATION.is_("urgent_use"), "aia:46(2)")),
    ),
    cites=["aia:46(1)", "aia:46(2)"],
    rows=["AI-4.10-derogation", "AI-4b-11"],
)
