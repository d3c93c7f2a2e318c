# SPDX-License-Identifier: Apache-2.0
"""Prohibited practices, second part: emotions, biometric categorisation, live identification.

These rules describe the practice, whatever the date (Article 5(1)(f) to (h), with its exceptions).
"""

from dualmark.facts.ai_system.biometrics import (
    BIOMETRIC_DATA_LAWFULLY_ACQUIRED,
    BIOMETRIC_FUNCTIONS,
    CATEGORISATION_APPLIED_TO,
    CATEGORISED_BY,
    EMOTION_REASON,
    EMOTIONS_OF,
    PUBLICLY_ACCESSIBLE_SPACE,
    USED_FOR_WHOM,
)
from dualmark.facts.ai_system.live_identification import (
    IDENTIFICATION_CONDITIONS,
    IDENTIFICATION_OBJECTIVE,
    IDENTIFICATION_STRICTLY_NECESSARY,
)
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.ai_act.biometrics import CATEGORISATION_SYSTEM, REAL_TIME_IDENTIFICATION_SYSTEM
from dualmark.rulebook.readings.ai_prohibited import (
    EMOTIONS_WITHOUT_BIOMETRICS,
    INTENTIONS,
    LAW_ENFORCEMENT_CATEGORISATION,
    MEDICAL_REASONS,
)
from dualmark.rulebook.writing import rule

LAW_ENFORCEMENT = rule(
    "ai.use.law_enforcement",
    "The AI system is used by law enforcement authorities or on their behalf",
    subject="ai_system",
    when=USED_FOR_WHOM.has("law_enforcement"),
    cites=["aia:3(46)", "guidelines:prohibited(319)", "guidelines:high-risk-draft(81)"],
    rows=["AI-4.4-h", "EDGE-9"],
    note="A private body that acts for itself, or only to meet a legal duty, does not act on behalf of an authority.",
)

EMOTIONS_INFERRED = rule(
    "ai.practice.5_1_f.emotions_inferred",
    "The AI system infers emotions in the sense of the prohibition",
    subject="ai_system",
    when=any_of(
        BIOMETRIC_FUNCTIONS.has("emotion_recognition"),
        all_of(BIOMETRIC_FUNCTIONS.has("intention_recognition"), INTENTIONS.is_("intentions_too")),
        all_of(BIOMETRIC_FUNCTIONS.has("emotion_from_content"), EMOTIONS_WITHOUT_BIOMETRICS.is_("any_data")),
    ),
    cites=["aia:5(1)(f)", "aia:recital(18)", "aia:recital(44)"],
    rows=["AI-4.4-f", "B.20", "EDGE-15"],
)

EMOTIONS_FOR_MEDICAL_REASONS = rule(
    "ai.practice.5_1_f.medical_reasons",
    "Emotions are inferred for medical reasons",
    subject="ai_system",
    when=any_of(
        EMOTION_REASON.is_("medical_device"),
        all_of(EMOTION_REASON.is_("medical_other"), MEDICAL_REASONS.is_("any_medical_reason")),
    ),
    cites=["aia:5(1)(f)", "aia:recital(44)"],
    rows=["AI-4.4-f"],
)

EMOTIONS_FOR_SAFETY_REASONS = rule(
    "ai.practice.5_1_f.safety_reasons",
    "Emotions are inferred to protect life or health against a specific danger",
    subject="ai_system",
    when=EMOTION_REASON.is_("specific_safety"),
    cites=["aia:5(1)(f)", "guidelines:prohibited(256)"],
    rows=["AI-4.4-f"],
)

EMOTIONS = rule(
    "ai.practice.5_1_f",
    "It infers emotions of people at work or in education",
    subject="ai_system",
    when=all_of(EMOTIONS_INFERRED, any_of(EMOTIONS_OF.has("workers"), EMOTIONS_OF.has("education"))),
    unless=[EMOTIONS_FOR_MEDICAL_REASONS, EMOTIONS_FOR_SAFETY_REASONS],
    cites=["aia:5(1)(f)", "aia:recital(44)"],
    rows=["AI-4.4-f", "B.20"],
)

LABELLING = rule(
    "ai.practice.5_1_g.labelling",
    "It labels or filters biometric data sets that were lawfully acquired",
    subject="ai_system",
    when=all_of(CATEGORISATION_APPLIED_TO.is_("data_sets"), BIOMETRIC_DATA_LAWFULLY_ACQUIRED),
    cites=["aia:5(1)(g)", "aia:recital(30)"],
    rows=["AI-4.4-g"],
)

