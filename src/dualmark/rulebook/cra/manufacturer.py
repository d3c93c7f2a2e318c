# SPDX-License-Identifier: Apache-2.0
"""Who owes the manufacturer's duties under the CRA for the product, and the form of these duties."""

from collections.abc import Iterable

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.writing import Duty, duty, holds, rule

ANSWERS = rule(
    "cra.manufacturer.answers",
    "The organisation answers for the product as its manufacturer",
    when=any_of(
        cited(holds("cra.role.manufacturer"), "cra:3(13)"),
        cited(holds("cra.role.treated_as_manufacturer"), "cra:21", "cra:22(1)"),
    ),
    cites=["cra:3(13)", "cra:21", "cra:22(1)"],
    rows=["D-0"],
    note="Whoever is treated as a manufacturer under Article 22 answers for the part that is affected by the modification, or for the whole product if its cybersecurity as a whole is affected (Article 22(2)).",
)

BOUND = rule(
    "cra.manufacturer.bound",
    "The organisation owes all duties of a manufacturer for the product",
    when=all_of(ANSWERS, cited(holds("cra.time.full"), "cra:69(2)", "cra:71(2)")),
    cites=["cra:13(1)"],
    rows=["D-0", "CRA-4b-1"],
)


def owed(
    id: str,
    title: str,
    *cites: str,
    evidence: str,
    due: str = "before_placing",
    when: Iterable[object] = (),
    trigger: str = "",
    ends: str = "",
    rows: Iterable[str] = (),
    note: str = "",
) -> Duty:
    """A duty of the manufacturer that begins with the general date of application."""
    return duty(
        f"duty.cra.{id}", title, act="cra", bearer="manufacturer", when=[BOUND, *when], cites=cites,
        applies=CRA_GENERAL, due=due, evidence=evidence, trigger=trigger, ends=ends, rows=rows, note=note,
    )  # fmt: skip


END_OF_SUPPORT = "the end of the support period"
RETENTION = "ten years after placing on the market, or the end of the support period, whichever is later"
