# SPDX-License-Identifier: Apache-2.0
"""The matrix of the two acts: fourteen rows in order, of which the first that fits decides.

Every row is written with the rows before it excluded, so that exactly one holds for any product.
"""

from dualmark.logic.expression import Expression, all_of, any_of, cited, not_
from dualmark.logic.rule import Rule
from dualmark.rulebook.bridge.paths import (
    ANY_HIGH_RISK,
    ANY_SECTION_B,
    NOTIFIED_BODY_ROUTE,
    PATH_ANNEX_I_B,
    PRODUCT_IS_HIGH_RISK,
    UNDER_SECTORAL_PROCEDURE,
)
from dualmark.rulebook.writing import answer, goal, holds, rule

IN_SCOPE = holds("cra.scope.in_scope")
IN_FULL = holds("cra.time.full")
CLASS_I = holds("cra.class.important_1")
CLASS_II = holds("cra.class.important_2")
CRITICAL = any_of(holds("cra.class.critical"), holds("cra.class.undescribed"))
OPEN_SOURCE = holds("cra.foss.documentation_public_at_placing")
STANDARDS_IN_FULL = holds("cra.standards.full")

BRIDGED = rule(
    "bridge.engaged",
    "CRA Article 12 is engaged: a product under the CRA in full that is high-risk AI outside Section B",
    when=all_of(
        cited(IN_FULL, "cra:12(1)", "cra:71(2)", "cra:69(2)", gloss="in scope, and bound in full"),
        PRODUCT_IS_HIGH_RISK,
        cited(not_(PATH_ANNEX_I_B), "aia:2(2)"),
    ),
    cites=["cra:12(1)", "aia:42(3)"],
    rows=["A-1", "A-2", "A-8", "AI-4.2-2(2)"],
)

INTERNAL_CONTROL = rule(
    "bridge.internal_control",
    "Article 12 is engaged, and the AI Act's procedure is internal control (Annex VI)",
    when=BRIDGED,
    unless=[UNDER_SECTORAL_PROCEDURE, NOTIFIED_BODY_ROUTE],
    cites=["aia:43(1)", "aia:43(2)", "cra:12(3)"],
    rows=["A-10"],
)

IMPORTANT_OPEN_SOURCE = all_of(any_of(CLASS_I, CLASS_II), OPEN_SOURCE)


def _row(number: int, title: str, when: Expression | Rule, *cites: str) -> Rule:
    return rule(f"bridge.row.m{number}", title, when=when, cites=cites, rows=[f"M{number}"])


ROWS = (
    _row(0, "No product under the CRA and no high-risk AI", all_of(not_(IN_SCOPE), not_(ANY_HIGH_RISK)), "cra:2(1)", "aia:6"),
    _row(1, "No product under the CRA; high-risk AI under Annex I Section B", all_of(not_(IN_SCOPE), ANY_SECTION_B), "cra:2(1)", "aia:2(2)"),
    _row(2, "No product under the CRA; high-risk AI that must show Article 15 directly", all_of(not_(IN_SCOPE), ANY_HIGH_RISK, not_(ANY_SECTION_B)), "cra:2(1)", "aia:15(5)"),
    _row(3, "A product under the CRA that is not yet bound in full", all_of(IN_SCOPE, not_(IN_FULL)), "cra:69(2)", "cra:71(2)"),
    _row(4, "A product under the CRA in full that is not high-risk AI", all_of(IN_FULL, not_(PRODUCT_IS_HIGH_RISK)), "cra:32", "cra:12(1)"),
    _row(5, "A product under the CRA in full with high-risk AI under Annex I Section B", all_of(IN_FULL, PATH_ANNEX_I_B), "aia:2(2)", "cra:32", "cra:recital(53)"),
    _row(6, "Article 12 is engaged, and a sectoral procedure under AI Act 43(3) applies", all_of(BRIDGED, UNDER_SECTORAL_PROCEDURE), "cra:12(2)", "aia:43(3)"),
    _row(7, "Article 12 is engaged, and a notified body assesses under Annex VII", all_of(BRIDGED, NOTIFIED_BODY_ROUTE), "cra:12(2)", "aia:43(1)"),
    _row(8, "Internal control, and the product is critical", all_of(INTERNAL_CONTROL, CRITICAL), "cra:12(3)", "cra:8(1)", "cra:32(3)"),
    _row(9, "Internal control, and the product is important, open source and publicly documented", all_of(INTERNAL_CONTROL, IMPORTANT_OPEN_SOURCE), "cra:12(2)", "cra:32(5)"),
    _row(10, "Internal control, and the product is important of class II", all_of(INTERNAL_CONTROL, CLASS_II, not_(OPEN_SOURCE)), "cra:12(3)", "cra:32(3)"),
    _row(11, "Internal control, and the product is important of class I without cited standards applied in full", all_of(INTERNAL_CONTROL, CLASS_I, not_(OPEN_SOURCE), not_(STANDARDS_IN_FULL)), "cra:12(3)", "cra:32(2)"),
    _row(12, "Internal control, and the product is important of class I with cited standards applied in full", all_of(INTERNAL_CONTROL, CLASS_I, not_(OPEN_SOURCE), STANDARDS_IN_FULL), "cra:12(2)", "cra:32(2)"),
    _row(13, "Internal control, and the product is neither important nor critical", all_of(INTERNAL_CONTROL, not_(any_of(CLASS_I, CLASS_II, CRITICAL))), "cra:12(2)", "aia:43(2)"),
)  # fmt: skip

ROW = goal(
    "bridge.row",
    "Where the product stands between the two acts",
    *(answer(f"m{number}", row.title, row) for number, row in enumerate(ROWS)),
    kind="one",
    act="both",
    cites=["cra:12", "aia:43"],
)
