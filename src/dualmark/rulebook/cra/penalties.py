# SPDX-License-Identifier: Apache-2.0
"""Up to which amount a fine can reach, and who is spared (Article 64 of the CRA)."""

from dualmark.facts.organisation.enterprise import LEGAL_FORM, SIZE
from dualmark.facts.product.infringement import ALLEGED_FAILURES
from dualmark.facts.product.other_law import FOR_CONSUMERS
from dualmark.law.register.events import CRA_CORRIGENDUM_FINES
from dualmark.law.register.milestones import CRA_GENERAL, CRA_REPORTING
from dualmark.logic.expression import all_of, any_of, cited, unless
from dualmark.rulebook.cra.manufacturer import ANSWERS, BOUND
from dualmark.rulebook.cra.reporting import GENERAL_DATE_REACHED
from dualmark.rulebook.readings.cra_penalties import (
    EARLY_WARNING_NEVER_SENT,
    SANCTIONS_BEFORE_GENERAL_DATE,
)
from dualmark.rulebook.writing import answer, goal, holds, rule

OPERATOR = cited(holds("cra.role.economic_operator"), "cra:3(12)")
STEWARD = cited(holds("cra.role.steward"), "cra:3(14)")
REPORTING_FAILURE = any_of(
    ALLEGED_FAILURES.has("early_warning_late"),
    ALLEGED_FAILURES.has("early_warning_never_sent"),
    ALLEGED_FAILURES.has("later_reporting"),
)
ON_AMOUNTS = ("cra:64(5)", "cra:64(5)(a)", "cra:64(5)(b)", "cra:64(5)(c)", "cra:64(8)", "cra:64(9)")
NOTE_ON_AMOUNT = (
    "The higher of the two amounts counts, the share only for undertakings. Within it nature, gravity and duration, "
    "earlier fines for the same and the size and market share decide (Article 64(5)); other measures may come on "
    "top (64(9)), and in some Member States courts impose the fine (64(8))."
)

SMALL_EARLY_WARNING = rule(
    "cra.penalty.small_early_warning_spared",
    "A micro or small manufacturer is spared the fine for missing the 24 hours of the early warning",
    when=all_of(
        ANSWERS,
        cited(SIZE.is_("micro", "small"), "cra:3(19)"),
        any_of(
            ALLEGED_FAILURES.has("early_warning_late"),
            all_of(
                ALLEGED_FAILURES.has("early_warning_never_sent"),
                EARLY_WARNING_NEVER_SENT.is_("never_sent_too"),
            ),
        ),
    ),
    cites=["cra:64(10)", "cra:64(10)(a)", "cra:recital(120)"],
    since=CRA_CORRIGENDUM_FINES,
    rows=["PEN-CRA-4", "N-20"],
    note="Not for the 72-hour notification or the final report, and not for medium-sized enterprises. Before the corrigendum the derogation began with paragraph 3, so that it never reached Article 14. No other pecuniary penalty takes its place (recital 120).",
)  # fmt: skip

STEWARD_SPARED_BEFORE = rule(
    "cra.penalty.steward_spared",
    "An open-source software steward is spared fines for the failure",
    when=all_of(STEWARD, ALLEGED_FAILURES.has("steward")),
    cites=["cra:64(10)", "cra:64(10)(b)"],
    unless=[
        cited(REPORTING_FAILURE, "cra:64(2)", gloss="before the corrigendum the derogation left out Article 64(2)")
    ],
    until=CRA_CORRIGENDUM_FINES,
    rows=["PEN-CRA-5"],
)
STEWARD_SPARED = rule(
    "cra.penalty.steward_spared",
    "An open-source software steward is spared fines for the failure",
    when=all_of(STEWARD, any_of(ALLEGED_FAILURES.has("steward"), REPORTING_FAILURE)),
    cites=["cra:64(10)", "cra:64(10)(b)", "cra:recital(120)"],
    since=CRA_CORRIGENDUM_FINES,
    rows=["PEN-CRA-5"],
    note="For any infringement of the CRA as a steward, and no other pecuniary penalty takes its place; corrective action remains due (Article 52(3)).",
)

TIER_1 = rule(
    "cra.penalty.up_to_15_million",
    "A fine of up to EUR 15 million or 2.5 % of worldwide annual turnover is possible",
    when=any_of(
        all_of(
            BOUND,
            any_of(
                cited(ALLEGED_FAILURES.has("essential_requirements"), "cra:AnnexI"),
                cited(ALLEGED_FAILURES.has("article_13"), "cra:13"),
            ),
        ),
        cited(
            all_of(
                ANSWERS,
                any_of(
                    ALLEGED_FAILURES.has("later_reporting"),
                    unless(ALLEGED_FAILURES.has("early_warning_late"), SMALL_EARLY_WARNING),
                    unless(
                        ALLEGED_FAILURES.has("early_warning_never_sent"),
                        all_of(SMALL_EARLY_WARNING, EARLY_WARNING_NEVER_SENT.is_("never_sent_too")),
                    ),
                ),
            ),
            "cra:14",
        ),
        cited(unless(all_of(STEWARD, REPORTING_FAILURE), STEWARD_SPARED), "cra:24(3)"),
    ),
    cites=["cra:64(2)", *ON_AMOUNTS],
    applies=CRA_GENERAL,
    rows=["PEN-CRA-1", "PEN-CRA-4", "PEN-CRA-5", "N-20"],
    note=NOTE_ON_AMOUNT,
)

