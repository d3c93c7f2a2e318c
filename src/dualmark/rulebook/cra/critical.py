# SPDX-License-Identifier: Apache-2.0
"""The three categories of critical products (CRA Annex IV, Implementing Regulation Annex II)."""

from dualmark.facts.product.functionality import ATTACK_RESISTANCE, CORE_FUNCTIONALITY, SECURE_ELEMENT_KIND
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.cra.class_1 import tool
from dualmark.rulebook.readings.cra_class import (
    SECURE_ELEMENT_EXAMPLES,
    SOFTWARE_SECURITY_MODULE,
    UNDESCRIBED_SECURITY_DEVICE,
)
from dualmark.rulebook.writing import rule

HARDWARE_SECURITY_BOX = rule(
    "cra.category.hardware_security_box",
    "The product is a hardware device with a security box",
    when=CORE_FUNCTIONALITY.is_("hardware_security_box"),
    cites=["cra:AnnexIV(1)", "ir2392:AnnexII(1)/2", "ir2392:AnnexII(1)/3"],
    rows=["IV.1"],
)

ADVANCED_SECURITY_DEVICE = rule(
    "cra.category.advanced_security_device",
    "The product is a device for advanced security purposes that no technical description describes",
    when=any_of(
        CORE_FUNCTIONALITY.is_("other_advanced_security_device"),
        all_of(tool("software_security_module"), SOFTWARE_SECURITY_MODULE.is_("advanced_security_device")),
    ),
    cites=["cra:AnnexIV(2)", "ir2392:AnnexII(2)"],
    rows=["IV.2"],
)

SMART_METER_GATEWAY = rule(
    "cra.category.smart_meter_gateway",
    "The product is a smart meter gateway, or another device for advanced security purposes that counts as critical",
    when=any_of(
        CORE_FUNCTIONALITY.is_("smart_meter_gateway"),
        cited(
            all_of(ADVANCED_SECURITY_DEVICE, UNDESCRIBED_SECURITY_DEVICE.is_("critical")), "cra:AnnexIV(2)", "cra:8(1)"
        ),
    ),
    cites=["cra:AnnexIV(2)", "ir2392:AnnexII(2)/2", "ir2392:AnnexII(2)/3"],
    rows=["IV.2"],
)

SMARTCARD_SECURE_ELEMENT = rule(
    "cra.category.smartcard_secure_element",
    "The product is a smartcard or similar device, or a secure element",
    when=any_of(
        all_of(
            CORE_FUNCTIONALITY.is_(
                "smartcard_secure_element", "tamper_resistant_microcontroller", "tamper_resistant_microprocessor"
            ),
            ATTACK_RESISTANCE.is_("ava_van_4_or_5"),
        ),
        cited(
            all_of(
                CORE_FUNCTIONALITY.is_("smartcard_secure_element"),
                any_of(
                    SECURE_ELEMENT_KIND.is_("listed"),
                    all_of(
                        SECURE_ELEMENT_KIND.is_("listed_chip_below_level", "listed_carrier_below_level"),
                        SECURE_ELEMENT_EXAMPLES.is_("named_kinds_included"),
                    ),
                ),
            ),
            "ir2392:AnnexII(3)/3",
            "ir2392:AnnexII(3)/5",
            "ir2392:recital(7)",
            gloss="a kind that the law names as an example",
        ),
    ),
    cites=[
        "cra:AnnexIV(3)",
        "ir2392:AnnexII(3)/2",
        "ir2392:AnnexII(3)/4",
        "ir2392:1(1)",
        "ir2392:1(2)",
        "ir2392:recital(8)",
    ],
    rows=["IV.3"],
    note="Our reading: another card or carrier whose chip is designed for less than AVA_VAN.4 only integrates that chip, and belongs to no category.",
)

CRITICAL_CATEGORIES = (HARDWARE_SECURITY_BOX, SMART_METER_GATEWAY, SMARTCARD_SECURE_ELEMENT)
