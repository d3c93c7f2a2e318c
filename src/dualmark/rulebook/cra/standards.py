# SPDX-License-Identifier: Apache-2.0
"""Presumption of conformity: standards, common specifications and certificates (Article 27 of the CRA)."""

from dualmark.facts.product.conformity import EUROPEAN_CERTIFICATION, STANDARDS_APPLIED
from dualmark.law.register.switches import (
    CRA_CERTIFICATION_SCHEME_NAMED,
    CRA_COMMON_SPECIFICATIONS,
    CRA_STANDARDS_CITED,
)
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.readings.cra_routes import (
    CERTIFICATE_FOR_INTERNAL_CONTROL,
    CERTIFICATE_PRESUMPTION,
)
from dualmark.rulebook.writing import rule

SPECIFICATIONS_EXIST = rule(
    "cra.standards.exist",
    "Standards cited for the CRA, or common specifications, exist for the requirements of the product",
    when=any_of(
        cited(CRA_STANDARDS_CITED, "cra:27(1)"),
        cited(CRA_COMMON_SPECIFICATIONS, "cra:27(2)", "cra:27(5)"),
    ),
    cites=["cra:27(1)", "cra:27(5)", "cra:32(2)"],
    rows=["V-2", "V-3"],
    note="EN 303 645, EN 18031, ISO/IEC 27001 and IEC 62443 are not cited for the CRA and give no presumption.",
)

CERTIFICATE_COUNTS = rule(
    "cra.standards.certificate_in_full",
    "A European certificate at level 'substantial' or 'high' covers the requirements and counts for Article 32(2)",
    when=all_of(
        EUROPEAN_CERTIFICATION.is_("certificate_all"),
        any_of(
            cited(CRA_CERTIFICATION_SCHEME_NAMED, "cra:27(9)"),
            CERTIFICATE_FOR_INTERNAL_CONTROL.is_("any_scheme"),
        ),
    ),
    cites=["cra:32(2)", "cra:27(8)", "cra:27(9)"],
    rows=["V-2", "V-4"],
)

STANDARDS_IN_FULL = rule(
    "cra.standards.full",
    "Standards, common specifications or certificates exist and are applied in full for all relevant requirements",
    when=any_of(all_of(STANDARDS_APPLIED.is_("full"), SPECIFICATIONS_EXIST), CERTIFICATE_COUNTS),
    cites=["cra:32(2)", "cra:27(1)", "guidance:cra-2026-5252(148)"],
    rows=["V-2", "V-3"],
    note="Article 32(2) asks for a notified body where they are not applied, applied in part, or do not exist; the contrary case opens internal control.",
)

PARTIAL_PRESUMPTION = rule(
    "cra.standards.partly_covered",
    "Standards or a certificate cover some of the relevant requirements, and only for these conformity is presumed",
    when=any_of(
        all_of(STANDARDS_APPLIED.is_("partial"), SPECIFICATIONS_EXIST),
        all_of(
            EUROPEAN_CERTIFICATION.is_("certificate_part"),
            any_of(cited(CRA_CERTIFICATION_SCHEME_NAMED, "cra:27(9)"), CERTIFICATE_PRESUMPTION.is_("any_scheme")),
        ),
    ),
    cites=["cra:27(1)", "cra:27(5)", "cra:27(8)", "guidance:cra-2026-5252(155)"],
    rows=["V-9", "V-3"],
)

PRESUMPTION_BY_CERTIFICATE = rule(
    "cra.standards.presumed_by_certificate",
    "A European certificate or statement of conformity gives a presumption for what it covers",
    when=all_of(
        EUROPEAN_CERTIFICATION.is_("certificate_part", "certificate_all"),
        any_of(cited(CRA_CERTIFICATION_SCHEME_NAMED, "cra:27(9)"), CERTIFICATE_PRESUMPTION.is_("any_scheme")),
    ),
    cites=["cra:27(8)"],
    rows=["V-4"],
    note="A statement or certificate at level 'basic' gives the presumption too, for what it covers, but does not replace a notified body.",
)

SCHEME_OPEN = rule(
    "cra.standards.scheme_open",
    "A European certification scheme that the Commission has named fits the product",
    when=all_of(
        CRA_CERTIFICATION_SCHEME_NAMED,
        EUROPEAN_CERTIFICATION.is_("basic", "open", "certificate_all"),
    ),
    cites=["cra:27(9)", "cra:32(1)(d)"],
    rows=["V-1"],
)

SCHEME_SUBSTANTIAL = rule(
    "cra.standards.scheme_substantial",
    "A European certification scheme that the Commission has named fits the product at level 'substantial' or higher",
    when=all_of(CRA_CERTIFICATION_SCHEME_NAMED, EUROPEAN_CERTIFICATION.is_("open", "certificate_all")),
    cites=["cra:27(9)", "cra:32(3)(c)"],
    rows=["V-5", "V-8"],
)
