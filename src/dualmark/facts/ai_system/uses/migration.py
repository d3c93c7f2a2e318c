# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of an AI system in migration, asylum and border control."""

from dualmark.facts.ai_system.uses.areas import HELPING_COUNTS, PAGE
from dualmark.facts.fact import choices, option

MIGRATION_USES = choices(
    "ai_system.migration_uses",
    "the uses in migration, asylum and border control",
    option("lie_detection", "polygraph or similar tool", "Working out whether somebody tells the truth, or how credible an answer is, from voice, face, gaze, posture or body.", includes="as help: cleaning sound and picture of an interview, or marking features of the face, for that purpose.", falls_short="writing down or translating an interview; neutral summaries; recognising language or dialect."),
    option("risk_of_person", "a risk that a person poses", "Security, irregular migration or health: a score, category or flag about a named or identifiable person who wants to enter or has entered.", includes="indicators of groups or routes that are applied to single travellers; alerts about a person that start from a vehicle or a journey.", falls_short="figures and trends without identifiable persons; measures that hit a whole group alike; vehicles checked as vehicles; cleaning records after the assessment is finished."),
    option("examining_applications", "examining applications for asylum, visas or residence, and complaints", "Help for the authority in judging whether somebody qualifies, reliability of evidence included.", includes="authenticity of documents, plausibility, contradictions, origin from speech, data from telephones, similar cases, priorities; and, as help: ordering files, checking completeness, transcribing, translating, neutral summaries, comparing wording, editing a finished decision, reviewing past decisions.", falls_short="information, forms, appointments and news on status for applicants; complaints about service only."),
    option("detecting_people", "detecting, recognising or identifying people", "At borders, in reception or detention, or otherwise for migration and border control, from cameras, sensors, satellites or drones.", includes="alerts on people who approach or hide, tracking, identity checks against databases, liveness checks as part of that; and, as help: improving such pictures.", falls_short="verifying travel or identity documents, also one-to-one against the person who presents them; rescue only; avoiding collisions; counting crowds or queues without detecting persons; statistics on fraud."),
    question="For which of these is the AI system meant to be used?",
    why="These uses decide on entry, stay and protection of people in a weak position and are high-risk as a rule.",
    help=HELPING_COUNTS,
    serves=["aia:AnnexIII(7)", "aia:recital(60)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
