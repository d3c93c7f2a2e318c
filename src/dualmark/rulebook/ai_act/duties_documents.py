# SPDX-License-Identifier: Apache-2.0
"""Documents, marking, registration and post-market monitoring (AI Act Articles 11, 18, 19, 47 to 49, 71, 72)."""

from dualmark.facts.ai_system.biometrics import USED_FOR_WHOM
from dualmark.facts.ai_system.conformity import DIGITAL_ONLY
from dualmark.facts.ai_system.deployment import DEPLOYER_PUBLIC_ROLE, FINANCIAL_SERVICE, LOGS_UNDER_CONTROL
from dualmark.facts.organisation.enterprise import FINANCIAL_INSTITUTION, SIZE
from dualmark.facts.organisation.supervision import UNION_INSTITUTION
from dualmark.facts.product.other_law import PROCESSES_PERSONAL_DATA
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL, AI_HIGH_RISK_ANNEX_III
from dualmark.law.register.switches import AI_SIMPLIFIED_FORM
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act.high_risk_duty import (
    LIFETIME,
    LISTED_IN_ANNEX_III,
    PLACING,
    PROVIDER,
    SCOPE,
    TEN_YEARS,
    UNDER_SECTION_A,
    deployer_duty,
    provider_duty,
)
from dualmark.rulebook.readings.ai_conformity import FILTERED_REGISTRATION_DATE
from dualmark.rulebook.writing import duty, holds, rule

LETTERS_BESIDE_POINT_2 = (
    "1a", "1b", "1c", "3a", "3b", "3c", "3d", "4a", "4b", "5a", "5b", "5c", "5d",
    "6a", "6b", "6c", "6d", "6e", "7a", "7b", "7c", "7d", "8a", "8b",
)  # fmt: skip
SECURITY_LETTERS = ("6a", "6b", "6c", "6d", "6e", "7a", "7b", "7c", "7d")

OTHER_THAN_POINT_2 = rule(
    "ai.registration.other_than_point_2",
    "The AI system falls under a point of Annex III other than point 2",
    subject="ai_system",
    when=any_of(*(holds(f"ai.annex_iii.{letter}") for letter in LETTERS_BESIDE_POINT_2)),
    cites=["aia:49(1)", "aia:AnnexIII"],
    rows=["AI-4.11-registration", "B.17"],
    note="Our reading: a system that falls under point 2 and another point is registered for the other point as well.",
)

EU_DATABASE = rule(
    "ai.registration.eu_database",
    "The high-risk AI system is registered in the EU database",
    subject="ai_system",
    when=all_of(LISTED_IN_ANNEX_III, OTHER_THAN_POINT_2),
    cites=["aia:49(1)", "aia:71(1)"],
    rows=["AI-4.11-registration", "B.17"],
    note="Also if it falls under Annex I Section A as well; systems of Annex I alone are not registered.",
)

NATIONAL_REGISTER = rule(
    "ai.registration.national",
    "The high-risk AI system is registered at national level, because it serves critical infrastructure",
    subject="ai_system",
    when=all_of(holds("ai.high_risk.in_effect_annex_iii_2_to_8"), holds("ai.annex_iii.2")),
    cites=["aia:49(5)"],
    rows=["AI-4.11-registration", "B.17", "EDGE-14"],
)

FILTERED_SYSTEM = rule(
    "ai.registration.filtered",
    "The AI system falls under Annex III but is not high-risk by Article 6(3), and is registered all the same",
    subject="ai_system",
    when=all_of(
        holds("ai.high_risk.filtered"),
        any_of(
            holds("ai.registration.annex_iii_date_reached"),
            FILTERED_REGISTRATION_DATE.is_("general_date"),
        ),
    ),
    cites=["aia:49(2)", "aia:6(4)"],
    applies=AI_GENERAL,
    rows=["AI-4.11-registration", "B.17", "B.20"],
    note="Article 49(2) has no exception for point 2.",
)

