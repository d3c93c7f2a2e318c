# SPDX-License-Identifier: Apache-2.0
"""The shape of the project: every file, what is compiled, and what starting the program loads."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(
    path
    for folder in ("src", "tests", "tools", "bench")
    for path in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in path.parts
)
LICENCE = "# SPDX-License-Identifier: Apache-2.0"
LINES = 450
LONG = {
    "tests/cli/test_commands.py": "every command once",
}
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
MACHINE = re.compile(r"(?<![\w.])/(?:wo" + r"rk|tm" + r"p|ho" + r"me|ro" + r"ot)/")
REGISTRY = re.compile(
    r"\b(?:py" + r"pi\.org|files\.python" + r"hosted\.org|registry\.npm" + r"js|cra" + r"tes\.io)\b", re.IGNORECASE
)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_says_what_it_is_and_is_finished(path: Path) -> None:
    text = path.read_text("utf-8")
    if path.name == "__init__.py" and not text and "tests" in path.parts:
        return
    assert text.splitlines()[0] == LICENCE
    assert ast.get_docstring(ast.parse(text)), "no module docstring"
    for pattern in (UNFINISHED, MACHINE, REGISTRY):
        found = pattern.search(text)
        assert found is None, found


def test_no_file_is_long_without_a_reason() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {file for file, lines in lengths.items() if lines > LINES and file not in LONG} == set()
    assert {file for file in LONG if lengths.get(file, 0) <= LINES} == set()


@pytest.mark.parametrize("folder", ["docs", "examples", "cases"])
def test_texts_name_no_machine_and_are_finished(folder: str) -> None:
    for path in (ROOT / folder).rglob("*"):
        if path.suffix in (".md", ".yaml", ".tsv", ".svg") and path.is_file():
            text = path.read_text("utf-8")
            assert not UNFINISHED.search(text), path
            assert not MACHINE.search(text), path


def test_data_files_are_text_with_line_ends_of_one_kind() -> None:
    for path in [*FILES, *(ROOT / "examples").rglob("*.yaml"), *(ROOT / "cases").rglob("*.yaml")]:
        content = path.read_bytes()
        assert b"\r" not in content, path
        assert not content or content.endswith(b"\n"), path


# What is made from sources is current


@pytest.mark.long
def test_the_reference_is_current() -> None:
    command = [sys.executable, str(ROOT / "tools" / "make_docs.py"), "--check"]
    found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, cwd=ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.long
def test_recompiling_gives_the_lawbook_that_is_committed(tmp_path: Path) -> None:
    from dualmark.app.lawbook_file import PACKAGED, compile_to

    compile_to(tmp_path / "lawbook.json")
    assert (tmp_path / "lawbook.json").read_bytes() == (ROOT / "src" / "dualmark" / PACKAGED).read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["lawbook.json"]


@pytest.mark.long
def test_recompiling_gives_the_cases_that_are_committed() -> None:
    from dualmark.app.cases import PACKAGED, compile_cases

    assert compile_cases(ROOT / "cases") == (ROOT / "src" / "dualmark" / PACKAGED).read_bytes()


# What starting loads

LOOK = """
import runpy, sys
sys.argv = ["dualmark", *{arguments!r}]
try:
    runpy.run_module("dualmark", run_name="__main__")
except SystemExit:
    pass
print("\\n".join(sys.modules), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    """The modules that one run of the program has loaded at its end."""
    command = [sys.executable, "-c", LOOK.format(arguments=arguments)]
    found = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout
    return set(found.stderr.split())


def beginning(modules: set[str], *prefixes: str) -> set[str]:
    return {module for module in modules if module in prefixes or module.startswith(tuple(f"{p}." for p in prefixes))}


HEAVY = ("ruamel", "lxml", "z3", "html5lib", "playwright", "hypothesis", "pytest")
WRITTEN = (
    "dualmark.rulebook.cra",
    "dualmark.rulebook.ai_act",
    "dualmark.rulebook.bridge",
    "dualmark.rulebook.readings",
)
COMPILER = (
    "dualmark.rulebook.compile",
    "dualmark.rulebook.collect",
    "dualmark.facts.product",
    "dualmark.facts.ai_system",
)


def test_help_loads_next_to_nothing() -> None:
    modules = loaded("--help")
    assert beginning(modules, *HEAVY, *WRITTEN, *COMPILER, "yaml", "rfc8785", "sqlite3", "asyncio") == set()
    ours = beginning(modules, "dualmark")
    assert ours == {"dualmark", "dualmark.cli", "dualmark.cli.main"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("assess", "examples/recruiting-client", "--at", "2028-03-01"),
        ("law", "show", "CRA 12(3)"),
        ("rules", "list", "cra."),
    ],
    ids=" ".join,
)
def test_no_run_imports_the_written_rules(arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    modules = loaded(*arguments)
    assert beginning(modules, *HEAVY, *WRITTEN, *COMPILER, "django", "sqlite3") == set()
    assert "dualmark.rulebook.lawbook" in modules


def test_the_wheel_has_what_the_program_reads() -> None:
    for file in ("lawbook.json", "cases.json", "dossier/page.css"):
        assert (ROOT / "src" / "dualmark" / file).stat().st_size > 100
