# SPDX-License-Identifier: Apache-2.0
"""Facts about when the AI system was or will be placed on the market, and when it was changed since."""

from dualmark.facts.fact import day, yes_no

PAGE = "ai_dates"

PLACED_ON_MARKET = day(
    "ai_system.placed_on_market",
    "the day on which the AI system (its type and model) is first placed on the market or put into service",
    question="On which day was, or will be, this AI system (the first unit of its type and model) placed on the market or put into service in the Union?",
    why="High-risk systems from before the date of application are covered only after a significant change; older generators of content have a later date for marking.",
    help="The first unit counts for all later units of the same type and model, as long as the design stays the same. Supply for the first time in the Union counts, and so does first use for its purpose, also by yourself. A plan is enough.",
    serves=["aia:111(2)", "aia:111(4)", "aia:3(9)", "aia:3(11)"],
    page=PAGE,
    finder="product management",
)

CHANGED_ON = day(
    "ai_system.changed_on",
    "the day from which the AI system is supplied or used in its changed form",
    question="From which day on is the AI system supplied or used in its changed form (the latest change, if there were several)?",
    why="Only a change on or after the date of application brings an older high-risk system under the rules.",
    help="Pass over small changes and those that were foreseen from the start. A plan is enough.",
    serves=["aia:111(2)"],
    page=PAGE,
    finder="engineering",
)

PART_OF_LARGE_SCALE_IT = yes_no(
    "ai_system.part_of_large_scale_it",
    "the AI system is a component of a large-scale IT system of the Union",
    question="Is the AI system a component of one of the Union's large-scale IT systems for borders, visas, asylum and justice?",
    why="Older components of these systems have until the end of 2030.",
    help="The Schengen Information System, the Visa Information System, Eurodac, the Entry/Exit System, the travel authorisation system ETIAS, the criminal records system for third-country nationals ECRIS-TCN, and what makes them interoperable. A separate tool that only uses their data is not a component.",
    serves=["aia:111(1)", "aia:AnnexX"],
    page=PAGE,
    finder="product management",
)
