# SPDX-License-Identifier: Apache-2.0
"""Serious incidents (AI Act Articles 3(49) and 73): what is reported, within how many days, and to whom.

These rules look at the incident alone. That the system is high-risk, and that its rules apply already,
is a condition of the duties.
"""

from dualmark.facts.ai_system.deployment import (
    EQUIVALENT_REPORTING,
    INCIDENT_CONSEQUENCES,
    INCIDENT_LINK,
    PROVIDER_REACHABLE,
)
from dualmark.facts.ai_system.safety import HOST_PRODUCT_LAW, PLACE_IN_REGULATED_PRODUCT
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_penalties import WIDESPREAD_INFRINGEMENT
from dualmark.rulebook.writing import answer, goal, holds, rule

DEATH = INCIDENT_CONSEQUENCES.has("death")
INFRASTRUCTURE = INCIDENT_CONSEQUENCES.has("critical_infrastructure")
FUNDAMENTAL_RIGHTS = INCIDENT_CONSEQUENCES.has("fundamental_rights")
WIDESPREAD = INCIDENT_CONSEQUENCES.has("widespread_infringement")
SAFETY_COMPONENT = cited(holds("ai.safety_component"), "aia:3(14)")
NOT_EXCLUDED = INCIDENT_LINK.is_("established", "suspected")

SERIOUS = rule(
    "ai.incident.serious",
    "An incident or malfunctioning of the AI system led, or may have led, to a consequence that makes it serious",
    subject="ai_system",
    when=all_of(
        NOT_EXCLUDED,
        any_of(
            cited(any_of(DEATH, INCIDENT_CONSEQUENCES.has("serious_health")), "aia:3(49)(a)"),
            cited(INFRASTRUCTURE, "aia:3(49)(b)", gloss="serious and irreversible disruption"),
            cited(FUNDAMENTAL_RIGHTS, "aia:3(49)(c)"),
            cited(INCIDENT_CONSEQUENCES.has("property_or_environment"), "aia:3(49)(d)"),
        ),
    ),
    cites=["aia:3(49)", "aia:73(2)"],
    rows=["AI-4.11-incidents"],
    note="A vulnerability or an attack without such a consequence is no serious incident under the AI Act.",
)

DEVICE = rule(
    "ai.incident.device",
    "The AI system is a medical or in vitro diagnostic device, or a safety component of one",
    subject="ai_system",
    when=any_of(
        all_of(
            any_of(
                PLACE_IN_REGULATED_PRODUCT.is_("itself"),
                all_of(PLACE_IN_REGULATED_PRODUCT.is_("component"), SAFETY_COMPONENT),
            ),
            any_of(UNION_PRODUCT_LAW.has("medical_devices"), UNION_PRODUCT_LAW.has("in_vitro_diagnostics")),
        ),
        all_of(
            PLACE_IN_REGULATED_PRODUCT.is_("component_of_other_product"),
            SAFETY_COMPONENT,
            any_of(HOST_PRODUCT_LAW.has("medical_devices"), HOST_PRODUCT_LAW.has("in_vitro_diagnostics")),
        ),
    ),
    cites=["aia:73(10)", "aia:AnnexI.SectionA(11)", "aia:AnnexI.SectionA(12)"],
    rows=["AI-4.11-incidents"],
)

ONLY_FUNDAMENTAL_RIGHTS = rule(
    "ai.incident.only_fundamental_rights",
    "Only breaches of fundamental rights are reported under the AI Act, because other law already asks for reports",
    subject="ai_system",
    when=any_of(
        cited(all_of(EQUIVALENT_REPORTING, holds("ai.high_risk.annex_iii")), "aia:73(9)"),
        cited(DEVICE, "aia:73(10)"),
    ),
    cites=["aia:73(9)", "aia:73(10)"],
    rows=["AI-4.11-incidents"],
)

REPORTABLE = rule(
    "ai.incident.reportable",
    "The incident is one that the AI Act wants reported",
    subject="ai_system",
    when=any_of(
        SERIOUS,
        cited(
            all_of(WIDESPREAD, NOT_EXCLUDED, WIDESPREAD_INFRINGEMENT.is_("reported")),
            "aia:73(3)",
            "aia:3(61)",
        ),
    ),
    unless=[all_of(ONLY_FUNDAMENTAL_RIGHTS, not_(FUNDAMENTAL_RIGHTS))],
    cites=["aia:73(1)", "aia:73(9)", "aia:73(10)"],
    rows=["AI-4.11-incidents"],
)

