# SPDX-License-Identifier: Apache-2.0
"""Legal events: the acts, their amendments and corrigenda, and pending proposals, with their history."""

from dualmark.law.model import LegalEvent, Status

CRA_ADOPTED = LegalEvent(
    "cra",
    "Cyber Resilience Act: Regulation (EU) 2024/2847",
    "adoption",
    (
        Status("2022-09-15", "proposed", "COM(2022) 454"),
        Status("2024-10-23", "adopted", "signed at Strasbourg"),
        Status("2024-11-20", "published", "OJ L, 2024/2847, 20.11.2024"),
        Status("2024-12-10", "in_force", "cra:71(1)"),
    ),
    effective="2024-12-10",
    celex="32024R2847",
    eli="http://data.europa.eu/eli/reg/2024/2847/oj",
    procedure="2022/0272(COD)",
)

CRA_CORRIGENDUM_TITLE = LegalEvent(
    "cra-corrigendum-1",
    "Corrigendum to the title of the CRA",
    "corrigendum",
    (Status("2024-12-05", "published", "OJ L, 2024/90780, 5.12.2024"),),
    effective="2024-12-10",
    celex="32024R2847R(01)",
    note="Changes a word of the title only.",
)

CRA_CORRIGENDUM_FINES = LegalEvent(
    "cra-corrigendum-2",
    "Corrigendum to CRA Article 64(10): the derogation covers paragraphs 2 to 9",
    "corrigendum",
    (Status("2025-07-02", "published", "OJ L, 2025/90555, 2.7.2025"),),
    effective="2024-12-10",
    celex="32024R2847R(02)",
    touches=("cra:64(10)",),
    note="A corrigendum corrects the text as it always was; before it was known, the derogation left out the tier of Article 64(2).",
)

CRA_CORRIGENDUM_REPRESENTATIVE_ACTIONS = LegalEvent(
    "cra-corrigendum-4",
    "Corrigendum to CRA Article 67: the point number in Directive (EU) 2020/1828",
    "corrigendum",
    (Status("2025-10-17", "published", "OJ L, 2025/90828, 17.10.2025"),),
    effective="2024-12-10",
    celex="32024R2847R(04)",
    touches=("cra:67",),
)

AI_ACT_ADOPTED = LegalEvent(
    "ai-act",
    "AI Act: Regulation (EU) 2024/1689",
    "adoption",
    (
        Status("2021-04-21", "proposed", "COM(2021) 206"),
        Status("2024-06-13", "adopted", "signed at Brussels"),
        Status("2024-07-12", "published", "OJ L, 2024/1689, 12.7.2024"),
        Status("2024-08-01", "in_force", "aia:113"),
    ),
    effective="2024-08-01",
    celex="32024R1689",
    eli="http://data.europa.eu/eli/reg/2024/1689/oj",
    procedure="2021/0106(COD)",
)

AI_OMNIBUS = LegalEvent(
    "ai-omnibus",
    "Digital Omnibus on AI: Regulation (EU) 2026/1744",
    "amendment",
    (
        Status("2025-11-19", "proposed", "COM(2025) 836"),
        Status("2026-06-16", "agreed", "position of the European Parliament"),
        Status("2026-07-08", "adopted", "signed at Strasbourg; Council decision of 29.6.2026"),
        Status("2026-07-24", "published", "OJ L, 2026/1744, 24.7.2026"),
        Status("2026-07-27", "in_force", "omnibus:4"),
    ),
    effective="2026-07-27",
    celex="32026R1744",
    eli="http://data.europa.eu/eli/reg/2026/1744/oj",
    procedure="2025/0359(COD)",
    touches=(
        "aia:2(2)",
        "aia:2(13)",
        "aia:3(14)",
        "aia:3(14a)",
        "aia:3(14b)",
        "aia:4",
        "aia:4a",
        "aia:5(1)(ba)",
        "aia:5(1)(bb)",
        "aia:5(1a)",
        "aia:5(1b)",
        "aia:6(1a)",
        "aia:6(1b)",
        "aia:6(1c)",
        "aia:10",
        "aia:11(1)",
        "aia:17(2)",
        "aia:25(2)",
        "aia:25(4)",
        "aia:42(3)",
        "aia:43(3)",
        "aia:50(7)",
        "aia:56(6)",
        "aia:60a",
        "aia:63(1)",
        "aia:72(3)",
        "aia:75",
        "aia:75a",
        "aia:75b",
        "aia:75c",
        "aia:75d",
        "aia:99(4)",
        "aia:99(6a)",
        "aia:111(2)",
        "aia:111(4)",
        "aia:113",
        "aia:AnnexI",
        "aia:AnnexVIII.SectionB",
        "aia:AnnexXIV",
    ),
)

EHDS = LegalEvent(
    "ehds",
    "European Health Data Space: Regulation (EU) 2025/327, Article 104, amends the CRA",
    "amendment",
    (
        Status("2022-05-03", "proposed", "COM(2022) 197"),
        Status("2025-02-11", "adopted", "signed at Strasbourg"),
        Status("2025-03-05", "published", "OJ L, 2025/327, 5.3.2025"),
        Status("2025-03-26", "in_force", "Regulation (EU) 2025/327, Article 105"),
    ),
    effective="2027-03-26",
    celex="32025R0327",
    eli="http://data.europa.eu/eli/reg/2025/327/oj",
    touches=("cra:13(4)", "cra:31(3)", "cra:32(5a)"),
    note="In force since 26.3.2025; Article 104 applies from 26.3.2027 (Article 105, second paragraph).",
)

