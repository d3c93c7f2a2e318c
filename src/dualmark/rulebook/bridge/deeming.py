# SPDX-License-Identifier: Apache-2.0
"""The deeming of CRA Article 12(1): when it is open, when it is reached, and what it leaves."""

from dualmark.facts.product.deeming import (
    DECLARATION_SHOWS_AI_CYBERSECURITY,
    PROCESSES_COMPLY,
    PROPERTIES_FULFILLED,
)
from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.law.register.switches import AI_CERTIFICATION_SCHEME_REFERENCED, AI_SECTORAL_LIMITATION
from dualmark.logic.expression import all_of, any_of, cited, not_, some
from dualmark.rulebook.bridge.matrix import BRIDGED, ROWS
from dualmark.rulebook.bridge.paths import PATH_ANNEX_I_A, PATH_ANNEX_I_B, PRODUCT_IS_HIGH_RISK
from dualmark.rulebook.readings.bridge import GAP_BEFORE_THE_CRA
from dualmark.rulebook.writing import answer, goal, holds, rule

M2, M3, M5 = ROWS[2], ROWS[3], ROWS[5]

OUTSIDE_THE_GAP = rule(
    "bridge.deeming.before_the_cra",
    "The product is high-risk AI and in scope of the CRA, but was placed before the CRA binds it in full",
    when=all_of(M3, PRODUCT_IS_HIGH_RISK, not_(PATH_ANNEX_I_B)),
    cites=["cra:71(2)", "cra:69(2)", "aia:113/3(c)(i)"],
    rows=["A-7", "M3", "EDGE-16"],
)

AVAILABLE = rule(
    "bridge.deeming.available",
    "The cybersecurity part of AI Act Article 15 can be deemed met through the CRA",
    when=any_of(
        BRIDGED,
        cited(all_of(OUTSIDE_THE_GAP, GAP_BEFORE_THE_CRA.is_("deemed_if_shown")), "aia:42(3)"),
    ),
    cites=["cra:12(1)", "aia:42(3)"],
    rows=["A-3", "A-7", "EDGE-16"],
)

REACHED = rule(
    "bridge.deeming.reached",
    "All three conditions are met: the cybersecurity part of AI Act Article 15 is deemed met",
    when=all_of(
        AVAILABLE,
        cited(PROPERTIES_FULFILLED, "cra:12(1)(a)"),
        cited(PROCESSES_COMPLY, "cra:12(1)(b)"),
        cited(DECLARATION_SHOWS_AI_CYBERSECURITY, "cra:12(1)(c)"),
    ),
    cites=["cra:12(1)(a)", "cra:12(1)(b)", "cra:12(1)(c)", "aia:42(3)"],
    rows=["A-3", "A-6"],
    note="Our reading: the statement of point (c) has its place in CRA Annex V(8), additional information, because Annex V has no field for it.",
)

NOT_AVAILABLE = rule(
    "bridge.deeming.not_available",
    "The deeming is not open at this date",
    when=not_(AVAILABLE),
    cites=["cra:12(1)"],
    rows=["A-2", "A-7"],
)

OPEN = rule(
    "bridge.deeming.open",
    "The deeming is open, but its three conditions are not all shown yet",
    when=AVAILABLE,
    unless=[REACHED],
    cites=["cra:12(1)"],
    rows=["A-3"],
)

DEEMING = goal(
    "bridge.deeming",
    "Whether the cybersecurity part of AI Act Article 15 is deemed met through the CRA",
    answer("reached", "deemed met: all three conditions are shown", REACHED),
    answer("open", "open: the three conditions of CRA 12(1) must still be shown", OPEN),
    answer("not_available", "not available: Article 15 is shown directly where it applies", NOT_AVAILABLE),
    kind="one",
    act="both",
    cites=["cra:12(1)", "aia:42(3)"],
)

COVERS_CYBERSECURITY = rule(
    "bridge.deeming.covers_cybersecurity",
    "It covers the cybersecurity limb of AI Act 15(1) and all of 15(5)",
    when=AVAILABLE,
    unless=[
        cited(
            all_of(PATH_ANNEX_I_A, AI_SECTORAL_LIMITATION),
            "aia:2(13)",
            gloss="a delegated act may limit Article 15 for such products",
        )
    ],
    cites=["cra:12(1)", "aia:15(1)", "aia:15(5)"],
    rows=["A-4", "AI-4.2-2(13)", "INT-6"],
)

