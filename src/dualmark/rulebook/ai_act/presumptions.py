# SPDX-License-Identifier: Apache-2.0
"""Presumptions of conformity under the AI Act (Articles 40 to 42)."""

from dualmark.facts.ai_system.conformity import (
    CYBERSECURITY_CERTIFICATE,
    DATA_FROM_SETTING,
    STANDARDS_APPLIED,
)
from dualmark.law.register.switches import (
    AI_CERTIFICATION_SCHEME_REFERENCED,
    AI_COMMON_SPECIFICATIONS,
    AI_STANDARDS_CITED,
)
from dualmark.logic.expression import all_of
from dualmark.rulebook.writing import answer, goal, holds, rule

HIGH_RISK = holds("ai.high_risk.ever")

BY_STANDARDS = rule(
    "ai.presumption.standards",
    "What cited harmonised standards cover and the system meets is presumed to conform",
    subject="ai_system",
    when=all_of(HIGH_RISK, AI_STANDARDS_CITED, STANDARDS_APPLIED.is_("full", "partial")),
    cites=["aia:40(1)"],
    rows=["AI-4.10-presumptions"],
    note="An uncited standard, EN 18286 or ISO/IEC 42001 included, gives no presumption.",
)

BY_SPECIFICATIONS = rule(
    "ai.presumption.common_specifications",
    "What common specifications cover and the system meets is presumed to conform",
    subject="ai_system",
    when=all_of(HIGH_RISK, AI_COMMON_SPECIFICATIONS, STANDARDS_APPLIED.is_("full", "partial")),
    cites=["aia:41(3)"],
    rows=["AI-4.10-presumptions"],
)

BY_DATA_SETTING = rule(
    "ai.presumption.data_setting",
    "The requirement on data from the setting of use is presumed to be met",
    subject="ai_system",
    when=all_of(HIGH_RISK, DATA_FROM_SETTING),
    cites=["aia:42(1)", "aia:10(4)"],
    rows=["AI-4.10-presumptions"],
)

BY_CYBERSECURITY_CERTIFICATE = rule(
    "ai.presumption.cybersecurity_certificate",
    "The cybersecurity requirements are presumed to be met as far as a referenced certificate covers them",
    subject="ai_system",
    when=all_of(HIGH_RISK, AI_CERTIFICATION_SCHEME_REFERENCED, CYBERSECURITY_CERTIFICATE),
    cites=["aia:42(2)"],
    rows=["AI-4.10-presumptions"],
    note="The deeming through the CRA (Article 42(3)) is decided among the rules on both acts.",
)

PRESUMPTIONS = goal(
    "ai.presumptions",
    "The presumptions of conformity that the AI system enjoys",
    *(
        answer(presumption.id.rsplit(".", 1)[1], presumption.title, presumption)
        for presumption in (BY_STANDARDS, BY_SPECIFICATIONS, BY_DATA_SETTING, BY_CYBERSECURITY_CERTIFICATE)
    ),
    kind="set",
    act="ai_act",
    cites=["aia:40(1)", "aia:41(3)", "aia:42"],
    subject="ai_system",
)
