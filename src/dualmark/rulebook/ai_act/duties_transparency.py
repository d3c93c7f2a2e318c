# SPDX-License-Identifier: Apache-2.0
"""Duties of transparency towards people (AI Act Article 50), beside any high-risk duties."""

from dualmark.law.register.milestones import AI_GENERAL
from dualmark.logic.expression import all_of, any_of, not_
from dualmark.rulebook.ai_act.high_risk_duty import DEPLOYER, PROVIDER
from dualmark.rulebook.ai_act.transparency import (
    DEEP_FAKE,
    EXPOSURE,
    INTERACTION,
    MARKING,
    PUBLIC_INTEREST_TEXT,
    REDUCED_DISCLOSURE,
)
from dualmark.rulebook.writing import Duty, duty


def _transparency(
    name: str,
    title: str,
    *cites: str,
    bearer: str,
    when: list,
    evidence: str,
    due: str,
    rows: list[str],
    trigger: str = "",
    note: str = "",
) -> Duty:
    return duty(
        f"duty.ai.{name}",
        title,
        subject="ai_system",
        act="ai_act",
        bearer=bearer,
        when=when,
        cites=cites,
        applies=AI_GENERAL,
        due=due,
        trigger=trigger,
        ends="the end of supply or use",
        evidence=evidence,
        rows=rows,
        note=note,
    )


BY_PROVIDERS = (
    _transparency(
        "50.1.inform",
        "Design the AI system so that people are told that they deal with an AI system",
        "aia:50(1)",
        bearer="provider",
        when=[PROVIDER, INTERACTION],
        due="before_placing",
        evidence="the notice in the interface, at the first interaction",
        rows=["AI-4.9-50(1)"],
    ),
    _transparency(
        "50.2.mark",
        "Mark outputs in a machine-readable format and make them detectable as artificial",
        "aia:50(2)",
        bearer="provider",
        when=[PROVIDER, MARKING],
        due="before_placing",
        evidence="marked samples and a way to detect the marks",
        rows=["AI-4.9-50(2)", "AI-4b-13"],
        note="The code of practice on marking and labelling can help to show it, but gives no presumption of conformity.",
    ),
    _transparency(
        "50.2.quality",
        "Make marking and detection effective, interoperable, robust and reliable, as far as technically feasible",
        "aia:50(2)",
        bearer="provider",
        when=[PROVIDER, MARKING],
        due="before_placing",
        evidence="tests against removal and change of format, the state of the art, costs and limits of the content types",
        rows=["AI-4.9-50(2)", "AI-4b-13"],
    ),
)

BY_DEPLOYERS = (
    _transparency(
        "50.3.inform",
        "Tell people exposed to emotion recognition or biometric categorisation that it is in operation",
        "aia:50(3)",
        bearer="deployer",
        when=[DEPLOYER, EXPOSURE],
        due="from_application",
        trigger="the first exposure of a person",
        evidence="the notice where people meet the system",
        rows=["AI-4.9-50(3)", "AI-4b-13"],
    ),
    _transparency(
        "50.3.personal_data",
        "Process the personal data in these systems under data protection law",
        "aia:50(3)",
        "law:Regulation (EU) 2016/679",
        bearer="deployer",
        when=[DEPLOYER, EXPOSURE],
        due="from_application",
        evidence="legal basis, records and, where due, impact assessment",
        rows=["AI-4.9-50(3)", "AI-4b-13", "B.20"],
    ),
    _transparency(
        "50.4.deep_fake",
        "Disclose that the content was artificially generated or manipulated",
        "aia:50(4)",
        bearer="deployer",
        when=[DEPLOYER, DEEP_FAKE, not_(REDUCED_DISCLOSURE)],
        due="from_application",
        trigger="the first exposure of a person to the content",
        evidence="the label on each deep fake",
        rows=["AI-4.9-50(4)1"],
    ),
    _transparency(
        "50.4.artistic_work",
        "Disclose that the work contains such content, in a way that does not hamper its display or enjoyment",
        "aia:50(4)",
        bearer="deployer",
        when=[DEPLOYER, REDUCED_DISCLOSURE],
        due="from_application",
        trigger="the first exposure of a person to the work",
        evidence="the disclosure, for example in credits",
        rows=["AI-4.9-50(4)1"],
    ),
    _transparency(
        "50.4.text",
        "Disclose that the published text was artificially generated or manipulated",
        "aia:50(4)/2",
        bearer="deployer",
        when=[DEPLOYER, PUBLIC_INTEREST_TEXT],
        due="from_application",
        trigger="publication",
        evidence="the notice with each text",
        rows=["AI-4.9-50(4)2"],
    ),
)

CLEAR_IN_TIME_ACCESSIBLE = _transparency(
    "50.5.clear_and_accessible",
    "Give this information clearly and distinguishably, at the latest at the first interaction or exposure, and accessibly",
    "aia:50(5)",
    "aia:50(6)",
    bearer="provider_or_deployer",
    when=[
        any_of(
            all_of(PROVIDER, any_of(INTERACTION, MARKING)),
            all_of(DEPLOYER, any_of(EXPOSURE, DEEP_FAKE, PUBLIC_INTEREST_TEXT)),
        )
    ],
    due="from_application",
    trigger="the first interaction or exposure",
    evidence="placement, wording and the accessibility check",
    rows=["AI-4.9-50(5)", "AI-4b-13"],
)
