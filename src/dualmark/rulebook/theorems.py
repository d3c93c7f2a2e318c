# SPDX-License-Identifier: Apache-2.0
"""The theorems over the whole rulebook, each a sentence, proved over all facts, readings and switches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from dualmark.logic.expression import (
    Above,
    All,
    AnyOf,
    AtLeast,
    Cited,
    Every,
    Expression,
    From,
    Has,
    Holds,
    Is,
    Not,
    Some,
    Truth,
    Unless,
    all_of,
    any_of,
    encode,
    not_,
    walk,
)
from dualmark.logic.kleene import YES, evaluate
from dualmark.logic.prove import DualRail
from dualmark.logic.rule import Goal
from dualmark.logic.variables import mask_of
from dualmark.rulebook.resolve import IN_APPLICATION
from dualmark.rulebook.theorem import Check, Setting, Theorem, shown

TESTS = (Is, Has, From, Above)
STRUCTURAL = frozenset({"product.ai_systems_complete", "product.models_complete"})
STEADY, BEFORE_AMENDMENT, AFTER_AMENDMENT, AMENDMENT = "2028-09-01", "2026-07-01", "2026-11-20", "ai-omnibus"
IN_SCOPE = Holds("cra.scope.in_scope")
MODULE_A, MODULES_B_C, MODULE_H, CERTIFICATE, HEALTH = (
    Holds(f"cra.route.{name}")
    for name in ("internal_control", "type_examination", "full_quality_assurance", "certificate", "health_records")
)
ANY_ROUTE = any_of(MODULE_A, MODULES_B_C, MODULE_H, CERTIFICATE, HEALTH)


def _exactly_one(goal_id: str) -> Check:
    """Exactly one answer of a goal holds, in every completion."""

    def check(here: Setting) -> str:
        goal: Goal = next(goal for goal in here.lawbook.goals if goal.id == goal_id)
        answers = [Holds(answer.rule) for answer in goal.answers]
        none = here.prover.satisfiable(*(Not(answer) for answer in answers), instance="one")
        if none is not None:
            return f"no answer: {shown(none)}"
        for position, first in enumerate(answers):
            for second in answers[position + 1 :]:
                both = here.prover.satisfiable(first, second, instance="one")
                if both is not None:
                    return f"{first.rule} and {second.rule} together: {shown(both)}"
        return ""

    return check


def _claim(build: Callable[[Setting], Expression]) -> Check:
    return lambda here: shown(here.refute(build(here)))


def implies(premise: Expression, conclusion: Expression) -> Expression:
    """If the premise holds, the conclusion does."""
    return any_of(not_(premise), conclusion)


def _iff(left: Expression, right: Expression) -> Expression:
    return all_of(implies(left, right), implies(right, left))


def _route_sets(here: Setting) -> Expression:
    """The routes of Article 32 for each class, as the specification states them."""
    mandatory = Holds("cra.route.certificate_mandatory")
    rest = Holds("cra.route.rest_after_mandatory_certificate")
    free = Holds("cra.foss.documentation_public_at_placing")
    default, first, second = (Holds(f"cra.class.{name}") for name in ("default", "important_1", "important_2"))
    ordinary = all_of(IN_SCOPE, not_(HEALTH))
    self_assessed = any_of(default, all_of(any_of(first, second), free), all_of(first, Holds("cra.standards.full")))
    bodies = all_of(ordinary, any_of(not_(mandatory), rest))
    return all_of(
        _iff(MODULE_A, all_of(ordinary, self_assessed)),
        _iff(MODULES_B_C, bodies),
        _iff(MODULE_H, bodies),
        implies(HEALTH, not_(any_of(MODULE_A, MODULES_B_C, MODULE_H, CERTIFICATE))),
        implies(all_of(ordinary, mandatory), CERTIFICATE),
    )


def _no_dead_rule(settings: Sequence[Setting]) -> str:
    """Every rule holds for some product in some state of the law; each example found counts for all rules."""
    waiting = {
        name for here in settings for name, standing in here.rulebook.standing.items() if standing == IN_APPLICATION
    }
    waiting -= {name for name in waiting if name.startswith("constraint.")}
    for here in reversed(settings):
        for name in sorted(waiting):
            if name in waiting and here.rulebook.standing[name] == IN_APPLICATION:
                found = here.prover.satisfiable(Holds(name), instance="one")
                if found is not None:
                    waiting -= _holding(here, found)
    return f"these can never hold: {', '.join(sorted(waiting))}" if waiting else ""


def _holding(here: Setting, facts: dict[str, str]) -> set[str]:
    """The rules that hold for one complete set of facts."""
    possible = [
        mask_of(variable, [facts[variable.id]]) if variable.id in facts else 1 for variable in here.graph.variables
    ]
    values = evaluate(here.graph, possible)
    return {name for (name, _), node in here.graph.roots.items() if values[node] == YES}


def _no_idle_fact(settings: Sequence[Setting]) -> str:
    """Every fact decides some rule that asks for it: taken as met or not, the rule comes out otherwise."""
    idle = {name for name in settings[-1].lawbook.facts if name not in STRUCTURAL}
    for here in reversed(settings):
        for rule in here.rulebook.rules.values():
            for test in {node for node in walk(rule.condition) if isinstance(node, TESTS)}:
                if test.atom not in idle:
                    continue
                met, unmet = _assumed(rule.condition, test, True), _assumed(rule.condition, test, False)
                differs = any_of(all_of(met, not_(unmet)), all_of(not_(met), unmet))
                if here.prover.satisfiable(differs, instance="one") is not None:
                    idle.discard(test.atom)
    return f"nothing depends on: {', '.join(sorted(idle))}" if idle else ""


def _assumed(node: Expression, test: Expression, value: bool) -> Expression:
    """The expression with one test, wherever it stands, replaced by a constant."""
    if isinstance(node, TESTS):
        return Truth(value) if node == test else node
    match node:
        case Cited(body, cites, gloss):
            return Cited(_assumed(body, test, value), cites, gloss)
        case Not(operand):
            return Not(_assumed(operand, test, value))
        case All(parts) | AnyOf(parts):
            return type(node)(tuple(_assumed(part, test, value) for part in parts))
        case AtLeast(count, parts):
            return AtLeast(count, tuple(_assumed(part, test, value) for part in parts))
        case Unless(base, exceptions):
            return Unless(_assumed(base, test, value), tuple(_assumed(part, test, value) for part in exceptions))
        case Some(subject, body) | Every(subject, body):
            return type(node)(subject, _assumed(body, test, value))
    return node


def _no_idle_condition(settings: Sequence[Setting]) -> str:
    """No condition of a rule can be dropped without changing the rule, in some state of the law."""
    waiting = dict(_conditions(settings[-1]))
    for here in reversed(settings):
        for key, (name, mutant) in list(waiting.items()):
            if here.rulebook.standing.get(name) != IN_APPLICATION:
                continue
            whole = Holds(name)
            differs = any_of(all_of(whole, not_(mutant)), all_of(not_(whole), mutant))
            if here.unconstrained.satisfiable(differs, instance="one") is not None:
                del waiting[key]
    return f"these can be dropped: {'; '.join(sorted(waiting))}" if waiting else ""


def _conditions(here: Setting) -> Iterator[tuple[str, tuple[str, Expression]]]:
    """Each rule in application with one operand dropped: a label, the rule's name and the mutant."""
    for name, standing in here.rulebook.standing.items():
        rule = here.rulebook.rules[name]
        if standing == IN_APPLICATION and not name.startswith("constraint."):
            for number, mutant in enumerate(_mutants(rule.condition)):
                yield f"{name} #{number}", (name, mutant)


