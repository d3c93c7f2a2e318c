# SPDX-License-Identifier: Apache-2.0
"""Gathers what the modules of the rulebook and the vocabulary define, in the order of the law."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from types import ModuleType

from dualmark.facts.fact import Fact
from dualmark.logic.atom import Atom
from dualmark.logic.errors import LogicError
from dualmark.logic.rule import Goal, Rule
from dualmark.rulebook.writing import Duty, Reading

FACT_PACKAGES = ("organisation", "product", "ai_system", "model")
RULE_PACKAGES = ("readings", "cra", "ai_act", "bridge")


@dataclass(slots=True)
class Collected:
    """Everything that was written, by kind, in order."""

    facts: list[Fact] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    duties: list[Duty] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)

    def atoms(self, switches: tuple[Atom, ...] = ()) -> dict[str, Atom]:
        """The atoms of facts, readings and switches, facts first."""
        atoms = [*(f.atom for f in self.facts), *(r.atom for r in self.readings), *switches]
        return {atom.id: atom for atom in atoms}


def collect() -> Collected:
    """Imports every vocabulary and rule module and gathers its definitions. Raises on a double id."""
    result = Collected()
    for package in FACT_PACKAGES:
        for module in _modules(f"dualmark.facts.{package}"):
            _gather(module, result, facts_only=True)
    for package in RULE_PACKAGES:
        for module in _modules(f"dualmark.rulebook.{package}"):
            _gather(module, result, facts_only=False)
    _refuse_doubles(result)
    return result


def _modules(name: str) -> list[ModuleType]:
    package = importlib.import_module(name)
    order = getattr(package, "ORDER", None)
    found = sorted(info.name for info in pkgutil.walk_packages(getattr(package, "__path__", []), f"{name}."))
    if order is not None:
        rank = {f"{name}.{short}": position for position, short in enumerate(order)}
        found.sort(key=lambda module: (rank.get(".".join(module.split(".")[:4]), len(rank)), module))
    return [package, *(importlib.import_module(module) for module in found)]


def _gather(module: ModuleType, result: Collected, facts_only: bool) -> None:
    """Takes a module's own definitions: those of its top level, lists and tuples included."""
    homes = {Fact: result.facts}
    if not facts_only:
        homes = {Rule: result.rules, Goal: result.goals, Duty: result.duties, Reading: result.readings}
    for name, value in vars(module).items():
        if name.startswith("__"):
            continue
        for item in (
            value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else (value,)
        ):
            home = homes.get(type(item))
            if home is not None and not any(item is known for known in home):
                home.append(item)


def _refuse_doubles(result: Collected) -> None:
    for kind in (result.facts, result.goals, result.duties, result.readings):
        ids = [item.id for item in kind]
        doubles = sorted({id for id in ids if ids.count(id) > 1})
        if doubles:
            raise LogicError(f"defined twice with different content: {', '.join(doubles)}")
    versions: dict[str, list[Rule]] = {}
    for rule in result.rules:
        versions.setdefault(rule.id, []).append(rule)
    for id, rules in versions.items():
        if len(rules) > 1 and not all(rule.since or rule.until for rule in rules):
            raise LogicError(f"rule {id} has several versions, but one of them names no event")
