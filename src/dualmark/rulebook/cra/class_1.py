# SPDX-License-Identifier: Apache-2.0
"""The 19 categories of important products of class I (CRA Annex III, Implementing Regulation Annex I).

Each rule asks for the one core functionality of the product as a whole. Tools whose place the
descriptions do not settle come in through a reading, so that their class shows as contested.
"""

from dualmark.facts.product.dates import PLACED_ON_MARKET
from dualmark.facts.product.functionality import (
    ATTACK_RESISTANCE,
    COMMUNICATES_ON_INTERNET,
    CORE_FUNCTIONALITY,
    HOME_SECURITY_ROLE,
    INTENDED_FOR_HOMES,
    SECURE_ELEMENT_KIND,
    TOOL_KIND,
    TOY_FEATURES,
    WEARABLE_PURPOSES,
)
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.logic.expression import Expression, all_of, any_of, cited
from dualmark.rulebook.readings.cra_class import (
    ASSISTANT_SETTING,
    ENDPOINT_DETECTION,
    HOME_AUTOMATION,
    SECRETS_VAULT,
    SECURE_ELEMENT_EXAMPLES,
    SECURITY_DATA_AND_RESPONSE,
    SOFTWARE_SECURITY_MODULE,
    TOY_LAW_REFERENCE,
)
from dualmark.rulebook.writing import rule

# The day from which Regulation (EU) 2025/2509 replaces the toy directive; no milestone of the two acts.
TOY_REGULATION_APPLIES = "2030-08-01"


def tool(kind: str) -> Expression:
    """The product fits no description plainly, but is this kind of tool."""
    return all_of(CORE_FUNCTIONALITY.is_("none_of_these"), TOOL_KIND.is_(kind))


IDENTITY_MANAGEMENT = rule(
    "cra.category.identity_management",
    "The core functionality is identity or privileged access management, authentication or access reading",
    when=CORE_FUNCTIONALITY.is_("identity_management"),
    cites=[
        "cra:AnnexIII.ClassI(1)",
        "ir2392:AnnexI.ClassI(1)/2",
        "ir2392:AnnexI.ClassI(1)/3",
        "ir2392:AnnexI.ClassI(1)/4",
    ],
    rows=["III.I.1"],
)

BROWSER = rule(
    "cra.category.browser",
    "The core functionality is that of a standalone or embedded browser",
    when=CORE_FUNCTIONALITY.is_("browser"),
    cites=["cra:AnnexIII.ClassI(2)", "ir2392:AnnexI.ClassI(2)/2", "ir2392:AnnexI.ClassI(2)/3"],
    rows=["III.I.2"],
)

PASSWORD_MANAGER = rule(
    "cra.category.password_manager",
    "The core functionality is that of a password manager",
    when=any_of(
        CORE_FUNCTIONALITY.is_("password_manager"),
        all_of(tool("secrets_vault"), SECRETS_VAULT.is_("password_manager")),
    ),
    cites=["cra:AnnexIII.ClassI(3)", "ir2392:AnnexI.ClassI(3)/2", "ir2392:AnnexI.ClassI(3)/3"],
    rows=["III.I.3"],
)

ANTIMALWARE = rule(
    "cra.category.antimalware",
    "The core functionality is to search for, remove or isolate malicious software",
    when=any_of(
        CORE_FUNCTIONALITY.is_("antimalware"),
        all_of(tool("endpoint_detection_response"), ENDPOINT_DETECTION.is_("antimalware")),
    ),
    cites=["cra:AnnexIII.ClassI(4)", "ir2392:AnnexI.ClassI(4)/2", "ir2392:AnnexI.ClassI(4)/3"],
    rows=["III.I.4"],
    note="Our reading: scanners for vulnerabilities or components search for no malicious software.",
)

VPN = rule(
    "cra.category.vpn",
    "The core functionality is that of a virtual private network",
    when=CORE_FUNCTIONALITY.is_("vpn"),
    cites=["cra:AnnexIII.ClassI(5)", "ir2392:AnnexI.ClassI(5)/2", "ir2392:AnnexI.ClassI(5)/3"],
    rows=["III.I.5"],
    note="Our reading: a library for encrypted connections or a remote login client is no virtual private network. The place of use makes no difference (FAQ 3.3).",
)

NETWORK_MANAGEMENT = rule(
    "cra.category.network_management",
    "The core functionality is to manage network elements by watching and controlling them",
    when=CORE_FUNCTIONALITY.is_("network_management"),
    cites=["cra:AnnexIII.ClassI(6)", "ir2392:AnnexI.ClassI(6)/2", "ir2392:AnnexI.ClassI(6)/3"],
    rows=["III.I.6"],
    note="Our reading: monitoring without control falls short, as the description asks for both.",
)

SIEM = rule(
    "cra.category.siem",
    "The core functionality is security information and event management",
    when=any_of(
        CORE_FUNCTIONALITY.is_("siem"),
        all_of(tool("security_data_and_response"), SECURITY_DATA_AND_RESPONSE.is_("siem")),
    ),
    cites=["cra:AnnexIII.ClassI(7)", "ir2392:AnnexI.ClassI(7)/2", "ir2392:recital(5)"],
    rows=["III.I.7"],
)

