# SPDX-License-Identifier: Apache-2.0
"""Open questions about transparency towards people (AI Act Article 50)."""

from dualmark.rulebook.writing import alternative, reading

INTERNAL_OUTPUT = reading(
    "ai.marking_of_internal_output",
    "Must synthetic content be marked that never leaves an internal industrial or business process?",
    alternative("marked", "Yes: Article 50(2) has no exception for it", "aia:50(2)"),
    alternative(
        "not_marked", "No: the guidelines leave strictly internal output out, under conditions", "guidelines:art50"
    ),
    default="marked",
    why="The text lists its exceptions, and internal use is none of them; the guidelines bind nobody.",
    cites=["aia:50(2)"],
    rows=["AI-4.9-50(2)"],
)
