# SPDX-License-Identifier: Apache-2.0
"""Facts about what the organisation does with the product; the roles follow from them."""

from dualmark.facts.fact import choices, option, yes_no

PAGE = "roles"

CONDUCT = choices(
    "product.conduct",
    "what the organisation does with the product",
    option("develops", "develops or manufactures it", "Itself: also by building components of others into a product of its own, and also as a contractor for somebody else."),
    option("has_developed", "has it designed, developed or manufactured by others", "Contractors work for the organisation, or a maker delivers goods for its brand."),
    option("offers_under_own_name", "offers or publishes it under its own name or trademark", "For payment or free of charge; as its own brand although somebody else made it (white label); or as the publisher that controls the releases of a project.", falls_short="a shop that keeps the maker's name on it, and people with mere write access to a project of others"),
    option("first_in_union", "is the first to supply this product of another in the Union", "It buys or receives it from abroad and supplies it on the Union market."),
    option("supplies_on", "supplies this product of another on, unchanged", "Resale, wholesale, leasing, a shop, also an app store or marketplace that sells in its own name."),
    option("changes", "changes this product of another after it was placed on the market", "Refurbishing with changes, adding or removing functions, another purpose.", falls_short="setting options as the instructions foresee, and changes of own products"),
    option("acts_under_mandate", "acts for the manufacturer under its written mandate", "As its representative towards authorities."),
    option("contributes", "contributes code to this project of others", "Others decide on the releases."),
    option("hosts_or_mediates", "only hosts it, or mediates between sellers and buyers", "A repository, package registry, collaboration platform, online marketplace or app store that does not sell itself."),
    option("services_only", "only installs, operates, supports or uses it", "It got the product from others and does not supply it."),
    question="What does the organisation do with this product? Pick all that fit.",
    why="The roles in law, and so the duties, follow from conduct. One organisation can have several, and others for another product.",
    help="Plans count. A company that makes and sells its own product picks the first and the third.",
    serves=["cra:3(13)", "cra:3(15)", "cra:3(16)", "cra:3(17)", "cra:21", "cra:22(1)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

BEARS_FOREIGN_NAME = yes_no(
    "product.bears_foreign_name",
    "the product bears the name or trademark of somebody established outside the Union",
    question="Does the product bear the name or the trademark of a person or company that is established outside the European Union?",
    why="Whoever places such a product on the Union market is its importer; dealers in products of Union brands are distributors.",
    serves=["cra:3(16)"],
    page=PAGE,
    finder="purchasing",
)

FULFILMENT_PROVIDER = yes_no(
    "product.union_fulfilment_provider",
    "a fulfilment service provider in the Union handles the product",
    question="Does a fulfilment service provider in the Union store, pack, address or send the product without owning it?",
    why="Union market surveillance law counts such a provider among those who can answer for a product from outside the Union.",
    help="Parcel and postal services do not count; nor does an offer by download, which nobody ships.",
    serves=["cra:recital(78)", "law:Regulation (EU) 2019/1020 Article 4(2)"],
    page=PAGE,
    finder="sales",
)

MANDATE_TASKS = choices(
    "product.mandate_tasks",
    "the tasks in the mandate of the authorised representative",
    option("keep_documents", "keep the declaration of conformity and the technical documentation for the authorities", "For at least ten years after placing on the market, or for the support period if that is longer."),
    option("provide_information", "give authorities on reasoned request what shows conformity"),
    option("cooperate", "cooperate with authorities on action against risks"),
    option("report", "submit notifications of exploited vulnerabilities and severe incidents"),
    option("secure_development", "ensure secure design, risk assessment, component checks, support period or handling of vulnerabilities", "The manufacturer's own core obligations."),
    option("draw_up_documentation", "draw up the technical documentation"),
    option("series_production", "keep series production in conformity"),
    question="Which tasks does the manufacturer's written mandate give to the authorised representative?",
    why="Three tasks are the minimum, and the manufacturer's core obligations can never be part of it.",
    serves=["cra:18(2)", "cra:18(3)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

CYBER_SANDBOX = yes_no(
    "product.cyber_sandbox",
    "the product takes part in a cyber resilience regulatory sandbox of a Member State",
    question="Does the product take part in a cyber resilience regulatory sandbox of a Member State, before it is placed on the market?",
    why="A sandbox is a controlled place for tests; it leaves the duties and the powers of authorities as they are.",
    serves=["cra:33(2)"],
    page=PAGE,
    finder="product security",
)

PUBLIC_BUYERS = yes_no(
    "product.public_buyers",
    "public authorities or utilities buy the product by public procurement",
    question="Is the product bought, or meant to be bought, by public authorities or utilities through public procurement?",
    why="Public buyers take the essential cybersecurity requirements into account, and may ask for more for specific purposes.",
    serves=["cra:5(1)", "cra:5(2)"],
    page=PAGE,
    finder="sales",
)
