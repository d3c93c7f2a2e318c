# SPDX-License-Identifier: Apache-2.0
"""The reporting duties of Article 14 and of Article 17(2): they hold for every product in scope, older ones included."""

from collections.abc import Iterable

from dualmark.law.register.milestones import CRA_GENERAL, CRA_REPORTING
from dualmark.rulebook.cra.manufacturer import ANSWERS
from dualmark.rulebook.cra.reporting import GENERAL_DATE_REACHED, OBLIGED
from dualmark.rulebook.writing import Duty, duty

VULNERABILITY = "the manufacturer becomes aware of an actively exploited vulnerability contained in the product"
INCIDENT = "the manufacturer becomes aware of a severe incident having an impact on the security of the product"
NO_END = "no end: also after the support period"


def _report(id: str, title: str, *cites: str, trigger: str, evidence: str, rows: Iterable[str], note: str = "") -> Duty:
    return duty(
        f"duty.cra.{id}", title, act="cra", bearer="manufacturer", when=OBLIGED, cites=cites, applies=CRA_REPORTING,
        due="on_event", trigger=trigger, ends=NO_END, evidence=evidence, rows=rows, note=note,
    )  # fmt: skip


NOTIFY_VULNERABILITY = _report(
    "14.1.notify_vulnerability",
    "Notify every actively exploited vulnerability to the CSIRT and ENISA at once, by the single reporting platform",
    "cra:14(1)", "cra:14(7)", "cra:69(3)",
    trigger=VULNERABILITY,
    evidence="The record of when the sign came in and when certainty was reached; the notification's receipt.",
    rows=["N-1", "N-2"],
)  # fmt: skip

WARN_OF_VULNERABILITY = _report(
    "14.2.a.early_warning",
    "Submit the early warning without undue delay, at the latest 24 hours after becoming aware",
    "cra:14(2)(a)",
    trigger=VULNERABILITY,
    evidence="The early warning, with the Member States where the product is known to be available.",
    rows=["N-9"],
)

DESCRIBE_VULNERABILITY = _report(
    "14.2.b.notification",
    "Submit the vulnerability notification, at the latest 72 hours after becoming aware",
    "cra:14(2)(b)",
    trigger=VULNERABILITY,
    evidence="Product, nature of exploit and vulnerability, measures taken and measures for users, sensitivity of the information.",
    rows=["N-10", "N-18"],
    note="Unless the information was already given.",
)

CLOSE_VULNERABILITY = _report(
    "14.2.c.final_report",
    "Submit the final report at the latest 14 days after a corrective or mitigating measure is available",
    "cra:14(2)(c)", "cra:14(2)(c)(i)", "cra:14(2)(c)(ii)", "cra:14(2)(c)(iii)",
    trigger="a corrective or mitigating measure for the notified vulnerability is available",
    evidence="Description with severity and impact, malicious actor where known, details of the update or other measures.",
    rows=["N-11"],
    note="Unless the information was already given. No measure, no deadline.",
)  # fmt: skip

NOTIFY_INCIDENT = _report(
    "14.3.notify_incident",
    "Notify every severe incident to the CSIRT and ENISA at once, by the single reporting platform",
    "cra:14(3)", "cra:14(5)", "cra:14(5)(a)", "cra:14(5)(b)", "cra:14(7)", "cra:69(3)",
    trigger=INCIDENT,
    evidence="The record of when the sign came in and when certainty was reached; the notification's receipt.",
    rows=["N-1", "N-5"],
)  # fmt: skip

WARN_OF_INCIDENT = _report(
    "14.4.a.early_warning",
    "Submit the early warning of the incident without undue delay, at the latest 24 hours after becoming aware",
    "cra:14(4)(a)",
    trigger=INCIDENT,
    evidence="The early warning, saying whether unlawful or malicious acts are suspected, and the Member States where the product is known to be available.",
    rows=["N-9"],
)

DESCRIBE_INCIDENT = _report(
    "14.4.b.notification",
    "Submit the incident notification, at the latest 72 hours after becoming aware",
    "cra:14(4)(b)",
    trigger=INCIDENT,
    evidence="Nature and initial assessment of the incident, measures taken and measures for users, sensitivity of the information.",
    rows=["N-10", "N-18"],
    note="Unless the information was already given.",
)

CLOSE_INCIDENT = _report(
    "14.4.c.final_report",
    "Submit the final report within one month after the incident notification",
    "cra:14(4)(c)", "cra:14(4)(c)(i)", "cra:14(4)(c)(ii)", "cra:14(4)(c)(iii)",
    trigger="the incident notification was submitted",
    evidence="Detailed description with severity and impact, threat or root cause, applied and ongoing mitigation.",
    rows=["N-12"],
    note="Unless the information was already given.",
)  # fmt: skip

INTERMEDIATE_REPORT = _report(
    "14.6.intermediate_report",
    "Give an intermediate report on the status when the CSIRT asks for it",
    "cra:14(6)",
    trigger="a request of the CSIRT that received the notification",
    evidence="The request and the report.",
    rows=["N-14"],
)

RIGHT_ADDRESSEE = _report(
    "14.7.addressee",
    "Submit to the CSIRT of the right Member State: main establishment, else representative, importer, distributor, users",
    "cra:14(7)", "cra:14(7)/2", "cra:14(7)/3", "cra:14(7)/3(a)", "cra:14(7)/3(b)", "cra:14(7)/3(c)", "cra:14(7)/3(d)", "cra:14(7)/4",
    trigger="a notification is to be made",
    evidence="The facts on which the choice of the Member State rests.",
    rows=["N-15"],
)  # fmt: skip

INFORM_USERS = _report(
    "14.8.inform_users",
    "Inform the impacted users, where appropriate all users, and tell them what they can do",
    "cra:14(8)", "cra:recital(67)",
    trigger="the manufacturer becomes aware of an actively exploited vulnerability or a severe incident",
    evidence="The information given, to whom and when; where appropriate structured and machine-readable.",
    rows=["N-16"],
    note="In time; not necessarily in public.",
)  # fmt: skip

INFORM_PUBLIC = duty(
    "duty.cra.17.2.inform_public",
    "Inform the public about the incident when the CSIRT requires it",
    act="cra",
    bearer="manufacturer",
    when=[ANSWERS, GENERAL_DATE_REACHED],
    cites=["cra:17(2)", "cra:71(2)"],
    applies=CRA_GENERAL,
    due="on_event",
    trigger="the CSIRT requires it after consulting the manufacturer",
    ends=NO_END,
    evidence="The request and the publication.",
    rows=["N-16", "CRA-4b-17"],
)
