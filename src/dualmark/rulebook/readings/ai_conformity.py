# SPDX-License-Identifier: Apache-2.0
"""Open questions about conformity assessment and registration under the AI Act."""

from dualmark.rulebook.writing import alternative, reading

SEVERAL_ANNEX_III_POINTS = reading(
    "ai.several_annex_iii_points",
    "An AI system falls under point 1 of Annex III and also under another of its points: which procedure does it follow?",
    alternative("point_1_governs", "The procedure for point 1, for the whole system", "aia:43(1)", "guidelines:high-risk-draft(379)", "aia:recital(125)"),
    alternative("each_point", "Each use follows its own paragraph, so internal control is open for the other points", "aia:43(2)"),
    default="point_1_governs",
    why="A certificate is about one system; the draft guidelines say that it is then subject to third-party assessment because of point 1.",
    cites=["aia:43(1)", "aia:43(2)"],
    rows=["B.10"],
)  # fmt: skip

SECTORAL_SELF_ASSESSMENT = reading(
    "ai.sectoral_self_assessment",
    "The product law lets a manufacturer assess alone if harmonised standards are applied: does that need AI Act standards for all of Section 2 as well?",
    alternative("ai_standards_needed", "Yes: the first sentence ties the option to AI Act standards or common specifications that cover all of Section 2", "aia:43(3)/3"),
    alternative("choice_unaffected", "No: by the second and third sentences the classification does not affect the choice, and nobody need choose a third party only because of the AI system", "aia:43(3)/3", "omnibus:recital(20)"),
    default="ai_standards_needed",
    why="The first sentence is the specific condition; the others say only that being high-risk does not of itself close the option. Recital 20 still speaks of relying on standards for both acts.",
    cites=["aia:43(3)/3"],
    rows=["B.12", "AI-4.10-moduleA"],
)  # fmt: skip

QUALITY_SYSTEM_WITHOUT_BODY = reading(
    "ai.quality_system_without_body",
    "A product is assessed without a notified body under its sectoral law: who assesses the quality management system of AI Act Article 17?",
    alternative("provider", "The provider itself, within that procedure", "aia:43(3)/3", "omnibus:recital(20)"),
    alternative("body", "A notified body, because Annex VII points 3 and 5 speak of one", "aia:43(3)", "aia:AnnexVII(3.2)", "aia:AnnexVII(5.3)"),
    default="provider",
    why="The third subparagraph keeps the option of an assessment that does not involve a third party; a body for the quality system alone would empty it.",
    cites=["aia:43(3)", "aia:43(3)/3"],
    rows=["B.12", "AI-4.10-moduleA"],
)  # fmt: skip

INTERIM_POWER = reading(
    "ai.interim_power_of_sectoral_bodies",
    "May a sectoral notified body go on assessing AI Act requirements after 28 January 2028 without having been designated under the AI Act?",
    alternative("no_end", "Yes: the subparagraph sets no end, only a day by which the body must have applied", "aia:43(3)/2"),
    alternative("eighteen_months", "No: the recital gives the power for 18 months from 27 July 2026", "omnibus:recital(18)"),
    default="no_end",
    why="The text ties the power to an assessment in the sectoral notification, not to a period; a recital cannot shorten it.",
    cites=["aia:43(3)/2"],
    rows=["B.12", "AI-3.2"],
)  # fmt: skip

FILTERED_REGISTRATION_DATE = reading(
    "ai.filtered_registration_date",
    "From when must systems be documented and registered that fall under Annex III but are not high-risk by Article 6(3)?",
    alternative("with_annex_iii", "From 2 December 2027, together with Annex III", "aia:113/3(c)(i)", "aia:6(4)"),
    alternative("general_date", "From 2 August 2026: Article 113 defers only systems classified as high-risk, and Article 49 not at all", "aia:113/2", "aia:49(2)"),
    default="with_annex_iii",
    why="Nothing can be concluded under Article 6(3) before Article 6 applies, although such systems stand in neither point of the deferral.",
    cites=["aia:113/3(c)", "aia:6(4)", "aia:49(2)"],
    rows=["B.20"],
)  # fmt: skip
