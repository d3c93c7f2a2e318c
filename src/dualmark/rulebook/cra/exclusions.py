# SPDX-License-Identifier: Apache-2.0
"""Exclusions from the CRA (Article 2(2) to (7)). Each is about the product, never about a sector.

There is no exclusion for free and open-source software, for NIS 2 or DORA entities, for public bodies
or for AI systems; Article 2(8) limits what must be disclosed and excludes nothing.
"""

from dualmark.facts.product.exclusions import DISCLOSURE_HARMS_SECURITY, SPECIAL_CIRCUMSTANCES
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.law.register.events import TWO_WHEEL_VEHICLES
from dualmark.logic.expression import any_of, cited
from dualmark.rulebook.cra.spare_parts import SPARE_PART
from dualmark.rulebook.writing import answer, goal, rule

MEDICAL_DEVICE = rule(
    "cra.exclusion.medical_devices",
    "The Medical Device Regulation applies to the product",
    when=UNION_PRODUCT_LAW.has("medical_devices"),
    cites=["cra:2(2)(a)", "cra:recital(25)"],
    rows=["X-1"],
    note="The product must be a device or an accessory in law; use in health care is not enough.",
)

IN_VITRO_DIAGNOSTIC = rule(
    "cra.exclusion.in_vitro_diagnostics",
    "The In Vitro Diagnostic Regulation applies to the product",
    when=UNION_PRODUCT_LAW.has("in_vitro_diagnostics"),
    cites=["cra:2(2)(b)", "cra:recital(25)"],
    rows=["X-1"],
)

MOTOR_VEHICLE = rule(
    "cra.exclusion.motor_vehicles",
    "The product is a road vehicle under Regulation (EU) 2019/2144, or made only for such vehicles",
    when=SPECIAL_CIRCUMSTANCES.has("only_for_vehicles"),
    cites=["cra:2(2)(c)", "cra:recital(27)", "guidance:cra-2026-5252(241)", "guidance:cra-2026-5252(246)"],
    rows=["X-2"],
    note="The place in the supply chain is irrelevant. Generic parts stay in the CRA.",
)

CERTIFIED_AVIATION = rule(
    "cra.exclusion.civil_aviation",
    "The product has been certified under the civil aviation Regulation (EU) 2018/1139",
    when=SPECIAL_CIRCUMSTANCES.has("aviation_certified"),
    cites=["cra:2(3)", "cra:recital(27)", "faq:cra(2.1.1)"],
    rows=["X-3"],
    note="To fall within the scope of that Regulation is not enough: the product itself must be certified.",
)

MARINE_EQUIPMENT = rule(
    "cra.exclusion.marine_equipment",
    "The product is equipment within the scope of the Marine Equipment Directive",
    when=UNION_PRODUCT_LAW.has("marine_equipment"),
    cites=["cra:2(4)", "faq:cra(2.2.1)"],
    rows=["X-4"],
)

L_CATEGORY_VEHICLE = rule(
    "cra.exclusion.two_wheel_vehicles",
    "The product falls under the law on two- or three-wheel vehicles and quadricycles",
    when=UNION_PRODUCT_LAW.has("two_wheel_vehicles"),
    unless=[
        cited(
            SPECIAL_CIRCUMSTANCES.has("designed_to_pedal"),
            "dr1535:1",
            gloss="vehicles of category L1e that are designed to pedal stay in the CRA",
        )
    ],
    cites=["cra:2(5)", "cra:2(5)/2", "dr1535:1", "dr1535:2"],
    since=TWO_WHEEL_VEHICLES,
    rows=["X-5"],
    note="The only delegated act under Article 2(5) so far. Machinery, radio equipment, toys, health record systems "
    "and AI systems are not excluded.",
)

DEFENCE = rule(
    "cra.exclusion.defence",
    "The product was developed or modified exclusively for national security or defence",
    when=SPECIAL_CIRCUMSTANCES.has("defence"),
    cites=["cra:2(7)", "cra:recital(26)", "faq:cra(1.8)"],
    rows=["X-7"],
    note="A modified variant is out, its civil base product stays in; dual-use products stay in.",
)

CLASSIFIED_INFORMATION = rule(
    "cra.exclusion.classified_information",
    "The product was specifically designed to process classified information",
    when=SPECIAL_CIRCUMSTANCES.has("classified_information"),
    cites=["cra:2(7)", "cra:recital(26)"],
    rows=["X-7"],
)

ANY_EXCLUSION = rule(
    "cra.exclusion.any",
    "The product is excluded from the CRA",
    when=any_of(
        MEDICAL_DEVICE,
        IN_VITRO_DIAGNOSTIC,
        MOTOR_VEHICLE,
        CERTIFIED_AVIATION,
        MARINE_EQUIPMENT,
        L_CATEGORY_VEHICLE,
        SPARE_PART,
        DEFENCE,
        CLASSIFIED_INFORMATION,
    ),
    cites=["cra:2(2)", "cra:2(3)", "cra:2(4)", "cra:2(5)", "cra:2(6)", "cra:2(7)"],
    rows=["X-1", "X-5", "X-9", "X-10", "X-11"],
)

NO_HARMFUL_DISCLOSURE = rule(
    "cra.disclosure.security_interests",
    "Information whose disclosure would harm essential security interests of a Member State need not be supplied",
    when=DISCLOSURE_HARMS_SECURITY,
    cites=["cra:2(8)"],
    rows=["X-8"],
    note="This limits what the duties ask for. It does not take the product out of the CRA.",
)

EXCLUSIONS = goal(
    "cra.exclusions",
    "Which exclusions from the CRA apply to the product?",
    answer("medical_devices", "medical device", MEDICAL_DEVICE),
    answer("in_vitro_diagnostics", "in vitro diagnostic device", IN_VITRO_DIAGNOSTIC),
    answer("motor_vehicles", "motor vehicle, or made only for motor vehicles", MOTOR_VEHICLE),
    answer("civil_aviation", "certified under civil aviation law", CERTIFIED_AVIATION),
    answer("marine_equipment", "marine equipment", MARINE_EQUIPMENT),
    answer("two_wheel_vehicles", "two- or three-wheel vehicle or quadricycle", L_CATEGORY_VEHICLE),
    answer("spare_part", "spare part for an identical component", SPARE_PART),
    answer("defence", "exclusively for national security or defence", DEFENCE),
    answer("classified_information", "designed for classified information", CLASSIFIED_INFORMATION),
    kind="set",
    act="cra",
    cites=["cra:2"],
)
