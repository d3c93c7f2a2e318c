# SPDX-License-Identifier: Apache-2.0
"""Variables: how dates and numbers are cut into cells, and what is known of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dualmark.logic.atom import CHOICE, CHOICES, DATE, NUMBER, YES_NO, Atom, is_global
from dualmark.logic.errors import LogicError
from dualmark.logic.expression import Above, AnyOf, Expression, From
from dualmark.logic.rule import Rule
from dualmark.logic.variables import (
    Variable,
    cell_of,
    cells_between,
    labels_of,
    make_variables,
    mask_above,
    mask_of,
    ordinal,
    variable_id,
)

DAY = Atom("product.day", DATE, "product")
SIZE = Atom("product.size", NUMBER, "product")


def variable_for(atom: Atom, *tests: Expression) -> Variable:
    rules = [Rule(f"r{number}", "", "product", test, ()) for number, test in enumerate(tests)]
    return make_variables([atom], rules, {})[0]


def test_a_date_is_cut_at_the_thresholds_of_the_rules() -> None:
    tests = [From(DAY.id, day) for day in ("2027-12-11", "2026-09-11", "2027-12-11")]
    variable = variable_for(DAY, *tests)
    assert variable.labels == (
        "before 2026-09-11",
        "from 2026-09-11 and before 2027-12-11",
        "from 2027-12-11",
    )
    cells = {
        "2000-01-01": 0,
        "2026-09-10": 0,
        "2026-09-11": 1,
        "2027-12-10": 1,
        "2027-12-11": 2,
        "2099-12-31": 2,
    }
    assert {day: cell_of(variable, ordinal(day)) for day in cells} == cells
    assert labels_of(variable, mask_above(variable, (ordinal("2027-12-11"), 0))) == ("from 2027-12-11",)


def test_a_number_tells_at_least_from_above() -> None:
    variable = variable_for(
        SIZE, Above(SIZE.id, 10, True), AnyOf((Above(SIZE.id, 10, False), Above(SIZE.id, 50, True)))
    )
    assert variable.labels == ("before 10", "from 10 and up to 10", "above 10 and before 50", "from 50")
    assert [cell_of(variable, value) for value in (9.99, 10, 10.01, 49, 50, 51)] == [0, 1, 2, 2, 3, 3]
    assert labels_of(variable, mask_above(variable, (10, 0))) == variable.labels[1:]
    assert labels_of(variable, mask_above(variable, (10, 1))) == variable.labels[2:]


def test_labels_of_close_and_of_large_thresholds_stay_apart() -> None:
    thresholds = (1_000_000, 1_000_001, 43_000_000, 0.1, 1e25, 1.0000001e25)
    variable = variable_for(SIZE, *(Above(SIZE.id, threshold, False) for threshold in thresholds))
    assert len(set(variable.labels)) == len(thresholds) + 1
    assert variable.labels[0] == "up to 0.1"
    assert variable.labels[1] == "above 0.1 and up to 1000000"
    assert variable.labels[-1] == "above 1.0000001e+25"
    for label in variable.labels:
        assert mask_of(variable, [label]).bit_count() == 1


def test_a_threshold_that_no_rule_mentions_cuts_no_cell() -> None:
    for variable in (variable_for(SIZE, Above(SIZE.id, 10, True)), variable_for(SIZE)):
        for boundary in ((11, 0), (10, 1)):
            with pytest.raises(LogicError, match="no rule mentions it"):
                mask_above(variable, boundary)


def test_without_thresholds_there_is_one_cell() -> None:
    for atom in (DAY, SIZE):
        variable = variable_for(atom)
        assert (variable.labels, variable.unknown) == (("any",), 1)
        assert cell_of(variable, 12345) == 0
        assert cells_between(variable, 3, None) == 1


@settings(max_examples=90, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-3, 3), st.booleans()), max_size=4),
    st.integers(-9, 9),
    st.integers(-9, 9),
)
def test_a_number_lies_in_the_cells_that_its_tests_say(cuts: list, twice: int, other: int) -> None:
    value, end = twice / 2, other / 2
    variable = variable_for(SIZE, *(Above(SIZE.id, threshold, inclusive) for threshold, inclusive in cuts))
    cell = cell_of(variable, value)
    for threshold, inclusive in cuts:
        passes = value >= threshold if inclusive else value > threshold
        assert passes == bool(mask_above(variable, (threshold, 0 if inclusive else 1)) >> cell & 1)
    low, high = min(value, end), max(value, end)
    between = {cell_of(variable, step / 4) for step in range(int(low * 4), int(high * 4) + 1)}
    assert cells_between(variable, low, high) == sum(1 << found for found in between)
    assert cells_between(variable, None, None) == variable.unknown
    assert cells_between(variable, low, None) | cells_between(variable, None, low) == variable.unknown
    if low != high:
        with pytest.raises(LogicError, match="empty"):
            cells_between(variable, high, low)


@settings(max_examples=45, deadline=None)
@given(st.lists(st.dates(date(1900, 1, 1), date(2200, 1, 1)), min_size=1, max_size=4), st.integers(-2, 2))
def test_a_day_lies_in_the_cells_that_its_tests_say(days: list[date], shift: int) -> None:
    variable = variable_for(DAY, *(From(DAY.id, day.isoformat()) for day in days))
    moment = days[0] + timedelta(days=shift)
    cell = cell_of(variable, moment.toordinal())
    for day in days:
        assert (moment >= day) == bool(mask_above(variable, (day.toordinal(), 0)) >> cell & 1)


@pytest.mark.parametrize(
    "text", ["", "2027", "2027-13-01", "2027-02-29", "11.12.2027", "@cra.applies", "2027-12-11T00:00"]
)
def test_a_threshold_is_a_calendar_date(text: str) -> None:
    with pytest.raises(LogicError, match="not a date"):
        ordinal(text)


@pytest.mark.parametrize("text", ["20271211", "2027-W50-6", "2027-345"])
def test_only_one_way_to_write_a_date_is_accepted(text: str) -> None:
    with pytest.raises(LogicError, match="YYYY-MM-DD"):
        ordinal(text)


def test_variables_stand_in_order_instance_by_instance() -> None:
    atoms = [
        Atom("product.kind", CHOICE, "product", options=("a", "b")),
        Atom("system.one", YES_NO, "system"),
        Atom("system.uses", CHOICES, "system", options=("x", "y")),
        Atom("organisation.small", YES_NO, "organisation"),
        Atom("part.one", YES_NO, "part"),
    ]
    variables = make_variables(atoms, [], {"system": ("s1", "s2")})
    assert [variable.id for variable in variables] == [
        "product.kind",
        "system.one@s1",
        "system.uses#x@s1",
        "system.uses#y@s1",
        "system.one@s2",
        "system.uses#x@s2",
        "system.uses#y@s2",
        "organisation.small",
    ]
    assert [variable.index for variable in variables] == list(range(8))
    assert [variable.labels for variable in variables[:3]] == [("a", "b"), ("no", "yes"), ("no", "yes")]
    for variable in variables:
        assert variable.id == variable_id(variable.atom, variable.instance, variable.option)


def test_masks_and_labels() -> None:
    variable = make_variables([Atom("product.kind", CHOICE, "product", options=("a", "b", "c"))], [], {})[0]
    assert variable.unknown == 7
    assert mask_of(variable, ["c", "a"]) == 5
    assert labels_of(variable, 5) == ("a", "c")
    assert labels_of(variable, 0) == ()
    with pytest.raises(LogicError, match="has no value 'd'; its values are a, b, c"):
        mask_of(variable, ["a", "d"])


def test_bad_atoms_are_refused() -> None:
    with pytest.raises(LogicError, match="unknown type"):
        Atom("product.a", "text", "product")
    for options in ((), ("a", "a")):
        with pytest.raises(LogicError, match="options"):
            Atom("product.a", CHOICE, "product", options=options)


@pytest.mark.parametrize("name", ["a@b", "a#b", ""])
def test_names_that_would_blur_the_ids_of_variables_are_refused(name: str) -> None:
    with pytest.raises(LogicError, match="may not"):
        Atom("product.a", CHOICES, "product", options=("x", name))
    with pytest.raises(LogicError, match="may not"):
        Atom(f"product.{name}" if name else "", YES_NO, "product")
    with pytest.raises(LogicError, match="may not"):
        make_variables([Atom("system.a", YES_NO, "system")], [], {"system": ("s1", name)})


def test_an_instance_is_named_once() -> None:
    with pytest.raises(LogicError, match="twice"):
        make_variables([Atom("system.a", YES_NO, "system")], [], {"system": ("s1", "s1")})


def test_global_subjects() -> None:
    assert [subject for subject in ("organisation", "product", "law", "system", "") if is_global(subject)] == [
        "organisation",
        "product",
        "law",
    ]
