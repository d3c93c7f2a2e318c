# SPDX-License-Identifier: Apache-2.0
"""Facts about standards and conformity assessment of the AI system, and its place in the product."""

from dualmark.facts.fact import choice, option, yes_no

PAGE = "ai_conformity"

PLACE_IN_PRODUCT = choice(
    "ai_system.place_in_product",
    "where the AI system runs, seen from the product",
    option("in_product", "in the product itself", "On the device, or in software that the user installs or receives."),
    option("in_remote_processing", "in the product's remote data processing", "At a distance, in software designed and developed by the manufacturer or under its responsibility, without which the product could not perform one of its functions; who hosts it does not matter."),
    option("elsewhere", "elsewhere", "A separate service, or a service of somebody else that the product only uses."),
    question="Where does the AI system run, seen from the product?",
    why="Only an AI system that is part of the product with digital elements profits from CRA Article 12.",
    serves=["cra:3(1)", "cra:3(2)", "cra:12(1)"],
    page="ai",
    finder="engineering",
)  # fmt: skip

STANDARDS_APPLIED = choice(
    "ai_system.standards_applied",
    "how far cited AI Act standards or common specifications are applied",
    option("full", "in full, for all requirements of Chapter III Section 2"),
    option("partial", "in part"),
    option("none", "not applied"),
    question="Do you apply harmonised standards cited for the AI Act, or common specifications, and how far?",
    why="For biometric systems it decides whether internal control is open or a notified body is needed.",
    help="Only standards whose reference stands in the Official Journal for the AI Act count, and common specifications that the Commission adopted. Drafts (prEN), published but uncited standards, and ISO/IEC standards such as 42001 do not.",
    serves=["aia:43(1)", "aia:40(1)", "aia:41(1)"],
    page=PAGE,
    finder="quality",
)  # fmt: skip

SECTORAL_PROCEDURE = choice(
    "ai_system.sectoral_procedure",
    "who assesses the product under its sectoral law",
    option("third_party", "a notified body or authority"),
    option("own_with_standards", "you alone, because that law allows it to those who apply harmonised standards in full, and you do"),
    option("own", "you alone, without any such condition"),
    question="Who assesses the product under its sectoral law (the product law of AI Act Annex I Section A)?",
    why="The AI Act's requirements are assessed within that procedure; assessing alone on the strength of standards has a further condition there.",
    serves=["aia:43(3)", "aia:43(3)/3"],
    page=PAGE,
    finder="regulatory affairs",
)  # fmt: skip

SECTORAL_BODY = choice(
    "ai_system.sectoral_body",
    "the standing of the notified body that assesses the product under its sectoral law",
    option("designated", "designated and notified under the AI Act too"),
    option("assessed", "only notified under the sectoral law, and its independence and competence for AI were assessed in that notification", "AI Act Article 31(4), (5), (10) and (11)."),
    option("not_assessed", "only notified under the sectoral law, without that assessment"),
    option("no_body", "no notified body takes part in the sectoral procedure"),
    question="What is the standing of the notified body that assesses the product under its sectoral law?",
    why="Not every sectoral body may assess the AI Act requirements.",
    serves=["aia:43(3)/2", "aia:31(4)", "aia:28"],
    page=PAGE,
    finder="quality",
)  # fmt: skip

DEROGATION = choice(
    "ai_system.derogation",
    "whether an authority lets the AI system be used before its assessment is finished",
    option("none", "no"),
    option("requested", "it was asked for and not yet granted"),
    option("authorised", "yes, for a limited period, for exceptional reasons", "Public security, life and health, the environment, key industrial or infrastructural assets."),
    option("urgent_use", "a law enforcement or civil protection authority uses it urgently and asks for the authorisation afterwards"),
    question="Has a market surveillance authority authorised the system before its conformity assessment is finished?",
    why="Such a derogation is short, and the assessment must still be completed.",
    serves=["aia:46(1)", "aia:46(2)", "aia:27(3)"],
    page=PAGE,
    finder="regulatory affairs",
)  # fmt: skip

CYBERSECURITY_CERTIFICATE = yes_no(
    "ai_system.cybersecurity_certificate",
    "the AI system is certified under a cybersecurity scheme that is referenced for the AI Act",
    question="Has the AI system a certificate or statement of conformity under a European cybersecurity certification scheme whose reference is published for the AI Act?",
    why="What the certificate covers of the cybersecurity requirements is then presumed to be met.",
    serves=["aia:42(2)"],
    page=PAGE,
    finder="product security",
)

DATA_FROM_SETTING = yes_no(
    "ai_system.data_from_setting",
    "the AI system was trained and tested on data from the setting in which it will be used",
    question="Was the AI system trained and tested on data that reflect the specific geographical, behavioural, contextual or functional setting of its intended use?",
    why="The requirement on such data is then presumed to be met.",
    serves=["aia:42(1)", "aia:10(4)"],
    page=PAGE,
    finder="engineering",
)

DIGITAL_ONLY = yes_no(
    "ai_system.digital_only",
    "the AI system is provided only digitally",
    question="Is the AI system provided only digitally, as a download, an app or over an interface, without any hardware?",
    why="A digital CE marking is then used.",
    serves=["aia:48(2)", "aia:recital(129)"],
    page=PAGE,
    finder="product management",
)

CONTINUES_TO_LEARN = yes_no(
    "ai_system.continues_to_learn",
    "the AI system continues to learn after it is placed on the market",
    question="Does the AI system go on learning, that is changing its behaviour by itself, after it is placed on the market or put into service?",
    why="Feedback loops must then be treated, and foreseen changes be fixed in the technical documentation.",
    serves=["aia:15(4)/3", "aia:43(4)/2"],
    page=PAGE,
    finder="engineering",
)
