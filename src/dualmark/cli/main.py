# SPDX-License-Identifier: Apache-2.0
"""The entry point: loads a command only when it is called, and turns errors into words and codes."""

from __future__ import annotations

import importlib
import os
import sys
from typing import NoReturn

import click

from dualmark import __version__

OK, FAILED, USAGE, BAD_INPUT, CONTRADICTION, BROKEN = range(6)

COMMANDS = {
    "assess": ("assess", "Assess a product under both acts: scope, class, risk, procedure, duties, dates."),
    "why": ("explain", "Why a conclusion holds: its proof, down to paragraph and point."),
    "what-if": ("explain", "What changes if some answers were otherwise."),
    "what-would-change": ("explain", "The fewest answers that would have to be otherwise."),
    "next": ("plan", "What to do next, in order: what, who, by when, what it unlocks."),
    "timeline": ("plan", "Every date that matters for a product, and what changes on it."),
    "duties": ("plan", "Every duty: who, what, from when, until when, shown by what."),
    "checklist": ("plan", "The duties as a list to print and tick."),
    "compare": ("plan", "The same product under two states of the law."),
    "quick": ("interview", "Both acts in at most a dozen questions, without a file."),
    "new": ("interview", "Make a product file by answering questions."),
    "ask": ("interview", "Go on answering questions about a product."),
    "facts": ("vocabulary", "The facts: questions, why they are asked, and their values."),
    "schema": ("vocabulary", "The JSON Schema of a product file, for editors."),
    "upgrade": ("vocabulary", "Bring an older product file up to date, showing the difference."),
    "rules": ("rules", "The rules: list, show, coverage, readings, prove."),
    "cases": ("cases", "The worked cases and how the rules answer them."),
    "law": ("law", "The law as data: provisions, events, dates, standards, coverage, texts."),
}


class LazyGroup(click.Group):
    """Knows every command's name and one line of help, and imports its module when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"dualmark.cli.{COMMANDS[name][0]}")
        return getattr(module, name.replace("-", "_"))

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # the reader has seen enough, which is no failure
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise click.exceptions.Exit(OK) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dualmark")
def cli() -> None:
    """Dualmark takes a connected product with AI to one CE mark under the Cyber Resilience Act and the AI Act.

    PRODUCT is a folder with product.yaml, or the file. Exit codes: 0 done; 1 a check that was asked
    for failed; 2 wrong usage; 3 the input cannot be used; 4 the answers contradict each other; 5 the
    lawbook cannot be used.
    """


def main() -> NoReturn:
    """Runs the command line and exits."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        sys.exit(
            cli(prog_name="dualmark", standalone_mode=False) or OK
        )  # a command that ends with a code gives it here
    except click.Abort:
        click.echo("stopped; nothing was written", err=True)
        sys.exit(FAILED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except Exception as error:
        code = exit_code_of(error)
        if code is None:
            raise
        click.echo(f"dualmark: {error}", err=True)
        sys.exit(code)


def exit_code_of(error: Exception) -> int | None:
    """The exit code of an expected error; `None` for one that is a fault of the program."""
    from dualmark.app.faults import kind_of

    return {"input": BAD_INPUT, "contradiction": CONTRADICTION, "lawbook": BROKEN, "usage": USAGE}.get(kind_of(error))
