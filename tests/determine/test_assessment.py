# SPDX-License-Identifier: Apache-2.0
"""What an assessment may never do: guess. And what it must say: readings, switches, missing facts, proofs."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from math import log2
from pathlib import Path
from typing import Any

import pytest

from dualmark.determine.assessment import Assessment
from dualmark.determine.missing import ranked_missing
from dualmark.facts.document import UNLISTED, AdoptedReading, ProductDocument, read_document
from dualmark.facts.yaml_reader import read_yaml
from dualmark.logic.checker import ProofError, check_proof
from dualmark.logic.expression import encode
from dualmark.logic.variables import mask_of

EXAMPLE = Path(__file__).resolve().parent.parent.parent / "examples" / "recruiting-client" / "product.yaml"
KNOWN_ON = "2026-11-20"
AS_OF = "2028-03-01"


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return read_yaml(EXAMPLE.read_text("utf-8"))[0]


@pytest.fixture(scope="module")
def document(lawbook: Any, data: dict[str, Any]) -> ProductDocument:
    return read_document(data, lawbook.facts, lawbook.alternatives)


@pytest.fixture(scope="module")
def example(lawbook: Any, document: ProductDocument) -> Assessment:
    return assess(lawbook, document)


def assess(lawbook: Any, document: ProductDocument, as_of: str = AS_OF, scenario: str = "as-published") -> Assessment:
    return Assessment(lawbook, document, lawbook.state(as_of, KNOWN_ON, scenario))


def statuses(assessment: Assessment) -> dict[tuple[str, str, str], str]:
    """(goal, instance, answer) to its status."""
    return {
        (result.goal.id, result.instance, answer.value): answer.status
        for result in assessment.goals
        for answer in result.answers
    }


# Unknown never becomes no


def test_leaving_out_any_answer_never_turns_what_is_certain(lawbook: Any, document: ProductDocument, example) -> None:
    """For each answer of the file in turn: what was certain is still possible, and nothing new is certain
    that was certainly otherwise."""
    before = {key: status for key, status in statuses(example).items() if status in ("yes", "no")}
    structural = {"product.ai_systems_complete", "product.models_complete"}
    turned = []
    for position, left_out in enumerate(document.answers):
        if left_out.fact.id in structural:
            continue
        rest = replace(document, answers=document.answers[:position] + document.answers[position + 1 :])
        evaluation = assess(lawbook, rest).evaluation
        values, graph = evaluation.values, evaluation.graph
        for goal in lawbook.goals:
            for instance in example.instances(goal.subject):
                for answer in goal.answers:
                    was = before.get((goal.id, instance, answer.value))
                    root = (answer.rule, example._named(answer.rule, instance))
                    now = {0: "no", 2: "yes"}.get(values[graph.roots[root]])
                    if was and now and was != now:
                        turned.append((left_out.fact.id, goal.id, answer.value, was, now))
    assert turned == []


def test_leaving_out_several_answers_never_turns_what_is_certain(lawbook: Any, document, example) -> None:
    """The same, exactly, with a tenth of the answers left out, twelve times."""
    before = statuses(example)
    chance = random.Random(20261120)
    kept_open = 0
    for _ in range(12):
        dropped = set(chance.sample(range(len(document.answers)), len(document.answers) // 10))
        rest = replace(document, answers=tuple(a for n, a in enumerate(document.answers) if n not in dropped))
        for key, now in statuses(assess(lawbook, rest)).items():
            kept_open += now == "possible" and before.get(key) in ("yes", "no")
            if now in ("yes", "no") and before.get(key) in ("yes", "no"):
                assert now == before[key], key
    assert kept_open > 50


def test_knowing_more_never_opens_what_was_certain(lawbook: Any, document, example) -> None:
    """The other way round: the example's own open facts, each answered in each way."""
    before = {key: status for key, status in statuses(example).items() if status in ("yes", "no")}
    open_ = [answer for answer in document.answers if answer.asked_unknown]
    assert open_
    for answer in open_:
        options = {"yes_no": ["yes", "no"]}.get(answer.fact.type) or [option.value for option in answer.fact.options]
        for value in options:
            known = replace(answer, value=value, asked_unknown=False)
            rest = tuple(known if other is answer else other for other in document.answers)
            after = statuses(assess(lawbook, replace(document, answers=rest)))
            assert {key: after[key] for key in before} == before


# Asked and not known, not asked, not listed


