# SPDX-License-Identifier: Apache-2.0
"""Facts about free and open-source software: licence, support by a steward, public documentation."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "open_source"

LICENSING = choice(
    "product.licensing",
    "the licence of the software and access to its source code",
    option("open_source", "a free and open-source licence, and the source code is public", "Everybody may use, study, change and pass it on, and everybody can get the source code.", includes="licences such as MIT, BSD, Apache 2.0, GPL, LGPL, AGPL, MPL, EUPL"),
    option("source_not_public", "a free and open-source licence, but the source code is not public", "Only customers, members or nobody get the source code."),
    option("contested_licence", "all these rights, but under conditions whose openness is disputed", "The source code is public, and the conditions reach further than recognised licences do, as in the Server Side Public License."),
    option("restricted", "public source code with limited rights", "Use, change or redistribution is limited: no commercial use, no competing service, rights only after some years (Business Source License)."),
    option("proprietary", "proprietary", "Nobody but the owner may freely change and pass it on; the usual case of software that is sold.", includes="freeware without source code"),
    question="Under which licence is the software supplied, and who can get its source code?",
    why="Free and open-source software is in the CRA only if its publisher monetises it, and has some relief if it is.",
    help="Answer for this edition. A paid edition and a free community edition are two products.",
    serves=["cra:3(48)", "cra:recital(18)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

SUSTAINS_DEVELOPMENT = yes_no(
    "product.sustains_open_source",
    "the organisation supports the development of this open-source software over time and keeps it viable",
    question="Does the organisation support the development of this free and open-source software systematically and over time, and play a main part in keeping it viable?",
    why="Legal persons who do so without being its manufacturer are open-source software stewards, with light duties.",
    help="Support can be: hosting or running the collaboration platform, hosting source code or software, governing or managing the project, steering or doing its development. A company or foundation that publishes and maintains its own open-source project does it too. A single gift, or a few contributions of code, do not suffice.",
    serves=["cra:3(14)", "cra:recital(19)"],
    page=PAGE,
    finder="engineering",
)

FOR_COMMERCIAL_ACTIVITIES = yes_no(
    "product.open_source_for_commercial_use",
    "the open-source software is ultimately intended for commercial activities",
    question="Is this free and open-source software ultimately meant for commercial activities, such as being built into commercial services or into products that others sell?",
    why="Only then does the law on stewards apply.",
    help="Yes, if it is meant for professional use or integration by companies; also if manufacturers that integrate it contribute or pay regularly, and for the free edition of a product that is also sold. No, if it is only for private, hobby or research use.",
    serves=["cra:3(14)", "cra:recital(19)"],
    page=PAGE,
    finder="engineering",
)

STEWARD_SUPPORT = choices(
    "product.steward_support",
    "the kinds of support that the organisation gives to the open-source software",
    option("non_technical", "money, legal, governance or community work", "Nothing technical."),
    option("infrastructure", "systems for its development", "It provides network and information systems: repositories, build and release systems, signing keys, collaboration platforms."),
    option("development", "taking part in the development", "Its own people write, review or steer code, or handle vulnerabilities."),
    question="What support does the organisation give to this open-source software?",
    why="Stewards report exploited vulnerabilities as far as they take part in the development, and severe incidents as far as their own systems for the development are hit.",
    serves=["cra:24(3)", "cra:recital(19)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

DOCUMENTATION_PUBLIC = choice(
    "product.technical_documentation_public",
    "whether the technical documentation is public",
    option("at_placing", "public from the day of placing on the market", "Anybody can read it then; also if it is planned so."),
    option("later", "published only later"),
    option("no", "not public", "Or open only to customers, users or members."),
    question="Is the technical documentation of the open-source product available to the public when the product is placed on the market?",
    why="Open-source products of the important categories may then use any procedure, internal control included.",
    serves=["cra:32(5)", "cra:recital(91)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip
