# SPDX-License-Identifier: Apache-2.0
"""Roles under the CRA (Articles 3(12) to (17), 18, 21, 22): they follow from conduct, per product.

Two layers: `cra.acts_as.*` looks at conduct alone; `cra.role.*` adds that the CRA covers the product,
and is what duties rest on.
"""

from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION, LEGAL_FORM
from dualmark.facts.organisation.supply_chain import UNION_PARTNERS
from dualmark.facts.product.documentation import INTEGRATES_COMPONENTS
from dualmark.facts.product.open_source import FOR_COMMERCIAL_ACTIVITIES, SUSTAINS_DEVELOPMENT
from dualmark.facts.product.roles import BEARS_FOREIGN_NAME, CONDUCT, CYBER_SANDBOX, FULFILMENT_PROVIDER
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.logic.expression import all_of, any_of, cited, not_, some
from dualmark.rulebook.cra.exclusions import ANY_EXCLUSION
from dualmark.rulebook.cra.open_source import IS_FOSS
from dualmark.rulebook.cra.scope import COMMERCIAL_ACTIVITY, CONNECTED, IN_SCOPE, PRODUCT_WITH_DIGITAL_ELEMENTS
from dualmark.rulebook.readings.cra_scope import STEWARD_ECONOMIC_OPERATOR, UNION_OPERATOR
from dualmark.rulebook.writing import answer, goal, holds, rule

# Acts in the list of Regulation (EU) 2019/1020 Article 4(5): for their products a person in the Union must answer.
LAWS_THAT_ASK_FOR_UNION_OPERATOR = (
    "machinery", "radio_equipment", "toys", "explosive_atmospheres", "pressure_equipment", "recreational_craft",
    "personal_protective_equipment", "gas_appliances", "low_voltage", "electromagnetic_compatibility",
)  # fmt: skip

ACTS_AS_MANUFACTURER = rule(
    "cra.acts_as.manufacturer",
    "The organisation makes the product, or has it made, and markets it under its own name or trademark",
    when=all_of(
        any_of(CONDUCT.has("develops"), CONDUCT.has("has_developed")),
        CONDUCT.has("offers_under_own_name"),
        cited(
            COMMERCIAL_ACTIVITY,
            "cra:3(22)",
            "cra:recital(18)",
            gloss="it markets the product; who publishes open source without monetising it does not",
        ),
    ),
    cites=["cra:3(13)", "cra:recital(18)", "guidance:cra-2026-5252(49)", "guidance:cra-2026-5252(51)"],
    rows=["R-1", "R-6", "F-2", "F-4", "F-5"],
    note="Payment is not needed; natural persons are included. A contractor who develops for somebody else's name is "
    "no manufacturer.",
)

ACTS_AS_IMPORTER = rule(
    "cra.acts_as.importer",
    "The organisation, in the Union, places a product on the market that bears the name of somebody outside the Union",
    when=all_of(ESTABLISHED_IN_UNION, CONDUCT.has("first_in_union"), BEARS_FOREIGN_NAME),
    cites=["cra:3(16)", "cra:3(21)"],
    rows=["R-2"],
)

ACTS_AS_DISTRIBUTOR = rule(
    "cra.acts_as.distributor",
    "The organisation makes the product of another available without affecting its properties",
    when=CONDUCT.has("supplies_on"),
    unless=[
        cited(ACTS_AS_MANUFACTURER, "cra:3(17)", gloss="it is the manufacturer"),
        cited(ACTS_AS_IMPORTER, "cra:3(17)", gloss="it is the importer"),
    ],
    cites=["cra:3(17)", "cra:recital(78)"],
    rows=["R-2", "R-3"],
    note="Marketplaces, app stores and repositories are distributors only as far as they supply products themselves.",
)

