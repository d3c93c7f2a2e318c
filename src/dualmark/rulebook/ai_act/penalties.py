# SPDX-License-Identifier: Apache-2.0
"""Fines under the AI Act (Articles 75c, 99, 100 and 101): which ceilings threaten, and which of two amounts counts.

Percentages are of the worldwide annual turnover of the preceding year and concern undertakings; for
others the amount in euro is the ceiling.
"""

from dualmark.facts.organisation.enterprise import LEGAL_FORM, SIZE
from dualmark.facts.organisation.supervision import UNION_INSTITUTION
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL, AI_GENERAL_PURPOSE_MODELS
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.readings.ai_penalties import MONITORING_BREACHES
from dualmark.rulebook.writing import answer, goal, holds, rule

REACHED = cited(holds("ai.surveillance.reached"), "aia:2")
PROVIDER = holds("ai.role.provider")
DEPLOYER = holds("ai.role.deployer")
HIGH_RISK = holds("ai.high_risk.classified")

SMALL_OR_MEDIUM = rule(
    "ai.fines.small_or_medium",
    "The organisation is a small or medium-sized enterprise: the lower of amount and percentage is the ceiling",
    when=SIZE.is_("micro", "small", "medium"),
    cites=["aia:99(6)", "aia:3(14a)"],
    rows=["AI-4.12-SME"],
)

SMALL_MID_CAP = rule(
    "ai.fines.small_mid_cap",
    "The organisation is a small mid-cap: the lower of amount and percentage is the ceiling, except for prohibited practices",
    when=SIZE.is_("small_mid_cap"),
    cites=["aia:99(6a)", "aia:3(14b)"],
    since=AI_OMNIBUS,
    rows=["AI-4.12-SMC", "EDGE-18"],
)

PROHIBITED = rule(
    "ai.fines.99_3",
    "A prohibited practice can be fined with up to EUR 35 million or 7 %",
    subject="ai_system",
    when=REACHED,
    unless=[cited(UNION_INSTITUTION, "aia:100")],
    cites=["aia:99(3)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.12-99(3)"],
)

PROHIBITED_LOWER = rule(
    "ai.fines.99_3_lower",
    "For prohibited practices the lower of EUR 35 million and 7 % is the ceiling",
    subject="ai_system",
    when=all_of(PROHIBITED, SMALL_OR_MEDIUM),
    cites=["aia:99(3)", "aia:99(6)"],
    rows=["AI-4.12-99(3)", "AI-4.12-SME"],
)

PROHIBITED_HIGHER = rule(
    "ai.fines.99_3_higher",
    "For prohibited practices the higher of EUR 35 million and 7 % is the ceiling",
    subject="ai_system",
    when=PROHIBITED,
    unless=[PROHIBITED_LOWER],
    cites=["aia:99(3)"],
    rows=["AI-4.12-99(3)", "AI-4.12-SMC", "EDGE-18"],
)

VALUE_CHAIN = rule(
    "ai.fines.value_chain",
    "Breaking the duties along the value chain (Article 25(2) and (4)) is in the list of Article 99(4)",
    subject="ai_system",
    when=any_of(holds("ai.value_chain.25_2"), all_of(PROVIDER, HIGH_RISK)),
    cites=["aia:99(4)(da)"],
    since=AI_OMNIBUS,
    rows=["AI-4.12-99(4)"],
)

MONITORING_AS_QUALITY = rule(
    "ai.fines.99_4_monitoring",
    "Breaking the duties to monitor and to report incidents is fined like a breach of Article 16",
    subject="ai_system",
    when=all_of(PROVIDER, HIGH_RISK, MONITORING_BREACHES.is_("fourth_paragraph")),
    cites=["aia:99(4)(a)", "aia:16(c)", "aia:17(1)(h)", "aia:17(1)(i)"],
    rows=["AI-4.12-99(4)"],
)

