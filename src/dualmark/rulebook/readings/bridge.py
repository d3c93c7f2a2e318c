# SPDX-License-Identifier: Apache-2.0
"""Open questions about the bridge between the two acts: CRA Article 12 and AI Act Articles 42 and 43."""

from dualmark.rulebook.writing import alternative, reading

COVERED_BY_PRODUCT_LAW = reading(
    "bridge.covered_by_product_law",
    "A product falls under an act of AI Act Annex I Section A without being high-risk under Article 6(1), and its AI system falls under Annex III: which procedure applies?",
    alternative(
        "systematic",
        "Articles 43(1) and (2): Annex III decides, because Article 43(3) speaks of systems that are high-risk under that product law",
        "aia:43(3)",
        "guidelines:high-risk-draft(331)",
    ),
    alternative(
        "literal",
        "Article 43(3): being covered by the product law is enough, so the sectoral procedure replaces Annexes VI and VII",
        "aia:43(3)/4",
    ),
    default="systematic",
    why="The first subparagraph of Article 43(3) presupposes a system that is high-risk under that legislation, and the draft guidelines read Article 6 the same way; the wording of the fourth subparagraph alone would put a radio watch with remote biometric identification under a radio procedure.",
    cites=["aia:43(3)/4", "aia:43(3)", "aia:6(1)"],
    rows=["M6", "B.9", "INT-8"],
)

INTEGRITY_OF_SECTION_B = reading(
    "bridge.section_b_with_annex_iii",
    "An AI system is high-risk under Article 6(1) with Section B of Annex I and also falls under Annex III: does the AI Act's Chapter III still bind it?",
    alternative("literal", "No: Article 2(2) leaves only Articles 6(1), 60a and 102 to 112", "aia:2(2)"),
    alternative("purposive", "Yes for the Annex III use: Article 2(2) speaks of the system only as one related to that product", "aia:6(2)", "aia:AnnexIII"),
    default="literal",
    why="The wording names the systems, not their uses.",
    cites=["aia:2(2)"],
    rows=["M5", "B.13"],
)  # fmt: skip

OPEN_SOURCE_WITH_INTERNAL_CONTROL = reading(
    "bridge.open_source_with_internal_control",
    "An important product that is open source with public technical documentation is high-risk AI under internal control: which label does its procedure for the CRA requirements carry?",
    alternative("article_12_2", "AI Act Annex VI under CRA 12(2): the product is not subject to Article 32(2) or (3), so 12(3) is not triggered", "cra:12(2)", "cra:12(3)", "cra:32(5)"),
    alternative("article_32_5", "A procedure of CRA 32(1) under Article 32(5), module A included, by way of 12(3) and recital 51", "cra:recital(51)", "cra:32(5)"),
    default="article_12_2",
    why="Article 12(3) is a derogation and asks for a product that is subject to the stricter procedures; no notified body is needed either way.",
    cites=["cra:12(2)", "cra:12(3)", "cra:32(5)"],
    rows=["M9"],
)  # fmt: skip

FULL_STANDARDS_WITH_INTERNAL_CONTROL = reading(
    "bridge.full_standards_with_internal_control",
    "A class I product applies cited standards in full and is high-risk AI under internal control: which label does its procedure for the CRA requirements carry?",
    alternative("article_12_2", "AI Act Annex VI under CRA 12(2): Article 32(2) points (a) and (b) do not bind it, so 12(3) is not triggered", "cra:12(2)", "cra:32(2)"),
    alternative("module_a", "Module A of the CRA", "cra:32(1)(a)", "cra:recital(51)"),
    default="article_12_2",
    why="Article 12(3) names only products subject to points (a) and (b) of Article 32(2); no notified body is needed either way.",
    cites=["cra:12(2)", "cra:12(3)", "cra:32(2)"],
    rows=["M12"],
)  # fmt: skip

GAP_BEFORE_THE_CRA = reading(
    "bridge.gap_before_the_cra",
    "A high-risk AI product is placed on the market before the CRA applies in full: can it be deemed to meet the cybersecurity part of Article 15?",
    alternative("not_deemed", "No: there is no EU declaration of conformity under the CRA that could show it", "cra:71(2)", "cra:69(2)", "cra:12(1)(c)"),
    alternative("deemed_if_shown", "Yes, by AI Act 42(3), if all conditions of CRA 12(1) are met of the manufacturer's own accord", "aia:42(3)"),
    default="not_deemed",
    why="The third condition asks for a declaration issued under the CRA, and none can be issued before it applies.",
    cites=["cra:71(2)", "cra:69(2)", "cra:12(1)(c)", "aia:42(3)"],
    rows=["A-7", "M3"],
)  # fmt: skip

