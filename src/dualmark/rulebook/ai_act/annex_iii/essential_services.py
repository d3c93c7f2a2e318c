# SPDX-License-Identifier: Apache-2.0
"""Annex III point 5: essential private and public services and benefits."""

from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.services import SERVICE_USES
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.ai_act.annex_iii.common import FOR_PUBLIC_AUTHORITIES
from dualmark.rulebook.readings.ai_high_risk import (
    CREDIT_FOR_ESSENTIAL_SERVICES,
    INSURANCE_ASSESSMENT_AND_PRICING,
)
from dualmark.rulebook.writing import rule

IN_AREA = AREAS.has("essential_services")

POINT_5A = rule(
    "ai.annex_iii.5a",
    "It is meant for public authorities to evaluate eligibility for essential benefits and services, or to grant or take them",
    subject="ai_system",
    when=all_of(IN_AREA, SERVICE_USES.has("public_benefits"), FOR_PUBLIC_AUTHORITIES),
    cites=["aia:AnnexIII(5)(a)", "aia:recital(58)"],
    rows=["AIII.5a"],
)

POINT_5B = rule(
    "ai.annex_iii.5b",
    "It is meant to evaluate the creditworthiness of natural persons or establish their credit score",
    subject="ai_system",
    when=all_of(
        IN_AREA,
        any_of(
            SERVICE_USES.has("creditworthiness"),
            cited(
                all_of(
                    SERVICE_USES.has("creditworthiness_for_extras"),
                    CREDIT_FOR_ESSENTIAL_SERVICES.is_("any_service"),
                ),
                "aia:AnnexIII(5)(b)",
                gloss="only for services that people do not need, read as covered",
            ),
        ),
    ),
    cites=["aia:AnnexIII(5)(b)", "aia:recital(58)"],
    rows=["AIII.5b", "EDGE-8"],
    note="Systems to detect financial fraud are excepted. Companies are no natural persons, nor is a sole trader of "
    "whom only business data are used (draft guidelines 73 and 74).",
)

POINT_5C = rule(
    "ai.annex_iii.5c",
    "It is meant for risk assessment and pricing of natural persons in life and health insurance",
    subject="ai_system",
    when=all_of(
        IN_AREA,
        any_of(
            all_of(SERVICE_USES.has("insurance_risk_assessment"), SERVICE_USES.has("insurance_pricing")),
            all_of(
                any_of(SERVICE_USES.has("insurance_risk_assessment"), SERVICE_USES.has("insurance_pricing")),
                INSURANCE_ASSESSMENT_AND_PRICING.is_("either"),
            ),
        ),
    ),
    cites=["aia:AnnexIII(5)(c)", "aia:recital(58)"],
    rows=["AIII.5c"],
    note="Fraud detection is no exception here.",
)

POINT_5D = rule(
    "ai.annex_iii.5d",
    "It evaluates emergency calls, dispatches first response services or sets their priority, or triages emergency patients",
    subject="ai_system",
    when=all_of(IN_AREA, SERVICE_USES.has("emergency_response")),
    cites=["aia:AnnexIII(5)(d)", "aia:recital(58)"],
    rows=["AIII.5d"],
)
