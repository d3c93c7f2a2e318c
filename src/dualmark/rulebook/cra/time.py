# SPDX-License-Identifier: Apache-2.0
"""The temporal gate (CRA Articles 69 and 71): does the CRA apply in full, for reporting only, or not yet.

Every duty under the CRA passes here first. The dates of the law are milestones; the dates of the
product are facts.
"""

from dualmark.facts.product.dates import (
    IN_OWN_STOCK,
    OLD_CERTIFICATE,
    PLACED_ON_MARKET,
    SAFETY_COMPONENT_IN_UNION_LAW,
    SHOWN_OR_TESTED,
)
from dualmark.facts.product.deeming import PROCESSES_COMPLY, PROPERTIES_FULFILLED
from dualmark.facts.product.modification import CHANGE_KINDS, CHANGED_ON
from dualmark.facts.product.reporting import EXPLOITATION_EVIDENCE, INCIDENT_CERTAINTY
from dualmark.facts.product.scope import KIND
from dualmark.law.register.milestones import CRA_GENERAL, CRA_OLD_CERTIFICATES_END, CRA_REPORTING
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.logic.rule import Answer
from dualmark.rulebook.cra.modification import (
    BY_IMPORTER_OR_DISTRIBUTOR,
    BY_OTHER_SUPPLIER,
    NEW_PLACING,
)
from dualmark.rulebook.writing import answer, constraint, duty, goal, holds, rule

IN_SCOPE = holds("cra.scope.in_scope")

OWN_STOCK_NOT_PLACED = rule(
    "cra.time.own_stock_not_placed",
    "Units that the manufacturer still keeps in its own warehouse are not placed on the market",
    when=IN_OWN_STOCK,
    cites=["cra:3(21)", "cra:3(22)", "faq:cra(7.2)"],
    rows=["T-9"],
)

STOCK_IS_PLACED_LATER = constraint(
    "stock_is_placed_later",
    "Units that were in the own warehouse on the general date are not placed before it",
    when=not_(all_of(IN_OWN_STOCK, PLACED_ON_MARKET.before(CRA_GENERAL))),
    cites=["cra:3(21)", "cra:3(22)"],
)

ONE_DATE_FOR_COPIES = rule(
    "cra.time.one_date_for_copies",
    "All copies of this version of software are placed on the day on which it is first offered",
    when=KIND.is_("software"),
    cites=["cra:3(21)", "guidance:cra-2026-5252(13)", "guidance:cra-2026-5252(14)", "guidance:cra-2026-5252(16)"],
    rows=["T-8"],
    note="Hardware is placed unit by unit. A later version that is no substantial modification keeps the day of the earlier one.",
)

PLACED_FROM_GENERAL = rule(
    "cra.time.placed_from_general",
    "The product is placed on the market on or after 11 December 2027",
    when=any_of(PLACED_ON_MARKET.on_or_after(CRA_GENERAL), OWN_STOCK_NOT_PLACED),
    cites=["cra:69(2)", "cra:71(2)", "faq:cra(6.4)", "faq:cra(7.2)", "guidance:cra-2026-5252(33)"],
    rows=["T-4", "T-9"],
    note="An older type or design makes no difference: each unit or version placed from that day must comply.",
)

DISTINCT_VERSION_FROM_GENERAL = rule(
    "cra.time.distinct_version_from_general",
    "A distinct product or variant is offered on or after 11 December 2027",
    when=all_of(CHANGE_KINDS.has("distinct_product"), CHANGED_ON.on_or_after(CRA_GENERAL)),
    cites=["cra:3(21)", "cra:69(2)", "guidance:cra-2026-5252(14)", "guidance:cra-2026-5252(15)"],
    rows=["T-8"],
)

OWN_MODIFICATION_FROM_GENERAL = rule(
    "cra.time.own_modification",
    "The manufacturer substantially modifies the product on or after 11 December 2027",
    when=all_of(NEW_PLACING, CHANGED_ON.on_or_after(CRA_GENERAL)),
    cites=["cra:69(2)", "guidance:cra-2026-5252(122)"],
    rows=["T-6", "T-8"],
)

IMPORTER_MODIFICATION_FROM_GENERAL = rule(
    "cra.time.importer_modification",
    "An importer or distributor substantially modifies the product on or after 11 December 2027",
    when=all_of(BY_IMPORTER_OR_DISTRIBUTOR, CHANGED_ON.on_or_after(CRA_GENERAL)),
    cites=["cra:69(2)", "cra:21"],
    rows=["T-7a"],
)

OTHER_MODIFICATION_FROM_GENERAL = rule(
    "cra.time.other_modification",
    "Somebody else substantially modifies the product on or after 11 December 2027 and makes it available",
    when=all_of(BY_OTHER_SUPPLIER, CHANGED_ON.on_or_after(CRA_GENERAL)),
    cites=["cra:69(2)", "cra:22(1)"],
    rows=["T-7b"],
)

LEGACY = rule(
    "cra.time.legacy",
    "The product was placed on the market before 11 December 2027 and not modified substantially since then",
    when=not_(
        any_of(
            PLACED_FROM_GENERAL,
            DISTINCT_VERSION_FROM_GENERAL,
            OWN_MODIFICATION_FROM_GENERAL,
            IMPORTER_MODIFICATION_FROM_GENERAL,
            OTHER_MODIFICATION_FROM_GENERAL,
        )
    ),
    cites=["cra:69(2)", "cra:69(3)", "faq:cra(7.5)"],
    rows=["T-5", "T-10"],
    note="Units in the distribution chain count as placed: a distributor need not bring them into compliance.",
)