def test_asked_and_not_asked_are_told_apart_and_count_alike(lawbook: Any, data: dict[str, Any], example) -> None:
    asked = {(entry["fact"], entry["instance"]): entry["asked"] for entry in ranked_missing(example)}
    name = ("ai_system.data_from_setting", "ranking")
    assert asked[name] is True
    without = copy.deepcopy(data)
    del without["ai_systems"][0]["data_from_setting"]
    other = assess(lawbook, read_document(without, lawbook.facts, lawbook.alternatives))
    again = {(entry["fact"], entry["instance"]): entry["asked"] for entry in ranked_missing(other)}
    assert again == {**asked, name: False}
    assert statuses(other) == statuses(example)


def test_an_answer_of_none_is_not_an_unknown(lawbook: Any, data: dict[str, Any]) -> None:
    unknown = copy.deepcopy(data)
    unknown["ai_systems"][0]["influence_techniques"] = "unknown"
    open_ = assess(lawbook, read_document(unknown, lawbook.facts, lawbook.alternatives))
    assert "possible" in {answer.status for answer in _goal(open_, "ai.prohibited", "ranking").answers}


def _goal(assessment: Assessment, goal: str, instance: str = "") -> Any:
    return next(r for r in assessment.goals if r.goal.id == goal and r.instance == instance)


def test_an_unlisted_ai_system_keeps_answers_open(lawbook: Any, data: dict[str, Any], example) -> None:
    certain = {key for key, status in statuses(example).items() if status in ("yes", "no")}
    for answer in ("no", "unknown", None):
        open_list = copy.deepcopy(data)
        open_list["product"]["ai_systems_complete"] = answer
        if answer is None:
            del open_list["product"]["ai_systems_complete"]
        other = assess(lawbook, read_document(open_list, lawbook.facts, lawbook.alternatives))
        assert other.instances("ai_system") == ("ranking",)
        assert other.evaluation.instances["ai_system"] == ("ranking", UNLISTED)
        result = _goal(other, "bridge.procedure")
        assert not result.determined
        assert any(f"@{UNLISTED}" in name for name in result.missing)
        found = statuses(other)
        assert {key: found[key] for key in certain if key[1]} == {
            key: statuses(example)[key] for key in certain if key[1]
        }


def test_a_product_of_which_nothing_is_known_has_no_certain_class(lawbook: Any) -> None:
    evaluation = assess(lawbook, read_document({"product": {}}, lawbook.facts, lawbook.alternatives)).evaluation
    goal = next(goal for goal in lawbook.goals if goal.id == "cra.class")
    assert {evaluation.value(answer.rule) for answer in goal.answers} == {"unknown"}


# Readings and switches


def test_a_contested_answer_turns_with_the_reading_that_it_names(lawbook: Any, data: dict[str, Any]) -> None:
    """Every reading that a goal of some variant names truly changes that goal if it is adopted."""
    contested = 0
    for change in ({}, {"core_functionality": "hypervisor_container_runtime"}, {"licensing": "open_source"}):
        changed = copy.deepcopy(data)
        changed["product"] |= change
        document = read_document(changed, lawbook.facts, lawbook.alternatives)
        base = assess(lawbook, document)
        for result in [result for result in base.goals if result.contested]:
            contested += 1
            for name in result.readings:
                reading = lawbook.readings[name]
                others = [value for value in lawbook.alternatives[name] if value != reading.default]
                pairs = [(name, value) for value in others]
                assert any(_differs(lawbook, document, base, result, pair, result.readings) for pair in pairs), (
                    result.goal.id,
                    name,
                )
    assert contested > 0


def _differs(lawbook: Any, document: Any, base: Assessment, result: Any, pair: tuple[str, str], all_: tuple) -> bool:
    """Whether adopting a reading changes the result, alone or together with another that is named."""
    for other in (None, *(name for name in all_ if name != pair[0])):
        combinations = [[pair]] if other is None else [[pair, (other, v)] for v in lawbook.alternatives[other]]
        for chosen in combinations:
            adopted = tuple(AdoptedReading(name, value, "a test") for name, value in chosen)
            now = _goal(assess(lawbook, replace(document, readings=adopted)), result.goal.id, result.instance)
            before = adopted[1:]
            was = _goal(assess(lawbook, replace(document, readings=before)), result.goal.id, result.instance)
            if [a.status for a in now.answers] != [a.status for a in was.answers]:
                return True
    return False


