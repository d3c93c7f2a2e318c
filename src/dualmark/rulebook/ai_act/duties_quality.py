# SPDX-License-Identifier: Apache-2.0
"""The provider's organisation: quality management, name, accessibility, corrective action, cooperation (Articles 16, 17, 20, 21, 41, 63)."""

from dualmark.facts.ai_system.conformity import STANDARDS_APPLIED
from dualmark.facts.ai_system.deployment import LOGS_UNDER_CONTROL
from dualmark.facts.organisation.enterprise import FINANCIAL_INSTITUTION, HAS_LINKED_ENTERPRISES, SIZE
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.switches import AI_COMMON_SPECIFICATIONS
from dualmark.logic.expression import all_of, cited, not_
from dualmark.rulebook.ai_act.high_risk_duty import HIGH_RISK, LIFETIME, PROVIDER, provider_duty
from dualmark.rulebook.writing import rule

QUALITY_ROWS = ("AI-4b-4",)
DUTY_ROWS = ("AI-4b-3",)

BY_FINANCIAL_LAW = rule(
    "ai.quality.by_financial_law",
    "The provider is a financial institution whose governance rules take the place of most of the quality system",
    subject="ai_system",
    when=all_of(PROVIDER, FINANCIAL_INSTITUTION),
    cites=["aia:17(4)", "aia:recital(158)"],
    rows=QUALITY_ROWS,
    note="Risk management, post-market monitoring and incident reporting (points (g), (h) and (i)) stay.",
)

SIMPLIFIED = rule(
    "ai.quality.simplified",
    "The provider may meet parts of the quality system in a simplified manner",
    subject="ai_system",
    when=all_of(PROVIDER, HIGH_RISK, SIZE.is_("micro", "small", "medium"), not_(HAS_LINKED_ENTERPRISES)),
    cites=["aia:63(1)", "aia:63(2)"],
    since=AI_OMNIBUS,
    rows=("AI-4b-4", "AI-4.12-SMC"),
    note="Small mid-caps do not have this relief; no other requirement falls away (63(2)).",
)

SIMPLIFIED_BEFORE = rule(
    "ai.quality.simplified",
    "The provider, a microenterprise, may meet parts of the quality system in a simplified manner",
    subject="ai_system",
    when=all_of(PROVIDER, HIGH_RISK, SIZE.is_("micro"), not_(HAS_LINKED_ENTERPRISES)),
    cites=["aia:63(1)"],
    until=AI_OMNIBUS,
    rows=("AI-4b-4",),
)

NOT_BY_FINANCIAL_LAW = not_(cited(BY_FINANCIAL_LAW, "aia:17(4)"))

