# SPDX-License-Identifier: Apache-2.0
"""Compiles what people write into the lawbook, and refuses what would be wrong in it.

The modules of the rulebook, the vocabulary and the register are imported here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dualmark.law.address import AddressError, resolve
from dualmark.law.model import AS_PUBLISHED
from dualmark.law.register.events import EVENTS
from dualmark.law.register.milestones import MILESTONES
from dualmark.law.register.scenarios import SCENARIOS
from dualmark.law.register.switches import SWITCHES
from dualmark.ledger.canonical import canonical
from dualmark.logic.expression import Above, Cited, From, Has, Holds, Is, walk
from dualmark.rulebook.codec import duty_rule, encode_lawbook
from dualmark.rulebook.collect import Collected, collect
from dualmark.rulebook.lawbook import Lawbook

OUTSIDE = ("guidance:", "guidelines:", "faq:", "law:", "ehds:", "dr1535:", "omnibus:recital(")
"""Sources that the register of provisions does not hold unit by unit."""

STRUCTURAL = frozenset({"product.ai_systems_complete", "product.models_complete"})
"""Facts that no rule asks for: they say whether a list is complete, which the evaluation itself needs."""


class CompileError(ValueError):
    """The written rulebook does not hold together; `problems` lists every fault found."""

    def __init__(self, problems: list[str]):
        self.problems = problems
        super().__init__("\n".join(problems))


def compile_lawbook(register: Mapping[str, Any], version: str) -> bytes:
    """The canonical bytes of the lawbook.

    `register` is the plain data about acts, provisions, standards, guidance and glossary. Raises
    `CompileError` with every dangling reference, unknown provision and unused definition.
    """
    written = collect()
    lawbook = gather(written, register, version)
    problems = list(_problems(lawbook, {row[0] for row in register.get("provisions", ())}))
    if problems:
        raise CompileError(problems)
    return canonical(encode_lawbook(lawbook))


def gather(written: Collected, register: Mapping[str, Any], version: str) -> Lawbook:
    """The lawbook in memory of what was written."""
    return Lawbook(
        facts={fact.id: fact for fact in written.facts},
        rules=[*written.rules, *(duty_rule(duty) for duty in written.duties)],
        goals=written.goals,
        duties={duty.id: duty for duty in written.duties},
        readings={reading.id: reading for reading in written.readings},
        events={event.id: event for event in EVENTS},
        milestones={milestone.id: milestone for milestone in MILESTONES},
        switches={switch.id: switch for switch in SWITCHES},
        scenarios={scenario.id: scenario for scenario in (AS_PUBLISHED, *SCENARIOS)},
        version=version,
        register=register,
    )


def _problems(lawbook: Lawbook, provisions: set[str]) -> Iterable[str]:
    rules = {rule.id for rule in lawbook.rules}
    used: set[str] = set()
    for rule in lawbook.rules:
        if not rule.cites and not rule.id.startswith("constraint."):
            yield f"{rule.id}: cites nothing"
        for node in walk(rule.condition):
            if isinstance(node, Holds) and node.rule not in rules:
                yield f"{rule.id}: refers to {node.rule!r}, which does not exist"
            if isinstance(node, (Is, Has, From, Above)):
                used.add(node.atom)
                if node.atom not in lawbook.atoms:
                    yield f"{rule.id}: asks for {node.atom!r}, which does not exist"
            if isinstance(node, Cited):
                yield from _bad_cites(rule.id, node.cites, provisions)
        yield from _bad_cites(rule.id, rule.cites, provisions)
        if rule.applies and rule.applies not in lawbook.milestones:
            yield f"{rule.id}: applies from {rule.applies!r}, which is no milestone"
    for fact in lawbook.facts.values():
        yield from _bad_cites(fact.id, fact.serves, provisions)
        if fact.id not in used | STRUCTURAL:
            yield f"{fact.id}: no rule asks for it"
    for reading in lawbook.readings.values():
        yield from _bad_cites(reading.id, reading.cites, provisions)
        if f"reading.{reading.id}" not in used:
            yield f"reading {reading.id}: no rule hangs on it"
    for goal in lawbook.goals:
        for answer in goal.answers:
            if answer.rule not in rules:
                yield f"{goal.id}: the answer {answer.value!r} rests on {answer.rule!r}, which does not exist"


def _bad_cites(owner: str, cites: Iterable[str], provisions: set[str]) -> Iterable[str]:
    for cite in cites:
        if cite.startswith(OUTSIDE) or cite in provisions or not provisions:
            continue
        try:
            resolve(cite, provisions)
        except AddressError as error:
            yield f"{owner}: cites {cite}: {error}"
