# SPDX-License-Identifier: Apache-2.0
"""The proof checker on small rules made by hand: right proofs pass, changed ones do not.

Nothing here comes from the engine, so that the checker is tested as the outside reader that it is.
"""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from dualmark.logic import checker
from dualmark.logic.checker import ProofError, check_proof

Json = Any

ATOMS: Json = {
    "product.remote": {"type": "yes_no", "subject": "product", "options": []},
    "product.free": {"type": "yes_no", "subject": "product", "options": []},
    "product.class": {"type": "choice", "subject": "product", "options": ["default", "important", "critical"]},
    "product.uses": {"type": "choices", "subject": "product", "options": ["home", "industry"]},
    "product.placed": {"type": "date", "subject": "product", "options": []},
    "product.staff": {"type": "number", "subject": "product", "options": []},
    "system.profiles": {"type": "yes_no", "subject": "system", "options": []},
    "system.uses": {"type": "choices", "subject": "system", "options": ["work", "school"]},
}
IS_REMOTE = ["is", "product.remote", ["yes"]]
IS_FREE = ["is", "product.free", ["yes"]]
IS_PLACED = ["from", "product.placed", "@applies"]
PROFILES = ["is", "system.profiles", ["yes"]]


def rule(when: Json, *exceptions: Json, subject: str = "product") -> Json:
    return {"subject": subject, "when": when, "exceptions": list(exceptions)}


RULES: Json = {
    "remote": rule(["cited", IS_REMOTE, ["cra:3(2)"], "from afar"]),
    "both": rule(["all", [["holds", "remote"], IS_FREE, ["is", "product.class", ["important", "critical"]]]]),
    "either": rule(["any", [["holds", "remote"], IS_FREE]]),
    "two": rule(["at_least", 2, [IS_REMOTE, IS_FREE, ["has", "product.uses", "home"]]]),
    "defeated": rule(["holds", "remote"], IS_FREE, ["has", "product.uses", "industry"]),
    "placed": rule(IS_PLACED),
    "never": rule(["from", "product.placed", "@later"]),
    "dated": rule(["from", "product.placed", "2027-12-11"]),
    "larger": rule(["above", "product.staff", 10, False]),
    "large": rule(["above", "product.staff", 10, True]),
    "later": rule(IS_REMOTE),
    "system.any": rule(["all", [PROFILES, ["not", ["has", "system.uses", "work"]]]], subject="system"),
    "some": rule(["some", "system", ["holds", "system.any"]]),
    "every": rule(["every", "system", ["holds", "system.any"]]),
    "constant": rule(["true"]),
    "cycle.one": rule(["holds", "cycle.two"]),
    "cycle.two": rule(["holds", "cycle.one"]),
    "split": rule(["any", [IS_FREE, ["not", IS_FREE]]]),
    "neither": rule(["all", [IS_FREE, ["not", IS_FREE]]]),
    "system.local": rule(["all", [PROFILES, ["not", IS_REMOTE], ["holds", "remote"]]], subject="system"),
    "left.out": rule(["any", [IS_FREE, ["not", ["cited", IS_REMOTE, [], ""]], ["holds", "large"], IS_PLACED]]),
}
MILESTONES = {"applies": "2027-12-11"}
STANDING = dict.fromkeys(RULES, "in_application") | {"later": "not_yet"}
INSTANCES = {"system": ["s1", "s2"]}
YES_NO = ["yes", "no"]


def fact(value: str, variable: str, possible: list[str], test: list[str]) -> Json:
    return {"op": "fact", "value": value, "variable": variable, "possible": possible, "test": test}


def remote(value: str, possible: list[str]) -> Json:
    step = fact(value, "product.remote", possible, ["yes"])
    return {"op": "cited", "value": value, "cites": ["cra:3(2)"], "gloss": "from afar", "step": step}


def free(value: str, possible: list[str]) -> Json:
    return fact(value, "product.free", possible, ["yes"])


def holds(value: str, name: str, instance: str = "") -> Json:
    return {"op": "rule", "value": value, "rule": name, "instance": instance}


def part(index: int, step: Json, instance: str = "") -> Json:
    return {"part": index, "for": instance, **step}


def bare(index: int, step: Json) -> Json:
    return {"part": index, **step}


def group(op: str, value: str, *parts: Json, **more: Json) -> Json:
    return {"op": op, "value": value, "parts": list(parts), **more}


def proof(name: str, value: str, instance: str = "", **conclusions: Json) -> Json:
    """A proof whose table holds the steps given; `__` in a keyword stands for the dot or the `@`."""
    table = {key: {"value": step["value"], "because": step} for key, step in conclusions.items()}
    return {"rule": name, "instance": instance, "value": value, "conclusions": table}


def check(tree: Json, **known: list[str]) -> None:
    facts = {key.replace("__", "@").replace("_", "."): labels for key, labels in known.items()}
    check_proof(tree, RULES, ATOMS, facts, MILESTONES, STANDING, INSTANCES)


CLASS_TEST = ["important", "critical"]
OPTIONS = ["default", "important", "critical"]
BEFORE, AFTER = "before 2027-12-11", "from 2027-12-11"


