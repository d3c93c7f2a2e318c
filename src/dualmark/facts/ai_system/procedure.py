# SPDX-License-Identifier: Apache-2.0
"""Facts about the conformity assessment that the provider has chosen for the AI system."""

from dualmark.facts.fact import choice, option, yes_no

PAGE = "ai_conformity"

CHOSEN_PROCEDURE = choice(
    "ai_system.chosen_procedure",
    "the procedure chosen where the law leaves a choice",
    option("internal_control", "internal control (AI Act Annex VI)"),
    option("notified_body", "assessment by a notified body (AI Act Annex VII)"),
    question="Where both are open to you: do you choose internal control or an assessment by a notified body?",
    why="A choice exists for biometric systems once cited standards are applied in full; it also decides which procedure covers the CRA requirements.",
    serves=["aia:43(1)", "cra:12(2)", "cra:12(3)"],
    page=PAGE,
    finder="quality",
)

BODY_ASSESSED_FOR_CRA = yes_no(
    "ai_system.body_assessed_for_cra",
    "the body's compliance with CRA Article 39 was assessed in its notification under the AI Act",
    question="Has the notified body's compliance with CRA Article 39 been assessed in its notification under the AI Act?",
    why="Only then may it also control the CRA requirements of the product.",
    help="A sectoral body that works on the interim power of AI Act 43(3), or a market surveillance authority that acts as notified body, has no such notification yet.",
    serves=["cra:12(2)", "cra:39"],
    page=PAGE,
    finder="quality",
)
