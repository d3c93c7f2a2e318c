# SPDX-License-Identifier: Apache-2.0
"""The proof checker on small rules made by hand: right proofs pass, changed ones do not."""

from __future__ import annotations

import copy

import pytest

from dualmark.logic.checker import ProofError, check_proof

from .small_proofs import (
    AFTER,
    ALL_UNKNOWN,
    ANY_YES,
    ATOMS,
    BASE_FAILS,
    EVERY,
    INSTANCES,
    IS_FREE,
    IS_PLACED,
    LEFT_OUT,
    MILESTONES,
    NEVER,
    OPEN_EXCEPTION,
    RIGHT,
    RULES,
    SOME,
    STANDING,
    SYSTEMS,
    YES_NO,
    Json,
    at,
    bare,
    changed,
    check,
    fact,
    free,
    group,
    part,
    proof,
    rejected,
    remote,
    rule,
)


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_proof_is_accepted(name: str) -> None:
    tree, known = RIGHT[name]
    check(tree, **known)


def paths(tree: Json, here: tuple[Json, ...] = ()) -> list[tuple[Json, ...]]:
    """Every place in a proof, as a path of keys and indexes."""
    inner: list[tuple[Json, ...]] = []
    if isinstance(tree, dict):
        inner = [place for key, below in tree.items() for place in paths(below, (*here, key))]
    elif isinstance(tree, list):
        inner = [place for index, below in enumerate(tree) for place in paths(below, (*here, index))]
    return [here, *inner]


@pytest.mark.parametrize("name", RIGHT)
def test_no_value_or_name_can_be_changed_anywhere(name: str) -> None:
    tree, known = RIGHT[name]
    places = [path for path in paths(tree) if path and isinstance(at(tree, path), (str, int))]
    assert places
    for path in places:
        others = {
            "yes": ["no", "unknown"],
            "no": ["yes", "unknown"],
            "unknown": ["yes", "no"],
        }.get(at(tree, path), ["elsewhere", None, 7, ["yes"]])
        for other in others:
            with pytest.raises(ProofError):
                check(changed(tree, path, lambda _, other=other: other), **known)


@pytest.mark.parametrize("name", RIGHT)
def test_no_field_can_be_left_out_or_added(name: str) -> None:
    tree, known = RIGHT[name]
    for path in paths(tree):
        place = at(tree, path)
        if isinstance(place, dict):
            for key in place.keys() - {"for"}:
                smaller = copy.deepcopy(tree)
                del at(smaller, path)[key]
                with pytest.raises(ProofError):
                    check(smaller, **known)
            larger = copy.deepcopy(tree)
            at(larger, path)["more"] = "yes"
            with pytest.raises(ProofError):
                check(larger, **known)


@pytest.mark.parametrize("name", RIGHT)
def test_no_part_or_label_can_be_left_out_or_repeated(name: str) -> None:
    tree, known = RIGHT[name]
    for path in paths(tree):
        place = at(tree, path)
        if isinstance(place, list):
            for index in range(len(place)):
                smaller = copy.deepcopy(tree)
                del at(smaller, path)[index]
                with pytest.raises(ProofError):
                    check(smaller, **known)
                larger = copy.deepcopy(tree)
                at(larger, path).append(place[index])
                with pytest.raises(ProofError):
                    check(larger, **known)


def test_a_fact_must_say_what_is_known() -> None:
    rejected(ANY_YES, "not what is known", product_free=["no"])
    rejected(ANY_YES, "cells|not what is known")
    rejected(NEVER, "not what is known", product_placed=[AFTER])
    rejected(proof("placed", "yes", placed=fact("yes", "product.placed", [AFTER], [AFTER])), "gap or overlap")


def test_an_empty_set_of_values_proves_nothing() -> None:
    tree = proof("either", "yes", either=group("any", "yes", part(1, free("yes", []))))
    rejected(tree, "no labels", product_free=[])


