# SPDX-License-Identifier: Apache-2.0
"""High risk by way of a product law (Article 6(1) and Annex I): which law, and whether a third party assesses.

For every act of Annex I one rule says that it covers the product, another that it also requires a third
party in the assessment. Both have to come from the same act: that radio law covers a toy does not matter
if only toy law asks for a notified body.
"""

from collections.abc import Iterable

from dualmark.facts.ai_system.safety import HOST_PRODUCT_LAW, PLACE_IN_REGULATED_PRODUCT
from dualmark.facts.product.union_law import (
    IN_VITRO_CLASS,
    MEDICAL_DEVICE_CLASS,
    THIRD_PARTY_ASSESSMENT,
    THIRD_PARTY_FOR_OTHER_RISKS,
    UNION_PRODUCT_LAW,
    UNMANNED_AIRCRAFT,
)
from dualmark.law.model import LegalEvent
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.logic.rule import Rule
from dualmark.rulebook.ai_act.safety_component import SAFETY_COMPONENT
from dualmark.rulebook.writing import rule

# Every act of Annex I: the value that the facts use, its place and its name. Medical law follows below.
SECTION_A = {
    "toys": ("aia:AnnexI.SectionA(2)", "Toy law"),
    "recreational_craft": ("aia:AnnexI.SectionA(3)", "The law on recreational craft"),
    "lifts": ("aia:AnnexI.SectionA(4)", "The Lifts Directive"),
    "explosive_atmospheres": ("aia:AnnexI.SectionA(5)", "The law on equipment for explosive atmospheres"),
    "radio_equipment": ("aia:AnnexI.SectionA(6)", "The Radio Equipment Directive"),
    "pressure_equipment": ("aia:AnnexI.SectionA(7)", "The law on pressure equipment"),
    "cableways": ("aia:AnnexI.SectionA(8)", "The law on cableway installations"),
    "personal_protective_equipment": ("aia:AnnexI.SectionA(9)", "The law on personal protective equipment"),
    "gas_appliances": ("aia:AnnexI.SectionA(10)", "The law on gas appliances"),
}
MEDICAL = {
    "medical_devices": ("aia:AnnexI.SectionA(11)", "The Medical Device Regulation"),
    "in_vitro_diagnostics": ("aia:AnnexI.SectionA(12)", "The In Vitro Diagnostic Regulation"),
}
SECTION_B = {
    "aviation_security": ("aia:AnnexI.SectionB(13)", "The law on civil aviation security"),
    "two_wheel_vehicles": ("aia:AnnexI.SectionB(14)", "The law on two- or three-wheel vehicles and quadricycles"),
    "agricultural_vehicles": ("aia:AnnexI.SectionB(15)", "The law on agricultural and forestry vehicles"),
    "marine_equipment": ("aia:AnnexI.SectionB(16)", "The law on marine equipment"),
    "rail": ("aia:AnnexI.SectionB(17)", "The law on rail interoperability"),
    "motor_vehicles": ("aia:AnnexI.SectionB(18)", "The law on type-approval of motor vehicles"),
    "civil_aviation": ("aia:AnnexI.SectionB(20)", "Civil aviation law on unmanned aircraft"),
}
# Type-approval of motor vehicles stands in two acts of the list: in general, and for general safety.
FURTHER_ACTS = {"motor_vehicles": ("aia:AnnexI.SectionB(19)",)}
# Regulation (EU) 2026/1744 moved machinery from Section A, point 1, to Section B, point 21.
MACHINERY = {"machinery": ("aia:AnnexI.SectionB(21)", "Machinery law")}

