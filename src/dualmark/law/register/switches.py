# SPDX-License-Identifier: Apache-2.0
"""Switches: states of the world on which law depends, each with date and source.

All are off: nothing was adopted, cited or notified in what had been published by 6 October 2026.
"""

from dualmark.law.model import Switch, SwitchState

_CHECKED = "2026-10-06"


def _off(id: str, title: str, source: str, *cites: str, watch: str = "") -> Switch:
    return Switch(id, title, (SwitchState("2024-12-10", False, source),), cites, watch)


CRA_STANDARDS_CITED = _off(
    "cra_standards_cited",
    "Harmonised standards that cover all requirements relevant for the product are cited under the CRA",
    f"no reference in the Official Journal, checked {_CHECKED}",
    "cra:27(1)",
    watch="Official Journal, references of harmonised standards under request M/606",
)
CRA_COMMON_SPECIFICATIONS = _off(
    "cra_common_specifications",
    "Common specifications under the CRA are adopted",
    f"none adopted, checked {_CHECKED}",
    "cra:27(2)",
)
CRA_CERTIFICATION_SCHEME_NAMED = _off(
    "cra_certification_scheme_named",
    "A delegated act names certification schemes that can show conformity with the CRA",
    f"none adopted, checked {_CHECKED}; announced for the fourth quarter of 2026",
    "cra:27(9)",
)
CRA_MANDATORY_CERTIFICATION = _off(
    "cra_mandatory_certification",
    "A delegated act requires a European certificate for the category of critical products",
    f"none adopted, checked {_CHECKED}",
    "cra:8(1)",
)
CRA_NOTIFIED_BODY_EXISTS = _off(
    "cra_notified_body_exists",
    "At least one conformity assessment body is notified under the CRA",
    "NANDO showed none between 21.6. and 1.10.2026",
    "cra:35",
)
CRA_SIMPLIFIED_FORM = _off(
    "cra_simplified_form",
    "The simplified form of technical documentation for microenterprises and small enterprises is adopted",
    f"none adopted, checked {_CHECKED}",
    "cra:33(5)",
)
CRA_SBOM_FORMAT = _off(
    "cra_sbom_format",
    "An implementing act sets the format and elements of the software bill of materials",
    f"none adopted, checked {_CHECKED}",
    "cra:13(24)",
)
CRA_NOTIFICATION_FORMAT = _off(
    "cra_notification_format",
    "An implementing act sets the format and procedure of notifications",
    f"none adopted, checked {_CHECKED}; the platform's form is a specification of ENISA",
    "cra:14(10)",
)
CRA_MINIMUM_SUPPORT_PERIODS = _off(
    "cra_minimum_support_periods",
    "A delegated act sets minimum support periods for product categories",
    f"none adopted, checked {_CHECKED}",
    "cra:13(8)/4",
)
CRA_OPEN_SOURCE_ATTESTATION = _off(
    "cra_open_source_attestation",
    "A delegated act sets up security attestation programmes for free and open-source software",
    f"none adopted, checked {_CHECKED}",
    "cra:25",
)
CRA_LABELS = _off(
    "cra_labels",
    "An implementing act sets out labels or pictograms",
    f"none adopted, checked {_CHECKED}",
    "cra:30(6)",
)
CRA_LISTS_AMENDED = _off(
    "cra_lists_amended",
    "A delegated act has changed the lists of important or critical products",
    f"none adopted, checked {_CHECKED}",
    "cra:7(3)",
    "cra:8(2)",
)
AI_STANDARDS_CITED = _off(
    "ai_standards_cited",
    "Harmonised standards that cover all of Chapter III Section 2 are cited under the AI Act",
    "no reference in the Official Journal, seen 24.9.2026",
    "aia:40(1)",
    watch="Official Journal, references of harmonised standards under request M/613",
)
AI_COMMON_SPECIFICATIONS = _off(
    "ai_common_specifications",
    "Common specifications under the AI Act are adopted",
    f"none found adopted, checked {_CHECKED}",
    "aia:41(1)",
)
AI_STANDARDS_RESTRICTED = _off(
    "ai_standards_restricted",
    "The cited AI Act standards are published with a restriction",
    "no standard is cited",
    "aia:43(1)/2(d)",
)
AI_CERTIFICATION_SCHEME_REFERENCED = _off(
    "ai_certification_scheme_referenced",
    "A cybersecurity scheme whose reference is published for AI Act Article 42(2) exists",
    f"none found, checked {_CHECKED}",
    "aia:42(2)",
)
AI_SIMPLIFIED_FORM = _off(
    "ai_simplified_form",
    "The Commission has set up the simplified form of technical documentation under the AI Act",
    f"none found, checked {_CHECKED}",
    "aia:11(1)",
)
AI_SECTORAL_LIMITATION = _off(
    "ai_sectoral_limitation",
    "A delegated act limits AI Act requirements for products under equivalent sectoral law",
    f"none found adopted, checked {_CHECKED}",
    "aia:2(13)",
)
AI_DATABASE_OPEN = _off(
    "ai_database_open",
    "The EU database for high-risk AI systems is open for registration",
    f"no evidence that it went live, checked {_CHECKED}",
    "aia:71",
)
AI_CLASSIFICATION_GUIDELINES_FINAL = _off(
    "ai_classification_guidelines_final",
    "The Commission guidelines on the classification of high-risk systems are final",
    "draft of 19.5.2026, no adoption found",
    "aia:6(5)",
)
AI_MACHINERY_ACTS = _off(
    "ai_machinery_acts",
    "Delegated acts bring the AI requirements into the Machinery Regulation",
    f"none found adopted, checked {_CHECKED}; due to apply by 2.8.2028",
    "omnibus:3(1)",
)

SWITCHES = tuple(value for value in list(globals().values()) if isinstance(value, Switch))
