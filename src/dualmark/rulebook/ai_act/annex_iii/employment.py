# SPDX-License-Identifier: Apache-2.0
"""Annex III point 4: employment, workers' management and access to self-employment."""

from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.employment import EMPLOYMENT_USES
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.readings.ai_high_risk import MONITOR_AND_EVALUATE
from dualmark.rulebook.writing import rule

POINT_4A = rule(
    "ai.annex_iii.4a",
    "It is meant for the recruitment or selection of people",
    subject="ai_system",
    when=all_of(AREAS.has("employment"), EMPLOYMENT_USES.has("recruitment")),
    cites=["aia:AnnexIII(4)(a)", "aia:recital(57)"],
    rows=["AIII.4a", "EDGE-7"],
    note="Targeted advertisements, filtering applications and evaluating candidates are examples.",
)

MONITORS_AND_EVALUATES = rule(
    "ai.annex_iii.monitors_and_evaluates",
    "It monitors and evaluates the performance and behaviour of people at work",
    subject="ai_system",
    when=any_of(
        all_of(EMPLOYMENT_USES.has("monitoring"), EMPLOYMENT_USES.has("evaluation")),
        all_of(
            any_of(EMPLOYMENT_USES.has("monitoring"), EMPLOYMENT_USES.has("evaluation")),
            MONITOR_AND_EVALUATE.is_("either"),
        ),
    ),
    cites=["aia:AnnexIII(4)(b)", "aia:recital(57)"],
    rows=["AIII.4b"],
)

POINT_4B = rule(
    "ai.annex_iii.4b",
    "It is meant for decisions on work relationships, for tasks by personal traits, or to monitor and evaluate people at work",
    subject="ai_system",
    when=all_of(
        AREAS.has("employment"),
        any_of(
            EMPLOYMENT_USES.has("terms_promotion_termination"),
            EMPLOYMENT_USES.has("task_allocation"),
            cited(MONITORS_AND_EVALUATES, "aia:AnnexIII(4)(b)"),
        ),
    ),
    cites=["aia:AnnexIII(4)(b)", "aia:recital(57)"],
    rows=["AIII.4b"],
)
