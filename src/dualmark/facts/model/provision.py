# SPDX-License-Identifier: Apache-2.0
"""Facts about a general-purpose AI model: what it can do, where it comes from, how it is supplied."""

from dualmark.facts.fact import choice, choices, day, number, option, yes_no

PAGE = "models"

CAPABILITIES = choice(
    "model.capabilities",
    "the range of tasks that the model can do",
    option("wide", "a wide range of distinct tasks", "It shows significant generality, performs many different tasks competently and can be integrated in many applications, however it is supplied.", includes="large language models, general image, audio or video generators; as an indication, models trained with more than 10^23 floating point operations that generate language, images or video."),
    option("narrow", "one task, or a few related tasks", "For example speech recognition, upscaling, weather forecasting, playing chess, however large the model is."),
    question="How wide is the range of tasks that the model does competently?",
    why="Only models of significant generality are general-purpose AI models.",
    serves=["aia:3(63)", "aia:recital(98)", "aia:recital(99)", "guidelines:general-purpose-ai"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

ORIGIN = choice(
    "model.origin",
    "how the organisation came to the model",
    option("own", "developed by the organisation, or for it"),
    option("modified", "a model of somebody else, which the organisation trained further or otherwise changed"),
    option(
        "unchanged",
        "a model of somebody else, unchanged",
        "Only downloaded, called over an interface or configured by prompts.",
    ),
    option("mandated", "a model whose provider has mandated the organisation as authorised representative"),
    question="How did your organisation come to the model?",
    why="Providers of models have duties; mere users of a model have none under this chapter.",
    serves=["aia:3(3)", "aia:3(5)", "aia:54(1)", "aia:recital(109)"],
    page=PAGE,
    finder="engineering",
)

MODIFICATION_COMPUTE = choice(
    "model.modification_compute",
    "the compute of the modification, compared with the training of the original model",
    option("more_than_a_third", "more than a third of the compute that trained the original model"),
    option("at_most_a_third", "a third of it or less"),
    question="How much compute did your modification take, compared with the compute that trained the original model?",
    why="By the Commission's guidelines more than a third makes whoever modifies a model a provider.",
    help="If the compute of the original cannot be known, compare with a third of 10^25 floating point operations where the original has systemic risk, otherwise of 10^23.",
    serves=["aia:3(3)", "aia:recital(109)", "guidelines:general-purpose-ai"],
    page=PAGE,
    finder="engineering",
)

SUPPLY = choice(
    "model.supply",
    "how the organisation supplies the model in the Union",
    option("own_name", "under its own name", "As a download, library, interface or physical copy, for payment or free of charge."),
    option("in_own_systems", "inside its own AI systems, which it makes available or puts into service", "The model itself is then taken as placed on the market."),
    option("internal_only", "not at all: only for internal processes", "Processes that are not essential for a product or service to others and do not affect the rights of people."),
    option("before_market", "not yet: only research, development or prototyping before it is placed on the market"),
    option("scientific_only", "only for scientific research and development", "Specifically developed and put into service for that sole purpose."),
    option("outside_union", "only outside the Union"),
    question="How does your organisation supply the model in the Union?",
    why="The duties of model providers begin when the model is placed on the Union market.",
    serves=["aia:2(1)(a)", "aia:2(6)", "aia:3(9)", "aia:3(63)", "aia:recital(97)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

PLACED_ON_MARKET = day(
    "model.placed_on_market",
    "the day on which the model is first placed on the Union market",
    question="On which day was, or will be, the model first placed on the Union market?",
    why="Models from before 2 August 2025 have until 2 August 2027.",
    serves=["aia:111(3)", "aia:113/3(b)"],
    page=PAGE,
    finder="product management",
)

OPENNESS = choices(
    "model.openness",
    "what is open about the model",
    option("free_licence", "a free and open-source licence", "Everybody may access, use, change and distribute it, also in changed form.", falls_short="licences that forbid some users or uses, or commercial use."),
    option("weights", "its parameters, weights included, are public"),
    option("architecture", "information on its architecture is public"),
    option("usage", "information on its use is public"),
    option("monetised", "it is provided for a price or otherwise turned into money", "Also by paid support, hosting or services tied to it, or by the use of personal data beyond security, compatibility and interoperability.", falls_short="merely being kept in an open repository; dealings between microenterprises."),
    question="What is true of how the model is released?",
    why="Open models without systemic risk are free of the documentation duties and of the duty to appoint a representative.",
    serves=["aia:53(2)", "aia:54(6)", "aia:recital(102)", "aia:recital(103)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

TRAINING_COMPUTE = number(
    "model.training_compute",
    "the total computation used to train the model",
    question="How many floating point operations were used to train the model, all training steps together?",
    why="Above 10^25 floating point operations high-impact capabilities, and with them systemic risk, are presumed.",
    help="Write it as a number with a point and a signed exponent, for example 3.0e+24. Pre-training, generation of synthetic training data and fine-tuning count together.",
    serves=["aia:51(2)"],
    unit="floating point operations",
    page=PAGE,
    finder="engineering",
)

MATCHES_MOST_ADVANCED = yes_no(
    "model.matches_most_advanced",
    "evaluations show capabilities that match or exceed those of the most advanced models",
    question="Do evaluations show that the model's capabilities match or exceed those recorded in the most advanced general-purpose models?",
    why="Such high-impact capabilities mean systemic risk, whatever the training compute.",
    help="Evaluations with technical tools, indicators and benchmarks.",
    serves=["aia:51(1)(a)", "aia:3(64)"],
    page=PAGE,
    finder="engineering",
)

COMMISSION_DECISION = choice(
    "model.commission_decision",
    "what the Commission has decided about systemic risk",
    option("none", "nothing so far"),
    option("designated", "it designated the model as one with systemic risk"),
    option("arguments_rejected", "it rejected the provider's arguments against systemic risk"),
    option(
        "arguments_accepted",
        "it accepted that the model, exceptionally, presents no systemic risk",
        "On the provider's arguments, or on a reassessment.",
    ),
    question="What has the Commission decided about the systemic risk of this model?",
    why="A designation brings the duties for systemic risk; accepted arguments lift them.",
    serves=["aia:51(1)(b)", "aia:52(2)", "aia:52(3)", "aia:52(4)", "aia:52(5)"],
    page=PAGE,
    finder="regulatory affairs",
)
