# SPDX-License-Identifier: Apache-2.0
"""The derogation of Article 6(3): a listed use without significant risk, and what follows (Article 6(4)).

It derogates only from Article 6(2), so it never helps a product or safety component under Article 6(1).
Any one of the four conditions is enough, and profiling of natural persons defeats all of them.
"""

from dualmark.facts.ai_system.filter import INFLUENCE_ON_DECISIONS, PROFILES_PEOPLE, TASKS
from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act.annex_iii.uses import ANY_USE
from dualmark.rulebook.readings.ai_high_risk import FILTER_AND_INFLUENCE
from dualmark.rulebook.writing import answer, duty, goal, holds, rule

NARROW_PROCEDURAL_TASK = rule(
    "ai.filter.narrow_procedural_task",
    "It is meant to perform a narrow procedural task",
    subject="ai_system",
    when=TASKS.has("narrow_procedural"),
    cites=["aia:6(3)/2(a)", "aia:recital(53)", "guidelines:high-risk-draft(91)"],
    rows=["AI-4.7-a", "EDGE-7"],
)
IMPROVES_FINISHED_WORK = rule(
    "ai.filter.improves_finished_work",
    "It is meant to improve the result of a previously completed human activity",
    subject="ai_system",
    when=TASKS.has("improves_finished_work"),
    cites=["aia:6(3)/2(b)", "aia:recital(53)", "guidelines:high-risk-draft(94)"],
    rows=["AI-4.7-b"],
)
DETECTS_DECISION_PATTERNS = rule(
    "ai.filter.detects_decision_patterns",
    "It is meant to detect decision-making patterns or deviations, without replacing the human assessment unreviewed",
    subject="ai_system",
    when=TASKS.has("detects_decision_patterns"),
    cites=["aia:6(3)/2(c)", "aia:recital(53)", "guidelines:high-risk-draft(97)"],
    rows=["AI-4.7-c"],
)
PREPARATORY_TASK = rule(
    "ai.filter.preparatory_task",
    "It is meant to perform a preparatory task to an assessment relevant for a listed use",
    subject="ai_system",
    when=TASKS.has("preparatory"),
    cites=["aia:6(3)/2(d)", "aia:recital(53)", "guidelines:high-risk-draft(103)"],
    rows=["AI-4.7-d"],
)

AVAILABLE = rule(
    "ai.filter.available",
    "Its task is one of the four slight ones, and nothing rules the derogation out",
    subject="ai_system",
    when=any_of(NARROW_PROCEDURAL_TASK, IMPROVES_FINISHED_WORK, DETECTS_DECISION_PATTERNS, PREPARATORY_TASK),
    unless=[
        cited(PROFILES_PEOPLE, "aia:6(3)/3", "aia:3(52)", gloss="profiling of natural persons is always high-risk"),
        cited(
            INFLUENCE_ON_DECISIONS.is_("combined"),
            "aia:6(3)",
            "guidelines:high-risk-draft(75)",
            "guidelines:high-risk-draft(90)",
            gloss="parts that work together are assessed as one, and together they influence decisions",
        ),
        cited(
            all_of(INFLUENCE_ON_DECISIONS.is_("alone"), FILTER_AND_INFLUENCE.is_("still_high_risk")),
            "aia:6(3)",
            "guidelines:high-risk-draft(88)",
            gloss="its own output materially influences decisions",
        ),
    ],
    cites=["aia:6(3)", "aia:6(3)/2"],
    rows=["AI-4.7-a", "AI-4.7-b", "AI-4.7-c", "AI-4.7-d", "AI-4.7-profiling", "EDGE-7"],
    note="That a person decides in the end is not enough by itself. Our reading, with the draft guidelines (75): a "
    "system that is split into parts is looked at as a whole.",
)

FILTERED = rule(
    "ai.high_risk.filtered",
    "It serves a use of Annex III, but its task keeps it from being high-risk",
    subject="ai_system",
    when=all_of(ANY_USE, AVAILABLE),
    cites=["aia:6(3)"],
    rows=["AI-4.7-a", "AI-4.7-b", "AI-4.7-c", "AI-4.7-d", "AI-4.7-profiling"],
)
NOT_FILTERED = rule(
    "ai.filter.not_available",
    "It serves a use of Annex III, and the derogation does not help it",
    subject="ai_system",
    when=all_of(ANY_USE, not_(AVAILABLE)),
    cites=["aia:6(2)", "aia:6(3)"],
    rows=["AI-4.7-profiling"],
)
NOT_NEEDED = rule(
    "ai.filter.not_needed",
    "It serves no use of Annex III, so no derogation is needed",
    subject="ai_system",
    when=not_(ANY_USE),
    cites=["aia:6(2)", "aia:6(3)"],
    rows=["AI-4.6"],
)

FILTER = goal(
    "ai.filter",
    "Does the derogation of Article 6(3) keep the AI system from being high-risk?",
    answer("filtered", "Yes: a listed use, but a task without significant risk", FILTERED),
    answer("not_filtered", "No: a listed use, and no derogation", NOT_FILTERED),
    answer("not_needed", "Not needed: no listed use", NOT_NEEDED),
    kind="one",
    act="ai_act",
    subject="ai_system",
    cites=["aia:6(3)"],
)

# Registration (Article 49(2)) stands with the other registration duties, and so does the date of all three.
RELIES_ON_DEROGATION = [
    cited(holds("ai.scope.applies"), "aia:2"),
    cited(holds("ai.role.provider"), "aia:3(3)"),
    cited(holds("ai.registration.filtered"), "aia:6(3)", "aia:113/3(c)(i)"),
]

DOCUMENT_ASSESSMENT = duty(
    "duty.ai.6.4.document_assessment",
    "Document why the AI system is not high-risk, before it is placed on the market or put into service",
    act="ai_act",
    bearer="provider",
    subject="ai_system",
    when=RELIES_ON_DEROGATION,
    cites=["aia:6(4)", "guidelines:high-risk-draft(115)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    due="before_placing",
    evidence="A dated record: intended purpose, the use of Annex III it serves, the condition that it meets and why, "
    "and why it profiles nobody.",
    rows=["AI-4.7-6(4)"],
)
GIVE_ASSESSMENT = duty(
    "duty.ai.6.4.give_assessment",
    "Give the documented assessment to a national competent authority that asks for it",
    act="ai_act",
    bearer="provider",
    subject="ai_system",
    when=RELIES_ON_DEROGATION,
    cites=["aia:6(4)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    due="on_event",
    trigger="A national competent authority asks for the documentation of the assessment.",
    evidence="The record, and who is to hand it over.",
    rows=["AI-4.7-6(4)"],
)
