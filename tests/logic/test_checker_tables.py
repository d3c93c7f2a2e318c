# SPDX-License-Identifier: Apache-2.0
"""The proof checker on tables of conclusions, on cases and constraints, and on junk."""

from __future__ import annotations

import ast
import copy
import inspect

import pytest

from dualmark.logic import checker
from dualmark.logic.checker import ProofError, check_proof

from .small_proofs import (
    ALL_YES,
    ANY_NO,
    ANY_YES,
    ATOMS,
    CONSTANT,
    INSTANCES,
    IS_FREE,
    IS_REMOTE,
    MILESTONES,
    PROFILES,
    RIGHT,
    RULES,
    SPLIT,
    STANDING,
    YES_NO,
    Json,
    changed,
    fact,
    free,
    group,
    holds,
    part,
    proof,
    rejected,
    remote,
    rule,
    split_branch,
)


def test_conclusions_may_not_rest_on_each_other() -> None:
    tree = proof("cycle.one", "yes", **{"cycle.one": holds("yes", "cycle.two"), "cycle.two": holds("yes", "cycle.one")})
    rejected(tree, "cycle")
    rejected(proof("cycle.one", "yes", **{"cycle.one": holds("yes", "cycle.one")}), "refers to")
    unknown = proof(
        "either.cycle", "unknown", **{"either.cycle": group("any", "unknown", part(0, free("unknown", YES_NO)))}
    )
    rules = RULES | {"either.cycle": rule(["any", [IS_FREE, ["holds", "cycle.one"]]])}
    with pytest.raises(ProofError, match="recursion"):
        check_proof(unknown, rules, ATOMS, {}, {}, STANDING | {"either.cycle": "in_application"}, {})


def test_a_reference_needs_its_conclusion_with_the_same_value() -> None:
    tree = copy.deepcopy(ANY_NO)
    del tree["conclusions"]["remote"]
    rejected(tree, "no conclusion about remote", product_free=["no"], product_remote=["no"])
    tree = copy.deepcopy(ALL_YES)
    tree["conclusions"]["remote"]["value"] = "no"
    rejected(tree, "remote: says no, its reason shows yes", **RIGHT["all, yes"][1])


def test_a_proof_without_a_conclusion_proves_nothing() -> None:
    for value in ("yes", "no", "unknown", None):
        rejected({"rule": "remote", "instance": "", "value": value, "conclusions": {}}, "no conclusion about remote")


def test_an_operator_that_the_language_lacks_is_refused_where_a_step_leaves_it_out() -> None:
    rules = {"odd": rule(["any", [IS_FREE, ["xor", [["false"], ["false"]]]]])}
    tree = proof("odd", "unknown", odd=group("any", "unknown", part(0, free("unknown", YES_NO))))
    with pytest.raises(ProofError, match="'xor'"):
        check_proof(tree, rules, ATOMS, {}, {}, {"odd": "in_application"}, {})


def test_a_rule_speaks_only_of_the_instance_that_is_meant() -> None:
    rules = {"lost": rule(PROFILES), "other": rule(PROFILES, subject="part")}
    standing = dict.fromkeys(rules, "in_application")
    step = fact("yes", "system.profiles@s1", ["yes"], ["yes"])
    for tree in (proof("lost", "yes", lost=step), proof("other", "yes", "s1", **{"other@s1": step})):
        with pytest.raises(ProofError, match="speaks of system where a"):
            check_proof(
                tree, rules, ATOMS, {"system.profiles@s1": ["yes"]}, {}, standing, {"system": ["s1"], "part": ["s1"]}
            )


def test_a_wrong_conclusion_that_nothing_uses_is_still_refused() -> None:
    tree = copy.deepcopy(ANY_YES)
    tree["conclusions"]["remote"] = {"value": "yes", "because": remote("yes", ["yes"])}
    rejected(tree, "not what is known", product_free=["yes"])


def test_a_rule_that_is_not_in_application_cannot_hold() -> None:
    tree = proof("later", "yes", later=fact("yes", "product.remote", ["yes"], ["yes"]))
    rejected(tree, "the step is a 'fact'", product_remote=["yes"])
    rejected(proof("remote", "no", remote={"op": "constant", "value": "no"}), "the step is a 'constant'")
    with pytest.raises(ProofError, match="malformed"):
        check_proof(CONSTANT, RULES, ATOMS, {}, MILESTONES, {}, INSTANCES)


def test_a_step_must_stand_for_the_expression_of_its_rule() -> None:
    rejected(proof("either", "yes", either=free("yes", ["yes"])), "the step is a 'fact'", product_free=["yes"])
    rejected(
        proof("either", "yes", either=group("all", "yes", part(1, free("yes", ["yes"])))),
        "is a 'all'",
        product_free=["yes"],
    )
    rejected(proof("placed", "no", placed={"op": "constant", "value": "no"}), "the step is a 'constant'")
    rejected(proof("nowhere", "no", nowhere={"op": "constant", "value": "no"}), "there is no rule")


