# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of the AI system: who uses it, what depends on it, what has gone wrong."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_deployment"
INCIDENT_PAGE = "ai_incident"

DEPLOYER_PUBLIC_ROLE = choices(
    "ai_system.deployer_public_role",
    "the public role in which the organisation uses the AI system",
    option("public_authority", "as a public authority or agency"),
    option("acts_for_public_authority", "on behalf of a public authority", "As its contractor or delegate, for its task."),
    option("public_law_body", "as another body governed by public law", "For example a public university, hospital or insurance institution without authority."),
    option("public_services", "as a private body that provides public services", "Services of a public nature that matter to individuals: education, health care, social services, housing, administration of justice."),
    question="In which of these roles does your organisation use the AI system?",
    why="Public bodies register their use, and they and providers of public services assess the impact on fundamental rights.",
    help="Pick all that fit, and none if you use it as an ordinary private body, or do not use it yourself.",
    serves=["aia:26(8)", "aia:27(1)", "aia:49(3)", "aia:recital(96)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

USED_AT_WORKPLACE = yes_no(
    "ai_system.used_at_workplace",
    "the organisation uses the AI system at the workplace of its own workers",
    question="Do you, as an employer, use the AI system at the workplace, so that your workers are subject to it?",
    why="Workers and their representatives must then be told beforehand.",
    serves=["aia:26(7)"],
    page=PAGE,
    finder="human resources",
)

CONTROLS_INPUT_DATA = yes_no(
    "ai_system.controls_input_data",
    "the organisation, as user, controls the input data",
    question="Do you, as user of the AI system, control which data are fed into it?",
    why="You then answer for data that are relevant and sufficiently representative.",
    serves=["aia:26(4)"],
    page=PAGE,
    finder="operations",
)

LOGS_UNDER_CONTROL = yes_no(
    "ai_system.logs_under_control",
    "the automatically generated logs are under the organisation's control",
    question="Are the logs that the AI system generates automatically under your control?",
    why="Whoever controls them keeps them for at least six months.",
    serves=["aia:19(1)", "aia:21(2)", "aia:26(6)"],
    page=PAGE,
    finder="operations",
)

DECISIONS_ABOUT_PERSONS = choice(
    "ai_system.decisions_about_persons",
    "what the organisation decides about people with the AI system",
    option("none", "nothing", "No decision about a natural person is made or prepared with it."),
    option("decisions", "decisions about people are made or prepared with it, none of great weight for them"),
    option("significant_decisions", "decisions are based on its output that have legal effects for people, or affect them in a similarly significant way", "For example a job, a loan, a benefit, a place at a school."),
    question="What do you, as user of the AI system, decide about people with it?",
    why="People must be told that they are subject to such a system, and may ask for an explanation of weighty decisions.",
    serves=["aia:26(11)", "aia:86(1)"],
    page=PAGE,
    finder="operations",
)  # fmt: skip

EXPLANATION_GOVERNED_ELSEWHERE = yes_no(
    "ai_system.explanation_governed_elsewhere",
    "Union law grants the same right to an explanation elsewhere, or a law restricts it for this use",
    question="Does another Union law already give people the right to this explanation, or does a law restrict the right for this use?",
    why="The AI Act's right to an explanation then steps back.",
    serves=["aia:86(2)", "aia:86(3)"],
    page=PAGE,
    finder="legal",
)

CRIMINAL_SEARCH = yes_no(
    "ai_system.criminal_search",
    "recordings are searched for a person who is suspected or convicted of a criminal offence",
    question="Is the identification used in an investigation, for the targeted search of a person suspected or convicted of a criminal offence?",
    why="Each such use needs the authorisation of a judge or of an independent authority, at the latest within 48 hours.",
    help="Not the first identification of a possible suspect on the basis of objective, verifiable facts that are directly linked to the offence.",
    serves=["aia:26(10)"],
    page=PAGE,
    finder="operations",
)

TWO_PERSON_CHECK_DISAPPLIED = yes_no(
    "ai_system.two_person_check_disapplied",
    "a law considers the check by two persons disproportionate for this use",
    question="Does Union or national law consider it disproportionate, for this law enforcement, migration, border or asylum use, that two persons confirm each identification?",
    why="Only then is the check by two persons not required.",
    serves=["aia:14(5)/2"],
    page=PAGE,
    finder="legal",
)

GENERAL_PURPOSE_BASIS = choice(
    "ai_system.general_purpose_basis",
    "the general-purpose AI model on which the AI system is based",
    option("own_model", "one that the same provider developed, or an enterprise of the same undertaking"),
    option("other_model", "one of somebody else"),
    option("none", "none"),
    question="Is the AI system based on a general-purpose AI model (such as a large language or image model), and whose is it?",
    why="Where model and system come from the same undertaking, the AI Office supervises instead of the national authority.",
    serves=["aia:75(1)(a)", "aia:recital(161)"],
    page=PAGE,
    finder="engineering",
)

LARGE_PLATFORM = yes_no(
    "ai_system.large_platform",
    "the AI system is, or is part of, a very large online platform or search engine",
    question="Is the AI system itself, or is it integrated into, an online platform or search engine that the Commission has designated as very large?",
    why="The AI Office then supervises it.",
    serves=["aia:75(1)(b)"],
    page=PAGE,
    finder="legal",
)

FINANCIAL_SERVICE = yes_no(
    "ai_system.financial_service",
    "the AI system is directly connected with financial services of a supervised institution",
    question="Does a regulated financial institution place on the market, put into service or use the AI system in direct connection with its financial services?",
    why="The financial supervisor is then the market surveillance authority.",
    serves=["aia:74(6)", "aia:75(1)(a)(iii)"],
    page=PAGE,
    finder="legal",
)

IN_SANDBOX = yes_no(
    "ai_system.in_sandbox",
    "the AI system takes part in an AI regulatory sandbox",
    question="Does the AI system take part in an AI regulatory sandbox, on a plan agreed with the authority?",
    why="In a sandbox the authority guides, and does not fine those who keep to the plan.",
    serves=["aia:57(5)", "aia:57(12)", "aia:3(55)"],
    page=PAGE,
    finder="regulatory affairs",
)

SANDBOX_PLAN_FOLLOWED = yes_no(
    "ai_system.sandbox_plan_followed",
    "the sandbox plan, its terms and the authority's guidance are followed in good faith",
    question="Do you keep to the sandbox plan and to the terms of participation, and follow the authority's guidance in good faith?",
    why="Then no fines are imposed for infringements in the sandbox.",
    serves=["aia:57(12)"],
    page=PAGE,
    finder="regulatory affairs",
)

TESTING_CONDITIONS = choices(
    "ai_system.testing_conditions",
    "the conditions of real-world testing that are met",
    option("plan_submitted", "a testing plan was submitted to the authority of the place"),
    option("approved", "the authority approved it, or was silent for 30 days where the law of the place counts that as approval"),
    option("registered", "the test is registered, publicly or where the area asks for it in the non-public or national register"),
    option("established", "you are established in the Union, or a legal representative is"),
    option("transfers_safeguarded", "data go to third countries only with safeguards, or not at all"),
    option("limited_in_time", "it lasts no longer than needed and at most six months (twelve with a notified extension)"),
    option("vulnerable_protected", "vulnerable participants are protected, or there are none"),
    option("partners_agreed", "partners who use the system are informed, instructed and bound by an agreement, or there are none"),
    option("consent", "participants gave informed consent, or the special rule for law enforcement is observed"),
    option("overseen", "qualified persons oversee the test"),
    option("reversible", "the system's predictions, recommendations or decisions can be reversed and disregarded"),
    question="Which of these conditions of the real-world test are met?",
    why="The test is allowed only if all of them are.",
    serves=["aia:60(4)", "aia:61"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

INCIDENT_CONSEQUENCES = choices(
    "ai_system.incident_consequences",
    "what an incident or malfunctioning of the AI system has led to",
    option("death", "the death of a person"),
    option("serious_health", "serious harm to a person's health"),
    option("critical_infrastructure", "a serious and irreversible disruption of critical infrastructure", "Of its management or operation; a short outage that can be repaired is not irreversible."),
    option("fundamental_rights", "a breach of Union law that protects fundamental rights", "For example discrimination, unlawful processing of personal data."),
    option("property_or_environment", "serious harm to property or the environment"),
    option("widespread_infringement", "a widespread infringement", "Unlawful conduct that harms the collective interests of people in at least two other Member States, or in at least three Member States at once by the same operator."),
    question="Has an incident or malfunctioning of the AI system led, directly or indirectly, to one of these?",
    why="They are what must be reported, and they set the number of days.",
    help="Pick none if nothing of the kind happened: a vulnerability, an attack or a fault without such a consequence is not reported under the AI Act (but perhaps under the Cyber Resilience Act).",
    serves=["aia:3(49)", "aia:3(61)", "aia:73"],
    page=INCIDENT_PAGE,
    finder="product safety",
)  # fmt: skip

INCIDENT_LINK = choice(
    "ai_system.incident_link",
    "what is known of the link between the AI system and the consequence",
    option("established", "established, or reasonably likely"),
    option("suspected", "suspected, or not yet known"),
    option("excluded", "excluded", "It is clear that the AI system did not lead to it, not even indirectly."),
    question="What is known so far of the link between the AI system and what happened?",
    why="A report is due at once when the link is established or likely, and within the days allowed in any case.",
    serves=["aia:73(2)", "aia:73(4)", "aia:3(49)"],
    page=INCIDENT_PAGE,
    finder="product safety",
)

EQUIVALENT_REPORTING = yes_no(
    "ai_system.equivalent_reporting",
    "the provider is under other Union law with equivalent reporting of incidents",
    question="Is the provider subject to other Union law with reporting duties that are equivalent to those of the AI Act?",
    why="For systems of Annex III only breaches of fundamental rights are then reported under the AI Act.",
    serves=["aia:73(9)"],
    page=INCIDENT_PAGE,
    finder="regulatory affairs",
)

PROVIDER_REACHABLE = yes_no(
    "ai_system.provider_reachable",
    "the deployer can reach the provider",
    question="Can you, as user of the AI system, reach its provider about the incident?",
    why="If not, the duty to report falls on you.",
    serves=["aia:26(5)"],
    page=INCIDENT_PAGE,
    finder="operations",
)