def test_cells_may_not_straddle_a_threshold() -> None:
    wide = "from 2027-12-02 and before 2028-01-01"
    rejected(
        proof("placed", "yes", placed=fact("yes", "product.placed", [wide], [AFTER])),
        "does not part the cells",
        product_placed=[wide],
    )
    for test in (["from 2027-12-10"], ["from 2027-12-12"], ["from 2028-01-01", AFTER], ["before 2027-12-11"]):
        rejected(
            proof("placed", "yes", placed=fact("yes", "product.placed", [AFTER], test)), "cells", product_placed=[AFTER]
        )


def test_a_number_tells_at_least_from_above() -> None:
    rejected(
        proof("large", "yes", large=fact("yes", "product.staff", ["above 10"], ["above 10"])),
        "gap",
        product_staff=["above 10"],
    )
    check(
        proof(
            "large",
            "yes",
            large=fact("yes", "product.staff", ["from 10 and up to 10"], ["from 10 and up to 10", "above 10"]),
        ),
        product_staff=["from 10 and up to 10"],
    )


def test_the_same_instance_is_meant_throughout() -> None:
    tree = copy.deepcopy(SOME)
    step = tree["conclusions"]["system.any@s2"]["because"]["parts"][0]
    step["variable"] = "system.profiles@s1"
    rejected(tree, "is about system.profiles@s1", **SYSTEMS)
    tree = copy.deepcopy(SOME)
    tree["conclusions"]["some"]["because"]["parts"][0].update({"for": "s1"})
    rejected(tree, "is for 's1', not for 's2'", **SYSTEMS)
    tree = copy.deepcopy(SOME)
    tree["conclusions"]["system.any@s3"] = tree["conclusions"]["system.any@s2"]
    rejected(tree, "there is no system 's3'", **SYSTEMS)
    rejected(
        proof("remote", "yes", "s1", **{"remote@s1": remote("yes", ["yes"])}),
        "there is no product 's1'",
        product_remote=["yes"],
    )


def test_every_instance_must_be_shown_and_none_proves_an_every() -> None:
    tree = copy.deepcopy(EVERY)
    del tree["conclusions"]["every"]["because"]["parts"][0]
    rejected(tree, "follows: unknown", **SYSTEMS)
    empty = proof("every", "yes", every=group("every", "yes", subject="system"))
    rejected(empty, "follows: unknown", **SYSTEMS)
    check_proof(empty, RULES, ATOMS, {}, MILESTONES, STANDING, {"system": []})


def test_an_unknown_conjunction_hides_neither_a_failing_nor_an_unknown_operand() -> None:
    rejected(ALL_UNKNOWN, "it follows: no", product_free=["no"])
    rejected(ALL_UNKNOWN, "leaves out operand 1", product_free=YES_NO)
    rejected(OPEN_EXCEPTION, "it follows: no", product_remote=["yes"], **{"product_uses#industry": ["yes"]})
    rejected(OPEN_EXCEPTION, "leaves out operand 1", product_remote=["yes"])


@pytest.mark.parametrize(
    ("left_out", "labels"),
    [
        ("product_remote", ["no"]),
        ("product_remote", YES_NO),
        ("product_staff", ["from 10"]),
        ("product_staff", ["before 50"]),
        ("product_placed", ["from 2027-01-01 and before 2028-01-01"]),
        ("product_placed", ["any"]),
        ("product_placed", [AFTER]),
    ],
)
def test_what_an_unknown_step_leaves_out_is_evaluated(left_out: str, labels: list[str]) -> None:
    known = RIGHT["operands left out"][1]
    with pytest.raises(ProofError):
        check(LEFT_OUT, **(known | {left_out: labels}))
    with pytest.raises(ProofError):
        check(LEFT_OUT, **{name: others for name, others in known.items() if name != left_out})


def test_an_open_date_or_number_decides_nothing_that_is_left_out() -> None:
    never = ["all", [["false"], IS_PLACED, ["holds", "large"]]]
    rules = RULES | {"hidden": rule(["any", [IS_FREE, never]])}
    tree = proof("hidden", "unknown", hidden=group("any", "unknown", part(0, free("unknown", YES_NO))))
    check_proof(tree, rules, ATOMS, {}, MILESTONES, STANDING | {"hidden": "in_application"}, INSTANCES)


