# SPDX-License-Identifier: Apache-2.0
"""Every command through the entry point: what it prints, its exit code, and what it leaves alone."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click
import icalendar
import pytest

from dualmark.app.lawbook_file import load_lawbook
from dualmark.app.product_file import read_product
from dualmark.cli.main import BAD_INPUT, COMMANDS, CONTRADICTION, FAILED, OK, USAGE, cli, main

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples" / "recruiting-client"
LAW = ("--at", "2028-03-01", "--known-on", "2026-11-20")


@dataclass(frozen=True)
class Outcome:
    """What one run of the program gave."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the program's entry point in this process, with a terminal's text as input if given."""

    def call(*arguments: object, typed: str = "") -> Outcome:
        monkeypatch.setattr(sys, "argv", ["dualmark", *map(str, arguments)])
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        with pytest.raises(SystemExit) as stop:
            main()
        captured = capsys.readouterr()
        return Outcome(int(stop.value.code or 0), captured.out, captured.err)

    return call


def program(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Runs the program as a user does, in a process of its own."""
    command = [sys.executable, "-m", "dualmark", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **environment}, check=False, timeout=60)


def every_command(group: click.Group = cli, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The words of every command and group of commands."""
    context = click.Context(group)
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((*path, name))
        if isinstance(command, click.Group):
            found += every_command(command, (*path, name))
    return found


@pytest.fixture
def product(tmp_path: Path) -> Path:
    """A copy of the example that a test may change."""
    folder = tmp_path / "shortlist"
    shutil.copytree(EXAMPLE, folder)
    return folder


# Help


@pytest.mark.parametrize("command", every_command(), ids=" ".join)
def test_every_command_has_help(run: Run, command: tuple[str, ...]) -> None:
    found = run(*command, "--help")
    assert found.code == OK
    assert found.out.startswith("Usage: ")
    assert "--help" in found.out
    assert found.err == ""
    words = found.out.split("\n\n")[1].strip()
    assert words.endswith(".")
    assert found.out == run(*command, "-h").out


def test_the_list_of_commands_is_the_list_in_the_help(run: Run) -> None:
    listed = run("--help").out.split("Commands:\n")[1]
    assert [line.split()[0] for line in listed.splitlines() if line[2:3].strip()] == list(COMMANDS)


def test_the_version_is_that_of_the_package(run: Run) -> None:
    from dualmark import __version__

    assert run("--version").out == f"dualmark, version {__version__}\n"


# Every command on the example

ON_THE_EXAMPLE = [
    (("assess",), "Shortlist 4.0: what the two acts ask"),
    (("why", "cra.class"), "yes: The product as a whole has the core functionality of no listed category"),
    (("why", "ai.annex_iii@ranking"), "Applicant ranking"),
    (("why", "ai.prohibited"), "no: "),
    (("what-if", "--set", "product.core_functionality=vpn"), "The class of the product"),
    (("what-would-change", "cra.class"), "core_functionality"),
    (("next",), " 1. "),
    (("next", "--all"), "who: "),
    (("timeline",), "2028-03-01"),
    (("duties",), "As manufacturer"),
    (("checklist",), "☐"),
]


@pytest.mark.parametrize(("command", "words"), ON_THE_EXAMPLE, ids=lambda part: " ".join(part) if part else "")
def test_the_example_is_answered(run: Run, command: tuple[str, ...], words: str) -> None:
    name, *rest = command
    law = ("--at", "2026-11-20", "--known-on", "2026-11-20") if name == "timeline" else LAW
    found = run(name, EXAMPLE, *rest, *law)
    assert found.code == OK, found.err
    assert words in found.out
    assert "\x1b" not in found.out


@pytest.mark.parametrize("name", ["assess", "duties", "checklist", "why"])
def test_documents_carry_the_state_of_law_the_lawbook_and_the_notice(run: Run, lawbook, name: str) -> None:
    found = run(name, EXAMPLE, *(["cra.class"] if name == "why" else []), *LAW).out
    assert "as of 2028-03-01, as known on 2026-11-20" in found
    assert lawbook.digest[:19] in found
    assert "not legal advice" in found


def test_comparing_two_states_of_the_law(run: Run) -> None:
    found = run("compare", EXAMPLE, "--law", "2026-12-01/2026-11-20", "--law", "2028-03-01/2026-11-20")
    assert found.code == OK
    assert found.out.startswith("A: 2026-12-01 as known on 2026-11-20, as-published\nB: 2028-03-01")
    assert "How far the CRA applies" in found.out
    same = run("compare", EXAMPLE, "--law", "2028-03-01/2026-11-20", "--law", "2028-03-01/2026-11-20")
    assert "No answer differs." in same.out


def test_without_a_day_the_dates_stand_side_by_side(run: Run) -> None:
    found = run("assess", EXAMPLE, "--known-on", "2026-11-20").out
    heads = found.split("The answers on each date\n")[1].split("----")[0]
    words = " ".join(heads.split())
    assert "In force today" in words
    assert "At the planned" in words
    assert "2028-06-11" in found


OF_THE_LAW = [
    (("facts",), "product.core_functionality"),
    (("facts", "product.core_functionality"), "Why: "),
    (("facts", "--page", "product"), ""),
    (("rules", "list"), "cra.class.default"),
    (("rules", "list", "cra.class."), "cra.class.default"),
    (("rules", "list", "--row", "T-9"), "cra.time.own_stock_not_placed"),
    (("rules", "show", "cra.class.default"), "It holds if and only if:"),
    (("rules", "readings"), "why: "),
    (("law", "show", "CRA 12(3)"), "CRA Article 12(3)"),
    (("law", "show", "AI", "Act", "Annex", "III", "point", "4(a)"), "aia:"),
    (("law", "list", "--act", "cra", "--status", "formalised"), "cra:12(1)"),
    (("law", "events"), "2026"),
    (("law", "switches"), "cra_standards_cited"),
    (("law", "standards"), "not cited"),
    (("law", "glossary"), ": "),
    (("law", "glossary", "placing"), "placing"),
    (("law", "coverage"), "cra: "),
]


@pytest.mark.parametrize(("command", "words"), OF_THE_LAW, ids=lambda part: " ".join(part) if part else "")
def test_the_law_and_the_vocabulary_are_shown(run: Run, command: tuple[str, ...], words: str) -> None:
    found = run(*command)
    assert found.code == OK, found.err
    assert words in found.out
    assert "\x1b" not in found.out


def test_a_table_of_one_answer_follows_its_filter(run: Run, lawbook) -> None:
    shown = run("facts", "--page", "core_functionality").out
    wanted = {fact.id for fact in lawbook.facts.values() if fact.page == "core_functionality"}
    listed = {line.split()[0] for line in shown.splitlines() if line.startswith("  ")}
    assert listed == wanted


# JSON

AS_JSON = [
    ("assess", EXAMPLE, *LAW),
    ("why", EXAMPLE, "cra.class", *LAW),
    ("what-if", EXAMPLE, "--set", "product.core_functionality=vpn", *LAW),
    ("what-would-change", EXAMPLE, "cra.class", *LAW),
    ("next", EXAMPLE, *LAW),
    ("timeline", EXAMPLE, "--at", "2026-11-20", "--known-on", "2026-11-20"),
    ("duties", EXAMPLE, *LAW),
    ("checklist", EXAMPLE, *LAW),
    ("compare", EXAMPLE, "--law", "2026-12-01", "--law", "2028-03-01"),
    ("facts",),
    ("rules", "list"),
    ("rules", "show", "cra.class.default"),
    ("rules", "readings"),
    ("law", "show", "CRA", "12(3)"),
    ("law", "list", "--act", "cra"),
    ("law", "events"),
    ("law", "switches"),
    ("law", "standards"),
    ("law", "glossary"),
    ("law", "coverage"),
]


@pytest.mark.parametrize("command", AS_JSON, ids=lambda command: " ".join(map(str, command[:2])).replace(str(ROOT), ""))
def test_json_output_is_json_and_nothing_else(run: Run, command: tuple) -> None:
    found = run(*command, "--json")
    assert found.code == OK, found.err
    assert json.loads(found.out)
    assert found.err == ""


def test_the_determination_in_json_has_everything_that_a_determination_must(run: Run, lawbook) -> None:
    found = json.loads(run("assess", EXAMPLE, *LAW, "--json").out)
    assert found["state_of_law"] == {"as_of": "2028-03-01", "known_on": "2026-11-20", "scenario": "as-published"}
    assert found["lawbook"] == {"version": lawbook.version, "digest": lawbook.digest}
    answers = {
        (goal["goal"], goal["instance"]): {a["value"] for a in goal["answers"] if a["status"] == "yes"}
        for goal in found["goals"]
    }
    assert answers[("cra.scope", "")] == {"in_scope"}
    assert answers[("cra.class", "")] == {"default"}
    assert answers[("ai.scope", "ranking")] == {"applies"}
    holding = [a for goal in found["goals"] for a in goal["answers"] if a["status"] == "yes"]
    assert all(a["cites"] and a["determining"] for a in holding)
    assert {item["fact"] for item in found["missing"]} <= set(lawbook.facts)
    assert all(duty["cites"] and duty["bearer"] for duty in found["duties"])


def test_the_schema_accepts_the_example_and_refuses_what_the_program_refuses(run: Run, tmp_path: Path) -> None:
    import jsonschema_rs

    from dualmark.facts.yaml_reader import read_yaml

    schema = json.loads(run("schema").out)
    check = jsonschema_rs.validator_for(schema)
    data, _ = read_yaml((EXAMPLE / "product.yaml").read_text("utf-8"))
    assert check.is_valid(data)
    assert not check.is_valid({**data, "product": {**data["product"], "kind": "sofware"}})
    assert not check.is_valid({**data, "product": {**data["product"], "kindd": "software"}})
    assert not check.is_valid({**data, "schema": 2})
    target = tmp_path / "product.schema.json"
    assert run("schema", "--output", target).code == OK
    assert json.loads(target.read_text("utf-8")) == schema


# Exit codes


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("no-such-command",), "No such command"),
        (("assess",), "Missing argument"),
        (("assess", EXAMPLE, "--at", "tomorrow"), "YYYY-MM-DD"),
        (("assess", EXAMPLE, "--at", "2027-02-30"), "YYYY-MM-DD"),
        (("assess", EXAMPLE, "--known-on", "2027"), "YYYY-MM-DD"),
        (("assess", EXAMPLE, "--scenario", "wishful"), "as-published"),
        (("why", EXAMPLE, "cra.clas"), "cra.class"),
        (("why", EXAMPLE, "ai.scope@nobody"), "ranking"),
        (("why", EXAMPLE, "ai.scope.applies@nobody"), "ranking"),
        (("what-if", EXAMPLE, "--set", "product.core_functionality"), "write fact=value"),
        (("what-if", EXAMPLE, "--set", "product.core_function=vpn"), "core_functionality"),
        (("what-if", EXAMPLE, "--set", "ai_system.areas@nobody=[]"), "nobody"),
        (("what-if", EXAMPLE), "--set"),
        (("duties", EXAMPLE, "--role", "king"), "manufacturer"),
        (("compare", EXAMPLE, "--law", "2026-07-01"), "twice"),
        (("compare", EXAMPLE, "--law", "2026-07-01", "--law", "soon"), "AS_OF"),
        (("facts", "product.kinds"), "product.kind"),
        (("rules", "show", "cra.class.defaults"), "cra.class.default"),
        (("law", "show", "CRA 412"), "412"),
        (("law", "show", "the whole of it"), ""),
        (("law", "list", "--act", "gdpr"), "cra"),
        (("law", "events", "--known-on", "now"), "YYYY-MM-DD"),
    ],
    ids=lambda part: " ".join(map(str, part)).replace(str(ROOT), "") if isinstance(part, tuple) else "",
)
def test_wrong_usage_is_said_with_what_would_fit(run: Run, command: tuple, words: str) -> None:
    found = run(*command)
    assert found.code == USAGE
    assert words in found.err
    assert found.out == ""
    assert "Traceback" not in found.err