BOOT_MANAGER = rule(
    "cra.category.boot_manager",
    "The core functionality is that of a boot manager",
    when=CORE_FUNCTIONALITY.is_("boot_manager"),
    cites=["cra:AnnexIII.ClassI(8)", "ir2392:AnnexI.ClassI(8)/2", "ir2392:AnnexI.ClassI(8)/3"],
    rows=["III.I.8"],
)

PUBLIC_KEY_INFRASTRUCTURE = rule(
    "cra.category.public_key_infrastructure",
    "The core functionality is that of public key infrastructure or certificate issuance",
    when=any_of(
        CORE_FUNCTIONALITY.is_("public_key_infrastructure"),
        all_of(tool("secrets_vault"), SECRETS_VAULT.is_("public_key_infrastructure")),
        all_of(tool("software_security_module"), SOFTWARE_SECURITY_MODULE.is_("public_key_infrastructure")),
    ),
    cites=["cra:AnnexIII.ClassI(9)", "ir2392:AnnexI.ClassI(9)/2", "ir2392:AnnexI.ClassI(9)/3"],
    rows=["III.I.9"],
)

NETWORK_INTERFACE = rule(
    "cra.category.network_interface",
    "The core functionality is that of a physical or virtual network interface",
    when=CORE_FUNCTIONALITY.is_("network_interface"),
    cites=[
        "cra:AnnexIII.ClassI(10)",
        "ir2392:AnnexI.ClassI(10)/2",
        "ir2392:AnnexI.ClassI(10)/3",
        "ir2392:AnnexI.ClassI(10)/4",
    ],
    rows=["III.I.10"],
)

OPERATING_SYSTEM = rule(
    "cra.category.operating_system",
    "The core functionality is that of an operating system",
    when=CORE_FUNCTIONALITY.is_("operating_system"),
    cites=["cra:AnnexIII.ClassI(11)", "ir2392:AnnexI.ClassI(11)/2", "ir2392:AnnexI.ClassI(11)/3", "ir2392:recital(4)"],
    rows=["III.I.11", "C-5"],
)

ROUTER_MODEM_SWITCH = rule(
    "cra.category.router_modem_switch",
    "The core functionality is that of a router, a modem for the Internet or a switch",
    when=CORE_FUNCTIONALITY.is_("router_modem_switch"),
    cites=[
        "cra:AnnexIII.ClassI(12)",
        *(f"ir2392:AnnexI.ClassI(12)/{number}" for number in range(2, 8)),
        "ir2392:recital(4)",
    ],
    rows=["III.I.12", "C-6"],
)

SECURITY_MICROPROCESSOR = rule(
    "cra.category.security_microprocessor",
    "The product is a microprocessor with security-related functionalities below the tamper-resistant level",
    when=any_of(
        CORE_FUNCTIONALITY.is_("security_microprocessor"),
        cited(
            all_of(
                any_of(
                    CORE_FUNCTIONALITY.is_("tamper_resistant_microprocessor"),
                    all_of(
                        CORE_FUNCTIONALITY.is_("smartcard_secure_element"),
                        SECURE_ELEMENT_KIND.is_("other_microprocessor"),
                    ),
                ),
                ATTACK_RESISTANCE.is_("below_2"),
            ),
            "ir2392:AnnexI.ClassII(3)/2",
            gloss="tamper protection that is not designed for AVA_VAN 2 or more",
        ),
    ),
    cites=["cra:AnnexIII.ClassI(13)", "ir2392:AnnexI.ClassI(13)/2"],
    rows=["III.I.13"],
)

# A chip of the microcontroller kind that was offered as a secure element, whatever its level.
SECURE_ELEMENT_MICROCONTROLLER = all_of(
    CORE_FUNCTIONALITY.is_("smartcard_secure_element"),
    any_of(
        SECURE_ELEMENT_KIND.is_("other_microcontroller"),
        all_of(SECURE_ELEMENT_KIND.is_("listed_chip_below_level"), SECURE_ELEMENT_EXAMPLES.is_("level_needed")),
    ),
)

SECURITY_MICROCONTROLLER = rule(
    "cra.category.security_microcontroller",
    "The product is a microcontroller with security-related functionalities below the tamper-resistant level",
    when=any_of(
        CORE_FUNCTIONALITY.is_("security_microcontroller"),
        cited(
            all_of(
                any_of(
                    CORE_FUNCTIONALITY.is_("tamper_resistant_microcontroller"),
                    SECURE_ELEMENT_MICROCONTROLLER,
                ),
                ATTACK_RESISTANCE.is_("below_2"),
            ),
            "ir2392:AnnexI.ClassII(4)/2",
            gloss="tamper protection that is not designed for AVA_VAN 2 or more",
        ),
    ),
    cites=["cra:AnnexIII.ClassI(14)", "ir2392:AnnexI.ClassI(14)/2"],
    rows=["III.I.14"],
)

