# SPDX-License-Identifier: Apache-2.0
"""Duties around the conformity assessment of high-risk AI systems (AI Act Articles 36, 43, 44, 46, Annexes VI and VII)."""

from dualmark.facts.ai_system.conformity import DEROGATION, SECTORAL_PROCEDURE
from dualmark.facts.ai_system.procedure import CHOSEN_PROCEDURE
from dualmark.logic.expression import all_of, any_of, not_
from dualmark.rulebook.ai_act.conformity import (
    INTERNAL_CONTROL,
    NOTIFIED_BODY,
    SECTORAL,
    SELF_ASSESSMENT_IN_PRODUCT_LAW,
)
from dualmark.rulebook.ai_act.conformity_bodies import AUTHORITY_AS_BODY, BODY_REQUIRED, THROUGH_AI_OFFICE
from dualmark.rulebook.ai_act.high_risk_duty import provider_duty
from dualmark.rulebook.writing import rule

BY_NOTIFIED_BODY = rule(
    "ai.conformity.by_notified_body",
    "The AI system is assessed by a notified body under Annex VII, by duty or by choice",
    subject="ai_system",
    when=all_of(NOTIFIED_BODY, any_of(BODY_REQUIRED, CHOSEN_PROCEDURE.is_("notified_body"))),
    cites=["aia:43(1)(b)", "aia:43(1)/2"],
    rows=["AI-4.10-III1"],
)

BY_INTERNAL_CONTROL = rule(
    "ai.conformity.by_internal_control",
    "The provider assesses the AI system alone under Annex VI",
    subject="ai_system",
    when=all_of(INTERNAL_CONTROL, any_of(not_(NOTIFIED_BODY), CHOSEN_PROCEDURE.is_("internal_control"))),
    cites=["aia:43(1)(a)", "aia:43(2)"],
    rows=["AI-4.10-III1", "AI-4.10-III2-8"],
)

BODY_TOOK_PART = rule(
    "ai.conformity.body_took_part",
    "A notified body takes part in the procedure of Article 43",
    subject="ai_system",
    when=any_of(
        BY_NOTIFIED_BODY,
        all_of(SECTORAL, SECTORAL_PROCEDURE.is_("third_party")),
        all_of(SECTORAL, SECTORAL_PROCEDURE.is_("own_with_standards"), not_(SELF_ASSESSMENT_IN_PRODUCT_LAW)),
    ),
    cites=["aia:43", "aia:48(4)"],
    rows=["B.18"],
)

# Article 36 concerns the designation under the AI Act; for a body of product law that law says what follows.
ANNEX_VII_BODY = (BY_NOTIFIED_BODY, not_(AUTHORITY_AS_BODY))

PROCEDURES = (
    provider_duty(
        "43.2.internal_control",
        "Carry out internal control: verify quality system, technical documentation, design process and monitoring",
        "aia:43(1)(a)",
        "aia:43(2)",
        "aia:AnnexVI(1)",
        "aia:AnnexVI(2)",
        "aia:AnnexVI(3)",
        "aia:AnnexVI(4)",
        "aia:16(f)",
        only=(BY_INTERNAL_CONTROL,),
        due="before_placing",
        evidence="the signed record of the three verifications",
        rows=("AI-4.10-III2-8", "AI-4.10-III1"),
    ),
    provider_duty(
        "43.1.notified_body",
        "Apply to one notified body for the assessment of the quality system and of the technical documentation",
        "aia:43(1)",
        "aia:43(1)/3",
        "aia:AnnexVII(1)/2",
        "aia:AnnexVII(2)/2",
        "aia:AnnexVII(3.1)",
        "aia:AnnexVII(4.1)",
        "aia:AnnexVII(4.2)",
        "aia:16(f)",
        only=(BY_NOTIFIED_BODY, not_(AUTHORITY_AS_BODY)),
        due="before_placing",
        evidence="both applications with the declaration that no other body was asked, the approval and the certificate",
        rows=("AI-4.10-III1", "AI-4.10-75(1)"),
        note="Systems that the AI Office supervises apply to the Commission, which entrusts a body; the provider pays (75(1e)).",
    ),
    provider_duty(
        "43.1.authority",
        "Apply to the market surveillance authority, which acts as notified body for these users",
        "aia:43(1)/3",
        "aia:74(8)",
        "aia:74(9)",
        "aia:16(f)",
        only=(BY_NOTIFIED_BODY, AUTHORITY_AS_BODY),
        due="before_placing",
        evidence="the application, the approval and the certificate",
        rows=("AI-4.10-msa",),
    ),
    provider_duty(
        "43.3.sectoral_procedure",
        "Have the AI requirements and the quality system assessed within the procedure of the product law",
        "aia:43(3)",
        "aia:43(3)/2",
        "aia:43(3)/4",
        "aia:16(f)",
        only=(SECTORAL,),
        due="before_placing",
        evidence="the result of that procedure, with Articles 8 to 15 and 17 covered",
        rows=("AI-4.10-IA", "B.12"),
    ),
    provider_duty(
        "75.1e.commission",
        "Apply to the Commission for the third-party assessment and bear its costs",
        "aia:75(1e)",
        "aia:75(1e)/2",
        only=(THROUGH_AI_OFFICE, any_of(BY_NOTIFIED_BODY, all_of(SECTORAL, SECTORAL_PROCEDURE.is_("third_party")))),
        due="before_placing",
        evidence="the application and the payment to the entrusted body",
        rows=("AI-4.10-75(1)",),
    ),
    provider_duty(
        "43.4.new_assessment",
        "Carry out a new conformity assessment after a substantial modification, also if only the current deployer goes on using the system",
        "aia:43(4)",
        "aia:43(4)/2",
        "aia:3(23)",
        due="on_event",
        trigger="a substantial modification",
        evidence="the new assessment, or the reason why the change was foreseen in the initial one",
        rows=("AI-4b-9", "AI-4.10-SM"),
        note="Changes of a learning system that were fixed beforehand and documented under Annex IV(2)(f) are none.",
    ),
)

