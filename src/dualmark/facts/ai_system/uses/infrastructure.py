# SPDX-License-Identifier: Apache-2.0
"""Facts about an AI system in critical infrastructure, beyond those about safety."""

from dualmark.facts.ai_system.uses.areas import PAGE
from dualmark.facts.fact import yes_no

FOR_CRITICAL_ENTITIES = yes_no(
    "ai_system.for_critical_entities",
    "it is meant for operators that a Member State has identified as critical entities",
    question="Is the AI system meant (also) for operators of infrastructure that a Member State has identified as critical entities under Directive (EU) 2022/2557?",
    why="The draft guidelines count only infrastructure of such operators; the text of the AI Act does not say so.",
    help="Operators often keep this status confidential. Answer yes if your intended customers include large operators of public networks and you do not exclude them; ask a customer for whom you build it.",
    serves=["aia:AnnexIII(2)", "aia:3(62)", "guidelines:high-risk-draft(190)"],
    page=PAGE,
    finder="product management",
)