TECHNICAL_DESCRIPTIONS = LegalEvent(
    "ir-2025-2392",
    "Technical descriptions of the categories of Annexes III and IV: Implementing Regulation (EU) 2025/2392",
    "implementing_act",
    (
        Status("2025-11-28", "adopted", "done at Brussels"),
        Status("2025-12-01", "published", "OJ L, 2025/2392, 1.12.2025"),
        Status("2025-12-21", "in_force", "ir2392:3"),
    ),
    effective="2025-12-21",
    celex="32025R2392",
    eli="http://data.europa.eu/eli/reg_impl/2025/2392/oj",
    touches=("cra:7(4)",),
)

TWO_WHEEL_VEHICLES = LegalEvent(
    "dr-2025-1535",
    "Exclusion of L-category vehicles: Delegated Regulation (EU) 2025/1535",
    "delegated_act",
    (
        Status("2025-07-29", "adopted", "done at Brussels"),
        Status("2025-10-29", "published", "OJ L, 2025/1535, 29.10.2025"),
        Status("2025-11-18", "in_force", "twentieth day after publication"),
    ),
    effective="2025-11-18",
    celex="32025R1535",
    eli="http://data.europa.eu/eli/reg_del/2025/1535/oj",
    touches=("cra:2(5)",),
)

DELAYED_DISSEMINATION = LegalEvent(
    "dr-2026-881",
    "Grounds for delaying the dissemination of notifications: Delegated Regulation (EU) 2026/881",
    "delegated_act",
    (
        Status("2025-12-11", "adopted", "done at Brussels"),
        Status("2026-04-20", "published", "OJ L, 2026/881, 20.4.2026"),
        Status("2026-05-10", "in_force", "dr881:6"),
    ),
    effective="2026-05-10",
    celex="32026R0881",
    eli="http://data.europa.eu/eli/reg_del/2026/881/oj",
    touches=("cra:14(9)", "cra:16(2)"),
)

RADIO_EQUIPMENT_CYBERSECURITY = LegalEvent(
    "dr-2022-30",
    "Cybersecurity requirements for radio equipment: Delegated Regulation (EU) 2022/30",
    "delegated_act",
    (
        Status("2021-10-29", "adopted", "done at Brussels"),
        Status("2022-01-12", "published", "OJ L 7, 12.1.2022, p. 6"),
        Status("2022-02-01", "in_force", "twentieth day after publication; applies from 1.8.2025"),
    ),
    effective="2025-08-01",
    celex="32022R0030",
    eli="http://data.europa.eu/eli/reg_del/2022/30/oj",
)

RADIO_EQUIPMENT_CYBERSECURITY_REPEALED = LegalEvent(
    "dr-2026-339",
    "Repeal of Delegated Regulation (EU) 2022/30: Delegated Regulation (EU) 2026/339",
    "repeal",
    (
        Status("2026-04-29", "published", "OJ L, 2026/339, 29.4.2026"),
        Status("2026-05-19", "in_force", "twentieth day after publication; repeals from 11.12.2027"),
    ),
    effective="2027-12-11",
    celex="32026R0339",
    eli="http://data.europa.eu/eli/reg_del/2026/339/oj",
)

DIGITAL_OMNIBUS = LegalEvent(
    "com-2025-837",
    "Digital Omnibus: proposal COM(2025) 837",
    "proposal",
    (Status("2025-11-19", "proposed", "COM(2025) 837, 2025/0360(COD)"),),
    procedure="2025/0360(COD)",
    note="Does not amend the CRA; would let one notification serve NIS 2 as well. To be watched only.",
)

CYBERSECURITY_ACT_2 = LegalEvent(
    "com-2026-11",
    "Cybersecurity Act revision: proposal COM(2026) 11",
    "proposal",
    (Status("2026-01-20", "proposed", "COM(2026) 11"),),
    note="A proposal only; its text was not read. To be watched only.",
)

PUBLIC_PROCUREMENT_ACT = LegalEvent(
    "com-2026-590",
    "Public Procurement Act: proposal COM(2026) 590",
    "proposal",
    (Status("2026-09-09", "proposed", "COM(2026) 590, 2026/0265(COD)"),),
    procedure="2026/0265(COD)",
    touches=("cra:5(2)",),
    note="Listed as proposing to amend the CRA; most likely its cross-references in Article 5(2).",
)

STANDARDISATION_REGULATION = LegalEvent(
    "com-2026-780",
    "Standardisation Regulation: proposal COM(2026) 780",
    "proposal",
    (Status("2026-10-06", "proposed", "COM(2026) 780"),),
    note="Would change the mechanics behind harmonised standards. To be watched only.",
)

MEDICAL_DEVICES_REVISION = LegalEvent(
    "com-2025-1023",
    "Revision of the medical device regulations: proposal COM(2025) 1023",
    "proposal",
    (Status("2025-12-16", "proposed", "COM(2025) 1023, 2025/0404(COD)"),),
    procedure="2025/0404(COD)",
    touches=("aia:AnnexI.SectionA(11)", "aia:AnnexI.SectionA(12)"),
    note="Would move medical devices from Section A to Section B of AI Act Annex I.",
)

EVENTS = tuple(value for value in list(globals().values()) if isinstance(value, LegalEvent))
