# SPDX-License-Identifier: Apache-2.0
"""Annex III point 2: safety components of critical infrastructure."""

from dualmark.facts.ai_system.safety import CYBERSECURITY_ONLY
from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.infrastructure import FOR_CRITICAL_ENTITIES
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.ai_act.safety_component import SAFETY_COMPONENT, SAFETY_FUNCTION
from dualmark.rulebook.readings.ai_high_risk import CRITICAL_ENTITIES_ONLY, INFRASTRUCTURE_SAFETY_COMPONENT
from dualmark.rulebook.writing import rule

SAFETY_COMPONENT_OF_INFRASTRUCTURE = rule(
    "ai.annex_iii.infrastructure_safety_component",
    "It is a safety component in the management and operation of the infrastructure",
    subject="ai_system",
    when=any_of(
        all_of(SAFETY_COMPONENT, INFRASTRUCTURE_SAFETY_COMPONENT.is_("definition")),
        cited(SAFETY_FUNCTION, "aia:recital(55)"),
    ),
    unless=[
        cited(
            CYBERSECURITY_ONLY,
            "aia:recital(55)",
            gloss="components solely for cybersecurity are no safety components",
        )
    ],
    cites=["aia:AnnexIII(2)", "aia:3(14)"],
    rows=["AIII.2", "EDGE-13"],
)

POINT_2 = rule(
    "ai.annex_iii.2",
    "It is meant to be a safety component of critical digital infrastructure, road traffic, or supply of water, gas, heating or electricity",
    subject="ai_system",
    when=all_of(
        AREAS.has("infrastructure"),
        SAFETY_COMPONENT_OF_INFRASTRUCTURE,
        any_of(
            cited(FOR_CRITICAL_ENTITIES, "guidelines:high-risk-draft(190)"),
            CRITICAL_ENTITIES_ONLY.is_("all_operators"),
        ),
    ),
    cites=["aia:AnnexIII(2)", "aia:recital(55)"],
    rows=["AIII.2", "B.14", "EDGE-14"],
    note="Systems that only optimise, inform or forecast do not protect directly and are left out.",
)
