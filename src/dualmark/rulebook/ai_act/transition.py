# SPDX-License-Identifier: Apache-2.0
"""High-risk systems from before the dates of application (Article 111(1) and (2)).

The first unit of a type and model counts for all its units: a unit that is sold later is as old as its
type, until the design changes significantly.
"""

from dualmark.facts.ai_system.dates import CHANGED_ON, PART_OF_LARGE_SCALE_IT, PLACED_ON_MARKET
from dualmark.law.model import LegalEvent, Milestone
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import (
    AI_GENERAL,
    AI_HIGH_RISK_ANNEX_I,
    AI_HIGH_RISK_ANNEX_III,
    AI_LARGE_SCALE_IT_SYSTEMS,
    AI_LEGACY_PUBLIC_AUTHORITIES,
)
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.logic.rule import Rule
from dualmark.rulebook.ai_act.annex_iii.common import FOR_PUBLIC_AUTHORITIES
from dualmark.rulebook.readings.ai_high_risk import LEGACY_CUTOFF
from dualmark.rulebook.writing import holds, rule

# Article 111(1) names this day itself; no application date is attached to it.
LARGE_SCALE_CUTOFF = "2027-08-02"

LARGE_SCALE_SYSTEM = rule(
    "ai.transition.large_scale_system",
    "It is a component of a large-scale IT system of the Union from before 2 August 2027",
    subject="ai_system",
    when=all_of(PART_OF_LARGE_SCALE_IT, PLACED_ON_MARKET.before(LARGE_SCALE_CUTOFF)),
    cites=["aia:111(1)", "aia:AnnexX", *(f"aia:AnnexX({point})" for point in range(1, 8))],
    rows=["AI-4.13", "AI-4.13-111(1)"],
)

LARGE_SCALE_DUE = rule(
    "ai.transition.large_scale_due",
    "Older components of large-scale IT systems have to comply by now",
    subject="ai_system",
    when=LARGE_SCALE_SYSTEM,
    cites=["aia:111(1)"],
    applies=AI_LARGE_SCALE_IT_SYSTEMS,
    rows=["AI-4.13", "AI-4.13-111(1)"],
)

LARGE_SCALE_WAITS = rule(
    "ai.transition.large_scale_waits",
    "As an older component of a large-scale IT system it still has time",
    subject="ai_system",
    when=LARGE_SCALE_SYSTEM,
    unless=[LARGE_SCALE_DUE],
    cites=["aia:111(1)"],
    rows=["AI-4.13", "AI-4.13-111(1)"],
)

PUBLIC_AUTHORITIES_DUE = rule(
    "ai.transition.public_authorities_due",
    "Older systems for public authorities have to comply by now",
    subject="ai_system",
    when=FOR_PUBLIC_AUTHORITIES,
    cites=["aia:111(2)"],
    applies=AI_LEGACY_PUBLIC_AUTHORITIES,
    rows=["AI-4.13", "AI-4.13-111(2)", "B.5"],
    note="Our reading: a system that somebody uses on behalf of an authority counts as meant for the authority.",
)


def _old(name: str, words: str, date: Milestone) -> Rule:
    return rule(
        f"ai.transition.old_{name}",
        f"It was first placed before {words}, and has not been changed significantly since that day",
        subject="ai_system",
        when=PLACED_ON_MARKET.before(date),
        unless=[
            cited(
                all_of(holds("ai.modification.substantial"), CHANGED_ON.on_or_after(date)),
                "aia:recital(177)",
                "aia:3(23)",
                gloss="a significant change of design is equivalent in substance to a substantial modification",
            )
        ],
        cites=["aia:111(2)", "aia:recital(177)"],
        rows=["AI-4.13", "AI-4.13-111(2)", "B.6", "EDGE-17"],
    )


OLD_FOR_ANNEX_I = _old("annex_i", "the high-risk rules for Annex I applied", AI_HIGH_RISK_ANNEX_I)
OLD_FOR_ANNEX_III = _old("annex_iii", "the high-risk rules for Annex III applied", AI_HIGH_RISK_ANNEX_III)
OLD_IN_GENERAL = _old("general", "the AI Act applied in general", AI_GENERAL)


def _legacy(path: str, words: str, by_path: Rule, until: LegalEvent | None = None) -> Rule:
    # What is older than the general date is also older than the date of its path, so only the latter is in doubt.
    read_as_amended = any_of(OLD_IN_GENERAL, all_of(by_path, LEGACY_CUTOFF.is_("per_path")))
    return rule(
        f"ai.transition.legacy_{path}",
        f"As an older, unchanged system of {words} it is left alone by the high-risk rules",
        subject="ai_system",
        when=OLD_IN_GENERAL if until else read_as_amended,
        unless=[LARGE_SCALE_SYSTEM, PUBLIC_AUTHORITIES_DUE],
        cites=["aia:111(2)"] if until else ["aia:111(2)", "omnibus:1(39)"],
        since=None if until else AI_OMNIBUS,
        until=until,
        rows=["AI-4.13", "AI-4.13-111(2)", "B.5"],
        note="The original paragraph named 2 August 2026 for all high-risk systems."
        if until
        else "Neither Article 5 nor Article 50 waits for such a change.",
    )


LEGACY_ANNEX_I = _legacy("annex_i", "Annex I", OLD_FOR_ANNEX_I)
LEGACY_ANNEX_I_BEFORE = _legacy("annex_i", "Annex I", OLD_FOR_ANNEX_I, until=AI_OMNIBUS)
LEGACY_ANNEX_III = _legacy("annex_iii", "Annex III", OLD_FOR_ANNEX_III)
LEGACY_ANNEX_III_BEFORE = _legacy("annex_iii", "Annex III", OLD_FOR_ANNEX_III, until=AI_OMNIBUS)
