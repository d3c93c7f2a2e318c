# SPDX-License-Identifier: Apache-2.0
"""Obligations of open-source software stewards (CRA Articles 24 and 52(3)), graded by their support."""

from collections.abc import Iterable

from dualmark.facts.product.open_source import STEWARD_SUPPORT
from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, cited
from dualmark.rulebook.readings.cra_open_source import STEWARD_USER_INFORMATION
from dualmark.rulebook.writing import Duty, duty, holds, rule

STEWARD_BOUND = holds("cra.time.steward_duties")

REPORTS_VULNERABILITIES = rule(
    "cra.steward.reports_vulnerabilities",
    "The steward takes part in the development and reports actively exploited vulnerabilities as far as it does",
    when=all_of(STEWARD_BOUND, cited(STEWARD_SUPPORT.has("development"), "cra:24(3)")),
    cites=["cra:24(3)", "cra:14(1)", "guidance:cra-2026-5252(81)", "faq:cra(5.5)"],
    rows=["F-11", "F-12"],
)

REPORTS_INCIDENTS = rule(
    "cra.steward.reports_incidents",
    "The steward provides systems for the development and reports severe incidents that hit them",
    when=all_of(STEWARD_BOUND, cited(STEWARD_SUPPORT.has("infrastructure"), "cra:24(3)")),
    cites=["cra:24(3)", "cra:14(3)", "cra:14(8)", "guidance:cra-2026-5252(80)"],
    rows=["F-11", "F-13"],
)


def _steward(
    name: str,
    title: str,
    *cites: str,
    due: str,
    evidence: str,
    rows: Iterable[str],
    when: object = STEWARD_BOUND,
    trigger: str = "",
    note: str = "",
) -> Duty:
    return duty(
        f"duty.cra.{name}", title, act="cra", bearer="steward", when=when, cites=cites,
        applies=CRA_GENERAL, due=due, evidence=evidence, trigger=trigger, rows=rows, note=note,
    )  # fmt: skip


POLICY = _steward(
    "24.1.policy",
    "Put a cybersecurity policy in place and document it verifiably: secure development and effective handling of vulnerabilities by the developers",
    "cra:24(1)",
    "guidance:cra-2026-5252(79)",
    due="from_application",
    evidence="a dated policy, public or shown on request, with its approval and revisions",
    rows=["F-11", "CRA-4b-19"],
)
POLICY_VULNERABILITIES = _steward(
    "24.1.policy_on_vulnerabilities",
    "Let the policy cover how vulnerabilities are documented, addressed and remedied, and promote sharing of what was found within the community",
    "cra:24(1)",
    due="from_application",
    evidence="the chapters of the policy on intake, records, fixes, advisories and sharing",
    rows=["F-11", "CRA-4b-19"],
)
POLICY_VOLUNTARY_REPORTING = _steward(
    "24.1.policy_on_voluntary_reporting",
    "Let the policy foster voluntary reporting of vulnerabilities by the developers",
    "cra:24(1)",
    "cra:15",
    due="from_application",
    evidence="the part of the policy that tells developers how and where to report",
    rows=["F-11", "CRA-4b-19"],
)
COOPERATE = _steward(
    "24.2.cooperate",
    "Cooperate with the market surveillance authorities, at their request, to mitigate the risks of the software",
    "cra:24(2)",
    due="on_event",
    trigger="a request from a market surveillance authority",
    evidence="the record of request, contacts and measures",
    rows=["F-11", "CRA-4b-19"],
)
PROVIDE_POLICY = _steward(
    "24.2.provide_policy",
    "Give the authority the documentation of the policy on reasoned request, in a language it easily understands",
    "cra:24(2)/2",
    due="on_event",
    trigger="a reasoned request from a market surveillance authority",
    evidence="request, documents sent and date",
    rows=["F-11", "CRA-4b-19"],
)
CORRECT = _steward(
    "52.3.correct",
    "Ensure that all appropriate corrective action is taken in respect of the steward's obligations",
    "cra:52(3)",
    due="on_event",
    trigger="a market surveillance authority finds that the obligations are not met",
    evidence="the finding, the actions and their completion",
    rows=["F-11", "CRA-4b-19"],
    note="Stewards are exempt from administrative fines (Article 64(10)(b)).",
)
REPORT_VULNERABILITIES = _steward(
    "24.3.report_vulnerabilities",
    "Notify actively exploited vulnerabilities to the CSIRT and ENISA, as far as the steward takes part in the development",
    "cra:24(3)",
    "cra:14(1)",
    when=REPORTS_VULNERABILITIES,
    due="on_event",
    trigger="the steward becomes aware of an actively exploited vulnerability in the software",
    evidence="the notifications on the reporting platform with date and time",
    rows=["F-12"],
)
REPORT_INCIDENTS = _steward(
    "24.3.report_incidents",
    "Notify severe incidents that affect the systems provided for the development to the CSIRT and ENISA",
    "cra:24(3)",
    "cra:14(3)",
    when=REPORTS_INCIDENTS,
    due="on_event",
    trigger="the steward becomes aware of a severe incident that affects systems which it provides for the development",
    evidence="the notifications on the reporting platform with date and time",
    rows=["F-13"],
)
INFORM_USERS_OF_INCIDENTS = _steward(
    "24.3.inform_users_of_incidents",
    "Inform the impacted users of such a severe incident and, where necessary, of measures that they can take",
    "cra:24(3)",
    "cra:14(8)",
    when=REPORTS_INCIDENTS,
    due="on_event",
    trigger="a severe incident that affects systems which the steward provides for the development",
    evidence="the advisory or message with date",
    rows=["F-13"],
)
INFORM_USERS_OF_VULNERABILITIES = _steward(
    "24.3.inform_users_of_vulnerabilities",
    "Inform the impacted users of an actively exploited vulnerability",
    "cra:24(3)",
    "cra:14(8)",
    "guidance:cra-2026-5252(82)",
    when=all_of(REPORTS_VULNERABILITIES, STEWARD_USER_INFORMATION.is_("vulnerabilities_too")),
    due="on_event",
    trigger="the steward becomes aware of an actively exploited vulnerability in the software",
    evidence="the advisory or message with date",
    rows=["F-12"],
    note="Asked for by the guidance only; the text ties it to severe incidents.",
)
