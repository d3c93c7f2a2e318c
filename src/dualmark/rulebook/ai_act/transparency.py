# SPDX-License-Identifier: Apache-2.0
"""Transparency towards people (AI Act Article 50): which of its paragraphs the AI system falls under.

The paragraphs are cumulative, and stand beside the high-risk regime. The rules here are about the
system; who has to act, provider or deployer, is in the duties.
"""

from dualmark.facts.ai_system.dates import PLACED_ON_MARKET
from dualmark.facts.ai_system.transparency import (
    AI_NATURE_OBVIOUS,
    AUTHORISED_BY_LAW,
    CONTENT_ALTERATION,
    EDITORIAL_SAFEGUARDS,
    EVIDENTLY_ARTISTIC,
    INTERACTS_WITH_PERSONS,
    OUTPUT_STAYS_INTERNAL,
    PUBLISHED_CONTENT,
    SYNTHETIC_CONTENT,
)
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL, AI_LEGACY_MARKING
from dualmark.logic.expression import all_of, any_of, cited, unless
from dualmark.rulebook.readings.ai_transparency import INTERNAL_OUTPUT
from dualmark.rulebook.writing import answer, goal, holds, rule

SCOPE = cited(holds("ai.scope.applies"), "aia:2")
DETECT = AUTHORISED_BY_LAW.has("detect_prevent_investigate")
PROSECUTE = AUTHORISED_BY_LAW.has("prosecute")
LEFT_TO_PRODUCT_LAW = cited(holds("ai.scope.rest_displaced"), "aia:2(2)", gloss="high-risk under Annex I Section B")

INTERACTION = rule(
    "ai.transparency.50_1",
    "People who deal with the AI system must be told that it is one",
    subject="ai_system",
    when=all_of(SCOPE, INTERACTS_WITH_PERSONS),
    unless=[
        AI_NATURE_OBVIOUS,
        cited(
            unless(any_of(DETECT, PROSECUTE), AUTHORISED_BY_LAW.has("public_reporting")),
            "aia:50(1)",
            gloss="authorised by law against crime, and not open to the public for reports",
        ),
        LEFT_TO_PRODUCT_LAW,
    ],
    cites=["aia:50(1)"],
    applies=AI_GENERAL,
    rows=["AI-4.9-50(1)", "EDGE-1"],
)

MARKING_TRIGGER = rule(
    "ai.transparency.generates_synthetic_content",
    "The AI system generates synthetic audio, image, video or text content that must be marked",
    subject="ai_system",
    when=all_of(
        SCOPE,
        any_of(
            SYNTHETIC_CONTENT.has("text"),
            SYNTHETIC_CONTENT.has("image"),
            SYNTHETIC_CONTENT.has("audio"),
            SYNTHETIC_CONTENT.has("video"),
        ),
        CONTENT_ALTERATION.is_("new_or_substantial"),
    ),
    unless=[
        any_of(DETECT, PROSECUTE),
        all_of(OUTPUT_STAYS_INTERNAL, INTERNAL_OUTPUT.is_("not_marked")),
        LEFT_TO_PRODUCT_LAW,
    ],
    cites=["aia:50(2)", "aia:recital(133)"],
    rows=["AI-4.9-50(2)"],
    note="Our reading, with the guidelines: source code, short labels and data for machines are no content in this sense; standard editing and faithful translation alter nothing substantially; summaries do.",
)

OLDER_GENERATOR = rule(
    "ai.transparency.50_2_older_system",
    "The AI system was placed on the market before 2 August 2026, and its time to adapt is over",
    subject="ai_system",
    when=PLACED_ON_MARKET.before(AI_GENERAL),
    cites=["aia:111(4)", "omnibus:1(39)(b)"],
    applies=AI_LEGACY_MARKING,
    since=AI_OMNIBUS,
    rows=["AI-4.9-legacy", "AI-4.13", "AI-3.2"],
)

OLDER_GENERATOR_BEFORE = rule(
    "ai.transparency.50_2_older_system",
    "The AI system was placed on the market before 2 August 2026",
    subject="ai_system",
    when=PLACED_ON_MARKET.before(AI_GENERAL),
    cites=["aia:113/2"],
    applies=AI_GENERAL,
    until=AI_OMNIBUS,
    rows=["AI-4.9-legacy"],
    note="The original Act gave older systems no time to adapt.",
)

