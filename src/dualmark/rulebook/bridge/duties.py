# SPDX-License-Identifier: Apache-2.0
"""Duties that exist only because both acts meet in one product."""

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.rulebook.bridge.matrix import BRIDGED
from dualmark.rulebook.bridge.procedure import DEROGATION
from dualmark.rulebook.writing import duty, holds

MANUFACTURER = holds("cra.role.manufacturer")

ASSESS_AI_ATTACKS = duty(
    "duty.bridge.ai_attacks",
    "Let the cybersecurity risk assessment cover attacks on the AI: data and model poisoning, adversarial examples, model evasion, confidentiality attacks and model flaws, and as relevant risks to fundamental rights",
    act="both",
    bearer="manufacturer",
    when=[MANUFACTURER, BRIDGED],
    cites=["cra:recital(51)", "aia:15(5)/3", "cra:13(2)"],
    applies=CRA_GENERAL,
    due="before_placing",
    ends="the end of the support period",
    evidence="a risk assessment that treats each of the five attack classes",
    rows=["A-5"],
)

STATE_AI_CYBERSECURITY_IN_DECLARATION = duty(
    "duty.bridge.statement_in_declaration",
    "Demonstrate in the EU declaration of conformity the level of cybersecurity that AI Act Article 15 requires, if the deeming is to be relied on",
    act="both",
    bearer="manufacturer",
    when=[MANUFACTURER, BRIDGED],
    cites=["cra:12(1)(c)", "cra:28", "cra:AnnexV(8)"],
    applies=CRA_GENERAL,
    due="before_placing",
    evidence="a declaration with the statement, and the evidence that it refers to",
    rows=["A-6"],
    note="Our reading: the statement stands under CRA Annex V(8), additional information. Without it Article 15 is shown directly.",
)

ACCURACY_AND_ROBUSTNESS_SEPARATELY = duty(
    "duty.bridge.accuracy_and_robustness",
    "Show accuracy and robustness separately: the deeming does not reach them",
    act="both",
    bearer="provider",
    when=[BRIDGED],
    cites=["cra:12(1)", "aia:15(1)", "aia:15(3)", "aia:15(4)"],
    applies=CRA_GENERAL,
    due="before_placing",
    evidence="metrics, tests and limits of accuracy and robustness in the technical documentation and the instructions",
    rows=["A-4"],
)

CRA_PROCEDURE_UNDER_DEROGATION = duty(
    "duty.bridge.cra_procedure",
    "Use a procedure of CRA Article 32 for the CRA requirements, and internal control for the rest of the AI Act",
    act="both",
    bearer="manufacturer",
    when=[MANUFACTURER, DEROGATION],
    cites=["cra:12(3)", "cra:32"],
    applies=CRA_GENERAL,
    due="before_placing",
    evidence="the certificate or approval of the CRA procedure and the internal control record",
    rows=["A-10"],
)
