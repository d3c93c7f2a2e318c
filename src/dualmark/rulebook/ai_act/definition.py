# SPDX-License-Identifier: Apache-2.0
"""The AI system (Article 3(1)): what infers how to generate its outputs."""

from dualmark.facts.ai_system.definition import MODEL_ONLY, OUTPUTS, TECHNIQUES, WORKS_INDEPENDENTLY
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_scope import FITTED_STATISTICS, TUNED_STATISTICS
from dualmark.rulebook.writing import answer, goal, rule

INFERS = rule(
    "ai.definition.infers",
    "It infers from its input how to generate outputs",
    subject="ai_system",
    when=any_of(
        TECHNIQUES.has("machine_learning"),
        TECHNIQUES.has("logic_and_knowledge"),
        all_of(TECHNIQUES.has("fitted_statistics"), FITTED_STATISTICS.is_("infers")),
        all_of(TECHNIQUES.has("tuned_statistics"), TUNED_STATISTICS.is_("infers")),
    ),
    cites=["aia:3(1)", "aia:recital(12)", "guidelines:ai-definition(42)"],
    rows=["AI-4.1"],
    note="Rules written by people, basic data processing, classical heuristics, simple estimates and established "
    "optimisation do not infer; the guidelines say so, and recital 12 leaves the first two out.",
)

HAS_OUTPUTS = rule(
    "ai.definition.has_outputs",
    "Its outputs can influence physical or virtual environments",
    subject="ai_system",
    when=any_of(
        OUTPUTS.has("predictions"),
        OUTPUTS.has("content"),
        OUTPUTS.has("recommendations"),
        OUTPUTS.has("decisions"),
        OUTPUTS.has("other_effect"),
    ),
    cites=["aia:3(1)"],
    rows=["AI-4.1"],
)

IS_AI_SYSTEM = rule(
    "ai.definition.is_ai_system",
    "It is an AI system",
    subject="ai_system",
    when=all_of(INFERS, WORKS_INDEPENDENTLY, HAS_OUTPUTS),
    unless=[cited(MODEL_ONLY, "aia:recital(97)", gloss="a model alone is no system")],
    cites=["aia:3(1)", "aia:recital(12)"],
    rows=["AI-4.1"],
    note="Adaptiveness after deployment is possible, not required. Every system of software or hardware is "
    "machine-based and serves some objective, explicit or implicit, so neither is asked.",
)

IS_NO_AI_SYSTEM = rule(
    "ai.definition.is_no_ai_system",
    "It is no AI system",
    subject="ai_system",
    when=not_(IS_AI_SYSTEM),
    cites=["aia:3(1)", "aia:recital(12)"],
    rows=["AI-4.1"],
)

AI_SYSTEM = goal(
    "ai.system",
    "Is it an AI system?",
    answer("ai_system", "It is an AI system", IS_AI_SYSTEM),
    answer("no_ai_system", "It is no AI system", IS_NO_AI_SYSTEM),
    kind="one",
    act="ai_act",
    subject="ai_system",
    cites=["aia:3(1)"],
)