@pytest.mark.parametrize(
    ("variable", "label"),
    [
        ("product.staff", "from 5 and before 50"),
        ("product.staff", "from 50 and before 10"),
        ("product.staff", "from 10 and before 10"),
        ("product.staff", "from inf"),
        ("product.placed", "from 2027-01-01 and before 2028-01-01"),
        ("product.placed", "above 2027-12-11"),
        ("product.placed", "from 2028-01-01 and before 2027-12-12"),
    ],
)
def test_a_label_that_settles_nothing_settles_nothing_left_out(variable: str, label: str) -> None:
    rules = RULES | {"hidden": rule(["any", [IS_FREE, ["not", ["holds", "large"]], ["not", IS_PLACED]]])}
    tree = proof("hidden", "unknown", hidden=group("any", "unknown", part(0, free("unknown", YES_NO))))
    standing = STANDING | {"hidden": "in_application"}
    known = {"product.staff": ["from 10"], "product.placed": [AFTER]}
    check_proof(tree, rules, ATOMS, known, MILESTONES, standing, INSTANCES)
    with pytest.raises(ProofError):
        check_proof(tree, rules, ATOMS, known | {variable: [label]}, MILESTONES, standing, INSTANCES)


def test_parts_are_counted_from_the_first() -> None:
    for name in ("any, yes", "at least, yes", "defeated", "some"):
        tree, known = RIGHT[name]
        for path in paths(tree):
            if path and path[-1] == "part":
                size = 3
                for wrong in (at(tree, path) - size, -1, float(at(tree, path)), bool(at(tree, path)), size):
                    with pytest.raises(ProofError):
                        check(changed(tree, path, lambda _, wrong=wrong: wrong), **known)


@pytest.mark.parametrize(
    ("variable", "label"),
    [
        ("product.staff", "from 50 and before 10"),
        ("product.staff", "from 10 and before 10"),
        ("product.staff", "from inf"),
        ("product.staff", "from nan"),
        ("product.staff", "more than 10"),
        ("product.staff", "from 2027-12-11"),
        ("product.staff", ""),
        ("product.placed", "above 2027-12-11"),
        ("product.placed", "from 2027-13-11"),
        ("product.placed", "from 800000"),
        ("product.class", "other"),
    ],
)
def test_a_label_must_be_one_of_the_variable(variable: str, label: str) -> None:
    rules = {
        "product.staff": (RULES["large"], ["from 10"]),
        "product.placed": (RULES["placed"], [AFTER]),
        "product.class": (rule(["is", "product.class", ["other", "important"]]), ["other", "important"]),
    }
    condition, test = rules[variable]
    tree = proof("r", "yes", r=fact("yes", variable, [label], test))
    with pytest.raises(ProofError):
        check_proof(tree, {"r": condition}, ATOMS, {variable: [label]}, MILESTONES, {"r": "in_application"}, {})


def test_a_test_must_fit_the_type_of_its_atom() -> None:
    wrong = {
        ("is", "product.placed", (AFTER,)): fact("yes", "product.placed", [AFTER], [AFTER]),
        ("is", "product.uses", ("yes",)): fact("yes", "product.uses", ["yes"], ["yes"]),
        ("has", "product.remote", "x"): fact("yes", "product.remote#x", ["yes"], ["yes"]),
        ("has", "product.uses", "work"): fact("yes", "product.uses#work", ["yes"], ["yes"]),
        ("from", "product.staff", "2027-12-11"): fact("yes", "product.staff", ["from 740000"], ["from 740000"]),
        ("above", "product.placed", 740000, True): fact("yes", "product.placed", [AFTER], [AFTER]),
    }
    for form, step in wrong.items():
        when = [list(item) if isinstance(item, tuple) else item for item in form]
        known = {step["variable"]: step["possible"]}
        with pytest.raises(ProofError):
            check_proof(
                proof("r", "yes", r=step), {"r": rule(when)}, ATOMS, known, {}, {"r": "in_application"}, INSTANCES
            )


def test_exceptions_of_a_base_that_fails_are_not_weighed() -> None:
    tree = copy.deepcopy(BASE_FAILS)
    tree["conclusions"]["defeated"]["because"]["exceptions"] = [bare(0, free("yes", ["yes"]))]
    rejected(tree, "the base fails", product_remote=["no"], product_free=["yes"])