OPERATORS = rule(
    "ai.fines.99_4",
    "A breach of the duties listed in Article 99(4) can be fined with up to EUR 15 million or 3 %",
    subject="ai_system",
    when=all_of(
        REACHED,
        any_of(
            cited(
                HIGH_RISK,
                "aia:99(4)(a)",
                "aia:99(4)(b)",
                "aia:99(4)(c)",
                "aia:99(4)(d)",
                "aia:99(4)(da)",
                "aia:99(4)(e)",
                gloss="duties of providers, representatives, importers, distributors and deployers of high-risk systems",
            ),
            cited(
                any_of(
                    all_of(PROVIDER, any_of(holds("ai.transparency.50_1"), holds("ai.transparency.50_2"))),
                    all_of(
                        DEPLOYER,
                        any_of(
                            holds("ai.transparency.50_3"),
                            holds("ai.transparency.50_4_deep_fake"),
                            holds("ai.transparency.50_4_text"),
                        ),
                    ),
                ),
                "aia:99(4)(g)",
            ),
        ),
    ),
    unless=[cited(UNION_INSTITUTION, "aia:100")],
    cites=["aia:99(4)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.12-99(4)", "B.20"],
    note="Notified bodies are fined under point (f) for Articles 31, 33(1), (3), (4) and 34. Not in the list: Articles 4, 6(4), 27, 49(2), 72 and 73.",
)

OPERATORS_LOWER = rule(
    "ai.fines.99_4_lower",
    "For the duties listed in Article 99(4) the lower of EUR 15 million and 3 % is the ceiling",
    subject="ai_system",
    when=all_of(OPERATORS, any_of(SMALL_OR_MEDIUM, SMALL_MID_CAP)),
    cites=["aia:99(4)", "aia:99(6)", "aia:99(6a)"],
    rows=["AI-4.12-99(4)", "AI-4.12-SME", "AI-4.12-SMC", "EDGE-18"],
)

OPERATORS_HIGHER = rule(
    "ai.fines.99_4_higher",
    "For the duties listed in Article 99(4) the higher of EUR 15 million and 3 % is the ceiling",
    subject="ai_system",
    when=OPERATORS,
    unless=[OPERATORS_LOWER],
    cites=["aia:99(4)"],
    rows=["AI-4.12-99(4)"],
)

INFORMATION = rule(
    "ai.fines.99_5",
    "Incorrect, incomplete or misleading information to an authority or a notified body can be fined with up to EUR 7.5 million or 1 %",
    subject="ai_system",
    when=REACHED,
    unless=[cited(UNION_INSTITUTION, "aia:100")],
    cites=["aia:99(5)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.12-99(5)"],
)

INFORMATION_LOWER = rule(
    "ai.fines.99_5_lower",
    "For wrong information the lower of EUR 7.5 million and 1 % is the ceiling",
    subject="ai_system",
    when=all_of(INFORMATION, any_of(SMALL_OR_MEDIUM, SMALL_MID_CAP)),
    cites=["aia:99(5)", "aia:99(6)", "aia:99(6a)"],
    rows=["AI-4.12-99(5)", "AI-4.12-SME", "AI-4.12-SMC"],
)

INFORMATION_HIGHER = rule(
    "ai.fines.99_5_higher",
    "For wrong information the higher of EUR 7.5 million and 1 % is the ceiling",
    subject="ai_system",
    when=INFORMATION,
    unless=[INFORMATION_LOWER],
    cites=["aia:99(5)"],
    rows=["AI-4.12-99(5)"],
)

UNION_BODIES = rule(
    "ai.fines.100",
    "The European Data Protection Supervisor can fine the institution: EUR 1.5 million for Article 5, EUR 750 000 otherwise",
    subject="ai_system",
    when=all_of(REACHED, UNION_INSTITUTION),
    cites=["aia:100(1)", "aia:100(2)", "aia:100(3)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.12-100"],
)

PUBLIC_BODIES = rule(
    "ai.fines.public_bodies",
    "National law decides how far public authorities and bodies can be fined",
    subject="ai_system",
    when=all_of(REACHED, LEGAL_FORM.is_("public_body")),
    unless=[cited(UNION_INSTITUTION, "aia:100")],
    cites=["aia:99(8)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.12-99(4)"],
)