TWO_DAYS = rule(
    "ai.incident.days_2",
    "The report is due at once, at the latest two days after provider or deployer becomes aware",
    subject="ai_system",
    when=all_of(REPORTABLE, any_of(WIDESPREAD, INFRASTRUCTURE)),
    cites=["aia:73(3)"],
    rows=["AI-4.11-incidents"],
    note="Widespread infringement, or disruption of critical infrastructure; the shorter period also prevails over that for a death.",
)

TEN_DAYS = rule(
    "ai.incident.days_10",
    "The report is due at once when a link is suspected, at the latest ten days after provider or deployer becomes aware",
    subject="ai_system",
    when=all_of(REPORTABLE, DEATH),
    unless=[TWO_DAYS],
    cites=["aia:73(4)"],
    rows=["AI-4.11-incidents"],
)

FIFTEEN_DAYS = rule(
    "ai.incident.days_15",
    "The report is due at once when a link is likely, at the latest fifteen days after provider or deployer becomes aware",
    subject="ai_system",
    when=REPORTABLE,
    unless=[TWO_DAYS, TEN_DAYS],
    cites=["aia:73(2)"],
    rows=["AI-4.11-incidents"],
)

NO_REPORT = rule(
    "ai.incident.no_report",
    "The AI Act asks for no report of the incident",
    subject="ai_system",
    when=not_(REPORTABLE),
    cites=["aia:73(1)", "aia:3(49)"],
    rows=["AI-4.11-incidents"],
)

DEADLINE = goal(
    "ai.incident_deadline",
    "Within how many days the incident is reported under the AI Act",
    answer("2", "two days", TWO_DAYS),
    answer("10", "ten days", TEN_DAYS),
    answer("15", "fifteen days", FIFTEEN_DAYS),
    answer("none", "no report", NO_REPORT),
    kind="one",
    act="ai_act",
    cites=["aia:73(2)", "aia:73(3)", "aia:73(4)"],
    subject="ai_system",
    occasion="event",
)

AT_ONCE = rule(
    "ai.incident.at_once",
    "The report is already due now, without waiting for the last day",
    subject="ai_system",
    when=all_of(
        REPORTABLE,
        any_of(
            INCIDENT_LINK.is_("established"),
            cited(any_of(WIDESPREAD, INFRASTRUCTURE), "aia:73(3)"),
            cited(DEATH, "aia:73(4)", gloss="as soon as the link is suspected"),
        ),
    ),
    cites=["aia:73(2)", "aia:73(3)", "aia:73(4)"],
    rows=["AI-4.11-incidents"],
)

TO_AI_OFFICE = rule(
    "ai.incident.to_ai_office",
    "The report goes to the AI Office",
    subject="ai_system",
    when=cited(holds("ai.surveillance.ai_office"), "aia:75(1)"),
    cites=["aia:75(1a)"],
    since=AI_OMNIBUS,
    rows=["AI-4.11-incidents"],
)

TO_DEVICE_AUTHORITY = rule(
    "ai.incident.to_device_authority",
    "The report goes to the authority that the Member State chose for devices",
    subject="ai_system",
    when=DEVICE,
    unless=[TO_AI_OFFICE],
    cites=["aia:73(10)"],
    rows=["AI-4.11-incidents", "B.20"],
)

TO_SURVEILLANCE = rule(
    "ai.incident.to_surveillance_authority",
    "The report goes to the market surveillance authority of the Member State where the incident occurred",
    subject="ai_system",
    when=not_(any_of(TO_AI_OFFICE, TO_DEVICE_AUTHORITY)),
    cites=["aia:73(1)"],
    rows=["AI-4.11-incidents"],
)

ADDRESSEE = goal(
    "ai.incident_addressee",
    "Who receives reports of serious incidents",
    answer("surveillance_authority", "the market surveillance authority of the place of the incident", TO_SURVEILLANCE),
    answer("device_authority", "the authority chosen for devices", TO_DEVICE_AUTHORITY),
    answer("ai_office", "the AI Office", TO_AI_OFFICE),
    kind="one",
    act="ai_act",
    cites=["aia:73(1)", "aia:73(10)", "aia:75(1a)"],
    subject="ai_system",
    occasion="event",
)

REPORTER_IS_DEPLOYER = rule(
    "ai.incident.deployer_reports",
    "The deployer cannot reach the provider, and reports in its place",
    subject="ai_system",
    when=all_of(REPORTABLE, not_(PROVIDER_REACHABLE)),
    cites=["aia:26(5)"],
    rows=["B.16", "AI-4.11-incidents"],
)