def test_an_assumption_does_not_leave_its_branch() -> None:
    tree = copy.deepcopy(SPLIT)
    tree["conclusions"]["either"] = {"value": "yes", "because": group("any", "yes", part(1, free("yes", ["yes"])))}
    rejected(tree, "cells|not what is known")
    crossed = copy.deepcopy(SPLIT)
    branches = crossed["conclusions"]["split"]["because"]["branches"]
    branches[0]["is"], branches[1]["is"] = "no", "yes"
    rejected(crossed, "not what is known")
    leaning = copy.deepcopy(SPLIT)
    leaning["conclusions"]["split"]["because"]["branches"][1]["proof"]["conclusions"]["split"]["because"] = (
        split_branch("yes")["proof"]["conclusions"]["split"]["because"]
    )
    rejected(leaning, "not what is known")


def test_a_case_covers_just_what_is_possible_and_proves_the_same() -> None:
    rejected(SPLIT, "not what is known of product.free", product_free=["yes"])
    unknown = copy.deepcopy(SPLIT)
    unknown["conclusions"]["split"]["because"]["branches"].pop()
    rejected(unknown, "not what is known")
    other = copy.deepcopy(SPLIT)
    other["conclusions"]["split"]["because"]["branches"][0]["proof"] = CONSTANT
    rejected(other, "proves something else")
    for name in ("product.uses", "product.free@", "product.free@s1", "product.free#yes", "system.profiles"):
        elsewhere = changed(SPLIT, ("conclusions", "split", "because", "variable"), lambda _, name=name: name)
        rejected(elsewhere, "there is no")


def test_a_case_cannot_prove_unknown() -> None:
    step = {"op": "case", "value": "unknown", "variable": "product.remote", "branches": []}
    rejected(proof("either", "unknown", either=step), "must decide")


def ended(constraint: str, value: str, possible: list[str]) -> Json:
    """Whether it is remote: if not, a constraint fails."""
    step = fact(value, "product.remote", possible, ["yes"])
    branches = [
        {"is": "yes", "proof": proof("open", "yes", open=fact("yes", "product.remote", ["yes"], ["yes"]))},
        {"is": "no", "proof": proof(constraint, value, **{constraint: step})},
    ]
    return proof("open", "yes", open={"op": "case", "value": "yes", "variable": "product.remote", "branches": branches})


def test_a_branch_may_end_where_a_constraint_fails() -> None:
    names = ("open", "constraint.remote", "other.remote")
    rules = dict.fromkeys(names, rule(IS_REMOTE))
    standing = dict.fromkeys(names, "in_application")
    check_proof(ended("constraint.remote", "no", ["no"]), rules, ATOMS, {}, {}, standing, {})
    for tree in (ended("other.remote", "no", ["no"]), ended("constraint.remote", "yes", ["no"])):
        with pytest.raises(ProofError, match=r"proves something else|follows"):
            check_proof(tree, rules, ATOMS, {}, {}, standing, {})
    holding = proof(
        "constraint.remote", "yes", **{"constraint.remote": fact("yes", "product.remote", ["yes"], ["yes"])}
    )
    failing = proof("open", "no", open=fact("no", "product.remote", ["no"], ["yes"]))
    branches = [{"is": "yes", "proof": holding}, {"is": "no", "proof": failing}]
    tree = proof("open", "no", open={"op": "case", "value": "no", "variable": "product.remote", "branches": branches})
    with pytest.raises(ProofError, match="proves something else"):
        check_proof(tree, rules, ATOMS, {}, {}, standing, {})
    gone = copy.deepcopy(ended("constraint.remote", "no", ["no"]))
    branch = gone["conclusions"]["open"]["because"]["branches"][1]["proof"]
    branch["conclusions"]["constraint.remote"]["because"] = {"op": "constant", "value": "no"}
    with pytest.raises(ProofError, match="proves something else"):
        check_proof(gone, rules, ATOMS, {}, {}, standing | {"constraint.remote": "no_law"}, {})


def test_a_very_deep_proof_is_refused_and_does_not_crash() -> None:
    form: Json = IS_FREE
    step: Json = free("yes", ["yes"])
    for _ in range(3000):
        form, step = (
            ["not", ["not", form]],
            {"op": "not", "value": "yes", "step": {"op": "not", "value": "no", "step": step}},
        )
    with pytest.raises(ProofError, match="too deeply"):
        check_proof(
            proof("deep", "yes", deep=step),
            {"deep": rule(form)},
            ATOMS,
            {"product.free": ["yes"]},
            {},
            {"deep": "in_application"},
            {},
        )


@pytest.mark.parametrize("junk", [None, [], {}, "proof", 3, {"rule": "remote"}, [[]]])
def test_junk_is_refused(junk: Json) -> None:
    with pytest.raises(ProofError):
        check_proof(junk, RULES, ATOMS, {}, MILESTONES, STANDING, INSTANCES)


def test_the_checker_imports_nothing_of_the_engine() -> None:
    tree = ast.parse(inspect.getsource(checker))
    imported = {
        name
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert imported <= {"__future__", "math", "re", "collections.abc", "datetime", "graphlib", "typing"}
