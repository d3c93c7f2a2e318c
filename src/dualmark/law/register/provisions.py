# SPDX-License-Identifier: Apache-2.0
"""The register of provisions: joins headings, kinds, digests and dates of application.

The tables are tab-separated text: `provisions/ACT.tsv` (address, heading, addressee, status,
relates, note) and `digests/ACT.tsv` (address, kind, digest of the text that our reading was made from).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dualmark.law.register.acts import ACTS
from dualmark.law.register.application import milestones_of
from dualmark.law.register.glossary import GLOSSARY
from dualmark.law.register.guidance import GUIDANCE
from dualmark.law.register.standards import STANDARDS

COLUMNS = ("address", "kind", "heading", "addressee", "status", "relates", "note", "milestones", "digest")


class RegisterError(ValueError):
    """The tables of the register do not fit together; the message names table and line."""


def read_register(tables: Mapping[str, str]) -> dict[str, Any]:
    """The register as plain data, with one row of `COLUMNS` per provision, in statute order."""
    rows: list[list[str]] = []
    for act in ACTS:
        digests = {row[0]: row for row in _table(tables, f"digests/{act.id}.tsv", 3)}
        if act.id == "cra":
            digests |= {
                row[0]: row for row in _table(tables, "digests/ehds_amendments.tsv", 3) if row[0] not in digests
            }
        for address, heading, addressee, status, relates, note in _table(tables, f"provisions/{act.id}.tsv", 6):
            _, kind, digest = digests.get(address, (address, "article", ""))
            dates = ",".join(milestones_of(address)) if status != "recital" else ""
            rows.append(
                [address, kind, heading, _blank(addressee), status, _blank(relates), _blank(note), dates, digest]
            )
    return {
        "acts": [act.plain() for act in ACTS],
        "columns": list(COLUMNS),
        "provisions": rows,
        "standards": [standard.plain() for standard in STANDARDS],
        "guidance": [document.plain() for document in GUIDANCE],
        "glossary": [entry.plain() for entry in GLOSSARY],
    }


def _blank(cell: str) -> str:
    return "" if cell == "-" else cell


def _table(tables: Mapping[str, str], name: str, columns: int) -> list[list[str]]:
    if name not in tables:
        return []
    rows = []
    for number, line in enumerate(tables[name].splitlines()[1:], 2):
        cells = line.split("\t")
        if len(cells) != columns:
            raise RegisterError(f"{name}, line {number}: {len(cells)} cells instead of {columns}")
        rows.append(cells)
    return rows
