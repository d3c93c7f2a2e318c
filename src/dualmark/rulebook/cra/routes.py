# SPDX-License-Identifier: Apache-2.0
"""The conformity assessment procedures that Article 32 of the CRA opens, taken alone: a set for each product.

Class, standards, certificates, open source and health records decide; the date does not. Where the
product is also a high-risk AI system, Article 12 comes first and may replace the result.
"""

from dualmark.facts.organisation.enterprise import SIZE
from dualmark.facts.product.conformity import CHOSEN_ROUTE, EUROPEAN_CERTIFICATION
from dualmark.facts.product.dates import PLACED_ON_MARKET
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.law.register.events import EHDS
from dualmark.law.register.milestones import HEALTH_RECORD_SYSTEMS
from dualmark.law.register.switches import (
    CRA_CERTIFICATION_SCHEME_NAMED,
    CRA_MANDATORY_CERTIFICATION,
    CRA_NOTIFIED_BODY_EXISTS,
)
from dualmark.logic.expression import all_of, any_of, cited, not_, unless
from dualmark.rulebook.cra.standards import (
    PARTIAL_PRESUMPTION,
    SCHEME_OPEN,
    SCHEME_SUBSTANTIAL,
    STANDARDS_IN_FULL,
)
from dualmark.rulebook.readings.cra_routes import (
    EXTENT_OF_EXAMINATION,
    HEALTH_RECORDS_GAP,
    HEALTH_RECORDS_STRICT_CLASS,
    UNCOVERED_BY_MANDATORY_CERTIFICATE,
)
from dualmark.rulebook.writing import answer, goal, holds, rule

IN_SCOPE = cited(holds("cra.scope.in_scope"), "cra:2(1)", "cra:32(1)")
DEFAULT = holds("cra.class.default")
CLASS_I = cited(holds("cra.class.important_1"), "cra:7(1)")
CLASS_II = cited(holds("cra.class.important_2"), "cra:7(1)")
IMPORTANT = any_of(CLASS_I, CLASS_II)
# A device of Annex IV(2) that no technical description covers is treated as strictly as a critical one
# until its class can be told.
CRITICAL = any_of(cited(holds("cra.class.critical"), "cra:8(1)"), holds("cra.class.undescribed"))

OPEN_SOURCE = rule(
    "cra.route.open_source_choice",
    "The product is important and open source, and its technical documentation is public when it is placed on the market",
    when=all_of(IMPORTANT, holds("cra.foss.documentation_public_at_placing")),
    cites=["cra:32(5)", "cra:3(48)", "cra:recital(91)", "faq:cra(6.1)"],
    rows=["V-6"],
    note="Annex III only: the shortcut is closed to critical products, and publication after the placing on the market does not help.",
)

CERTIFICATE_MANDATORY = rule(
    "cra.route.certificate_mandatory",
    "The product is critical and a delegated act requires a European certificate for it",
    when=all_of(
        cited(holds("cra.class.critical"), "cra:8(1)"),
        cited(CRA_MANDATORY_CERTIFICATION, "cra:8(1)", gloss="the act names the category, the scheme is available, the transition is over"),
    ),
    cites=["cra:8(1)", "cra:8(1)/3", "cra:32(4)(a)"],
    rows=["V-7", "V-8"],
)  # fmt: skip

REST_AFTER_CERTIFICATE = rule(
    "cra.route.rest_after_mandatory_certificate",
    "The required certificate leaves part of the requirements open, and that part goes through the strict procedures",
    when=all_of(
        CERTIFICATE_MANDATORY,
        EUROPEAN_CERTIFICATION.is_("certificate_part"),
        UNCOVERED_BY_MANDATORY_CERTIFICATE.is_("strict_procedures"),
    ),
    cites=["cra:8(1)", "cra:32(4)(b)"],
    rows=["V-7"],
)

IN_HEALTH_RECORDS_GAP = rule(
    "cra.route.health_records_gap",
    "The product is a health record system placed on the market before its component rules apply",
    when=all_of(
        UNION_PRODUCT_LAW.has("health_records"),
        cited(PLACED_ON_MARKET.before(HEALTH_RECORD_SYSTEMS), "ehds:105"),
    ),
    cites=["cra:32(5a)", "ehds:105"],
    since=EHDS,
    rows=["V-11"],
)

