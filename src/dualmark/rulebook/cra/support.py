# SPDX-License-Identifier: Apache-2.0
"""The support period, and for how long documents and updates stay available (Article 13(8) to (10), (13), (18) of the CRA)."""

from dualmark.facts.product.modification import LATER_VERSION
from dualmark.facts.product.support import (
    EXPECTED_USE_YEARS,
    OFFER_MODEL,
    PUBLIC_ARCHIVE,
    SUPPORT_CRITERIA,
    SUPPORT_ENDED,
    SUPPORT_YEARS,
    USE_FACTORS_CHANGED,
)
from dualmark.law.register.switches import CRA_MINIMUM_SUPPORT_PERIODS
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.cra.manufacturer import BOUND
from dualmark.rulebook.readings.cra_support import OPEN_SOURCE_SUBSCRIPTION
from dualmark.rulebook.writing import answer, goal, holds, rule

FLOOR_YEARS = 5
RETENTION_YEARS = 10

BY_SUBSCRIPTION = rule(
    "cra.support.subscription",
    "The support period lasts as long as the user's subscription",
    when=any_of(
        cited(
            OFFER_MODEL.is_("subscription_ends_use"),
            "cra:recital(60)",
            gloss="the product is in use only while subscribed",
        ),
        all_of(
            OFFER_MODEL.is_("support_subscription_only"),
            cited(holds("cra.foss.is_foss"), "cra:3(48)"),
            OPEN_SOURCE_SUBSCRIPTION.is_("subscription"),
        ),
    ),
    cites=["cra:13(8)/3", "cra:recital(60)", "faq:cra(4.5.2)"],
    rows=["D-2"],
)

BY_EXPECTED_USE = rule(
    "cra.support.expected_use",
    "The support period equals the expected time of use, which is shorter than five years",
    when=not_(EXPECTED_USE_YEARS.at_least(FLOOR_YEARS)),
    cites=["cra:13(8)/3", "cra:recital(60)", "faq:cra(4.5.2)"],
    unless=[BY_SUBSCRIPTION],
    rows=["D-1"],
    note="The other criteria are then not weighed. The short time must lie in the nature of the product, not in the plans of the manufacturer.",
)

FIVE_YEARS = rule(
    "cra.support.five_years",
    "The support period is at least five years, and the expected use does not ask for more",
    when=all_of(EXPECTED_USE_YEARS.at_least(FLOOR_YEARS), not_(EXPECTED_USE_YEARS.above(FLOOR_YEARS))),
    cites=["cra:13(8)/2", "cra:13(8)/3"],
    unless=[BY_SUBSCRIPTION],
    rows=["D-1"],
)

LONGER = rule(
    "cra.support.more_than_five_years",
    "Five years are only the floor: longer expected use must be reflected, by weighing all criteria",
    when=EXPECTED_USE_YEARS.above(FLOOR_YEARS),
    cites=["cra:13(8)/2", "cra:13(8)/3", "cra:recital(60)", "faq:cra(4.5.1)", "guidance:cra-2026-5252(126)"],
    unless=[BY_SUBSCRIPTION],
    rows=["D-1"],
    note="There is no formula: the period reflects the time of use after a proportionate weighing, and need not equal it.",
)

SUPPORT_PERIOD = goal(
    "cra.support_period",
    "How long is the support period?",
    answer("subscription", "as long as the user's subscription", BY_SUBSCRIPTION),
    answer("expected_use", "the expected time of use, shorter than five years", BY_EXPECTED_USE),
    answer("five_years", "at least five years", FIVE_YEARS),
    answer("longer", "at least five years, and as much longer as the criteria show", LONGER),
    kind="one",
    act="cra",
    cites=["cra:13(8)/2", "cra:13(8)/3"],
)

