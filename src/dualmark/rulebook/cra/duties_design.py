# SPDX-License-Identifier: Apache-2.0
"""What the manufacturer ensures before placing on the market: risk assessment, secure properties, components (Article 13(1) to (5))."""

from dualmark.facts.product.documentation import (
    INTEGRATES_COMPONENTS,
    NOT_APPLICABLE_JUSTIFIED,
    REQUIREMENTS_NOT_APPLICABLE,
)
from dualmark.logic.expression import all_of, cited, not_
from dualmark.rulebook.cra.documentation import (
    AUTOMATIC_UPDATES,
    DEFAULT_CONFIGURATION_WAIVED,
    SOME_NOT_APPLICABLE,
)
from dualmark.rulebook.cra.manufacturer import END_OF_SUPPORT, owed
from dualmark.rulebook.writing import Duty

ONLY_COMPLIANT = owed(
    "6.only_compliant",
    "Make the product available only if it and your processes meet the essential requirements",
    "cra:6", "cra:6(a)", "cra:6(b)",
    evidence="Technical documentation and test reports for Part I, records of the processes for Part II.",
    rows=["D-0", "CRA-4b-1"],
    note="Judged for a product that is properly installed, maintained and used as intended or foreseeable, with the necessary security updates installed.",
)  # fmt: skip

DESIGN = owed(
    "13.1.design",
    "Design, develop and produce the product so that its cybersecurity is appropriate to the risks",
    "cra:13(1)", "cra:AnnexI.PartI(1)",
    evidence="Security architecture, development process and test results that trace back to the risk assessment.",
    rows=["D-0", "D-6", "CRA-4b-1"],
    note="Always applicable: point (1) of Part I cannot be set aside.",
)  # fmt: skip

ASSESS_RISKS = owed(
    "13.2.risk_assessment",
    "Assess the cybersecurity risks and use the outcome in every phase, from planning to maintenance",
    "cra:13(2)",
    evidence="The risk assessment, and decisions in planning, design, development, production, delivery and maintenance that refer to it.",
    rows=["D-6a", "CRA-4b-2"],
    note="The aim is to minimise risks and the impact of incidents, also for the health and safety of users. Costs and the company's own appetite for risk do not count.",
)  # fmt: skip

RISK_CONTENT = owed(
    "13.3.risk_assessment_content",
    "Document the risk assessment: intended purpose, foreseeable use, conditions of use, assets and expected time of use",
    "cra:13(3)", "cra:AnnexVII(3)",
    evidence="The documented assessment with these elements.",
    rows=["D-6a", "CRA-4b-2"],
)  # fmt: skip

RISK_UPDATE = owed(
    "13.3.risk_assessment_update",
    "Keep the risk assessment up to date during the support period",
    "cra:13(3)", "cra:13(7)",
    evidence="Dated versions of the assessment, with the reason for each change.",
    due="from_placing",
    ends=END_OF_SUPPORT,
    trigger="new findings, vulnerabilities or changes of the product",
    rows=["D-6a", "CRA-4b-2", "D-15"],
)  # fmt: skip

APPLICABILITY = owed(
    "13.3.applicability",
    "State for each product requirement whether and how it applies and is implemented, and how point (1) and Part II are met",
    "cra:13(3)", "cra:AnnexI.PartI(2)", "cra:AnnexVII(3)",
    evidence="A table of points (a) to (m) with applicability and implementation; a statement on Part I point (1) and on Part II.",
    rows=["D-6"],
)  # fmt: skip

INCLUDE_ASSESSMENT = owed(
    "13.4.include_risk_assessment",
    "Put the risk assessment into the technical documentation",
    "cra:13(4)", "cra:AnnexVII(3)",
    evidence="The risk assessment as part of the technical documentation.",
    rows=["D-11"],
    note="For high-risk AI systems and health record systems it may be part of the risk assessment that the other act requires.",
)  # fmt: skip

JUSTIFY = owed(
    "13.4.justify",
    "Justify clearly in the technical documentation why a requirement does not apply",
    "cra:13(4)",
    evidence="The justification for each requirement that was found not applicable, and how remaining risks are treated.",
    when=[SOME_NOT_APPLICABLE],
    rows=["D-6"],
)