IN_THIS_PRODUCT = rule(
    "ai.annex_i.in_this_product",
    "The AI system is the product described here, or a component of it",
    subject="ai_system",
    when=PLACE_IN_REGULATED_PRODUCT.is_("itself", "component"),
    cites=["aia:6(1)(a)"],
    rows=["AI-4.5-A1"],
)
IN_OTHER_PRODUCT = rule(
    "ai.annex_i.in_other_product",
    "The AI system is supplied on its own, to become a component of somebody else's product",
    subject="ai_system",
    when=PLACE_IN_REGULATED_PRODUCT.is_("component_of_other_product"),
    cites=["aia:6(1)", "aia:6(1)(a)", "guidelines:high-risk-draft(22)"],
    rows=["AI-4.5-A1"],
)


def _covers(law: str, cite: str, name: str) -> Rule:
    own = UNION_PRODUCT_LAW.has(law)
    if law == "civil_aviation":
        own = all_of(own, cited(UNMANNED_AIRCRAFT, "aia:AnnexI.SectionB(20)"))
    return rule(
        f"ai.annex_i.covers.{law}",
        f"{name} covers the product that the AI system is or becomes a part of",
        subject="ai_system",
        when=any_of(all_of(IN_THIS_PRODUCT, own), all_of(IN_OTHER_PRODUCT, HOST_PRODUCT_LAW.has(law))),
        cites=["aia:6(1)(a)", cite, *FURTHER_ACTS.get(law, ())],
        rows=["AI-4.5-A1"],
    )


COVERS = {law: _covers(law, *words) for law, words in (SECTION_A | MEDICAL | SECTION_B | MACHINERY).items()}

THIRD_PARTY_NOTE = (
    "Our reading, with Article 43(3) third subparagraph: a product law that lets manufacturers do without the third "
    "party only if they apply harmonised standards still requires it; choosing module A does not take the AI system "
    "out of Article 6(1). A law that lets everybody assess alone does not."
)


def _third_party(law: str, cite: str, name: str, until: LegalEvent | None = None) -> Rule:
    """Before the amendment it did not matter for which risks the third party is required."""
    other_risks = cited(
        THIRD_PARTY_FOR_OTHER_RISKS.has(law),
        "aia:6(1c)",
        gloss="solely because of risks other than to health and safety",
    )
    return rule(
        f"ai.annex_i.third_party.{law}",
        f"{name} covers the product and requires a third party in its assessment",
        subject="ai_system",
        when=all_of(COVERS[law], THIRD_PARTY_ASSESSMENT.has(law)),
        unless=[] if until else [other_risks],
        cites=["aia:6(1)(b)", cite] if until else ["aia:6(1)(b)", "aia:6(1c)", cite],
        since=None if until else AI_OMNIBUS,
        until=until,
        rows=["AI-4.5-A3", "AI-4.5-6(1c)", "EDGE-3", *(["EDGE-4"] if law == "radio_equipment" else [])],
        note=THIRD_PARTY_NOTE,
    )


ASSESSED = SECTION_A | SECTION_B | MACHINERY
THIRD_PARTY_BY_LAW = {law: _third_party(law, *words) for law, words in ASSESSED.items()}
ASSESSED_BEFORE = {"machinery": ("aia:AnnexI.SectionA", "Machinery law")} | SECTION_A | SECTION_B
THIRD_PARTY_BY_LAW_BEFORE = {law: _third_party(law, *words, until=AI_OMNIBUS) for law, words in ASSESSED_BEFORE.items()}

MEDICAL_THIRD_PARTY = rule(
    "ai.annex_i.third_party.medical",
    "Medical device law covers the product, and a notified body takes part in its assessment",
    subject="ai_system",
    when=any_of(
        cited(
            all_of(
                COVERS["medical_devices"],
                MEDICAL_DEVICE_CLASS.is_("class_i_special", "class_iia", "class_iib", "class_iii", "annex_xvi"),
            ),
            "law:Regulation (EU) 2017/745 Article 52",
        ),
        cited(
            all_of(
                COVERS["in_vitro_diagnostics"],
                IN_VITRO_CLASS.is_("class_a_sterile", "class_b", "class_c", "class_d"),
            ),
            "law:Regulation (EU) 2017/746 Article 48",
        ),
    ),
    cites=["aia:6(1)(b)", "aia:recital(51)"],
    rows=["AI-4.5-MDR"],
    note="Devices made and used within one health institution are assessed by nobody else (MDCG 2025-6, AIB 2025-1).",
)