LAW_ENFORCEMENT_SORTING = rule(
    "ai.practice.5_1_g.law_enforcement",
    "It categorises biometric data in the area of law enforcement",
    subject="ai_system",
    when=all_of(
        LAW_ENFORCEMENT,
        any_of(LAW_ENFORCEMENT_CATEGORISATION.is_("any_data"), BIOMETRIC_DATA_LAWFULLY_ACQUIRED),
    ),
    cites=["aia:5(1)(g)", "aia:recital(30)"],
    rows=["AI-4.4-g"],
)

CATEGORISATION = rule(
    "ai.practice.5_1_g",
    "It categorises single persons by race, opinions, beliefs, union membership or sex life from biometric data",
    subject="ai_system",
    when=all_of(
        CATEGORISATION_SYSTEM,
        BIOMETRIC_FUNCTIONS.has("sensitive_categorisation"),
        any_of(
            CATEGORISED_BY.has("race"),
            CATEGORISED_BY.has("political_opinions"),
            CATEGORISED_BY.has("trade_union_membership"),
            CATEGORISED_BY.has("beliefs"),
            CATEGORISED_BY.has("sex_life_or_orientation"),
        ),
        CATEGORISATION_APPLIED_TO.is_("individuals", "data_sets"),
    ),
    unless=[LABELLING, LAW_ENFORCEMENT_SORTING],
    cites=["aia:5(1)(g)", "aia:3(40)", "aia:recital(30)"],
    rows=["AI-4.4-g"],
    note="Ethnic origin, health and genetic traits are not on this list; they lead to Annex III point 1(b).",
)

LIVE_IDENTIFICATION_CONDITIONS = rule(
    "ai.practice.5_1_h.conditions",
    "National law, a sought person, limits, impact assessment, registration and authorisation are all in place",
    subject="ai_system",
    when=all_of(
        cited(IDENTIFICATION_CONDITIONS.has("national_law"), "aia:5(5)"),
        cited(IDENTIFICATION_CONDITIONS.has("targeted_person"), "aia:5(2)"),
        cited(IDENTIFICATION_CONDITIONS.has("limits"), "aia:5(2)/2"),
        cited(IDENTIFICATION_CONDITIONS.has("rights_assessment"), "aia:5(2)/2"),
        cited(IDENTIFICATION_CONDITIONS.has("registration"), "aia:5(2)/2"),
        cited(IDENTIFICATION_CONDITIONS.has("authorisation"), "aia:5(3)"),
    ),
    cites=["aia:5(2)", "aia:5(3)", "aia:5(5)"],
    rows=["AI-4.4-h"],
)


def _exception(point: str, title: str, objective: str, *cites: str):
    return rule(
        f"ai.practice.5_1_h.exception_{point}",
        title,
        subject="ai_system",
        when=all_of(
            IDENTIFICATION_OBJECTIVE.is_(objective),
            IDENTIFICATION_STRICTLY_NECESSARY,
            LIVE_IDENTIFICATION_CONDITIONS,
        ),
        cites=[f"aia:5(1)(h)({point})", *cites, "aia:5(2)", "aia:5(3)"],
        rows=["AI-4.4-h"],
    )


SEARCH_FOR_VICTIMS = _exception(
    "i",
    "The live identification is strictly necessary to search for victims or missing persons, under all conditions",
    "victims_or_missing_persons",
)
THREAT_OR_TERRORISM = _exception(
    "ii",
    "The live identification is strictly necessary against an imminent threat or terrorism, under all conditions",
    "imminent_threat_or_terrorism",
)
SERIOUS_SUSPECT = _exception(
    "iii",
    "The live identification is strictly necessary to find a suspect of a listed offence, under all conditions",
    "suspect_of_serious_offence",
    "aia:AnnexII",
)

LIVE_IDENTIFICATION = rule(
    "ai.practice.5_1_h",
    "It identifies people live in publicly accessible places for law enforcement",
    subject="ai_system",
    when=all_of(REAL_TIME_IDENTIFICATION_SYSTEM, PUBLICLY_ACCESSIBLE_SPACE, LAW_ENFORCEMENT),
    unless=[SEARCH_FOR_VICTIMS, THREAT_OR_TERRORISM, SERIOUS_SUSPECT],
    cites=["aia:5(1)(h)", "aia:3(42)", "aia:3(44)", "aia:3(46)"],
    rows=["AI-4.4-h"],
    note="The objectives are no legal basis: without national law that provides for the use, it stays prohibited. "
    "Denmark is not bound by the rule at all, Ireland in part (recitals 40 and 41).",
)
