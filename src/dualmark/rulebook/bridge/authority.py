# SPDX-License-Identifier: Apache-2.0
"""Who supervises: the market surveillance authority for both acts and the CSIRT that receives reports."""

from dualmark.facts.ai_system.procedure import BODY_ASSESSED_FOR_CRA
from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION, MEMBER_STATE
from dualmark.logic.expression import all_of, any_of, cited, not_, some
from dualmark.logic.rule import Rule
from dualmark.rulebook.bridge.matrix import BRIDGED
from dualmark.rulebook.bridge.paths import (
    NOTIFIED_BODY_ROUTE,
    PART_OF_PRODUCT,
    PATH_ANNEX_I_B,
    UNDER_SECTORAL_PROCEDURE,
)
from dualmark.rulebook.readings.bridge import SURVEILLANCE_OF_AI_OFFICE_SYSTEMS
from dualmark.rulebook.writing import answer, goal, holds, rule

IN_SCOPE = holds("cra.scope.in_scope")

OUTSIDE_SECTION_B = not_(PATH_ANNEX_I_B)


def _follows(name: str, title: str, cite: str) -> Rule:
    return rule(
        f"bridge.authority.{name}",
        f"{title} is the market surveillance authority for the CRA as well",
        when=all_of(
            OUTSIDE_SECTION_B,
            some(
                "ai_system",
                all_of(PART_OF_PRODUCT, holds("ai.high_risk.classified"), holds(f"ai.surveillance.{name}")),
            ),
        ),
        cites=["cra:52(14)", cite],
        rows=["A-11"],
    )


SECTORAL_AUTHORITY = _follows("sectoral", "The authority of the product law", "aia:74(3)")
FINANCIAL_AUTHORITY = _follows("financial_authority", "The authority for financial supervision", "aia:74(6)")
DATA_PROTECTION_AUTHORITY = _follows(
    "data_protection", "The data protection authority, or one under the same conditions,", "aia:74(8)"
)
UNION_SUPERVISOR = _follows("union_supervisor", "The European Data Protection Supervisor", "aia:74(9)")
NATIONAL_AI_AUTHORITY = _follows("national", "The national authority designated under the AI Act", "aia:70(1)")

AI_OFFICE = rule(
    "bridge.authority.ai_office",
    "The AI Office is the market surveillance authority for the CRA as well",
    when=all_of(
        OUTSIDE_SECTION_B,
        SURVEILLANCE_OF_AI_OFFICE_SYSTEMS.is_("ai_office"),
        some(
            "ai_system", all_of(PART_OF_PRODUCT, holds("ai.high_risk.classified"), holds("ai.surveillance.ai_office"))
        ),
    ),
    cites=["cra:52(14)", "aia:75(1)"],
    rows=["A-11"],
)

CRA_AUTHORITY = rule(
    "bridge.authority.cra",
    "The market surveillance authority designated under the CRA supervises",
    when=IN_SCOPE,
    unless=[
        SECTORAL_AUTHORITY,
        FINANCIAL_AUTHORITY,
        DATA_PROTECTION_AUTHORITY,
        UNION_SUPERVISOR,
        NATIONAL_AI_AUTHORITY,
        AI_OFFICE,
    ],
    cites=["cra:52(2)", "cra:52(14)"],
    rows=["A-11"],
    note="Our reading: with Annex I Section B there is no AI Act authority for the system, so the CRA authority stays competent.",
)

AUTHORITY = goal(
    "bridge.authority",
    "Who supervises the product under the CRA",
    answer("sectoral", "the authority of the product law (CRA 52(14), AI Act 74(3))", SECTORAL_AUTHORITY),
    answer("financial", "the financial supervisor (CRA 52(14), AI Act 74(6))", FINANCIAL_AUTHORITY),
    answer(
        "data_protection",
        "the data protection or an equivalent authority (CRA 52(14), AI Act 74(8))",
        DATA_PROTECTION_AUTHORITY,
    ),
    answer("union_supervisor", "the European Data Protection Supervisor (CRA 52(14), AI Act 74(9))", UNION_SUPERVISOR),
    answer("national_ai", "the national AI Act authority (CRA 52(14))", NATIONAL_AI_AUTHORITY),
    answer("ai_office", "the AI Office (CRA 52(14), AI Act 75(1))", AI_OFFICE),
    answer("cra", "the national CRA authority (CRA 52(2))", CRA_AUTHORITY),
    kind="set",
    act="both",
    cites=["cra:52(14)", "aia:74"],
)

COORDINATOR_BY_SEAT = rule(
    "bridge.coordinator.by_main_establishment",
    "The CSIRT of the Member State of the main establishment receives the notifications",
    when=all_of(IN_SCOPE, ESTABLISHED_IN_UNION, not_(MEMBER_STATE.is_("none"))),
    cites=["cra:14(7)"],
    rows=["N-15"],
)

BODY_FOR_BOTH = rule(
    "bridge.notified_body.for_both",
    "The body that assesses the AI system may also control the CRA requirements",
    when=all_of(
        any_of(NOTIFIED_BODY_ROUTE, UNDER_SECTORAL_PROCEDURE),
        BRIDGED,
        some(
            "ai_system",
            all_of(PART_OF_PRODUCT, holds("ai.high_risk.classified"), cited(BODY_ASSESSED_FOR_CRA, "cra:12(2)")),
        ),
    ),
    cites=["cra:12(2)", "cra:39", "aia:43(3)/2"],
    rows=["A-9"],
)

BODY_NOT_FOR_BOTH = rule(
    "bridge.notified_body.separate",
    "The body that assesses the AI system may not control the CRA requirements: ask for a body that is competent under the CRA",
    when=all_of(any_of(NOTIFIED_BODY_ROUTE, UNDER_SECTORAL_PROCEDURE), BRIDGED),
    unless=[BODY_FOR_BOTH],
    cites=["cra:12(2)", "cra:39"],
    rows=["A-9", "M6", "M7"],
    note="Our reading: the law does not say what follows if the condition fails; a body competent under the CRA is the safe way.",
)

NO_BODY_NEEDED = rule(
    "bridge.notified_body.none_needed",
    "No notified body takes part in the AI Act procedure for the CRA requirements",
    when=not_(all_of(any_of(NOTIFIED_BODY_ROUTE, UNDER_SECTORAL_PROCEDURE), BRIDGED)),
    cites=["cra:12(2)", "aia:43(2)"],
    rows=["M13", "M12"],
)

NOTIFIED_BODY = goal(
    "bridge.notified_body",
    "Whether one notified body can assess both acts",
    answer("for_both", "one body may assess both", BODY_FOR_BOTH),
    answer("separate", "the AI Act body may not control the CRA requirements", BODY_NOT_FOR_BOTH),
    answer("none_needed", "no body takes part under AI Act 43 for this product", NO_BODY_NEEDED),
    kind="one",
    act="both",
    cites=["cra:12(2)"],
)
