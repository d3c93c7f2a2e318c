# SPDX-License-Identifier: Apache-2.0
"""Who is who under the AI Act (Article 3(3) to (8)); several roles at once are normal.

The role of provider has two sources: what the organisation supplies or puts into service under its
own name, and the shifts of Article 25, which stand in `value_chain`. The rules of scope rest only on
the first, so that scope, risk and roles never rest on each other in a circle.
"""

from dualmark.facts.ai_system.roles import (
    BEARS_NAME_OF,
    DEVELOPMENT,
    REPRESENTATIVE_MANDATE,
    SUPPLIED_WITH_PRODUCT,
    UNION_SUPPLY,
    USE,
)
from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION, LEGAL_FORM
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act.value_chain import PROVIDER_BY_SHIFT, PROVIDER_REPLACED
from dualmark.rulebook.writing import answer, goal, rule

PUT_ON_UNION_MARKET = rule(
    "ai.role.puts_on_union_market",
    "The organisation places the AI system on the Union market or puts it into service in the Union",
    subject="ai_system",
    when=any_of(
        cited(UNION_SUPPLY.has("first_supply"), "aia:3(9)", gloss="placing on the market"),
        cited(
            any_of(UNION_SUPPLY.has("first_use_by_customer"), UNION_SUPPLY.has("own_use")),
            "aia:3(11)",
            gloss="putting into service, own use included",
        ),
    ),
    cites=["aia:3(9)", "aia:3(11)"],
    rows=["AI-4.3-provider"],
)

PROVIDER_BY_OWN_NAME = rule(
    "ai.role.provider_by_own_name",
    "The organisation develops the AI system, or has it developed, and supplies or puts it into service under its own name",
    subject="ai_system",
    when=all_of(
        DEVELOPMENT.is_("by_organisation", "for_organisation"),
        BEARS_NAME_OF.is_("organisation"),
        any_of(PUT_ON_UNION_MARKET, UNION_SUPPLY.has("outside_union")),
    ),
    cites=["aia:3(3)", "aia:3(11)"],
    rows=["AI-4.3-provider", "EDGE-11"],
    note="Paid or free does not matter. A tool made for own use makes its maker provider and deployer.",
)

PROVIDER = rule(
    "ai.role.provider",
    "The organisation is the provider of the AI system",
    subject="ai_system",
    when=any_of(all_of(PROVIDER_BY_OWN_NAME, not_(PROVIDER_REPLACED)), PROVIDER_BY_SHIFT),
    cites=["aia:3(3)", "aia:25(1)", "aia:25(3)"],
    rows=["AI-4.3-provider"],
)

PERSONAL_USE = rule(
    "ai.role.personal_use",
    "A natural person uses the AI system only in a purely personal, non-professional activity",
    subject="ai_system",
    when=all_of(USE.is_("personal"), LEGAL_FORM.is_("natural_person")),
    cites=["aia:2(10)", "aia:3(4)"],
    rows=["AI-4.2-2(10)"],
    note="Only the duties of deployers fall away; those of the provider of the same system stay.",
)

DEPLOYER = rule(
    "ai.role.deployer",
    "The organisation uses the AI system under its authority",
    subject="ai_system",
    when=USE.is_("professional", "personal"),
    unless=[PERSONAL_USE],
    cites=["aia:3(4)", "aia:recital(13)"],
    rows=["AI-4.3-deployer", "AI-4.2-2(10)", "EDGE-11"],
)

IMPORTER = rule(
    "ai.role.importer",
    "The organisation, in the Union, places an AI system on the market that bears the name of somebody in a third country",
    subject="ai_system",
    when=all_of(
        ESTABLISHED_IN_UNION,
        UNION_SUPPLY.has("first_supply"),
        BEARS_NAME_OF.is_("other_in_third_country"),
    ),
    cites=["aia:3(6)"],
    rows=["AI-4.3-importer"],
    note="The definition also covers persons who are located, but not established, in the Union.",
)

DISTRIBUTOR = rule(
    "ai.role.distributor",
    "The organisation makes an AI system available on the Union market that somebody else has placed there",
    subject="ai_system",
    when=UNION_SUPPLY.has("further_supply"),
    cites=["aia:3(7)", "aia:3(10)", "aia:recital(83)"],
    rows=["AI-4.3-distributor"],
    note="For units that it imported itself an organisation is importer; it can be both, for different units.",
)

AUTHORISED_REPRESENTATIVE = rule(
    "ai.role.authorised_representative",
    "The organisation, in the Union, represents the provider by a written mandate that it accepted",
    subject="ai_system",
    when=all_of(ESTABLISHED_IN_UNION, REPRESENTATIVE_MANDATE),
    cites=["aia:3(5)"],
    rows=["AI-4.3-representative"],
)

PRODUCT_MANUFACTURER = rule(
    "ai.role.product_manufacturer",
    "The organisation supplies the AI system with its own product and under its own name",
    subject="ai_system",
    when=SUPPLIED_WITH_PRODUCT.is_("together", "later"),
    cites=["aia:2(1)(e)", "aia:3(8)"],
    rows=["AI-4.2-2(1)e"],
)

ROLES = goal(
    "ai.roles",
    "Which roles does the organisation have for the AI system?",
    answer("provider", "provider", PROVIDER),
    answer("deployer", "deployer", DEPLOYER),
    answer("importer", "importer", IMPORTER),
    answer("distributor", "distributor", DISTRIBUTOR),
    answer("authorised_representative", "authorised representative", AUTHORISED_REPRESENTATIVE),
    answer("product_manufacturer", "product manufacturer", PRODUCT_MANUFACTURER),
    kind="set",
    act="ai_act",
    subject="ai_system",
    cites=["aia:3(8)", "aia:recital(83)"],
)
