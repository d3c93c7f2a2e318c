# SPDX-License-Identifier: Apache-2.0
"""Sandboxes and tests in real-world conditions (AI Act Articles 57 to 61 and 76), with their duties."""

from dualmark.facts.ai_system.deployment import IN_SANDBOX, SANDBOX_PLAN_FOLLOWED, TESTING_CONDITIONS
from dualmark.facts.ai_system.scope import STAGE
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_GENERAL
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.writing import duty, holds, rule

REAL_WORLD_TEST = STAGE.is_("real_world_test")

UNDER_ARTICLE_60 = rule(
    "ai.testing.article_60",
    "A high-risk AI system of Annex III or of Annex I Section A is tested in real-world conditions outside a sandbox",
    subject="ai_system",
    when=all_of(
        REAL_WORLD_TEST,
        not_(IN_SANDBOX),
        any_of(
            holds("ai.high_risk.annex_iii"),
            cited(holds("ai.high_risk.annex_i_a"), "omnibus:1(24)(a)"),
        ),
    ),
    cites=["aia:60(1)", "aia:60(2)"],
    applies=AI_GENERAL,
    since=AI_OMNIBUS,
    rows=["AI-4b-15"],
)

UNDER_ARTICLE_60_BEFORE = rule(
    "ai.testing.article_60",
    "A high-risk AI system of Annex III is tested in real-world conditions outside a sandbox",
    subject="ai_system",
    when=all_of(REAL_WORLD_TEST, not_(IN_SANDBOX), holds("ai.high_risk.annex_iii")),
    cites=["aia:60(1)", "aia:60(2)"],
    applies=AI_GENERAL,
    until=AI_OMNIBUS,
    rows=["AI-4b-15"],
)

UNDER_ARTICLE_60A = rule(
    "ai.testing.article_60a",
    "The test needs a Member State's framework, because the product falls under Annex I Section B",
    subject="ai_system",
    when=all_of(REAL_WORLD_TEST, holds("ai.high_risk.annex_i_b")),
    cites=["aia:60a(1)", "aia:60a(2)", "aia:60a(5)", "aia:2(2)"],
    applies=AI_GENERAL,
    since=AI_OMNIBUS,
    rows=["AI-4b-15"],
)

CONDITIONS = (
    ("plan_submitted", "aia:60(4)(a)"),
    ("approved", "aia:60(4)(b)"),
    ("registered", "aia:60(4)(c)"),
    ("established", "aia:60(4)(d)"),
    ("transfers_safeguarded", "aia:60(4)(e)"),
    ("limited_in_time", "aia:60(4)(f)"),
    ("vulnerable_protected", "aia:60(4)(g)"),
    ("partners_agreed", "aia:60(4)(h)"),
    ("consent", "aia:60(4)(i)"),
    ("overseen", "aia:60(4)(j)"),
    ("reversible", "aia:60(4)(k)"),
)

CONDITIONS_MET = rule(
    "ai.testing.conditions_met",
    "All eleven conditions of a real-world test are met, so that it is allowed and is no placing on the market",
    subject="ai_system",
    when=all_of(UNDER_ARTICLE_60, *(cited(TESTING_CONDITIONS.has(name), cite) for name, cite in CONDITIONS)),
    cites=["aia:60(4)", "aia:3(57)", "aia:2(8)"],
    rows=["AI-4b-15"],
)

NOT_ALLOWED = rule(
    "ai.testing.not_allowed",
    "The real-world test may not take place as things stand",
    subject="ai_system",
    when=UNDER_ARTICLE_60,
    unless=[CONDITIONS_MET],
    cites=["aia:60(4)"],
    rows=["AI-4b-15"],
)

SANDBOX_SHIELD = rule(
    "ai.testing.no_fines_in_sandbox",
    "No fines are imposed, because the sandbox plan is kept and the authority's guidance is followed in good faith",
    subject="ai_system",
    when=all_of(IN_SANDBOX, SANDBOX_PLAN_FOLLOWED),
    cites=["aia:57(12)"],
    applies=AI_GENERAL,
    rows=["AI-4b-15"],
    note="Liability for damage to others stays.",
)

SANDBOX_AT_AI_OFFICE = rule(
    "ai.testing.sandbox_at_ai_office",
    "The AI Office may run the sandbox for the AI system",
    subject="ai_system",
    when=all_of(IN_SANDBOX, holds("ai.surveillance.ai_office")),
    cites=["aia:57(3a)"],
    applies=AI_GENERAL,
    since=AI_OMNIBUS,
    rows=["AI-4b-15"],
)


SANDBOX_PROOF = rule(
    "ai.testing.sandbox_proof",
    "The sandbox's exit report, and its written proof that can be asked for, may be used to show conformity",
    subject="ai_system",
    when=IN_SANDBOX,
    cites=["aia:57(7)/2"],
    applies=AI_GENERAL,
    rows=["AI-4b-15"],
    note="Notified bodies and authorities take them positively into account and speed up the assessment; they give no presumption of conformity.",
)


def _test(
    name: str, title: str, *cites: str, due: str, evidence: str, trigger: str = "", ends: str = "", note: str = ""
):
    """A duty of whoever tests in real-world conditions under Article 60."""
    return duty(
        f"duty.ai.{name}",
        title,
        subject="ai_system",
        act="ai_act",
        bearer="prospective_provider",
        when=UNDER_ARTICLE_60,
        cites=cites,
        applies=AI_GENERAL,
        due=due,
        trigger=trigger,
        ends=ends,
        evidence=evidence,
        rows=["AI-4b-15"],
        note=note,
    )


