# SPDX-License-Identifier: Apache-2.0
"""The safety component (Article 3(14), Article 6(1a) and (1b)): purpose or failure decides."""

from dualmark.facts.ai_system.safety import FAILURE_EFFECT, SAFETY_AIM
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_high_risk import PROPERTY_ENDANGERED
from dualmark.rulebook.writing import answer, goal, rule

SAFETY_FUNCTION = rule(
    "ai.safety_component.by_purpose",
    "The AI system is meant to prevent or mitigate risks to health and safety of persons or to property",
    subject="ai_system",
    when=SAFETY_AIM.is_("protects"),
    cites=["aia:3(14)", "guidelines:high-risk-draft(37)"],
    rows=["AI-4.5-A2-armA"],
)

DANGEROUS_FAILURE = rule(
    "ai.safety_component.by_failure",
    "Its failure or malfunctioning endangers the health and safety of persons or property",
    subject="ai_system",
    when=FAILURE_EFFECT.is_("endangers_people", "endangers_property_only"),
    cites=["aia:3(14)", "guidelines:high-risk-draft(38)"],
    rows=["AI-4.5-A2-armB", "EDGE-6"],
    note="Whatever the purpose: an optimiser of a gas burner whose failure may form carbon monoxide counts.",
)

NON_SAFETY_USE = rule(
    "ai.safety_component.non_safety_use",
    "It is used solely for non-safety aspects of assistance, performance, efficiency, automation, convenience or quality control",
    subject="ai_system",
    when=SAFETY_AIM.is_("non_safety_only"),
    unless=[
        cited(FAILURE_EFFECT.is_("endangers_people"), "aia:6(1b)", gloss="its failure endangers health and safety"),
        cited(
            all_of(FAILURE_EFFECT.is_("endangers_property_only"), PROPERTY_ENDANGERED.is_("enough")),
            "aia:6(1b)",
            "aia:3(14)",
            gloss="its failure endangers property, read as enough",
        ),
    ],
    cites=["aia:6(1a)"],
    since=AI_OMNIBUS,
    rows=["AI-4.5-6(1a)", "AI-4.5-6(1b)"],
)

SAFETY_COMPONENT = rule(
    "ai.safety_component",
    "The AI system is a safety component",
    subject="ai_system",
    when=any_of(SAFETY_FUNCTION, DANGEROUS_FAILURE),
    unless=[NON_SAFETY_USE],
    cites=["aia:3(14)"],
    rows=["AI-4.5-A2-armA", "AI-4.5-A2-armB", "AI-4.5-6(1a)", "AI-4.5-6(1b)"],
    note="The definition stands on its own; what product laws call a safety component does not matter. Before the "
    "amendment of 2026 nothing was taken out for non-safety uses.",
)

NO_SAFETY_COMPONENT = rule(
    "ai.safety_component.none",
    "The AI system is no safety component",
    subject="ai_system",
    when=not_(SAFETY_COMPONENT),
    cites=["aia:3(14)", "aia:6(1a)"],
    rows=["AI-4.5-6(1a)"],
)

IS_SAFETY_COMPONENT = goal(
    "ai.safety_component",
    "Is the AI system a safety component?",
    answer("safety_component", "It is a safety component", SAFETY_COMPONENT),
    answer("no_safety_component", "It is no safety component", NO_SAFETY_COMPONENT),
    kind="one",
    act="ai_act",
    subject="ai_system",
    cites=["aia:3(14)", "aia:6(1a)", "aia:6(1b)"],
)
