# SPDX-License-Identifier: Apache-2.0
"""Duties of distributors of high-risk AI systems (Article 24)."""

from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import all_of
from dualmark.rulebook.ai_act.roles import DISTRIBUTOR
from dualmark.rulebook.writing import duty, holds, rule

DISTRIBUTES_HIGH_RISK = rule(
    "ai.duties.distributor_of_high_risk",
    "The organisation distributes a high-risk AI system",
    subject="ai_system",
    when=all_of(DISTRIBUTOR, holds("ai.high_risk.classified")),
    cites=["aia:24(1)"],
    rows=["AI-4.3-distributor", "AI-4b-5"],
)

WORDS = {
    "subject": "ai_system",
    "act": "ai_act",
    "bearer": "distributor",
    "when": DISTRIBUTES_HIGH_RISK,
    "applies": AI_HIGH_RISK_ANNEX_III,
    "rows": ["AI-4.3-distributor", "AI-4b-5"],
}

VERIFY = duty(
    "duty.ai.24.1.verify",
    "Verify CE marking, declaration of conformity, instructions, and the names of provider and importer",
    cites=["aia:24(1)", "aia:16(b)", "aia:16(c)", "aia:23(3)"],
    due="before_placing",
    trigger="before the system is made available",
    evidence="Checklist per system, the name and address of provider and importer and the provider's quality system included",
    **WORDS,
)

HOLD_BACK = duty(
    "duty.ai.24.2.hold_back",
    "Do not make available what you have reason to think does not meet the requirements",
    cites=["aia:24(2)"],
    due="on_event",
    trigger="reason, from the information at hand, to consider the system non-conforming",
    ends="when the system was brought into conformity",
    evidence="Record of the hold and of its release",
    **WORDS,
)

INFORM_OF_RISK = duty(
    "duty.ai.24.2.inform_of_risk",
    "Inform the provider or the importer where the non-conforming system presents a risk",
    cites=["aia:24(2)", "aia:79(1)"],
    due="on_event",
    trigger="the system presents a risk to health, safety or fundamental rights",
    evidence="Copies of the messages with date",
    **WORDS,
)

STORAGE = duty(
    "duty.ai.24.3.storage",
    "Store and transport the system so that its conformity does not suffer",
    cites=["aia:24(3)"],
    due="from_placing",
    ends="when the system leaves your responsibility",
    evidence="Storage and transport conditions, release process for software copies",
    **WORDS,
)

CORRECT = duty(
    "duty.ai.24.4.correct",
    "Correct, withdraw or recall a non-conforming system that you made available, or see to it that others do",
    cites=["aia:24(4)"],
    due="on_event",
    trigger="reason to consider a system that was made available non-conforming",
    evidence="Corrective action and its result",
    **WORDS,
)

REPORT_RISK = duty(
    "duty.ai.24.4.report_risk",
    "Inform provider or importer and the authorities at once where a system that you made available presents a risk",
    cites=["aia:24(4)", "aia:79(1)"],
    due="on_event",
    trigger="a system that was made available presents a risk",
    evidence="Report with the non-conformity and the corrective action",
    **WORDS,
)

ANSWER_AUTHORITIES = duty(
    "duty.ai.24.5.answer_authorities",
    "Give authorities, on a reasoned request, the information and documents on what you did to ensure conformity",
    cites=["aia:24(5)"],
    due="on_event",
    trigger="reasoned request of a competent authority",
    evidence="Request and answer",
    **WORDS,
)

COOPERATE = duty(
    "duty.ai.24.6.cooperate",
    "Cooperate with authorities in what they do to reduce the risks of the system",
    cites=["aia:24(6)"],
    due="on_event",
    trigger="action of a competent authority",
    evidence="Correspondence and measures taken",
    **WORDS,
)