LEAVES_ACCURACY_AND_ROBUSTNESS = rule(
    "bridge.deeming.leaves_accuracy_and_robustness",
    "It does not cover accuracy (AI Act 15(1) to (3)) and robustness (15(1) and (4))",
    when=AVAILABLE,
    cites=["cra:12(1)", "aia:15(1)", "aia:15(3)", "aia:15(4)"],
    rows=["A-4"],
)

LEAVES_OTHER_REQUIREMENTS = rule(
    "bridge.deeming.leaves_other_requirements",
    "It does not cover AI Act Articles 8 to 14 and 17, the description of cybersecurity measures in Annex IV(2)(h), nor the level of cybersecurity stated in the instructions (13(3)(b)(ii))",
    when=AVAILABLE,
    cites=["cra:12(1)", "aia:9", "aia:11(1)", "aia:AnnexIV(2)(h)", "aia:13(3)(b)(ii)", "aia:17"],
    rows=["A-4", "A-8", "AI-4b-2", "INT-7"],
)

DIRECT_PROOF = rule(
    "bridge.article_15.direct",
    "The cybersecurity part of AI Act Article 15 is shown directly, without the CRA",
    when=any_of(
        M2,
        OUTSIDE_THE_GAP,
        some("ai_system", all_of(holds("ai.high_risk.classified"), not_(holds("bridge.part_of_product")))),
    ),
    cites=["aia:15(1)", "aia:15(5)"],
    rows=["A-2", "M2", "M3"],
)

CERTIFICATION_SCHEME_ROUTE = rule(
    "bridge.article_15.certification_scheme",
    "A certificate under a referenced Cybersecurity Act scheme can show the cybersecurity part of Article 15",
    when=all_of(DIRECT_PROOF, AI_CERTIFICATION_SCHEME_REFERENCED),
    cites=["aia:42(2)"],
    rows=["M2"],
)

NOT_UNDER_ARTICLE_15 = rule(
    "bridge.article_15.not_applicable",
    "AI Act Article 15 does not apply, because the system is high-risk under Annex I Section B",
    when=any_of(ROWS[1], M5),
    cites=["aia:2(2)", "omnibus:3(1)"],
    rows=["M1", "M5", "B.19"],
    note="Our reading: there is no deeming towards the AI requirements that the machinery delegated acts bring, because CRA 12(1) names AI Act Article 15 only.",
)

CYBERSECURITY_OF_AI = goal(
    "bridge.article_15",
    "How the cybersecurity of the high-risk AI is shown",
    answer("deeming", "through the CRA, where the three conditions of CRA 12(1) are met", AVAILABLE),
    answer("direct", "directly under AI Act Article 15", DIRECT_PROOF),
    answer(
        "certification_scheme",
        "or by a certificate under a scheme referenced for AI Act 42(2)",
        CERTIFICATION_SCHEME_ROUTE,
    ),
    answer(
        "not_applicable", "not under the AI Act: the sectoral act decides (Annex I Section B)", NOT_UNDER_ARTICLE_15
    ),
    kind="set",
    act="both",
    cites=["cra:12(1)", "aia:15", "aia:42(2)"],
)

ONE_DECLARATION = rule(
    "bridge.one_declaration",
    "One EU declaration of conformity is drawn up for both acts",
    when=all_of(holds("cra.time.full"), PRODUCT_IS_HIGH_RISK, not_(PATH_ANNEX_I_B)),
    cites=["cra:28(3)", "aia:47(3)"],
    rows=["A-6", "V-14"],
)

ONE_TECHNICAL_FILE = rule(
    "bridge.one_technical_file",
    "One set of technical documentation is drawn up for both acts",
    when=BRIDGED,
    cites=["cra:31(3)", "aia:11(2)"],
    rows=["A-8", "D-11"],
)

ONE_RISK_ASSESSMENT = rule(
    "bridge.one_risk_assessment",
    "The cybersecurity risk assessment may be part of the AI Act's risk management",
    when=BRIDGED,
    applies=CRA_GENERAL,
    cites=["cra:13(4)", "aia:9(10)"],
    rows=["D-11", "A-5"],
)

JOINT_PAPERS = goal(
    "bridge.joint_papers",
    "What both acts share on paper",
    answer("one_declaration", "one EU declaration of conformity", ONE_DECLARATION),
    answer("one_technical_file", "one set of technical documentation", ONE_TECHNICAL_FILE),
    answer("one_risk_assessment", "one risk assessment may serve both", ONE_RISK_ASSESSMENT),
    kind="set",
    act="both",
    cites=["cra:28(3)", "cra:31(3)", "cra:13(4)", "aia:47(3)", "aia:11(2)"],
)