TREATED_AS_MANUFACTURER_21 = rule(
    "cra.treated.importer_or_distributor",
    "As importer or distributor, the organisation puts its own name on the product or substantially modifies it",
    when=any_of(
        all_of(any_of(ACTS_AS_IMPORTER, ACTS_AS_DISTRIBUTOR), CONDUCT.has("offers_under_own_name")),
        all_of(
            CONDUCT.has("changes"),
            cited(holds("cra.modification.by_importer_or_distributor"), "cra:3(30)"),
        ),
    ),
    cites=["cra:21"],
    rows=["R-4", "R-1"],
)

TREATED_AS_MANUFACTURER_22 = rule(
    "cra.treated.other_person",
    "As another person, the organisation substantially modifies the product and makes it available",
    when=all_of(CONDUCT.has("changes"), cited(holds("cra.modification.by_other_supplier"), "cra:3(30)")),
    cites=["cra:22(1)"],
    rows=["R-5", "R-13", "CRA-4b-30"],
    note="Whoever keeps the changed product for own use does not become a manufacturer. How far the duties reach, part or "
    "whole, is concluded with the modification.",
)

ACTS_AS_TREATED = rule(
    "cra.acts_as.treated_as_manufacturer",
    "The organisation is treated as a manufacturer",
    when=any_of(TREATED_AS_MANUFACTURER_21, TREATED_AS_MANUFACTURER_22),
    cites=["cra:21", "cra:22(1)"],
    rows=["R-4", "R-5"],
)

ACTS_AS_REPRESENTATIVE = rule(
    "cra.acts_as.authorised_representative",
    "The organisation, in the Union, acts for the manufacturer under its written mandate",
    when=all_of(ESTABLISHED_IN_UNION, CONDUCT.has("acts_under_mandate")),
    cites=["cra:3(15)", "cra:18(1)"],
    rows=["R-7"],
)

ACTS_AS_STEWARD = rule(
    "cra.acts_as.steward",
    "The organisation, a legal person, supports open-source software for commercial activities over time",
    when=all_of(
        cited(LEGAL_FORM.is_("private_legal_person", "public_body"), "cra:3(14)", gloss="a legal person"),
        cited(IS_FOSS, "cra:3(48)"),
        SUSTAINS_DEVELOPMENT,
        cited(FOR_COMMERCIAL_ACTIVITIES, "cra:3(14)", "cra:recital(19)"),
    ),
    unless=[
        cited(
            ACTS_AS_MANUFACTURER,
            "cra:3(14)",
            "guidance:cra-2026-5252(72)",
            gloss="it is the manufacturer of this product",
        )
    ],
    cites=["cra:3(14)", "cra:recital(19)", "guidance:cra-2026-5252(53)"],
    rows=["R-8", "R-10", "F-2", "F-8"],
    note="The role is per product: a company can be steward of one project or edition and manufacturer of another. "
    "From the day on which it monetises a release it is manufacturer of that release. A steward may not affix the CE "
    "marking (recital 19).",
)

CONTRIBUTOR = rule(
    "cra.no_role.contributor",
    "The organisation contributes code to a project of others, which alone brings no duty",
    when=CONDUCT.has("contributes"),
    unless=[
        cited(
            CONDUCT.has("offers_under_own_name"), "cra:recital(18)", gloss="the product is under its own responsibility"
        ),
        cited(ACTS_AS_STEWARD, "cra:3(14)"),
    ],
    cites=["cra:recital(18)", "guidance:cra-2026-5252(49)"],
    rows=["R-9"],
)

HOST = rule(
    "cra.no_role.host",
    "The organisation only hosts or mediates the product, which alone brings no duty",
    when=CONDUCT.has("hosts_or_mediates"),
    unless=[
        cited(CONDUCT.has("supplies_on"), "cra:recital(20)", "cra:recital(78)", gloss="it supplies the product itself"),
        cited(CONDUCT.has("offers_under_own_name"), "cra:recital(78)"),
        cited(ACTS_AS_STEWARD, "cra:recital(19)", gloss="it supports the development over time"),
    ],
    cites=["cra:recital(20)", "cra:recital(78)"],
    rows=["R-3", "R-10"],
)

