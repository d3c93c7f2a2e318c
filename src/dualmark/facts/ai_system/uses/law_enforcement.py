# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of an AI system in law enforcement."""

from dualmark.facts.ai_system.uses.areas import HELPING_COUNTS, PAGE
from dualmark.facts.fact import choices, option

LAW_ENFORCEMENT_USES = choices(
    "ai_system.law_enforcement_uses",
    "the uses in law enforcement",
    option("victim_risk", "the risk that a person becomes a victim of crime", "For an identified or identifiable person: domestic violence, trafficking, exploitation.", falls_short="risks of places, times or events; accidents, panic, fire or flood; weapons or dangers at a scene."),
    option("lie_detection", "polygraph or similar tool", "Working out whether somebody tells the truth, from heart, skin, voice, eyes, face, brain or behaviour.", falls_short="writing down an interview; noting tone or tempo without a conclusion on truth; stress or fatigue of officers for their health; comparing how examiners work."),
    option("evidence_reliability", "how reliable evidence is", "Authenticity, integrity, credibility, consistency of evidence, people included, in an investigation or prosecution.", includes="finding manipulated or generated images and sounds, altered documents, forged signatures, traces on devices; credibility of witnesses and informants; and, as help: sorting or tagging material that is being examined for reliability.", falls_short="restoring, enhancing or extracting data; searching, clustering, linking, translating, timelines, duplicates; reconstructing scenes; finding patterns across cases; finding or sorting illegal content; matching traces such as marks on a bullet with a database."),
    option("offending_risk", "the risk that a person offends or offends again", "Resting also on facts that are linked with a criminal activity, and not only on profiling.", includes="risk scores for suspects, prisoners or people on probation or before a criminal court; and, as help: checking the form for such an assessment, collecting the records for it.", falls_short="places and times of likely crime without persons."),
    option("personality_or_past_crime", "personality, characteristics or past criminal behaviour of persons or groups", "Assessing them in the course of law enforcement.", falls_short="a mere copy of the criminal record."),
    option("profiling", "profiling people in the course of detection, investigation or prosecution", "Evaluating personal aspects of people by automated processing of personal data.", includes="singling out possible suspects or persons of interest from traits, movements, contacts, posts or descriptions.", falls_short="maps of crime without persons; patterns of transactions alone; links between cases and forecasts that point to no person; vehicles, objects, sounds or movements."),
    question="For which of these is the AI system meant to be used?",
    why="These uses may lead to surveillance, arrest or loss of liberty and are high-risk as a rule.",
    help=HELPING_COUNTS + " For administration, patrol planning, number plates, traffic rules or detection of objects pick none.",
    serves=["aia:AnnexIII(6)", "aia:recital(59)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
