# SPDX-License-Identifier: Apache-2.0
"""Duties of importers of high-risk AI systems (Article 23)."""

from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import all_of
from dualmark.rulebook.ai_act.roles import IMPORTER
from dualmark.rulebook.writing import duty, holds, rule

IMPORTS_HIGH_RISK = rule(
    "ai.duties.importer_of_high_risk",
    "The organisation imports a high-risk AI system",
    subject="ai_system",
    when=all_of(IMPORTER, holds("ai.high_risk.classified")),
    cites=["aia:23(1)"],
    rows=["AI-4.3-importer", "AI-4b-5"],
)

WORDS = {
    "subject": "ai_system",
    "act": "ai_act",
    "bearer": "importer",
    "when": IMPORTS_HIGH_RISK,
    "applies": AI_HIGH_RISK_ANNEX_III,
    "rows": ["AI-4.3-importer", "AI-4b-5"],
}

VERIFY = duty(
    "duty.ai.23.1.verify",
    "Verify that the provider carried out the assessment, drew up the documents and appointed a representative",
    cites=["aia:23(1)", "aia:23(1)(a)", "aia:23(1)(b)", "aia:23(1)(c)", "aia:23(1)(d)"],
    due="before_placing",
    evidence="Checklist per system: Article 43 procedure, technical documentation, CE marking, declaration of "
    "conformity, instructions for use, mandate of the representative",
    **WORDS,
)

HOLD_BACK = duty(
    "duty.ai.23.2.hold_back",
    "Do not place on the market what you have sufficient reason to think non-conforming or falsified",
    cites=["aia:23(2)"],
    due="on_event",
    trigger="sufficient reason to consider the system or its documents non-conforming or falsified",
    ends="when the system was brought into conformity",
    evidence="Record of the hold and of its release",
    **WORDS,
)

INFORM_OF_RISK = duty(
    "duty.ai.23.2.inform_of_risk",
    "Inform provider, representative and market surveillance authorities where the system presents a risk",
    cites=["aia:23(2)", "aia:79(1)"],
    due="on_event",
    trigger="the non-conforming system presents a risk to health, safety or fundamental rights",
    evidence="Copies of the messages with date",
    **WORDS,
)

NAME_AND_ADDRESS = duty(
    "duty.ai.23.3.name_and_address",
    "Put your name, trade name or mark and contact address on the system and on its packaging or documents",
    cites=["aia:23(3)"],
    due="before_placing",
    evidence="Picture or copy of the indication",
    **WORDS,
)

STORAGE = duty(
    "duty.ai.23.4.storage",
    "Store and transport the system so that its conformity does not suffer",
    cites=["aia:23(4)"],
    due="from_placing",
    ends="when the system leaves your responsibility",
    evidence="Storage and transport conditions, release process for software copies",
    **WORDS,
)

KEEP_DOCUMENTS = duty(
    "duty.ai.23.5.keep_documents",
    "Keep the certificate, the instructions for use and the declaration of conformity for ten years",
    cites=["aia:23(5)"],
    due="from_placing",
    ends="ten years after the system was placed on the market or put into service",
    evidence="Archive with the three documents",
    **(WORDS | {"rows": ["AI-4.3-importer", "AI-4b-5", "B.20"]}),
)

ANSWER_AUTHORITIES = duty(
    "duty.ai.23.6.answer_authorities",
    "Give authorities, on a reasoned request, what shows conformity, and make the technical documentation available",
    cites=["aia:23(6)"],
    due="on_event",
    trigger="reasoned request of a competent authority",
    evidence="Request and answer, in a language that the authority easily understands",
    **WORDS,
)

COOPERATE = duty(
    "duty.ai.23.7.cooperate",
    "Cooperate with authorities in what they do to reduce the risks of the system",
    cites=["aia:23(7)"],
    due="on_event",
    trigger="action of a competent authority",
    evidence="Correspondence and measures taken",
    **WORDS,
)
