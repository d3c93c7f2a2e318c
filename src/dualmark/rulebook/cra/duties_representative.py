# SPDX-License-Identifier: Apache-2.0
"""Authorised representatives (CRA Article 18): what the mandate must and cannot hold, and their obligations."""

from dualmark.facts.product.roles import MANDATE_TASKS
from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.cra.roles import AUTHORISED_REPRESENTATIVE, UNION_OPERATOR_NEEDED
from dualmark.rulebook.readings.cra_scope import REPRESENTATIVE_REPORTING
from dualmark.rulebook.writing import Duty, answer, duty, goal, holds, rule

MANDATE_TOO_WIDE = rule(
    "cra.representative.mandate_too_wide",
    "The mandate holds obligations that only the manufacturer itself can meet",
    when=any_of(
        cited(MANDATE_TASKS.has("secure_development"), "cra:13(1)", "cra:13(11)", gloss="Article 13(1) to (11)"),
        cited(MANDATE_TASKS.has("draw_up_documentation"), "cra:13(12)"),
        cited(MANDATE_TASKS.has("series_production"), "cra:13(14)"),
    ),
    cites=["cra:18(2)"],
    rows=["R-7"],
)

MANDATE_SUFFICIENT = rule(
    "cra.representative.mandate_sufficient",
    "The mandate allows the three tasks that every mandate must hold, and nothing that is barred",
    when=all_of(
        cited(MANDATE_TASKS.has("keep_documents"), "cra:18(3)(a)"),
        cited(MANDATE_TASKS.has("provide_information"), "cra:18(3)(b)"),
        cited(MANDATE_TASKS.has("cooperate"), "cra:18(3)(c)"),
    ),
    unless=[MANDATE_TOO_WIDE],
    cites=["cra:18(2)", "cra:18(3)"],
    rows=["R-7"],
    note="The representative may also sign the declaration, affix the CE marking, lodge applications with notified "
    "bodies and keep certificates, if the mandate says so (Annex VIII).",
)

MAY_SUBMIT_NOTIFICATIONS = rule(
    "cra.representative.may_submit_notifications",
    "The representative may submit notifications of Article 14 for the manufacturer, who stays responsible",
    when=all_of(
        AUTHORISED_REPRESENTATIVE,
        MANDATE_TASKS.has("report"),
        REPRESENTATIVE_REPORTING.is_("may_submit"),
    ),
    cites=["cra:18(2)", "cra:18(3)", "cra:14(1)"],
    rows=["R-7"],
)

REPRESENTATIVE_BOUND = rule(
    "cra.bound.authorised_representative",
    "The obligations of authorised representatives bind the organisation",
    when=all_of(AUTHORISED_REPRESENTATIVE, holds("cra.time.full")),
    cites=["cra:18(3)", "cra:71(2)"],
    rows=["R-7"],
)

REPRESENTATION = goal(
    "cra.representation",
    "Who answers for the product in the Union, and is the mandate in order?",
    answer("mandate_sufficient", "the mandate holds what it must and nothing that is barred", MANDATE_SUFFICIENT),
    answer("mandate_too_wide", "the mandate holds obligations that only the manufacturer can meet", MANDATE_TOO_WIDE),
    answer("may_submit_notifications", "the representative may submit notifications", MAY_SUBMIT_NOTIFICATIONS),
    answer(
        "somebody_missing", "somebody in the Union must answer for the product, and nobody does", UNION_OPERATOR_NEEDED
    ),
    kind="set",
    act="cra",
    cites=["cra:18", "cra:66"],
)


def _representative(
    name: str, title: str, *cites: str, due: str, evidence: str, trigger: str = "", ends: str = ""
) -> Duty:
    return duty(
        f"duty.cra.18.3.{name}", title, act="cra", bearer="authorised_representative", when=REPRESENTATIVE_BOUND,
        cites=cites, applies=CRA_GENERAL, due=due, evidence=evidence, trigger=trigger, ends=ends, rows=["R-7"],
    )  # fmt: skip


PERFORM_MANDATE = _representative(
    "perform_mandate",
    "Perform the tasks that the manufacturer's mandate names",
    "cra:18(3)",
    due="from_application",
    ends="the end of the mandate",
    evidence="the written mandate and a record of the tasks done",
)
SHOW_MANDATE = _representative(
    "show_mandate",
    "Give the market surveillance authorities a copy of the mandate when they ask for it",
    "cra:18(3)",
    due="on_event",
    trigger="a request from a market surveillance authority",
    evidence="request, copy sent and date",
)
KEEP_DOCUMENTS = _representative(
    "keep_documents",
    "Keep the declaration of conformity and the technical documentation at the disposal of the authorities",
    "cra:18(3)(a)",
    due="from_placing",
    ends="ten years after placing on the market, or the end of the support period if that is later",
    evidence="the stored documents, with version and date of receipt",
)
PROVIDE_INFORMATION = _representative(
    "provide_information",
    "Give the authority, on reasoned request, all information and documents that show conformity",
    "cra:18(3)(b)",
    due="on_event",
    trigger="a reasoned request from a market surveillance authority",
    evidence="request, answer and date",
)
COOPERATE = _representative(
    "cooperate",
    "Cooperate with the authorities, at their request, on action against the risks of the product",
    "cra:18(3)(c)",
    due="on_event",
    trigger="a request from a market surveillance authority",
    evidence="the record of the action taken",
)
