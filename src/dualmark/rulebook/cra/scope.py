# SPDX-License-Identifier: Apache-2.0
"""Scope of the CRA (Articles 2(1) and 3): software or hardware, delivered, supplied commercially, connected.

Free and open-source software is decided here through the commercial activity, never as an exclusion.
Remote data processing does not decide scope: it decides what belongs to the product. The last two rules
are neighbours of the scope: general product safety (Article 11) and public procurement (Article 5).
"""

from dualmark.facts.product.other_law import FOR_CONSUMERS
from dualmark.facts.product.roles import PUBLIC_BUYERS
from dualmark.facts.product.scope import (
    DATA_CONNECTION,
    DONATIONS_FOR_PROFIT,
    EARNINGS,
    KIND,
    RUNS_ON_USER_SIDE,
    SUPPLY,
    UNION_MARKET,
)
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.cra.exclusions import ANY_EXCLUSION, NO_HARMFUL_DISCLOSURE
from dualmark.rulebook.readings.cra_scope import MODEL_WEIGHTS, UNION_TARGETING
from dualmark.rulebook.writing import answer, goal, holds, rule

# Union harmonisation laws with specific safety requirements, which take the place of general product safety law.
LAWS_WITH_SAFETY_REQUIREMENTS = (
    "machinery", "radio_equipment", "toys", "lifts", "explosive_atmospheres", "pressure_equipment",
    "recreational_craft", "cableways", "personal_protective_equipment", "gas_appliances", "motor_vehicles",
    "two_wheel_vehicles", "agricultural_vehicles", "rail", "civil_aviation", "low_voltage",
)  # fmt: skip

SOFTWARE_OR_HARDWARE = rule(
    "cra.scope.software_or_hardware",
    "The product is software or hardware, or a component of such kind that is supplied separately",
    when=any_of(
        cited(KIND.is_("software"), "cra:3(4)"),
        cited(KIND.is_("hardware"), "cra:3(5)"),
        cited(
            all_of(KIND.is_("model_weights"), MODEL_WEIGHTS.is_("software")),
            "cra:3(4)",
            gloss="model weights without code, if they are read as software",
        ),
    ),
    cites=["cra:3(1)", "cra:3(6)", "cra:3(7)"],
    rows=["S-1"],
)

DELIVERED = rule(
    "cra.scope.delivered",
    "The product is delivered to the user or runs on the user's side",
    when=any_of(
        RUNS_ON_USER_SIDE,
        cited(KIND.is_("hardware"), "cra:3(5)", gloss="hardware always reaches the user"),
    ),
    cites=["cra:3(1)", "cra:recital(12)", "guidance:cra-2026-5252(20)", "guidance:cra-2026-5252(21)", "faq:cra(1.2)"],
    rows=["S-2"],
    note="A pure online service, a website or a web application used only through a browser is no product with "
    "digital elements. It can be remote data processing of one.",
)

PRODUCT_WITH_DIGITAL_ELEMENTS = rule(
    "cra.scope.product_with_digital_elements",
    "It is a product with digital elements",
    when=all_of(SOFTWARE_OR_HARDWARE, DELIVERED),
    cites=["cra:3(1)"],
    rows=["S-1", "S-2"],
)

SUPPLIED = rule(
    "cra.scope.supplied",
    "The product is supplied to others for distribution or use",
    when=SUPPLY.is_("supplied"),
    cites=[
        "cra:3(22)", "cra:recital(16)", "cra:recital(18)", "cra:recital(20)",
        "faq:cra(1.5)", "guidance:cra-2026-5252(22)", "guidance:cra-2026-5252(59)", "guidance:cra-2026-5252(67)",
    ],
    rows=["S-3", "R-10", "F-9"],
    note="Own use, sharing during development, hosting, and services around products of others are no supply in this "
    "sense; nor is passing on an open-source component that its original publisher does not monetise (recital 18).",
)  # fmt: skip

COMMERCIAL_WITHOUT_OPEN_SOURCE = rule(
    "cra.scope.commercial_not_open_source",
    "The product is not open source, and its supply is part of a commercial activity",
    when=all_of(
        SUPPLIED,
        not_(cited(holds("cra.foss.is_foss"), "cra:3(48)")),
        any_of(
            cited(EARNINGS.has("price"), "cra:recital(15)", gloss="a price is charged"),
            cited(EARNINGS.has("bundled"), "cra:3(22)", gloss="it comes with something that is paid for"),
            cited(EARNINGS.has("platform"), "cra:recital(15)", gloss="other services are monetised through it"),
            cited(EARNINGS.has("personal_data"), "cra:recital(15)", gloss="personal data are a condition"),
            cited(EARNINGS.has("dual_licensing"), "cra:recital(15)", gloss="it is also licensed for payment"),
            cited(EARNINGS.has("donations_for_access"), "cra:recital(15)", gloss="donations are a condition"),
            cited(
                all_of(EARNINGS.has("donations_above_cost"), DONATIONS_FOR_PROFIT),
                "cra:recital(15)",
                gloss="donations exceed the costs, for profit",
            ),
            cited(EARNINGS.has("optional_support"), "cra:recital(15)", gloss="support is priced above its costs"),
            cited(
                EARNINGS.has("business"), "cra:3(13)", "cra:3(22)", gloss="a business supplies it, if free of charge"
            ),
        ),
    ),
    cites=["cra:3(22)", "cra:recital(15)", "cra:recital(16)"],
    rows=["S-3"],
    note="A fee that solely recovers the costs of a service with which the product is delivered is not commercial on "
    "that ground alone (recital 16).",
)

