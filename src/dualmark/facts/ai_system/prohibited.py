# SPDX-License-Identifier: Apache-2.0
"""Facts for the prohibitions on manipulation, exploitation, scoring, crime prediction and scraping.

What the system does with biometric data is asked in `biometrics`, intimate and abusive material in
`sexual_material`, the exceptions for live identification in `live_identification`.
"""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_prohibited"

INFLUENCE_TECHNIQUES = choices(
    "ai_system.influence_techniques",
    "the ways in which the AI system influences people",
    option("subliminal", "by stimuli that people cannot consciously perceive", "Images flashed too briefly, masked sounds, hidden images, cues below the threshold of awareness, signals to the brain."),
    option("manipulative", "by manipulation", "It is designed to undermine free choice, or learned to: it plays on biases, pressure or dependence in ways that people do not notice or cannot resist. It works on people in general.", includes="training simulations that manipulate people, even for a good cause.", falls_short="open persuasion, ordinary personalised advertising, a side effect against which the provider took precautions; if it works through age, disability or a social or economic situation, pick that alone."),
    option("deceptive", "by deception", "It presents false or misleading content that is meant to deceive, or does so, and steers what people do.", falls_short="occasional errors of a chatbot that warns of its limits and has safeguards."),
    option("exploits_age", "by using weaknesses of children or old people", "For example a toy or game that uses what children do not yet understand."),
    option("exploits_disability", "by using weaknesses that come with a disability", "Lasting physical, mental, intellectual or sensory impairments.", falls_short="a system that is merely not accessible."),
    option("exploits_social_or_economic_situation", "by using a specific social or economic situation", "Extreme poverty, over-indebtedness, migration, belonging to a minority.", falls_short="general troubles such as loneliness; unintended bias that is corrected when known."),
    question="Does the AI system influence what people do in one of these ways?",
    why="Such techniques are prohibited if they distort behaviour and are likely to do significant harm.",
    help="Pick none for a system that informs, advises or persuades openly.",
    serves=["aia:5(1)(a)", "aia:5(1)(b)", "aia:recital(29)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

EFFECT_ON_BEHAVIOUR = choice(
    "ai_system.effect_on_behaviour",
    "what this influence is meant to do, or does, to people's behaviour",
    option("impairs_decision", "people can no longer decide in an informed way, and decide as they otherwise would not", "Their ability to decide is appreciably reduced."),
    option("distorts", "people behave materially differently, though they can still decide in an informed way"),
    option("minor", "little or nothing", "It stays within what ordinary persuasion does."),
    question="What is that influence meant to do to people's behaviour, or what does it do, or is it likely to do?",
    why="Only a material distortion of behaviour is prohibited.",
    help="Neither a bad intention nor an effect that has already happened is needed: it is enough that the effect is likely. For children and other people in a weak position the first answer is not needed; the second is enough.",
    serves=["aia:5(1)(a)", "aia:5(1)(b)", "guidelines:prohibited(77)", "guidelines:prohibited(113)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

SIGNIFICANT_HARM = yes_no(
    "ai_system.significant_harm",
    "the influence causes significant harm, or is reasonably likely to",
    question="Does that influence cause significant physical, psychological or financial harm to somebody, or is that reasonably likely?",
    why="Without significant harm such influence is not prohibited by the AI Act.",
    help="Severity, number of people, duration, whether it can be undone, and weakness of those concerned count. Temporary discomfort, such as while giving up smoking, is not enough; a likely serious injury, a lasting addiction or the loss of savings is.",
    serves=["aia:5(1)(a)", "aia:5(1)(b)", "guidelines:prohibited(91)"],
    page=PAGE,
    finder="product management",
)

LAWFUL_TREATMENT = yes_no(
    "ai_system.lawful_treatment",
    "the influence is part of a lawful medical treatment",
    question="Is that influence part of a medical or psychological treatment, according to the law and medical standards, with explicit consent of the person or its legal representative?",
    why="Lawful medical practice stays untouched by the prohibition.",
    serves=["aia:recital(29)"],
    page=PAGE,
    finder="regulatory affairs",
)

EVALUATES_PERSONS_OVER_TIME = yes_no(
    "ai_system.evaluates_persons_over_time",
    "it evaluates or classifies people by their social behaviour or personal traits over a period of time",
    question="Does it evaluate, score or classify people, or groups of people, by their social behaviour or their personal traits, from data that span a period of time?",
    why="Such a score is prohibited if it leads to certain disadvantages.",
    help="Known, inferred and predicted traits count, public and private use alike. A single rating at one moment does not count, nor the scoring of companies, unless it sums up how natural persons behaved.",
    serves=["aia:5(1)(c)", "aia:recital(31)"],
    page=PAGE,
    finder="product management",
)

SCORE_LEADS_TO = choices(
    "ai_system.score_leads_to",
    "the treatment to which the score leads",
    option("unrelated_context", "a disadvantage in a context that has nothing to do with where the data came from", "For example social media habits or the nationality of a spouse, used to look for welfare fraud."),
    option("unjustified_or_disproportionate", "a disadvantage that is unjustified or out of proportion to the behaviour", "For example taking children away for missed appointments, or a blacklist for books returned late."),
    option("related_and_proportionate", "a disadvantage in the same context and in proportion", "Lawful evaluation for a specific purpose: a credit score from financial data, a fraud check on transactions, an insurance tariff by driving style."),
    option("advantages_only", "only advantages that leave nobody worse off in an unfair way", "For example privileges for loyal customers by their purchases and returns."),
    question="To what treatment of people does the score lead, or help to lead?",
    why="Two kinds of disadvantage make social scoring prohibited.",
    help="It counts too if a person decides in the end, or if somebody else acts on the score. Pick none if the score leads to no treatment.",
    serves=["aia:5(1)(c)(i)", "aia:5(1)(c)(ii)", "guidelines:prohibited(160)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

CRIME_PREDICTIONS = choices(
    "ai_system.crime_predictions",
    "what the AI system predicts about offences",
    option("person_will_offend", "the risk that a particular person commits, or will commit, a criminal offence", "By police, tax or customs authorities, or by private bodies for them or under a legal duty, such as checks against money laundering."),
    option("places_or_goods", "where or when offences are likely, or which goods are suspicious", "Without judging particular persons."),
    option("companies", "offences of companies and other organisations"),
    option("administrative_offences", "administrative offences only", "Breaches that are no crimes under the law, their nature and their penalty."),
    option("own_protection", "irregularities of customers, to protect the organisation's own business", "A possible offence is only a side issue, for example in fraud alerts of an online shop."),
    question="Does the AI system assess the risk of offences, and of which kind?",
    why="Predicting crimes of a person from a profile alone is prohibited.",
    help="Pick none if it does nothing of the kind.",
    serves=["aia:5(1)(d)", "aia:recital(42)", "guidelines:prohibited(207)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

SOLELY_PROFILING = yes_no(
    "ai_system.solely_profiling",
    "the assessment of the person rests only on a profile or on personal traits",
    question="Does the assessment of the person rest only on profiling or on traits and characteristics, such as age, nationality, address, family, debts, car or character?",
    why="The prohibition concerns assessments that rest solely on these.",
    help="No if other real and substantial elements count as well, such as observed acts or findings about the person's own conduct.",
    serves=["aia:5(1)(d)", "aia:recital(42)", "guidelines:prohibited(199)"],
    page=PAGE,
    finder="engineering",
)

SUPPORTS_FACTUAL_ASSESSMENT = yes_no(
    "ai_system.supports_factual_assessment",
    "it only supports people who already assess the involvement of a person on facts linked to a crime",
    question="Does it only support a human assessment of a person's involvement in a crime, which already rests on objective and verifiable facts directly linked to that crime?",
    why="That use is not prohibited.",
    serves=["aia:5(1)(d)", "guidelines:prohibited(203)"],
    page=PAGE,
    finder="product management",
)

FACE_SCRAPING = choice(
    "ai_system.face_scraping",
    "how the AI system collects images of faces from the Internet or from CCTV",
    option("untargeted", "without a target", "It takes in what it finds, like a vacuum cleaner; respecting a site's wish not to be crawled does not change this.", includes="step by step collection of one group after another, if in the end it comes to the same."),
    option("targeted", "only of particular persons, or of a group fixed beforehand", "For example a missing person; also a reverse search for one picture."),
    option("none", "it does not", "No faces, other sources, or no AI in the collecting."),
    question="Does the AI system collect images of faces from the Internet or from CCTV footage?",
    why="Untargeted scraping for databases of faces is prohibited.",
    serves=["aia:5(1)(e)", "aia:recital(43)", "guidelines:prohibited(227)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

FACES_USABLE_FOR_RECOGNITION = yes_no(
    "ai_system.faces_usable_for_recognition",
    "the collection creates or extends a database with which faces can be matched",
    question="Does the collected material create or extend a database that can be used to match human faces?",
    why="Only databases for face recognition are meant.",
    help="Face recognition need not be its only purpose. Images that only train a model, without recognising persons, are no such database.",
    serves=["aia:5(1)(e)", "guidelines:prohibited(226)", "guidelines:prohibited(234)"],
    page=PAGE,
    finder="engineering",
)
