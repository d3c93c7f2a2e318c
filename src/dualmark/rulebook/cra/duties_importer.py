# SPDX-License-Identifier: Apache-2.0
"""Obligations of importers (CRA Article 19), paragraph by paragraph."""

from collections.abc import Iterable

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, cited
from dualmark.rulebook.cra.roles import IMPORTER, TREATED_AS_MANUFACTURER
from dualmark.rulebook.writing import Duty, duty, holds, rule

KEEPING_PERIOD = "ten years after placing on the market, or the end of the support period if that is later"

IMPORTER_BOUND = rule(
    "cra.bound.importer",
    "The obligations of importers bind the organisation",
    when=all_of(IMPORTER, holds("cra.time.full")),
    unless=[
        cited(TREATED_AS_MANUFACTURER, "cra:21", gloss="then it meets the obligations of the manufacturer instead")
    ],
    cites=["cra:19", "cra:71(2)"],
    rows=["R-11a"],
)


def _importer(
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
        f"duty.cra.19.{name}", title, act="cra", bearer="importer", when=IMPORTER_BOUND, cites=cites,
        applies=CRA_GENERAL, due=due, evidence=evidence, trigger=trigger, ends=ends, rows=["R-11a", *rows], note=note,
    )  # fmt: skip


ONLY_COMPLIANT = _importer(
    "1.only_compliant",
    "Place only products on the market that meet the essential requirements and whose manufacturer handles vulnerabilities as required",
    "cra:19(1)",
    due="before_placing",
    evidence="a release check per product, with the manufacturer's declaration of conformity and a statement on its vulnerability handling",
)
PROCEDURE_DONE = _importer(
    "2.a.procedure_done",
    "Ensure that the manufacturer carried out the right conformity assessment procedure",
    "cra:19(2)(a)",
    "cra:32",
    due="before_placing",
    evidence="the declaration of conformity that names the procedure, and certificates where a notified body took part",
)
DOCUMENTATION_DRAWN_UP = _importer(
    "2.b.documentation_drawn_up",
    "Ensure that the manufacturer has drawn up the technical documentation",
    "cra:19(2)(b)",
    due="before_placing",
    evidence="the manufacturer's confirmation, with the version and a way to obtain the documentation",
)
MARKING_AND_DOCUMENTS = _importer(
    "2.c.marking_and_documents",
    "Ensure that the product bears the CE marking and comes with the declaration of conformity and the user information in a language easily understood",
    "cra:19(2)(c)",
    "cra:13(20)",
    "cra:30",
    "cra:AnnexII",
    due="before_placing",
    evidence="pictures or copies of marking, declaration and instructions, per language of sale",
)
IDENTIFICATION_AND_SUPPORT = _importer(
    "2.d.identification_and_support",
    "Ensure that the manufacturer gave the identification of the product, its own contact details and the end of the support period",
    "cra:19(2)(d)",
    "cra:13(15)",
    "cra:13(16)",
    "cra:13(19)",
    due="before_placing",
    evidence="a checklist per product with the serial or batch number, the manufacturer's contact details and month and year of the end of support",
)
BE_ABLE_TO_PROVE = _importer(
    "2.proof",
    "Be able to provide the documents that prove the fulfilment of Article 19",
    "cra:19(2)/2",
    due="before_placing",
    evidence="an import file per product with the results of all these checks",
    rows=["CRA-4b-18"],
)
STOP_NON_CONFORMING = _importer(
    "3.stop",
    "Hold the product back while there is reason to believe that it or the manufacturer's processes do not conform",
    "cra:19(3)",
    due="on_event",
    trigger="reason to believe that the product or the manufacturer's processes are not in conformity",
    ends="when the product or the processes have been brought into conformity",
    evidence="the stop order with date and reason, and the release after correction",
    rows=["CRA-4b-18"],
)
INFORM_OF_SIGNIFICANT_RISK = _importer(
    "3.inform_of_risk",
    "Inform the manufacturer and the market surveillance authorities if the non-conforming product presents a significant cybersecurity risk",
    "cra:19(3)",
    "cra:3(38)",
    due="on_event",
    trigger="a product held back for non-conformity presents a significant cybersecurity risk",
    evidence="copies of both messages with date",
    rows=["CRA-4b-18"],
)
INFORM_OF_NON_TECHNICAL_RISK = _importer(
    "3.inform_of_non_technical_risk",
    "Inform the market surveillance authorities of a possible significant cybersecurity risk that comes from non-technical factors",
    "cra:19(3)/2",
    "cra:54(2)",
    due="on_event",
    trigger="reason to believe that the product may present such a risk, for instance because of who controls the supplier",
    evidence="a copy of the message with date",
    rows=["CRA-4b-18"],
)
OWN_CONTACT_DETAILS = _importer(
    "4.contact_details",
    "Put the importer's name and contact details on the product, its packaging or an accompanying document, in a language easily understood",
    "cra:19(4)",
    due="before_placing",
    evidence="a picture of the label, packaging or document with name, postal and electronic address",
)
CORRECT_WITHDRAW_RECALL = _importer(
    "5.correct",
    "Bring a product that was placed and does not conform into conformity at once, or withdraw or recall it",
    "cra:19(5)",
    "cra:3(49)",
    "cra:3(50)",
    due="on_event",
    trigger="knowledge of, or reason to believe in, non-conformity of a product already placed on the market",
    evidence="the record of the corrective measure, withdrawal or recall",
    rows=["CRA-4b-18"],
)
TELL_VULNERABILITY = _importer(
    "5.tell_vulnerability",
    "Tell the manufacturer of a vulnerability in the product without undue delay",
    "cra:19(5)/2",
    due="on_event",
    trigger="the importer becomes aware of a vulnerability in the product",
    evidence="the message to the manufacturer with date",
    rows=["CRA-4b-18"],
    note="Importers do not notify under Article 14.",
)
INFORM_AUTHORITIES = _importer(
    "5.inform_authorities",
    "Inform the authorities of every Member State of supply at once if the product presents a significant cybersecurity risk, with the measures taken",
    "cra:19(5)/2",
    "cra:3(38)",
    due="on_event",
    trigger="the product presents a significant cybersecurity risk",
    evidence="copies of the messages with date, details of the non-compliance and the measures",
    rows=["CRA-4b-18"],
)
KEEP_DOCUMENTS = _importer(
    "6.keep_documents",
    "Keep a copy of the declaration of conformity for the authorities, and ensure that they can get the technical documentation",
    "cra:19(6)",
    due="from_placing",
    ends=KEEPING_PERIOD,
    evidence="the stored declaration, and the agreement with the manufacturer on access to the technical documentation",
)
ANSWER_AUTHORITY = _importer(
    "7.answer_authority",
    "Give the market surveillance authority, on reasoned request, all that shows conformity, in a language it easily understands",
    "cra:19(7)",
    due="on_event",
    trigger="a reasoned request from a market surveillance authority",
    evidence="request, answer and date",
)
COOPERATE = _importer(
    "7.cooperate",
    "Cooperate with the market surveillance authority, at its request, on measures against the cybersecurity risks of products placed",
    "cra:19(7)",
    due="on_event",
    trigger="a request for cooperation",
    evidence="the record of the measures agreed and carried out",
)
MANUFACTURER_CEASED = _importer(
    "8.manufacturer_ceased",
    "Inform the market surveillance authorities, and as far as possible the users, that the manufacturer has ceased its operations and cannot comply",
    "cra:19(8)",
    due="on_event",
    trigger="the importer becomes aware that the manufacturer has ceased its operations",
    evidence="copies of the messages with date",
)
