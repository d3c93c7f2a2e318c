# SPDX-License-Identifier: Apache-2.0
"""Facts about what the AI system does with faces, voices, gait and other traits of persons.

They serve the prohibitions (Article 5), the high-risk uses (Annex III) and transparency (Article 50)
alike. Biometric data are personal data that result from technical processing of physical,
physiological or behavioural traits; they need not identify a person.
"""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_biometrics"

BIOMETRIC_FUNCTIONS = choices(
    "ai_system.biometric_functions",
    "what the AI system does with biometric data of persons",
    option("remote_identification", "finds out who people are, without their active part", "Compares faces, voices, gait or other traits with a reference database to establish identity, while the people concerned do nothing for it.", includes="cameras or microphones that recognise people in passing; searching recordings, images or archives for known persons; tracking a suspect against a stored template.", falls_short="people who step up to a sensor on purpose; searching by number plate, ticket or clothing; grouping the faces in one closed set of material without any comparison with an outside database."),
    option("identification_with_active_participation", "finds out who people are, who present themselves on purpose", "The person consciously steps up to a reader or into a marked zone and is compared with a database, for example of people who may enter.", falls_short="people who were only told by a sign that a camera is there."),
    option("verification", "confirms that a person is who he or she claims to be", "One-to-one comparison with data given earlier: unlocking a device, logging in, comparing a face with the passport chip."),
    option("sensitive_categorisation", "sorts people by race, ethnic origin, opinions, beliefs, union membership, sex life, health or genetic data, worked out from biometric data", "The trait is what the system concludes from face, voice, gait, keystrokes or DNA.", falls_short="conclusions from clothing, jewellery, posts or other content, which are no biometric data."),
    option("other_categorisation", "sorts people by other traits, worked out from biometric data", "For example age group, sex, hair or eye colour, height, clothing size, tattoos as such."),
    option("emotion_recognition", "works out emotions or moods from biometric data", "From face, voice, gestures, gait, keystrokes, heart rate or brain waves: happy, angry, bored, stressed, anxious, attentive, aggressive.", includes="interest or attention of students, stress or burn-out of employees, the mood of an audience, if single persons are read.", falls_short="noting only that somebody smiles or raises the voice; physical states such as pain or fatigue; the tone of written text."),
    option("intention_recognition", "works out intentions or truthfulness from biometric data", "From face, voice, gait and so on: whether a person is about to fight, steal, leave or lie."),
    option("emotion_from_content", "works out emotions only from content, such as the words of a text", "No biometric data: what people write or say, not how they type, look or sound."),
    option("other_state_recognition", "detects physical states or plain expressions from biometric data", "Fatigue, pain, illness, a smile or a fall, without concluding on emotions.", falls_short="a smile or a raised voice that is used to conclude on an emotion."),
    option("other_processing", "processes biometric data in another way", "Detects, counts, follows or groups faces, bodies or voices, or captures fingerprints, without establishing who it is and without sorting people by traits."),
    question="Which of these does the AI system do, or is it meant to do, with faces, voices, movements or other traits of persons?",
    why="Some of these uses are prohibited in some settings, most of the others are high-risk or must be disclosed.",
    help="Pick all that fit; pick none if the AI system does nothing of the kind. Detecting objects, vehicles, gaps or movements without reading anything from a person's traits is none of these.",
    serves=["aia:3(34)", "aia:3(35)", "aia:3(36)", "aia:3(39)", "aia:3(40)", "aia:3(41)", "aia:5(1)(f)", "aia:5(1)(g)", "aia:5(1)(h)", "aia:AnnexIII(1)", "aia:50(3)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

USED_FOR_WHOM = choices(
    "ai_system.used_for_whom",
    "the authorities that use the AI system, or on whose behalf it is used",
    option("law_enforcement", "police and other law enforcement, or somebody on their behalf", "To prevent, investigate, detect or prosecute criminal offences, to execute penalties, or to protect public security.", includes="a private body that acts at their request, under their instruction and supervision.", falls_short="a shop, stadium or bank that acts for itself, or only because a law obliges it to report, even if it hands findings to the police."),
    option("migration_asylum_border", "migration, asylum or border authorities, or somebody on their behalf"),
    option("judiciary", "courts and other judicial authorities, or somebody on their behalf", "Alternative dispute resolution with legal effects for the parties counts too."),
    option("union_institutions", "institutions, bodies, offices or agencies of the Union"),
    option("other_public_authority", "other public authorities, or somebody on their behalf", "For example social security, schools run by the state, municipalities."),
    question="Is the AI system used, or meant to be used, by one of these authorities or on its behalf?",
    why="Several prohibitions and high-risk uses exist only for some authorities, or have exceptions for them.",
    help="Pick all that fit, and none if the AI system is for private use only.",
    serves=["aia:3(45)", "aia:3(46)", "aia:5(1)(h)", "aia:AnnexIII(5)(a)", "aia:AnnexIII(6)", "aia:AnnexIII(7)", "aia:AnnexIII(8)(a)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

IDENTIFICATION_TIMING = choice(
    "ai_system.identification_timing",
    "when the identification happens",
    option("real_time", "at once, or with only a short delay", "Capture, comparison and identification follow each other without significant delay: live or nearly live material."),
    option("later", "afterwards", "On recordings, after a significant delay; typically the person has left the place by then."),
    option("both", "both"),
    question="Does the AI system identify people live, or afterwards on recordings?",
    why="The prohibition for law enforcement concerns live identification; identification afterwards is high-risk.",
    serves=["aia:3(42)", "aia:3(43)", "aia:5(1)(h)", "aia:26(10)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

PUBLICLY_ACCESSIBLE_SPACE = yes_no(
    "ai_system.publicly_accessible_space",
    "people are identified in physical places that are open to the public",
    question="Are people identified in physical places that an undetermined number of people may enter?",
    why="The prohibition of live identification for law enforcement concerns such places.",
    help="Who owns the place does not matter, nor do tickets, age limits or a limited capacity: streets, parks, shops, restaurants, stadiums, cinemas, stations and airports count. Offices and factories with entry control, prisons, border control areas, gated estates and online spaces do not.",
    serves=["aia:3(44)", "aia:5(1)(h)"],
    page=PAGE,
    finder="product management",
)

EMOTIONS_OF = choices(
    "ai_system.emotions_of",
    "whose emotions or intentions are worked out",
    option("workers", "people at work, or who apply for work", "Employees, contractors, trainees, volunteers, on site or at a distance, whatever the contract; job applicants too."),
    option("education", "people in an education institution, or who apply for a place", "Learners and teachers in schools, universities, vocational or continuing training, on site or online."),
    option("others", "others", "Customers, passengers, patients, audiences, private users; also learners who use an app at home on their own account, or actors in a role play whose results cannot count for them."),
    question="Whose emotions or intentions are worked out?",
    why="At the workplace and in education institutions this is prohibited, apart from medical or safety reasons.",
    help="A call centre that reads the anger of its customers, and not of its staff, is 'others'.",
    serves=["aia:5(1)(f)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

EMOTION_REASON = choice(
    "ai_system.emotion_reason",
    "the reason why emotions or intentions are worked out",
    option("medical_device", "medical reasons, as or with a medical device", "A device for diagnosis, treatment or support of a patient that is placed on the market under the law on medical devices."),
    option("medical_other", "other medical reasons", "Treatment, therapy or support for a disability (for example autism, blindness), without being a medical device.", falls_short="general well-being, detection of burn-out, stress or depression among staff or students."),
    option("specific_safety", "protecting life or health against a specific danger", "An emotional state would put people in danger there (operating dangerous machines, handling dangerous substances), the use is limited to that, and the data serve nothing else.", falls_short="general monitoring of stress or anxiety 'for safety'; protection of property against theft or fraud."),
    option("other", "another reason", "Performance, hiring, learning success, service quality, marketing, general well-being, entertainment."),
    question="For which reason are emotions or intentions worked out?",
    why="Only medical and safety reasons, narrowly understood, lift the prohibition at the workplace and in education.",
    serves=["aia:5(1)(f)", "aia:recital(44)", "guidelines:prohibited(256)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

CATEGORISED_BY = choices(
    "ai_system.categorised_by",
    "the traits that are concluded from biometric data",
    option("race", "race"),
    option("political_opinions", "political opinions"),
    option("trade_union_membership", "trade union membership"),
    option("beliefs", "religious or philosophical beliefs"),
    option("sex_life_or_orientation", "sex life or sexual orientation"),
    option("ethnic_origin", "ethnic origin", "Including the region that a dialect or the genes point to."),
    option("health", "health", "Illness, disability, symptoms."),
    option("genetic_data", "genetic traits"),
    question="Which of these traits does the AI system conclude from biometric data?",
    why="Concluding on some of them about single persons is prohibited; with others the system is high-risk.",
    help="What counts is what the system claims to conclude, not whether it is right. Skin or eye colour as such, age and sex are none of these.",
    serves=["aia:5(1)(g)", "aia:AnnexIII(1)(b)", "aia:recital(30)", "aia:recital(54)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

CATEGORISATION_APPLIED_TO = choice(
    "ai_system.categorisation_applied_to",
    "to what the categories are assigned",
    option("individuals", "to single persons"),
    option("groups", "only to whole groups", "Nobody is looked at alone, and no category can be traced to one person."),
    option("data_sets", "to records in a collection of biometric data", "Labelling or filtering of images, voices or other samples, for example to balance training data, or to sort images by hair colour."),
    question="To what does the AI system assign the categories?",
    why="The prohibition concerns categorising single persons; labelling and filtering of lawfully acquired data is free of it.",
    serves=["aia:5(1)(g)", "guidelines:prohibited(281)", "guidelines:prohibited(284)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

BIOMETRIC_DATA_LAWFULLY_ACQUIRED = yes_no(
    "ai_system.biometric_data_lawfully_acquired",
    "the biometric data were acquired lawfully",
    question="Were the biometric data that are labelled, filtered or sorted acquired in line with Union and national law?",
    why="Only work on lawfully acquired data is outside the prohibition.",
    serves=["aia:5(1)(g)", "aia:recital(30)"],
    page=PAGE,
    finder="legal",
)

CATEGORISATION_ANCILLARY = yes_no(
    "ai_system.categorisation_ancillary",
    "sorting people is a mere side feature that another commercial service technically needs",
    question="Is sorting people by traits only a side feature of another commercial service, which cannot be used without that service and is strictly necessary for it for objective technical reasons?",
    why="Such a feature is no biometric categorisation system.",
    help="For example the filter of an online shop that shows goods on the customer's own picture, or the picture filters of a social network. A feature that targets messages or advertising, or that could stand alone, is not.",
    serves=["aia:3(40)", "aia:recital(16)"],
    page=PAGE,
    finder="product management",
)
