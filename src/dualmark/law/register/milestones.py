# SPDX-License-Identifier: Apache-2.0
"""Milestones: the dates from which law applies, each with the event that set or moved it."""

from dualmark.law.model import Milestone, MilestoneDate

CRA_IN_FORCE = Milestone(
    "cra.in_force", "The CRA enters into force", (MilestoneDate("cra", "2024-12-10", ("cra:71(1)",)),)
)
CRA_NOTIFIED_BODIES = Milestone(
    "cra.notified_bodies",
    "CRA Chapter IV on the notification of conformity assessment bodies applies",
    (MilestoneDate("cra", "2026-06-11", ("cra:71(2)",)),),
)
CRA_REPORTING = Milestone(
    "cra.reporting",
    "The reporting obligations of CRA Article 14 apply",
    (MilestoneDate("cra", "2026-09-11", ("cra:71(2)", "cra:69(3)")),),
)
CRA_GENERAL = Milestone(
    "cra.general",
    "The CRA applies in full",
    (MilestoneDate("cra", "2027-12-11", ("cra:71(2)", "cra:69(2)")),),
)
CRA_OLD_CERTIFICATES_END = Milestone(
    "cra.old_certificates_end",
    "Older type-examination certificates and approvals on cybersecurity stop serving the CRA",
    (MilestoneDate("cra", "2028-06-11", ("cra:69(1)",)),),
)
CRA_HEALTH_RECORDS = Milestone(
    "cra.health_records",
    "The CRA amendments for electronic health record systems apply",
    (MilestoneDate("ehds", "2027-03-26", ("cra:32(5a)",)),),
)
HEALTH_RECORD_SYSTEMS = Milestone(
    "ehds.health_record_systems",
    "The procedure of the European Health Data Space for health record systems applies (first data categories)",
    (MilestoneDate("ehds", "2029-03-26", ("ehds:105",)),),
)

AI_PROHIBITIONS = Milestone(
    "ai.prohibitions",
    "AI Act Chapters I and II apply: definitions, AI literacy, prohibited practices",
    (MilestoneDate("ai-act", "2025-02-02", ("aia:113/3(a)",)),),
)
AI_NEW_PROHIBITIONS = Milestone(
    "ai.new_prohibitions",
    "The prohibitions on intimate material without consent and on child sexual abuse material apply",
    (MilestoneDate("ai-omnibus", "2026-12-02", ("aia:113/3(a)", "omnibus:1(40)")),),
)
AI_AMENDED = Milestone(
    "ai.amended",
    "The AI Act as amended by Regulation (EU) 2026/1744 is in force",
    (MilestoneDate("ai-omnibus", "2026-07-27", ("omnibus:4",)),),
)
AI_GENERAL_PURPOSE_MODELS = Milestone(
    "ai.general_purpose_models",
    "AI Act Chapter V on general-purpose models and Chapter XII on penalties (not Article 101) apply",
    (MilestoneDate("ai-act", "2025-08-02", ("aia:113/3(b)",)),),
)
AI_GENERAL = Milestone(
    "ai.general",
    "The AI Act applies in general, transparency (Article 50) and fines on model providers included",
    (MilestoneDate("ai-act", "2026-08-02", ("aia:113/2",)),),
)
AI_HIGH_RISK_ANNEX_III = Milestone(
    "ai.high_risk_annex_iii",
    "High-risk requirements apply to AI systems of Annex III",
    (
        MilestoneDate("ai-act", "2026-08-02", ("aia:113/2",)),
        MilestoneDate("ai-omnibus", "2027-12-02", ("aia:113/3(c)(i)", "omnibus:1(40)")),
    ),
)
AI_HIGH_RISK_ANNEX_I = Milestone(
    "ai.high_risk_annex_i",
    "High-risk requirements apply to AI systems under Article 6(1) and Annex I",
    (
        MilestoneDate("ai-act", "2027-08-02", ("aia:113/3(c)",)),
        MilestoneDate("ai-omnibus", "2028-08-02", ("aia:113/3(c)(ii)", "omnibus:1(40)")),
    ),
)
AI_LEGACY_MARKING = Milestone(
    "ai.legacy_marking",
    "Systems placed before the general date must mark synthetic content",
    (MilestoneDate("ai-omnibus", "2026-12-02", ("aia:111(4)", "omnibus:1(39)")),),
)
AI_LEGACY_MODELS = Milestone(
    "ai.legacy_models",
    "General-purpose models placed before 2 August 2025 must comply",
    (MilestoneDate("ai-act", "2027-08-02", ("aia:111(3)",)),),
)
AI_SECTORAL_BODIES_APPLY = Milestone(
    "ai.sectoral_bodies_apply",
    "Sectoral notified bodies must have applied for designation under the AI Act",
    (MilestoneDate("ai-omnibus", "2028-01-28", ("aia:43(3)/2",)),),
)
AI_LEGACY_PUBLIC_AUTHORITIES = Milestone(
    "ai.legacy_public_authorities",
    "Older high-risk systems used by public authorities must comply",
    (MilestoneDate("ai-act", "2030-08-02", ("aia:111(2)",)),),
)
AI_LARGE_SCALE_IT_SYSTEMS = Milestone(
    "ai.large_scale_it_systems",
    "Large-scale IT systems of Annex X placed before 2 August 2027 must comply",
    (MilestoneDate("ai-act", "2030-12-31", ("aia:111(1)",)),),
)

MILESTONES = tuple(value for value in list(globals().values()) if isinstance(value, Milestone))
