# SPDX-License-Identifier: Apache-2.0
"""Open questions on which AI systems are high-risk (AI Act Article 6, Annexes I and III, Article 111).

The guidelines under Article 6(5) exist only as a draft of 19 May 2026, which binds nobody.
"""

from dualmark.rulebook.writing import alternative, reading

PROPERTY_ENDANGERED = reading(
    "ai.property_endangered",
    "Is a component with purely non-safety purposes a safety component if its failure endangers property, but nobody's health or safety?",
    alternative("not_enough", "No: Article 6(1b) speaks of health and safety only", "aia:6(1b)"),
    alternative("enough", "Yes: as in the definition of safety component, which names property too", "aia:3(14)"),
    default="not_enough",
    why="Article 6(1b) is the exception to 6(1a) and leaves out property, which the definition names; the wording counts.",
    cites=["aia:6(1a)", "aia:6(1b)", "aia:3(14)"],
    rows=["AI-4.5-6(1b)"],
)

CRITICAL_ENTITIES_ONLY = reading(
    "ai.critical_entities_only",
    "Does Annex III point 2 cover only systems for operators that a Member State has identified as critical entities?",
    alternative("all_operators", "No: the point names the infrastructure, not who operates it", "aia:AnnexIII(2)"),
    alternative("critical_entities", "Yes: because critical infrastructure is defined by the Critical Entities Resilience Directive", "guidelines:high-risk-draft(190)", "aia:3(62)"),
    default="all_operators",
    why="The text of point 2 uses 'critical' for digital infrastructure only, and the definition refers to the term of the Directive, not to the identification of entities; the draft guidelines are narrower.",
    cites=["aia:AnnexIII(2)", "aia:3(62)", "guidelines:high-risk-draft(190)"],
    rows=["B.14"],
)  # fmt: skip

INFRASTRUCTURE_SAFETY_COMPONENT = reading(
    "ai.infrastructure_safety_component",
    "Is an AI system in critical infrastructure a safety component only if it is meant to protect, or also if its failure endangers?",
    alternative("definition", "Also if its failure endangers: the definition has both limbs", "aia:3(14)"),
    alternative("protective_only", "Only if it directly protects", "aia:recital(55)", "guidelines:high-risk-draft(180)", "guidelines:high-risk-draft(184)"),
    default="definition",
    why="Article 3(14) and, since the amendment, Article 6(1b) hold for the whole Regulation; a recital and a draft cannot take away a limb of the definition.",
    cites=["aia:AnnexIII(2)", "aia:3(14)", "aia:6(1b)", "aia:recital(55)"],
    rows=["AIII.2"],
)  # fmt: skip

MONITOR_AND_EVALUATE = reading(
    "ai.monitor_and_evaluate",
    "Must a system at work both monitor and evaluate people to fall under Annex III point 4(b), last use?",
    alternative(
        "either", "No: monitoring or evaluating is enough", "guidelines:high-risk-draft(274)", "aia:recital(57)"
    ),
    alternative("both", "Yes: the point says 'monitor and evaluate'", "aia:AnnexIII(4)(b)"),
    default="either",
    why="The recital names 'monitoring or evaluation', and the purpose of the point is met by each; the 'and' in a list of uses need not be cumulative.",
    cites=["aia:AnnexIII(4)(b)", "aia:recital(57)"],
    rows=["AIII.4b"],
)

INSURANCE_ASSESSMENT_AND_PRICING = reading(
    "ai.insurance_assessment_and_pricing",
    "Must a system for life or health insurance both assess the risk and set the price to fall under Annex III point 5(c)?",
    alternative(
        "either", "No: each of the two is enough", "guidelines:high-risk-draft(311)", "guidelines:high-risk-draft(313)"
    ),
    alternative("both", "Yes: the point says 'risk assessment and pricing'", "aia:AnnexIII(5)(c)"),
    default="either",
    why="Exclusion from insurance, which the recital wants to prevent, can come from either; a cumulative reading would leave refusals out. The wording allows both.",
    cites=["aia:AnnexIII(5)(c)", "aia:recital(58)"],
    rows=["AIII.5c"],
)