ANNEX_III_DATE_REACHED = rule(
    "ai.registration.annex_iii_date_reached",
    "The AI system is filtered out of Annex III, and the rules for Annex III apply",
    subject="ai_system",
    when=holds("ai.high_risk.filtered"),
    cites=["aia:113/3(c)(i)"],
    applies=AI_HIGH_RISK_ANNEX_III,
    rows=["B.20"],
)

NOT_PUBLIC = rule(
    "ai.registration.not_public",
    "The registration goes to the secure non-public section",
    subject="ai_system",
    when=any_of(
        *(holds(f"ai.annex_iii.{letter}") for letter in SECURITY_LETTERS),
        all_of(
            holds("ai.annex_iii.point_1"),
            any_of(USED_FOR_WHOM.has("law_enforcement"), USED_FOR_WHOM.has("migration_asylum_border")),
        ),
    ),
    cites=["aia:49(4)", "aia:49(4)(a)", "aia:49(4)(b)", "aia:49(4)(c)", "aia:49(4)(d)"],
    rows=["AI-4.11-registration", "B.17"],
    note="Points 1, 6 and 7 in law enforcement, migration, asylum and border control; with fewer data. Point (b) still refers to points 8 and 9 of Section B, of which point 9 was deleted.",
)

SIMPLIFIED_FORM = rule(
    "ai.documentation.simplified_form",
    "The provider may give the technical documentation in simplified manner, on the Commission's form",
    subject="ai_system",
    when=all_of(
        PROVIDER,
        holds("ai.high_risk.ever"),
        SIZE.is_("micro", "small", "medium", "small_mid_cap"),
        AI_SIMPLIFIED_FORM,
    ),
    cites=["aia:11(1)/2"],
    since=AI_OMNIBUS,
    rows=["AI-4.11-techdoc"],
    note="The form must be used by those who choose the simplified manner; notified bodies accept it.",
)

SIMPLIFIED_FORM_BEFORE = rule(
    "ai.documentation.simplified_form",
    "The provider may give the technical documentation in simplified manner, on the Commission's form",
    subject="ai_system",
    when=all_of(PROVIDER, holds("ai.high_risk.ever"), SIZE.is_("micro", "small", "medium"), AI_SIMPLIFIED_FORM),
    cites=["aia:11(1)"],
    until=AI_OMNIBUS,
    rows=["AI-4.11-techdoc"],
)

FINANCIAL = cited(FINANCIAL_INSTITUTION, "aia:recital(158)")

TECHNICAL_DOCUMENTATION = (
    provider_duty(
        "11.1.technical_documentation",
        "Draw up the technical documentation of Annex IV before placing on the market, and keep it up to date",
        "aia:11(1)",
        "aia:11(1)/2",
        "aia:AnnexIV",
        due="before_placing",
        ends=LIFETIME,
        evidence="a documentation that covers the nine points of Annex IV and shows conformity",
        rows=("AI-4.11-techdoc", "AI-4b-1"),
    ),
    provider_duty(
        "11.2.single_set",
        "Draw up one single set of technical documentation with what the product law asks for",
        "aia:11(2)",
        only=(UNDER_SECTION_A,),
        due="before_placing",
        evidence="one documentation for both laws",
        rows=("AI-4.11-techdoc",),
    ),
    provider_duty(
        "18.1.keep_documents",
        "Keep documentation, quality documents, approvals and decisions of notified bodies, and the declaration for ten years",
        "aia:18(1)",
        "aia:18(1)(a)",
        "aia:18(1)(b)",
        "aia:18(1)(c)",
        "aia:18(1)(d)",
        "aia:18(1)(e)",
        "aia:16(d)",
        due="from_placing",
        trigger=PLACING,
        ends=TEN_YEARS,
        evidence="an archive with all five kinds of document",
        rows=("AI-4.11-retention", "B.20"),
        note="The CRA asks for ten years or the support period, whichever is longer: keep joint files for the longer.",
    ),
    provider_duty(
        "18.3.financial_file",
        "Maintain the technical documentation as part of the files under financial services law",
        "aia:18(3)",
        only=(FINANCIAL,),
        due="from_placing",
        ends=TEN_YEARS,
        evidence="the place of the documentation in those files",
        rows=("AI-4.11-retention", "AI-4b-4"),
    ),
    provider_duty(
        "19.1.keep_logs",
        "Keep the automatically generated logs under your control for at least six months",
        "aia:19(1)",
        "aia:16(e)",
        only=(LOGS_UNDER_CONTROL,),
        due="from_placing",
        trigger="each log entry",
        ends="a period that fits the intended purpose, six months at least, unless other law says otherwise",
        evidence="the retention rule and samples of logs",
        rows=("AI-4.11-retention",),
    ),
    provider_duty(
        "19.2.financial_logs",
        "Maintain the logs as part of the files under financial services law",
        "aia:19(2)",
        only=(FINANCIAL, LOGS_UNDER_CONTROL),
        due="from_placing",
        ends="the period of that law",
        evidence="the place of the logs in those files",
        rows=("AI-4.11-retention", "AI-4b-4"),
    ),
)

