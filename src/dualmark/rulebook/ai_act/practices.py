# SPDX-License-Identifier: Apache-2.0
"""Prohibited practices, first part: manipulation, exploitation, scoring, crime prediction, scraping.

These rules describe the practice, whatever the date; from when it is prohibited, and for whom, stands
in `prohibited` (Article 5(1)(a) to (e)).
"""

from dualmark.facts.ai_system.prohibited import (
    CRIME_PREDICTIONS,
    EFFECT_ON_BEHAVIOUR,
    EVALUATES_PERSONS_OVER_TIME,
    FACE_SCRAPING,
    FACES_USABLE_FOR_RECOGNITION,
    INFLUENCE_TECHNIQUES,
    LAWFUL_TREATMENT,
    SCORE_LEADS_TO,
    SIGNIFICANT_HARM,
    SOLELY_PROFILING,
    SUPPORTS_FACTUAL_ASSESSMENT,
)
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.writing import rule

TREATMENT = cited(LAWFUL_TREATMENT, "aia:recital(29)", gloss="lawful medical treatment stays untouched")

MANIPULATION = rule(
    "ai.practice.5_1_a",
    "Subliminal, manipulative or deceptive techniques take away informed decisions and are likely to do significant harm",
    subject="ai_system",
    when=all_of(
        any_of(
            INFLUENCE_TECHNIQUES.has("subliminal"),
            INFLUENCE_TECHNIQUES.has("manipulative"),
            INFLUENCE_TECHNIQUES.has("deceptive"),
        ),
        EFFECT_ON_BEHAVIOUR.is_("impairs_decision"),
        SIGNIFICANT_HARM,
    ),
    unless=[TREATMENT],
    cites=["aia:5(1)(a)", "aia:recital(29)"],
    rows=["AI-4.4-a"],
    note="An objective or an effect is enough; nobody needs to intend the harm.",
)

EXPLOITATION = rule(
    "ai.practice.5_1_b",
    "It uses weaknesses due to age, disability or situation, distorts behaviour and is likely to do significant harm",
    subject="ai_system",
    when=all_of(
        any_of(
            INFLUENCE_TECHNIQUES.has("exploits_age"),
            INFLUENCE_TECHNIQUES.has("exploits_disability"),
            INFLUENCE_TECHNIQUES.has("exploits_social_or_economic_situation"),
        ),
        EFFECT_ON_BEHAVIOUR.is_("impairs_decision", "distorts"),
        SIGNIFICANT_HARM,
    ),
    unless=[TREATMENT],
    cites=["aia:5(1)(b)", "aia:recital(29)"],
    rows=["AI-4.4-b"],
    note="Unlike point (a), it does not ask that the ability to decide is appreciably impaired.",
)

SOCIAL_SCORING = rule(
    "ai.practice.5_1_c",
    "A score of people over time leads to disadvantages in unrelated contexts or out of proportion",
    subject="ai_system",
    when=all_of(
        EVALUATES_PERSONS_OVER_TIME,
        any_of(
            cited(SCORE_LEADS_TO.has("unrelated_context"), "aia:5(1)(c)(i)"),
            cited(SCORE_LEADS_TO.has("unjustified_or_disproportionate"), "aia:5(1)(c)(ii)"),
        ),
    ),
    cites=["aia:5(1)(c)", "aia:recital(31)"],
    rows=["AI-4.4-c", "EDGE-8"],
    note="Public and private use alike. Scores of companies are outside, unless they sum up the conduct of people.",
)

CRIME_PREDICTION = rule(
    "ai.practice.5_1_d",
    "It predicts crimes of a particular person from a profile or traits alone",
    subject="ai_system",
    when=all_of(CRIME_PREDICTIONS.has("person_will_offend"), SOLELY_PROFILING),
    unless=[
        cited(
            SUPPORTS_FACTUAL_ASSESSMENT,
            "aia:5(1)(d)",
            gloss="it supports a human assessment that already rests on facts linked to a crime",
        )
    ],
    cites=["aia:5(1)(d)", "aia:recital(42)"],
    rows=["AI-4.4-d"],
)

FACE_DATABASE_SCRAPING = rule(
    "ai.practice.5_1_e",
    "It creates or extends a database for face recognition by untargeted scraping from the Internet or CCTV",
    subject="ai_system",
    when=all_of(FACE_SCRAPING.is_("untargeted"), FACES_USABLE_FOR_RECOGNITION),
    cites=["aia:5(1)(e)", "aia:recital(43)"],
    rows=["AI-4.4-e"],
)
