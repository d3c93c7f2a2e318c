# SPDX-License-Identifier: Apache-2.0
"""Annex III as a whole: which of its uses the AI system serves."""

from dualmark.logic.expression import any_of
from dualmark.rulebook.ai_act.annex_iii import (
    biometrics,
    critical_infrastructure,
    education,
    employment,
    essential_services,
    justice,
    law_enforcement,
    migration,
)
from dualmark.rulebook.writing import answer, goal, rule

POINT_1 = rule(
    "ai.annex_iii.point_1",
    "It serves a use of Annex III point 1 (biometrics)",
    subject="ai_system",
    when=any_of(biometrics.POINT_1A, biometrics.POINT_1B, biometrics.POINT_1C),
    cites=["aia:AnnexIII(1)"],
    rows=["AI-4.6"],
)

POINTS_2_TO_8 = rule(
    "ai.annex_iii.points_2_to_8",
    "It serves a use of Annex III points 2 to 8",
    subject="ai_system",
    when=any_of(
        critical_infrastructure.POINT_2,
        education.POINT_3A,
        education.POINT_3B,
        education.POINT_3C,
        education.POINT_3D,
        employment.POINT_4A,
        employment.POINT_4B,
        essential_services.POINT_5A,
        essential_services.POINT_5B,
        essential_services.POINT_5C,
        essential_services.POINT_5D,
        law_enforcement.POINT_6A,
        law_enforcement.POINT_6B,
        law_enforcement.POINT_6C,
        law_enforcement.POINT_6D,
        law_enforcement.POINT_6E,
        migration.POINT_7A,
        migration.POINT_7B,
        migration.POINT_7C,
        migration.POINT_7D,
        justice.POINT_8A,
        justice.POINT_8B,
    ),
    cites=["aia:AnnexIII"],
    rows=["AI-4.6"],
)

ANY_USE = rule(
    "ai.annex_iii.any",
    "It serves a use of Annex III",
    subject="ai_system",
    when=any_of(POINT_1, POINTS_2_TO_8),
    cites=["aia:6(2)", "aia:AnnexIII", "aia:3(12)"],
    rows=["AI-4.6"],
    note="A sector alone is no use: health care, insurance in general or the energy sector are not listed as such.",
)

LETTERS = (
    ("1a", "Remote biometric identification", biometrics.POINT_1A),
    ("1b", "Biometric categorisation by sensitive attributes", biometrics.POINT_1B),
    ("1c", "Emotion recognition", biometrics.POINT_1C),
    ("2", "Safety component of critical infrastructure", critical_infrastructure.POINT_2),
    ("3a", "Access and admission to education", education.POINT_3A),
    ("3b", "Evaluation of learning outcomes", education.POINT_3B),
    ("3c", "Level of education", education.POINT_3C),
    ("3d", "Monitoring of tests", education.POINT_3D),
    ("4a", "Recruitment and selection", employment.POINT_4A),
    ("4b", "Decisions, tasks and monitoring at work", employment.POINT_4B),
    ("5a", "Public benefits and services", essential_services.POINT_5A),
    ("5b", "Creditworthiness of natural persons", essential_services.POINT_5B),
    ("5c", "Life and health insurance", essential_services.POINT_5C),
    ("5d", "Emergency calls, dispatch and triage", essential_services.POINT_5D),
    ("6a", "Law enforcement: risk of becoming a victim", law_enforcement.POINT_6A),
    ("6b", "Law enforcement: polygraphs", law_enforcement.POINT_6B),
    ("6c", "Law enforcement: reliability of evidence", law_enforcement.POINT_6C),
    ("6d", "Law enforcement: risk of offending", law_enforcement.POINT_6D),
    ("6e", "Law enforcement: profiling", law_enforcement.POINT_6E),
    ("7a", "Migration and borders: polygraphs", migration.POINT_7A),
    ("7b", "Migration and borders: risk posed by a person", migration.POINT_7B),
    ("7c", "Migration and borders: examination of applications", migration.POINT_7C),
    ("7d", "Migration and borders: detecting and identifying people", migration.POINT_7D),
    ("8a", "Help for judicial authorities and dispute resolution", justice.POINT_8A),
    ("8b", "Influence on elections and referendums", justice.POINT_8B),
)

USES = goal(
    "ai.annex_iii",
    "Which uses of Annex III does the AI system serve?",
    *(answer(letter, label, rule_) for letter, label, rule_ in LETTERS),
    kind="set",
    act="ai_act",
    subject="ai_system",
    cites=["aia:6(2)", "aia:AnnexIII"],
)