def test_contradicting_answers_are_named(run: Run, product: Path) -> None:
    file = product / "product.yaml"
    text = file.read_text("utf-8")
    changed = text.replace("in_own_stock: no", "in_own_stock: yes").replace(
        "placed_on_market: 2028-03-01          #", "placed_on_market: 2027-03-01          #"
    )
    assert changed != text
    file.write_text(changed, "utf-8")
    page = product / "answer.html"
    found = run("assess", product, *LAW, "--html", page)
    assert found.code == CONTRADICTION
    assert "product.in_own_stock" in found.err
    assert "product.placed_on_market" in found.err
    assert "warehouse" in found.err
    assert found.out == ""
    assert not page.exists()
    assert run("assess", EXAMPLE, *LAW).code == OK


def test_a_failed_check_has_its_own_exit_code(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from dualmark.app.rules import RowCoverage

    whole = RowCoverage("X-1", ("rule",), ("pass",), ("fail",), ())
    monkeypatch.setattr("dualmark.app.cases.row_coverage", lambda: [whole])
    assert run("rules", "coverage").code == OK
    lacking = RowCoverage("X-2", (), (), (), ())
    monkeypatch.setattr("dualmark.app.cases.row_coverage", lambda: [whole, lacking])
    found = run("rules", "coverage")
    assert found.code == FAILED
    assert "1 of 2 rows are complete" in found.out


def test_the_codes_leave_a_real_process(tmp_path: Path) -> None:
    assert program("--help").returncode == OK
    assert program("nonsense").returncode == USAGE
    missing = program("assess", tmp_path)
    assert missing.returncode == BAD_INPUT
    assert b"Traceback" not in missing.stderr


# What goes to a file or a pipe


def test_no_control_codes_leave_through_a_pipe() -> None:
    plain = program("assess", EXAMPLE, *LAW)
    assert plain.returncode == OK
    assert b"\x1b" not in plain.stdout
    assert plain.stdout == program("assess", EXAMPLE, *LAW, NO_COLOR="1", COLUMNS="40").stdout


def test_colour_is_only_for_terminals_and_only_if_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    from dualmark.cli import options

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout", _Terminal())
    assert options.colour()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not options.colour()
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not options.colour()


class _Terminal:
    def isatty(self) -> bool:
        return True


def test_colour_adds_codes_and_nothing_else() -> None:
    from dualmark.app.assess import Request, assess_document
    from dualmark.app.render import as_text

    document = assess_document(EXAMPLE, Request("2028-03-01", "2026-11-20"))
    coloured, plain = as_text(document, 100, True), as_text(document, 100, False)
    assert "\x1b[" in coloured
    assert [line.rstrip() for line in click.unstyle(coloured).splitlines()] == plain.splitlines()
    assert "open: " in plain


def test_text_keeps_to_its_width() -> None:
    from dualmark.app.assess import Request, assess_document
    from dualmark.app.render import as_text

    document = assess_document(EXAMPLE, Request(None, "2026-11-20"))
    for width in (60, 80, 110):
        long = [
            line for line in as_text(document, width, False).splitlines() if len(line) > width and " " in line.strip()
        ]
        assert long == []


def test_a_reader_that_stops_early_sees_no_traceback() -> None:
    command = [sys.executable, "-m", "dualmark", "rules", "list"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == OK
    assert errors == b""


def test_the_page_is_written_whole_or_not_at_all(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "deep" / "answer.html"
    found = run("assess", EXAMPLE, *LAW, "--html", page)
    assert found.code == OK
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert [file.name for file in page.parent.iterdir()] == ["answer.html"]
    data = run("assess", EXAMPLE, *LAW, "--json", "--html", page)
    assert json.loads(data.out)
    assert str(page) in data.err


@pytest.mark.parametrize(
    "command", [("assess", "--html"), ("checklist", "--html"), ("timeline", "--ics")], ids=" ".join
)
def test_a_place_that_cannot_be_written_to_is_named(run: Run, tmp_path: Path, command: tuple[str, str]) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    target = tmp_path / "file" / "answer"
    found = run(command[0], EXAMPLE, *LAW, command[1], target)
    assert found.code == USAGE
    assert str(target) in found.err
    assert (tmp_path / "file").read_text("utf-8") == "not a folder"


# Dates for calendars


def test_the_calendar_is_valid_complete_and_stable(run: Run, tmp_path: Path) -> None:
    days = ("--at", "2026-11-20", "--known-on", "2026-11-20")
    first, second = tmp_path / "a.ics", tmp_path / "b.ics"
    assert run("timeline", EXAMPLE, *days, "--ics", first).code == OK
    assert run("timeline", f"{EXAMPLE}/product.yaml", *days, "--ics", second).code == OK
    raw = first.read_bytes()
    assert raw == second.read_bytes()
    assert raw.replace(b"\r\n", b"").count(b"\n") == 0
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    calendar = icalendar.Calendar.from_ical(raw)
    assert calendar["VERSION"] == "2.0"
    entries = json.loads(run("timeline", EXAMPLE, *days, "--json").out)
    events = calendar.walk("VEVENT")
    assert [event.decoded("DTSTART").isoformat() for event in events] == [entry["date"] for entry in entries]
    assert [str(event["SUMMARY"]) for event in events] == ["; ".join(entry["titles"]) for entry in entries]
    assert len({str(event["UID"]) for event in events}) == len(events)
    assert all((event.decoded("DTEND") - event.decoded("DTSTART")).days == 1 for event in events)
    assert all(event.errors == [] for event in events)


def test_a_change_on_a_date_stands_in_the_calendar(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "dates.ics"
    run("timeline", EXAMPLE, "--at", "2026-11-20", "--known-on", "2026-11-20", "--ics", target)
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    placing = next(event for event in events if event.decoded("DTSTART").isoformat() == "2027-12-11")
    assert "How far the CRA applies" in str(placing["DESCRIPTION"])


# Upgrading a file

OLD = """\
# A comment at the top
schema: 0
product:
  name: "Old"   # kept as it is
  core_function: none_of_these  # why it is none
  placing_date: 2028-03-01
  kind: software
"""


def test_upgrading_shows_a_difference_and_writes_only_if_asked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "product.yaml"
    file.write_text(OLD, "utf-8")
    shown = run("upgrade", tmp_path)
    assert shown.code == OK
    assert "-  core_function: none_of_these  # why it is none" in shown.out
    assert "+  core_functionality: none_of_these  # why it is none" in shown.out
    assert file.read_text("utf-8") == OLD
    assert run("upgrade", tmp_path, "--write").code == OK
    text = file.read_text("utf-8")
    expected = OLD.replace("schema: 0", "schema: 1").replace("core_function:", "core_functionality:")
    assert text == expected.replace("placing_date:", "placed_on_market:")
    assert "up to date" in run("upgrade", tmp_path).out
    assert read_product(tmp_path, load_lawbook()).document.answer("product.placed_on_market") is not None
    assert [path.name for path in tmp_path.iterdir()] == ["product.yaml"]


def test_a_file_of_any_layout_can_be_upgraded(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "product.yaml"
    file.write_bytes(
        b"\xef\xbb\xbf# no schema yet\r\n'product': {placing_date: 2028-03-01, name: placing_date}\r\nai_systems:\r\n"
    )
    assert run("upgrade", file, "--write").code == OK
    expected = b"# no schema yet\r\nschema: 1\n'product': {placed_on_market: 2028-03-01, name: placing_date}\r\nai_systems:\r\n"
    assert file.read_bytes() == expected
    file.write_text("{product: {kind: software}}", "utf-8")
    assert run("upgrade", file, "--write").code == OK
    assert file.read_text("utf-8") == "{schema: 1, product: {kind: software}}"


def test_a_current_file_is_left_alone(run: Run, product: Path) -> None:
    before = (product / "product.yaml").read_bytes()
    assert "up to date" in run("upgrade", product, "--write").out
    assert (product / "product.yaml").read_bytes() == before


# Asking


def test_the_quick_check_asks_answers_and_keeps_nothing(run: Run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    answers = [
        "yes",
        "why",
        "back",
        "maybe",
        "yes",
        "direct",
        "supplied",
        "offered",
        "none",
        "none_of_these",
        "2028-03-01",
    ]
    answers += ["machine_learning", "none", "none", "neither", "no"]
    found = run("quick", "--at", "2028-03-01", typed="\n".join(answers) + "\n?" * 12 + "\n")
    assert found.code == OK
    assert "In short" in found.out
    assert "default class" in found.out
    assert "is answered by yes, no or unknown" in found.out
    assert found.out.count("not sure; why; back; stop]") <= 12 + len(["why", "back", "maybe", "yes"])
    assert list(tmp_path.iterdir()) == []


def test_asking_writes_what_was_answered_and_keeps_comments(run: Run, product: Path) -> None:
    file = product / "product.yaml"
    text = file.read_text("utf-8")
    line = next(line for line in text.splitlines() if line.startswith("  supply:"))
    file.write_text(text.replace(line + "\n", ""), "utf-8")
    found = run("ask", product, "--at", "2028-03-01", typed="supplied\nstop\n")
    assert found.code == OK
    assert "written: " in found.out
    after = file.read_text("utf-8")
    assert "supply: supplied" in after
    assert after.count("#") == text.count("#") - line.count("#")
    assert after.startswith(text.splitlines()[0])


def test_a_new_file_is_made_once(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "camera"
    found = run("new", folder, "--at", "2028-03-01", typed="Camera\n2.1\nface finder\nstop\n")
    assert found.code == OK, found.err
    assert read_product(folder, load_lawbook()).document.instances["ai_system"] == ("face-finder",)
    again = run("new", folder, typed="Camera\n2.1\nnone\nstop\n")
    assert again.code == USAGE
    assert "exists already" in again.err


def test_interrupting_writes_nothing(run: Run, tmp_path: Path) -> None:
    found = run("new", tmp_path / "camera", typed="Camera\n")
    assert found.code == FAILED
    assert "nothing was written" in found.err
    assert list(tmp_path.iterdir()) == []
