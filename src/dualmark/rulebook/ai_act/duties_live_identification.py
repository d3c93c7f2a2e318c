# SPDX-License-Identifier: Apache-2.0
"""What law enforcement owes when it identifies people live under an exception (Article 5(2) to (4))."""

from dualmark.facts.ai_system.biometrics import PUBLICLY_ACCESSIBLE_SPACE
from dualmark.facts.ai_system.live_identification import IDENTIFICATION_OBJECTIVE
from dualmark.law.register.milestones import AI_PROHIBITIONS
from dualmark.logic.expression import all_of
from dualmark.rulebook.ai_act.biometrics import REAL_TIME_IDENTIFICATION_SYSTEM
from dualmark.rulebook.ai_act.practices_biometric import LAW_ENFORCEMENT
from dualmark.rulebook.ai_act.roles import DEPLOYER
from dualmark.rulebook.ai_act.scope import APPLIES
from dualmark.rulebook.writing import duty, rule

WITH_OBJECTIVE = rule(
    "ai.live_identification.with_objective",
    "Law enforcement identifies people live in public places for an objective that can be allowed",
    subject="ai_system",
    when=all_of(
        APPLIES,
        DEPLOYER,
        REAL_TIME_IDENTIFICATION_SYSTEM,
        PUBLICLY_ACCESSIBLE_SPACE,
        LAW_ENFORCEMENT,
        IDENTIFICATION_OBJECTIVE.is_(
            "victims_or_missing_persons", "imminent_threat_or_terrorism", "suspect_of_serious_offence"
        ),
    ),
    cites=["aia:5(1)(h)", "aia:5(2)"],
    rows=["AI-4.4-h"],
)

WORDS = {
    "subject": "ai_system",
    "act": "ai_act",
    "bearer": "deployer",
    "when": WITH_OBJECTIVE,
    "applies": AI_PROHIBITIONS,
    "rows": ["AI-4.4-h"],
}

ASSESS_RIGHTS = duty(
    "duty.ai.5.2.assess_rights",
    "Complete a fundamental rights impact assessment and register the system before it is used live",
    cites=["aia:5(2)/2", "aia:27(1)", "aia:49(3)"],
    due="before_placing",
    trigger="first live use",
    evidence="The assessment and the registration",
    note="In justified urgency the registration may follow without undue delay.",
    **WORDS,
)

TARGET_ONLY = duty(
    "duty.ai.5.2.target_only",
    "Use live identification only to confirm the identity of the person sought, limited in time, place and persons",
    cites=["aia:5(2)", "aia:5(2)(a)", "aia:5(2)(b)", "aia:5(2)/2"],
    due="on_event",
    trigger="each live use",
    evidence="For each use: person sought, place, duration, and the weighing of consequences",
    **WORDS,
)

AUTHORISATION = duty(
    "duty.ai.5.3.authorisation",
    "Obtain the authorisation of a court or independent authority for each live use",
    cites=["aia:5(3)", "aia:5(3)/2"],
    due="on_event",
    trigger="each live use; in justified urgency the request follows within 24 hours",
    evidence="The reasoned request and the decision; proof of deletion if it was refused",
    note="If it is refused, the use stops at once and all data and results are deleted.",
    **WORDS,
)

NO_SOLE_DECISION = duty(
    "duty.ai.5.3.no_sole_decision",
    "Take no decision with an adverse legal effect on a person solely from the output of live identification",
    cites=["aia:5(3)/2"],
    due="on_event",
    trigger="each match",
    evidence="Record of the human verification of each match",
    **WORDS,
)

NOTIFY_USE = duty(
    "duty.ai.5.4.notify",
    "Notify each live use to the market surveillance authority and the data protection authority",
    cites=["aia:5(4)", "aia:5(6)"],
    due="on_event",
    trigger="each live use",
    evidence="The notifications, without sensitive operational data",
    **WORDS,
)
