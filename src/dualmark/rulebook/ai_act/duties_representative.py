# SPDX-License-Identifier: Apache-2.0
"""Authorised representatives: whom a provider outside the Union appoints, and what they do (Articles 22, 54)."""

from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION
from dualmark.law.register.milestones import AI_GENERAL_PURPOSE_MODELS, AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import all_of, not_
from dualmark.rulebook.ai_act.roles import AUTHORISED_REPRESENTATIVE, PROVIDER, PUT_ON_UNION_MARKET
from dualmark.rulebook.writing import duty, holds, rule

HIGH_RISK = holds("ai.high_risk.classified")

NEEDS_REPRESENTATIVE = rule(
    "ai.duties.needs_representative",
    "The provider of the high-risk AI system is established outside the Union",
    subject="ai_system",
    when=all_of(PROVIDER, PUT_ON_UNION_MARKET, not_(ESTABLISHED_IN_UNION), HIGH_RISK),
    cites=["aia:22(1)"],
    rows=["AI-4.3-representative", "B.15"],
)

REPRESENTS_HIGH_RISK = rule(
    "ai.duties.represents_high_risk",
    "The organisation represents the provider of a high-risk AI system",
    subject="ai_system",
    when=all_of(AUTHORISED_REPRESENTATIVE, HIGH_RISK),
    cites=["aia:22(3)"],
    rows=["AI-4.3-representative", "B.15"],
)

PROVIDER_WORDS = {
    "subject": "ai_system",
    "act": "ai_act",
    "bearer": "provider",
    "when": NEEDS_REPRESENTATIVE,
    "applies": AI_HIGH_RISK_ANNEX_III,
    "rows": ["AI-4.3-representative", "B.15"],
}
WORDS = PROVIDER_WORDS | {"bearer": "authorised_representative", "when": REPRESENTS_HIGH_RISK}

APPOINT = duty(
    "duty.ai.22.1.appoint",
    "Appoint an authorised representative in the Union by written mandate",
    cites=["aia:22(1)"],
    due="before_placing",
    evidence="Written mandate, accepted, from before the system is made available",
    **PROVIDER_WORDS,
)

ENABLE = duty(
    "duty.ai.22.2.enable",
    "Enable the representative to perform the tasks of the mandate, and empower it to be addressed by authorities",
    cites=["aia:22(2)", "aia:22(3)", "aia:22(3)/2"],
    due="from_placing",
    evidence="Mandate with all tasks of Article 22(3), access to documents and logs",
    **PROVIDER_WORDS,
)

SHOW_MANDATE = duty(
    "duty.ai.22.3.show_mandate",
    "Give market surveillance authorities a copy of the mandate on request",
    cites=["aia:22(3)"],
    due="on_event",
    trigger="request of a market surveillance authority",
    evidence="Mandate in the language that the authority indicates",
    **WORDS,
)

VERIFY = duty(
    "duty.ai.22.3.verify",
    "Verify that declaration of conformity and technical documentation exist and that conformity was assessed",
    cites=["aia:22(3)(a)"],
    due="before_placing",
    evidence="Record of the verification",
    **WORDS,
)

KEEP_DOCUMENTS = duty(
    "duty.ai.22.3.keep_documents",
    "Keep the provider's contact details, declaration, technical documentation and certificate for ten years",
    cites=["aia:22(3)(b)"],
    due="from_placing",
    ends="ten years after the system was placed on the market or put into service",
    evidence="Archive at the disposal of the authorities",
    **WORDS,
)

ANSWER_AUTHORITIES = duty(
    "duty.ai.22.3.answer_authorities",
    "Give authorities, on a reasoned request, what shows conformity, logs under the provider's control included",
    cites=["aia:22(3)(c)"],
    due="on_event",
    trigger="reasoned request of a competent authority",
    evidence="Request and answer",
    **WORDS,
)

