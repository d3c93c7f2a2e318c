# SPDX-License-Identifier: Apache-2.0
"""Fixtures that all tests share: the lawbook, the examples, and the material beside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def lawbook():
    """The lawbook that ships with the program."""
    from dualmark.app.lawbook_file import load_lawbook

    return load_lawbook()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of given material beside the checkout; tests that need it skip without it."""
    if not SHARED.is_dir():
        pytest.skip("the given material (../shared) is not here")
    return SHARED


@pytest.fixture(autouse=True, scope="session")
def _no_personal_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Imported texts of the person who runs the tests never take part."""
    os.environ["DUALMARK_DATA"] = str(tmp_path_factory.mktemp("data"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="rewrite the golden files with what comes out")


@pytest.fixture
def golden(request: pytest.FixtureRequest):
    """Compares text with a golden file under tests/golden; `--rewrite` writes it anew."""

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if request.config.getoption("--rewrite"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.is_file(), f"no golden file {name}; run pytest --rewrite and look at it"
        assert text == path.read_text("utf-8")

    return compare


def pytest_terminal_summary(terminalreporter) -> None:
    """Counts the skips last, so that nothing goes missing unnoticed; with system packages a skip for
    want of them is a failure (see `pytest_sessionfinish`)."""
    skipped = terminalreporter.stats.get("skipped", [])
    terminalreporter.write_line(f"skipped: {len(skipped)}")