def _section(section: str, laws: Iterable[str], until: LegalEvent | None = None) -> Rule:
    return rule(
        f"ai.annex_i.section_{section.lower()}",
        f"The AI system is, or is a component of, a product under an act of Annex I Section {section}",
        subject="ai_system",
        when=any_of(*(COVERS[law] for law in laws)),
        cites=["aia:6(1)(a)", f"aia:AnnexI.Section{section}", *([] if until else ["omnibus:1(41)"])],
        since=None if until else AI_OMNIBUS,
        until=until,
        rows=["AI-4.5-A1", "AI-4.5-A4", *(["EDGE-5"] if section == "B" else [])],
        note="The list is exhaustive. "
        + ("Machinery was point 1 of Section A." if until else "Machinery is point 21 of Section B."),
    )


def _section_third_party(section: str, rules: Iterable[Rule], until: LegalEvent | None = None) -> Rule:
    return rule(
        f"ai.annex_i.section_{section.lower()}_third_party",
        f"An act of Section {section} covers the product and requires a third party in its assessment",
        subject="ai_system",
        when=any_of(*rules),
        cites=["aia:6(1)(b)", f"aia:AnnexI.Section{section}"],
        since=None if until else AI_OMNIBUS,
        until=until,
        rows=["AI-4.5-A3", "AI-4.5-A4"],
    )


IN_SECTION_A = _section("A", SECTION_A | MEDICAL)
IN_SECTION_A_BEFORE = _section("A", MACHINERY | SECTION_A | MEDICAL, until=AI_OMNIBUS)
IN_SECTION_B = _section("B", SECTION_B | MACHINERY)
IN_SECTION_B_BEFORE = _section("B", SECTION_B, until=AI_OMNIBUS)

SECTION_A_THIRD_PARTY = _section_third_party(
    "A", [MEDICAL_THIRD_PARTY, *(THIRD_PARTY_BY_LAW[law] for law in SECTION_A)]
)
SECTION_A_THIRD_PARTY_BEFORE = _section_third_party(
    "A", [MEDICAL_THIRD_PARTY, *(THIRD_PARTY_BY_LAW_BEFORE[law] for law in MACHINERY | SECTION_A)], until=AI_OMNIBUS
)
SECTION_B_THIRD_PARTY = _section_third_party("B", [THIRD_PARTY_BY_LAW[law] for law in SECTION_B | MACHINERY])
SECTION_B_THIRD_PARTY_BEFORE = _section_third_party(
    "B", [THIRD_PARTY_BY_LAW_BEFORE[law] for law in SECTION_B], until=AI_OMNIBUS
)

THIRD_PARTY = rule(
    "ai.annex_i.third_party",
    "An act of Annex I covers the product and requires a third party in its assessment",
    subject="ai_system",
    when=any_of(SECTION_A_THIRD_PARTY, SECTION_B_THIRD_PARTY),
    cites=["aia:6(1)(b)"],
    rows=["AI-4.5-A3"],
)

PRODUCT_OR_SAFETY_COMPONENT = rule(
    "ai.annex_i.product_or_safety_component",
    "The AI system is itself the product, or a safety component of one",
    subject="ai_system",
    when=any_of(
        PLACE_IN_REGULATED_PRODUCT.is_("itself"),
        all_of(
            PLACE_IN_REGULATED_PRODUCT.is_("component", "component_of_other_product"),
            cited(SAFETY_COMPONENT, "aia:3(14)"),
        ),
    ),
    cites=["aia:6(1)(a)"],
    rows=["AI-4.5-A1", "AI-4.5-A2-armA", "AI-4.5-A2-armB"],
)
