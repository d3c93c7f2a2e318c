# SPDX-License-Identifier: Apache-2.0
"""One vulnerability of the product: was it known and exploitable, what remedy it asks for, whom to tell upstream."""

from dualmark.facts.product.reporting import (
    COMPONENT_MAINTAINER,
    FIX_SEPARABLE,
    MEASURE_AVAILABLE,
    REMEDY,
    VULNERABILITY_KNOWN,
    VULNERABILITY_ORIGIN,
    VULNERABILITY_REACH,
    VULNERABILITY_RISK,
)
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.cra.manufacturer import BOUND
from dualmark.rulebook.readings.cra_support import MOMENT_OF_KNOWLEDGE
from dualmark.rulebook.writing import rule

CONTAINED = rule(
    "cra.vulnerability.contained",
    "The product contains the vulnerability",
    when=all_of(
        VULNERABILITY_ORIGIN.is_("own_part", "component", "integration"),
        not_(VULNERABILITY_REACH.is_("not_contained")),
    ),
    cites=["cra:3(40)", "cra:13(8)"],
    rows=["D-7"],
    note="Components are part of the product, and so is its remote data processing.",
)

EXPLOITABLE = rule(
    "cra.vulnerability.exploitable",
    "The vulnerability can be used by an adversary under practical conditions",
    when=all_of(CONTAINED, VULNERABILITY_REACH.is_("exploited_here", "exploitable_here")),
    cites=["cra:3(41)", "faq:cra(4.2.2)"],
    rows=["D-7"],
)

KNOWN = rule(
    "cra.vulnerability.known",
    "The vulnerability was known when the product was placed on the market, so that its exploitability had to be checked",
    when=all_of(CONTAINED, VULNERABILITY_KNOWN.is_("before_placing")),
    cites=["cra:AnnexI.PartI(2)(a)", "guidance:cra-2026-5252(233)", "guidance:cra-2026-5252(237)"],
    rows=["D-7"],
    note="Known are entries of the European and other prominent databases, confidential reports, own findings and news. A hit in a component list is a reason to check, not a verdict.",
)

KNOWN_EXPLOITABLE = rule(
    "cra.vulnerability.known_exploitable",
    "The product has a known exploitable vulnerability when it is placed on the market",
    when=all_of(KNOWN, EXPLOITABLE),
    cites=["cra:AnnexI.PartI(2)(a)", "cra:3(40)", "cra:3(41)", "cra:13(1)", "faq:cra(4.2.2)"],
    rows=["D-7"],
)

BARS_SUPPLY = rule(
    "cra.vulnerability.bars_supply",
    "The product may not be supplied as it is, because of the vulnerability",
    when=all_of(
        BOUND,
        any_of(
            KNOWN_EXPLOITABLE,
            all_of(
                EXPLOITABLE,
                MOMENT_OF_KNOWLEDGE.is_("each_supply"),
                not_(cited(MEASURE_AVAILABLE, "cra:6(a)", gloss="with the necessary security updates installed")),
            ),
        ),
    ),
    cites=["cra:AnnexI.PartI(2)(a)", "cra:13(1)", "cra:6(a)", "faq:cra(4.2.3)"],
    rows=["D-7"],
    note="What comes to light after the placing on the market is handled under Part II, for example by an update at first use.",
)

UPDATE_AND_ADVICE = rule(
    "cra.vulnerability.update_and_advice",
    "The risk calls for an immediate remedy, as a rule an update, with guidance to users",
    when=all_of(BOUND, EXPLOITABLE, VULNERABILITY_RISK.is_("high")),
    cites=["cra:AnnexI.PartII(2)", "cra:AnnexI.PartII(8)", "faq:cra(4.3.1)"],
    rows=["D-1a"],
)

DOCUMENTING_MAY_SUFFICE = rule(
    "cra.vulnerability.documenting_may_suffice",
    "It may be enough to document the vulnerability and to remove it with a later release",
    when=all_of(BOUND, CONTAINED, any_of(not_(EXPLOITABLE), VULNERABILITY_RISK.is_("negligible"))),
    cites=["cra:AnnexI.PartII(1)", "cra:AnnexI.PartII(2)", "cra:13(7)", "faq:cra(4.3.1)"],
    rows=["D-1a", "D-15"],
)

SEPARATE_UPDATE = rule(
    "cra.vulnerability.separate_update",
    "The security update must come separately from new functions",
    when=all_of(BOUND, CONTAINED, FIX_SEPARABLE),
    cites=["cra:AnnexI.PartII(2)", "cra:recital(57)", "faq:cra(4.3.5)"],
    rows=["D-9"],
)

REPORT_UPSTREAM = rule(
    "cra.vulnerability.report_upstream",
    "The vulnerability must be reported to those who make or maintain the component",
    when=all_of(BOUND, CONTAINED, VULNERABILITY_ORIGIN.is_("component"), COMPONENT_MAINTAINER.is_("unaware")),
    cites=["cra:13(6)", "guidance:cra-2026-5252(223)", "guidance:cra-2026-5252(229)", "faq:cra(5.4)"],
    rows=["N-17"],
    note="Not where they already know it, where nobody is left, or where only the integration is at fault; telling them, or using other channels, is then good practice. Before 11 December 2027, and for older products, it is voluntary.",
)

SHARE_FIX = rule(
    "cra.vulnerability.share_fix",
    "The change made to the component must be shared with those who make or maintain it",
    when=all_of(
        BOUND,
        CONTAINED,
        VULNERABILITY_ORIGIN.is_("component"),
        REMEDY.is_("own_change_of_component"),
        not_(COMPONENT_MAINTAINER.is_("nobody")),
    ),
    cites=["cra:13(6)", "guidance:cra-2026-5252(223)", "guidance:cra-2026-5252(229)"],
    rows=["N-17"],
    note="They need not accept it. A fix of their own, or a measure elsewhere in the product, is not shared.",
)