def _mutants(node: Expression) -> Iterator[Expression]:
    """The expression with one operand of one "all of", "any of" or "unless" left out, in every way."""
    match node:
        case Cited(body, cites, gloss):
            yield from (Cited(mutant, cites, gloss) for mutant in _mutants(body))
        case Not(operand):
            yield from (Not(mutant) for mutant in _mutants(operand))
        case All(parts) | AnyOf(parts):
            build = type(node)
            for place, part in enumerate(parts):
                rest = parts[:place] + parts[place + 1 :]
                yield build(rest) if len(rest) > 1 else rest[0]
                yield from (build((*parts[:place], mutant, *parts[place + 1 :])) for mutant in _mutants(part))
        case Unless(base, exceptions):
            for place, part in enumerate(exceptions):
                rest = exceptions[:place] + exceptions[place + 1 :]
                yield Unless(base, rest) if rest else base
                yield from (Unless(base, (*exceptions[:place], m, *exceptions[place + 1 :])) for m in _mutants(part))
            yield from (Unless(mutant, exceptions) for mutant in _mutants(base))


def _old_law_is_new_law(settings: Sequence[Setting]) -> str:
    """Outside what Regulation (EU) 2026/1744 touches, the rules before and after it are the same."""
    lawbook = settings[-1].lawbook
    old = lawbook.resolve(lawbook.state(STEADY, BEFORE_AMENDMENT))
    new = lawbook.resolve(lawbook.state(STEADY, AFTER_AMENDMENT))
    event = lawbook.events[AMENDMENT]
    moved = {name for name, item in lawbook.milestones.items() if any(entry.event == AMENDMENT for entry in item.dates)}
    explained = {rule.id for rule in lawbook.rules if AMENDMENT in (rule.since, rule.until) or rule.applies in moved}
    explained |= {rule.id for rule in lawbook.rules if _mentions(rule.condition, moved)}
    explained |= {rule.id for rule in lawbook.rules if any(cite.startswith(event.touches) for cite in rule.cites)}
    strays = [name for name in new.rules if encode(old.rules[name].condition) != encode(new.rules[name].condition)]
    strays = [name for name in strays if name not in explained]
    return f"changed without an amended provision: {', '.join(strays)}" if strays else ""


