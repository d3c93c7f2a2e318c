# SPDX-License-Identifier: Apache-2.0
"""Facts about the task of an AI system within a listed use: is its help so slight that the risk is low?"""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_filter"

TASKS = choices(
    "ai_system.tasks",
    "what kind of task the AI system performs in its sensitive use",
    option("narrow_procedural", "a narrow procedural task", "One clearly limited step of handling, without any judgement on the substance.", includes="turning documents into text or structured data; filing into fixed categories by type; finding exact duplicates; checking that fields and papers are complete and sending incomplete ones back; confirming a fact such as a registered licence or a declared identity; arranging appointments; simple calculation; showing literal differences between texts; factual answers from a file that a person checks.", falls_short="labels such as useful or less useful, scores, rankings, hiding or putting forward material, suggestions on next steps, credibility, suitability or admissibility."),
    option("improves_finished_work", "improving the result of work that people have finished", "The result exists already; it gets clearer, more consistent or easier to use, with the same substance.", includes="style, grammar, terminology, corporate wording; pointing out errors, gaps or contradictions; linking conclusions with their sources; confirming or denying a suspicion that a person already formed.", falls_short="a substantially different solution; new reasons; anything that changes rights or position of the people concerned."),
    option("detects_decision_patterns", "finding patterns, or deviations from them, in past decisions of people", "Afterwards, on assessments that people have completed, for quality assurance or statistics.", includes="checking past grading, hiring or benefit decisions for inconsistency or bias.", falls_short="replacing or influencing the finished assessment without proper review by a person; proposals for open cases; judging the people who decided."),
    option("preparatory", "preparing an assessment that people will make", "Before the assessment, adding order or general input, with very little bearing on its result.", includes="indexing, searching, linking, translating, transcribing, neutral summaries, cleaning of sound and picture, extracting all data of a kind without preference, compiling records, general references to law and guidelines, collecting questions for the assessor.", falls_short="evaluating or recommending in the concrete case, selecting or weighing material, credibility, pre-decisions that the assessment follows."),
    question="Which of these descriptions fit the task of the AI system in the use that you picked (an area such as work or education, or biometrics)?",
    why="An AI system in a listed use is not high-risk if its task is one of these and does not bear on the substance of decisions.",
    help="Asked for every use in the areas above and for biometric uses. The descriptions are narrow. Go by what the system is meant to do, as a whole; that a person looks at the result or decides in the end is not enough. Pick none if the system does more than that.",
    serves=["aia:6(3)/2", "aia:recital(53)", "guidelines:high-risk-draft(88)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

INFLUENCE_ON_DECISIONS = choice(
    "ai_system.influence_on_decisions",
    "whether the output bears on the substance of decisions about people",
    option("none", "no", "Neither alone nor together with other systems. It changes form, order, language or speed of the work, and a person would decide the same.", includes="complete and unranked material, general references, formal checks, comparisons after the decision."),
    option("alone", "yes, the output itself", "It scores, ranks, selects, filters out, recommends, evaluates, predicts or flags people, cases or evidence, or triggers action.", includes="also as one factor among others on which people rely."),
    option("combined", "yes, together with other systems", "It is one part of a larger arrangement (modules, agents, linked tools) whose joint output bears on such decisions in that use.", includes="a preparatory module that is sold or set up with a scoring module."),
    question="Does the output of the AI system bear on the substance of decisions about people in the use that you picked, alone or together with other systems?",
    why="What materially influences decisions poses a risk, and parts that work together are looked at as one.",
    help="Parts that can truly be separated, are put into service on their own and feed nothing into the decision count alone.",
    serves=["aia:6(3)", "aia:recital(53)", "guidelines:high-risk-draft(75)", "guidelines:high-risk-draft(90)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

PROFILES_PEOPLE = yes_no(
    "ai_system.profiles_people",
    "it profiles people",
    question="Does the AI system process personal data in order to evaluate personal aspects of people?",
    why="A system in a listed use that profiles people is always high-risk.",
    help="Yes if it analyses or predicts performance, economic situation, health, preferences, interests, reliability, behaviour, place or movements of a person, or puts people into groups to conclude something about them; also about the people who decide. No if it only translates, extracts, files, checks completeness or sorts by plain data such as age or date without judging or predicting, if the data are anonymous, or if it evaluates goods, companies or places.",
    serves=["aia:6(3)/3", "aia:3(52)", "law:Regulation (EU) 2016/679 Article 4(4)"],
    page=PAGE,
    finder="data protection",
)  # fmt: skip
