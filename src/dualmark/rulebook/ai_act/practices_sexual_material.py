# SPDX-License-Identifier: Apache-2.0
"""Prohibited practices, third part: intimate material without consent and child sexual abuse material.

Regulation (EU) 2026/1744 brought them: Article 5(1)(ba) and (bb), with (1a) and (1b).
"""

from dualmark.facts.ai_system.sexual_material import (
    DEPICTED_PERSON_CONSENTS,
    EXPOSURE_UNCHANGED,
    SEXUAL_MATERIAL,
    SEXUAL_MATERIAL_BY_DESIGN,
    SEXUAL_MATERIAL_SAFEGUARDS,
    USED_FOR_SEXUAL_MATERIAL,
    WITHOUT_RIGHT_DEFENCE,
)
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act.roles import DEPLOYER, PUT_ON_UNION_MARKET
from dualmark.rulebook.writing import rule

SUPPLY = rule(
    "ai.practice.sexual_material_supplied",
    "A system is supplied that is meant for such material, or foreseeably makes it without adequate safeguards",
    subject="ai_system",
    when=all_of(
        PUT_ON_UNION_MARKET,
        any_of(
            cited(SEXUAL_MATERIAL_BY_DESIGN.is_("intended"), "aia:5(1a)(a)(i)"),
            cited(
                all_of(SEXUAL_MATERIAL_BY_DESIGN.is_("foreseeable"), not_(SEXUAL_MATERIAL_SAFEGUARDS)),
                "aia:5(1a)(a)(ii)",
            ),
        ),
    ),
    cites=["aia:5(1a)(a)"],
    since=AI_OMNIBUS,
    rows=["AI-4.4-ba", "AI-4.4-bb", "EDGE-20"],
)

USE = rule(
    "ai.practice.sexual_material_used",
    "The organisation uses the system in order to generate or change such material",
    subject="ai_system",
    when=all_of(DEPLOYER, USED_FOR_SEXUAL_MATERIAL),
    cites=["aia:5(1a)(b)", "aia:3(4)"],
    since=AI_OMNIBUS,
    rows=["AI-4.4-ba", "AI-4.4-bb"],
)

INTIMATE_MATERIAL = rule(
    "ai.practice.5_1_ba",
    "Supply or use concerns realistic intimate material of identifiable persons without their consent",
    subject="ai_system",
    when=all_of(SEXUAL_MATERIAL.has("identifiable_person"), any_of(SUPPLY, USE)),
    unless=[
        cited(DEPICTED_PERSON_CONSENTS, "aia:5(1)(ba)", gloss="the person has explicitly consented"),
        cited(EXPOSURE_UNCHANGED, "aia:5(1b)", gloss="no more exposure than before"),
    ],
    cites=["aia:5(1)(ba)", "aia:5(1a)", "omnibus:1(7)(a)"],
    since=AI_OMNIBUS,
    rows=["AI-4.4-ba", "EDGE-20"],
)

CHILD_ABUSE_MATERIAL = rule(
    "ai.practice.5_1_bb",
    "Supply or use concerns child sexual abuse material",
    subject="ai_system",
    when=all_of(SEXUAL_MATERIAL.has("children"), any_of(SUPPLY, USE)),
    unless=[cited(WITHOUT_RIGHT_DEFENCE, "aia:5(1)(bb)", gloss="national law gives a defence")],
    cites=["aia:5(1)(bb)", "aia:5(1a)", "omnibus:1(7)(a)"],
    since=AI_OMNIBUS,
    rows=["AI-4.4-bb"],
)
