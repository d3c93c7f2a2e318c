# SPDX-License-Identifier: Apache-2.0
"""From which date of application each provision binds: CRA Article 71(2) and AI Act Article 113."""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"^(?P<act>\w+):(?P<number>\d+)(?P<letter>[a-z]?)(?P<rest>.*)$")

NEW_PROHIBITIONS = ("(1)(ba)", "(1)(bb)", "(1a)", "(1b)")
HIGH_RISK_ARTICLES = range(6, 28)
NOTIFIED_BODY_ARTICLES = range(28, 40)
MODEL_ARTICLES = range(51, 57)


def milestones_of(address: str) -> tuple[str, ...]:
    """The ids of the milestones from which a provision applies; empty for acts in force as a whole.

    High-risk articles of the AI Act have two: one for each path to being high-risk.
    """
    found = _ARTICLE.match(address)
    if address.startswith("cra:"):
        return _cra(int(found["number"]) if found else None, address)
    if address.startswith("aia:"):
        return _ai_act(int(found["number"]), found["letter"], found["rest"]) if found else _ai_annex(address)
    return ()


def _cra(article: int | None, address: str) -> tuple[str, ...]:
    if article == 14:
        return ("cra.reporting",)
    if article is not None and 35 <= article <= 51:
        return ("cra.notified_bodies",)
    if address.startswith("cra:32(5a)"):
        return ("cra.health_records", "cra.general")
    return ("cra.general",)


def _ai_act(article: int, letter: str, rest: str) -> tuple[str, ...]:
    if article <= 5:
        if article == 5 and rest.startswith(NEW_PROHIBITIONS):
            return ("ai.new_prohibitions",)
        return ("ai.amended",) if (article, letter) == (4, "a") else ("ai.prohibitions",)
    if article == 6 and rest.startswith("(5)"):
        return ("ai.general",)
    if article in HIGH_RISK_ARTICLES:
        return ("ai.high_risk_annex_iii", "ai.high_risk_annex_i")
    if article in NOTIFIED_BODY_ARTICLES or article in MODEL_ARTICLES or article in (78, 99, 100):
        return ("ai.general_purpose_models",)
    if 102 <= article <= 110:
        return ("ai.amended",)
    return ("ai.general",)


def _ai_annex(address: str) -> tuple[str, ...]:
    name = re.match(r"aia:Annex([IVX]+)", address)
    if name is None:
        return ()
    if name[1] in ("I", "III", "IV"):
        return {"I": ("ai.high_risk_annex_i",), "III": ("ai.high_risk_annex_iii",)}.get(
            name[1], ("ai.high_risk_annex_iii", "ai.high_risk_annex_i")
        )
    return ("ai.general_purpose_models",) if name[1] in ("XI", "XII", "XIII", "XIV") else ("ai.general",)
