# SPDX-License-Identifier: Apache-2.0
"""From when a practice is prohibited, and for which AI systems (Article 5(1), Article 113).

A prohibition follows from the practice, the scope of the AI Act and the date. It binds whoever
supplies or uses the system; live identification is prohibited in use only.
"""

from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_NEW_PROHIBITIONS, AI_PROHIBITIONS
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.logic.rule import Rule
from dualmark.rulebook.ai_act.practices import (
    CRIME_PREDICTION,
    EXPLOITATION,
    FACE_DATABASE_SCRAPING,
    MANIPULATION,
    SOCIAL_SCORING,
)
from dualmark.rulebook.ai_act.practices_biometric import CATEGORISATION, EMOTIONS, LIVE_IDENTIFICATION
from dualmark.rulebook.ai_act.practices_sexual_material import CHILD_ABUSE_MATERIAL, INTIMATE_MATERIAL
from dualmark.rulebook.ai_act.roles import DEPLOYER
from dualmark.rulebook.ai_act.scope import APPLIES, REST_DISPLACED
from dualmark.rulebook.writing import answer, duty, goal, rule

SCOPE = cited(APPLIES, "aia:2")
DISPLACED = cited(REST_DISPLACED, "aia:2(2)", gloss="product law takes the place of the AI Act")


def _prohibited(point: str, title: str, practice: Rule, **more) -> Rule:
    """The prohibition of one point, from its date of application."""
    return rule(
        f"ai.prohibited.5_1_{point}",
        title,
        subject="ai_system",
        when=all_of(practice, SCOPE),
        unless=[DISPLACED],
        cites=[f"aia:5(1)({point})", "aia:113/3(a)"],
        rows=[f"AI-4.4-{point}"],
        **({"applies": AI_PROHIBITIONS} | more),
    )


NEW = {"applies": AI_NEW_PROHIBITIONS, "since": AI_OMNIBUS}

PROHIBITED_A = _prohibited("a", "Harmful manipulation is prohibited here", MANIPULATION)
PROHIBITED_B = _prohibited("b", "Harmful exploitation of weaknesses is prohibited here", EXPLOITATION)
PROHIBITED_BA = _prohibited(
    "ba", "Intimate material of persons who did not consent is prohibited here", INTIMATE_MATERIAL, **NEW
)
PROHIBITED_BB = _prohibited("bb", "Child sexual abuse material is prohibited here", CHILD_ABUSE_MATERIAL, **NEW)
PROHIBITED_C = _prohibited("c", "Social scoring is prohibited here", SOCIAL_SCORING)
PROHIBITED_D = _prohibited("d", "Predicting a person's crimes from a profile is prohibited here", CRIME_PREDICTION)
PROHIBITED_E = _prohibited("e", "Scraping faces without a target is prohibited here", FACE_DATABASE_SCRAPING)
PROHIBITED_F = _prohibited("f", "Inferring emotions at work or in education is prohibited here", EMOTIONS)
PROHIBITED_G = _prohibited("g", "Sorting people by sensitive traits is prohibited here", CATEGORISATION)

PROHIBITED_H = rule(
    "ai.prohibited.5_1_h",
    "Identifying people live in public places for law enforcement is prohibited here",
    subject="ai_system",
    when=all_of(
        LIVE_IDENTIFICATION,
        cited(DEPLOYER, "aia:3(4)", gloss="only the use is prohibited, not the supply"),
        SCOPE,
    ),
    unless=[DISPLACED],
    cites=["aia:5(1)(h)", "aia:113/3(a)"],
    applies=AI_PROHIBITIONS,
    rows=["AI-4.4-h"],
    note="To a supplier this point does not apply; its customers may only use the system within the exceptions.",
)

ANY = rule(
    "ai.prohibited.any",
    "A prohibited practice is in question",
    subject="ai_system",
    when=any_of(
        PROHIBITED_A,
        PROHIBITED_B,
        PROHIBITED_BA,
        PROHIBITED_BB,
        PROHIBITED_C,
        PROHIBITED_D,
        PROHIBITED_E,
        PROHIBITED_F,
        PROHIBITED_G,
        PROHIBITED_H,
    ),
    cites=["aia:5(1)"],
    note="Even what is not prohibited here may be unlawful under other law (Article 5(8)).",
)

PROHIBITED = goal(
    "ai.prohibited",
    "Which prohibitions does it meet?",
    answer("5_1_a", "harmful manipulation or deception", PROHIBITED_A),
    answer("5_1_b", "harmful exploitation of weaknesses", PROHIBITED_B),
    answer("5_1_ba", "intimate material without consent", PROHIBITED_BA),
    answer("5_1_bb", "child sexual abuse material", PROHIBITED_BB),
    answer("5_1_c", "social scoring", PROHIBITED_C),
    answer("5_1_d", "crime prediction from a profile", PROHIBITED_D),
    answer("5_1_e", "untargeted scraping of faces", PROHIBITED_E),
    answer("5_1_f", "emotions at work or in education", PROHIBITED_F),
    answer("5_1_g", "biometric categorisation by sensitive traits", PROHIBITED_G),
    answer("5_1_h", "live identification for law enforcement", PROHIBITED_H),
    kind="set",
    act="ai_act",
    subject="ai_system",
    cites=["aia:5(1)"],
)

REFRAIN = duty(
    "duty.ai.5.1.refrain",
    "Do not supply, put into service or use the AI system in this way",
    subject="ai_system",
    act="ai_act",
    bearer="operator",
    when=ANY,
    cites=["aia:5(1)", "aia:5(1a)"],
    applies=AI_PROHIBITIONS,
    due="from_application",
    evidence="The decision to stop or redesign, and what shows that the practice ended",
    rows=["AI-4.4-a"],
)
