# SPDX-License-Identifier: Apache-2.0
"""Annex III point 1: biometrics, in so far as the use is permitted at all."""

from dualmark.facts.ai_system.biometrics import BIOMETRIC_FUNCTIONS
from dualmark.facts.ai_system.safety import CYBERSECURITY_ONLY
from dualmark.logic.expression import all_of, cited
from dualmark.rulebook.ai_act.biometrics import (
    CATEGORISATION_SYSTEM,
    EMOTION_RECOGNITION_SYSTEM,
    REMOTE_IDENTIFICATION_SYSTEM,
)
from dualmark.rulebook.writing import rule

ONLY_SECURITY = cited(
    CYBERSECURITY_ONLY,
    "aia:recital(54)",
    gloss="biometrics solely for cybersecurity or the protection of personal data",
)
PERMITTED_NOTE = (
    "The point covers uses 'in so far as permitted'; a prohibited practice is answered by the rules on Article 5, "
    "whatever stands here."
)

POINT_1A = rule(
    "ai.annex_iii.1a",
    "It is a remote biometric identification system",
    subject="ai_system",
    when=REMOTE_IDENTIFICATION_SYSTEM,
    unless=[ONLY_SECURITY],
    cites=["aia:AnnexIII(1)(a)", "aia:3(41)"],
    rows=["AIII.1a"],
    note="Verification that somebody is who he or she claims to be is no identification, and people who present "
    "themselves on purpose are not identified remotely. " + PERMITTED_NOTE,
)

POINT_1B = rule(
    "ai.annex_iii.1b",
    "It is meant for biometric categorisation by sensitive or protected attributes that it infers",
    subject="ai_system",
    when=all_of(CATEGORISATION_SYSTEM, BIOMETRIC_FUNCTIONS.has("sensitive_categorisation")),
    unless=[ONLY_SECURITY],
    cites=["aia:AnnexIII(1)(b)", "aia:3(40)", "aia:recital(54)"],
    rows=["AIII.1b"],
    note="Our reading, with recital 54 and the draft guidelines (169): the attributes are those of Article 9(1) of "
    "Regulation (EU) 2016/679; age and sex are not among them. " + PERMITTED_NOTE,
)

POINT_1C = rule(
    "ai.annex_iii.1c",
    "It is meant for emotion recognition",
    subject="ai_system",
    when=EMOTION_RECOGNITION_SYSTEM,
    unless=[ONLY_SECURITY],
    cites=["aia:AnnexIII(1)(c)", "aia:3(39)"],
    rows=["AIII.1c"],
    note="It does not matter who learns the result. " + PERMITTED_NOTE,
)
