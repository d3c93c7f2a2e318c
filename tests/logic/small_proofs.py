# SPDX-License-Identifier: Apache-2.0
"""Small rules and right proofs, made by hand from the format alone: nothing here comes from the engine."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

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


def rejected(tree: Json, message: str, **known: list[str]) -> None:
    with pytest.raises(ProofError, match=message):
        check(tree, **known)


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
