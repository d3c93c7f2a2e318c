# SPDX-License-Identifier: Apache-2.0
"""Where the two acts do not fit together: each point as a rule, so that nobody has to remember it."""

from __future__ import annotations

from dualmark.logic.expression import all_of, any_of, cited, not_, some
from dualmark.rulebook.bridge.paths import PART_OF_PRODUCT
from dualmark.rulebook.writing import answer, goal, holds, rule

MANUFACTURER = holds("cra.role.manufacturer")
CHANGED_UNDER_CRA = holds("cra.modification.substantial")
CHANGED_UNDER_AI_ACT = some("ai_system", all_of(PART_OF_PRODUCT, holds("ai.modification.substantial")))

DIFFERENT_PERSONS = rule(
    "bridge.interplay.different_persons",
    "The manufacturer under the CRA is not the provider of a high-risk AI system in the product",
    when=all_of(
        MANUFACTURER,
        some("ai_system", all_of(PART_OF_PRODUCT, holds("ai.high_risk.ever"), not_(holds("ai.role.provider")))),
    ),
    cites=["cra:3(13)", "aia:3(3)", "aia:25(1)", "cra:12(1)(c)"],
    rows=["INT-1"],
    note="Our reading: the statement of CRA 12(1)(c) is the manufacturer's, and the provider relies on it; settle by contract whose risk assessment counts.",
)

UNIT_AND_TYPE = rule(
    "bridge.interplay.unit_and_type",
    "The CRA binds this unit in full, while the AI Act leaves its older AI type alone",
    when=all_of(
        holds("cra.time.full"), some("ai_system", all_of(PART_OF_PRODUCT, holds("ai.high_risk.grandfathered")))
    ),
    cites=["cra:69(2)", "aia:111(2)", "omnibus:recital(39)"],
    rows=["INT-2", "B.5"],
)

CHANGE_UNDER_ONE_ACT = rule(
    "bridge.interplay.change_under_one_act",
    "The change is a substantial modification under one act and not under the other",
    when=any_of(
        cited(all_of(CHANGED_UNDER_CRA, not_(CHANGED_UNDER_AI_ACT)), "cra:3(30)"),
        cited(all_of(CHANGED_UNDER_AI_ACT, not_(CHANGED_UNDER_CRA)), "aia:3(23)"),
    ),
    cites=["cra:3(30)", "aia:3(23)", "aia:43(4)"],
    rows=["INT-3", "AI-4b-9"],
)

NUMBER_ON_THE_MARKING = rule(
    "bridge.interplay.body_number",
    "A notified body's number follows the CE marking: under the CRA with module H, under the AI Act whenever a body took part",
    when=any_of(
        cited(holds("cra.marking.notified_body_number"), "cra:30(4)"),
        cited(
            some(
                "ai_system",
                all_of(PART_OF_PRODUCT, holds("ai.high_risk.classified"), holds("ai.conformity.body_took_part")),
            ),
            "aia:48(4)",
        ),
    ),
    cites=["cra:30(4)", "aia:48(4)"],
    rows=["INT-5", "V-12", "B.18"],
)

PUBLIC_AUTHORITIES_2030 = rule(
    "bridge.interplay.public_authorities",
    "An older AI type for public authorities becomes high-risk on 2 August 2030 without any change of the product",
    when=some(
        "ai_system",
        all_of(PART_OF_PRODUCT, holds("ai.high_risk.grandfathered"), holds("ai.annex_iii.for_public_authorities")),
    ),
    cites=["aia:111(2)", "cra:12(2)"],
    rows=["INT-9"],
)

INTERPLAY = goal(
    "bridge.interplay",
    "Where the two acts do not fit together for this product",
    answer("different_persons", "manufacturer and provider are different persons", DIFFERENT_PERSONS),
    answer("unit_and_type", "the CRA looks at the unit, the AI Act at the type", UNIT_AND_TYPE),
    answer("change_under_one_act", "the change counts under one act only", CHANGE_UNDER_ONE_ACT),
    answer("body_number", "a notified body's number stands on the marking", NUMBER_ON_THE_MARKING),
    answer("public_authorities", "from 2 August 2030 the older AI type is covered", PUBLIC_AUTHORITIES_2030),
    kind="set",
    act="both",
    cites=["cra:12", "aia:111(2)"],
)  # fmt: skip