TIER_2 = rule(
    "cra.penalty.up_to_10_million",
    "A fine of up to EUR 10 million or 2 % of worldwide annual turnover is possible",
    when=all_of(
        OPERATOR,
        any_of(
            cited(ALLEGED_FAILURES.has("other_operators"), "cra:18", "cra:19", "cra:20", "cra:21", "cra:22", "cra:23"),
            cited(ALLEGED_FAILURES.has("declaration_or_marking"), "cra:28", "cra:30"),
            cited(ALLEGED_FAILURES.has("technical_documentation"), "cra:31", "cra:33(5)"),
            cited(ALLEGED_FAILURES.has("procedure"), "cra:32(1)", "cra:32(2)", "cra:32(3)"),
            cited(ALLEGED_FAILURES.has("access_refused"), "cra:53"),
        ),
    ),
    cites=["cra:64(3)", *ON_AMOUNTS],
    applies=CRA_GENERAL,
    rows=["PEN-CRA-2"],
    note=NOTE_ON_AMOUNT + " Notified bodies can be fined on this level too (Articles 39, 41, 47 and 49).",
)

TIER_3 = rule(
    "cra.penalty.up_to_5_million",
    "A fine of up to EUR 5 million or 1 % of worldwide annual turnover is possible",
    when=all_of(OPERATOR, ALLEGED_FAILURES.has("false_information")),
    cites=["cra:64(4)", *ON_AMOUNTS],
    applies=CRA_GENERAL,
    rows=["PEN-CRA-3"],
    note=NOTE_ON_AMOUNT,
)

FINES = goal(
    "cra.fines",
    "Up to which amount can a fine reach for the alleged failures?",
    answer("15_million", "EUR 15 million, or 2.5 % of worldwide annual turnover if that is more", TIER_1),
    answer("10_million", "EUR 10 million, or 2 % of worldwide annual turnover if that is more", TIER_2),
    answer("5_million", "EUR 5 million, or 1 % of worldwide annual turnover if that is more", TIER_3),
    kind="set",
    act="cra",
    cites=["cra:64(2)", "cra:64(3)", "cra:64(4)"],
    occasion="failure",
)

NATIONAL_RULES_ONLY = rule(
    "cra.penalty.national_rules_only",
    "The failure stands in none of the three lists, and only national rules on penalties can reach it as such",
    when=all_of(
        BOUND, cited(ALLEGED_FAILURES.has("critical_or_special_procedure"), "cra:32(4)", "cra:32(5)", "cra:32(5a)")
    ),
    cites=["cra:64(1)", "cra:64(2)", "cra:64(3)", "cra:64(4)"],
    applies=CRA_GENERAL,
    rows=["PEN-CRA-8"],
    note="A manufacturer who leaves out the procedure usually also breaks Article 13(12), which is in the first list. Articles 6, 8 and 12 are in no list either.",
)

PUBLIC_BODY = rule(
    "cra.penalty.public_body",
    "The organisation is a public body, and its Member State decides whether and how far it can be fined",
    when=all_of(
        cited(LEGAL_FORM.is_("public_body"), "cra:64(7)"),
        any_of(TIER_1, TIER_2, TIER_3),
    ),
    cites=["cra:64(7)"],
    applies=CRA_GENERAL,
    rows=["PEN-CRA-6"],
)

SANCTION_BEFORE_GENERAL_DATE = rule(
    "cra.penalty.national_sanction_before_general_date",
    "National law may sanction the failure to report, although the CRA's own rules on fines do not apply yet",
    when=all_of(
        cited(holds("cra.role.manufacturer"), "cra:14(1)"),
        REPORTING_FAILURE,
        SANCTIONS_BEFORE_GENERAL_DATE.is_("national_law"),
    ),
    cites=["cra:71(2)", "cra:71(2)/2", "cra:64(1)", "faq:cra(7.1)"],
    applies=CRA_REPORTING,
    unless=[GENERAL_DATE_REACHED],
    rows=["PEN-CRA-7"],
)

REPRESENTATIVE_ACTION = rule(
    "cra.penalty.representative_action",
    "Qualified entities may bring a representative action for consumers",
    when=all_of(OPERATOR, FOR_CONSUMERS, any_of(*(ALLEGED_FAILURES.has(o.value) for o in ALLEGED_FAILURES.options))),
    cites=["cra:65", "cra:67", "cra:recital(124)", "law:Directive (EU) 2020/1828"],
    applies=CRA_GENERAL,
    rows=["CRA-4b-29", "PEN-CRA-9"],
    note="Where the infringement harms, or may harm, the collective interests of consumers.",
)
