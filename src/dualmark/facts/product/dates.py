# SPDX-License-Identifier: Apache-2.0
"""Facts about when the product is placed on the market, and what happens around that day."""

from dualmark.facts.fact import choice, day, option, yes_no

PAGE = "dates"

PLACED_ON_MARKET = day(
    "product.placed_on_market",
    "the day on which this version or unit is placed on the Union market",
    question="On which day was, or will be, this version (software) or this unit (hardware) first made available on the Union market?",
    why="The CRA applies in full to what is placed on the market from 11 December 2027; earlier products keep to incident reporting until they are substantially modified.",
    help="Software: the day on which the version is first offered in the Union; all its copies count as placed then, also those sold later. If the version only updates an earlier version of the same product, give the day of that earlier version, and describe the update under the changes. A distinct product or variant (another build for another operating system, another bundle of features) has its own day. Hardware: each unit is placed on its own day, when it is first supplied to somebody else, so take the day of the units that you ask about; being made, or kept in your own warehouse, is not enough, and an older design does not count. A plan is enough.",
    examples=["Version 1.0 came out on 1 June 2027, version 1.0.1 fixes errors on 10 January 2028: 2027-06-01."],
    serves=["cra:69(2)", "cra:3(21)", "cra:71(2)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

IN_OWN_STOCK = yes_no(
    "product.in_own_stock",
    "on 11 December 2027 the units are made, but still in the manufacturer's own warehouse and supplied to nobody",
    question="Are these units made before 11 December 2027, but on that day still in the manufacturer's own warehouse and supplied to nobody?",
    why="Such units are not placed on the market yet, so that the CRA applies to them when they are.",
    help="Units that a distributor, importer or customer has already received, or to whom they were transferred, are supplied. Answer no for software.",
    serves=["cra:3(21)", "cra:3(22)", "faq:cra(7.2)"],
    page=PAGE,
    finder="logistics",
)

SHOWN_OR_TESTED = choice(
    "product.shown_or_tested",
    "how the product is shown or given out for tests before it complies",
    option("fair_with_sign", "shown at a fair or demonstration, with a visible sign", "Presented or used at a trade fair, exhibition, demonstration or similar event, prototypes included; the sign says clearly that it does not comply with the CRA and will not be made available until it does."),
    option("fair_without_sign", "shown at a fair or demonstration, without such a sign"),
    option("test_release_with_sign", "unfinished software given out for tests, for a limited time and with a visible sign", "Alpha, beta or release candidate, only for as long as the tests need; the sign says clearly that it does not comply with the CRA and will not be available for other purposes than tests."),
    option("test_release_without_sign", "unfinished software given out without such a sign, or for longer than the tests need"),
    option("neither", "neither: it is offered as a finished product, or not shown at all"),
    question="Is the product only shown at an event, or given out as unfinished software for tests?",
    why="Both are free for products that do not comply yet, under conditions.",
    serves=["cra:4(2)", "cra:4(3)", "cra:recital(37)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

SAFETY_COMPONENT_IN_UNION_LAW = yes_no(
    "product.safety_component_in_union_law",
    "the product is a safety component in the sense of another Union product law",
    question="Is the product a safety component in the sense of another Union product law, such as the rules on machinery or lifts?",
    why="Unfinished safety components may not be given out for tests before they comply.",
    serves=["cra:4(4)"],
    page=PAGE,
    finder="regulatory affairs",
)

OLD_CERTIFICATE = choice(
    "product.old_certificate",
    "the certificate or approval on cybersecurity under other Union product law",
    option("none", "there is none"),
    option("valid_at_placing", "there is one, and by its own terms it has not expired when the product is placed on the market", "An EU type-examination certificate or an approval decision on cybersecurity requirements, such as one under the Radio Equipment Directive."),
    option("expired_at_placing", "there was one, but it has expired when the product is placed on the market"),
    option("other_law_sets_validity", "there is one, and the other law itself says that it is still valid when the product is placed on the market"),
    question="Is there an EU type-examination certificate or approval decision on cybersecurity under another Union law, and is it valid by its own terms when the product is placed on the market?",
    why="Such a certificate serves the CRA for the risks that it covers, but only for a time.",
    help="Look only at the term that the certificate or the other law gives. The CRA's own limit is checked by us.",
    serves=["cra:69(1)", "guidance:cra-2026-5252(247)"],
    page="conformity",
    finder="regulatory affairs",
)  # fmt: skip