WITH_A_BODY = (
    provider_duty(
        "annex_vii.access",
        "Give the notified body access to data sets, further evidence, models and parameters, as far as it needs them",
        "aia:AnnexVII(4.3)",
        "aia:AnnexVII(4.4)",
        "aia:AnnexVII(4.5)",
        only=(BODY_TOOK_PART,),
        due="on_event",
        trigger="a request of the notified body",
        evidence="records of the access given",
        rows=("AI-4b-10",),
    ),
    provider_duty(
        "annex_vii.retrain",
        "Train the AI system again before a new application, if its training data were what failed the assessment",
        "aia:AnnexVII(4.6)/5",
        "aia:43(3)",
        only=(BODY_TOOK_PART,),
        due="on_event",
        trigger="a refusal because the data used for training do not meet the requirement",
        evidence="the body's considerations on the quality of the data, and the record of the new training",
        rows=("AI-4b-10",),
    ),
    provider_duty(
        "annex_vii.changes",
        "Tell the notified body of intended changes to the quality system, its list of systems, or the AI system itself",
        "aia:AnnexVII(3.4)",
        "aia:AnnexVII(4.7)",
        only=(BY_NOTIFIED_BODY,),
        due="on_event",
        trigger="an intended change that may affect conformity or intended purpose",
        evidence="the notification and the body's decision or supplement to the certificate",
        rows=("AI-4b-10",),
    ),
    provider_duty(
        "annex_vii.surveillance",
        "Keep the approved quality system working, and let the notified body audit it at your premises",
        "aia:AnnexVII(3.3)",
        "aia:AnnexVII(5.2)",
        "aia:AnnexVII(5.3)",
        only=(BODY_TOOK_PART,),
        due="from_placing",
        ends="the end of the certificate",
        evidence="audit reports",
        rows=("AI-4b-10",),
    ),
    provider_duty(
        "44.2.renew_certificate",
        "Have the certificate extended by a re-assessment before it ends",
        "aia:44(2)",
        "aia:44(3)",
        only=(BODY_TOOK_PART,),
        due="on_event",
        trigger="the end of the certificate: after five years at most (Annex I) or four (Annex III)",
        evidence="the extended certificate",
        rows=("AI-4b-10",),
        note="A certificate can be suspended, restricted or withdrawn; an appeal is open (44(3)).",
    ),
)

WITHOUT_THE_BODY = (
    provider_duty(
        "36.3.successor",
        "Have another notified body take over your certificates in writing when yours stops its activities",
        "aia:36(3)",
        only=ANNEX_VII_BODY,
        due="on_event",
        trigger="the body's notice that it stops, at least a year ahead if that is planned",
        evidence="the other body's written confirmation, and its full assessment within nine months",
        rows=("AI-4b-10",),
        note="Only then may the certificates stay valid, for nine months after the end of the activities.",
    ),
    provider_duty(
        "36.8.temporary_body",
        "Confirm to the authorities of your Member State in writing, within three months, which other body temporarily takes over your certificates",
        "aia:36(8)",
        "aia:36(8)(a)",
        "aia:36(8)(b)",
        only=ANNEX_VII_BODY,
        due="on_event",
        trigger="the body's designation is suspended or restricted, and the notifying authority finds that it cannot support existing certificates",
        ends="the end of the suspension or restriction",
        evidence="the confirmation, with the name of the qualified body that monitors and is responsible meanwhile",
        rows=("AI-4b-10",),
        note="Certificates that were not unduly issued stay valid if the notifying authority confirms within one month that there is no risk, with a timeline for the remedy, or confirms that nothing is issued meanwhile and says whether the body can go on monitoring.",
    ),
    provider_duty(
        "36.9.replace_body",
        "Have another notified body assume immediate responsibility in writing when the designation of yours is withdrawn",
        "aia:36(9)",
        "aia:36(9)(a)",
        "aia:36(9)(b)",
        "aia:36(9)/2",
        only=ANNEX_VII_BODY,
        due="on_event",
        trigger="the withdrawal of the designation, of which the body informs you within ten days",
        evidence="the other body's written confirmation, its assessment within twelve months, and the authority's confirmation that there is no risk",
        rows=("AI-4b-10",),
        note="With both, certificates that were not unduly issued stay valid for nine months; the authority of your Member State may add three months at a time, twelve in total.",
    ),
)

UNDER_DEROGATION = (
    provider_duty(
        "46.1.complete_assessment",
        "Complete the conformity assessment without undue delay while the authorisation lasts",
        "aia:46(1)",
        only=(DEROGATION.is_("authorised"),),
        due="on_event",
        trigger="the authorisation by a market surveillance authority",
        ends="the end of the authorised period",
        evidence="the authorisation, with its duly justified request, and the running procedure",
        rows=("AI-4.10-derogation", "AI-4b-11"),
    ),
)
