# SPDX-License-Identifier: Apache-2.0
"""The acts that the register holds."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """An act: its id in addresses, names, CELEX number and ELI (European Legislation Identifier)."""

    id: str
    short: str
    title: str
    celex: str
    eli: str
    consolidated: str = ""

    def plain(self) -> dict[str, str]:
        """The act as plain data."""
        return asdict(self)


ACTS = (
    Act(
        "cra",
        "CRA",
        "Regulation (EU) 2024/2847, Cyber Resilience Act",
        "32024R2847",
        "http://data.europa.eu/eli/reg/2024/2847",
        "02024R2847-20241120",
    ),
    Act(
        "aia",
        "AI Act",
        "Regulation (EU) 2024/1689, Artificial Intelligence Act, as amended by Regulation (EU) 2026/1744",
        "32024R1689",
        "http://data.europa.eu/eli/reg/2024/1689",
        "02024R1689-20260727",
    ),
    Act(
        "omnibus",
        "Digital Omnibus on AI",
        "Regulation (EU) 2026/1744 amending the AI Act",
        "32026R1744",
        "http://data.europa.eu/eli/reg/2026/1744",
    ),
    Act(
        "ir2392",
        "Implementing Regulation (EU) 2025/2392",
        "Technical descriptions of important and critical products",
        "32025R2392",
        "http://data.europa.eu/eli/reg_impl/2025/2392",
    ),
    Act(
        "dr1535",
        "Delegated Regulation (EU) 2025/1535",
        "Exclusion of two- and three-wheel vehicles and quadricycles from the CRA",
        "32025R1535",
        "http://data.europa.eu/eli/reg_del/2025/1535",
    ),
    Act(
        "dr881",
        "Delegated Regulation (EU) 2026/881",
        "Grounds for delaying the dissemination of notifications",
        "32026R0881",
        "http://data.europa.eu/eli/reg_del/2026/881",
    ),
)


def eli_of(act: Act, article: str) -> str:
    """The ELI of an article of an act, as published in the Official Journal."""
    return f"{act.eli}/art_{article}/oj" if article else f"{act.eli}/oj"
