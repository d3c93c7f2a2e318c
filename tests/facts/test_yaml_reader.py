# SPDX-License-Identifier: Apache-2.0
"""YAML 1.2 in, plain data and places out; everything outside the bounds is refused with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dualmark.facts.yaml_reader import MAXIMUM_BYTES, YamlError, read_yaml


def test_the_core_schema_of_yaml_1_2_holds():
    data, _ = read_yaml("a: yes\nb: no\nc: true\nd: 2028-03-01\ne: 012\nf: 1.5\ng: ~\nh: '5'\ni: [x, 3]\n")
    assert data == {
        "a": "yes",
        "b": "no",
        "c": True,
        "d": "2028-03-01",
        "e": 12,
        "f": 1.5,
        "g": None,
        "h": "5",
        "i": ["x", 3],
    }


def test_every_value_has_a_place():
    _, places = read_yaml("product:\n  kind: software\nai_systems:\n  - id: one\n")
    assert places[("product", "kind")] == (2, 3)
    assert places[("ai_systems", 0, "id")] == (4, 5)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "stands twice"),
        ("a: &x 1\nb: *x\n", 1, "anchors"),
        ("a: !!python/object:os.system x\n", 1, "tags"),
        ("a: 1\n---\nb: 2\n", 2, "one document"),
        ("a: [1, 2\n", 2, ""),
        ("a:\n\t- 1\n", 2, ""),
        ("? [1]\n: 2\n", 1, "plain word"),
        ("[" * 40 + "]" * 40, 1, "deeper"),
    ],
)
def test_what_is_refused_names_its_line(text: str, line: int, words: str):
    with pytest.raises(YamlError) as error:
        read_yaml(text)
    assert error.value.line == line
    assert words in str(error.value)


def test_a_huge_file_is_refused():
    with pytest.raises(YamlError, match="larger than"):
        read_yaml("a" * (MAXIMUM_BYTES + 1))


@given(st.text(max_size=200))
def test_any_text_gives_data_or_a_yaml_error(text: str):
    found = []
    try:
        read_yaml(text)
    except YamlError as error:
        found.append(error.line)
    assert all(line >= 1 for line in found)
