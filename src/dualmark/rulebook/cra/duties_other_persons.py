# SPDX-License-Identifier: Apache-2.0
"""Persons treated as manufacturers (CRA Articles 21 and 22) and identification of operators (Article 23)."""

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.rulebook.cra.roles import ECONOMIC_OPERATOR, TREATED_AS_MANUFACTURER_21, TREATED_AS_MANUFACTURER_22
from dualmark.rulebook.writing import duty, holds

FULL = holds("cra.time.full")

OBLIGATIONS_AFTER_21 = duty(
    "duty.cra.21.manufacturer_obligations",
    "Meet the manufacturer's obligations of Articles 13 and 14 for the product under the own name or as modified",
    act="cra",
    bearer="treated_as_manufacturer",
    when=[TREATED_AS_MANUFACTURER_21, FULL],
    cites=["cra:21"],
    applies=CRA_GENERAL,
    due="before_placing",
    evidence="the technical documentation, declaration of conformity and vulnerability handling of a manufacturer, in the own name",
    rows=["R-4"],
)

OBLIGATIONS_AFTER_22_PART = duty(
    "duty.cra.22.2.part",
    "Meet the manufacturer's obligations of Articles 13 and 14 for the part that the modification affects",
    act="cra",
    bearer="treated_as_manufacturer",
    when=[TREATED_AS_MANUFACTURER_22, holds("cra.modification.affected_part"), FULL],
    cites=["cra:22(1)", "cra:22(2)"],
    applies=CRA_GENERAL,
    due="before_placing",
    evidence="technical documentation and vulnerability handling for the affected part, and the reasons why the whole is not affected",
    rows=["R-5"],
)

OBLIGATIONS_AFTER_22_WHOLE = duty(
    "duty.cra.22.2.whole",
    "Meet the manufacturer's obligations of Articles 13 and 14 for the entire product, whose cybersecurity the modification affects",
    act="cra",
    bearer="treated_as_manufacturer",
    when=[TREATED_AS_MANUFACTURER_22, holds("cra.modification.whole_product"), FULL],
    cites=["cra:22(1)", "cra:22(2)"],
    applies=CRA_GENERAL,
    due="before_placing",
    evidence="technical documentation, declaration of conformity and vulnerability handling for the whole product",
    rows=["R-5"],
)

NAME_SUPPLIERS = duty(
    "duty.cra.23.1.suppliers",
    "Tell the market surveillance authorities, on request, the name and address of every operator who supplied the product",
    act="cra",
    bearer="economic_operator",
    when=[ECONOMIC_OPERATOR, FULL],
    cites=["cra:23(1)(a)", "cra:23(2)"],
    applies=CRA_GENERAL,
    due="on_event",
    trigger="a request from a market surveillance authority",
    ends="ten years after the organisation was supplied with the product",
    evidence="purchase records with name and address of the supplier, kept for ten years",
    rows=["R-12", "R-13", "CRA-4b-30"],
)

NAME_CUSTOMERS = duty(
    "duty.cra.23.1.recipients",
    "Tell the market surveillance authorities, on request and where available, the name and address of every operator who was supplied with the product",
    act="cra",
    bearer="economic_operator",
    when=[ECONOMIC_OPERATOR, FULL],
    cites=["cra:23(1)(b)", "cra:23(2)"],
    applies=CRA_GENERAL,
    due="on_event",
    trigger="a request from a market surveillance authority",
    ends="ten years after the organisation supplied the product",
    evidence="delivery records with name and address of the operators supplied, kept for ten years",
    rows=["R-12", "R-13", "CRA-4b-30"],
    note="Only economic operators are meant, not the final users.",
)