MARKING = rule(
    "ai.transparency.50_2",
    "Synthetic content that the AI system generates must be marked in a machine-readable way",
    subject="ai_system",
    when=all_of(
        MARKING_TRIGGER,
        any_of(
            cited(PLACED_ON_MARKET.on_or_after(AI_GENERAL), "aia:113/2"),
            cited(OLDER_GENERATOR, "aia:111(4)"),
        ),
    ),
    cites=["aia:50(2)"],
    applies=AI_GENERAL,
    rows=["AI-4.9-50(2)", "AI-4.9-legacy", "AI-4.13"],
)

EXPOSURE = rule(
    "ai.transparency.50_3",
    "People exposed to emotion recognition or biometric categorisation must be told",
    subject="ai_system",
    when=all_of(
        SCOPE,
        any_of(
            cited(holds("ai.biometrics.emotion_recognition_system"), "aia:3(39)"),
            cited(holds("ai.biometrics.categorisation_system"), "aia:3(40)"),
        ),
    ),
    unless=[
        cited(
            DETECT, "aia:50(3)", gloss="permitted by law to detect, prevent or investigate; prosecution is not named"
        ),
        LEFT_TO_PRODUCT_LAW,
    ],
    cites=["aia:50(3)"],
    applies=AI_GENERAL,
    rows=["AI-4.9-50(3)"],
    note="Any biometric categorisation counts, also by traits that are not sensitive.",
)

DEEP_FAKE = rule(
    "ai.transparency.50_4_deep_fake",
    "Deep fakes made with the AI system must be disclosed",
    subject="ai_system",
    when=all_of(SCOPE, PUBLISHED_CONTENT.has("deep_fake")),
    unless=[any_of(DETECT, PROSECUTE), LEFT_TO_PRODUCT_LAW],
    cites=["aia:50(4)", "aia:3(60)"],
    applies=AI_GENERAL,
    rows=["AI-4.9-50(4)1"],
)

REDUCED_DISCLOSURE = rule(
    "ai.transparency.50_4_reduced_disclosure",
    "It is enough to disclose the deep fake in a way that does not hamper the work",
    subject="ai_system",
    when=all_of(DEEP_FAKE, EVIDENTLY_ARTISTIC),
    cites=["aia:50(4)", "aia:recital(134)"],
    rows=["AI-4.9-50(4)1"],
)

PUBLIC_INTEREST_TEXT = rule(
    "ai.transparency.50_4_text",
    "Generated text that informs the public on matters of public interest must be disclosed",
    subject="ai_system",
    when=all_of(SCOPE, PUBLISHED_CONTENT.has("public_interest_text")),
    unless=[
        any_of(DETECT, PROSECUTE),
        all_of(EDITORIAL_SAFEGUARDS.has("human_review"), EDITORIAL_SAFEGUARDS.has("editorial_responsibility")),
        LEFT_TO_PRODUCT_LAW,
    ],
    cites=["aia:50(4)/2"],
    applies=AI_GENERAL,
    rows=["AI-4.9-50(4)2"],
)

TRANSPARENCY = goal(
    "ai.transparency",
    "The transparency paragraphs that the AI system falls under",
    answer("50_1", "50(1): people are told that they deal with an AI system", INTERACTION),
    answer("50_2", "50(2): synthetic content is marked", MARKING),
    answer("50_3", "50(3): people exposed to emotion recognition or biometric categorisation are told", EXPOSURE),
    answer("50_4_deep_fake", "50(4): deep fakes are disclosed", DEEP_FAKE),
    answer("50_4_text", "50(4): generated text of public interest is disclosed", PUBLIC_INTEREST_TEXT),
    kind="set",
    act="ai_act",
    cites=["aia:50"],
    subject="ai_system",
)

ANY_PARAGRAPH = rule(
    "ai.transparency.any",
    "Article 50 applies to the AI system",
    subject="ai_system",
    when=any_of(INTERACTION, MARKING, EXPOSURE, DEEP_FAKE, PUBLIC_INTEREST_TEXT),
    cites=["aia:50(5)", "aia:50(6)"],
    rows=["AI-4.9-50(5)"],
)