DECLARATION_AND_MARKING = (
    provider_duty(
        "47.1.declaration",
        "Draw up a machine-readable, signed EU declaration of conformity and keep it for ten years",
        "aia:47(1)",
        "aia:47(2)",
        "aia:AnnexV",
        "aia:16(g)",
        due="before_placing",
        ends=TEN_YEARS,
        evidence="a declaration with the eight items of Annex V, a copy for authorities on request",
        rows=("AI-4.11-techdoc", "AI-4b-12"),
    ),
    provider_duty(
        "47.2.languages",
        "Have the declaration translated into a language that the authorities of each Member State of sale understand",
        "aia:47(2)",
        due="before_placing",
        evidence="the translations",
        rows=("AI-4b-12",),
    ),
    provider_duty(
        "47.3.single_declaration",
        "Draw up one single declaration for all Union law that asks for one",
        "aia:47(3)",
        due="before_placing",
        evidence="one declaration that names every act; for products under the CRA also that act",
        rows=("AI-4.11-techdoc",),
    ),
    provider_duty(
        "47.4.up_to_date",
        "Keep the declaration up to date: with it you take responsibility for conformity",
        "aia:47(4)",
        due="from_placing",
        ends=LIFETIME,
        evidence="dated versions of the declaration",
        rows=("AI-4b-12",),
    ),
    provider_duty(
        "47.2.data_protection_statement",
        "State in the declaration that the AI system complies with data protection law",
        "aia:AnnexV(5)",
        "aia:47(2)",
        only=(PROCESSES_PERSONAL_DATA,),
        due="before_placing",
        evidence="the statement, and the assessment behind it",
        rows=("AI-4.11-techdoc",),
    ),
    provider_duty(
        "48.3.ce_marking",
        "Affix the CE marking visibly, legibly and indelibly to the AI system, its packaging or its documents",
        "aia:48(1)",
        "aia:48(3)",
        "aia:48(5)",
        "aia:16(h)",
        only=(not_(DIGITAL_ONLY),),
        due="before_placing",
        evidence="a picture of the marking",
        rows=("AI-4.11-techdoc", "B.18"),
        note="The one marking also stands for the other Union law that provides for it.",
    ),
    provider_duty(
        "48.2.digital_ce_marking",
        "Use a digital CE marking that is easy to reach from the interface, by a code or other electronic means",
        "aia:48(2)",
        "aia:48(5)",
        "aia:16(h)",
        only=(DIGITAL_ONLY,),
        due="before_placing",
        evidence="a screenshot of the marking where users find it",
        rows=("AI-4.11-techdoc", "B.18"),
    ),
    provider_duty(
        "48.4.body_number",
        "Add the number of the notified body to the CE marking, and in advertising that mentions it",
        "aia:48(4)",
        only=(holds("ai.conformity.body_took_part"),),
        due="before_placing",
        evidence="the marking with the number, and advertising that carries it",
        rows=("B.18",),
        note="Where a body took part in a procedure of Article 43; that CRA 30(4) asks for a number only with module H does not remove it.",
    ),
)