FULL = rule(
    "cra.time.full",
    "The CRA applies to the product in full",
    when=all_of(IN_SCOPE, not_(LEGACY)),
    cites=["cra:71(2)", "cra:69(2)"],
    applies=CRA_GENERAL,
    rows=["T-4", "T-6", "T-7a", "T-7b", "T-8"],
)

REPORTING = rule(
    "cra.time.reporting",
    "The reporting obligations reach the product",
    when=IN_SCOPE,
    cites=["cra:71(2)/2", "cra:69(3)", "cra:14(1)", "guidance:cra-2026-5252(210)"],
    applies=CRA_REPORTING,
    rows=["T-1", "T-2"],
    note="Whenever it was placed on the market, and also after the end of its support period.",
)

KNOWN_BEFORE_REPORTING = rule(
    "cra.time.known_before_reporting",
    "The exploitation or the incident was already known before 11 September 2026 and need not be reported",
    when=any_of(EXPLOITATION_EVIDENCE.is_("reliable_earlier"), INCIDENT_CERTAINTY.is_("certain_earlier")),
    cites=["cra:14(1)", "cra:14(3)", "cra:71(2)/2", "faq:cra(5.3)", "guidance:cra-2026-5252(217)"],
    rows=["T-3"],
)

REPORTING_ONLY = rule(
    "cra.time.reporting_only",
    "Of the CRA only the reporting obligations reach the product",
    when=all_of(REPORTING, not_(FULL)),
    cites=["cra:69(3)", "cra:71(2)/2"],
    applies=CRA_REPORTING,
    rows=["T-2", "T-5"],
)

NOT_YET = rule(
    "cra.time.not_yet",
    "The product is in scope, but no obligation of the CRA reaches it yet",
    when=all_of(IN_SCOPE, not_(FULL), not_(REPORTING_ONLY)),
    cites=["cra:71(2)"],
    rows=["T-1"],
)

STEWARDS = rule(
    "cra.time.steward_duties",
    "The obligations of open-source software stewards apply, reporting included",
    when=holds("cra.role.steward"),
    cites=["cra:24(1)", "cra:24(3)", "cra:71(2)", "faq:cra(5.5)"],
    applies=CRA_GENERAL,
    rows=["T-11"],
)

SHOWN_AT_FAIR = rule(
    "cra.time.fair",
    "A product that does not comply yet may be shown at the event",
    when=SHOWN_OR_TESTED.is_("fair_with_sign"),
    cites=["cra:4(2)", "cra:recital(36)"],
    rows=["T-12a"],
)

TEST_RELEASE = rule(
    "cra.time.test_release",
    "The unfinished software may be made available for tests although it does not comply yet",
    when=SHOWN_OR_TESTED.is_("test_release_with_sign"),
    unless=[cited(SAFETY_COMPONENT_IN_UNION_LAW, "cra:4(4)")],
    cites=["cra:4(3)", "cra:recital(37)", "faq:cra(1.6)"],
    rows=["T-12b"],
)

MAY_BE_PLACED = rule(
    "cra.time.may_be_placed",
    "The CRA does not stand in the way of placing the product on the market as it is",
    when=any_of(
        not_(FULL),
        cited(all_of(PROPERTIES_FULFILLED, PROCESSES_COMPLY), "cra:6", "cra:13(1)", "cra:13(8)"),
        TEST_RELEASE,
    ),
    cites=["cra:6", "faq:cra(7.2)"],
    rows=["T-4"],
)

OLD_CERTIFICATE_USABLE = rule(
    "cra.time.old_certificate",
    "The older certificate or approval on cybersecurity still serves the CRA for the risks that it covers",
    when=any_of(
        all_of(OLD_CERTIFICATE.is_("valid_at_placing"), PLACED_ON_MARKET.before(CRA_OLD_CERTIFICATES_END)),
        cited(
            OLD_CERTIFICATE.is_("other_law_sets_validity"),
            "cra:69(1)",
            gloss="the other law itself sets how long it stays valid",
        ),
    ),
    cites=["cra:69(1)", "guidance:cra-2026-5252(247)", "guidance:cra-2026-5252(257)", "faq:cra(7.1)"],
    applies=CRA_GENERAL,
    rows=["T-4"],
    note="Requirements that it does not cover still go through the procedures of Article 32.",
)

REGIME = goal(
    "cra.regime",
    "How far the CRA applies to the product on this day",
    answer("full", "in full", FULL),
    answer("reporting_only", "its reporting obligations only", REPORTING_ONLY),
    answer("not_yet", "not yet", NOT_YET),
    Answer("out_of_scope", "not at all", "cra.scope.out_of_scope"),
    kind="one",
    act="cra",
    cites=["cra:71(2)", "cra:69(2)", "cra:69(3)"],
)

TEST_RELEASE_WITH_CARE = duty(
    "duty.cra.4.3.test_release",
    "Give out unfinished software for tests only after a risk assessment, as secure as possible, and force no user to upgrade to it",
    act="cra",
    bearer="manufacturer",
    when=[holds("cra.role.manufacturer"), TEST_RELEASE],
    cites=["cra:4(3)", "cra:recital(37)", "faq:cra(1.6)"],
    applies=CRA_GENERAL,
    due="before_placing",
    trigger="unfinished software is to be given out for tests",
    ends="when the tests end",
    evidence="risk assessment of the test version, the visible sign, the end date of the tests, and how users join and leave",
    rows=["T-12b"],
    note="The duty of care is in recital 37; the article itself asks for the sign and the limited time.",
)