DUE_DILIGENCE = owed(
    "13.5.due_diligence",
    "Choose and integrate third-party components with due diligence",
    "cra:13(5)", "cra:recital(34)", "cra:recital(35)",
    evidence="For each component, in proportion to its risk: update history, known vulnerabilities, support period, CE marking if any, own tests.",
    when=[INTEGRATES_COMPONENTS],
    rows=["D-6a"],
    note="Open-source components that are not on the market are included. Components need not carry a CE marking.",
)  # fmt: skip

# Point, title, what would show it, rows, what sets it aside besides a justified finding that it does not apply.
PROPERTIES = (
    ("a", "Place the product on the market without known exploitable vulnerabilities",
     "A check against vulnerability databases, reports and own findings on the day of placing, with a verdict on exploitability for each.", ("D-7",), ()),
    ("b", "Deliver the product with a secure default configuration and a way back to it",
     "The default settings with their reasons; the reset function and its test.", ("D-23", "CRA-4b-14"), (DEFAULT_CONFIGURATION_WAIVED,)),
    ("c", "Make sure that vulnerabilities can be addressed through security updates, with notices to users and the option to postpone",
     "The update mechanism, its tests, and what users see and can choose.", ("D-10",), ()),
    ("d", "Protect the product from unauthorised access, and report possible unauthorised access",
     "Authentication, identity and access control by design; tests; how access attempts are reported.", ("D-6",), ()),
    ("e", "Protect the confidentiality of data, stored, sent or otherwise processed",
     "State of the art encryption or other means, for data at rest and in transit; key management.", ("D-6",), ()),
    ("f", "Protect the integrity of data, commands, programs and configuration, and report corruption",
     "Signatures, checks and access rights; how corruption is noticed and reported.", ("D-6",), ()),
    ("g", "Process only the data that the intended purpose needs",
     "A list of the data processed with the reason for each.", ("D-6",), ()),
    ("h", "Protect the availability of essential and basic functions, also after an incident",
     "Resilience and recovery by design; tests against denial of service.", ("D-6",), ()),
    ("i", "Minimise the harm that the product could do to the availability of other devices and networks",
     "Limits on traffic and load; behaviour in case of failure.", ("D-6",), ()),
    ("j", "Limit the attack surface, external interfaces included",
     "A list of interfaces, services and ports with the reason for each; what is switched off.", ("D-6",), ()),
    ("k", "Reduce the impact of incidents with mitigation mechanisms and techniques",
     "Hardening, isolation and memory protection in use.", ("D-6",), ()),
    ("l", "Record and monitor relevant internal activity, with an opt-out for the user",
     "What is recorded, how it is protected, and how users switch it off.", ("D-6",), ()),
    ("m", "Let users remove all data and settings securely and easily, and transfer them securely",
     "The removal and transfer functions and their tests.", ("D-6",), ()),
)  # fmt: skip


def _property(letter: str, title: str, evidence: str, rows: tuple[str, ...], waivers: tuple[object, ...]) -> Duty:
    found_not_applicable = all_of(REQUIREMENTS_NOT_APPLICABLE.has(letter), NOT_APPLICABLE_JUSTIFIED)
    return owed(
        f"annex_i.part_i.2.{letter}",
        title,
        f"cra:AnnexI.PartI(2)({letter})", "cra:AnnexI.PartI(2)", "cra:13(1)",
        evidence=evidence,
        when=[cited(not_(found_not_applicable), "cra:13(4)"), *(not_(waiver) for waiver in waivers)],
        rows=rows,
    )  # fmt: skip


PROPERTY_DUTIES = tuple(_property(*entry) for entry in PROPERTIES)

AUTOMATIC_UPDATE_DUTY = owed(
    "annex_i.part_i.2.c.automatic",
    "Switch automatic security updates on by default, with a clear and easy opt-out",
    "cra:AnnexI.PartI(2)(c)", "cra:recital(56)",
    evidence="The default setting, the time within which updates are installed, and the opt-out.",
    when=[
        AUTOMATIC_UPDATES,
        cited(not_(all_of(REQUIREMENTS_NOT_APPLICABLE.has("c"), NOT_APPLICABLE_JUSTIFIED)), "cra:13(4)"),
    ],
    rows=["D-10"],
)  # fmt: skip
