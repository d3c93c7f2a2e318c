# SPDX-License-Identifier: Apache-2.0
"""Facts about changes of a product that is already on the market: what, when, by whom, with what effect.

They ask for the nature of a change. Whether it is a substantial modification is concluded.
"""

from dualmark.facts.fact import choice, choices, day, option, yes_no

PAGE = "modification"

CHANGE_KINDS = choices(
    "product.change_kinds",
    "the changes made since the product was placed on the market",
    option("security_fix", "a security update", "It fixes vulnerabilities or lowers risk; functions may change only as far as that needs it."),
    option("repair", "repair, maintenance, refurbishment or the correction of other errors", "A part is replaced or an error corrected, while purpose and functions stay the same; a better part for the same use counts here."),
    option("minor_surface", "a small change of the surface", "Look, symbols, languages, layout; nothing new can be entered or controlled."),
    option("foreseen_function", "a function or performance that the documented risk assessment already covered", "Choose it only if the risk assessment made at the placing on the market covered it."),
    option("new_function", "a new or changed function, type or performance that the documented risk assessment did not cover", "Bundling it with a security update makes no difference."),
    option("part_exchanged", "a part, component or service of the product was replaced by another kind", "For instance own key management by that of a third party, other hardware platform, other cryptography."),
    option("new_purpose", "another intended purpose than the one that was assessed", "Other tasks, other users or another context of use than the instructions, advertisement and technical documentation had named; for instance watching becomes controlling, or assisting becomes deciding."),
    option("third_party_cloud", "a third party changed its own cloud service, which the product uses", "The product itself stays as it was."),
    option("distinct_product", "a distinct product or variant is offered beside it", "Another build for another operating system, another bundle of features, another product. It is a product of its own."),
    question="Which of these changes have been made, or are planned, after the product was placed on the market?",
    why="A substantial modification makes the product new in the eyes of the law, and can bring a product from before 11 December 2027 under the CRA.",
    help="Choose all that fit, for the change that you ask about. Choose none if the product was not changed. A new function that the description of the change does not show to be covered by the risk assessment is not covered.",
    serves=["cra:3(30)", "cra:recital(38)", "cra:recital(39)", "cra:recital(42)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

CHANGE_EFFECTS = choices(
    "product.change_effects",
    "what the change does to the risk, beyond what the documented risk assessment covered",
    option("requirement_weakened", "a security requirement that was fulfilled no longer is, or must be fulfilled in another way", "A protection is taken away or made weaker, or no longer fits the changed product."),
    option("new_threats", "new ways of attack", "New interfaces, inputs, data flows or dependencies, or new scenarios in which the product can be attacked."),
    option("higher_likelihood", "attacks become more likely"),
    option("higher_impact", "attacks would do more harm", "Also where the nature of the danger changes, for instance because the product can now move machines."),
    question="Which of these does the change bring, beyond what the documented risk assessment covered?",
    why="A change that affects compliance with the essential requirements, or raises the risk, is a substantial modification.",
    help="Choose none if the risk stays the same or goes down, or if the risk assessment already covered it. Look at what the change brings, not at its size: a small feature such as staying logged in, or logs without encryption, can raise the risk.",
    serves=["cra:3(30)", "cra:recital(39)", "guidance:cra-2026-5252(110)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

CHANGED_ON = day(
    "product.changed_on",
    "the day on which the change is carried out or the changed version is made available",
    question="On which day was, or will be, the change carried out or the changed version made available?",
    why="For products from before 11 December 2027 only modifications from that day on count.",
    serves=["cra:69(2)"],
    page=PAGE,
    finder="product management",
)

CHANGED_BY = choice(
    "product.changed_by",
    "who makes the change",
    option("manufacturer", "the manufacturer of the product", "Also somebody who does it in the manufacturer's name."),
    option("importer_or_distributor", "an importer or distributor of the product", "Somebody who is the first to supply it in the Union, or who supplies it on."),
    option("other_supplier", "anybody else, who then makes the changed product available to others", "For instance a refurbisher, integrator, service company or publisher of software; in business, for payment or free of charge."),
    option("other_for_own_use", "anybody else, who keeps the changed product for own use", "For instance a user who changes the own copy."),
    question="Who makes the change, and is the changed product then made available to others?",
    why="It decides who becomes a manufacturer, and for which part of the product.",
    serves=["cra:21", "cra:22(1)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

CHANGE_AFFECTS_WHOLE = yes_no(
    "product.change_affects_whole",
    "the change affects the cybersecurity of the product as a whole",
    question="Does the change affect the cybersecurity of the product as a whole, beyond the part that was changed?",
    why="If not, some who modify a product answer only for the part that is affected.",
    serves=["cra:22(2)", "guidance:cra-2026-5252(117)", "guidance:cra-2026-5252(122)"],
    page=PAGE,
    finder="product security",
)

LATER_VERSION = choice(
    "product.later_version",
    "a later version of this software that was placed on the market as a new one, and what users need to move to it",
    option("none", "there is no later version of that kind", "Also where later updates were no substantial modification."),
    option("free_without_costs", "users get it free of charge and need to spend nothing on hardware or other software", "The usual work of testing, installing and configuring is no cost in this sense."),
    option("paid", "users have to pay for it"),
    option("needs_expense", "it is free, but users have to spend money on hardware or on other software", "For instance a faster processor, more memory, a new operating system."),
    option("does_not_run", "the users' hardware product cannot run it at all"),
    question="Has the manufacturer placed a later, substantially modified version of this software on the market (one with its own declaration of conformity), and what do users of this version need to move to it?",
    why="Security updates may then be given for the latest version only.",
    serves=["cra:13(10)", "cra:recital(40)", "guidance:cra-2026-5252(130)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
