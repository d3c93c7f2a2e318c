# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of an AI system in education and vocational training."""

from dualmark.facts.ai_system.uses.areas import HELPING_COUNTS, PAGE
from dualmark.facts.fact import choices, option

EDUCATION_USES = choices(
    "ai_system.education_uses",
    "the uses in education and vocational training",
    option("admission", "who is admitted, gets a place or is assigned", "Access, admission or assignment of people to institutions, programmes, courses or training places.", includes="evaluating or matching applications, assigning pupils to schools, matching people to apprenticeships or vocational courses, deciding on grants that study depends on; and, as help: handling and sorting applications, reviewing admission decisions afterwards.", falls_short="advice to learners for their own choice of where to apply; a chatbot with general information on requirements and deadlines; hiring apprentices as staff."),
    option("learning_outcomes", "evaluating what people have learned", "An evaluation that counts for a grade, a certificate, a qualification or the further path.", includes="grading tests and exams, also as a proposal; reports that teachers use for grades; recognised tests taken on one's own account; and, as help: checking an exam paper, calculating averages, reviewing the grading of teachers.", falls_short="practice feedback, tutoring and adaptive exercises that nobody uses for grades; learning apps that people use of their own accord without a recognised certificate; dashboards on progress and engagement."),
    option("level_of_education", "which level or type of education somebody gets or can reach", "Within or for an institution: level of a course, next grade, special education.", includes="placement tests, assessment of readiness or of special educational needs; and, as help: material with which educators prepare such an assessment.", falls_short="suggestions to learners only, which no institution uses; studies of trends."),
    option("test_monitoring", "watching for forbidden behaviour during tests", "Exams and other graded tests, on site or online, live or from recordings.", includes="proctoring with camera, gaze, keystrokes, screen or room; and, as help: confirming who takes the test, checking a suspicion of the invigilator.", falls_short="checking homework or theses for plagiarism after submission; watching behaviour outside tests, such as in corridors or canteens."),
    question="For which of these is the AI system meant to be used, in or for institutions of education and vocational training?",
    why="These uses shape the course of education and work of people and are high-risk as a rule.",
    help=HELPING_COUNTS,
    serves=["aia:AnnexIII(3)", "aia:recital(56)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
