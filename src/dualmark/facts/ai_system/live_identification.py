# SPDX-License-Identifier: Apache-2.0
"""Facts for the exceptions that allow law enforcement to identify people live in public places."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_prohibited"

IDENTIFICATION_OBJECTIVE = choice(
    "ai_system.identification_objective",
    "the objective of the live identification",
    option("victims_or_missing_persons", "to search for particular victims of abduction, trafficking or sexual exploitation, or for missing persons"),
    option("imminent_threat_or_terrorism", "to prevent a specific, substantial and imminent threat to life or physical safety, or a genuine present or foreseeable threat of a terrorist attack", falls_short="general concerns for security; a watch list without a link to a concrete threat."),
    option("suspect_of_serious_offence", "to find or identify a suspect of, or a person convicted for, an offence listed in Annex II that is punishable by at least four years in its maximum", "Terrorism, trafficking in persons, drugs, weapons or organs, sexual exploitation of children, murder, grievous injury, kidnapping, rape, crimes before the International Criminal Court, hijacking, environmental crime, organised or armed robbery, sabotage, criminal organisation.", falls_short="theft and other offences not on the list."),
    option("other", "another objective", "Shoplifters, an unspecific watch list, general prevention, protests."),
    question="For which objective are people identified live?",
    why="Only three objectives can lift the prohibition.",
    serves=["aia:5(1)(h)(i)", "aia:5(1)(h)(ii)", "aia:5(1)(h)(iii)", "aia:AnnexII"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

IDENTIFICATION_STRICTLY_NECESSARY = yes_no(
    "ai_system.identification_strictly_necessary",
    "the live identification is strictly necessary for that objective",
    question="Is the live identification strictly necessary for that objective, and is no milder means enough?",
    why="The exceptions reach no further than strict necessity.",
    serves=["aia:5(1)(h)"],
    page=PAGE,
    finder="legal",
)

IDENTIFICATION_CONDITIONS = choices(
    "ai_system.identification_conditions",
    "the conditions that the live identification meets",
    option("national_law", "national law provides for it, for this objective"),
    option("targeted_person", "it serves only to confirm the identity of a person who is specifically sought", "The seriousness of the situation and the consequences for all persons concerned were weighed."),
    option("limits", "time, place and persons are limited as national law requires"),
    option("rights_assessment", "a fundamental rights impact assessment was completed"),
    option("registration", "the system is registered in the EU database, or urgency is duly justified and registration follows without undue delay"),
    option("authorisation", "a court or independent authority authorised this use beforehand, or urgency is duly justified and the request follows within 24 hours"),
    question="Which of these conditions does the live identification meet?",
    why="Each of them is needed.",
    serves=["aia:5(2)", "aia:5(2)/2", "aia:5(3)", "aia:5(5)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip
