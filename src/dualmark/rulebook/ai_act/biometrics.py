# SPDX-License-Identifier: Apache-2.0
"""The three kinds of biometric AI system that the AI Act defines (Article 3(39) to (43)).

The prohibitions, Annex III point 1 and Article 50(3) all rest on them.
"""

from dualmark.facts.ai_system.biometrics import (
    BIOMETRIC_FUNCTIONS,
    CATEGORISATION_ANCILLARY,
    IDENTIFICATION_TIMING,
)
from dualmark.logic.expression import all_of, any_of
from dualmark.rulebook.writing import rule

REMOTE_IDENTIFICATION_SYSTEM = rule(
    "ai.biometrics.remote_identification_system",
    "The AI system identifies people from biometric data without their active involvement",
    subject="ai_system",
    when=BIOMETRIC_FUNCTIONS.has("remote_identification"),
    cites=["aia:3(41)", "aia:3(34)", "aia:3(35)", "aia:3(36)", "aia:recital(17)"],
    note="Verification, and identification of people who present themselves on purpose, stay outside.",
)

REAL_TIME_IDENTIFICATION_SYSTEM = rule(
    "ai.biometrics.real_time_identification_system",
    "The remote identification happens in real time",
    subject="ai_system",
    when=all_of(REMOTE_IDENTIFICATION_SYSTEM, IDENTIFICATION_TIMING.is_("real_time", "both")),
    cites=["aia:3(42)"],
)

LATER_IDENTIFICATION_SYSTEM = rule(
    "ai.biometrics.later_identification_system",
    "The remote identification happens afterwards",
    subject="ai_system",
    when=all_of(REMOTE_IDENTIFICATION_SYSTEM, IDENTIFICATION_TIMING.is_("later", "both")),
    cites=["aia:3(43)"],
)

CATEGORISATION_SYSTEM = rule(
    "ai.biometrics.categorisation_system",
    "The AI system assigns people to categories on the basis of their biometric data",
    subject="ai_system",
    when=any_of(BIOMETRIC_FUNCTIONS.has("sensitive_categorisation"), BIOMETRIC_FUNCTIONS.has("other_categorisation")),
    unless=[CATEGORISATION_ANCILLARY],
    cites=["aia:3(40)", "aia:recital(16)"],
)

EMOTION_RECOGNITION_SYSTEM = rule(
    "ai.biometrics.emotion_recognition_system",
    "The AI system identifies or infers emotions or intentions from biometric data",
    subject="ai_system",
    when=any_of(BIOMETRIC_FUNCTIONS.has("emotion_recognition"), BIOMETRIC_FUNCTIONS.has("intention_recognition")),
    cites=["aia:3(39)", "aia:recital(18)"],
    rows=["EDGE-15"],
    note="Emotions read from the content of a text alone are not based on biometric data.",
)