COMMERCIAL_ACTIVITY = rule(
    "cra.scope.commercial_activity",
    "The product is supplied in the course of a commercial activity, for payment or free of charge",
    when=any_of(
        COMMERCIAL_WITHOUT_OPEN_SOURCE,
        cited(holds("cra.foss.placed"), "cra:recital(18)", gloss="open source that its publisher monetises"),
    ),
    cites=["cra:2(1)", "cra:3(22)"],
    rows=["S-3", "X-9"],
)

ON_UNION_MARKET = rule(
    "cra.scope.on_union_market",
    "The product is offered on the Union market, by a seller inside or outside the Union",
    when=any_of(
        UNION_MARKET.is_("offered"),
        cited(
            all_of(UNION_MARKET.is_("only_accessible"), UNION_TARGETING.is_("reachable")),
            "cra:52(1)",
            gloss="it can only be reached from the Union, if that is read as enough",
        ),
    ),
    cites=["cra:3(21)", "cra:3(22)"],
    rows=["S-5"],
)

MADE_AVAILABLE = rule(
    "cra.scope.made_available",
    "The product is made available on the Union market",
    when=all_of(COMMERCIAL_ACTIVITY, ON_UNION_MARKET),
    cites=["cra:2(1)", "cra:3(22)"],
    rows=["S-3", "S-5"],
)

CONNECTED = rule(
    "cra.scope.connected",
    "The intended or foreseeable use of the product includes a data connection, direct or indirect",
    when=any_of(
        cited(DATA_CONNECTION.is_("direct"), "cra:3(8)", "cra:3(9)"),
        cited(DATA_CONNECTION.is_("indirect"), "cra:3(10)", gloss="through a larger system, such as a host computer"),
    ),
    cites=["cra:2(1)", "cra:3(24)", "cra:recital(9)", "faq:cra(1.3)", "guidance:cra-2026-5252(28)"],
    rows=["S-4"],
)

IN_SCOPE = rule(
    "cra.scope.in_scope",
    "The CRA covers the product",
    when=all_of(PRODUCT_WITH_DIGITAL_ELEMENTS, CONNECTED, MADE_AVAILABLE),
    unless=[ANY_EXCLUSION],
    cites=["cra:2(1)", "cra:3(1)"],
    rows=["S-1", "S-2", "S-3", "S-4", "S-5", "X-9", "X-10", "X-11"],
    note="Only the product counts: no sector, customer or size is in or out as such, and being an AI system does not "
    "take a product out either.",
)

OUT_OF_SCOPE = rule(
    "cra.scope.out_of_scope",
    "The CRA does not cover the product",
    when=not_(IN_SCOPE),
    cites=["cra:2(1)", "cra:3(1)"],
    rows=["S-2", "S-3", "S-4"],
)

SCOPE = goal(
    "cra.scope",
    "Does the CRA cover the product?",
    answer("in_scope", "in scope", IN_SCOPE),
    answer("out_of_scope", "out of scope", OUT_OF_SCOPE),
    kind="one",
    act="cra",
    cites=["cra:2", "cra:3(1)"],
)

GENERAL_PRODUCT_SAFETY = rule(
    "cra.general_product_safety",
    "The General Product Safety Regulation covers the safety risks that the CRA does not cover",
    when=all_of(
        IN_SCOPE,
        cited(FOR_CONSUMERS, "law:Regulation (EU) 2023/988 Article 3(1)", gloss="a product for consumers"),
    ),
    unless=[
        cited(
            any_of(*(UNION_PRODUCT_LAW.has(law) for law in LAWS_WITH_SAFETY_REQUIREMENTS)),
            "cra:11",
            gloss="another harmonisation law sets specific safety requirements for the product",
        )
    ],
    cites=["cra:11", "law:Regulation (EU) 2023/988 Article 2(1)"],
    applies=CRA_GENERAL,
    rows=["X-12", "CRA-4b-15"],
    note="Its Chapter III Section 1 and Chapters V, VII and IX to XI then apply to those risks.",
)

PUBLIC_PROCUREMENT = rule(
    "cra.public_procurement",
    "Public buyers take the essential cybersecurity requirements into account, and may ask for more for specific purposes",
    when=all_of(IN_SCOPE, PUBLIC_BUYERS),
    cites=["cra:5(1)", "cra:5(2)", "cra:recital(13)"],
    applies=CRA_GENERAL,
    rows=["X-13", "CRA-4b-25"],
    note="Addressed to Member States. Manufacturers will have to show compliance and their handling of "
    "vulnerabilities in tenders; additional requirements must be necessary and proportionate.",
)

NEIGHBOURS = goal(
    "cra.neighbours",
    "What stands beside the scope of the CRA?",
    answer(
        "general_product_safety", "general product safety law covers the other safety risks", GENERAL_PRODUCT_SAFETY
    ),
    answer("public_procurement", "public buyers take the requirements into account", PUBLIC_PROCUREMENT),
    answer(
        "no_harmful_disclosure",
        "information that touches essential security interests may be withheld",
        NO_HARMFUL_DISCLOSURE,
    ),
    kind="set",
    act="cra",
    cites=["cra:2(8)", "cra:5", "cra:11"],
)
