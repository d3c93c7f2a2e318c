# SPDX-License-Identifier: Apache-2.0
"""Facts that decide about transparency towards people (AI Act Article 50)."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_transparency"

INTERACTS_WITH_PERSONS = yes_no(
    "ai_system.interacts_with_persons",
    "the AI system is meant to take part in a direct exchange with people",
    question="Is the AI system meant to take part directly in an exchange with people, for example to answer, talk, negotiate or act for them?",
    why="People must then be told that they deal with an AI system, unless that is obvious.",
    help="Chatbots, voice assistants, avatars, telephone robots, companions and agents that receive instructions and reply count, on whatever channel. It does not count that somebody operates a tool to get a result (a picture generator, a translation or spelling function, a search or sorting function), nor that a system works in the background (spam filter, recommendation list, quality control) or only looks at people.",
    serves=["aia:50(1)", "aia:recital(132)"],
    page=PAGE,
    finder="product management",
)

AI_NATURE_OBVIOUS = yes_no(
    "ai_system.ai_nature_obvious",
    "it is obvious to the people concerned that they deal with an AI system",
    question="Is it obvious to a reasonably well-informed, observant and careful person, in the circumstances of use, that this is an AI system?",
    why="Only then need people not be told.",
    help="To be answered narrowly. Computer-controlled figures in a game, or a device that nobody would take for a human partner, may be obvious. A chat or voice that answers like a human is not, even on a company's website or in a device that is known as an assistant; nor where children, elderly people or people with disabilities are among those addressed.",
    examples=["the opponents in a video game: yes", "a customer-service chatbot: no", "a home assistant that speaks like a person: no"],
    serves=["aia:50(1)", "aia:recital(132)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

AUTHORISED_BY_LAW = choices(
    "ai_system.authorised_by_law",
    "what a law authorises the AI system for in the field of criminal offences",
    option("detect_prevent_investigate", "to detect, prevent or investigate criminal offences"),
    option("prosecute", "to prosecute criminal offences"),
    option("public_reporting", "and it is open to the public for reporting a criminal offence"),
    question="Does a law authorise this use of the AI system to deal with criminal offences, with safeguards for the rights of others?",
    why="Such uses are excepted from transparency; a tool by which the public reports offences is not.",
    help="Pick none in the ordinary case. A company's own fight against fraud is not authorised by such a law unless a statute says so.",
    serves=["aia:50(1)", "aia:50(2)", "aia:50(3)", "aia:50(4)"],
    page=PAGE,
    finder="legal",
)

SYNTHETIC_CONTENT = choices(
    "ai_system.synthetic_content",
    "the kinds of synthetic content that the AI system generates",
    option("text", "text", "Running text for people to read: answers, articles, messages, summaries, scripts, translations.", falls_short="source code, labels or category names of a few words, numbers and scores, data that only machines read, ready-made phrases that are merely selected."),
    option("image", "images"),
    option("audio", "sound", "Voices, music, noises."),
    option("video", "video"),
    question="Which of these does the AI system generate or change?",
    why="Such output must be marked so that machines can tell that it is artificial.",
    help="Pick none if it only sorts, scores, detects, predicts or controls. General-purpose systems count like others.",
    serves=["aia:50(2)", "aia:recital(133)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

CONTENT_ALTERATION = choice(
    "ai_system.content_alteration",
    "the most that the AI system does to content",
    option("new_or_substantial", "it creates new content, or changes content substantially or in its meaning", includes="summaries, rewriting in another sense, adding or removing persons or things in a picture, voice cloning."),
    option("standard_editing", "it only helps with standard editing", "Spelling and grammar, cropping, noise reduction, colour and exposure, formatting.", falls_short="anything that changes what the content says or shows."),
    option("no_substantial_alteration", "it does not substantially alter what it is given, nor its meaning", "For example a faithful translation, a change of format, a transcript."),
    question="What is the most that the AI system does to the content that it is given?",
    why="Standard editing and small alterations need not be marked. What goes beyond must be.",
    serves=["aia:50(2)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

OUTPUT_STAYS_INTERNAL = yes_no(
    "ai_system.output_stays_internal",
    "the generated content stays strictly inside an industrial or business process",
    question="Is the generated content made only for an internal industrial or business process, technically kept inside it, and never shown to the public or to outside persons?",
    why="The Commission's guidelines leave such output unmarked; the text of the law does not say so.",
    serves=["aia:50(2)", "guidelines:art50"],
    page=PAGE,
    finder="product management",
)

PUBLISHED_CONTENT = choices(
    "ai_system.published_content",
    "what your organisation itself makes or publishes with the AI system",
    option("deep_fake", "pictures, sound or video that would wrongly seem real", "AI-made or AI-changed content that resembles existing persons, objects, places, entities or events and would falsely appear authentic or truthful.", falls_short="content that nobody would take for a real recording, or that resembles nothing existing."),
    option("public_interest_text", "text that informs the public on matters of public interest", "Published news, political, scientific, economic or similar information.", falls_short="advertising for goods, private letters, internal papers."),
    question="Does your organisation, as user of the AI system, make or publish content of these kinds with it?",
    why="Who uses the system must disclose that such content is artificial.",
    help="Pick none if you only supply the system to others.",
    serves=["aia:50(4)", "aia:50(4)/2", "aia:3(60)"],
    page=PAGE,
    finder="marketing",
)  # fmt: skip

EVIDENTLY_ARTISTIC = yes_no(
    "ai_system.evidently_artistic",
    "the deep fake is part of an evidently artistic, creative, satirical or fictional work",
    question="Is the content part of a work or programme that is evidently artistic, creative, satirical, fictional or the like?",
    why="The disclosure may then be made in a way that does not spoil the work.",
    help="Evidently means that viewers see it at once. Political comment, advertising or news in the guise of a joke is not evidently satirical.",
    serves=["aia:50(4)", "aia:recital(134)"],
    page=PAGE,
    finder="marketing",
)

EDITORIAL_SAFEGUARDS = choices(
    "ai_system.editorial_safeguards",
    "what stands behind the published text",
    option(
        "human_review",
        "a person reviewed it, or it passed editorial control",
        "A real review of the content before publication, not a formality.",
    ),
    option(
        "editorial_responsibility",
        "somebody holds editorial responsibility for the publication",
        "A natural or legal person who answers for it.",
    ),
    question="Which of these stand behind the text before it is published?",
    why="Only both together lift the duty to disclose.",
    serves=["aia:50(4)/2"],
    page=PAGE,
    finder="marketing",
)
