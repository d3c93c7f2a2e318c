# SPDX-License-Identifier: Apache-2.0
"""The matrix of the two acts: all 896 combinations give exactly one row, and the row that the law gives."""

from __future__ import annotations

from itertools import product

import pytest

from dualmark.law.model import AS_PUBLISHED
from dualmark.law.register.events import EVENTS
from dualmark.law.register.milestones import MILESTONES
from dualmark.law.state import state_of_law
from dualmark.logic.atom import YES_NO, Atom
from dualmark.logic.expression import Holds, Is, walk
from dualmark.logic.graph import build_graph
from dualmark.logic.kleene import YES, evaluate
from dualmark.logic.rule import Rule
from dualmark.logic.variables import mask_of
from dualmark.rulebook.bridge.matrix import ROWS
from dualmark.rulebook.collect import collect
from dualmark.rulebook.resolve import resolve

AI_PATHS = ("none", "III.1 with VI", "III.1 with VII", "III.2-8", "I-A", "I-B", "I-A and III")
CLASSES = ("default", "important_1", "important_2", "critical")
DATES = ("2027-12-01", "2027-12-05", "2028-03-01", "2028-09-01")
ANNEX_III, CRA, ANNEX_I = "2027-12-02", "2027-12-11", "2028-08-02"
COMBINATIONS = list(product((True, False), AI_PATHS, CLASSES, (True, False), (True, False), DATES))


def expected_row(pde: bool, path: str, class_: str, full: bool, open_source: bool, day: str) -> int:
    """The row by the ordered table of the specification, written out independently of the rules."""
    paths = set()
    if "III" in path and day >= ANNEX_III:
        paths.add("III")
    if path in ("I-A", "I-A and III") and day >= ANNEX_I:
        paths.add("I-A")
    if path == "I-B" and day >= ANNEX_I:
        paths.add("I-B")
    if not pde:
        return 0 if not paths else 1 if "I-B" in paths else 2
    if day < CRA:
        return 3
    if not paths:
        return 4
    if "I-B" in paths:
        return 5
    if "I-A" in paths:
        return 6
    if path == "III.1 with VII":
        return 7
    if class_ == "critical":
        return 8
    if class_ in ("important_1", "important_2") and open_source:
        return 9
    if class_ == "important_2":
        return 10
    if class_ == "important_1":
        return 12 if full else 11
    return 13


def inputs_of(pde: bool, path: str, class_: str, full: bool, open_source: bool, day: str) -> dict[str, bool]:
    """What the rules that the matrix stands on say for a combination."""
    in_iii, in_i = day >= ANNEX_III, day >= ANNEX_I
    point_1 = path.startswith("III.1") and in_iii
    points_2_to_8 = path in ("III.2-8", "I-A and III") and in_iii
    section_a = path in ("I-A", "I-A and III") and in_i
    section_b = path == "I-B" and in_i
    return {
        "cra.scope.in_scope": pde,
        "cra.time.full": pde and day >= CRA,
        "ai.high_risk.in_effect_annex_iii_1": point_1,
        "ai.high_risk.in_effect_annex_iii_2_to_8": points_2_to_8,
        "ai.high_risk.in_effect_annex_i_a": section_a,
        "ai.high_risk.in_effect_annex_i_b": section_b,
        "ai.high_risk.classified": point_1 or points_2_to_8 or section_a,
        "ai.annex_i.section_a": path in ("I-A", "I-A and III"),
        "ai.route.notified_body": path == "III.1 with VII",
        "ai.route.internal_control": path in ("III.1 with VI", "III.2-8"),
        "cra.class.important_1": class_ == "important_1",
        "cra.class.important_2": class_ == "important_2",
        "cra.class.critical": class_ == "critical",
        "cra.class.undescribed": False,
        "cra.standards.full": full,
        "cra.foss.documentation_public_at_placing": open_source,
    }


@pytest.fixture(scope="module")
def matrix():
    """The rows of the matrix with the rules below them replaced by free inputs."""
    written = collect()
    state = state_of_law(EVENTS, MILESTONES, (), "2028-09-01", "2026-11-20", AS_PUBLISHED)
    rules = dict(resolve(written.rules, state).rules)
    names = inputs_of(True, "none", "default", False, False, DATES[0])
    atoms = written.atoms()
    for name in names:
        subject = rules[name].subject
        atoms[f"{subject}.input.{name}"] = Atom(f"{subject}.input.{name}", YES_NO, subject)
        rules[name] = Rule(name, name, subject, Is(f"{subject}.input.{name}", ("yes",)), ())
    mentioned = {node.rule for row in ROWS for node in walk(row.condition) if isinstance(node, Holds)}
    assert mentioned <= rules.keys()
    graph = build_graph(atoms, rules, {"ai_system": ("one",), "model": ()}, [row.id for row in ROWS])
    return graph, rules, names


def rows_that_hold(matrix, combination) -> list[int]:
    graph, rules, _names = matrix
    known = {}
    for name, value in inputs_of(*combination).items():
        suffix = "@one" if rules[name].subject == "ai_system" else ""
        known[f"{rules[name].subject}.input.{name}{suffix}"] = "yes" if value else "no"
    known["ai_system.place_in_product@one"] = "in_product"
    known["ai_system.chosen_procedure@one"] = "internal_control"
    known["reading.bridge.covered_by_product_law"] = "systematic"
    possible = [variable.unknown for variable in graph.variables]
    for name, value in known.items():
        if name in graph.index:
            possible[graph.index[name].index] = mask_of(graph.index[name], [value])
    values = evaluate(graph, possible)
    return [number for number, row in enumerate(ROWS) if values[graph.roots[(row.id, "")]] == YES]


def test_there_are_896_combinations():
    assert len(COMBINATIONS) == 896


def test_every_combination_gives_exactly_one_row_and_the_right_one(matrix):
    wrong = {
        combination: (rows_that_hold(matrix, combination), expected_row(*combination))
        for combination in COMBINATIONS
        if rows_that_hold(matrix, combination) != [expected_row(*combination)]
    }
    assert not wrong


def test_every_row_is_reached():
    assert {expected_row(*combination) for combination in COMBINATIONS} == set(range(14))
