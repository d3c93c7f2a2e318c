# SPDX-License-Identifier: Apache-2.0
"""Open questions about fines and about the reporting of incidents under the AI Act."""

from dualmark.rulebook.writing import alternative, reading

MONITORING_BREACHES = reading(
    "ai.fines_for_monitoring_and_reporting",
    "Which fine threatens whoever breaks the duties of post-market monitoring (Article 72) and incident reporting (Article 73)?",
    alternative("national_rules", "What national law provides: the two Articles are not in the list of Article 99(4)", "aia:99(1)", "aia:99(4)"),
    alternative("fourth_paragraph", "Up to EUR 15 million or 3 %: Article 16(c) asks for a quality system that covers both", "aia:99(4)(a)", "aia:16(c)", "aia:17(1)(h)", "aia:17(1)(i)"),
    default="national_rules",
    why="A list of fines is read strictly. A quality system without those procedures is a breach of Article 16 all the same.",
    cites=["aia:99(1)", "aia:99(4)(a)"],
    rows=["AI-4.12-99(4)"],
)  # fmt: skip

WIDESPREAD_INFRINGEMENT = reading(
    "ai.widespread_infringement",
    "Is a widespread infringement reported even if it led to none of the consequences that make an incident serious?",
    alternative("reported", "Yes: Article 73(3) names it beside the serious incident and sets two days", "aia:73(3)", "aia:3(61)"),
    alternative("only_serious_incidents", "No: Article 73(1) asks for reports of serious incidents only", "aia:73(1)", "aia:3(49)"),
    default="reported",
    why="The period would have no object if the report were not due.",
    cites=["aia:73(3)", "aia:73(1)"],
    rows=["AI-4.11-incidents"],
)  # fmt: skip