def test_what_is_settled_is_the_same_under_every_reading(lawbook: Any, document, example) -> None:
    """Every alternative of every reading, one at a time: no settled answer moves."""
    settled = {(r.goal.id, r.instance): r for r in example.goals if r.determined and not r.contested}
    evaluation = example.evaluation
    for name, values in lawbook.alternatives.items():
        variable = evaluation.graph.index.get(f"reading.{name}")
        if variable is None:
            continue
        for value in values:
            possible = list(evaluation.possible)
            possible[variable.index] = mask_of(variable, [value])
            found = _evaluated(evaluation, possible)
            for result in settled.values():
                for answer in result.answers:
                    root = (answer.rule, example._named(answer.rule, result.instance))
                    assert found[evaluation.graph.roots[root]] in (1, {"yes": 2, "no": 0}[answer.status]), (name, root)


def _evaluated(evaluation: Any, possible: list[int]) -> list[int]:
    from dualmark.logic.kleene import evaluate

    return evaluate(evaluation.graph, possible)


def test_switches_are_named_where_they_matter(lawbook: Any, data: dict[str, Any]) -> None:
    """Where a scenario that only turns switches moves a determined goal, that goal named one of them."""
    changed = copy.deepcopy(data)
    changed["product"] |= {"core_functionality": "vpn", "standards_applied": "full"}
    document = read_document(changed, lawbook.facts, lawbook.alternatives)
    important = assess(lawbook, document)
    assert any("cra_standards_cited" in result.switches for result in important.goals)
    moved = set()
    for name, scenario in lawbook.scenarios.items():
        if not scenario.switches or scenario.events:
            continue
        other = assess(lawbook, document, scenario=name)
        turned = {switch for switch, on in scenario.switches if important.state.switches[switch] != on}
        for before, after in zip(important.goals, other.goals, strict=True):
            same = [a.status for a in before.answers] == [a.status for a in after.answers]
            if not same and before.determined:
                assert turned & set(before.switches), (name, before.goal.id)
                moved.add(before.goal.id)
    assert moved


def test_the_order_of_what_is_missing_is_by_what_it_decides(lawbook: Any, data: dict[str, Any]) -> None:
    """The one-pass gain is the gain of the exact engine; and a fact on which much hangs comes first."""
    sparse = copy.deepcopy(data)
    for key in ("runs_on_user_side", "data_connection", "supply", "core_functionality", "licensing", "earnings"):
        del sparse["product"][key]
    assessment = assess(lawbook, read_document(sparse, lawbook.facts, lawbook.alternatives))
    exact = assessment.evaluation.exact
    roots = [
        (answer.rule, assessment._named(answer.rule, result.instance))
        for result in assessment.goals
        for answer in result.answers
        if answer.status == "possible"
    ][:25]
    found, expected = exact.information_gain(roots), {}
    for root in roots:
        diagrams = exact.space(root).diagrams
        for variable, bits in _gains_value_by_value(diagrams, diagrams.of(exact.graph.roots[root])):
            expected[variable] = expected.get(variable, 0.0) + bits
    assert found.keys() == expected.keys()
    assert all(found[key] == pytest.approx(expected[key], abs=1e-9) for key in expected)
    entries = ranked_missing(assessment)
    assert [entry["gain"] for entry in entries] == sorted((entry["gain"] for entry in entries), reverse=True)
    assert all(entry["goals"] for entry in entries)


# Proofs and the independent checker


@pytest.fixture(scope="module")
def world(lawbook: Any, example: Assessment) -> tuple:
    """Rules, atoms, knowledge and law as plain JSON, for the checker."""
    evaluation = example.evaluation
    rules = {
        name: {
            "subject": rule.subject,
            "when": encode(rule.when),
            "exceptions": [encode(exception) for exception in rule.exceptions],
        }
        for name, rule in evaluation.rulebook.rules.items()
    }
    atoms = {
        name: {"type": atom.type, "subject": atom.subject, "options": list(atom.options)}
        for name, atom in lawbook.atoms.items()
    }
    known = {
        variable.id: [label for bit, label in enumerate(variable.labels) if mask >> bit & 1]
        for variable, mask in zip(evaluation.graph.variables, evaluation.possible, strict=True)
        if mask != variable.unknown
    }
    instances = {subject: list(names) for subject, names in evaluation.instances.items()}
    plain = (rules, atoms, known, dict(example.state.milestones), dict(evaluation.rulebook.standing), instances)
    return tuple(json.loads(json.dumps(part)) for part in plain)


def proofs(assessment: Assessment) -> Iterator[dict[str, Any]]:
    """The proof of every answer of every goal, as it would be written to a file and read back."""
    for result in assessment.goals:
        for answer in result.answers:
            yield json.loads(json.dumps(assessment.proof(answer.rule, result.instance)))


