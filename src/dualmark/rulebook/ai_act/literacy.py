# SPDX-License-Identifier: Apache-2.0
"""AI literacy (Article 4): owed for every AI system, whatever its risk; softened by the amendment."""

from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_AMENDED, AI_PROHIBITIONS
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.ai_act.roles import DEPLOYER, PROVIDER
from dualmark.rulebook.ai_act.scope import APPLIES, OPEN_SOURCE_EXCLUDED, REST_DISPLACED
from dualmark.rulebook.writing import duty, rule

OWED = rule(
    "ai.literacy.owed",
    "The organisation is provider or deployer of an AI system to which Article 4 applies",
    subject="ai_system",
    when=all_of(APPLIES, any_of(PROVIDER, DEPLOYER)),
    unless=[
        cited(OPEN_SOURCE_EXCLUDED, "aia:2(12)"),
        cited(REST_DISPLACED, "aia:2(2)"),
    ],
    cites=["aia:4(1)"],
    rows=["AI-4.3-provider", "AI-4.3-deployer"],
)

SUPPORT_LITERACY = duty(
    "duty.ai.4.1.support_literacy",
    "Take measures that help staff, and others who operate the AI system for you, to build up AI literacy",
    subject="ai_system",
    act="ai_act",
    bearer="provider_or_deployer",
    when=OWED,
    cites=["aia:4(1)", "aia:3(56)", "omnibus:1(5)"],
    applies=AI_AMENDED,
    due="from_application",
    ends="as long as the AI system is supplied or used",
    evidence="Training plan and records, fitted to the people and the context of use",
    since=AI_OMNIBUS,
    rows=["AI-4.3-provider", "AI-4.3-deployer"],
    note="No particular level of any single person need be guaranteed.",
)

ENSURE_LITERACY = duty(
    "duty.ai.4.ensure_literacy",
    "Ensure, as best you can, a sufficient level of AI literacy of staff and others who operate the AI system for you",
    subject="ai_system",
    act="ai_act",
    bearer="provider_or_deployer",
    when=OWED,
    cites=["aia:4", "aia:3(56)"],
    applies=AI_PROHIBITIONS,
    due="from_application",
    ends="26 July 2026, when the amended Article 4 replaced it",
    evidence="Training plan and records",
    until=AI_OMNIBUS,
    rows=["AI-4.3-provider", "AI-4.3-deployer"],
)