CREDIT_FOR_ESSENTIAL_SERVICES = reading(
    "ai.credit_for_essential_services",
    "Does Annex III point 5(b) cover creditworthiness only where it bears on services that people need?",
    alternative("essential_only", "Yes: the heading of point 5 and the recital speak of essential services", "aia:AnnexIII(5)", "guidelines:high-risk-draft(301)", "guidelines:high-risk-draft(304)"),
    alternative("any_service", "No: the letter names creditworthiness without this limit", "aia:AnnexIII(5)(b)"),
    default="essential_only",
    why="Annex III lists uses 'in the following areas', and the area of point 5 is access to essential services.",
    cites=["aia:AnnexIII(5)", "aia:AnnexIII(5)(b)", "aia:recital(58)"],
    rows=["AIII.5b"],
)  # fmt: skip

CRIMINAL_COURTS = reading(
    "ai.criminal_courts_as_law_enforcement",
    "Are judicial authorities in criminal matters also law enforcement authorities for Annex III point 6?",
    alternative("included", "Yes: the definition is that of Directive (EU) 2016/680, which covers them", "guidelines:high-risk-draft(342)", "law:Directive (EU) 2016/680 Article 3(7)"),
    alternative("not_included", "No: courts neither investigate nor prosecute, and have a point of their own", "aia:3(45)", "aia:AnnexIII(8)(a)"),
    default="included",
    why="The definition is word for word that of the Directive, whose recital 80 says that it applies to courts.",
    cites=["aia:3(45)", "aia:AnnexIII(6)", "aia:AnnexIII(8)(a)"],
    rows=["AIII.6a", "AIII.6d"],
)  # fmt: skip

JUDICIAL_ASSISTANCE = reading(
    "ai.judicial_assistance",
    "Must a system help a judicial authority both with facts and law and with applying the law to fall under Annex III point 8(a)?",
    alternative("either", "No: each of the two is enough", "guidelines:high-risk-draft(418)"),
    alternative("both", "Yes: the point joins them with 'and'", "aia:AnnexIII(8)(a)"),
    default="either",
    why="Each task is a core part of judging, and the recital fears bias, errors and opacity in either.",
    cites=["aia:AnnexIII(8)(a)", "aia:recital(61)"],
    rows=["AIII.8a"],
)

FILTER_AND_INFLUENCE = reading(
    "ai.filter_and_influence",
    "Is a system that meets one of the four conditions of Article 6(3) still high-risk if its output materially influences decisions?",
    alternative("still_high_risk", "Yes: the conditions are read in the light of the first subparagraph", "aia:6(3)", "guidelines:high-risk-draft(88)", "aia:recital(53)"),
    alternative("conditions_suffice", "No: the derogation applies where any of the conditions is fulfilled", "aia:6(3)/2"),
    default="still_high_risk",
    why="The derogation rests on the absence of significant risk and is an exception to rules that protect fundamental rights, so it is read narrowly.",
    cites=["aia:6(3)", "aia:6(3)/2", "aia:recital(53)"],
    rows=["AI-4.7-a", "AI-4.7-b", "AI-4.7-d"],
)  # fmt: skip

LEGACY_CUTOFF = reading(
    "ai.legacy_cutoff",
    "Before which date must a high-risk system have been placed on the market to be left alone by Article 111(2) as amended?",
    alternative("per_path", "The date from which Chapter III Sections 1 to 3 apply to its path: 2 December 2027 or 2 August 2028", "aia:113/3(c)", "law:Regulation (EU) 2026/1744 recital 39"),
    alternative("general_date", "2 August 2026, from which Chapter III applies in general (Section 5)", "aia:113/2"),
    default="per_path",
    why="The amendment speaks of a grace period up to the application of the high-risk rules; with the general date, systems of the years between would fall under the rules although no rule applied when they were placed. Article 113 gives several dates for Chapter III, so this is our reading.",
    cites=["aia:111(2)", "aia:113/3(c)", "law:Regulation (EU) 2026/1744 recital 39"],
    rows=["AI-4.13", "AI-4.13-111(2)", "B.5"],
)  # fmt: skip
