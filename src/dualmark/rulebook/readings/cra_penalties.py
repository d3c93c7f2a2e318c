# SPDX-License-Identifier: Apache-2.0
"""Open questions about fines under the CRA."""

from dualmark.rulebook.writing import alternative, reading

EARLY_WARNING_NEVER_SENT = reading(
    "cra.early_warning_never_sent",
    "Is a small manufacturer also spared a fine that never sent an early warning at all?",
    alternative("late_only", "No: only a failure to meet the deadline is spared", "cra:64(10)(a)", "cra:recital(120)"),
    alternative("never_sent_too", "Yes: who never sends it also fails to meet the deadline", "cra:64(10)(a)"),
    default="late_only",
    why="The exception speaks of the deadline, not of the duty; exceptions are read narrowly. Our inference.",
    cites=["cra:64(10)(a)", "cra:recital(120)"],
    rows=["PEN-CRA-4", "N-20"],
)

SANCTIONS_BEFORE_GENERAL_DATE = reading(
    "cra.sanctions_before_general_date",
    "Can a failure to report be sanctioned between 11 September 2026 and 11 December 2027?",
    alternative(
        "not_yet", "No: the rules on surveillance and fines apply from 11 December 2027", "cra:71(2)", "faq:cra(7.1)"
    ),
    alternative(
        "national_law",
        "Yes, where national law already provides for it: the duty itself is binding",
        "cra:71(2)/2",
        "cra:64(1)",
    ),
    default="not_yet",
    why="Article 64 is among what applies later. Whether national law may sanction earlier is not settled.",
    cites=["cra:71(2)", "cra:71(2)/2", "cra:64(1)"],
    rows=["PEN-CRA-7"],
)
