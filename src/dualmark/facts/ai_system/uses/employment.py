# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of an AI system in recruitment, at work and for access to self-employment."""

from dualmark.facts.ai_system.uses.areas import HELPING_COUNTS, PAGE
from dualmark.facts.fact import choices, option

EMPLOYMENT_USES = choices(
    "ai_system.employment_uses",
    "the uses in recruitment and at work",
    option("recruitment", "recruiting or selecting people", "From finding candidates to the contract: employees, civil servants, freelancers, contractors, platform workers.", includes="targeted advertisements for a concrete vacancy; searching, filtering, ranking or scoring candidates; tests, interviews, background checks; ranking self-employed people for customers; writing what a job requires; and, as help: sorting applications, checking a licence, arranging interviews, confirming receipt, reviewing past hiring.", falls_short="advertising the employer in general; checking the wording of advertisements; watching the employer's reputation; showing an advertisement by website or by indispensable requirements only; information for people already hired; tools that only candidates use for themselves; choosing offers and not people."),
    option("terms_promotion_termination", "decisions on terms of work, promotion or the end of work", "What the people concerned are entitled to or their position: pay, working time, shifts, leave, posts, promotion, dismissal, not renewing a contract, blocking an account on which work depends.", includes="proposals that managers follow as a rule; and, as help: improving the text of finished appraisals, pointing out that a contract ends.", falls_short="everyday arrangements within those terms, such as desks, rooms, breaks within a shift or business travel; voluntary courses without consequences; prices for end customers."),
    option("task_allocation", "allocating tasks by behaviour or personal traits", "Who gets which work depends on ratings, punctuality, acceptance or response rates, performance, personality or other personal characteristics.", falls_short="allocation by availability, place, order or required licence only; hints that people may ignore without any consequence."),
    option("monitoring", "monitoring how people work or behave at work", "Systematically following performance or behaviour of single persons for the employer or the platform.", includes="output, speed, activity on screen, punctuality, keeping to rules, contacts; and, as help: compiling attendance or activity records for managers.", falls_short="monitoring only because an external law requires it, only for medical or safety reasons or to protect property; feedback that only the worker sees; following parcels, machines or transactions."),
    option("evaluation", "evaluating the performance or behaviour of people at work", "Scores, ratings, rankings, appraisals, risk profiles, warnings about single persons to the employer or the platform.", includes="probation; evaluation of training that counts for career, pay or keeping the job.", falls_short="results of voluntary training that only the worker sees."),
    question="For which of these is the AI system meant to be used?",
    why="These uses bear on careers, livelihoods and rights of people at work and are high-risk as a rule.",
    help=HELPING_COUNTS,
    serves=["aia:AnnexIII(4)", "aia:recital(57)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
