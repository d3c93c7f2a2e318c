# SPDX-License-Identifier: Apache-2.0
"""Who takes part in the conformity assessment of an AI system, and how long certificates last (Articles 43 and 44)."""

from dualmark.facts.ai_system.biometrics import USED_FOR_WHOM
from dualmark.facts.ai_system.conformity import SECTORAL_BODY
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_SECTORAL_BODIES_APPLY
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act.conformity import INTERNAL_CONTROL, NOTIFIED_BODY, RESTRICTED_PART, SECTORAL
from dualmark.rulebook.readings.ai_conformity import INTERIM_POWER
from dualmark.rulebook.writing import answer, goal, holds, rule

BODY_REQUIRED = rule(
    "ai.notified_body.required",
    "A notified body must take part, because internal control is not open or not for every part",
    subject="ai_system",
    when=any_of(all_of(NOTIFIED_BODY, not_(INTERNAL_CONTROL)), RESTRICTED_PART),
    cites=["aia:43(1)/2", "aia:43(1)/2(a)", "aia:43(1)/2(b)", "aia:43(1)/2(c)", "aia:43(1)/2(d)"],
    rows=["AI-4.10-III1", "B.11"],
)

BODY_OPTIONAL = rule(
    "ai.notified_body.optional",
    "The provider may choose between internal control and a notified body",
    subject="ai_system",
    when=NOTIFIED_BODY,
    unless=[BODY_REQUIRED],
    cites=["aia:43(1)"],
    rows=["AI-4.10-III1"],
)

BODY_BY_PRODUCT_LAW = rule(
    "ai.notified_body.by_product_law",
    "Whether a notified body takes part is decided by the product law",
    subject="ai_system",
    when=SECTORAL,
    cites=["aia:43(3)", "aia:43(3)/2"],
    rows=["AI-4.10-IA"],
)

NO_BODY = rule(
    "ai.notified_body.none",
    "No notified body takes part under the AI Act",
    subject="ai_system",
    when=all_of(not_(NOTIFIED_BODY), not_(SECTORAL)),
    cites=["aia:43(2)"],
    rows=["AI-4.10-III2-8", "AI-4.10-IB"],
)

NOTIFIED_BODY_GOAL = goal(
    "ai.notified_body",
    "Whether a notified body takes part in the assessment of the AI system",
    answer("required", "required", BODY_REQUIRED),
    answer("optional", "at the provider's choice", BODY_OPTIONAL),
    answer("by_product_law", "as the product law provides", BODY_BY_PRODUCT_LAW),
    answer("none", "none", NO_BODY),
    kind="one",
    act="ai_act",
    cites=["aia:43"],
    subject="ai_system",
)

AUTHORITY_AS_BODY = rule(
    "ai.third_party.authority",
    "The market surveillance authority itself acts as notified body",
    subject="ai_system",
    when=all_of(
        NOTIFIED_BODY,
        any_of(
            USED_FOR_WHOM.has("law_enforcement"),
            USED_FOR_WHOM.has("migration_asylum_border"),
            USED_FOR_WHOM.has("union_institutions"),
        ),
    ),
    cites=["aia:43(1)/3", "aia:74(8)", "aia:74(9)"],
    rows=["AI-4.10-msa"],
    note="The paragraph names immigration and asylum authorities, not border authorities that are neither.",
)

THROUGH_AI_OFFICE = rule(
    "ai.third_party.through_ai_office",
    "The assessment goes through the AI Office, which entrusts a notified body",
    subject="ai_system",
    when=all_of(any_of(NOTIFIED_BODY, SECTORAL), cited(holds("ai.surveillance.ai_office"), "aia:75(1)")),
    unless=[AUTHORITY_AS_BODY],
    cites=["aia:75(1e)", "aia:75(1e)/2"],
    since=AI_OMNIBUS,
    rows=["AI-4.10-75(1)"],
)

ANY_BODY = rule(
    "ai.third_party.any_body",
    "The provider may turn to any notified body whose designation covers the type of system",
    subject="ai_system",
    when=NOTIFIED_BODY,
    unless=[AUTHORITY_AS_BODY, THROUGH_AI_OFFICE],
    cites=["aia:43(1)/3", "aia:AnnexXIV(2)(b)", "aia:AnnexXIV(3)"],
    rows=["AI-4.10-III1"],
)

SECTORAL_BODY_COMPETENT = rule(
    "ai.third_party.sectoral_body",
    "The notified body of the product law may assess the AI Act requirements too",
    subject="ai_system",
    when=all_of(
        SECTORAL,
        any_of(
            cited(SECTORAL_BODY.is_("designated"), "aia:28"),
            cited(
                all_of(
                    SECTORAL_BODY.is_("assessed"),
                    any_of(INTERIM_POWER.is_("no_end"), not_(holds("ai.third_party.interim_period_over"))),
                ),
                "aia:43(3)/2",
            ),
        ),
    ),
    unless=[THROUGH_AI_OFFICE],
    cites=["aia:43(3)/2", "aia:31(4)", "aia:31(5)", "aia:31(10)", "aia:31(11)"],
    rows=["B.12", "AI-4.10-IA"],
)

INTERIM_PERIOD_OVER = rule(
    "ai.third_party.interim_period_over",
    "The body works on its sectoral notification alone, and the day by which it had to apply for designation has passed",
    subject="ai_system",
    when=SECTORAL_BODY.is_("assessed"),
    cites=["aia:43(3)/2"],
    applies=AI_SECTORAL_BODIES_APPLY,
    since=AI_OMNIBUS,
    rows=["AI-3.2", "B.12"],
)

THIRD_PARTY = goal(
    "ai.third_party",
    "Who assesses, where a third party takes part",
    answer("any_body", "any notified body with the right designation", ANY_BODY),
    answer("authority", "the market surveillance authority", AUTHORITY_AS_BODY),
    answer("through_ai_office", "a notified body entrusted by the AI Office", THROUGH_AI_OFFICE),
    answer("sectoral_body", "the notified body of the product law", SECTORAL_BODY_COMPETENT),
    kind="set",
    act="ai_act",
    cites=["aia:43(1)/3", "aia:43(3)/2", "aia:75(1e)"],
    subject="ai_system",
)

FIVE_YEARS = rule(
    "ai.certificate.five_years",
    "A certificate is valid for five years at most, because the system is covered by Annex I",
    subject="ai_system",
    when=SECTORAL,
    cites=["aia:44(2)"],
    rows=["AI-4b-10"],
)

FOUR_YEARS = rule(
    "ai.certificate.four_years",
    "A certificate is valid for four years at most, because the system is covered by Annex III",
    subject="ai_system",
    when=NOTIFIED_BODY,
    cites=["aia:44(2)"],
    rows=["AI-4b-10"],
)
