# SPDX-License-Identifier: Apache-2.0
"""How the AI requirements reach machinery and aircraft, which stand in Section B of Annex I (Regulation (EU) 2026/1744, Articles 2 and 3)."""

from dualmark.facts.ai_system.conformity import STANDARDS_APPLIED
from dualmark.facts.ai_system.safety import HOST_PRODUCT_LAW, PLACE_IN_REGULATED_PRODUCT
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.switches import AI_COMMON_SPECIFICATIONS, AI_MACHINERY_ACTS, AI_STANDARDS_CITED
from dualmark.logic.expression import Expression, all_of, any_of
from dualmark.rulebook.writing import holds, rule


def _under(law: str) -> Expression:
    """The law covers the product that the AI system is, or of which it is a component."""
    return any_of(
        all_of(PLACE_IN_REGULATED_PRODUCT.is_("itself", "component"), UNION_PRODUCT_LAW.has(law)),
        all_of(PLACE_IN_REGULATED_PRODUCT.is_("component_of_other_product"), HOST_PRODUCT_LAW.has(law)),
    )


HIGH_RISK_MACHINERY = rule(
    "ai.product_law.high_risk_machinery",
    "The AI system is high-risk under Article 6(1) in machinery",
    subject="ai_system",
    when=all_of(holds("ai.high_risk.annex_i_b"), _under("machinery")),
    cites=["omnibus:3(1)", "aia:AnnexI.SectionB(21)"],
    since=AI_OMNIBUS,
    rows=["AI-4b-21"],
)

MACHINERY_REQUIREMENTS = rule(
    "ai.product_law.machinery_requirements",
    "Requirements like those of Section 2 and Articles 17, 19, 72 and 73 apply through the Machinery Regulation",
    subject="ai_system",
    when=all_of(HIGH_RISK_MACHINERY, AI_MACHINERY_ACTS),
    cites=["omnibus:3(1)", "law:Regulation (EU) 2023/1230 Article 8"],
    since=AI_OMNIBUS,
    rows=["AI-4b-21"],
    note="The delegated acts are to apply by 2 August 2028. The CRA gives no deeming towards these requirements.",
)

MACHINERY_PRESUMPTION = rule(
    "ai.product_law.machinery_presumption",
    "Meeting AI Act standards or common specifications is presumed to meet those requirements of the Machinery Regulation",
    subject="ai_system",
    when=all_of(
        HIGH_RISK_MACHINERY,
        any_of(AI_STANDARDS_CITED, AI_COMMON_SPECIFICATIONS),
        STANDARDS_APPLIED.is_("full", "partial"),
    ),
    cites=["omnibus:3(2)", "law:Regulation (EU) 2023/1230 Article 20(10)"],
    since=AI_OMNIBUS,
    rows=["AI-4b-21"],
    note="Until standards or specifications exist under the Machinery Regulation itself.",
)

AVIATION_REQUIREMENTS = rule(
    "ai.product_law.aviation",
    "Acts under the civil aviation Regulation take the requirements of Section 2 into account for the AI safety component",
    subject="ai_system",
    when=all_of(holds("ai.safety_component"), _under("civil_aviation")),
    cites=["omnibus:2", "law:Regulation (EU) 2018/1139"],
    since=AI_OMNIBUS,
    rows=["AI-4b-21"],
)
