# SPDX-License-Identifier: Apache-2.0
"""Obligations of distributors (CRA Article 20), paragraph by paragraph."""

from collections.abc import Iterable

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, cited
from dualmark.rulebook.cra.roles import DISTRIBUTOR, TREATED_AS_MANUFACTURER
from dualmark.rulebook.writing import Duty, duty, holds, rule

DISTRIBUTOR_BOUND = rule(
    "cra.bound.distributor",
    "The obligations of distributors bind the organisation",
    when=all_of(DISTRIBUTOR, holds("cra.time.full")),
    unless=[
        cited(TREATED_AS_MANUFACTURER, "cra:21", gloss="then it meets the obligations of the manufacturer instead")
    ],
    cites=["cra:20", "cra:71(2)", "faq:cra(7.5)"],
    rows=["R-11b"],
    note="Units that were placed on the market before 11 December 2027 need not be brought into compliance.",
)


def _distributor(
    name: str,
    title: str,
    *cites: str,
    due: str,
    evidence: str,
    trigger: str = "",
    ends: str = "",
    rows: Iterable[str] = (),
    note: str = "",
) -> Duty:
    return duty(
        f"duty.cra.20.{name}", title, act="cra", bearer="distributor", when=DISTRIBUTOR_BOUND, cites=cites,
        applies=CRA_GENERAL, due=due, evidence=evidence, trigger=trigger, ends=ends, rows=["R-11b", *rows], note=note,
    )  # fmt: skip


DUE_CARE = _distributor(
    "1.due_care",
    "Act with due care in relation to the CRA when making the product available",
    "cra:20(1)",
    due="from_placing",
    evidence="a written procedure for checks before sale, storage and complaints",
    rows=["CRA-4b-18"],
)
CHECK_MARKING = _distributor(
    "2.a.check_marking",
    "Verify before supply that the product bears the CE marking",
    "cra:20(2)(a)",
    due="before_placing",
    evidence="an entry in the goods-in or release check",
)
CHECK_OTHERS = _distributor(
    "2.b.check_others",
    "Verify before supply that manufacturer and importer gave identification, contact details, user information, end of support, declaration and all necessary documents",
    "cra:20(2)(b)",
    "cra:13(15)",
    "cra:13(16)",
    "cra:13(18)",
    "cra:13(19)",
    "cra:13(20)",
    "cra:19(4)",
    due="before_placing",
    evidence="a checklist per product with copies of the documents received",
)
STOP_NON_CONFORMING = _distributor(
    "3.stop",
    "Hold the product back while the information at hand gives reason to believe that it or the manufacturer's processes do not conform",
    "cra:20(3)",
    due="on_event",
    trigger="reason to believe, on the information in its possession, that the essential requirements are not met",
    ends="when the product or the processes have been brought into conformity",
    evidence="the stop order with date and reason, and the release after correction",
    rows=["CRA-4b-18"],
)
INFORM_OF_SIGNIFICANT_RISK = _distributor(
    "3.inform_of_risk",
    "Inform the manufacturer and the market surveillance authorities without undue delay if the non-conforming product poses a significant cybersecurity risk",
    "cra:20(3)",
    "cra:3(38)",
    due="on_event",
    trigger="a product held back for non-conformity poses a significant cybersecurity risk",
    evidence="copies of both messages with date",
    rows=["CRA-4b-18"],
)
SEE_TO_CORRECTION = _distributor(
    "4.see_to_correction",
    "Make sure that a product already supplied that does not conform is corrected, withdrawn or recalled",
    "cra:20(4)",
    "cra:3(49)",
    "cra:3(50)",
    due="on_event",
    trigger="knowledge of, or reason to believe in, non-conformity of a product already made available",
    evidence="the record of the measures and of who took them",
    rows=["CRA-4b-18"],
)
TELL_VULNERABILITY = _distributor(
    "4.tell_vulnerability",
    "Tell the manufacturer of a vulnerability in the product without undue delay",
    "cra:20(4)/2",
    due="on_event",
    trigger="the distributor becomes aware of a vulnerability in the product",
    evidence="the message to the manufacturer with date",
    rows=["CRA-4b-18"],
    note="Distributors do not notify under Article 14.",
)
INFORM_AUTHORITIES = _distributor(
    "4.inform_authorities",
    "Inform the authorities of every Member State of supply at once if the product presents a significant cybersecurity risk, with the measures taken",
    "cra:20(4)/2",
    "cra:3(38)",
    due="on_event",
    trigger="the product presents a significant cybersecurity risk",
    evidence="copies of the messages with date, details of the non-compliance and the measures",
    rows=["CRA-4b-18"],
)
ANSWER_AUTHORITY = _distributor(
    "5.answer_authority",
    "Give the market surveillance authority, on reasoned request, all that shows conformity, in a language it easily understands",
    "cra:20(5)",
    due="on_event",
    trigger="a reasoned request from a market surveillance authority",
    evidence="request, answer and date",
)
COOPERATE = _distributor(
    "5.cooperate",
    "Cooperate with the market surveillance authority, at its request, on measures against the cybersecurity risks of products supplied",
    "cra:20(5)",
    due="on_event",
    trigger="a request for cooperation",
    evidence="the record of the measures agreed and carried out",
)
MANUFACTURER_CEASED = _distributor(
    "6.manufacturer_ceased",
    "Inform the market surveillance authorities without undue delay, and as far as possible the users, that the manufacturer has ceased its operations and cannot comply",
    "cra:20(6)",
    due="on_event",
    trigger="the distributor becomes aware, on the information in its possession, that the manufacturer has ceased its operations",
    evidence="copies of the messages with date",
)