QUALITY_SYSTEM = (
    provider_duty(
        "17.1.quality_system",
        "Run a documented quality management system with written policies, procedures and instructions",
        "aia:17(1)",
        "aia:17(2)",
        "aia:17(3)",
        "aia:16(c)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the quality manual and its procedures, in force and known to staff",
        rows=QUALITY_ROWS,
        note="In proportion to the size of the organisation (17(2)); it may be part of a quality system under sectoral law (17(3)).",
    ),
    provider_duty(
        "17.1.a.compliance_strategy",
        "Lay down a strategy for compliance, conformity assessment and the management of modifications",
        "aia:17(1)(a)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the strategy and the procedure for changes",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.1.b.design_and_testing",
        "Lay down how the AI system is designed, developed, verified, tested and validated, and how often",
        "aia:17(1)(b)",
        "aia:17(1)(c)",
        "aia:17(1)(d)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="procedures for design control, quality assurance, examination, test and validation",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.1.e.specifications",
        "List the standards and specifications applied, and the means used where standards do not cover everything",
        "aia:17(1)(e)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the list with coverage per requirement",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.1.f.data_management",
        "Lay down how data are acquired, labelled, stored, filtered, aggregated, kept and otherwise handled",
        "aia:17(1)(f)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the data management procedures",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.1.g.risk_monitoring_incidents",
        "Have risk management, post-market monitoring and incident reporting as parts of the quality system",
        "aia:17(1)(g)",
        "aia:17(1)(h)",
        "aia:17(1)(i)",
        "aia:17(4)",
        due="before_placing",
        ends=LIFETIME,
        evidence="the three procedures; also for financial institutions",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.1.j.communication_records_resources",
        "Lay down communication with authorities and others, record-keeping and the management of resources and supply",
        "aia:17(1)(j)",
        "aia:17(1)(k)",
        "aia:17(1)(l)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the procedures, with named contacts",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.1.m.accountability",
        "Fix who answers for what, in management and among staff",
        "aia:17(1)(m)",
        only=(NOT_BY_FINANCIAL_LAW,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the accountability framework",
        rows=QUALITY_ROWS,
    ),
    provider_duty(
        "17.4.financial_governance",
        "Comply with the governance rules of financial services law, which then count as the quality system",
        "aia:17(4)",
        only=(FINANCIAL_INSTITUTION,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the governance documents, with harmonised standards taken into account",
        rows=QUALITY_ROWS,
    ),
)

OTHER_PROVIDER_DUTIES = (
    provider_duty(
        "16.b.name_and_address",
        "Show name, trade name or mark and a contact address on the AI system, its packaging or its documents",
        "aia:16(b)",
        due="before_placing",
        ends=LIFETIME,
        evidence="a picture or screenshot of the indication",
        rows=DUTY_ROWS,
    ),
    provider_duty(
        "16.l.accessibility",
        "Make the AI system accessible under Directives (EU) 2016/2102 and (EU) 2019/882",
        "aia:16(l)",
        due="before_placing",
        ends=LIFETIME,
        evidence="an accessibility evaluation, as far as those directives cover the product or service",
        rows=DUTY_ROWS,
    ),
    provider_duty(
        "20.1.corrective_action",
        "Correct, withdraw, disable or recall an AI system that does not conform, and inform distributors, deployers, representative and importers",
        "aia:20(1)",
        "aia:16(j)",
        due="on_event",
        trigger="a reason to consider that the system does not conform",
        evidence="the decision, the measures and the information sent",
        rows=DUTY_ROWS,
    ),
    provider_duty(
        "20.2.risk",
        "Investigate the causes of a risk at once and inform the market surveillance authorities and the notified body",
        "aia:20(2)",
        "aia:79(1)",
        "aia:16(j)",
        due="on_event",
        trigger="knowledge that the system presents a risk to health, safety or fundamental rights",
        evidence="the investigation, with the reporting deployer where there is one, and the information sent",
        rows=DUTY_ROWS,
    ),
    provider_duty(
        "21.1.demonstrate",
        "Give an authority that asks with reasons all information that shows conformity, in a language that it understands",
        "aia:21(1)",
        "aia:16(k)",
        due="on_event",
        trigger="a reasoned request of a competent authority",
        evidence="the answer and what was sent",
        rows=DUTY_ROWS,
        note="The authority keeps it confidential (21(3)).",
    ),
    provider_duty(
        "21.2.log_access",
        "Give an authority that asks with reasons access to the logs under your control",
        "aia:21(2)",
        only=(LOGS_UNDER_CONTROL,),
        due="on_event",
        trigger="a reasoned request of a competent authority",
        evidence="the answer and the access given",
        rows=DUTY_ROWS,
    ),
    provider_duty(
        "41.5.justify_other_solutions",
        "Justify that your solutions are at least equivalent to the common specifications that you do not follow",
        "aia:41(5)",
        only=(AI_COMMON_SPECIFICATIONS, STANDARDS_APPLIED.is_("partial", "none")),
        due="before_placing",
        evidence="the comparison in the technical documentation",
        rows=("AI-4b-8",),
    ),
)
