# SPDX-License-Identifier: Apache-2.0
"""Whole outputs as text, so that every change of words is seen in a review. `pytest --rewrite` renews them."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

import click
import pytest

from dualmark.app.lawbook_file import load_lawbook
from dualmark.cli.main import cli, main

ROOT = Path(__file__).resolve().parent.parent.parent
Golden = Callable[[str, str], None]


def output(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """What a command prints, with the digest of the lawbook in words."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(sys, "argv", ["dualmark", *arguments])
    stream = io.StringIO()
    with redirect_stdout(stream), pytest.raises(SystemExit) as stop:
        main()
    assert not stop.value.code
    digest = load_lawbook().digest
    return stream.getvalue().replace(digest, "DIGEST").replace(digest[:19], "DIGEST")


def test_the_assessment_of_the_example(monkeypatch: pytest.MonkeyPatch, golden: Golden) -> None:
    arguments = ("examples/recruiting-client", "--known-on", "2026-11-20", "--at", "2028-03-01")
    found = output(monkeypatch, "assess", *arguments)
    assert "DIGEST" in found
    golden("assess-recruiting-client.txt", found)


def test_a_provision(monkeypatch: pytest.MonkeyPatch, golden: Golden) -> None:
    golden("law-show-cra-12-3.txt", output(monkeypatch, "law", "show", "CRA 12(3)"))


def test_the_help_of_every_command(monkeypatch: pytest.MonkeyPatch, golden: Golden) -> None:
    parts = [
        f"$ {' '.join(('dualmark', *path, '--help'))}\n{output(monkeypatch, *path, '--help')}"
        for path in _commands(cli)
    ]
    golden("help.txt", "\n".join(parts))


def _commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = [path]
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        inner = (*path, name)
        found += _commands(command, inner) if isinstance(command, click.Group) else [inner]
    return found