def system_any(value: str, name: str, profiles: list[str], work: list[str]) -> Json:
    work_value = "yes" if work == ["yes"] else "no" if work == ["no"] else "unknown"
    opposite = {"yes": "no", "no": "yes", "unknown": "unknown"}[work_value]
    profile_value = "yes" if profiles == ["yes"] else "no" if profiles == ["no"] else "unknown"
    parts = [
        part(0, fact(profile_value, f"system.profiles@{name}", profiles, ["yes"]), name),
        part(
            1,
            {"op": "not", "value": opposite, "step": fact(work_value, f"system.uses#work@{name}", work, ["yes"])},
            name,
        ),
    ]
    if value == "no":
        parts = [step for step in parts if step["value"] == "no"]
    return group("all", value, *parts)


ALL_YES = proof(
    "both",
    "yes",
    remote=remote("yes", ["yes"]),
    both=group(
        "all",
        "yes",
        part(0, holds("yes", "remote")),
        part(1, free("yes", ["yes"])),
        part(2, fact("yes", "product.class", ["critical"], CLASS_TEST)),
    ),
)
ALL_NO = proof("both", "no", both=group("all", "no", part(1, free("no", ["no"]))))
ALL_UNKNOWN = proof(
    "both",
    "unknown",
    remote=remote("unknown", YES_NO),
    both=group(
        "all",
        "unknown",
        part(0, holds("unknown", "remote")),
        part(2, fact("unknown", "product.class", OPTIONS, CLASS_TEST)),
    ),
)
ANY_YES = proof("either", "yes", either=group("any", "yes", part(1, free("yes", ["yes"]))))
ANY_NO = proof(
    "either",
    "no",
    remote=remote("no", ["no"]),
    either=group("any", "no", part(0, holds("no", "remote")), part(1, free("no", ["no"]))),
)
TWO_YES = proof(
    "two",
    "yes",
    two=group(
        "at_least",
        "yes",
        bare(0, fact("yes", "product.remote", ["yes"], ["yes"])),
        bare(1, free("unknown", YES_NO)),
        bare(2, fact("yes", "product.uses#home", ["yes"], ["yes"])),
        count=2,
    ),
)
TWO_NO = proof(
    "two",
    "no",
    two=group(
        "at_least",
        "no",
        bare(0, fact("no", "product.remote", ["no"], ["yes"])),
        bare(1, free("unknown", YES_NO)),
        bare(2, fact("no", "product.uses#home", ["no"], ["yes"])),
        count=2,
    ),
)
INDUSTRY_NO = bare(1, fact("no", "product.uses#industry", ["no"], ["yes"]))


def unless(value: str, base: Json, *exceptions: Json) -> Json:
    return {"op": "unless", "value": value, "base": base, "exceptions": list(exceptions)}


UNDEFEATED = proof(
    "defeated",
    "yes",
    remote=remote("yes", ["yes"]),
    defeated=unless("yes", holds("yes", "remote"), bare(0, free("no", ["no"])), INDUSTRY_NO),
)
DEFEATED = proof(
    "defeated",
    "no",
    remote=remote("unknown", YES_NO),
    defeated=unless("no", holds("unknown", "remote"), bare(0, free("yes", ["yes"]))),
)
BASE_FAILS = proof("defeated", "no", remote=remote("no", ["no"]), defeated=unless("no", holds("no", "remote")))
OPEN_EXCEPTION = proof(
    "defeated",
    "unknown",
    remote=remote("yes", ["yes"]),
    defeated=unless("unknown", holds("yes", "remote"), bare(0, free("unknown", YES_NO))),
)
PLACED = proof("placed", "yes", placed=fact("yes", "product.placed", [AFTER], [AFTER]))
PLACED_OPEN = proof("placed", "unknown", placed=fact("unknown", "product.placed", [BEFORE, AFTER], [AFTER]))
NEVER = proof("never", "no", never=fact("no", "product.placed", [BEFORE, AFTER], []))
NEVER_CONSTANT = proof("never", "no", never={"op": "constant", "value": "no"})
LARGE = proof("large", "no", large=fact("no", "product.staff", ["before 10"], ["from 10 and before 50", "from 50"]))
LARGER = proof("larger", "no", larger=fact("no", "product.staff", ["up to 10"], ["above 10"]))
DATED = proof("dated", "yes", dated=fact("yes", "product.placed", [AFTER], [AFTER]))
LOCAL = proof(
    "system.local",
    "no",
    "s1",
    remote=remote("no", ["no"]),
    **{"system.local@s1": group("all", "no", part(2, holds("no", "remote"), "s1"))},
)
REMOTE_SYSTEM = proof(
    "system.local",
    "no",
    "s1",
    **{
        "system.local@s1": group(
            "all",
            "no",
            part(1, {"op": "not", "value": "no", "step": fact("yes", "product.remote", ["yes"], ["yes"])}, "s1"),
        )
    },
)
LEFT_OUT = proof("left.out", "unknown", **{"left.out": group("any", "unknown", part(0, free("unknown", YES_NO)))})
LATER = proof("later", "no", later={"op": "constant", "value": "no"})
CONSTANT = proof("constant", "yes", constant={"op": "constant", "value": "yes"})
SOME = proof(
    "some",
    "yes",
    **{
        "system.any@s2": system_any("yes", "s2", ["yes"], ["no"]),
        "some": group("some", "yes", part(1, holds("yes", "system.any", "s2"), "s2"), subject="system"),
    },
)
EVERY = proof(
    "every",
    "yes",
    **{
        "system.any@s1": system_any("yes", "s1", ["yes"], ["no"]),
        "system.any@s2": system_any("yes", "s2", ["yes"], ["no"]),
        "every": group(
            "every",
            "yes",
            part(0, holds("yes", "system.any", "s1"), "s1"),
            part(1, holds("yes", "system.any", "s2"), "s2"),
            subject="system",
        ),
    },
)


