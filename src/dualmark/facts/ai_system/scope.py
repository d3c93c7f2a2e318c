# SPDX-License-Identifier: Apache-2.0
"""Facts that take an AI system out of the AI Act, in whole or in part (Article 2(3) to (12))."""

from dualmark.facts.fact import choice, option, yes_no

PAGE = "ai_scope"

SPECIAL_PURPOSE = choice(
    "ai_system.special_purpose",
    "whether it serves only one of the purposes that the AI Act leaves alone",
    option("defence_or_security_only", "only military, defence or national security", "It is supplied and used, or its output is used in the Union, for nothing else. What other areas are wholly outside Union law counts here too.", falls_short="law enforcement, public security, border control, road safety, civil protection; a system that also has civilian uses."),
    option("defence_or_security_too", "military, defence or national security, and other purposes as well", "Dual use."),
    option("research_only", "only scientific research and development", "It was developed for that, and is put into service for that alone.", falls_short="a general tool that researchers also use; research that leads to a product."),
    option("none", "none of these"),
    question="Does it serve only military, defence or national security purposes, or only scientific research and development?",
    why="What serves such a purpose alone is outside the AI Act.",
    serves=["aia:2(3)/2", "aia:2(3)/3", "aia:2(6)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

STAGE = choice(
    "ai_system.stage",
    "the stage that you ask about",
    option("market_or_use", "supply or use", "It is, or is planned to be, placed on the market, put into service or used. Choose this also before the launch, to learn what will apply."),
    option("development_only", "only research, development or testing before that", "You ask only about that work itself; nothing is supplied or used yet."),
    option("real_world_test", "a test in real-world conditions", "A temporary test for its purpose outside a laboratory or simulation, before it is placed on the market."),
    question="Which stage of the AI system do you ask about?",
    why="Research, development and testing before the market are outside the AI Act; tests in real-world conditions are not.",
    serves=["aia:2(8)", "aia:3(57)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

THIRD_COUNTRY_AUTHORITY = yes_no(
    "ai_system.third_country_authority",
    "it is used by an authority of a third country or an international organisation in agreed cooperation on law enforcement or justice",
    question="Is it used by a public authority of a third country, or an international organisation, within cooperation or agreements with the Union or a Member State on law enforcement and justice?",
    why="Such use is outside the AI Act if fundamental rights are adequately safeguarded.",
    serves=["aia:2(4)", "aia:recital(22)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

THIRD_COUNTRY_SAFEGUARDS = yes_no(
    "ai_system.third_country_safeguards",
    "that country or organisation gives adequate safeguards for fundamental rights and freedoms",
    question="Does that third country or international organisation provide adequate safeguards for the fundamental rights and freedoms of individuals?",
    why="Without them the exclusion does not apply.",
    serves=["aia:2(4)"],
    page=PAGE,
    finder="legal",
)

OPEN_SOURCE_RELEASE = choice(
    "ai_system.open_source_release",
    "whether the AI system is released under a free and open-source licence",
    option("not_open", "no", "Users may not freely use, study, change and pass on the system."),
    option("free", "yes, and nothing is earned with it", "Publishing it in an open repository is no earning."),
    option("monetised", "yes, but it is paid for or otherwise monetised", "For a price, with paid support or services tied to it, through a platform, or in exchange for personal data that do not only serve security, compatibility or interoperability.", falls_short="dealings between microenterprises."),
    question="Is the AI system itself released under a free and open-source licence?",
    why="Free and open-source AI systems are outside the AI Act, unless they are high-risk, prohibited or subject to transparency.",
    help="It is about the AI system, which may have another licence than the rest of the product.",
    serves=["aia:2(12)", "aia:recital(102)", "aia:recital(103)", "aia:25(4)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip
