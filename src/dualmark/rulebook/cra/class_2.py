# SPDX-License-Identifier: Apache-2.0
"""The four categories of important products of class II (CRA Annex III, Implementing Regulation Annex I)."""

from dualmark.facts.product.functionality import ATTACK_RESISTANCE, CORE_FUNCTIONALITY, SECURE_ELEMENT_KIND
from dualmark.logic.expression import all_of, any_of
from dualmark.rulebook.cra.class_1 import SECURE_ELEMENT_MICROCONTROLLER, tool
from dualmark.rulebook.readings.cra_class import (
    CONTAINER_ORCHESTRATOR,
    ENDPOINT_DETECTION,
    SPAM_FILTER_PLUGIN,
)
from dualmark.rulebook.writing import rule

HYPERVISOR_CONTAINER_RUNTIME = rule(
    "cra.category.hypervisor_container_runtime",
    "The core functionality is that of a hypervisor or container runtime system",
    when=any_of(
        CORE_FUNCTIONALITY.is_("hypervisor_container_runtime"),
        all_of(tool("container_orchestrator"), CONTAINER_ORCHESTRATOR.is_("container_runtime")),
    ),
    cites=[
        "cra:AnnexIII.ClassII(1)",
        "ir2392:AnnexI.ClassII(1)/2",
        "ir2392:AnnexI.ClassII(1)/3",
        "ir2392:AnnexI.ClassII(1)/4",
    ],
    rows=["III.II.1"],
)

FIREWALL_INTRUSION_DETECTION = rule(
    "cra.category.firewall_intrusion_detection",
    "The core functionality is that of a firewall, an intrusion detection or an intrusion prevention system",
    when=any_of(
        CORE_FUNCTIONALITY.is_("firewall_intrusion_detection"),
        all_of(tool("endpoint_detection_response"), ENDPOINT_DETECTION.is_("intrusion_detection")),
        all_of(tool("spam_filter_plugin"), SPAM_FILTER_PLUGIN.is_("firewall")),
    ),
    cites=[
        "cra:AnnexIII.ClassII(2)",
        *(f"ir2392:AnnexI.ClassII(2)/{number}" for number in range(2, 8)),
    ],
    rows=["III.II.2", "C-6"],
)

TAMPER_RESISTANT_MICROPROCESSOR = rule(
    "cra.category.tamper_resistant_microprocessor",
    "The product is a microprocessor with tamper protection designed for AVA_VAN 2 or 3",
    when=all_of(
        any_of(
            CORE_FUNCTIONALITY.is_("tamper_resistant_microprocessor"),
            all_of(CORE_FUNCTIONALITY.is_("smartcard_secure_element"), SECURE_ELEMENT_KIND.is_("other_microprocessor")),
        ),
        ATTACK_RESISTANCE.is_("ava_van_2_or_3"),
    ),
    cites=["cra:AnnexIII.ClassII(3)", "ir2392:AnnexI.ClassII(3)/2", "ir2392:1(1)", "ir2392:1(2)", "ir2392:recital(8)"],
    rows=["III.II.3"],
)

TAMPER_RESISTANT_MICROCONTROLLER = rule(
    "cra.category.tamper_resistant_microcontroller",
    "The product is a microcontroller with tamper protection designed for AVA_VAN 2 or 3",
    when=all_of(
        any_of(CORE_FUNCTIONALITY.is_("tamper_resistant_microcontroller"), SECURE_ELEMENT_MICROCONTROLLER),
        ATTACK_RESISTANCE.is_("ava_van_2_or_3"),
    ),
    cites=["cra:AnnexIII.ClassII(4)", "ir2392:AnnexI.ClassII(4)/2", "ir2392:recital(8)"],
    rows=["III.II.4"],
)

CLASS_2_CATEGORIES = (
    HYPERVISOR_CONTAINER_RUNTIME, FIREWALL_INTRUSION_DETECTION, TAMPER_RESISTANT_MICROPROCESSOR,
    TAMPER_RESISTANT_MICROCONTROLLER,
)  # fmt: skip