BY_HEALTH_RECORDS = rule(
    "cra.route.health_records",
    "The procedure for electronic health record systems is open",
    when=all_of(
        IN_SCOPE,
        UNION_PRODUCT_LAW.has("health_records"),
        any_of(not_(IN_HEALTH_RECORDS_GAP), HEALTH_RECORDS_GAP.is_("health_data_procedure")),
    ),
    cites=["cra:32(5a)", "ehds:104", "faq:cra(2.7.3)"],
    since=EHDS,
    unless=[all_of(any_of(IMPORTANT, CRITICAL), HEALTH_RECORDS_STRICT_CLASS.is_("strict_ones_stay"))],
    rows=["V-11"],
)

INTERNAL_CONTROL = rule(
    "cra.route.internal_control",
    "Internal control (module A) is open",
    when=all_of(
        IN_SCOPE,
        any_of(
            cited(DEFAULT, "cra:32(1)"),
            cited(all_of(CLASS_I, STANDARDS_IN_FULL), "cra:32(2)"),
            cited(OPEN_SOURCE, "cra:32(5)"),
        ),
    ),
    cites=["cra:32(1)(a)", "cra:AnnexVIII.PartI(1)", "cra:recital(91)"],
    unless=[cited(BY_HEALTH_RECORDS, "cra:32(5a)")],
    rows=["V-1", "V-2", "V-3", "V-5", "V-6", "V-8"],
    note="That no notified body or no standard exists opens no other procedure.",
)

WITHOUT_NOTIFIED_BODIES = [
    cited(BY_HEALTH_RECORDS, "cra:32(5a)"),
    cited(unless(CERTIFICATE_MANDATORY, REST_AFTER_CERTIFICATE), "cra:32(4)(a)"),
]

TYPE_EXAMINATION = rule(
    "cra.route.type_examination",
    "EU-type examination with conformity to type (modules B and C) is open",
    when=IN_SCOPE,
    cites=["cra:32(1)(b)", "cra:32(2)(a)", "cra:32(3)(a)", "cra:32(4)(b)", "cra:AnnexVIII.PartII(1)", "cra:AnnexVIII.PartIII(1)"],
    unless=WITHOUT_NOTIFIED_BODIES,
    rows=["V-1", "V-3", "V-5", "V-7", "V-8"],
)  # fmt: skip

FULL_QUALITY_ASSURANCE = rule(
    "cra.route.full_quality_assurance",
    "Full quality assurance (module H) is open",
    when=IN_SCOPE,
    cites=["cra:32(1)(c)", "cra:32(2)(b)", "cra:32(3)(b)", "cra:32(4)(b)", "cra:AnnexVIII.PartIV(1)"],
    unless=WITHOUT_NOTIFIED_BODIES,
    rows=["V-1", "V-3", "V-5", "V-7", "V-8"],
)

CERTIFICATE = rule(
    "cra.route.certificate",
    "A European cybersecurity certification scheme is open as the procedure",
    when=all_of(
        IN_SCOPE,
        any_of(
            cited(all_of(any_of(DEFAULT, OPEN_SOURCE, all_of(CLASS_I, STANDARDS_IN_FULL)), SCHEME_OPEN), "cra:32(1)(d)"),
            cited(SCHEME_SUBSTANTIAL, "cra:32(1)(d)", "cra:32(3)(c)", "cra:32(4)(b)", "cra:27(9)"),
            cited(CERTIFICATE_MANDATORY, "cra:32(4)(a)"),
        ),
    ),
    cites=["cra:32(1)(d)", "cra:32(3)(c)", "cra:32(4)(a)", "cra:27(9)"],
    unless=[cited(BY_HEALTH_RECORDS, "cra:32(5a)")],
    rows=["V-1", "V-4", "V-5", "V-7", "V-8"],
    note="Our reading: a scheme named at level 'substantial' is open to class I as well, since whoever completes it has applied it in full (Article 32(2)).",
)  # fmt: skip

ROUTES = goal(
    "cra.routes",
    "Which conformity assessment procedures does Article 32 open?",
    answer("internal_control", "internal control (module A)", INTERNAL_CONTROL),
    answer("type_examination", "EU-type examination and conformity to type (modules B and C)", TYPE_EXAMINATION),
    answer("full_quality_assurance", "full quality assurance (module H)", FULL_QUALITY_ASSURANCE),
    answer("certificate", "a European cybersecurity certification scheme", CERTIFICATE),
    answer("health_records", "the procedure for electronic health record systems", BY_HEALTH_RECORDS),
    kind="set",
    act="cra",
    cites=["cra:32"],
)

