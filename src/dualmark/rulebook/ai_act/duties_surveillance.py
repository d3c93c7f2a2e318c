# SPDX-License-Identifier: Apache-2.0
"""Duties towards market surveillance and the AI Office (AI Act Articles 74 to 83, with 78(3))."""

from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL, AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import any_of, cited
from dualmark.rulebook.ai_act.high_risk_duty import LIFETIME, PROVIDER, SCOPE, provider_duty
from dualmark.rulebook.ai_act.surveillance import PROVIDED_BY_AUTHORITY, UNDER_SUPERVISION
from dualmark.rulebook.writing import Duty, duty, holds

OPERATOR = any_of(
    holds("ai.role.provider"),
    holds("ai.role.deployer"),
    holds("ai.role.importer"),
    holds("ai.role.distributor"),
    holds("ai.role.authorised_representative"),
    holds("ai.role.product_manufacturer"),
)
POINTS_1_6_7 = any_of(
    holds("ai.annex_iii.point_1"),
    *(holds(f"ai.annex_iii.{letter}") for letter in ("6a", "6b", "6c", "6d", "6e", "7a", "7b", "7c", "7d")),
)
ACCESS_ROWS = ("AI-4b-17",)
MEASURE_ROWS = ("AI-4b-18",)


def _to_ai_office(name: str, title: str, *cites: str, trigger: str, evidence: str, note: str = "") -> Duty:
    """A duty of a provider whom the AI Office alone supervises."""
    return duty(
        f"duty.ai.{name}",
        title,
        subject="ai_system",
        act="ai_act",
        bearer="provider",
        when=[PROVIDER, cited(holds("ai.surveillance.ai_office"), "aia:75(1)")],
        cites=cites,
        applies=AI_GENERAL,
        since=AI_OMNIBUS,
        due="on_event",
        trigger=trigger,
        evidence=evidence,
        rows=ACCESS_ROWS,
        note=note,
    )


ACCESS = (
    provider_duty(
        "74.12.data_sets",
        "Give market surveillance authorities full access to documentation and to training, validation and testing data",
        "aia:74(12)",
        due="on_event",
        trigger="a request within what the authority needs",
        evidence="the access given, also by remote interface under security safeguards",
        rows=ACCESS_ROWS,
    ),
    provider_duty(
        "74.13.source_code",
        "Give access to the source code, if that is necessary and everything else was insufficient",
        "aia:74(13)",
        "aia:74(13)(a)",
        "aia:74(13)(b)",
        due="on_event",
        trigger="a reasoned request for which both conditions are met",
        evidence="the request, the check of both conditions and the access given",
        rows=ACCESS_ROWS,
        note="The authority keeps it confidential (74(14)).",
    ),
    duty(
        "duty.ai.75a.orders",
        "Follow orders of the AI Office: information, access, explanations, retention of data, inspections",
        subject="ai_system",
        act="ai_act",
        bearer="provider",
        when=[PROVIDER, cited(holds("ai.surveillance.ai_office"), "aia:75(1)")],
        cites=[
            "aia:75a(3)",
            "aia:75a(3)/2",
            "aia:75a(4)",
            "aia:75a(6)",
            "aia:75a(6)(a)",
            "aia:75a(6)(b)",
            "aia:75d(1)",
            "aia:75d(2)",
        ],
        applies=AI_GENERAL,
        since=AI_OMNIBUS,
        due="on_event",
        trigger="a request or decision of the AI Office",
        evidence="the answers, which must be correct and not misleading even where they are voluntary",
        rows=["AI-4b-17"],
        note="Not following is fined at the level of Article 99(4) (75c(4)). Your rights: reasons, a hearing and remedies (75d(1)), defence and access to the file, by agreed disclosure (75d(2)).",
    ),
    _to_ai_office(
        "75b.commitments",
        "Keep the commitments that the AI Office has made binding on you",
        "aia:75b",
        "aia:75b(a)",
        "aia:75b(b)",
        "aia:75b(c)",
        "aia:75c(4)/2(c)",
        trigger="a decision that makes commitments binding which you offered during an investigation",
        evidence="the decision, and the record of how each commitment is kept",
        note="The proceedings can be reopened if facts change materially, commitments are broken, or your information was incomplete, incorrect or misleading.",
    ),
    _to_ai_office(
        "75c.3.comply",
        "Take the measures ordered in a decision on non-compliance in time, and describe to the AI Office what you intend and what you have done",
        "aia:75c(1)",
        "aia:75c(3)",
        trigger="a decision of the AI Office that establishes non-compliance",
        evidence="the measures within the period set, the information on what is intended, and the description after they were carried out",
        note="A structured dialogue may come first, in which commitments can be offered.",
    ),
    _to_ai_office(
        "75a.1.costs",
        "Repay the AI Office the full costs of its supervision where your AI system did not comply",
        "aia:75a(1)",
        "law:Regulation (EU) 2019/1020 Article 15",
        trigger="a claim for costs after a case of non-compliance",
        evidence="the claim and the payment",
    ),
    provider_duty(
        "78.3.on_premises",
        "Keep the technical documentation on your own premises, and let market surveillance authorities see or copy it at once on request",
        "aia:78(3)/2",
        only=(PROVIDED_BY_AUTHORITY, POINTS_1_6_7),
        due="from_placing",
        ends=LIFETIME,
        evidence="the place where it is kept, and a procedure that admits only staff with the appropriate security clearance",
        rows=ACCESS_ROWS,
        note="For law enforcement, immigration and asylum authorities that are providers themselves.",
    ),
)

