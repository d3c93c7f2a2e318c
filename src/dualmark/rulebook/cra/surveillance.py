# SPDX-License-Identifier: Apache-2.0
"""What economic operators owe to market surveillance authorities (Articles 52 to 60 of the CRA), and confidentiality (Article 63)."""

from collections.abc import Iterable

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, cited
from dualmark.rulebook.cra.manufacturer import BOUND
from dualmark.rulebook.writing import Duty, duty, holds, rule

SUBJECT = rule(
    "cra.surveillance.applies",
    "The organisation is subject to market surveillance under the CRA for the product",
    when=all_of(
        cited(holds("cra.role.economic_operator"), "cra:3(12)"),
        cited(holds("cra.time.full"), "cra:69(2)", "cra:71(2)"),
    ),
    cites=["cra:52(1)", "cra:71(2)", "law:Regulation (EU) 2019/1020"],
    rows=["CRA-4b-27", "CRA-4b-28"],
)


def _on_request(
    id: str, title: str, *cites: str, evidence: str, trigger: str, rows: Iterable[str] = ("CRA-4b-27",), note: str = ""
) -> Duty:
    return duty(
        f"duty.cra.{id}", title, act="cra", bearer="economic_operator", when=SUBJECT, cites=cites, applies=CRA_GENERAL,
        due="on_event", evidence=evidence, trigger=trigger, rows=rows, note=note,
    )  # fmt: skip


GIVE_ACCESS = _on_request(
    "53.give_access",
    "Give the market surveillance authority access to the data and internal documents that it needs",
    "cra:53",
    evidence="The request, and the data on design, development, production and vulnerability handling handed over, in a language that the authority easily understands.",
    trigger="a reasoned request of a market surveillance authority",
)

COOPERATE_IN_EVALUATION = _on_request(
    "54.1.cooperate",
    "Cooperate with the authority while it evaluates the product",
    "cra:54(1)", "cra:54(2)",
    evidence="Correspondence with the authority, answers and samples given.",
    trigger="the authority has sufficient reason to consider that the product presents a significant cybersecurity risk",
    note="The authority also considers non-technical risk factors (Article 54(2)).",
)  # fmt: skip

CORRECT_WITHIN_PERIOD = _on_request(
    "54.1.2.correct",
    "Bring the product into compliance, withdraw or recall it, within the period that the authority sets",
    "cra:54(1)/2", "cra:54(1)/3", "cra:54(5)",
    evidence="The measures taken, with dates; proof that they were effective.",
    trigger="the authority finds that the product does not comply and requires corrective action",
    note="If the action is not adequate, the authority prohibits, restricts, withdraws or recalls the product itself. The right to be heard follows from Article 18 of Regulation (EU) 2019/1020.",
)  # fmt: skip

CORRECT_UNION_WIDE = _on_request(
    "54.4.correct_union_wide",
    "Extend the corrective action to all products concerned throughout the Union",
    "cra:54(4)",
    evidence="A list of the products and Member States concerned, and the measures in each.",
    trigger="corrective action is required",
)

COOPERATE_WITH_UNION = _on_request(
    "56.3.cooperate",
    "Cooperate with ENISA when the Commission has the product evaluated",
    "cra:56(3)", "cra:57(7)",
    evidence="Correspondence with ENISA and the Commission.",
    trigger="the Commission evaluates the product for an exceptional intervention",
)  # fmt: skip

FOLLOW_UNION_MEASURES = _on_request(
    "56.5.follow_union_measures",
    "Carry out the measures that the Commission decides for the whole Union",
    "cra:56(4)", "cra:56(5)", "cra:56(6)", "cra:57(8)", "cra:57(9)", "cra:57(10)",
    evidence="The measures taken, with dates.",
    trigger="an implementing act of the Commission requires corrective or restrictive measures",
)  # fmt: skip

MEASURES_FOR_COMPLIANT_PRODUCT = _on_request(
    "57.1.measures_despite_compliance",
    "Take the required measures although the product complies, throughout the Union and in time",
    "cra:57(1)", "cra:57(1)/2", "cra:57(2)", "cra:57(1)(a)", "cra:57(1)(b)", "cra:57(1)(c)", "cra:57(1)(d)",
    evidence="The measures taken, with dates and Member States.",
    trigger="the authority finds a compliant product that presents a significant cybersecurity risk and a risk to health, safety, fundamental rights, essential entities or other public interests",
)  # fmt: skip

END_FORMAL_NON_COMPLIANCE = duty(
    "duty.cra.58.1.end_formal_non_compliance",
    "Put an end to the formal failure that the authority has found",
    act="cra",
    bearer="manufacturer",
    when=BOUND,
    cites=["cra:58(1)", "cra:58(1)(a)", "cra:58(1)(b)", "cra:58(1)(c)", "cra:58(1)(d)", "cra:58(1)(e)", "cra:58(1)(f)", "cra:58(2)"],
    applies=CRA_GENERAL,
    due="on_event",
    trigger="a finding that the CE marking or the number of the notified body is missing or wrong, the declaration is missing or wrong, or the technical documentation is not available or not complete",
    evidence="The corrected marking, declaration or documentation.",
    rows=["CRA-4b-27"],
    note="If the failure persists, the product can be restricted, recalled or withdrawn.",
)  # fmt: skip

BEAR_SWEEPS = rule(
    "cra.surveillance.cover_purchases",
    "Authorities may inspect the product in coordinated sweeps, also after buying it under another identity",
    when=SUBJECT,
    cites=["cra:60(1)", "cra:60(4)", "cra:recital(114)"],
    rows=["CRA-4b-27"],
)

DATA_PROTECTION_ACCESS = _on_request(
    "52.7.2.data_protection_access",
    "Give data protection authorities access to the documentation made under the CRA",
    "cra:52(7)/2",
    evidence="The request, and the documents handed over.",
    trigger="a request of an authority that supervises data protection law and needs the documentation for its tasks",
    rows=["CRA-4b-28"],
)

KEEP_CONFIDENTIAL = _on_request(
    "63.1.confidentiality",
    "Keep confidential what you learn about others in carrying out your tasks under the CRA",
    "cra:63(1)", "cra:63(1)(a)", "cra:63(1)(b)", "cra:63(1)(c)", "cra:63(1)(d)",
    evidence="Rules on who may see documents of other operators and correspondence with authorities, and records of what was passed on.",
    trigger="information or data of others come to you, such as their technical documentation or source code",
    note="Protected are business secrets and intellectual property, inspections and audits, public and national security, and court proceedings. The Article binds everybody involved in the application of the CRA, authorities first.",
)  # fmt: skip
