# SPDX-License-Identifier: Apache-2.0
"""Facts that decide whether a piece of software is an AI system: how it comes to its outputs."""

from dualmark.facts.fact import choices, option, yes_no

PAGE = "ai_definition"

TECHNIQUES = choices(
    "ai_system.techniques",
    "the techniques by which it comes to its outputs",
    option("machine_learning", "machine learning", "It was, or is, trained on data or learns in use: neural networks, language and image models, learned decision trees and forests, clustering, reinforcement learning, recommendations from the behaviour of users (collaborative filtering)."),
    option("logic_and_knowledge", "reasoning over encoded knowledge", "It draws conclusions that nobody wrote down, from facts and relations that people encoded: expert systems with an inference engine, knowledge graphs with reasoning, automated planning, symbolic reasoning.", falls_short="a list of if-then rules that is simply carried out."),
    option("fitted_statistics", "a statistical model fitted to data", "Its parameters come from data and it scores or predicts single cases: linear or logistic regression, scorecards, time series models.", falls_short="averages and other basic statistics; fitting a curve only to speed up an established calculation."),
    option("tuned_statistics", "a complex statistical model that people tuned by hand", "Experts chose its structure and set or adjusted its parameters; it did not learn them from data."),
    option("established_optimisation", "established mathematical optimisation or simulation", "Well-known numerical methods, also where a learned approximation only makes them faster.", includes="solvers for routes or schedules by fixed equations, physics simulations, approximations in weather models."),
    option("heuristics", "classical rules of thumb", "Search or approximation with fixed, hand-written heuristics, such as a chess program with a hand-written evaluation."),
    option("simple_prediction", "a basic statistical estimate", "For example the average of the past as a forecast or as a benchmark."),
    option("basic_processing", "basic data processing", "Databases, sorting, filtering, keyword search, spreadsheet formulas, calculators, dashboards, descriptive statistics."),
    option("human_rules", "rules that people wrote", "Fixed instructions, carried out as written: workflows, thresholds, if-then rules, thermostats."),
    question="By which of these techniques does it come to its outputs?",
    why="Only a system that infers how to generate its outputs is an AI system; what merely carries out rules of people is not.",
    help="Pick all that have a part in the outputs. If you are not sure whether something was learned from data, ask those who built it.",
    examples=["A film recommender that compares users: machine learning.", "A thermostat with a fixed temperature: rules that people wrote."],
    serves=["aia:3(1)", "aia:recital(12)", "guidelines:ai-definition(42)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

WORKS_INDEPENDENTLY = yes_no(
    "ai_system.works_independently",
    "it works with some independence from people",
    question="Does it produce its outputs without a person carrying out every step by hand?",
    why="An AI system is designed to work with some degree of autonomy.",
    help="Yes as soon as it turns inputs into outputs by itself, even if a person starts it, gives the input or checks the result. No only if a person operates each step.",
    serves=["aia:3(1)", "aia:recital(12)"],
    page=PAGE,
    finder="engineering",
)

OUTPUTS = choices(
    "ai_system.outputs",
    "what it puts out",
    option("predictions", "predictions or estimates", "Scores, probabilities, classifications, recognised objects or persons, forecasts."),
    option("content", "content", "Text, images, sound, video, code."),
    option("recommendations", "recommendations", "Suggestions, rankings, selections."),
    option("decisions", "decisions or actions", "It decides or controls something, also if a person can stop it."),
    option("other_effect", "another output that can influence the physical world or a digital environment"),
    question="What does it put out?",
    why="An AI system generates outputs that can influence physical or virtual environments.",
    serves=["aia:3(1)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

MODEL_ONLY = yes_no(
    "ai_system.model_only",
    "it is only a model, without the parts that make it usable",
    question="Is it only a model (weights and architecture), without a user interface or other parts that make it a usable system?",
    why="A model alone is not an AI system; general-purpose models have rules of their own.",
    help="A model that is offered ready for use, for example behind a chat page or built into an application, is part of a system: answer no.",
    serves=["aia:3(1)", "aia:3(63)", "aia:recital(97)"],
    page=PAGE,
    finder="engineering",
)