MEASURES = (
    duty(
        "duty.ai.79.2.cooperate",
        "Cooperate with the authority that evaluates the AI system",
        subject="ai_system",
        act="ai_act",
        bearer="operator",
        when=[UNDER_SUPERVISION, OPERATOR],
        cites=["aia:79(2)", "aia:79(1)", "aia:74(1)", "aia:77(1a)", "aia:77(3)"],
        applies=AI_GENERAL,
        due="on_event",
        trigger="an evaluation because of a risk to health, safety or fundamental rights",
        evidence="the correspondence",
        rows=list(MEASURE_ROWS),
        note="Authorities that protect fundamental rights obtain documents, and tests, through the market surveillance authority (77).",
    ),
    duty(
        "duty.ai.79.4.correct",
        "Correct, withdraw or recall all AI systems concerned within the period set, at most 15 working days",
        subject="ai_system",
        act="ai_act",
        bearer="operator",
        when=[UNDER_SUPERVISION, OPERATOR],
        cites=["aia:79(2)/2", "aia:79(4)"],
        applies=AI_GENERAL,
        due="on_event",
        trigger="the authority's demand; a shorter period of sectoral law prevails",
        evidence="the measures for every system made available in the Union",
        rows=list(MEASURE_ROWS),
        note="For products of Annex I Section A equivalent procedures of that law apply instead (74(4)).",
    ),
    duty(
        "duty.ai.80.4.reclassify",
        "Bring an AI system into conformity that the authority finds to be high-risk after all, everywhere in the Union",
        subject="ai_system",
        act="ai_act",
        bearer="provider",
        when=[SCOPE, PROVIDER, holds("ai.high_risk.filtered")],
        cites=["aia:80(2)", "aia:80(4)", "aia:80(5)", "aia:80(7)"],
        applies=AI_HIGH_RISK_ANNEX_III,
        due="on_event",
        trigger="the finding that the derogation of Article 6(3) does not hold",
        evidence="the conformity of all systems concerned within the period set",
        rows=list(MEASURE_ROWS),
    ),
    provider_duty(
        "82.2.risk_despite_conformity",
        "Remove the risk of a conforming AI system within the period set, for all systems concerned",
        "aia:82(1)",
        "aia:82(2)",
        due="on_event",
        trigger="the finding that the system presents a risk although it conforms",
        evidence="the measures",
        rows=MEASURE_ROWS,
    ),
    provider_duty(
        "83.1.formal_faults",
        "Put an end to formal faults: marking, declaration, registration, representative, documentation",
        "aia:83(1)",
        "aia:83(1)(a)",
        "aia:83(1)(b)",
        "aia:83(1)(c)",
        "aia:83(1)(d)",
        "aia:83(1)(e)",
        "aia:83(1)(f)",
        "aia:83(1)(g)",
        due="on_event",
        trigger="the finding of such a fault",
        evidence="the cured fault",
        rows=MEASURE_ROWS,
        note="Anybody may complain to the authority about an infringement (Article 85).",
    ),
)
