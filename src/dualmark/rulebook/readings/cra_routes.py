# SPDX-License-Identifier: Apache-2.0
"""Open questions about standards, certificates and the conformity assessment procedures of the CRA."""

from dualmark.rulebook.writing import alternative, reading

CERTIFICATE_PRESUMPTION = reading(
    "cra.certificate_presumption",
    "Does a European cybersecurity certificate give a presumption of conformity before a delegated act names its scheme?",
    alternative("any_scheme", "Yes: Article 27(8) speaks of any scheme adopted under Regulation (EU) 2019/881", "cra:27(8)"),
    alternative("named_scheme", "No: Article 27(8) works through the delegated act of Article 27(9)", "guidance:cra-2026-5252(153)", "cra:recital(81)", "cra:recital(82)"),
    default="any_scheme",
    why="The wording of paragraph 8 names no delegated act. The guidance and two recitals assume one, so a manufacturer who relies on the certificate alone takes a risk.",
    cites=["cra:27(8)", "cra:27(9)"],
    rows=["V-4"],
)  # fmt: skip

CERTIFICATE_FOR_INTERNAL_CONTROL = reading(
    "cra.certificate_for_internal_control",
    "Does a European certificate at level 'substantial' open internal control to a class I product before a delegated act names its scheme?",
    alternative("named_scheme", "No: the schemes meant are those that the Commission has named", "cra:27(9)", "cra:recital(91)", "guidance:cra-2026-5252(153)"),
    alternative("any_scheme", "Yes: Article 32(2) refers to Article 27 as a whole, and 27(8) is about any scheme", "cra:32(2)", "cra:27(8)"),
    default="named_scheme",
    why="Article 32(2) speaks of schemes 'at assurance level at least substantial as referred to in Article 27', and within that Article only paragraph 9 has the level; recital 91 says that the schemes are identified by the Commission.",
    cites=["cra:32(2)", "cra:27(8)", "cra:27(9)"],
    rows=["V-2", "V-4"],
)  # fmt: skip

EXTENT_OF_EXAMINATION = reading(
    "cra.notified_body_extent",
    "Standards cover part of the requirements of a class I product: does the notified body examine the whole product?",
    alternative(
        "open_requirements",
        "No: the product is submitted 'with regard to those' requirements that standards leave open",
        "cra:32(2)",
    ),
    alternative(
        "whole_product", "Yes: one body examines the whole product and all relevant requirements", "faq:cra(6.2)"
    ),
    default="open_requirements",
    why="The text limits the submission to those requirements; the answer of the Commission's services does not mention the limit.",
    cites=["cra:32(2)", "cra:27(1)"],
    rows=["V-3", "V-9"],
)

UNCOVERED_BY_MANDATORY_CERTIFICATE = reading(
    "cra.certificate_uncovered_parts",
    "A required certificate covers only part of the essential requirements of a critical product: how is the rest shown?",
    alternative(
        "strict_procedures",
        "By the procedures of Article 32(3), as the conditions of Article 8(1) are not met for the rest",
        "cra:32(4)(b)",
        "cra:8(1)/2",
    ),
    alternative(
        "own_assessment", "By the manufacturer's own assessment, as point (a) is the whole procedure", "cra:32(4)(a)"
    ),
    default="strict_procedures",
    why="Article 32(4)(b) is the fallback wherever Article 8(1) does not reach; it would be odd if the rest of a critical product were assessed less strictly. Our inference.",
    cites=["cra:8(1)", "cra:32(4)(a)", "cra:32(4)(b)"],
    rows=["V-7"],
)

HEALTH_RECORDS_GAP = reading(
    "cra.health_records_gap",
    "A health record system is placed on the market before the rules on its harmonised software components apply: which procedure shows conformity with the CRA?",
    alternative(
        "health_data_procedure",
        "That of Regulation (EU) 2025/327: Article 32(5a) applies without a transition",
        "cra:32(5a)",
        "ehds:105",
    ),
    alternative(
        "article_32",
        "Those of Article 32(1) to (5): before then there is no procedure to refer to",
        "ehds:105",
        "cra:32(1)",
    ),
    default="health_data_procedure",
    why="The paragraph applies from 26 March 2027 and names no later date, although the components' rules begin in 2029 and 2031.",
    cites=["cra:32(5a)", "ehds:104", "ehds:105"],
    rows=["V-11"],
)

HEALTH_RECORDS_STRICT_CLASS = reading(
    "cra.health_records_strict_class",
    "Does the procedure for health record systems also replace the stricter procedures for important and critical products?",
    alternative(
        "replaces_all", "Yes: Article 32(5a) makes no difference between classes", "cra:32(5a)", "faq:cra(2.7.3)"
    ),
    alternative(
        "strict_ones_stay",
        "No: a self-declaration cannot stand in for a notified body or certificate",
        "cra:32(3)",
        "cra:32(4)",
        "cra:recital(91)",
    ),
    default="replaces_all",
    why="The wording covers every product that is such a system.",
    cites=["cra:32(5a)", "cra:32(3)", "cra:32(4)"],
    rows=["V-11"],
)
