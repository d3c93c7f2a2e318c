# SPDX-License-Identifier: Apache-2.0
"""Facts about what the organisation does with the AI system, and where: they decide its roles."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_roles"

DEVELOPMENT = choice(
    "ai_system.development",
    "who developed the AI system",
    option("by_organisation", "the organisation itself", "Also by building it around a model or component of somebody else."),
    option("for_organisation", "somebody else, on the organisation's order", "Developed to the organisation's order, to be supplied or used as its own."),
    option("by_others", "somebody else, on their own account"),
    question="Who developed the AI system?",
    why="Whoever develops an AI system, or has it developed, and supplies it or takes it into use under its own name is its provider.",
    serves=["aia:3(3)", "aia:3(68)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

BEARS_NAME_OF = choice(
    "ai_system.bears_name_of",
    "whose name or trademark the AI system bears",
    option("organisation", "the organisation's", "Also an unnamed tool that the organisation made for its own use, and an AI function inside a product that bears the organisation's name only."),
    option("other_in_union", "that of somebody else in the Union"),
    option("other_in_third_country", "that of somebody established outside the Union"),
    question="Under whose name or trademark is the AI system supplied or used?",
    why="The name decides who is the provider, and whether there is an importer.",
    serves=["aia:3(3)", "aia:3(6)", "aia:25(1)(a)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

UNION_SUPPLY = choices(
    "ai_system.union_supply",
    "how the organisation supplies the AI system, or takes it into use",
    option("first_supply", "supplies it first on the Union market", "It is the first to supply it in the Union for distribution or use in the course of business, paid or free, also online, by download, as a service or inside a product."),
    option("first_use_by_customer", "supplies it directly to a user for first use in the Union", "For example a system made for one customer."),
    option("own_use", "takes it into use for itself in the Union", "An in-house tool."),
    option("further_supply", "passes on what somebody else has already supplied in the Union"),
    option("outside_union", "supplies it, or takes it into use, only outside the Union"),
    question="How does the organisation supply the AI system, or take it into use?",
    why="It decides who is provider, importer or distributor, and whether the AI Act reaches them.",
    help="Pick all that fit; pick none if the organisation only uses what a supplier set up. What is planned counts as done.",
    serves=["aia:2(1)(a)", "aia:3(6)", "aia:3(7)", "aia:3(9)", "aia:3(10)", "aia:3(11)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

USE = choice(
    "ai_system.use",
    "whether the organisation itself uses the AI system",
    option("professional", "yes, in its professional or official activity", "It runs or uses the system under its own authority, also if staff operate it or a service provider hosts it."),
    option("personal", "yes, but only in a purely personal activity", "Only for a natural person; crime is never personal use."),
    option("supply_only", "no, it only supplies it", "Customers or others use it."),
    question="Does the organisation itself use the AI system?",
    why="Whoever uses an AI system under its authority, other than in a personal activity, is its deployer.",
    serves=["aia:3(4)", "aia:2(10)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

OUTPUT_USED_IN_UNION = yes_no(
    "ai_system.output_used_in_union",
    "the output of the AI system is used, or meant to be used, in the Union",
    question="Is the output of the AI system used, or meant to be used, in the Union?",
    why="Providers and deployers in third countries come under the AI Act by the use of the output in the Union.",
    help="For example scores, texts or decisions that are computed elsewhere and acted upon in the Union.",
    serves=["aia:2(1)(c)", "aia:recital(22)"],
    page=PAGE,
    finder="product management",
)

AFFECTS_PERSONS_IN_UNION = yes_no(
    "ai_system.affects_persons_in_union",
    "people located in the Union are affected by the AI system",
    question="Does the AI system affect people who are located in the Union?",
    why="Affected persons have rights of their own, such as complaints and explanations.",
    serves=["aia:2(1)(g)"],
    page=PAGE,
    finder="product management",
)

REPRESENTATIVE_MANDATE = yes_no(
    "ai_system.representative_mandate",
    "the organisation has accepted a written mandate to represent the provider under the AI Act",
    question="Has the organisation received and accepted a written mandate from the provider to carry out its obligations under the AI Act?",
    why="That makes it the authorised representative, if it is in the Union.",
    serves=["aia:3(5)", "aia:22(1)"],
    page=PAGE,
    finder="legal",
)

SUPPLIED_WITH_PRODUCT = choice(
    "ai_system.supplied_with_product",
    "whether the organisation supplies the AI system with its own product",
    option("together", "yes, together with the product, under its name as manufacturer of the product"),
    option("later", "yes, for use in the product after the product was supplied, under its name as manufacturer of the product", "For example an AI function that is unlocked or delivered by an update."),
    option("separately", "no", "The AI system is supplied separately, or the product is not the organisation's."),
    question="Does the organisation supply the AI system together with, or later for, a product of its own and under its own name?",
    why="Manufacturers of products with AI in them are operators, and for safety components they take the place of the provider.",
    serves=["aia:2(1)(e)", "aia:25(3)(a)", "aia:25(3)(b)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