THIRD_PARTY_REQUIRED = rule(
    "cra.route.third_party_required",
    "The product is subject to the procedures of Article 32(2) points (a) and (b) or of Article 32(3)",
    when=all_of(
        IN_SCOPE,
        any_of(
            cited(all_of(CLASS_I, not_(STANDARDS_IN_FULL)), "cra:32(2)"),
            cited(CLASS_II, "cra:32(3)"),
            cited(all_of(CRITICAL, not_(CERTIFICATE_MANDATORY)), "cra:32(4)(b)", "cra:8(1)/2"),
        ),
    ),
    cites=["cra:32(2)", "cra:32(3)", "cra:32(4)(b)", "cra:7(1)"],
    unless=[cited(OPEN_SOURCE, "cra:32(5)"), cited(BY_HEALTH_RECORDS, "cra:32(5a)")],
    rows=["V-3", "V-5", "V-6", "V-8"],
    note="A device of Annex IV(2) without a technical description is treated like a critical product until its class can be told.",
)

CERTIFICATE_REPLACES_BODY = rule(
    "cra.route.certificate_replaces_notified_body",
    "An issued certificate under a named scheme takes away the duty to involve a notified body",
    when=all_of(THIRD_PARTY_REQUIRED, CRA_CERTIFICATION_SCHEME_NAMED, EUROPEAN_CERTIFICATION.is_("certificate_all")),
    cites=["cra:27(9)", "cra:recital(82)"],
    rows=["V-4"],
    note="Where the certificate covers only part, the duty falls away for that part; the rest of a class II or critical product still goes to a notified body.",
)

NOTIFIED_BODY_NEEDED = rule(
    "cra.route.notified_body_needed",
    "A notified body is needed",
    when=THIRD_PARTY_REQUIRED,
    cites=["cra:32(2)", "cra:32(3)"],
    unless=[cited(CERTIFICATE_REPLACES_BODY, "cra:27(9)")],
    rows=["V-4", "V-15"],
)

NO_BODY_YET = rule(
    "cra.route.no_notified_body_yet",
    "A notified body is needed, and none is notified under the CRA yet",
    when=all_of(NOTIFIED_BODY_NEEDED, not_(cited(CRA_NOTIFIED_BODY_EXISTS, "cra:35(1)"))),
    cites=["cra:35(1)", "cra:35(2)"],
    rows=["V-15"],
    note="A warning and not a relief: the procedures stay the same, and the product cannot be placed on the market before one of them is completed.",
)

WHOLE_PRODUCT_EXAMINED = rule(
    "cra.route.whole_product_examined",
    "The notified body examines all relevant requirements, and not only those that standards or certificates leave open",
    when=NOTIFIED_BODY_NEEDED,
    cites=["cra:32(2)", "cra:32(3)", "faq:cra(6.2)"],
    unless=[
        all_of(CLASS_I, PARTIAL_PRESUMPTION, EXTENT_OF_EXAMINATION.is_("open_requirements")),
        cited(all_of(CRA_CERTIFICATION_SCHEME_NAMED, EUROPEAN_CERTIFICATION.is_("certificate_part")), "cra:27(9)"),
    ],
    rows=["V-3", "V-4", "V-9"],
)

ARTICLE_12_FIRST = rule(
    "cra.route.article_12_first",
    "The product is also a high-risk AI system, so that Article 12 decides on the procedure before Article 32",
    when=holds("bridge.product_is_high_risk"),
    cites=["cra:12(2)", "cra:12(3)"],
    rows=["V-10"],
)

CHOSEN_IS_OPEN = rule(
    "cra.route.chosen_is_open",
    "The chosen procedure is among those that Article 32 opens",
    when=any_of(
        all_of(CHOSEN_ROUTE.is_("internal_control"), INTERNAL_CONTROL),
        all_of(CHOSEN_ROUTE.is_("type_examination"), TYPE_EXAMINATION),
        all_of(CHOSEN_ROUTE.is_("full_quality_assurance"), FULL_QUALITY_ASSURANCE),
        all_of(CHOSEN_ROUTE.is_("certificate"), CERTIFICATE),
        all_of(CHOSEN_ROUTE.is_("health_records"), BY_HEALTH_RECORDS),
    ),
    cites=["cra:32(1)", "cra:13(12)/2"],
    rows=["V-1", "V-8"],
)

FEES_REDUCED = rule(
    "cra.route.fees_reduced",
    "The fees of the conformity assessment are reduced for the enterprise",
    when=all_of(
        cited(SIZE.is_("micro", "small", "medium"), "cra:3(19)"),
        CHOSEN_ROUTE.is_("type_examination", "full_quality_assurance", "certificate"),
    ),
    cites=["cra:32(6)", "cra:47(2)"],
    rows=["V-16"],
    note="Small mid-caps are not among them.",
)
