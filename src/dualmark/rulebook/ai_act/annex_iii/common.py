# SPDX-License-Identifier: Apache-2.0
"""What the points of Annex III share: the authorities for whom a system is meant to be used."""

from dualmark.facts.ai_system.biometrics import USED_FOR_WHOM
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.readings.ai_high_risk import CRIMINAL_COURTS
from dualmark.rulebook.writing import rule

FOR_LAW_ENFORCEMENT = rule(
    "ai.annex_iii.for_law_enforcement",
    "It is meant to be used by or on behalf of law enforcement authorities, or by Union bodies in their support",
    subject="ai_system",
    when=any_of(
        cited(USED_FOR_WHOM.has("law_enforcement"), "aia:3(45)"),
        USED_FOR_WHOM.has("union_institutions"),
        cited(
            all_of(USED_FOR_WHOM.has("judiciary"), CRIMINAL_COURTS.is_("included")),
            "guidelines:high-risk-draft(342)",
            gloss="judicial authorities in criminal matters, read as included",
        ),
    ),
    cites=["aia:AnnexIII(6)", "aia:3(45)"],
    rows=["AIII.6a", "AIII.6b", "AIII.6c", "AIII.6d", "AIII.6e", "EDGE-9"],
    note="Who acts to meet a legal duty of its own, such as an accountant against money laundering, does not act on "
    "behalf of an authority; administrative procedures of tax, customs and financial intelligence units are left out "
    "(recital 59).",
)

FOR_MIGRATION_AUTHORITIES = rule(
    "ai.annex_iii.for_migration_authorities",
    "It is meant to be used by or on behalf of the competent public authorities for migration, or by Union bodies",
    subject="ai_system",
    when=any_of(USED_FOR_WHOM.has("migration_asylum_border"), USED_FOR_WHOM.has("union_institutions")),
    cites=["aia:AnnexIII(7)"],
    rows=["AIII.7a", "AIII.7b", "AIII.7c", "AIII.7d"],
)

FOR_PUBLIC_AUTHORITIES = rule(
    "ai.annex_iii.for_public_authorities",
    "It is meant to be used by or on behalf of public authorities",
    subject="ai_system",
    when=any_of(
        USED_FOR_WHOM.has("other_public_authority"),
        USED_FOR_WHOM.has("union_institutions"),
        USED_FOR_WHOM.has("migration_asylum_border"),
        USED_FOR_WHOM.has("law_enforcement"),
        USED_FOR_WHOM.has("judiciary"),
    ),
    cites=["aia:AnnexIII(5)(a)", "guidelines:high-risk-draft(286)"],
    rows=["AIII.5a"],
)
