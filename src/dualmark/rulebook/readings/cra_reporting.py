# SPDX-License-Identifier: Apache-2.0
"""Open questions about the reporting of vulnerabilities and incidents under the CRA."""

from dualmark.rulebook.writing import alternative, reading

EXPLOITED_ELSEWHERE = reading(
    "cra.component_exploited_elsewhere",
    "A vulnerability of a component is exploited in other products, and an attacker could use it in this product too: must it be notified for this product?",
    alternative(
        "any_system",
        "Yes: the product contains a vulnerability that a malicious actor has exploited in some system",
        "cra:14(1)",
        "cra:3(42)",
        "faq:cra(5.4)",
    ),
    alternative(
        "own_product",
        "No: it must have been exploited in the own product",
        "guidance:cra-2026-5252(218)",
        "cra:recital(68)",
    ),
    default="any_system",
    why="The definition asks for exploitation in a system, not in this product, and the duty for a vulnerability contained in the product. The guidance is narrower.",
    cites=["cra:14(1)", "cra:3(40)", "cra:3(42)"],
    rows=["N-2", "N-3"],
)

INCIDENT_OUTSIDE_PROCESSES = reading(
    "cra.incident_outside_processes",
    "Can an incident be severe that strikes the product in use, and not the manufacturer's development, production or maintenance?",
    alternative("anywhere", "Yes: what counts is the effect on the security of the product", "cra:3(44)", "cra:14(5)"),
    alternative(
        "own_processes",
        "No: recital 68 describes severe incidents as incidents in the manufacturer's processes",
        "cra:recital(68)",
        "guidance:cra-2026-5252(211)",
    ),
    default="anywhere",
    why="Neither the definition nor Article 14(5) names a place; a recital cannot narrow them.",
    cites=["cra:3(44)", "cra:14(5)", "cra:recital(68)"],
    rows=["N-5", "N-6"],
)

BOTH_KINDS_TOGETHER = reading(
    "cra.vulnerability_and_incident_together",
    "One event is an exploited vulnerability and a severe incident at once: is one notification enough?",
    alternative(
        "two",
        "No: each paragraph asks for a notification of its own, with its own content and final report",
        "cra:14(1)",
        "cra:14(3)",
    ),
    alternative(
        "one", "Yes: information that was already provided need not be given again", "cra:14(2)(b)", "cra:14(4)(b)"
    ),
    default="two",
    why="The paragraphs stand side by side, and their final reports have different dates and contents. Our inference.",
    cites=["cra:14(1)", "cra:14(3)"],
    rows=["N-7"],
)

MONTH_AFTER_COMPLETE_EARLY_WARNING = reading(
    "cra.month_after_complete_early_warning",
    "The early warning of a severe incident already held everything of the 72-hour notification: when does the month for the final report begin?",
    alternative(
        "early_warning",
        "With the early warning, as that is the submission of what point (b) asks for",
        "cra:14(4)(b)",
        "cra:14(4)(c)",
    ),
    alternative(
        "separate_notification", "Not before a notification under point (b) is submitted as such", "cra:14(4)(c)"
    ),
    default="early_warning",
    why="Otherwise whoever says everything at once would never have to report finally. Our inference.",
    cites=["cra:14(4)(b)", "cra:14(4)(c)"],
    rows=["N-13"],
)

DEEMED_MANUFACTURERS = reading(
    "cra.reporting_by_deemed_manufacturers",
    "From when do those report who are only treated as manufacturers, under Articles 21 and 22?",
    alternative("general_date", "From 11 December 2027, with these Articles", "cra:71(2)"),
    alternative(
        "reporting_date",
        "From 11 September 2026, with Article 14 to which these Articles lead",
        "cra:71(2)/2",
        "cra:21",
        "cra:22(2)",
    ),
    default="general_date",
    why="Only Article 14 was brought forward, not the Articles that extend it to others. The Commission's services read Article 24(3) in that way for stewards. Our inference.",
    cites=["cra:71(2)", "cra:71(2)/2", "cra:21", "cra:22(2)"],
    rows=["N-1"],
)