SECURITY_ASIC_FPGA = rule(
    "cra.category.security_asic_fpga",
    "The product is an ASIC or FPGA with security-related functionalities",
    when=CORE_FUNCTIONALITY.is_("security_asic_fpga"),
    cites=["cra:AnnexIII.ClassI(15)", "ir2392:AnnexI.ClassI(15)/2", "ir2392:AnnexI.ClassI(15)/3"],
    rows=["III.I.15"],
)

HOME_ASSISTANT = rule(
    "cra.category.home_assistant",
    "The product is a smart home general purpose virtual assistant",
    when=all_of(
        CORE_FUNCTIONALITY.is_("home_assistant"),
        COMMUNICATES_ON_INTERNET,
        any_of(INTENDED_FOR_HOMES, ASSISTANT_SETTING.is_("any_setting")),
    ),
    cites=["cra:AnnexIII.ClassI(16)", "ir2392:AnnexI.ClassI(16)/2", "ir2392:AnnexI.ClassI(16)/3"],
    rows=["III.I.16"],
)

SMART_HOME_SECURITY = rule(
    "cra.category.smart_home_security",
    "The product protects physical security at home and can be managed remotely, or centrally controls such products",
    when=all_of(
        CORE_FUNCTIONALITY.is_("smart_home_security"),
        INTENDED_FOR_HOMES,
        any_of(
            HOME_SECURITY_ROLE.is_("protects_remotely_managed", "controls_security_products"),
            all_of(HOME_SECURITY_ROLE.is_("controls_any_devices"), HOME_AUTOMATION.is_("included")),
        ),
    ),
    cites=["cra:AnnexIII.ClassI(17)", "ir2392:AnnexI.ClassI(17)/2", "ir2392:AnnexI.ClassI(17)/3"],
    rows=["III.I.17"],
)

CONNECTED_TOY = rule(
    "cra.category.connected_toy",
    "The product is a toy on the Internet with two-way communication or location tracking",
    when=all_of(
        CORE_FUNCTIONALITY.is_("connected_toy"),
        UNION_PRODUCT_LAW.has("toys"),
        cited(
            any_of(
                PLACED_ON_MARKET.before(TOY_REGULATION_APPLIES),
                TOY_LAW_REFERENCE.is_("follows_replacement"),
            ),
            "law:Regulation (EU) 2025/2509",
            gloss="the toy directive, to which the category refers, still covers it, or its replacement counts",
        ),
        COMMUNICATES_ON_INTERNET,
        any_of(
            cited(TOY_FEATURES.has("two_way_communication"), "ir2392:AnnexI.ClassI(18)/2"),
            cited(TOY_FEATURES.has("location_tracking"), "ir2392:AnnexI.ClassI(18)/3"),
        ),
    ),
    cites=["cra:AnnexIII.ClassI(18)", "ir2392:AnnexI.ClassI(18)/2", "ir2392:AnnexI.ClassI(18)/3"],
    rows=["III.I.18"],
)

HEALTH_WEARABLE = rule(
    "cra.category.health_wearable",
    "The wearable follows the health of the wearer and is no medical device",
    when=all_of(CORE_FUNCTIONALITY.is_("personal_wearable"), WEARABLE_PURPOSES.has("health_monitoring")),
    unless=[UNION_PRODUCT_LAW.has("medical_devices"), UNION_PRODUCT_LAW.has("in_vitro_diagnostics")],
    cites=["cra:AnnexIII.ClassI(19)", "ir2392:AnnexI.ClassI(19)/2", "ir2392:AnnexI.ClassI(19)/3"],
    rows=["III.I.19"],
)

CHILDREN_WEARABLE = rule(
    "cra.category.children_wearable",
    "The wearable is intended for use by and for children",
    when=all_of(CORE_FUNCTIONALITY.is_("personal_wearable"), WEARABLE_PURPOSES.has("for_children")),
    cites=["cra:AnnexIII.ClassI(19)", "ir2392:AnnexI.ClassI(19)/4", "ir2392:AnnexI.ClassI(19)/5"],
    rows=["III.I.19"],
)

PERSONAL_WEARABLE = rule(
    "cra.category.personal_wearable",
    "The product is a personal wearable for health monitoring or for children",
    when=any_of(HEALTH_WEARABLE, CHILDREN_WEARABLE),
    cites=["cra:AnnexIII.ClassI(19)"],
    rows=["III.I.19"],
)

CLASS_1_CATEGORIES = (
    IDENTITY_MANAGEMENT, BROWSER, PASSWORD_MANAGER, ANTIMALWARE, VPN, NETWORK_MANAGEMENT, SIEM, BOOT_MANAGER,
    PUBLIC_KEY_INFRASTRUCTURE, NETWORK_INTERFACE, OPERATING_SYSTEM, ROUTER_MODEM_SWITCH,
    SECURITY_MICROPROCESSOR, SECURITY_MICROCONTROLLER, SECURITY_ASIC_FPGA, HOME_ASSISTANT,
    SMART_HOME_SECURITY, CONNECTED_TOY, PERSONAL_WEARABLE,
)  # fmt: skip
