# SPDX-License-Identifier: Apache-2.0
"""The register at run time: look a provision up, and count how far the rulebook covers each act."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dualmark.law.address import parent

FORMALISED, CHECKLIST, NO_DUTY, AUTHORITIES, NOT_YET, RECITAL, AMENDING = (
    "formalised", "checklist", "no_duty", "authorities", "not_yet", "recital", "amending",
)  # fmt: skip
OPERATIVE = "operative"


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision: address, kind, our heading, who is addressed, from which milestones, digest.

    `status` is as written in the register; `digest` is of the official text that our reading was
    made from, empty where it was not at hand.
    """

    address: str
    kind: str
    heading: str
    addressee: tuple[str, ...]
    status: str
    relates: tuple[str, ...]
    note: str
    milestones: tuple[str, ...]
    digest: str

    @property
    def act(self) -> str:
        """The id of the act."""
        return self.address.split(":", 1)[0]


def provisions(register: Mapping[str, Any]) -> dict[str, Provision]:
    """All provisions of a register, in statute order, by address."""
    return {row[0]: _provision(row) for row in register.get("provisions", ())}


def _provision(row: Sequence[str]) -> Provision:
    address, kind, heading, addressee, status, relates, note, milestones, digest = row
    return Provision(
        address, kind, heading, _split(addressee), status, _split(relates), note, _split(milestones), digest
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(",") if part)


def lineage(address: str) -> Iterator[str]:
    """An address and everything above it, nearest first."""
    current: str | None = address
    while current:
        yield current
        current = parent(current)


def coverage_status(provision: Provision, cited: Collection[str]) -> str:
    """How the rulebook covers a provision.

    An operative provision is formalised if a rule, duty or reading cites it, a part of it, or the
    paragraph that it belongs to; an article alone cited does not cover its paragraphs. The heading
    of a numbered point counts with its sub-points (4 with 4.2).
    """
    if provision.status != OPERATIVE:
        return provision.status
    if provision.address in cited or any(_within(cite, provision.address) for cite in cited):
        return FORMALISED
    if provision.address.endswith(")") and any(cite.startswith(f"{provision.address[:-1]}.") for cite in cited):
        return FORMALISED
    above = [address for address in lineage(provision.address) if address != provision.address]
    return FORMALISED if any(address in cited and _is_paragraph(address) for address in above) else NOT_YET


def _within(cite: str, address: str) -> bool:
    return cite.startswith(address) and cite[len(address) : len(address) + 1] in ("(", "/", ".")


def _is_paragraph(address: str) -> bool:
    """Whether an address is at least as fine as a paragraph or an annex point, not a whole article or annex."""
    path = address.split(":", 1)[1]
    return "(" in path or "/" in path
