# SPDX-License-Identifier: Apache-2.0
"""Who supervises an AI system (AI Act Articles 74 and 75), and the duties towards those authorities (74 to 83)."""

from dualmark.facts.ai_system.biometrics import USED_FOR_WHOM
from dualmark.facts.ai_system.deployment import FINANCIAL_SERVICE, GENERAL_PURPOSE_BASIS, LARGE_PLATFORM
from dualmark.facts.organisation.enterprise import FINANCIAL_INSTITUTION, LEGAL_FORM
from dualmark.facts.organisation.supervision import UNION_INSTITUTION
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.writing import answer, goal, holds, rule

UNDER_SUPERVISION = rule(
    "ai.surveillance.reached",
    "Market surveillance and fines under the AI Act reach the AI system",
    subject="ai_system",
    when=holds("ai.scope.applies"),
    unless=[
        cited(holds("ai.scope.open_source_excluded"), "aia:2(12)"),
        cited(holds("ai.scope.rest_displaced"), "aia:2(2)", gloss="high-risk under Annex I Section B"),
    ],
    cites=["aia:2(1)", "aia:74(1)"],
    rows=["AI-4b-17", "AI-4b-18"],
)

OWN_MODEL = GENERAL_PURPOSE_BASIS.is_("own_model")

FOR_JUSTICE_OR_SECURITY = rule(
    "ai.surveillance.security_or_justice_use",
    "The AI system is used for law enforcement, migration, asylum, border management or justice",
    subject="ai_system",
    when=any_of(
        USED_FOR_WHOM.has("law_enforcement"),
        USED_FOR_WHOM.has("migration_asylum_border"),
        USED_FOR_WHOM.has("judiciary"),
    ),
    cites=["aia:74(8)"],
    rows=["AI-4b-17"],
)

POINTS_6_TO_8 = tuple(
    holds(f"ai.annex_iii.{letter}") for letter in ("6a", "6b", "6c", "6d", "6e", "7a", "7b", "7c", "7d", "8a", "8b")
)

FINANCIAL = rule(
    "ai.surveillance.financial",
    "The AI system is directly connected with the financial services of a supervised institution",
    subject="ai_system",
    when=all_of(FINANCIAL_INSTITUTION, FINANCIAL_SERVICE),
    cites=["aia:74(6)", "aia:recital(158)"],
    rows=["AI-4b-17"],
)

PROVIDED_BY_AUTHORITY = rule(
    "ai.surveillance.provided_by_security_authority",
    "A law enforcement or border authority provides the AI system itself",
    subject="ai_system",
    when=all_of(
        LEGAL_FORM.is_("public_body"),
        any_of(USED_FOR_WHOM.has("law_enforcement"), USED_FOR_WHOM.has("migration_asylum_border")),
    ),
    cites=["aia:75(1)(a)(iii)"],
    rows=["AI-4b-17"],
    note="Our reading: the point refers to Article 74(6), which names financial institutions only; it is read so that the authorities it names are not lost.",
)

AI_OFFICE = rule(
    "ai.surveillance.ai_office",
    "The AI Office alone supervises the provider of the AI system",
    subject="ai_system",
    when=all_of(
        UNDER_SUPERVISION,
        any_of(
            cited(LARGE_PLATFORM, "aia:75(1)(b)"),
            cited(
                all_of(
                    OWN_MODEL,
                    not_(any_of(cited(holds("ai.annex_i.section_a"), "aia:75(1)(a)(i)"), cited(holds("ai.annex_i.section_b"), "aia:75(1)(a)(i)"))),
                    not_(cited(holds("ai.annex_iii.2"), "aia:75(1)(a)(ii)")),
                    not_(cited(any_of(FINANCIAL, PROVIDED_BY_AUTHORITY), "aia:75(1)(a)(iii)")),
                    not_(cited(holds("ai.annex_iii.8a"), "aia:75(1)(a)(iv)")),
                ),
                "aia:75(1)(a)",
                gloss="model and system of the same undertaking, with four exceptions",
            ),
        ),
    ),
    cites=["aia:75(1)"],
    applies=AI_GENERAL,
    since=AI_OMNIBUS,
    rows=["AI-4.10-75(1)", "AI-4b-17"],
)  # fmt: skip