TESTING_DUTIES = (
    _test(
        "60.4.conditions",
        "Test only once all conditions of a real-world test are met",
        "aia:60(4)",
        "aia:60(3)",
        "aia:71(4)",
        due="before_placing",
        ends="the end of the test",
        evidence="the plan, its approval or the proof of 30 days of silence, the registration, agreements and safeguards",
        note="Points (a) to (k): plan, approval, registration, establishment, transfers, six plus six months, vulnerable groups, partners, consent, oversight, reversibility. An ethical review that other law asks for stays necessary (60(3)). Only authorities see the registration, unless you consent to its publication (71(4)).",
    ),
    _test(
        "60.4.f.extension",
        "Notify the authority beforehand, with reasons, if a test is to last longer than six months",
        "aia:60(4)(f)",
        due="on_event",
        trigger="the wish to go beyond six months; twelve are the limit",
        evidence="the notification with its explanation",
    ),
    _test(
        "60.5.withdrawal",
        "Let participants leave at any time without detriment, and delete their personal data on request",
        "aia:60(5)",
        due="on_event",
        trigger="a participant withdraws consent",
        evidence="the procedure for withdrawal and records of deletion",
    ),
    _test(
        "60.7.incident",
        "Report a serious incident in the test, and mitigate at once, or suspend or end the test",
        "aia:60(7)",
        "aia:73",
        due="on_event",
        trigger="a serious incident in the course of the test",
        evidence="the report, the measures, and a procedure for prompt recall",
    ),
    _test(
        "60.8.outcome",
        "Notify the authority of suspension, of the end and of the final outcomes of the test",
        "aia:60(8)",
        due="on_event",
        trigger="suspension or end of the test",
        evidence="the notification",
    ),
    _test(
        "60.9.liability",
        "Answer for damage that the test causes, under the liability law of the Union and the Member State",
        "aia:60(9)",
        due="on_event",
        trigger="damage in the course of the test",
        evidence="insurance or provision for damage, and how claims were handled",
    ),
    _test(
        "76.3.follow_decision",
        "Suspend, end or change the test as the authority decides",
        "aia:76(3)",
        "aia:76(3)(a)",
        "aia:76(3)(b)",
        due="on_event",
        trigger="a decision of the authority after a serious incident, or because the conditions are not met",
        evidence="the decision, which gives reasons and says how to challenge it, and the steps taken",
        note="Deployers who take part have to make the required changes too.",
    ),
    _test(
        "61.consent",
        "Inform participants about the test and obtain their free, dated and documented consent, with a copy for them",
        "aia:61(1)",
        "aia:61(2)",
        "aia:60(4)(i)",
        due="before_placing",
        evidence="information sheets with the five items of Article 61(1) and signed consents",
    ),
)

FRAMEWORK_OF_MEMBER_STATE = duty(
    "duty.ai.60a.framework",
    "Test only within a framework of the Member State, with a plan agreed with the competent authority",
    subject="ai_system",
    act="ai_act",
    bearer="prospective_provider",
    when=UNDER_ARTICLE_60A,
    cites=["aia:60a(1)", "aia:60a(5)(a)", "aia:60a(5)(b)", "aia:60a(6)"],
    applies=AI_GENERAL,
    since=AI_OMNIBUS,
    due="before_placing",
    evidence="the notified framework and the agreed plan",
    rows=["AI-4b-15"],
    note="The framework takes over Article 60(2), (3), (4)(d) to (j) and (5) to (9); the authority's power to suspend, end or change the test reaches it too (76(1)).",
)

SANDBOX_RISKS = duty(
    "duty.ai.57.11.mitigate",
    "Mitigate significant risks found in the sandbox, or stop",
    subject="ai_system",
    act="ai_act",
    bearer="prospective_provider",
    when=IN_SANDBOX,
    cites=["aia:57(11)", "aia:57(12)", "aia:57(5)"],
    applies=AI_GENERAL,
    due="on_event",
    trigger="a significant risk to health, safety or fundamental rights",
    ends="the exit from the sandbox",
    evidence="the sandbox plan, the log of risks and measures, the exit report",
    rows=["AI-4b-15"],
    note="Keeping to plan and guidance protects against fines (57(12)), not against liability.",
)

SANDBOX_PERSONAL_DATA = duty(
    "duty.ai.59.personal_data",
    "Process personal data that were collected for other purposes only under the ten conditions for sandboxes",
    subject="ai_system",
    act="ai_act",
    bearer="prospective_provider",
    when=IN_SANDBOX,
    cites=["aia:59(1)", "aia:59(2)", "aia:59(3)"],
    applies=AI_GENERAL,
    due="on_event",
    trigger="the wish to use such data in the sandbox",
    ends="deletion at the end of participation or of the retention period",
    evidence="a record of public interest, necessity, monitoring, isolated environment, no sharing, logs and summary",
    rows=["AI-4b-15"],
    note="Law that reserves the data for other purposes is not overcome; other legal bases for such processing stay open (59(3)).",
)

SANDBOX_TEST = duty(
    "duty.ai.58.4.agree_safeguards",
    "Agree with the authority on terms and safeguards before you test in real-world conditions within the sandbox",
    subject="ai_system",
    act="ai_act",
    bearer="prospective_provider",
    when=[IN_SANDBOX, REAL_WORLD_TEST],
    cites=["aia:58(4)", "aia:57(5)", "aia:76(2)"],
    applies=AI_GENERAL,
    due="on_event",
    trigger="the wish to test in real-world conditions within the sandbox",
    ends="the end of the test",
    evidence="the agreed terms and safeguards for fundamental rights, health and safety, in the sandbox plan",
    rows=["AI-4b-15"],
    note="The authority may allow departures from the limit in time and the protection of vulnerable groups (76(2)).",
)