SECTORAL_AND_STRICT_CLASS = reading(
    "bridge.sectoral_and_strict_class",
    "An important or critical product follows a sectoral procedure under AI Act 43(3), not internal control: do the CRA procedures still apply to the CRA requirements?",
    alternative("sectoral_only", "No: Article 12(3) needs Annex VI, so Article 12(2) keeps the sectoral procedure", "cra:12(2)", "cra:12(3)"),
    alternative("strict_level_kept", "Yes: recital 51 wants the level of assurance of important and critical products not to fall", "cra:recital(51)"),
    default="sectoral_only",
    why="The operative text ties the derogation to internal control; a recital cannot widen it.",
    cites=["cra:12(2)", "cra:12(3)", "cra:recital(51)"],
    rows=["M6", "INT-6"],
)  # fmt: skip

CERTIFICATION_DUTY_AND_NOTIFIED_BODY = reading(
    "bridge.certification_duty_and_notified_body",
    "A critical product that must obtain a European certificate is high-risk AI assessed by a notified body under Annex VII: is the certificate still required for the CRA requirements?",
    alternative("not_required", "No: Article 12(3) covers it only with internal control, so 12(2) applies", "cra:12(2)", "cra:12(3)"),
    alternative("required", "Yes: Article 8(1) stands beside Article 12", "cra:8(1)"),
    default="not_required",
    why="Article 12(2) names the one procedure for the cybersecurity requirements, and 12(3) is its only derogation.",
    cites=["cra:12(2)", "cra:12(3)", "cra:8(1)"],
    rows=["M7"],
)  # fmt: skip

HEALTH_RECORD_SYSTEMS_AND_ARTICLE_12 = reading(
    "bridge.health_record_systems",
    "An electronic health record system is also high-risk AI: does CRA 12(2) or CRA 32(5a) name the procedure for the CRA requirements?",
    alternative("article_12", "Article 12(2): it is the rule for high-risk AI products", "cra:12(2)"),
    alternative("article_32_5a", "Article 32(5a): it is the rule for health record systems", "cra:32(5a)"),
    default="article_12",
    why="Neither paragraph names the other; Article 12(2) shifts every procedure of Article 32, and 32(5a) is one.",
    cites=["cra:12(2)", "cra:32(5a)"],
    rows=["M4", "INT-4"],
)  # fmt: skip

SURVEILLANCE_OF_AI_OFFICE_SYSTEMS = reading(
    "bridge.surveillance_ai_office",
    "The AI Office is competent for a system under AI Act 75(1): is it also the market surveillance authority for the CRA?",
    alternative("ai_office", "Yes: CRA 52(14) follows the AI Act's authority", "cra:52(14)", "aia:75(1)"),
    alternative("national", "No: CRA 52(14) speaks of designated market surveillance authorities, which are national", "cra:52(14)"),
    default="national",
    why="Article 52(14) names the market surveillance authorities designated under the AI Act; the AI Office is not designated.",
    cites=["cra:52(14)", "aia:75(1)"],
    rows=["A-11"],
)  # fmt: skip

ARTICLE_12_AND_SECTION_B = reading(
    "bridge.article_12_and_section_b",
    "The AI in a product under the CRA is high-risk under Article 6(1) with Annex I Section B: is CRA Article 12(2) engaged?",
    alternative(
        "not_engaged",
        "No: Article 43, to which 12(2) points, does not apply (AI Act 2(2)), so CRA Article 32 stays",
        "aia:2(2)",
        "cra:recital(53)",
        "faq:cra(2.4.3)",
    ),
    alternative(
        "engaged",
        "Yes: the product is classified under Article 6, which is all that CRA 12(1) asks for; the procedure then has to be found",
        "cra:12(1)",
        "cra:12(2)",
    ),
    default="not_engaged",
    why="A procedure that does not apply cannot replace one that does; the recital and the questions and answers keep both procedures for machinery.",
    cites=["cra:12(1)", "cra:12(2)", "aia:2(2)"],
    rows=["M5", "A-10"],
)