MANDATORY_CRITERIA = rule(
    "cra.support.criteria_weighed",
    "All criteria that must be weighed for the support period were weighed, or none need be",
    when=any_of(
        all_of(
            SUPPORT_CRITERIA.has("user_expectations"),
            SUPPORT_CRITERIA.has("nature_and_purpose"),
            SUPPORT_CRITERIA.has("union_law"),
        ),
        cited(BY_EXPECTED_USE, "cra:13(8)/3"),
        cited(BY_SUBSCRIPTION, "cra:recital(60)"),
    ),
    cites=["cra:13(8)/2", "cra:13(8)/5", "faq:cra(4.5.1)"],
    rows=["D-1"],
    note="Similar products, the operating environment, core components of third parties and official guidance may be weighed besides, proportionately.",
)

BELOW_FLOOR = rule(
    "cra.support.too_short",
    "The declared support period is shorter than the law allows",
    when=all_of(
        not_(SUPPORT_YEARS.at_least(FLOOR_YEARS)),
        any_of(FIVE_YEARS, LONGER),
    ),
    cites=["cra:13(8)/3"],
    rows=["D-1"],
)

MINIMUM_SET = rule(
    "cra.support.minimum_set_by_act",
    "A delegated act may set a longer minimum support period for the product's category",
    when=all_of(BOUND, CRA_MINIMUM_SUPPORT_PERIODS),
    cites=["cra:13(8)/4"],
    rows=["D-1"],
)

OWN_PERIOD = rule(
    "cra.support.own_period_per_version",
    "Each substantially modified version is placed on the market anew and declares its own support period",
    when=any_of(cited(holds("cra.modification.substantial"), "cra:3(30)"), not_(LATER_VERSION.is_("none"))),
    cites=["cra:13(8)", "cra:13(19)", "guidance:cra-2026-5252(128)", "guidance:cra-2026-5252(131)"],
    rows=["D-1", "D-3"],
)

NEW_LENGTH = rule(
    "cra.support.length_changes",
    "The change alters the expected use, so that the length of the support period is weighed anew",
    when=all_of(cited(holds("cra.modification.substantial"), "cra:3(30)"), USE_FACTORS_CHANGED),
    cites=["cra:13(8)/2", "guidance:cra-2026-5252(133)", "guidance:cra-2026-5252(135)"],
    rows=["D-1"],
    note="A substantial modification alone does not lengthen the period.",
)

SALE_AFTER_END = rule(
    "cra.support.sale_after_end",
    "Units already placed on the market may still be sold although their support period has ended",
    when=all_of(cited(holds("cra.scope.in_scope"), "cra:2(1)"), SUPPORT_ENDED),
    cites=["cra:13(8)", "cra:3(21)", "faq:cra(4.5.3)"],
    rows=["D-3"],
    note="Units that are placed on the market anew need a support period of their own.",
)

DOCUMENTS_FOR_SUPPORT_PERIOD = rule(
    "cra.retention.support_period_decides",
    "Documents are kept for the support period, which is longer than ten years",
    when=SUPPORT_YEARS.above(RETENTION_YEARS),
    cites=["cra:13(13)", "cra:13(18)", "cra:AnnexVIII.PartI(4.2)", "cra:AnnexVIII.PartIV(6)"],
    rows=["D-5", "D-4"],
    note="Both times run from the placing on the market; with hardware from that of the last unit concerned.",
)

DOCUMENTS_FOR_TEN_YEARS = rule(
    "cra.retention.ten_years_decide",
    "Documents are kept for ten years from placing on the market, and updates for ten years from their issue",
    when=not_(SUPPORT_YEARS.above(RETENTION_YEARS)),
    cites=["cra:13(9)", "cra:13(13)", "cra:13(18)", "cra:AnnexVIII.PartI(4.2)"],
    rows=["D-4", "D-5"],
    note="For an update what counts is ten years from its issue or the rest of the support period: the rest can only be longer where the whole period is longer than ten years.",
)

ARCHIVE_WITH_WARNING = rule(
    "cra.support.archive_with_warning",
    "The public archive is allowed, with a clear warning about unsupported software",
    when=PUBLIC_ARCHIVE,
    cites=["cra:13(11)"],
    rows=["D-16", "CRA-4b-5"],
)
