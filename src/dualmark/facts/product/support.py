# SPDX-License-Identifier: Apache-2.0
"""Facts on which the support period rests."""

from dualmark.facts.fact import choice, choices, number, option, yes_no

PAGE = "support"

EXPECTED_USE_YEARS = number(
    "product.expected_use_years",
    "how long the product is expected to be in use, in years",
    question="For how many years is this product (this version or unit) reasonably expected to be in use?",
    why="Below five years the support period equals this time; otherwise it is at least five years, and longer use asks for longer support.",
    help="What users may reasonably expect of a product of this nature, not how long you would like to support it. Industrial controls, routers, operating systems and main boards are often used for much longer than five years; an app for one event, season or emergency for less.",
    serves=["cra:13(8)/2", "cra:13(8)/3", "cra:recital(60)"],
    page=PAGE,
    unit="years",
    finder="product management",
)  # fmt: skip

OFFER_MODEL = choice(
    "product.offer_model",
    "how the product is offered over time",
    option("lasting", "it stays usable without a subscription", "Sold or given for lasting use; also where a support contract can be bought besides."),
    option("subscription_ends_use", "by its nature offered by subscription only, and no longer usable afterwards", "When the subscription ends, the product stops working for that user, for example a protection program that lives on fresh definitions.", falls_short="A lasting product that is merely rented out."),
    option("support_subscription_only", "earned with paid support subscriptions only, and still usable afterwards", "Nothing is charged for the software itself; the only income is support by subscription, and the software keeps working when that ends."),
    question="How is the product offered over time?",
    why="Where the use, or the whole business, is bound to a subscription, the support period follows the subscription.",
    serves=["cra:13(8)/3", "cra:recital(60)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

SUPPORT_YEARS = number(
    "product.support_period_years",
    "the support period that is declared, in years from placing on the market",
    question="For how many years from placing on the market do you promise to handle vulnerabilities (the support period)?",
    why="It is compared with the floor of five years, and decides how long documents and updates are kept.",
    serves=["cra:13(8)", "cra:13(8)/3", "cra:13(13)", "cra:13(9)"],
    page=PAGE,
    unit="years",
    finder="product management",
)

SUPPORT_CRITERIA = choices(
    "product.support_criteria_considered",
    "what was weighed when the support period was set",
    option("user_expectations", "the reasonable expectations of users"),
    option("nature_and_purpose", "the nature of the product and its intended purpose"),
    option(
        "union_law",
        "Union law that determines the lifetime of such products",
        "Also chosen where it was checked and there is none.",
    ),
    question="Which of these were weighed, and written down, when the support period was set?",
    why="All three must be weighed, and the reasoning belongs in the technical documentation.",
    help="Others may be weighed besides: support periods of similar products, the availability of the operating environment, support periods of third-party components with core functions, and official guidance.",
    serves=["cra:13(8)/2", "cra:13(8)/5", "cra:AnnexVII(4)"],
    page=PAGE,
    finder="product management",
)

USE_FACTORS_CHANGED = yes_no(
    "product.use_factors_changed",
    "the change alters how long the product is expected to be in use",
    question="Does the change made in this version alter how long the product is expected to be in use (for example a new platform with a longer life)?",
    why="A change of the product does not restart the support period by itself; a changed time of use means that it is set anew.",
    serves=["cra:13(8)/2"],
    page=PAGE,
    finder="product management",
)

SUPPORT_ENDED = yes_no(
    "product.support_ended",
    "the support period of these units or this version has ended",
    question="Has the support period of these units, or of this version, come to its end?",
    why="What was placed on the market earlier may still be sold; units placed anew need a support period of their own.",
    serves=["cra:13(8)", "cra:13(19)/2"],
    page=PAGE,
    finder="product management",
)

END_NOTICE_FEASIBLE = yes_no(
    "product.end_notice_feasible",
    "the product can show its users a notice",
    question="Can the product itself tell its users, by a screen, an interface or similar means, that its support period has ended?",
    why="Where that is technically feasible, the notice must be shown.",
    serves=["cra:13(19)/2", "cra:recital(56)"],
    page=PAGE,
    finder="engineering",
)

PUBLIC_ARCHIVE = yes_no(
    "product.public_archive",
    "historical versions are kept in a public archive",
    question="Do you keep historical versions of the software in an archive that is open to the public?",
    why="That is allowed; users must then be told clearly about the risks of unsupported software.",
    serves=["cra:13(11)"],
    page=PAGE,
    finder="product management",
)
