# SPDX-License-Identifier: Apache-2.0
"""Duties between those who build, supply and take over AI systems (Article 25(2), (4), (5))."""

from dualmark.facts.ai_system.changes import (
    BUILT_INTO_HIGH_RISK,
    CHANGE_TO_HIGH_RISK_EXCLUDED,
    THIRD_PARTY_PARTS,
)
from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.ai_act.roles import PROVIDER, PROVIDER_BY_OWN_NAME
from dualmark.rulebook.ai_act.scope import OPEN_SOURCE
from dualmark.rulebook.ai_act.value_chain import PROVIDER_REPLACED
from dualmark.rulebook.writing import duty, holds, rule

FIRST_PROVIDER_COOPERATES = rule(
    "ai.value_chain.first_provider_cooperates",
    "The organisation was the first provider and did not rule out that its system be made high-risk",
    subject="ai_system",
    when=all_of(PROVIDER_BY_OWN_NAME, PROVIDER_REPLACED),
    unless=[cited(CHANGE_TO_HIGH_RISK_EXCLUDED, "aia:25(2)/4", gloss="it clearly ruled out that change")],
    cites=["aia:25(2)/2", "aia:25(2)/3"],
    rows=["AI-4.3-25(2)"],
)

HAS_SUPPLIERS = rule(
    "ai.value_chain.provider_with_suppliers",
    "The provider of the high-risk AI system builds on what third parties supply",
    subject="ai_system",
    when=all_of(
        PROVIDER,
        holds("ai.high_risk.classified"),
        any_of(
            THIRD_PARTY_PARTS.has("proprietary_parts"),
            cited(THIRD_PARTY_PARTS.has("open_source_general_model"), "aia:25(4)", "aia:recital(89)"),
        ),
    ),
    cites=["aia:25(4)", "aia:recital(88)"],
    rows=["AI-4.3-25(4)"],
    note="Parts that are public under a free and open-source licence need no agreement, general-purpose models aside.",
)

IS_SUPPLIER = rule(
    "ai.value_chain.supplier",
    "The organisation supplies the AI system to a provider who builds it into a high-risk AI system",
    subject="ai_system",
    when=BUILT_INTO_HIGH_RISK,
    unless=[cited(OPEN_SOURCE, "aia:25(4)", "aia:recital(89)", gloss="public and free and open source")],
    cites=["aia:25(4)", "aia:recital(88)"],
    rows=["AI-4.3-25(4)"],
    note="Our reading: the exemption names tools, services, processes and components, and an open AI system that is "
    "built into another one is such a component.",
)

COOPERATE = duty(
    "duty.ai.25.2.cooperate",
    "Cooperate with the new provider: give documentation, known limits and failure modes, and technical access",
    subject="ai_system",
    act="ai_act",
    bearer="first_provider",
    when=FIRST_PROVIDER_COOPERATES,
    cites=["aia:25(2)/2", "aia:25(2)/3(a)", "aia:25(2)/3(b)", "aia:25(2)/3(c)", "aia:25(5)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    due="on_event",
    trigger="somebody else becomes the provider under Article 25(1)",
    evidence="What was handed over, when and to whom; access given for testing and validation",
    rows=["AI-4.3-25(2)", "AI-4b-20"],
    note="Intellectual property and trade secrets stay protected (25(5)). The itemised list came with Regulation (EU) "
    "2026/1744.",
)

AGREE_WITH_SUPPLIERS = duty(
    "duty.ai.25.4.agree_with_suppliers",
    "Agree in writing with third parties on the information, capabilities, access and help that you need from them",
    subject="ai_system",
    act="ai_act",
    bearer="provider",
    when=HAS_SUPPLIERS,
    cites=["aia:25(4)", "aia:25(4)/2"],
    applies=AI_HIGH_RISK_ANNEX_III,
    due="before_placing",
    evidence="Written agreement with each third party",
    rows=["AI-4.3-25(4)"],
    note="The AI Office may recommend model terms; they are voluntary.",
)

AGREE_WITH_PROVIDER = duty(
    "duty.ai.25.4.agree_with_provider",
    "Agree in writing with the provider of the high-risk system on the information, capabilities, access and help",
    subject="ai_system",
    act="ai_act",
    bearer="supplier",
    when=IS_SUPPLIER,
    cites=["aia:25(4)", "aia:recital(88)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    due="on_event",
    trigger="the system is used or built into a high-risk AI system of somebody else",
    evidence="Written agreement with the provider",
    rows=["AI-4.3-25(4)"],
)
