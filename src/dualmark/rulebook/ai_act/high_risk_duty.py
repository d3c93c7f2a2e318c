# SPDX-License-Identifier: Apache-2.0
"""The form that the duties for high-risk AI systems share: who owes them, and from when.

A duty for high-risk systems is owed once the high-risk rules apply to the path of the system. Articles
43, 47 to 49, 71 to 73 and 86 are not deferred themselves, but bind only high-risk systems, and no
system is classified as such before Article 6 applies to its path: so they share that date.
"""

from dualmark.law.model import LegalEvent
from dualmark.law.register.milestones import AI_HIGH_RISK_ANNEX_I, AI_HIGH_RISK_ANNEX_III
from dualmark.logic.expression import any_of, cited
from dualmark.rulebook.writing import Duty, duty, holds

SCOPE = cited(holds("ai.scope.applies"), "aia:2")
PROVIDER = cited(holds("ai.role.provider"), "aia:3(3)")
DEPLOYER = cited(holds("ai.role.deployer"), "aia:3(4)")
HIGH_RISK = cited(holds("ai.high_risk.classified"), "aia:6", "aia:113/3(c)")
LISTED_IN_ANNEX_III = any_of(
    holds("ai.high_risk.in_effect_annex_iii_1"), holds("ai.high_risk.in_effect_annex_iii_2_to_8")
)
UNDER_SECTION_A = holds("ai.annex_i.section_a")

BY_PATH = (
    ("ai.high_risk.annex_iii", AI_HIGH_RISK_ANNEX_III),
    ("ai.high_risk.annex_i_a", AI_HIGH_RISK_ANNEX_I),
)

PLACING = "placing on the market or putting into service"
LIFETIME = "the end of the system's life"
TEN_YEARS = "ten years after placing on the market or putting into service"


def provider_duty(name: str, title: str, *cites: str, **rest) -> Duty:
    """A duty of the provider of a high-risk AI system."""
    return _high_risk_duty("provider", PROVIDER, name, title, cites, **rest)


def deployer_duty(name: str, title: str, *cites: str, **rest) -> Duty:
    """A duty of the deployer of a high-risk AI system.

    `instead` names a rule that says role and risk itself, and stands in place of both.
    """
    return _high_risk_duty("deployer", DEPLOYER, name, title, cites, **rest)


def _high_risk_duty(
    bearer: str,
    role: object,
    name: str,
    title: str,
    cites: tuple[str, ...],
    *,
    due: str,
    evidence: str,
    only: tuple[object, ...] = (),
    instead: object | None = None,
    trigger: str = "",
    ends: str = "",
    since: LegalEvent | None = None,
    until: LegalEvent | None = None,
    rows: tuple[str, ...] = (),
    note: str = "",
) -> Duty:
    return duty(
        f"duty.ai.{name}",
        title,
        subject="ai_system",
        act="ai_act",
        bearer=bearer,
        when=[*((role, HIGH_RISK) if instead is None else (instead,)), *only],
        cites=cites,
        applies=AI_HIGH_RISK_ANNEX_III,
        due=due,
        trigger=trigger,
        ends=ends,
        evidence=evidence,
        since=since,
        until=until,
        rows=rows,
        note=note,
        by_path=BY_PATH,
    )
