# SPDX-License-Identifier: Apache-2.0
"""The AI Act, Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744."""

ORDER = (
    "definition",
    "scope",
    "roles",
    "value_chain",
    "literacy",
    "biometrics",
    "practices",
    "practices_biometric",
    "practices_sexual_material",
    "prohibited",
    "annex_i",
    "safety_component",
    "annex_iii",
    "filter",
    "high_risk",
    "transition",
    "transparency",
    "conformity",
    "conformity_bodies",
    "presumptions",
    "product_law_interplay",
    "models",
    "incidents",
    "testing",
    "surveillance",
    "penalties",
    "high_risk_duty",
)
"""Modules in the order in which their questions are answered; the others follow by name."""
