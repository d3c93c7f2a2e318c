# SPDX-License-Identifier: Apache-2.0
"""Whose CSIRT receives the notifications: the main establishment, else a cascade (Article 14(7) of the CRA)."""

from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION, MEMBER_STATE
from dualmark.facts.organisation.supply_chain import UNION_PARTNERS
from dualmark.logic.expression import all_of, not_
from dualmark.rulebook.writing import answer, goal, rule

# The answer "none" stands for a place of decisions outside the Union, or for one that cannot be determined.
KNOWN_MEMBER_STATE = not_(MEMBER_STATE.is_("none"))

TO_STATE_OF_DECISIONS = rule(
    "cra.addressee.decisions",
    "The CSIRT of the Member State where cybersecurity decisions are predominantly taken receives the notification",
    when=all_of(ESTABLISHED_IN_UNION, KNOWN_MEMBER_STATE),
    cites=["cra:14(7)", "cra:14(7)/2"],
    rows=["N-15"],
)

TO_STATE_OF_EMPLOYEES = rule(
    "cra.addressee.most_employees",
    "The CSIRT of the Member State of the establishment with most employees receives the notification",
    when=all_of(ESTABLISHED_IN_UNION, not_(KNOWN_MEMBER_STATE)),
    cites=["cra:14(7)/2"],
    rows=["N-15"],
)

OUTSIDE_UNION = not_(ESTABLISHED_IN_UNION)

TO_STATE_OF_REPRESENTATIVE = rule(
    "cra.addressee.representative",
    "The CSIRT of the Member State of the authorised representative for most products receives the notification",
    when=all_of(OUTSIDE_UNION, UNION_PARTNERS.has("authorised_representative")),
    cites=["cra:14(7)/3", "cra:14(7)/3(a)"],
    rows=["N-15"],
)

TO_STATE_OF_IMPORTER = rule(
    "cra.addressee.importer",
    "The CSIRT of the Member State of the importer of most products receives the notification",
    when=all_of(OUTSIDE_UNION, UNION_PARTNERS.has("importer")),
    cites=["cra:14(7)/3", "cra:14(7)/3(b)"],
    unless=[UNION_PARTNERS.has("authorised_representative")],
    rows=["N-15"],
)

TO_STATE_OF_DISTRIBUTOR = rule(
    "cra.addressee.distributor",
    "The CSIRT of the Member State of the distributor of most products receives the notification",
    when=all_of(OUTSIDE_UNION, UNION_PARTNERS.has("distributor")),
    cites=["cra:14(7)/3", "cra:14(7)/3(c)"],
    unless=[UNION_PARTNERS.has("authorised_representative"), UNION_PARTNERS.has("importer")],
    rows=["N-15"],
)

TO_STATE_OF_USERS = rule(
    "cra.addressee.users",
    "The CSIRT of the Member State with most users receives the notification",
    when=OUTSIDE_UNION,
    cites=["cra:14(7)/3", "cra:14(7)/3(d)", "cra:14(7)/4"],
    unless=[
        UNION_PARTNERS.has("authorised_representative"),
        UNION_PARTNERS.has("importer"),
        UNION_PARTNERS.has("distributor"),
    ],
    rows=["N-15"],
    note="Later notifications may then go to the CSIRT to which the first one went.",
)

ADDRESSEE = goal(
    "cra.addressee",
    "Whose CSIRT receives the notifications?",
    answer(
        "decisions",
        "that of the Member State where cybersecurity decisions are predominantly taken",
        TO_STATE_OF_DECISIONS,
    ),
    answer("most_employees", "that of the establishment with most employees in the Union", TO_STATE_OF_EMPLOYEES),
    answer("representative", "that of the authorised representative", TO_STATE_OF_REPRESENTATIVE),
    answer("importer", "that of the importer", TO_STATE_OF_IMPORTER),
    answer("distributor", "that of the distributor", TO_STATE_OF_DISTRIBUTOR),
    answer("users", "that of the Member State with most users", TO_STATE_OF_USERS),
    kind="one",
    act="cra",
    cites=["cra:14(7)"],
)