def _mentions(condition: Expression, milestones: set[str]) -> bool:
    return any(isinstance(node, From) and node.threshold[1:] in milestones for node in walk(condition))


def _both_ways(here: Setting) -> str:
    found = DualRail(here.graph, here.timeout).decided_both_ways()
    return "" if found is None else f"decided both ways when known: {sorted(found.items())[:6]}"


def _monotone(here: Setting) -> str:
    found = DualRail(here.graph, here.timeout).not_monotone()
    return "" if found is None else "a decided rule changes when more is known"


EVERYWHERE = (
    Theorem("one_class", "Every product has exactly one class.", _exactly_one("cra.class")),
    Theorem("one_category", "Every product has exactly one category, or none of them.", _exactly_one("cra.category")),
    Theorem("one_regime", "The CRA binds every product in exactly one way.", _exactly_one("cra.regime")),
    Theorem("one_scope", "Every product is in scope of the CRA or out of it, never both.", _exactly_one("cra.scope")),
    Theorem("one_system", "Everything is an AI system or none, never both.", _exactly_one("ai.system")),
    Theorem(
        "one_filter", "Article 6(3) helps, fails or is not needed: exactly one of them.", _exactly_one("ai.filter")
    ),
    Theorem(
        "one_row", "Every product stands in exactly one row of the matrix of the two acts.", _exactly_one("bridge.row")
    ),
    Theorem(
        "one_deeming",
        "The deeming is reached, open or not available: exactly one of them.",
        _exactly_one("bridge.deeming"),
    ),
    Theorem(
        "routes_as_specified",
        "Every product has exactly the procedures of Article 32 that its class, its standards and open source leave.",
        _claim(_route_sets),
    ),
    Theorem(
        "a_route_for_each",
        "Every product in scope has at least one lawful procedure.",
        _claim(lambda here: implies(IN_SCOPE, ANY_ROUTE)),
    ),
    Theorem(
        "no_route_outside",
        "A product outside the CRA has no procedure of Article 32.",
        _claim(lambda here: implies(not_(IN_SCOPE), not_(ANY_ROUTE))),
    ),
    Theorem(
        "article_12_needs_both",
        "CRA Article 12 is engaged only for a product in scope, bound in full and high-risk.",
        _claim(
            lambda here: implies(
                Holds("bridge.engaged"),
                all_of(IN_SCOPE, Holds("cra.time.full"), Holds("bridge.product_is_high_risk")),
            )
        ),
    ),
    Theorem(
        "one_paragraph",
        "Where Article 12 is engaged, either 12(2) or 12(3) names the procedure, never both.",
        _claim(
            lambda here: all_of(
                implies(
                    Holds("bridge.engaged"), any_of(Holds("bridge.paragraph.12_2"), Holds("bridge.paragraph.12_3"))
                ),
                not_(all_of(Holds("bridge.paragraph.12_2"), Holds("bridge.paragraph.12_3"))),
            )
        ),
    ),
    Theorem(
        "derogation_needs_internal_control",
        "CRA 12(3) applies only where the AI Act's procedure is internal control.",
        _claim(lambda here: implies(Holds("bridge.paragraph.12_3"), Holds("bridge.internal_control"))),
    ),
    Theorem("never_both", "No rule is ever certainly yes and certainly no.", _both_ways),
)

LAST = (Theorem("monotone", "A decided answer never changes when more becomes known.", _monotone),)
"""Theorems about the form of the rules, checked in the last state only."""

TOGETHER = (
    ("no_dead_rule", "Every rule can hold for some product at some date.", _no_dead_rule),
    ("no_idle_fact", "Every fact can change the outcome of some rule.", _no_idle_fact),
    ("no_idle_condition", "No condition of a rule can be dropped unnoticed.", _no_idle_condition),
    (
        "old_law_is_new_law",
        "Outside the provisions that Regulation (EU) 2026/1744 touches, old law equals new law.",
        _old_law_is_new_law,
    ),
)
"""Theorems over all states of the law at once."""
