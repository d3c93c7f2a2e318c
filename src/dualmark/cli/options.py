# SPDX-License-Identifier: Apache-2.0
"""Options that several commands share, and how output leaves the program."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from typing import Any

import click

product = click.argument("product", type=click.Path())
at = click.option("--at", metavar="DATE", help="The day whose law is applied (YYYY-MM-DD).")
known_on = click.option("--known-on", metavar="DATE", help="The day up to which publications count; today by default.")
scenario = click.option(
    "--scenario", default="as-published", show_default=True, help="What is assumed beyond published law."
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for machines.")


def law_options(command: Callable) -> Callable:
    """The three options that say which law is applied."""
    return at(known_on(scenario(command)))


def print_json(data: Any) -> None:
    """Prints plain data as indented JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, sort_keys=False))


def width() -> int:
    """The width of the terminal in characters, at most 110; 100 where output goes to a file."""
    return min(shutil.get_terminal_size((100, 24)).columns, 110) if sys.stdout.isatty() else 100


def colour() -> bool:
    """Whether colour may be used: only on a terminal, and not where NO_COLOR is set."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