SERVICE_PROVIDER = rule(
    "cra.no_role.service_provider",
    "The organisation only installs, operates, supports or uses the product of others, which alone brings no duty",
    when=CONDUCT.has("services_only"),
    unless=[
        cited(CONDUCT.has("supplies_on"), "cra:3(17)"),
        cited(CONDUCT.has("offers_under_own_name"), "cra:3(13)"),
        cited(ACTS_AS_TREATED, "cra:21", "cra:22(1)"),
    ],
    cites=["cra:3(12)", "guidance:cra-2026-5252(59)"],
    rows=["R-9", "F-3"],
)

MANUFACTURER = rule(
    "cra.role.manufacturer",
    "The organisation is the manufacturer of a product that the CRA covers",
    when=all_of(ACTS_AS_MANUFACTURER, IN_SCOPE),
    cites=["cra:3(13)", "cra:2(1)"],
    rows=["R-1", "R-6"],
)
IMPORTER = rule(
    "cra.role.importer",
    "The organisation is the importer of a product that the CRA covers",
    when=all_of(ACTS_AS_IMPORTER, IN_SCOPE),
    cites=["cra:3(16)", "cra:2(1)"],
    rows=["R-2"],
)
DISTRIBUTOR = rule(
    "cra.role.distributor",
    "The organisation is a distributor of a product that the CRA covers",
    when=all_of(ACTS_AS_DISTRIBUTOR, IN_SCOPE),
    cites=["cra:3(17)", "cra:2(1)"],
    rows=["R-3"],
)
TREATED_AS_MANUFACTURER = rule(
    "cra.role.treated_as_manufacturer",
    "The organisation is treated as the manufacturer of a product that the CRA covers",
    when=all_of(ACTS_AS_TREATED, IN_SCOPE),
    cites=["cra:21", "cra:22(1)", "cra:2(1)"],
    rows=["R-4", "R-5"],
)
AUTHORISED_REPRESENTATIVE = rule(
    "cra.role.authorised_representative",
    "The organisation is the authorised representative for a product that the CRA covers",
    when=all_of(ACTS_AS_REPRESENTATIVE, IN_SCOPE),
    cites=["cra:3(15)", "cra:2(1)"],
    rows=["R-7"],
)
STEWARD = rule(
    "cra.role.steward",
    "The organisation is the open-source software steward of a product with digital elements",
    when=all_of(
        ACTS_AS_STEWARD,
        cited(PRODUCT_WITH_DIGITAL_ELEMENTS, "cra:3(1)"),
        cited(CONNECTED, "cra:2(1)"),
    ),
    unless=[ANY_EXCLUSION],
    cites=["cra:3(14)", "cra:24"],
    rows=["R-8"],
    note="The product need not be made available on the market: stewards support software that often is not.",
)

INTEGRATOR = rule(
    "cra.role.integrator",
    "The organisation integrates components of others into its own product, and is manufacturer of the whole",
    when=all_of(MANUFACTURER, INTEGRATES_COMPONENTS),
    cites=[
        "cra:13(5)", "cra:13(6)", "cra:7(1)", "guidance:cra-2026-5252(117)",
        "guidance:cra-2026-5252(170)", "guidance:cra-2026-5252(223)",
    ],
    rows=["R-6", "F-10"],
    note="Open-source components that nobody places on the market are included. The class of a component does not pass "
    "over to the product.",
)  # fmt: skip

ECONOMIC_OPERATOR = rule(
    "cra.role.economic_operator",
    "The organisation is an economic operator",
    when=any_of(
        MANUFACTURER,
        IMPORTER,
        DISTRIBUTOR,
        AUTHORISED_REPRESENTATIVE,
        cited(TREATED_AS_MANUFACTURER, "cra:21", "cra:22(1)", gloss="another person with obligations"),
        all_of(STEWARD, STEWARD_ECONOMIC_OPERATOR.is_("yes")),
    ),
    cites=["cra:3(12)"],
    rows=["R-13", "CRA-4b-30"],
)