AI_OFFICE_BEFORE = rule(
    "ai.surveillance.ai_office",
    "The AI Office may supervise the AI system, because its provider also developed the model",
    subject="ai_system",
    when=all_of(UNDER_SUPERVISION, OWN_MODEL),
    cites=["aia:75(1)"],
    applies=AI_GENERAL,
    until=AI_OMNIBUS,
    rows=["AI-4.10-75(1)"],
    note="The original Article gave the AI Office powers beside the national authorities, without exceptions.",
)

AI_OFFICE_FOR_DEPLOYER = rule(
    "ai.surveillance.ai_office_for_deployer",
    "The AI Office supervises the deployer too, because it is also the provider or belongs to its undertaking",
    subject="ai_system",
    when=all_of(AI_OFFICE, holds("ai.role.deployer"), holds("ai.role.provider")),
    cites=["aia:75(1)/2"],
    since=AI_OMNIBUS,
    rows=["B.20"],
    note="A deployer of the same undertaking that is not itself the provider is covered as well.",
)

SECTORAL = rule(
    "ai.surveillance.sectoral",
    "The market surveillance authority of the product law supervises the high-risk AI system",
    subject="ai_system",
    when=all_of(holds("ai.high_risk.ever"), holds("ai.annex_i.section_a")),
    unless=[AI_OFFICE],
    cites=["aia:74(3)", "aia:74(4)"],
    rows=["AI-4b-17", "AI-4b-18"],
    note="Where that law has equivalent procedures, Articles 79 to 83 give way to them.",
)

UNION_SUPERVISOR = rule(
    "ai.surveillance.union_supervisor",
    "The European Data Protection Supervisor supervises, because the organisation is an institution of the Union",
    subject="ai_system",
    when=UNION_INSTITUTION,
    unless=[AI_OFFICE],
    cites=["aia:74(9)"],
    rows=["AI-4b-17"],
)

DATA_PROTECTION = rule(
    "ai.surveillance.data_protection",
    "The data protection authority, or another one under the same conditions, supervises",
    subject="ai_system",
    when=all_of(
        holds("ai.high_risk.annex_iii"),
        any_of(*POINTS_6_TO_8, all_of(holds("ai.annex_iii.point_1"), FOR_JUSTICE_OR_SECURITY)),
    ),
    unless=[AI_OFFICE],
    cites=["aia:74(8)"],
    rows=["AI-4b-17"],
)

FINANCIAL_AUTHORITY = rule(
    "ai.surveillance.financial_authority",
    "The authority for financial supervision supervises the high-risk AI system",
    subject="ai_system",
    when=all_of(FINANCIAL, holds("ai.high_risk.ever")),
    unless=[AI_OFFICE],
    cites=["aia:74(6)", "aia:74(7)"],
    rows=["AI-4b-17"],
)

NATIONAL = rule(
    "ai.surveillance.national",
    "The market surveillance authority that the Member State designated for the AI Act supervises",
    subject="ai_system",
    when=not_(any_of(AI_OFFICE, SECTORAL, UNION_SUPERVISOR, DATA_PROTECTION, FINANCIAL_AUTHORITY)),
    cites=["aia:74(1)", "aia:70(1)"],
    rows=["AI-4b-17"],
)

SUPERVISOR = goal(
    "ai.surveillance",
    "Who supervises the AI system under the AI Act",
    answer("ai_office", "the AI Office", AI_OFFICE),
    answer("sectoral", "the authority of the product law", SECTORAL),
    answer("union_supervisor", "the European Data Protection Supervisor", UNION_SUPERVISOR),
    answer("data_protection", "the data protection or an equivalent authority", DATA_PROTECTION),
    answer("financial_authority", "the financial supervisor", FINANCIAL_AUTHORITY),
    answer("national", "the national market surveillance authority", NATIONAL),
    kind="set",
    act="ai_act",
    cites=["aia:74", "aia:75(1)"],
    subject="ai_system",
)
