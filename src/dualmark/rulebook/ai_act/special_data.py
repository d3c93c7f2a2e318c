# SPDX-License-Identifier: Apache-2.0
"""Special categories of personal data for finding and correcting bias (Article 4a, Article 2(7))."""

from dualmark.facts.ai_system.special_data import (
    BIAS_PROCESSING_NEED,
    BIAS_PROCESSING_SAFEGUARDS,
    SPECIAL_DATA_FOR_BIAS,
)
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.milestones import AI_AMENDED
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act.roles import DEPLOYER, PROVIDER
from dualmark.rulebook.ai_act.scope import APPLIES
from dualmark.rulebook.writing import duty, holds, rule

SAFEGUARDS = rule(
    "ai.special_data.safeguards",
    "All six conditions for processing special categories of data to correct bias are met",
    subject="ai_system",
    when=all_of(
        cited(BIAS_PROCESSING_SAFEGUARDS.has("no_other_data"), "aia:4a(1)(a)"),
        cited(BIAS_PROCESSING_SAFEGUARDS.has("limits_and_security"), "aia:4a(1)(b)"),
        cited(BIAS_PROCESSING_SAFEGUARDS.has("access_controls"), "aia:4a(1)(c)"),
        cited(BIAS_PROCESSING_SAFEGUARDS.has("no_transfer"), "aia:4a(1)(d)"),
        cited(BIAS_PROCESSING_SAFEGUARDS.has("deletion"), "aia:4a(1)(e)"),
        cited(BIAS_PROCESSING_SAFEGUARDS.has("records"), "aia:4a(1)(f)"),
    ),
    cites=["aia:4a(1)"],
    since=AI_OMNIBUS,
    rows=["AI-4b-22"],
)

BY_PROVIDER_OF_HIGH_RISK = rule(
    "ai.special_data.by_provider_of_high_risk",
    "The provider of a high-risk AI system may process such data to find and correct bias",
    subject="ai_system",
    when=all_of(
        PROVIDER,
        holds("ai.high_risk.classified"),
        BIAS_PROCESSING_NEED.is_("serious_bias", "other_bias"),
        SAFEGUARDS,
    ),
    cites=["aia:4a(1)", "aia:10(2)(f)", "aia:10(2)(g)"],
    since=AI_OMNIBUS,
    applies=AI_AMENDED,
    rows=["AI-4b-22"],
)

BY_OTHERS = rule(
    "ai.special_data.by_others",
    "Another provider, or a deployer, may process such data to find and correct serious bias",
    subject="ai_system",
    when=all_of(
        any_of(PROVIDER, DEPLOYER),
        cited(BIAS_PROCESSING_NEED.is_("serious_bias"), "aia:4a(2)(a)"),
        cited(SAFEGUARDS, "aia:4a(2)(b)"),
    ),
    cites=["aia:4a(2)"],
    since=AI_OMNIBUS,
    applies=AI_AMENDED,
    rows=["AI-4b-22"],
)

ALLOWED = rule(
    "ai.special_data.allowed",
    "The AI Act allows the processing of special categories of data for bias correction",
    subject="ai_system",
    when=all_of(APPLIES, SPECIAL_DATA_FOR_BIAS, any_of(BY_PROVIDER_OF_HIGH_RISK, BY_OTHERS)),
    cites=["aia:4a(1)", "aia:4a(2)", "aia:2(7)"],
    since=AI_OMNIBUS,
    applies=AI_AMENDED,
    rows=["AI-4b-22"],
    note="Data protection law applies as well, with its own conditions.",
)

MEET_CONDITIONS = duty(
    "duty.ai.4a.conditions",
    "Process special categories of data for bias correction only if strictly necessary and under all six conditions",
    subject="ai_system",
    act="ai_act",
    bearer="provider_or_deployer",
    when=all_of(APPLIES, any_of(PROVIDER, DEPLOYER), SPECIAL_DATA_FOR_BIAS),
    cites=["aia:4a(1)", "aia:4a(2)", "aia:2(7)"],
    applies=AI_AMENDED,
    due="from_application",
    ends="when the data are deleted",
    evidence="Reasons for necessity in the records of processing, access logs, deletion records",
    since=AI_OMNIBUS,
    rows=["AI-4b-22"],
)

STOP_PROCESSING = duty(
    "duty.ai.4a.stop",
    "Stop processing special categories of data for bias correction until the conditions are met",
    subject="ai_system",
    act="ai_act",
    bearer="provider_or_deployer",
    when=all_of(APPLIES, any_of(PROVIDER, DEPLOYER), SPECIAL_DATA_FOR_BIAS, not_(ALLOWED)),
    cites=["aia:4a(1)", "aia:4a(2)"],
    applies=AI_AMENDED,
    due="from_application",
    evidence="Record that the processing ended, or of the missing condition being met",
    since=AI_OMNIBUS,
    rows=["AI-4b-22"],
)