UNION_OPERATOR_NEEDED = rule(
    "cra.union_operator.needed",
    "Somebody in the Union must answer for the product, and nobody does",
    when=all_of(
        MANUFACTURER,
        not_(ESTABLISHED_IN_UNION),
        any_of(
            cited(
                any_of(*(UNION_PRODUCT_LAW.has(law) for law in LAWS_THAT_ASK_FOR_UNION_OPERATOR)),
                "law:Regulation (EU) 2019/1020 Article 4(5)",
                gloss="another product law asks for it",
            ),
            cited(
                UNION_OPERATOR.is_("by_market_surveillance_law"),
                "cra:52(1)",
                gloss="if the CRA alone is read to ask for it",
            ),
        ),
    ),
    unless=[
        cited(
            any_of(
                UNION_PARTNERS.has("importer"), UNION_PARTNERS.has("authorised_representative"), FULFILMENT_PROVIDER
            ),
            "law:Regulation (EU) 2019/1020 Article 4(2)",
            gloss="an importer, an authorised representative or a fulfilment service provider in the Union",
        )
    ],
    cites=["law:Regulation (EU) 2019/1020 Article 4(1)", "cra:18(1)", "cra:66"],
    rows=["R-7"],
    note="Under the CRA itself an authorised representative is optional: a manufacturer may appoint one.",
)

AI_SANDBOX = rule(
    "cra.sandbox.ai",
    "The manufacturer may take part in an AI regulatory sandbox with the product",
    when=all_of(MANUFACTURER, cited(some("ai_system", holds("ai.high_risk.ever")), "cra:12(1)", "aia:6")),
    cites=["cra:12(4)", "aia:57"],
    rows=["A-12", "CRA-4b-26"],
)

CYBER_SANDBOX_RELIEF = rule(
    "cra.sandbox.cyber",
    "Tests in a cyber resilience sandbox are possible before placing; duties and powers of authorities stay as they are",
    when=all_of(MANUFACTURER, CYBER_SANDBOX),
    cites=["cra:33(2)"],
    rows=["CRA-4b-26"],
)

ROLES = goal(
    "cra.roles",
    "Which roles does the organisation have for the product, as far as the CRA covers it?",
    answer("manufacturer", "manufacturer", ACTS_AS_MANUFACTURER),
    answer("treated_as_manufacturer", "treated as a manufacturer", ACTS_AS_TREATED),
    answer("integrator", "manufacturer that integrates components of others", INTEGRATOR),
    answer("importer", "importer", ACTS_AS_IMPORTER),
    answer("distributor", "distributor", ACTS_AS_DISTRIBUTOR),
    answer("authorised_representative", "authorised representative", ACTS_AS_REPRESENTATIVE),
    answer("steward", "open-source software steward", ACTS_AS_STEWARD),
    answer("contributor", "contributor without duties", CONTRIBUTOR),
    answer("host", "host or mediator without duties", HOST),
    answer("service_provider", "service provider or user without duties as such", SERVICE_PROVIDER),
    kind="set",
    act="cra",
    cites=["cra:3(12)", "cra:3(13)", "cra:3(14)", "cra:3(15)", "cra:3(16)", "cra:3(17)", "cra:21", "cra:22(1)"],
)

SANDBOXES = goal(
    "cra.sandboxes",
    "Which regulatory sandboxes are open to the product?",
    answer("cyber_resilience", "a cyber resilience sandbox, without relief from duties", CYBER_SANDBOX_RELIEF),
    answer("ai", "an AI regulatory sandbox", AI_SANDBOX),
    kind="set",
    act="cra",
    cites=["cra:12(4)", "cra:33(2)"],
)
