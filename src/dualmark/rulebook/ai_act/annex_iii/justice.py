# SPDX-License-Identifier: Apache-2.0
"""Annex III point 8: administration of justice and democratic processes."""

from dualmark.facts.ai_system.biometrics import USED_FOR_WHOM
from dualmark.facts.ai_system.uses.areas import AREAS
from dualmark.facts.ai_system.uses.justice import INFLUENCES_VOTING, JUSTICE_USES, VOTERS_SEE_OUTPUT
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.ai_high_risk import JUDICIAL_ASSISTANCE
from dualmark.rulebook.writing import rule

POINT_8A = rule(
    "ai.annex_iii.8a",
    "It is meant to help a judicial authority, or a dispute resolution body, with facts and law and with applying the law",
    subject="ai_system",
    when=all_of(
        AREAS.has("justice"),
        USED_FOR_WHOM.has("judiciary"),
        any_of(
            all_of(JUSTICE_USES.has("facts_and_law"), JUSTICE_USES.has("applying_law")),
            all_of(
                any_of(JUSTICE_USES.has("facts_and_law"), JUSTICE_USES.has("applying_law")),
                JUDICIAL_ASSISTANCE.is_("either"),
            ),
        ),
    ),
    cites=["aia:AnnexIII(8)(a)", "aia:recital(61)"],
    rows=["AIII.8a"],
    note="Dispute resolution counts if its outcome has legal effects for the parties. Ancillary administration does "
    "not, nor do tools of the parties and their lawyers (recital 61).",
)

POINT_8B = rule(
    "ai.annex_iii.8b",
    "It is meant to influence the outcome of an election or referendum or how people vote",
    subject="ai_system",
    when=all_of(AREAS.has("elections"), INFLUENCES_VOTING),
    unless=[
        cited(
            not_(VOTERS_SEE_OUTPUT),
            "aia:AnnexIII(8)(b)",
            gloss="people are not directly exposed to its output",
        )
    ],
    cites=["aia:AnnexIII(8)(b)", "aia:recital(62)"],
    rows=["AIII.8b"],
)
