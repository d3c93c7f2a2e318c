# SPDX-License-Identifier: Apache-2.0
"""General-purpose AI models (AI Act Articles 3(63), 51 to 55): a track of its own beside that of systems."""

from dualmark.facts.model.provision import (
    CAPABILITIES,
    COMMISSION_DECISION,
    MATCHES_MOST_ADVANCED,
    MODIFICATION_COMPUTE,
    OPENNESS,
    ORIGIN,
    PLACED_ON_MARKET,
    SUPPLY,
    TRAINING_COMPUTE,
)
from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION
from dualmark.law.register.milestones import AI_GENERAL_PURPOSE_MODELS, AI_LEGACY_MODELS
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_models import MODIFIED_MODEL, MONETISED_OPEN_MODEL
from dualmark.rulebook.writing import answer, goal, rule

# Article 51(2): "greater than", so exactly this amount is not enough.
HIGH_IMPACT_COMPUTE = 1e25

GENERAL_PURPOSE = rule(
    "ai.gpai.general_purpose",
    "The model is a general-purpose AI model",
    subject="model",
    when=CAPABILITIES.is_("wide"),
    cites=["aia:3(63)", "aia:recital(98)", "aia:recital(99)"],
    rows=["AI-4.8-model"],
)

PLACED = rule(
    "ai.gpai.placed",
    "The model is placed on the Union market by itself or inside the organisation's own AI systems",
    subject="model",
    when=any_of(SUPPLY.is_("own_name"), cited(SUPPLY.is_("in_own_systems"), "aia:recital(97)")),
    cites=["aia:2(1)(a)", "aia:3(9)", "aia:2(6)", "aia:recital(97)"],
    rows=["AI-4.8-model"],
    note="Models for research, development and prototyping before the market, for scientific research only, or for internal processes only are not placed on it.",
)

DEVELOPED = rule(
    "ai.gpai.developed",
    "The organisation developed the model, or had it developed, or its change of another's model counts as that",
    subject="model",
    when=any_of(
        ORIGIN.is_("own"),
        cited(
            all_of(
                ORIGIN.is_("modified"),
                any_of(MODIFICATION_COMPUTE.is_("more_than_a_third"), MODIFIED_MODEL.is_("any_change")),
            ),
            "aia:recital(109)",
            gloss="a change by further training; its duties are limited to the change",
        ),
    ),
    cites=["aia:3(3)", "aia:recital(97)", "aia:recital(109)"],
    rows=["AI-4.8-finetune"],
)

PROVIDER = rule(
    "ai.gpai.provider",
    "The organisation is the provider of a general-purpose AI model",
    subject="model",
    when=all_of(GENERAL_PURPOSE, PLACED, DEVELOPED),
    cites=["aia:3(3)", "aia:3(63)", "aia:2(1)(a)"],
    rows=["AI-4.8-model", "AI-4.8-finetune"],
)

LIMITED_TO_CHANGE = rule(
    "ai.gpai.limited_to_change",
    "The duties are limited to the change that the organisation made to the model of another",
    subject="model",
    when=all_of(PROVIDER, ORIGIN.is_("modified")),
    cites=["aia:recital(109)"],
    rows=["AI-4.8-finetune"],
)

HIGH_IMPACT = rule(
    "ai.gpai.high_impact",
    "The model has high-impact capabilities, or is presumed to have them",
    subject="model",
    when=all_of(
        GENERAL_PURPOSE,
        any_of(
            cited(
                TRAINING_COMPUTE.above(HIGH_IMPACT_COMPUTE),
                "aia:51(2)",
                gloss="more than 10^25 floating point operations",
            ),
            cited(MATCHES_MOST_ADVANCED, "aia:51(1)(a)"),
        ),
    ),
    cites=["aia:51(1)(a)", "aia:51(2)", "aia:3(64)", "aia:3(67)"],
    rows=["AI-4.8-systemic"],
)

SYSTEMIC_RISK = rule(
    "ai.gpai.systemic_risk",
    "The model is a general-purpose AI model with systemic risk",
    subject="model",
    when=any_of(
        HIGH_IMPACT,
        cited(all_of(GENERAL_PURPOSE, COMMISSION_DECISION.is_("designated")), "aia:51(1)(b)", "aia:52(4)"),
        cited(all_of(GENERAL_PURPOSE, COMMISSION_DECISION.is_("arguments_rejected")), "aia:52(3)"),
    ),
    unless=[cited(COMMISSION_DECISION.is_("arguments_accepted"), "aia:52(2)", "aia:52(5)")],
    cites=["aia:51(1)", "aia:3(65)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.8-systemic", "AI-4.8-52", "AI-4b-14"],
)

