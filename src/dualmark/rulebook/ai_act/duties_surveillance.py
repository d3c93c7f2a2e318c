# SPDX-License-Identifier: Apache-2.0
"""Duties towards market surveillance and the AI Office (AI Act Articles 74 to 83)."""

from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL, AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import any_of, cited
from dualmark.rulebook.ai_act.high_risk_duty import PROVIDER, SCOPE, provider_duty
from dualmark.rulebook.ai_act.surveillance import UNDER_SUPERVISION
from dualmark.rulebook.writing import duty, holds

OPERATOR = any_of(
    holds("ai.role.provider"),
    holds("ai.role.deployer"),
    holds("ai.role.importer"),
    holds("ai.role.distributor"),
    holds("ai.role.authorised_representative"),
    holds("ai.role.product_manufacturer"),
)
ACCESS_ROWS = ("AI-4b-17",)
MEASURE_ROWS = ("AI-4b-18",)

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
        cites=["aia:75a(3)", "aia:75a(3)/2", "aia:75a(4)", "aia:75a(6)", "aia:75a(6)(a)", "aia:75a(6)(b)"],
        applies=AI_GENERAL,
        since=AI_OMNIBUS,
        due="on_event",
        trigger="a request or decision of the AI Office",
        evidence="the answers, which must be correct and not misleading even where they are voluntary",
        rows=["AI-4b-17"],
        note="Not following is fined at the level of Article 99(4) (75c(4)); commitments can be made binding (75b).",
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
