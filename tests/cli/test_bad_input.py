# SPDX-License-Identifier: Apache-2.0
"""Files that cannot be used: the place is named, the exit code is 3, nothing is written, never a traceback."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dualmark.cli.main import BAD_INPUT, OK, main

GOOD = """\
schema: 1
organisation:
  size: medium
product:
  name: Thing
  kind: software
  placed_on_market: 2028-03-01
  expected_use_years: 6
ai_systems:
  - id: ranking
    techniques: [machine_learning]
"""

# What is wrong, the file, the line and column of each fault, and words of the message
BAD: dict[str, tuple[str | bytes, list[tuple[int, int]], list[str]]] = {
    "unknown fact": (
        GOOD.replace("kind: software", "kinds: software"),
        [(6, 3)],
        ["no fact 'kinds'", "did you mean 'kind'?"],
    ),
    "unknown fact of an AI system": (
        GOOD.replace("techniques:", "technique:"),
        [(11, 5)],
        ["did you mean 'techniques'?"],
    ),
    "unknown value": (GOOD.replace("software", "sofware"), [(6, 3)], ["did you mean 'software'?"]),
    "wrong type, a text for a number": (
        GOOD.replace("expected_use_years: 6", "expected_use_years: six"),
        [(8, 3)],
        ["is a number", "'six'"],
    ),
    "a number without end": (GOOD.replace("years: 6", "years: 1e999"), [(8, 3)], ["is a number"]),
    "wrong type, a list for one value": (
        GOOD.replace("kind: software", "kind: [software]"),
        [(6, 3)],
        ["product.kind has no value"],
    ),
    "wrong type, one value for a list": (GOOD.replace("[machine_learning]", "machine_learning"), [(11, 5)], ["list"]),
    "a mapping where a fact is": (GOOD.replace("size: medium", "size: {is: medium}"), [(3, 3)], ["one_of"]),
    "impossible date": (
        GOOD.replace("2028-03-01", "2027-02-30"),
        [(7, 3)],
        ["product.placed_on_market is a date of the form YYYY-MM-DD", "2027-02-30"],
    ),
    "a day and a time": (GOOD.replace("2028-03-01", "2028-03-01T12:00:00"), [(7, 3)], ["YYYY-MM-DD"]),
    "truncated inside a list": (GOOD[: GOOD.index("_learning")], [(12, 1)], []),
    "truncated inside a text": (GOOD.replace("Thing", '"Thing'), [(12, 1)], ["unexpected end"]),
    "wrong indentation": (GOOD.replace("  kind:", "   kind:"), [(6, 8)], []),
    "a tab": (GOOD.replace("  kind:", "\tkind:"), [(6, 1)], ["tab"]),
    "a key that stands twice": (
        GOOD.replace("  name:", "  kind: software\n  name:"),
        [(7, 3)],
        ["'kind' stands twice"],
    ),
    "an anchor": (GOOD.replace("size: medium", "size: &size medium"), [(3, 9)], ["anchors"]),
    "an alias": (GOOD.replace("size: medium", "size: *size"), [(3, 9)], ["anchors"]),
    "a tag": (GOOD.replace("Thing", "!!python/name:os.system Thing"), [(5, 9)], ["tags"]),
    "two documents": (GOOD + "---\nschema: 1\n", [(12, 1)], ["only one document"]),
    "nested too deeply": (GOOD.replace("Thing", "[" * 5000 + "]" * 5000), [(5, 28)], ["nested deeper"]),
    "newer schema": (GOOD.replace("schema: 1", "schema: 99"), [(1, 1)], ["schema 99", "update the program"]),
    "schema of a wrong type": (GOOD.replace("schema: 1", "schema: new"), [(1, 1)], ["schema is the number 1"]),
    "a list": ("- schema\n- product\n", [(1, 1)], ["mapping"]),
    "a text": ("product\n", [(1, 1)], ["mapping"]),
    "a section that is a list": (
        GOOD.replace("product:\n  name: Thing\n", "product: [name]\n")
        .replace("  kind", "# kind")
        .replace("  placed", "# placed")
        .replace("  expected", "# expected"),
        [(4, 1)],
        ["mapping"],
    ),
    "AI systems that are a number": (GOOD.split("ai_systems")[0] + "ai_systems: 5\n", [(9, 1)], ["is a list"]),
    "an AI system that is a text": (
        GOOD.replace("id: ranking\n    techniques:", "ranking\n  -"),
        [(10, 5), (11, 5)],
        ["mapping"],
    ),
    "an AI system without an id": (GOOD.replace("  - id: ranking\n    ", "  - "), [(10, 5)], ["id"]),
    "an id with a line end": (GOOD.replace("id: ranking", 'id: "ranking\\n"'), [(10, 5)], ["small letters"]),
    "two with one id": (GOOD + "  - id: ranking\n", [(12, 5)], ["stands twice"]),
    "unknown section": (GOOD.replace("organisation:", "organization:"), [(2, 1)], ["did you mean 'organisation'?"]),
    "a name that is a mapping": (GOOD.replace("Thing", "{first: Thing}"), [(5, 3)], ["a text"]),
    "control characters": (GOOD.replace("Thing", '"\\e]0;title\\a\\e[31mThing"'), [(5, 3)], ["control characters"]),
    "empty": ("", [(1, 1)], ["empty"]),
    "only a comment": ("# nothing yet\n", [(1, 1)], ["empty"]),
    "not UTF-8": (GOOD.replace("Thing", "Thüng").encode("latin-1"), [(1, 1)], ["UTF-8"]),
    "binary": (bytes(range(256)) * 4, [(1, 1)], ["UTF-8"]),
    "UTF-16": (GOOD.encode("utf-16"), [(1, 1)], ["UTF-8"]),
    "a NUL": (GOOD.replace("Thing", "Th\0ing"), [(1, 1)], ["not YAML"]),
    "huge": ("# " + "x" * 1_100_000 + "\n" + GOOD, [(1, 1)], ["larger than 1024 KiB"]),
    "many values": ("product: [" + "1," * 100_000 + "]\n", [(1, 100_007)], ["more than 50000 values"]),
    "several faults": (
        GOOD.replace("kind: software", "kinds: software").replace("2028-03-01", "soon").replace("medium", "big"),
        [(3, 3), (6, 3), (7, 3)],
        ["'kinds'", "soon", "'big'"],
    ),
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the program in this process; an exception that is not an exit is a failure of the test."""

    def call(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dualmark", *map(str, arguments)])
        with pytest.raises(SystemExit) as stop:
            main()
        captured = capsys.readouterr()
        return int(stop.value.code or 0), captured.out, captured.err

    return call


def write(folder: Path, content: str | bytes) -> Path:
    file = folder / "product.yaml"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def test_the_file_from_which_the_bad_ones_are_made_is_good(run: Run, tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    assert run("why", tmp_path, "cra.class.default")[0] == OK


@pytest.mark.parametrize("name", BAD)
def test_every_fault_is_told_with_its_place(run: Run, tmp_path: Path, name: str) -> None:
    content, places, words = BAD[name]
    file = write(tmp_path, content)
    page = tmp_path / "answer.html"
    code, out, err = run("assess", tmp_path, "--at", "2028-03-01", "--html", page)
    assert (code, out) == (BAD_INPUT, "")
    assert "Traceback" not in err
    found = [tuple(map(int, place)) for place in re.findall(rf"{re.escape(str(file))}:(\d+):(\d+): \S", err)]
    assert found == places
    for part in words:
        assert part in err
    assert [path.name for path in tmp_path.iterdir()] == ["product.yaml"]
    assert len(err) < 2_000


COMMANDS = [
    ("why", "PRODUCT", "cra.class"),
    ("what-if", "PRODUCT", "--set", "product.kind=software"),
    ("what-would-change", "PRODUCT", "cra.class"),
    ("next", "PRODUCT"),
    ("timeline", "PRODUCT", "--ics", "OUT"),
    ("duties", "PRODUCT"),
    ("checklist", "PRODUCT", "--html", "OUT"),
    ("compare", "PRODUCT", "--law", "2027-01-01", "--law", "2028-01-01"),
    ("ask", "PRODUCT"),
    ("upgrade", "PRODUCT", "--write"),
    ("assess", "PRODUCT", "--json", "--html", "OUT"),
]


@pytest.mark.parametrize("kind", ["a list", "not UTF-8", "newer schema", "truncated inside a text", "empty folder"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_every_command_refuses_bad_files_alike(run: Run, tmp_path: Path, command: tuple, kind: str) -> None:
    if kind != "empty folder":
        write(tmp_path, BAD[kind][0])
    before = [(path.name, path.read_bytes()) for path in tmp_path.iterdir()]
    given = {"PRODUCT": tmp_path, "OUT": tmp_path / "out"}
    code, out, err = run(*(given.get(word, word) for word in command))
    assert (code, out) == (BAD_INPUT, "")
    assert re.match(rf"dualmark: {re.escape(str(tmp_path / 'product.yaml'))}:\d+:\d+: ", err)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == before


@pytest.mark.parametrize("place", ["nowhere", "nowhere/product.yaml", "x" * 5_000, ""], ids=ascii)
def test_a_place_without_a_file_is_named(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = run("assess", place)
    assert code == BAD_INPUT
    assert re.search(r":1:1: ", err)
    assert list(tmp_path.iterdir()) == []


def test_a_text_that_looks_like_markup_stays_text(run: Run, tmp_path: Path) -> None:
    complete = "  ai_systems_complete: yes\n  models_complete: yes\n"
    name = "'<script>alert(1)</script> & \"co\"'"
    write(tmp_path, GOOD.split("ai_systems")[0].replace("Thing", name) + complete)
    page = tmp_path / "answer.html"
    assert run("assess", tmp_path, "--at", "2028-03-01", "--html", page)[0] == OK
    assert "<script" not in page.read_text("utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;" in page.read_text("utf-8")


@pytest.mark.parametrize(
    "setting",
    ["product.kind=sofware", "product.placed_on_market=2027-02-30", "product.kind=[", "ai_system.areas@ranking=work"],
)
def test_an_assumed_answer_is_checked_like_one_in_the_file(run: Run, tmp_path: Path, setting: str) -> None:
    write(tmp_path, GOOD)
    code, out, err = run("what-if", tmp_path, "--set", setting)
    assert code in (2, BAD_INPUT)
    assert out == ""
    assert "Traceback" not in err


def test_an_assumed_answer_can_fill_an_empty_section(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "schema: 1\norganisation:\nproduct:\n  ai_systems_complete: yes\n  models_complete: yes\n")
    code, out, _ = run("what-if", tmp_path, "--set", "organisation.size=micro", "--at", "2028-03-01")
    assert code == OK
    assert out