OPEN_SOURCE_EXEMPT = rule(
    "ai.gpai.open_source_exempt",
    "The model is free and open-source without systemic risk: no documentation duties and no representative",
    subject="model",
    when=all_of(
        GENERAL_PURPOSE,
        OPENNESS.has("free_licence"),
        OPENNESS.has("weights"),
        OPENNESS.has("architecture"),
        OPENNESS.has("usage"),
    ),
    unless=[
        SYSTEMIC_RISK,
        cited(all_of(OPENNESS.has("monetised"), MONETISED_OPEN_MODEL.is_("no_exemption")), "aia:recital(103)"),
    ],
    cites=["aia:53(2)", "aia:54(6)"],
    rows=["AI-4.8-foss", "B.15"],
)

OLDER_MODEL = rule(
    "ai.gpai.older_model",
    "The model was placed on the market before 2 August 2025, and its time to adapt is over",
    subject="model",
    when=PLACED_ON_MARKET.before(AI_GENERAL_PURPOSE_MODELS),
    cites=["aia:111(3)"],
    applies=AI_LEGACY_MODELS,
    rows=["AI-4.13", "AI-3.2"],
)

OBLIGED = rule(
    "ai.gpai.obliged",
    "The duties of providers of general-purpose AI models apply to the organisation for this model",
    subject="model",
    when=all_of(
        PROVIDER,
        any_of(
            cited(PLACED_ON_MARKET.on_or_after(AI_GENERAL_PURPOSE_MODELS), "aia:113/3(b)"),
            cited(OLDER_MODEL, "aia:111(3)"),
        ),
    ),
    cites=["aia:113/3(b)", "aia:111(3)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.8-model", "AI-4.13", "AI-3.1"],
)

OBLIGED_FOR_SYSTEMIC_RISK = rule(
    "ai.gpai.obliged_for_systemic_risk",
    "The additional duties for models with systemic risk apply to the organisation for this model",
    subject="model",
    when=all_of(OBLIGED, SYSTEMIC_RISK),
    cites=["aia:55(1)"],
    rows=["AI-4.8-55"],
)

NEEDS_REPRESENTATIVE = rule(
    "ai.gpai.needs_representative",
    "The provider is established outside the Union and must appoint a representative for the model",
    subject="model",
    when=all_of(OBLIGED, not_(ESTABLISHED_IN_UNION)),
    unless=[OPEN_SOURCE_EXEMPT],
    cites=["aia:54(1)", "aia:54(6)"],
    rows=["B.15", "AI-4.8-foss"],
)

REPRESENTATIVE = rule(
    "ai.gpai.representative",
    "The organisation is the authorised representative of a provider of a general-purpose AI model",
    subject="model",
    when=all_of(GENERAL_PURPOSE, ORIGIN.is_("mandated"), ESTABLISHED_IN_UNION),
    unless=[OPEN_SOURCE_EXEMPT],
    cites=["aia:3(5)", "aia:54(1)", "aia:54(6)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["B.15"],
)

NOT_PROVIDER = rule(
    "ai.gpai.not_provider",
    "The organisation is not the provider of a general-purpose AI model here",
    subject="model",
    when=not_(PROVIDER),
    cites=["aia:3(3)", "aia:3(63)"],
    rows=["AI-4.8-finetune"],
)

MODEL = goal(
    "ai.model",
    "What the AI Act says about the model",
    answer("provider", "the organisation is its provider", PROVIDER),
    answer("systemic_risk", "it is a model with systemic risk", SYSTEMIC_RISK),
    answer("open_source_exempt", "it is free and open-source, with the exemptions for that", OPEN_SOURCE_EXEMPT),
    answer("limited_to_change", "the duties are limited to the organisation's change", LIMITED_TO_CHANGE),
    answer("representative", "the organisation is the representative of its provider", REPRESENTATIVE),
    answer("not_provider", "the organisation has no duties as provider of it", NOT_PROVIDER),
    kind="set",
    act="ai_act",
    cites=["aia:51", "aia:53", "aia:54", "aia:55"],
    subject="model",
)