REGISTRATION = (
    provider_duty(
        "49.1.register",
        "Register yourself and the AI system in the EU database, and keep the entry up to date",
        "aia:49(1)",
        "aia:71(2)",
        "aia:71(4)",
        "aia:71(5)",
        "aia:AnnexVIII.SectionA",
        "aia:16(i)",
        only=(EU_DATABASE,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the entry in the database, in the non-public section where Article 49(4) asks for it",
        rows=("AI-4.11-registration", "B.17"),
        note="The authorised representative may do it instead. The entry is public, but for the non-public section, and names the persons who register and may represent you, with their contact details.",
    ),
    provider_duty(
        "49.5.national_register",
        "Register the AI system at national level",
        "aia:49(5)",
        only=(NATIONAL_REGISTER,),
        due="before_placing",
        ends=LIFETIME,
        evidence="the national entry",
        rows=("AI-4.11-registration", "B.17", "EDGE-14"),
    ),
    duty(
        "duty.ai.49.2.register_filtered",
        "Register yourself and the AI system that you consider not high-risk in the EU database",
        subject="ai_system",
        act="ai_act",
        bearer="provider",
        when=[SCOPE, PROVIDER, FILTERED_SYSTEM],
        cites=["aia:49(2)", "aia:6(4)", "aia:71(2)", "aia:71(5)", "aia:AnnexVIII.SectionB"],
        applies=AI_HIGH_RISK_ANNEX_III,
        due="before_placing",
        ends=LIFETIME,
        evidence="the entry with the condition of Article 6(3) that applies",
        rows=["AI-4.11-registration", "B.17", "B.20"],
    ),
    deployer_duty(
        "49.3.register_use",
        "Register yourself and your use of the AI system in the EU database before you use it",
        "aia:49(3)",
        "aia:26(8)",
        "aia:71(3)",
        "aia:71(5)",
        "aia:AnnexVIII.SectionC",
        only=(
            EU_DATABASE,
            any_of(
                DEPLOYER_PUBLIC_ROLE.has("public_authority"),
                DEPLOYER_PUBLIC_ROLE.has("acts_for_public_authority"),
                UNION_INSTITUTION,
            ),
        ),
        due="before_placing",
        trigger="putting into service or first use",
        ends="the end of use",
        evidence="the entry, with the summaries of the impact assessments",
        rows=("AI-4.11-registration", "B.17", "B.16"),
    ),
)

POST_MARKET = (
    provider_duty(
        "72.1.monitoring",
        "Run a documented post-market monitoring system that collects and analyses data on performance over the lifetime",
        "aia:72(1)",
        "aia:72(2)",
        due="from_placing",
        ends=LIFETIME,
        evidence="collected data, their analysis and what followed, interaction with other AI systems included",
        rows=("AI-4.11-pmm", "AI-4b-16"),
        note="Not the sensitive operational data of law enforcement authorities.",
    ),
    provider_duty(
        "72.3.plan",
        "Base it on a monitoring plan that is part of the technical documentation",
        "aia:72(3)",
        "aia:AnnexIV(9)",
        due="before_placing",
        ends=LIFETIME,
        evidence="the plan; the Commission's template is voluntary",
        rows=("AI-4.11-pmm", "AI-4b-16"),
    ),
)

INTEGRATED_MONITORING = rule(
    "ai.monitoring.may_be_integrated",
    "The elements of post-market monitoring may be integrated in a system that other law already asks for",
    subject="ai_system",
    when=any_of(
        cited(holds("ai.high_risk.in_effect_annex_i_a"), "aia:72(4)"),
        cited(
            all_of(
                any_of(*(holds(f"ai.annex_iii.{letter}") for letter in ("5a", "5b", "5c", "5d"))),
                FINANCIAL_INSTITUTION,
                FINANCIAL_SERVICE,
            ),
            "aia:72(4)/2",
        ),
    ),
    cites=["aia:72(4)", "aia:72(4)/2"],
    rows=["AI-4.11-pmm", "AI-4b-16"],
    note="Only if the level of protection is equivalent.",
)
