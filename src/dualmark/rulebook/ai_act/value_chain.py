# SPDX-License-Identifier: Apache-2.0
"""When the role of provider passes to somebody else along the value chain (Article 25(1) to (3))."""

from dualmark.facts.ai_system.changes import (
    CHANGE_EFFECTS,
    CHANGE_FORESEEN,
    CHANGED_BY,
    CONTRACT_ALLOCATES_OBLIGATIONS,
    FIRST_SUPPLIED_BY_OTHERS,
    RENAMED_BY,
    SUPPLIED_AS_HIGH_RISK,
)
from dualmark.facts.ai_system.roles import SUPPLIED_WITH_PRODUCT
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_scope import CONTRACT_ALLOCATION
from dualmark.rulebook.writing import holds, rule

HIGH_RISK = holds("ai.high_risk.classified")

SUBSTANTIAL_MODIFICATION = rule(
    "ai.modification.substantial",
    "After its supply the AI system was changed in a way that nobody foresaw and that touches requirements or purpose",
    subject="ai_system",
    when=all_of(
        CHANGED_BY.is_("organisation", "other"),
        any_of(CHANGE_EFFECTS.has("requirements"), CHANGE_EFFECTS.has("intended_purpose")),
    ),
    unless=[
        cited(
            CHANGE_FORESEEN,
            "aia:3(23)",
            "aia:43(4)/2",
            gloss="the initial conformity assessment already covered the change",
        )
    ],
    cites=["aia:3(23)"],
    rows=["AI-4.3-25(1)b"],
    note="Rules of product law that treat certain changes as harmless, such as Article 16(2) of the Medical Device "
    "Regulation, prevail (recital 84).",
)

# A system that is high-risk now was so before, unless only the change of its purpose made it so.
WAS_HIGH_RISK = rule(
    "ai.value_chain.high_risk_before",
    "The AI system was high-risk before it was changed",
    subject="ai_system",
    when=any_of(SUPPLIED_AS_HIGH_RISK, not_(CHANGE_EFFECTS.has("intended_purpose"))),
    cites=["aia:25(1)(b)", "aia:25(1)(c)"],
    rows=["AI-4.3-25(1)b"],
    note="Our reading: for a high-risk system whose purpose did not change, it does not matter that its supplier had "
    "wrongly not classified it.",
)

CONTRACT_KEEPS_OBLIGATIONS = rule(
    "ai.value_chain.contract_keeps_obligations",
    "A contract leaves the obligations with the provider whose name the system bore before",
    subject="ai_system",
    when=all_of(CONTRACT_ALLOCATES_OBLIGATIONS, CONTRACT_ALLOCATION.is_("contract_decides")),
    cites=["aia:25(1)(a)"],
    rows=["AI-4.3-25(1)a"],
)

NAME_PUT_ON = rule(
    "ai.value_chain.25_1_a",
    "The organisation put its name or trademark on a high-risk AI system that was already supplied or in service",
    subject="ai_system",
    when=all_of(RENAMED_BY.is_("organisation"), HIGH_RISK),
    unless=[CONTRACT_KEEPS_OBLIGATIONS],
    cites=["aia:25(1)(a)"],
    rows=["AI-4.3-25(1)a"],
)

SUBSTANTIALLY_MODIFIED = rule(
    "ai.value_chain.25_1_b",
    "The organisation substantially modified a high-risk AI system of somebody else, and it stays high-risk",
    subject="ai_system",
    when=all_of(
        SUBSTANTIAL_MODIFICATION,
        CHANGED_BY.is_("organisation"),
        FIRST_SUPPLIED_BY_OTHERS,
        WAS_HIGH_RISK,
        HIGH_RISK,
    ),
    cites=["aia:25(1)(b)"],
    rows=["AI-4.3-25(1)b"],
    note="Modifying a system that is not high-risk and stays so does not make a provider under Article 25.",
)

PURPOSE_CHANGED = rule(
    "ai.value_chain.25_1_c",
    "The organisation gave an AI system of somebody else, not classified as high-risk, a purpose that makes it high-risk",
    subject="ai_system",
    when=all_of(
        CHANGED_BY.is_("organisation"),
        CHANGE_EFFECTS.has("intended_purpose"),
        FIRST_SUPPLIED_BY_OTHERS,
        not_(SUPPLIED_AS_HIGH_RISK),
        HIGH_RISK,
    ),
    cites=["aia:25(1)(c)", "aia:3(66)", "aia:recital(84)"],
    rows=["AI-4.3-25(1)c", "EDGE-12"],
    note="General-purpose AI systems are included: a deployer who uses a chatbot for hiring becomes the provider of a "
    "high-risk system.",
)

SAFETY_COMPONENT_OF_PRODUCT = rule(
    "ai.value_chain.25_3",
    "The organisation supplies the high-risk safety component with, or later for, its own product under its own name",
    subject="ai_system",
    when=all_of(
        cited(holds("ai.high_risk.in_effect_annex_i_a"), "aia:6(1)", "aia:AnnexI.SectionA"),
        cited(holds("ai.safety_component"), "aia:3(14)"),
        any_of(
            cited(SUPPLIED_WITH_PRODUCT.is_("together"), "aia:25(3)(a)"),
            cited(SUPPLIED_WITH_PRODUCT.is_("later"), "aia:25(3)(b)"),
        ),
    ),
    cites=["aia:25(3)", "aia:recital(87)"],
    rows=["AI-4.3-25(3)", "AI-4b-20"],
)

PROVIDER_BY_SHIFT = rule(
    "ai.value_chain.provider_by_shift",
    "The organisation counts as the provider of the high-risk AI system by what it did along the value chain",
    subject="ai_system",
    when=any_of(NAME_PUT_ON, SUBSTANTIALLY_MODIFIED, PURPOSE_CHANGED, SAFETY_COMPONENT_OF_PRODUCT),
    cites=["aia:25(1)", "aia:25(3)"],
    rows=["AI-4.3-provider"],
)

PROVIDER_REPLACED = rule(
    "ai.value_chain.25_2",
    "Somebody else became the provider of this specific AI system",
    subject="ai_system",
    when=all_of(
        HIGH_RISK,
        any_of(
            all_of(RENAMED_BY.is_("other"), not_(CONTRACT_KEEPS_OBLIGATIONS)),
            all_of(CHANGED_BY.is_("other"), SUBSTANTIAL_MODIFICATION),
            all_of(
                CHANGED_BY.is_("other"),
                not_(SUPPLIED_AS_HIGH_RISK),
                CHANGE_EFFECTS.has("intended_purpose"),
            ),
        ),
    ),
    cites=["aia:25(2)", "aia:25(1)"],
    rows=["AI-4.3-25(2)"],
    note="The first provider stays provider of all the other copies that it supplied.",
)
