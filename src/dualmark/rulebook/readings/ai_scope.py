# SPDX-License-Identifier: Apache-2.0
"""Open questions on what an AI system is, on the scope of the AI Act and on roles."""

from dualmark.rulebook.writing import alternative, reading

FITTED_STATISTICS = reading(
    "ai.fitted_statistics",
    "Is a system that scores or predicts with a statistical model fitted to data, such as a regression, an AI system?",
    alternative(
        "infers",
        "Yes: it derives a model from data and predicts with it, which is inference",
        "aia:3(1)",
        "aia:recital(12)",
        "guidelines:ai-definition(45)",
    ),
    alternative(
        "basic_method",
        "No: linear and logistic regression are established methods that do not go beyond basic data processing",
        "guidelines:ai-definition(42)",
    ),
    default="infers",
    why="The text asks whether the system infers how to generate outputs, and recital 12 names deriving models from "
    "data. The guidelines name regression only where learning improves an established optimisation method, and say "
    "themselves that each system needs its own assessment.",
    cites=["aia:3(1)", "aia:recital(12)"],
    rows=["AI-4.1"],
)

TUNED_STATISTICS = reading(
    "ai.tuned_statistics",
    "Is a system with a complex statistical model, which people tuned by hand, an AI system?",
    alternative(
        "infers",
        "Yes: its capacity to model goes beyond basic data processing",
        "aia:3(1)",
        "aia:recital(12)",
    ),
    alternative(
        "human_rules",
        "No: people alone defined what it does",
        "aia:recital(12)",
        "guidelines:ai-definition(42)",
    ),
    default="human_rules",
    why="Recital 12 leaves out what rests on rules that only people defined, and here no technique derives the model "
    "from data or knowledge. But it also speaks of modelling, so the case is open.",
    cites=["aia:3(1)", "aia:recital(12)"],
    rows=["AI-4.1"],
)

SECTION_B_REMAINDER = reading(
    "ai.section_b_remainder",
    "Does Article 2(2) also switch off literacy, prohibitions and transparency for high-risk systems related to "
    "products of Annex I Section B?",
    alternative(
        "only_named_articles",
        "Yes: only the articles that it names apply to these systems",
        "aia:2(2)",
        "omnibus:1(2)(a)",
    ),
    alternative(
        "only_high_risk_rules",
        "No: it replaces only what follows from being high-risk; Articles 4, 5 and 50 stay",
        "aia:recital(49)",
        "aia:111(2)",
    ),
    default="only_named_articles",
    why="The text says 'only'. That the prohibitions should end there is hardly meant, so the answer is marked as "
    "contested wherever it matters. Whether Annex III duties end too is a question of its own.",
    cites=["aia:2(2)"],
    rows=["AI-4.2-2(2)", "B.13"],
)

OPEN_SOURCE_MONETISED = reading(
    "ai.open_source_monetised",
    "Does the exclusion of free and open-source AI systems cover systems that are monetised?",
    alternative("not_covered", "No: what is monetised does not benefit", "aia:recital(103)"),
    alternative("covered", "Yes: the text asks only for the licence", "aia:2(12)"),
    default="not_covered",
    why="Recital 103 takes monetised components out of the exceptions for free and open-source components; a whole "
    "system should not fare better than its components.",
    cites=["aia:2(12)", "aia:recital(103)"],
    rows=["AI-4.2-2(12)"],
)

CONTRACT_ALLOCATION = reading(
    "ai.contract_allocation",
    "If a contract leaves the obligations with the first provider, does the one who puts its own name on a high-risk "
    "system still become its provider?",
    alternative(
        "contract_decides",
        "No: the contract decides who bears the obligations",
        "aia:25(1)(a)",
    ),
    alternative(
        "law_decides",
        "Yes: the contract works between the parties only, and the authorities hold to the name",
        "aia:25(1)",
        "aia:25(2)",
    ),
    default="contract_decides",
    why="The provision applies 'without prejudice' to contracts that allocate the obligations otherwise; under the "
    "other reading these words would change nothing.",
    cites=["aia:25(1)(a)", "aia:recital(84)"],
    rows=["AI-4.3-25(1)a"],
)
