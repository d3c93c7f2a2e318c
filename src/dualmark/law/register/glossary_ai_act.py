# SPDX-License-Identifier: Apache-2.0
"""The definitions of AI Act Article 3, points 1 to 33 with 14a and 14b, in our own plain words.

Points 34 to 68 stand in `glossary_ai_act_data`; `AI_ACT_ENTRIES` holds both. State: the act as amended
by Regulation (EU) 2026/1744, in force since 27 July 2026.
"""

from dualmark.law.register.glossary_ai_act_data import AI_ACT_DATA_ENTRIES
from dualmark.law.register.glossary_entry import Entry


def _defined(number: str, term: str, meaning: str, not_to_confuse: str = "", *more: str) -> Entry:
    """A definition of AI Act Article 3, with further addresses where they help."""
    return Entry(term, meaning, (f"aia:3({number})", *more), "legal", not_to_confuse)


AI_ACT_ENTRIES = (
    _defined(
        "1",
        "AI system",
        "A machine-based system that works with some independence and draws from its input how to produce predictions, "
        "content, recommendations or decisions that can affect the world; it may go on learning in use.",
        "Software that only follows rules written by people is not meant; a model alone is not a system.",
    ),
    _defined("2", "risk (AI Act)", "How likely harm is, taken together with how bad it would be."),
    _defined(
        "3",
        "provider",
        "Who develops an AI system or a general-purpose model, or has it developed, and brings it out or starts its use "
        "under their own name or brand, paid or free.",
        "Not the same as the manufacturer of the CRA, though often the same company. Own use can suffice.",
        "aia:25",
    ),
    _defined(
        "4",
        "deployer",
        "Who uses an AI system under their own authority, other than privately.",
        "Not the end user or the affected person, and not the engineer who installs the software.",
        "aia:26",
    ),
    _defined(
        "5",
        "authorised representative (AI Act)",
        "Someone in the Union who has accepted a provider's written mandate to do the provider's tasks under the act.",
        "A must for providers outside the Union, of high-risk systems and of most general-purpose models; under the CRA it is a choice.",
        "aia:22",
        "aia:54",
    ),
    _defined(
        "6",
        "importer (AI Act)",
        "Someone in the Union who first supplies here an AI system with the name or brand of someone outside the Union.",
        "",
        "aia:23",
    ),
    _defined(
        "7",
        "distributor (AI Act)",
        "Someone in the supply chain, neither provider nor importer, who makes an AI system available in the Union.",
        "",
        "aia:24",
    ),
    _defined(
        "8",
        "operator (AI Act)",
        "The word for all of them: provider, product manufacturer, deployer, authorised representative, importer, distributor.",
        "Not the person at the controls.",
    ),
    _defined(
        "9",
        "placing on the market (AI Act)",
        "The first supply of an AI system or a general-purpose model on the Union market.",
        "Use by oneself is putting into service, which also counts.",
    ),
    _defined(
        "10",
        "making available on the market (AI Act)",
        "Any supply of an AI system or a general-purpose model for distribution or use in the Union as a business activity, "
        "paid or free.",
    ),
    _defined(
        "11",
        "putting into service",
        "Handing an AI system to the deployer for its first use, or starting to use it oneself in the Union, as intended.",
        "So in-house systems are caught too. The CRA has no such word: a product that is only used in-house is not placed.",
    ),
    _defined(
        "12",
        "intended purpose (AI Act)",
        "The use the provider means the system for, with its setting and conditions, as told in instructions, advertising, "
        "statements and technical documentation.",
        "A general description without limits can take in high-risk uses.",
    ),
    _defined(
        "13",
        "reasonably foreseeable misuse (AI Act)",
        "A use against the intended purpose that one can expect of people or of other systems, AI systems included.",
    ),
    _defined(
        "14",
        "safety component",
        "A part of a product or AI system that is meant to prevent or lessen risks to people's health and safety or to "
        "property, or whose failure puts them in danger.",
        "Convenience, optimisation and quality control are none, unless their failure is dangerous. A function for "
        "cybersecurity alone is no safety function (recital 55).",
        "aia:6(1a)",
        "aia:6(1b)",
        "aia:recital(55)",
    ),
    _defined(
        "14a",
        "small and medium-sized enterprise, SME (AI Act)",
        "A micro, small or medium-sized enterprise within the limits of the Union's SME recommendation.",
    ),
    _defined(
        "14b",
        "small mid-cap enterprise, SMC",
        "An enterprise that has outgrown the limits of an SME but stays below those of the Union's mid-cap recommendation of 2025.",
        "It shares some reliefs of SMEs, not all. The CRA does not know the word.",
        "aia:99(6a)",
    ),
    _defined(
        "15",
        "instructions for use",
        "What the provider tells the deployer, above all what the system is for and how to use it properly.",
        "",
        "aia:13",
    ),
    _defined(
        "16",
        "recall of an AI system",
        "Getting a system back from deployers, taking it out of service or disabling it.",
        "Switching off a hosted system can be a recall.",
    ),
    _defined(
        "17", "withdrawal of an AI system", "Stopping a system that is still in the supply chain from being offered."
    ),
    _defined("18", "performance of an AI system", "How well a system does what it is intended for."),
    _defined(
        "19",
        "notifying authority (AI Act)",
        "The national authority that assesses, appoints and watches conformity assessment bodies.",
        "It receives no incident reports.",
    ),
    _defined(
        "20",
        "conformity assessment (AI Act)",
        "Showing that a high-risk system meets the requirements of Chapter III Section 2.",
        "Also internal control is one; it is not only the work of a notified body.",
        "aia:43",
    ),
    _defined("21", "conformity assessment body (AI Act)", "An independent body that tests, certifies or inspects."),
    _defined(
        "22",
        "notified body (AI Act)",
        "A conformity assessment body notified under the act and other harmonisation law.",
        "A body notified under another act is not one for the AI Act, but for a limited time in the sectoral procedure.",
        "aia:43(3)/2",
    ),
    _defined(
        "23",
        "substantial modification (AI Act)",
        "A change after the system is out that the provider's first assessment did not plan for, and that touches conformity "
        "with Chapter III Section 2 or changes the purpose assessed.",
        "Under the CRA what counts is the effect on Annex I Part I, or a changed purpose; planned or not is not in its words.",
        "aia:43(4)",
    ),
    _defined(
        "24",
        "CE marking (AI Act)",
        "The mark by which the provider says that a system meets Chapter III Section 2 and every other act that asks for it.",
        "One mark stands for all acts; there is no second CE marking for AI.",
        "aia:48",
    ),
    _defined(
        "25",
        "post-market monitoring system",
        "All that a provider does to gather and study experience with its systems in use, to see when something must be put right.",
        "",
        "aia:72",
    ),
    _defined(
        "26",
        "market surveillance authority (AI Act)",
        "The national authority that checks products under the market surveillance regulation and acts against bad ones.",
        "For a high-risk system that is a product under the CRA, it normally does the checks under both acts.",
        "cra:52(14)",
    ),
    _defined(
        "27",
        "harmonised standard (AI Act)",
        "A European standard written at the Commission's request to support Union law.",
        "It gives a presumption only once it is cited for the AI Act; being cited for the CRA does not help.",
        "aia:40(1)",
    ),
    _defined(
        "28",
        "common specification",
        "Technical requirements that the Commission sets itself, as another way to meet the act, where standards fail.",
        "",
        "aia:41",
    ),
    _defined("29", "training data", "Data from which a system's parameters are learned."),
    _defined(
        "30",
        "validation data",
        "Data used to judge a trained system and to tune its settings and learning, for instance against overfitting.",
        "Not the data for the final test.",
    ),
    _defined(
        "31", "validation data set", "A data set for validation: its own, or a share split off the training data."
    ),
    _defined(
        "32",
        "testing data",
        "Data kept apart to check independently, before the system comes out, that it works as expected.",
    ),
    _defined("33", "input data", "Data that a system is given or gathers itself and from which it makes its output."),
    *AI_ACT_DATA_ENTRIES,
)
