# SPDX-License-Identifier: Apache-2.0
"""The shape of a glossary entry.

Meanings are our own plain words and replace no definition: the cited provision decides. Sources: the
two acts as amended up to 27 July 2026; for the terms that they borrow, the act that they point to.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

KINDS = ("legal", "everyday")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term and what it means. `cites` holds addresses; `kind` is legal or everyday.

    A term that both acts define stands twice, with the act in brackets: "importer (CRA)".
    """

    term: str
    meaning: str
    cites: tuple[str, ...]
    kind: str = "legal"
    not_to_confuse: str = ""

    def plain(self) -> dict[str, object]:
        """The entry as plain data, with lists for tuples."""
        return {**asdict(self), "cites": list(self.cites)}
