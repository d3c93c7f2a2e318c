# SPDX-License-Identifier: Apache-2.0
"""Free and open-source software under the CRA: what it is, when it is placed, and its relief (Article 32(5))."""

from dualmark.facts.organisation.enterprise import EARNINGS_SERVE_NOT_FOR_PROFIT, LEGAL_FORM
from dualmark.facts.product.open_source import DOCUMENTATION_PUBLIC, LICENSING
from dualmark.facts.product.scope import DONATIONS_FOR_PROFIT, EARNINGS, KIND
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.cra.scope import SUPPLIED
from dualmark.rulebook.readings.cra_open_source import CONTESTED_LICENCE, DONATIONS_ABOVE_COST, OPTIONAL_SUPPORT
from dualmark.rulebook.writing import answer, goal, holds, rule

IS_FOSS = rule(
    "cra.foss.is_foss",
    "The product is free and open-source software",
    when=all_of(
        cited(KIND.is_("software"), "cra:3(48)"),
        any_of(
            LICENSING.is_("open_source"),
            cited(
                all_of(LICENSING.is_("contested_licence"), CONTESTED_LICENCE.is_("open_source")),
                "cra:3(48)",
                gloss="a licence whose openness is disputed, if it is accepted",
            ),
        ),
    ),
    cites=["cra:3(48)", "cra:recital(18)", "guidance:cra-2026-5252(44)", "guidance:cra-2026-5252(46)"],
    rows=["F-1"],
    note="Both are needed: a licence with all four rights, and source code that is openly shared. Source code for "
    "customers only is not enough.",
)

MONETISED = rule(
    "cra.foss.monetised",
    "The publisher monetises the open-source software",
    when=all_of(
        IS_FOSS,
        any_of(
            cited(
                EARNINGS.has("price"),
                "guidance:cra-2026-5252(51)",
                gloss="a price for this edition, its binaries or updates",
            ),
            cited(
                EARNINGS.has("bundled"), "guidance:cra-2026-5252(55)", gloss="delivered with something that is paid for"
            ),
            cited(EARNINGS.has("platform"), "cra:recital(15)", "guidance:cra-2026-5252(54)"),
            cited(EARNINGS.has("personal_data"), "cra:recital(15)", "guidance:cra-2026-5252(54)"),
            cited(
                EARNINGS.has("dual_licensing"), "cra:recital(15)", gloss="the same version is also licensed for payment"
            ),
            cited(EARNINGS.has("donations_for_access"), "guidance:cra-2026-5252(62)", gloss="donations gate access"),
            cited(
                all_of(
                    EARNINGS.has("donations_above_cost"), DONATIONS_FOR_PROFIT, DONATIONS_ABOVE_COST.is_("commercial")
                ),
                "cra:recital(15)",
                gloss="voluntary donations above cost, for profit, if they are read as a sign",
            ),
            cited(
                all_of(EARNINGS.has("optional_support"), OPTIONAL_SUPPORT.is_("commercial")),
                "cra:recital(15)",
                gloss="optional support priced above cost, if it is read as a sign",
            ),
        ),
    ),
    cites=["cra:recital(15)", "cra:recital(18)"],
    rows=["F-2", "F-3", "F-4", "F-5", "F-6", "F-7"],
    note="How the development was financed, sponsors, contributing companies and regular releases do not matter. A "
    "paid edition and a free edition are two products.",
)

PLACED = rule(
    "cra.foss.placed",
    "The free and open-source software is supplied in the course of a commercial activity, and so placed on the market",
    when=all_of(MONETISED, SUPPLIED),
    unless=[
        cited(
            all_of(EARNINGS_SERVE_NOT_FOR_PROFIT, not_(LEGAL_FORM.is_("natural_person"))),
            "cra:recital(18)",
            "guidance:cra-2026-5252(66)",
            gloss="an organisation whose earnings after costs all serve not-for-profit objectives",
        )
    ],
    cites=["cra:3(22)", "cra:recital(15)", "cra:recital(18)", "guidance:cra-2026-5252(67)"],
    rows=["F-2", "F-3", "F-4", "F-5", "F-6", "F-7", "F-8", "F-9", "X-9"],
    note="Whether it is the Union market is asked in the rules of scope.",
)

NOT_PLACED = rule(
    "cra.foss.not_placed",
    "The product is free and open-source software that is not placed on the market",
    when=all_of(IS_FOSS, not_(PLACED)),
    cites=["cra:recital(18)", "guidance:cra-2026-5252(52)", "guidance:cra-2026-5252(53)"],
    rows=["F-2", "F-3", "F-8"],
    note="A legal person that keeps it viable may still be its steward; a natural person has no duties for it.",
)

DOCUMENTATION_PUBLIC_AT_PLACING = rule(
    "cra.foss.documentation_public_at_placing",
    "The technical documentation is public when the open-source product is placed on the market",
    when=all_of(IS_FOSS, DOCUMENTATION_PUBLIC.is_("at_placing")),
    cites=["cra:32(5)", "cra:recital(91)", "faq:cra(6.1)"],
    rows=["F-14"],
    note="Publication afterwards is not enough.",
)

ANY_PROCEDURE = rule(
    "cra.foss.any_procedure",
    "Open-source relief: any procedure of Article 32(1) is open, internal control included",
    when=all_of(
        PLACED,
        DOCUMENTATION_PUBLIC_AT_PLACING,
        cited(
            any_of(holds("cra.class.important_1"), holds("cra.class.important_2")),
            "cra:AnnexIII",
            gloss="a category of Annex III; critical products (Annex IV) have no such relief",
        ),
    ),
    cites=["cra:32(5)", "cra:32(1)", "cra:recital(91)"],
    rows=["F-14"],
)

OPEN_SOURCE = goal(
    "cra.open_source",
    "What does the CRA make of the product as free and open-source software?",
    answer("placed", "it is placed on the market: its publisher monetises it", PLACED),
    answer("not_placed", "it is not placed on the market", NOT_PLACED),
    answer(
        "any_procedure",
        "any conformity assessment procedure is open, although the category is important",
        ANY_PROCEDURE,
    ),
    kind="set",
    act="cra",
    cites=["cra:3(48)", "cra:recital(18)", "cra:32(5)"],
)
