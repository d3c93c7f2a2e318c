# SPDX-License-Identifier: Apache-2.0
"""Open questions on the prohibited practices of Article 5 of the AI Act."""

from dualmark.rulebook.writing import alternative, reading

EMOTIONS_WITHOUT_BIOMETRICS = reading(
    "ai.emotions_without_biometrics",
    "Is it prohibited at work and in education to infer emotions from something else than biometric data, such as "
    "the words of a text?",
    alternative(
        "biometric_only",
        "No: the prohibition is limited to inferences from biometric data",
        "guidelines:prohibited(245)",
        "guidelines:prohibited(250)",
        "aia:recital(44)",
        "aia:3(39)",
    ),
    alternative("any_data", "Yes: the provision does not mention biometric data", "aia:5(1)(f)"),
    default="biometric_only",
    why="Point (f) speaks of inferring emotions without that limit, but recital 44 gives its reasons for systems that "
    "work on biometric data, and prohibitions are to be read narrowly.",
    cites=["aia:5(1)(f)", "aia:recital(44)"],
    rows=["AI-4.4-f", "B.20", "EDGE-15"],
)

INTENTIONS = reading(
    "ai.intentions_at_work_and_in_education",
    "Does the prohibition on inferring emotions at work and in education also cover intentions?",
    alternative("emotions_only", "No: it names emotions only", "aia:5(1)(f)"),
    alternative(
        "intentions_too",
        "Yes: emotion recognition includes intentions",
        "guidelines:prohibited(245)",
        "aia:3(39)",
    ),
    default="emotions_only",
    why="The definition of emotion recognition systems names emotions and intentions; the prohibition names emotions "
    "and does not use the defined term.",
    cites=["aia:5(1)(f)", "aia:3(39)"],
    rows=["AI-4.4-f"],
)

MEDICAL_REASONS = reading(
    "ai.medical_reasons",
    "Do medical reasons lift the prohibition on inferring emotions only where a medical device is used?",
    alternative(
        "any_medical_reason",
        "No: any medical reason in the strict sense is enough, therapy included",
        "aia:5(1)(f)",
        "aia:recital(44)",
    ),
    alternative(
        "medical_device_only",
        "Yes: only medical devices with CE marking",
        "guidelines:prohibited(256)",
    ),
    default="any_medical_reason",
    why="The text speaks of medical reasons and recital 44 of therapeutical use; neither asks for a medical device.",
    cites=["aia:5(1)(f)", "aia:recital(44)"],
    rows=["AI-4.4-f"],
)

LAW_ENFORCEMENT_CATEGORISATION = reading(
    "ai.law_enforcement_categorisation",
    "May law enforcement categorise biometric data by sensitive traits only where the data were lawfully acquired?",
    alternative(
        "any_data",
        "No: any categorising of biometric data in law enforcement is outside the prohibition",
        "aia:5(1)(g)",
    ),
    alternative(
        "lawful_data_sets",
        "Yes: the exception speaks of data sets acquired lawfully, in law enforcement too",
        "aia:recital(30)",
        "guidelines:prohibited(284)",
    ),
    default="any_data",
    why="In point (g) the words on law enforcement stand beside those on lawfully acquired data sets and do not repeat "
    "that condition; the recital joins the two.",
    cites=["aia:5(1)(g)", "aia:recital(30)"],
    rows=["AI-4.4-g"],
)