AI_OFFICE = rule(
    "ai.fines.75c",
    "The AI Office can fine any breach at the level of Article 99(4) and set periodic payments of up to 5 % of daily turnover",
    subject="ai_system",
    when=all_of(PROVIDER, cited(holds("ai.surveillance.ai_office"), "aia:75(1)")),
    cites=["aia:75c(1)", "aia:75c(4)", "aia:75c(4)/2(a)", "aia:75c(4)/2(b)", "aia:75c(4)/3", "aia:75c(5)", "aia:75c(8)", "aia:75c(8)/2"],
    applies=AI_GENERAL,
    since=AI_OMNIBUS,
    rows=["AI-4.12-75c", "AI-4b-17"],
    note="The power ends five years after the infringement, or after its end if it lasts or is repeated; a decision can be enforced for five years after it became final.",
)  # fmt: skip

MISCLASSIFICATION = rule(
    "ai.fines.misclassification",
    "Classifying the system as not high-risk in order to get round the requirements can be fined",
    subject="ai_system",
    when=all_of(PROVIDER, holds("ai.high_risk.filtered")),
    cites=["aia:80(4)", "aia:80(7)", "aia:99"],
    applies=AI_GENERAL,
    rows=["AI-4b-18"],
)

NATIONAL_RULES = rule(
    "ai.fines.national_rules",
    "Breaches outside these lists are punished by national rules",
    subject="ai_system",
    when=REACHED,
    cites=["aia:99(1)"],
    applies=AI_GENERAL_PURPOSE_MODELS,
    rows=["AI-4.12-99(4)"],
    note="For example AI literacy (Article 4), the fundamental rights impact assessment (27), registration of filtered systems (49(2)).",
)

SANDBOX = rule(
    "ai.fines.none_in_sandbox",
    "No fines are imposed for infringements in the sandbox",
    subject="ai_system",
    when=holds("ai.testing.no_fines_in_sandbox"),
    cites=["aia:57(12)"],
    rows=["AI-4b-15"],
)

MODELS = rule(
    "ai.fines.101",
    "The Commission can fine the provider of the model with up to EUR 15 million or 3 %, whichever is higher",
    subject="model",
    when=holds("ai.gpai.obliged"),
    cites=["aia:101(1)", "aia:101(1)(a)", "aia:101(1)(b)", "aia:101(1)(c)", "aia:101(1)(d)"],
    applies=AI_GENERAL,
    rows=["AI-4.12-101", "AI-3.1"],
    note="Only for intent or negligence; there is no lower ceiling for small enterprises.",
)

FINES = goal(
    "ai.fines",
    "Which fines threaten under the AI Act",
    answer("99_3_higher", "prohibited practice: EUR 35 million or 7 %, the higher", PROHIBITED_HIGHER),
    answer("99_3_lower", "prohibited practice: EUR 35 million or 7 %, the lower", PROHIBITED_LOWER),
    answer("99_4_higher", "duties of operators: EUR 15 million or 3 %, the higher", OPERATORS_HIGHER),
    answer("99_4_lower", "duties of operators: EUR 15 million or 3 %, the lower", OPERATORS_LOWER),
    answer("99_4_monitoring", "monitoring and reporting: as for the duties of operators", MONITORING_AS_QUALITY),
    answer("99_5_higher", "wrong information: EUR 7.5 million or 1 %, the higher", INFORMATION_HIGHER),
    answer("99_5_lower", "wrong information: EUR 7.5 million or 1 %, the lower", INFORMATION_LOWER),
    answer("100", "institutions of the Union: EUR 1.5 million or EUR 750 000", UNION_BODIES),
    answer("public_bodies", "public bodies: as national law provides", PUBLIC_BODIES),
    answer("75c", "AI Office: any provision, and periodic payments", AI_OFFICE),
    answer("misclassification", "misclassification to get round the requirements", MISCLASSIFICATION),
    answer("national_rules", "other breaches: national rules", NATIONAL_RULES),
    answer("none_in_sandbox", "none for infringements in the sandbox", SANDBOX),
    kind="set",
    act="ai_act",
    cites=["aia:99", "aia:100", "aia:75c"],
    subject="ai_system",
    occasion="failure",
)

MODEL_FINES = goal(
    "ai.model_fines",
    "Which fines threaten for the model",
    answer("101", "EUR 15 million or 3 %, the higher, by the Commission", MODELS),
    kind="set",
    act="ai_act",
    cites=["aia:101"],
    subject="model",
    occasion="failure",
)