def split_branch(label: str) -> Json:
    if label == "yes":
        step = group("any", "yes", part(0, free("yes", ["yes"])))
    else:
        step = group("any", "yes", part(1, {"op": "not", "value": "yes", "step": free("no", ["no"])}))
    return {"is": label, "proof": proof("split", "yes", split=step)}


SPLIT = proof(
    "split",
    "yes",
    split={
        "op": "case",
        "value": "yes",
        "variable": "product.free",
        "branches": [split_branch("yes"), split_branch("no")],
    },
)
NEITHER = proof(
    "neither",
    "no",
    neither={
        "op": "case",
        "value": "no",
        "variable": "product.free",
        "branches": [
            {
                "is": "no",
                "proof": proof("neither", "no", neither=group("all", "no", part(0, free("no", ["no"])))),
            },
            {
                "is": "yes",
                "proof": proof(
                    "neither",
                    "no",
                    neither=group("all", "no", part(1, {"op": "not", "value": "no", "step": free("yes", ["yes"])})),
                ),
            },
        ],
    },
)
SYSTEMS = {
    "system_profiles__s1": ["yes"],
    "system_uses#work__s1": ["no"],
    "system_profiles__s2": ["yes"],
    "system_uses#work__s2": ["no"],
}
RIGHT: dict[str, tuple[Json, dict[str, list[str]]]] = {
    "all, yes": (ALL_YES, {"product_remote": ["yes"], "product_free": ["yes"], "product_class": ["critical"]}),
    "all, no": (ALL_NO, {"product_free": ["no"]}),
    "all, unknown": (ALL_UNKNOWN, {"product_free": ["yes"]}),
    "any, yes": (ANY_YES, {"product_free": ["yes"]}),
    "any, no": (ANY_NO, {"product_free": ["no"], "product_remote": ["no"]}),
    "at least, yes": (TWO_YES, {"product_remote": ["yes"], "product_uses#home": ["yes"]}),
    "at least, no": (TWO_NO, {"product_remote": ["no"], "product_uses#home": ["no"]}),
    "no exception": (
        UNDEFEATED,
        {"product_remote": ["yes"], "product_free": ["no"], "product_uses#industry": ["no"]},
    ),
    "defeated": (DEFEATED, {"product_free": ["yes"]}),
    "base fails": (BASE_FAILS, {"product_remote": ["no"]}),
    "open exception": (OPEN_EXCEPTION, {"product_remote": ["yes"], "product_uses#industry": ["no"]}),
    "date": (PLACED, {"product_placed": [AFTER]}),
    "date unknown": (PLACED_OPEN, {}),
    "date never reached": (NEVER, {}),
    "date never reached, constant": (NEVER_CONSTANT, {}),
    "number": (LARGE, {"product_staff": ["before 10"]}),
    "not in application": (LATER, {"product_remote": ["yes"]}),
    "constant": (CONSTANT, {}),
    "some": (SOME, SYSTEMS),
    "every": (EVERY, SYSTEMS),
    "by cases": (SPLIT, {}),
    "no by cases": (NEITHER, {}),
    "number, exclusive": (LARGER, {"product_staff": ["up to 10"]}),
    "date, written out": (DATED, {"product_placed": [AFTER]}),
    "a rule about the product, from a system": (LOCAL, {"product_remote": ["no"]}),
    "a fact about the product, from a system": (REMOTE_SYSTEM, {"product_remote": ["yes"]}),
    "operands left out": (
        LEFT_OUT,
        {"product_remote": ["yes"], "product_staff": ["before 10"], "product_placed": [BEFORE]},
    ),
}


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


def at(tree: Json, path: tuple[Json, ...]) -> Json:
    for key in path:
        tree = tree[key]
    return tree


def changed(tree: Json, path: tuple[Json, ...], change: Callable[[Json], Json]) -> Json:
    """A copy in which one place is changed."""
    result = copy.deepcopy(tree)
    holder = at(result, path[:-1])
    holder[path[-1]] = change(holder[path[-1]])
    return result


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


def rejected(tree: Json, message: str, **known: list[str]) -> None:
    with pytest.raises(ProofError, match=message):
        check(tree, **known)


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
