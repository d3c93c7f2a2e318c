# SPDX-License-Identifier: Apache-2.0
"""Facts for the prohibitions on intimate material without consent and on child sexual abuse material."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_prohibited"

SEXUAL_MATERIAL = choices(
    "ai_system.sexual_material",
    "the sexual or intimate material that the AI system generates, changes, or can be brought to generate",
    option("identifiable_person", "realistic intimate or sexual images, videos or audio of an identifiable person", "Intimate parts of a real person who can be recognised, or such a person in sexually explicit activities.", falls_short="drawings and other material that nobody could take for real; persons who do not exist."),
    option("children", "child sexual abuse material", "Also realistic material of children who do not exist or of persons who look like children, and live performances."),
    question="Does the AI system generate or change material of this kind, or can users bring it to do so?",
    why="Supplying and using such systems is prohibited under certain conditions.",
    help="Think of image, video and voice generators that work on pictures or names of people. Pick none if it cannot.",
    serves=["aia:5(1)(ba)", "aia:5(1)(bb)", "law:Directive 2011/93/EU Article 2(c) and (e)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

SEXUAL_MATERIAL_BY_DESIGN = choice(
    "ai_system.sexual_material_by_design",
    "how such material comes about",
    option("intended", "it is what the AI system is meant for", "Its intended purpose, or one of them."),
    option("foreseeable", "it is not meant for it, but users can do it again and again without changing it technically in a significant way", "Its design, training, architecture, abilities or functions make that a reasonably foreseeable outcome."),
    option("remote", "only by chance, or after a significant technical change by the user"),
    question="How does such material come about?",
    why="Supply is prohibited if it is the purpose, or a foreseeable outcome against which there are no adequate safeguards.",
    serves=["aia:5(1a)(a)(i)", "aia:5(1a)(a)(ii)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

SEXUAL_MATERIAL_SAFEGUARDS = yes_no(
    "ai_system.sexual_material_safeguards",
    "reasonable and adequate safeguards reliably prevent such material and correct misuse",
    question="Are there reasonable and adequate technical safety measures and other safeguards that reliably prevent such material, also in foreseeable misuse, and correct misuse that is observed or reported?",
    why="With them, the supply of a system that is not meant for it is allowed.",
    help="Terms of use alone are not enough.",
    serves=["aia:5(1a)(a)(ii)"],
    page=PAGE,
    finder="product security",
)

USED_FOR_SEXUAL_MATERIAL = yes_no(
    "ai_system.used_for_sexual_material",
    "the organisation uses the AI system in order to generate or change such material",
    question="Does the organisation itself use the AI system for the purpose of generating or changing such material?",
    why="Use is prohibited only for that purpose.",
    serves=["aia:5(1a)(b)"],
    page=PAGE,
    finder="product management",
)

DEPICTED_PERSON_CONSENTS = yes_no(
    "ai_system.depicted_person_consents",
    "it is ensured that the depicted person has explicitly consented to that material",
    question="Is it made sure that the depicted person has given free, specific, informed, unambiguous and explicit consent to the generation or change of that material?",
    why="The prohibition concerns material without such consent.",
    help="A box that the user ticks for somebody else is no consent of that person. Answer no if the system works without asking the person.",
    serves=["aia:5(1)(ba)"],
    page=PAGE,
    finder="legal",
)

EXPOSURE_UNCHANGED = yes_no(
    "ai_system.exposure_unchanged",
    "changes to existing material neither show more of intimate parts nor alter the nature of the sexual activity",
    question="Does the AI system only change existing material, without showing more of the intimate parts and without altering the nature of the sexual activities?",
    why="Such changes, for example of light or format, are no manipulation in the sense of the prohibition.",
    serves=["aia:5(1b)"],
    page=PAGE,
    finder="engineering",
)

WITHOUT_RIGHT_DEFENCE = yes_no(
    "ai_system.without_right_defence",
    "national law excuses dealing with such material here",
    question="Does national law give a defence for dealing with this material here, because it is not done 'without right' (for example authorised detection or investigation)?",
    why="Then the prohibition on child sexual abuse material does not apply.",
    serves=["aia:5(1)(bb)"],
    page=PAGE,
    finder="legal",
)
