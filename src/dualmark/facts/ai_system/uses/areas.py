# SPDX-License-Identifier: Apache-2.0
"""The areas of life in which the AI system is meant to be used, and the question put to each of them."""

from dualmark.facts.fact import choices, option

PAGE = "ai_uses"

# What every question about uses in an area has in common.
HELPING_COUNTS = (
    "Pick a use also if people decide, or if the AI system only helps with a step of it (files, translation, "
    "summaries, appointments, checks of form, reviews afterwards), unless the option says otherwise; how far "
    "its help goes is asked separately. Pick none if nothing fits."
)

AREAS = choices(
    "ai_system.areas",
    "the areas of life in which the AI system is meant to be used",
    option("infrastructure", "running critical infrastructure: digital infrastructure, road traffic, water, gas, heating, electricity", "Managing or operating it, or protecting it.", includes="exchange points, domain names, cloud and data centres, content delivery, trust services, public telecommunications; traffic control, intelligent transport systems, public transport on roads; drinking water and waste water; gas networks and storage; district heating; generation, grids and storage of electricity.", falls_short="a company's own server room or office network; rail, air and water transport; oil and hydrogen; the nuclear part of power plants."),
    option("education", "education and vocational training", "Schools, universities, training centres, adult education and apprenticeships, public or private, on site or online.", includes="admission, grants for students, teaching, grading, exams.", falls_short="training that an employer gives its own staff; lessons and games for private use only."),
    option("employment", "recruitment, work and access to self-employment", "Employees, civil servants, applicants, freelancers and platform workers.", includes="job advertisements, applications, shifts, tasks, pay, appraisal, monitoring at work, dismissal, ranking of self-employed providers."),
    option("essential_services", "public benefits and services, credit, life and health insurance, emergency services", "Access of people to help, money and services that they depend on.", includes="social benefits, housing, care and health services of public bodies; credit scores; insurance of life, health, accident and long-term care; emergency calls, dispatch, triage."),
    option("law_enforcement", "law enforcement", "Preventing, investigating, detecting or prosecuting criminal offences, or executing penalties.", includes="police, prosecutors, prisons, probation, criminal courts; customs where they fight crime.", falls_short="tax, customs and other administrative procedures; private firms that only meet their own legal duties, such as those against money laundering."),
    option("migration_borders", "migration, asylum, visas and borders", "Tasks of authorities in these fields.", falls_short="rescue at sea or in the mountains; services of private travel firms."),
    option("justice", "courts and out-of-court dispute resolution", "Deciding disputes and cases.", falls_short="tools for the parties and their lawyers; authorities for data protection or competition."),
    option("elections", "elections, referendums and political campaigns"),
    question="In which of these areas is the AI system meant to be used?",
    why="The AI Act lists high-risk uses in these areas, and asks nothing of this kind outside them.",
    help="Go by the intended use in instructions, contracts, advertising and technical documentation. If they present the system as good for everything and do not clearly and consistently exclude an area in which it can be used, that area counts as intended. Pick none if no area fits, for example for a game, a shop assistant or a translation tool for everyday use.",
    serves=["aia:6(2)", "aia:3(12)", "aia:AnnexIII"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