COOPERATE = duty(
    "duty.ai.22.3.cooperate",
    "Cooperate with authorities in what they do about the system",
    cites=["aia:22(3)(d)"],
    due="on_event",
    trigger="reasoned request of a competent authority",
    evidence="Correspondence and measures taken",
    **WORDS,
)

REGISTER = duty(
    "duty.ai.22.3.register",
    "Register the system where registration is owed, or check the entry that the provider made",
    cites=["aia:22(3)(e)", "aia:49(1)"],
    due="before_placing",
    evidence="Registration, or record of the check of point 3 of Annex VIII Section A",
    **WORDS,
)

TERMINATE = duty(
    "duty.ai.22.4.terminate",
    "End the mandate if the provider acts against its obligations, and inform the authority and the notified body",
    cites=["aia:22(4)"],
    due="on_event",
    trigger="reason to consider that the provider acts contrary to its obligations",
    evidence="Notice of termination with reasons, message to authority and notified body",
    **WORDS,
)

MODEL_PROVIDER_WORDS = {
    "subject": "model",
    "act": "ai_act",
    "bearer": "provider of a general-purpose AI model",
    "when": holds("ai.gpai.needs_representative"),
    "applies": AI_GENERAL_PURPOSE_MODELS,
    "rows": ["B.15"],
}
MODEL_WORDS = MODEL_PROVIDER_WORDS | {
    "bearer": "authorised_representative",
    "when": holds("ai.gpai.representative"),
}

APPOINT_FOR_MODEL = duty(
    "duty.ai.54.1.appoint",
    "Appoint an authorised representative in the Union for the general-purpose AI model by written mandate",
    cites=["aia:54(1)", "aia:54(6)"],
    due="before_placing",
    evidence="Written mandate, accepted, from before the model is placed on the market",
    note="Free and open-source models are exempt, unless they present systemic risk.",
    **MODEL_PROVIDER_WORDS,
)

ENABLE_FOR_MODEL = duty(
    "duty.ai.54.2.enable",
    "Enable the representative to perform the tasks of the mandate, and empower it to be addressed by the AI Office",
    cites=["aia:54(2)", "aia:54(3)", "aia:54(4)"],
    due="from_placing",
    evidence="Mandate with all tasks of Article 54(3)",
    **MODEL_PROVIDER_WORDS,
)

VERIFY_MODEL = duty(
    "duty.ai.54.3.verify",
    "Verify that the model's technical documentation exists and that the provider meets Articles 53 and 55",
    cites=["aia:54(3)(a)", "aia:54(3)"],
    due="before_placing",
    evidence="Record of the verification; copy of the mandate for the AI Office",
    **MODEL_WORDS,
)

KEEP_MODEL_DOCUMENTS = duty(
    "duty.ai.54.3.keep_documents",
    "Keep the model's technical documentation and the provider's contact details for ten years",
    cites=["aia:54(3)(b)"],
    due="from_placing",
    ends="ten years after the model was placed on the market",
    evidence="Archive at the disposal of the AI Office and national authorities",
    **(MODEL_WORDS | {"rows": ["B.15", "B.20"]}),
)

ANSWER_FOR_MODEL = duty(
    "duty.ai.54.3.answer_authorities",
    "Give the AI Office, on a reasoned request, what shows compliance, and cooperate with it and the authorities",
    cites=["aia:54(3)(c)", "aia:54(3)(d)"],
    due="on_event",
    trigger="reasoned request of the AI Office or a competent authority",
    evidence="Request and answer",
    **MODEL_WORDS,
)

TERMINATE_FOR_MODEL = duty(
    "duty.ai.54.5.terminate",
    "End the mandate if the model provider acts against its obligations, and inform the AI Office at once",
    cites=["aia:54(5)"],
    due="on_event",
    trigger="reason to consider that the provider acts contrary to its obligations",
    evidence="Notice of termination with reasons, message to the AI Office",
    **MODEL_WORDS,
)