def test_the_checker_accepts_the_proof_of_every_answer(example: Assessment, world: tuple) -> None:
    number = 0
    for proof in proofs(example):
        check_proof(proof, *world)
        status = {a.rule: a.status for r in example.goals for a in r.answers if r.instance in ("", proof["instance"])}
        assert status[proof["rule"]] == {"unknown": "possible"}.get(proof["value"], proof["value"])
        number += 1
    assert number > 100


def test_the_checker_accepts_them_against_the_rules_as_they_are_written(
    lawbook: Any, example: Assessment, world
) -> None:
    """With named dates in the conditions, as they stand in the lawbook's file."""
    versions: dict[str, list[Any]] = {}
    for rule in lawbook.rules:
        versions.setdefault(rule.id, []).append(rule)
    rules = dict(world[0])
    for name, found in versions.items():
        if len(found) == 1:
            rules[name] = {
                **rules[name],
                "when": encode(found[0].when),
                "exceptions": [*map(encode, found[0].exceptions)],
            }
    rules = json.loads(json.dumps(rules))
    for proof in proofs(example):
        check_proof(proof, rules, *world[1:])


def test_the_checker_rejects_mutated_proofs(example: Assessment, world: tuple) -> None:
    """One change in one place of each proof: another value, a dropped part, another fact, another rule."""
    chance = random.Random(7)
    rejected = 0
    for proof in proofs(example):
        for mutate in (_another_value, _another_goal_value, _dropped_conclusion, _another_variable, _another_possible):
            changed = copy.deepcopy(proof)
            if not mutate(changed, chance):
                continue
            with pytest.raises(ProofError):
                check_proof(changed, *world)
            rejected += 1
    assert rejected > 300


def _steps(proof: dict[str, Any], op: str | None = None) -> list[dict[str, Any]]:
    found, stack = [], [conclusion["because"] for conclusion in proof["conclusions"].values()]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if "op" in item and op in (None, item["op"]):
                found.append(item)
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return found


def _other(value: str, chance: random.Random) -> str:
    return chance.choice([word for word in ("yes", "no", "unknown") if word != value])


def _another_value(proof: dict[str, Any], chance: random.Random) -> bool:
    step = chance.choice(_steps(proof))
    step["value"] = _other(step["value"], chance)
    return True


def _another_goal_value(proof: dict[str, Any], chance: random.Random) -> bool:
    proof["value"] = _other(proof["value"], chance)
    return True


def _dropped_conclusion(proof: dict[str, Any], chance: random.Random) -> bool:
    name = chance.choice(list(proof["conclusions"]))
    del proof["conclusions"][name]
    return True


def _another_variable(proof: dict[str, Any], chance: random.Random) -> bool:
    facts = _steps(proof, "fact")
    if facts:
        chance.choice(facts)["variable"] = "product.no_such_fact"
    return bool(facts)


def _another_possible(proof: dict[str, Any], chance: random.Random) -> bool:
    facts = [step for step in _steps(proof, "fact") if step["possible"] in (["yes"], ["no"])]
    if facts:
        step = chance.choice(facts)
        step["possible"] = ["no"] if step["possible"] == ["yes"] else ["yes"]
    return bool(facts)


def test_a_proof_does_not_hold_of_other_facts(example: Assessment, world: tuple) -> None:
    """Each known fact that a proof of the class uses, known otherwise: the proof no longer stands."""
    rule = next(answer.rule for answer in _goal(example, "cra.class").holding)
    proof = json.loads(json.dumps(example.proof(rule)))
    rules, atoms, known, *rest = world
    used = {step["variable"] for step in _steps(proof, "fact") if step["variable"] in known}
    assert used
    for name in used:
        others = {**known}
        del others[name]
        with pytest.raises(ProofError):
            check_proof(proof, rules, atoms, others, *rest)


def _gains_value_by_value(diagrams: Any, diagram: int) -> Iterator[tuple[int, float]]:
    """The gain by its definition: the entropy before, less the mean entropy after each value."""
    before = _entropy(diagrams.share(diagram, {}))
    for variable in diagrams.support(diagram):
        bits = diagrams.bits[diagrams.position[variable]]
        after = sum(_entropy(diagrams.share(diagrams.restrict(diagram, variable, bit), {})) for bit in bits)
        yield variable, before - after / len(bits)


def _entropy(share: float) -> float:
    return -sum(part * log2(part) for part in (share, 1 - share) if part > 1e-12)
