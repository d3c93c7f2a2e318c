# SPDX-License-Identifier: Apache-2.0
"""Facts about standards, certificates and conformity assessment of the product."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "conformity"

STANDARDS_APPLIED = choice(
    "product.standards_applied",
    "how far standards cited for the CRA, or common specifications, are applied",
    option("full", "in full, for all relevant essential requirements", "Every relevant requirement of CRA Annex I is covered by such a standard or specification, and you apply each of them completely; their scope covers the risks of the core functionality."),
    option("partial", "in part, or not for all relevant requirements", "Some relevant requirements are covered and others are not, or parts of a standard are left out."),
    option("none", "not applied", "Also the answer where you only apply standards that are not cited for the CRA."),
    question="Do you apply harmonised standards cited for the CRA in the Official Journal, or common specifications under the CRA, and how far?",
    why="For class I products it decides whether a notified body is needed.",
    help="Only a standard whose reference is published in the Official Journal for the CRA counts. EN 303 645, EN 18031, ISO/IEC 27001 and IEC 62443 as they stand do not. European certificates are asked separately.",
    serves=["cra:32(2)", "cra:27(1)", "cra:27(5)"],
    page=PAGE,
    finder="quality",
)  # fmt: skip

EUROPEAN_CERTIFICATION = choice(
    "product.european_certification",
    "how far European cybersecurity certification reaches for the product",
    option("none", "no European scheme fits", "No certification scheme under Regulation (EU) 2019/881 covers a product of this kind, or its coverage is of no use here."),
    option("basic", "a scheme fits at level 'basic' only", "The scheme gives an EU statement of conformity or a certificate at assurance level 'basic'."),
    option("open", "a scheme fits at level 'substantial' or 'high', and no certificate is issued yet", "A certificate under it would cover all relevant essential requirements."),
    option("certificate_part", "a certificate at level 'substantial' or 'high' is issued for part of the requirements", "Some relevant requirements are covered neither by the certificate nor by cited standards that you apply."),
    option("certificate_all", "a certificate at level 'substantial' or 'high' covers the requirements", "Together with cited standards that you apply, it covers all relevant essential requirements."),
    question="Does a European cybersecurity certification scheme (such as EUCC) fit the product, and is a certificate issued?",
    why="A certificate can replace the notified body, or be required for critical products, once the Commission has adopted the acts for it.",
    help="Only schemes adopted under Regulation (EU) 2019/881 count; national certificates and private labels do not.",
    serves=["cra:27(8)", "cra:27(9)", "cra:32(1)(d)", "cra:32(3)(c)", "cra:8(1)"],
    page=PAGE,
    finder="quality",
)  # fmt: skip

CHOSEN_ROUTE = choice(
    "product.chosen_route",
    "the conformity assessment procedure that is chosen",
    option("internal_control", "internal control (module A)", "You assess and declare on your own responsibility."),
    option("type_examination", "EU-type examination and conformity to type (modules B and C)", "A notified body examines the design and the vulnerability handling; you ensure conformity to that type."),
    option("full_quality_assurance", "full quality assurance (module H)", "A notified body approves and watches your quality system."),
    option("certificate", "a European cybersecurity certification scheme", "You obtain a certificate under a scheme of Regulation (EU) 2019/881."),
    option("health_records", "the procedure for electronic health record systems", "Chapter III of Regulation (EU) 2025/327."),
    option("undecided", "not chosen yet"),
    question="Which conformity assessment procedure do you follow for the CRA, or do you plan to follow?",
    why="It is compared with the procedures that are open, and decides what you owe to a notified body and what stands beside the CE marking.",
    serves=["cra:32(1)", "cra:13(12)/2", "cra:AnnexVIII"],
    page=PAGE,
    finder="regulatory affairs",
)  # fmt: skip

STEPS_DONE = choices(
    "product.conformity_steps_done",
    "the steps towards the market that are done",
    option("technical_documentation", "the technical documentation is drawn up", "With all applicable elements of Annex VII, the risk assessment included."),
    option("procedure_passed", "the conformity assessment procedure is completed with a positive result"),
    option("declaration", "the EU declaration of conformity is drawn up and signed"),
    option("marking", "the CE marking is affixed"),
    question="Which of these steps are done for this version or unit?",
    why="They follow each other in this order, and all of them come before placing on the market.",
    serves=["cra:13(12)", "cra:13(12)/2", "cra:13(12)/3", "cra:30(3)"],
    page=PAGE,
    finder="regulatory affairs",
)  # fmt: skip

AI_SYSTEMS_COMPLETE = yes_no(
    "product.ai_systems_complete",
    "every AI system of the product is listed",
    question="Are all AI systems of the product and of its remote data processing listed here (also if there are none)?",
    why="While there may be others, what they would bring stays open.",
    serves=["aia:3(1)"],
    page="ai",
    finder="engineering",
)

MODELS_COMPLETE = yes_no(
    "product.models_complete",
    "every general-purpose AI model that the organisation provides or modifies for the product is listed",
    question="Are all general-purpose AI models listed that your organisation itself provides, or modifies, for this product (also if there are none)?",
    why="Providers of general-purpose models have duties of their own.",
    serves=["aia:3(63)", "aia:53"],
    page="ai",
    finder="engineering",
)
