# SPDX-License-Identifier: Apache-2.0
"""Facts about special categories of personal data that are processed to find and correct bias."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_data"

SPECIAL_DATA_FOR_BIAS = yes_no(
    "ai_system.special_data_for_bias",
    "special categories of personal data are processed to find or correct bias",
    question="Are special categories of personal data (health, origin, beliefs, opinions, biometric or genetic data, sex life) processed in order to find or correct bias of the AI system?",
    why="The AI Act allows that only exceptionally and under conditions.",
    serves=["aia:4a(1)", "aia:4a(2)", "aia:2(7)"],
    page=PAGE,
    finder="data protection",
)

BIAS_PROCESSING_NEED = choice(
    "ai_system.bias_processing_need",
    "how far that processing is needed",
    option("serious_bias", "strictly necessary against biases that are likely to affect health, safety or fundamental rights or to discriminate", "Discrimination that Union law prohibits."),
    option("other_bias", "strictly necessary against other biases"),
    option("not_necessary", "useful, but not strictly necessary"),
    question="How far is that processing needed to find and correct bias?",
    why="It must be strictly necessary; outside the duties of providers of high-risk systems the bias must also be a serious one.",
    serves=["aia:4a(1)", "aia:4a(2)(a)"],
    page=PAGE,
    finder="data protection",
)  # fmt: skip

BIAS_PROCESSING_SAFEGUARDS = choices(
    "ai_system.bias_processing_safeguards",
    "the safeguards of that processing",
    option("no_other_data", "other data, synthetic or anonymised data included, would not do"),
    option(
        "limits_and_security",
        "re-use is technically limited, and security and privacy are state of the art, pseudonymisation included",
    ),
    option(
        "access_controls",
        "access is strictly controlled and documented, for authorised persons bound to confidentiality",
    ),
    option("no_transfer", "no other party receives the data or has access to them"),
    option("deletion", "the data are deleted once the bias is corrected or their retention ends, whichever is first"),
    option("records", "the records of processing say why it was strictly necessary and why other data would not do"),
    question="Which of these safeguards are in place?",
    why="All of them are needed.",
    serves=["aia:4a(1)(a)", "aia:4a(1)(b)", "aia:4a(1)(c)", "aia:4a(1)(d)", "aia:4a(1)(e)", "aia:4a(1)(f)"],
    page=PAGE,
    finder="data protection",
)
