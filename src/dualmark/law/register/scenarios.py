# SPDX-License-Identifier: Apache-2.0
"""Scenarios: what may come, to be compared with the law as published."""

from dualmark.law.model import Scenario

SCENARIOS = (
    Scenario(
        "standards-cited",
        "Harmonised standards for both acts are cited in the Official Journal",
        switches=(("cra_standards_cited", True), ("ai_standards_cited", True)),
    ),
    Scenario(
        "ai-standards-cited",
        "Harmonised standards for the AI Act are cited in the Official Journal",
        switches=(("ai_standards_cited", True),),
    ),
    Scenario(
        "cra-standards-cited",
        "Harmonised standards for the CRA are cited in the Official Journal",
        switches=(("cra_standards_cited", True),),
    ),
    Scenario(
        "certification-scheme-named",
        "A delegated act under CRA 27(9) names certification schemes",
        switches=(("cra_certification_scheme_named", True),),
    ),
    Scenario(
        "certification-mandatory",
        "A delegated act under CRA 8(1) requires a certificate for critical products",
        switches=(("cra_mandatory_certification", True), ("cra_certification_scheme_named", True)),
    ),
    Scenario(
        "ai-omnibus-assumed",
        "Regulation (EU) 2026/1744 takes effect as adopted, also where it was not yet published",
        events=(("ai-omnibus", "2026-07-27"),),
    ),
)
