# SPDX-License-Identifier: Apache-2.0
"""Duties after a serious incident with a high-risk AI system (AI Act Articles 26(5), 73 and 75(1a))."""

from dualmark.logic.expression import not_
from dualmark.rulebook.ai_act.high_risk_duty import deployer_duty, provider_duty
from dualmark.rulebook.ai_act.incidents import (
    FIFTEEN_DAYS,
    REPORTABLE,
    REPORTER_IS_DEPLOYER,
    TEN_DAYS,
    TO_AI_OFFICE,
    TWO_DAYS,
)

ROWS = ("AI-4.11-incidents",)
AWARE = "provider or deployer becomes aware of the incident"


def _report(name: str, days: str, rule, cite: str):
    return provider_duty(
        f"73.{name}",
        f"Report the incident at once, at the latest {days} days after becoming aware of it",
        cite,
        "aia:73(1)",
        "aia:73(5)",
        only=(rule,),
        due="on_event",
        trigger=AWARE,
        ends=f"{days} days later",
        evidence="the report with date and time; a first report may be incomplete",
        rows=ROWS,
    )


REPORTS = (
    provider_duty(
        "73.1.report",
        "Report every serious incident to the market surveillance authority of the Member State where it occurred",
        "aia:73(1)",
        "aia:73(2)",
        "aia:73(5)",
        only=(not_(TO_AI_OFFICE),),
        due="on_event",
        trigger="a serious incident: at once when a link is established or likely, within 15 days, 10 for a death, 2 for widespread infringement or critical infrastructure",
        evidence="the reporting procedure and the reports",
        rows=(*ROWS, "AI-4b-16"),
        note="The days count from when provider or deployer becomes aware. Article 73(9) and (10) limit reports to breaches of fundamental rights where other law asks for equivalent ones.",
    ),
    provider_duty(
        "75.1a.report",
        "Report every serious incident to the AI Office",
        "aia:75(1a)",
        "aia:73(2)",
        "aia:73(5)",
        only=(TO_AI_OFFICE,),
        due="on_event",
        trigger="a serious incident: the same periods",
        evidence="the reporting procedure and the reports",
        rows=(*ROWS, "AI-4b-17"),
    ),
    _report("3.two_days", "two", TWO_DAYS, "aia:73(3)"),
    _report("4.ten_days", "ten", TEN_DAYS, "aia:73(4)"),
    _report("2.fifteen_days", "fifteen", FIFTEEN_DAYS, "aia:73(2)"),
)

AFTER_THE_REPORT = (
    provider_duty(
        "73.6.investigate",
        "Investigate the incident and the AI system without delay, with a risk assessment and corrective action",
        "aia:73(6)",
        only=(REPORTABLE,),
        due="on_event",
        trigger="the report of the incident",
        evidence="the investigation, the risk assessment and the action",
        rows=(*ROWS, "AI-4b-16"),
    ),
    provider_duty(
        "73.6.preserve",
        "Cooperate with authorities and notified body, and do not alter the AI system in a way that hides causes before telling them",
        "aia:73(6)/2",
        only=(REPORTABLE,),
        due="on_event",
        trigger="investigations",
        evidence="the preserved state and the correspondence",
        rows=(*ROWS, "AI-4b-16"),
    ),
)

BY_DEPLOYER = (
    deployer_duty(
        "26.5.incident",
        "Inform first the provider, then importer or distributor and the market surveillance authorities, immediately",
        "aia:26(5)",
        due="on_event",
        trigger="a serious incident that you have identified",
        evidence="the messages in this order",
        rows=("B.16", *ROWS),
        note="Not the sensitive operational data of law enforcement authorities.",
    ),
    deployer_duty(
        "26.5.report_instead",
        "Report the incident yourself, as the provider would, because the provider cannot be reached",
        "aia:26(5)",
        "aia:73",
        only=(REPORTER_IS_DEPLOYER,),
        due="on_event",
        trigger=AWARE,
        ends="the same periods as for the provider",
        evidence="the report and the attempts to reach the provider",
        rows=("B.16", *ROWS),
    ),
)
