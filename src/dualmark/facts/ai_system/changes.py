# SPDX-License-Identifier: Apache-2.0
"""Facts about what happened to the AI system after somebody first supplied it or took it into use."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_changes"

RENAMED_BY = choice(
    "ai_system.renamed_by",
    "who put their own name on the AI system after somebody else had already supplied it or put it into service",
    option("nobody", "nobody"),
    option("organisation", "the organisation", "For example as a white label of a finished system."),
    option("other", "somebody else, on the organisation's system"),
    question="Has somebody put their own name or trademark on the AI system, after another had already placed it on the market or put it into service?",
    why="Whoever does that with a high-risk system takes over the obligations of the provider.",
    serves=["aia:25(1)(a)", "aia:25(2)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

CONTRACT_ALLOCATES_OBLIGATIONS = yes_no(
    "ai_system.contract_allocates_obligations",
    "a contract leaves the obligations of the provider with the one who supplied the AI system before",
    question="Does a contract say that the obligations of the provider stay with the one who supplied the AI system before the name was changed?",
    why="The law leaves room for such contracts when only the name changes.",
    serves=["aia:25(1)(a)"],
    page=PAGE,
    finder="legal",
)

CHANGED_BY = choice(
    "ai_system.changed_by",
    "who changed the AI system, or its intended purpose, after it was supplied or put into service",
    option("nobody", "nobody"),
    option("organisation", "the organisation"),
    option("other", "somebody else", "For example a customer or an integrator."),
    question="Has somebody changed the AI system, or the purpose for which it is meant, after it was placed on the market or put into service?",
    why="Some changes make the one who makes them a provider, and need a new conformity assessment.",
    help="Retraining, new functions, other thresholds, new data sources and a new purpose count. For the provider's own later versions, the organisation is the provider.",
    serves=["aia:3(23)", "aia:25(1)(b)", "aia:25(1)(c)", "aia:43(4)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

FIRST_SUPPLIED_BY_OTHERS = yes_no(
    "ai_system.first_supplied_by_others",
    "before the organisation changed it, somebody else had already supplied it or put it into service",
    question="Had somebody else already placed the AI system on the market or put it into service, before the organisation changed or repurposed it?",
    why="Only what is already on the market or in service can make another person its provider.",
    help="A chatbot or general-purpose AI product bought from a supplier counts.",
    serves=["aia:25(1)"],
    page=PAGE,
    finder="product management",
)

CHANGE_FORESEEN = yes_no(
    "ai_system.change_foreseen",
    "the change was foreseen in the provider's initial conformity assessment",
    question="Was the change planned by the provider and covered by the initial conformity assessment?",
    why="Changes that were predetermined and documented, such as planned learning after delivery, are no substantial modification.",
    serves=["aia:3(23)", "aia:43(4)", "aia:AnnexIV(2)(f)"],
    page=PAGE,
    finder="regulatory affairs",
)

CHANGE_EFFECTS = choices(
    "ai_system.change_effects",
    "what the change affects",
    option("requirements", "whether the system still meets the requirements", "Risk management, data quality, documentation, logs, transparency, human oversight, accuracy, robustness or cybersecurity are touched."),
    option("intended_purpose", "the purpose for which the system is meant", "Another use, other people concerned, or another setting than the provider foresaw."),
    question="What does the change affect?",
    why="A change counts if it touches the requirements or the intended purpose.",
    help="Pick none if the change touches neither, for example a repair or a new colour of the interface.",
    serves=["aia:3(12)", "aia:3(23)", "aia:25(1)(c)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

SUPPLIED_AS_HIGH_RISK = yes_no(
    "ai_system.supplied_as_high_risk",
    "the first supplier had classified the AI system as high-risk",
    question="Did the first supplier treat the AI system as high-risk, with an EU declaration of conformity and CE marking under the AI Act?",
    why="Giving a system that was not high-risk a high-risk purpose makes the one who does it a provider.",
    serves=["aia:25(1)(c)"],
    page=PAGE,
    finder="regulatory affairs",
)

CHANGE_TO_HIGH_RISK_EXCLUDED = yes_no(
    "ai_system.change_to_high_risk_excluded",
    "the first supplier clearly specified that the AI system is not to be changed into a high-risk system",
    question="Did the first supplier clearly specify that its AI system is not to be changed into a high-risk AI system?",
    why="Then it need not cooperate with those who do so all the same.",
    serves=["aia:25(2)/4", "aia:recital(86)"],
    page=PAGE,
    finder="legal",
)

THIRD_PARTY_PARTS = choices(
    "ai_system.third_party_parts",
    "what third parties supply for the AI system",
    option("proprietary_parts", "AI systems, models, tools, services, components or processes under a proprietary licence or contract", "For example a model behind an interface, training data services, a testing service."),
    option("open_source_parts", "parts that are public under a free and open-source licence", "Libraries, tools, data sets, and models that are not general-purpose."),
    option("open_source_general_model", "a general-purpose AI model that is public under a free and open-source licence"),
    question="What do third parties supply that is used or built into the AI system?",
    why="The provider of a high-risk system and its suppliers agree in writing on the information and access that it needs.",
    serves=["aia:25(4)", "aia:recital(88)", "aia:recital(89)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

BUILT_INTO_HIGH_RISK = yes_no(
    "ai_system.built_into_high_risk_of_others",
    "another provider uses or builds the AI system into a system that it declares high-risk",
    question="Has a customer said that it uses or builds this AI system into an AI system of its own that is subject to the high-risk rules?",
    why="Suppliers of such parts owe a written agreement too.",
    serves=["aia:25(4)"],
    page=PAGE,
    finder="sales",
)
