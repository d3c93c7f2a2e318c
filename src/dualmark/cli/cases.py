# SPDX-License-Identifier: Apache-2.0
"""`dualmark cases`."""

from __future__ import annotations

import click

from dualmark.cli import options


@click.group()
def cases() -> None:
    """The worked cases and how the rules answer them."""


@cases.command()
@click.option("--family", help="Only this family of cases.")
@options.as_json
def report(family: str | None, as_json: bool) -> None:
    """Answer every worked case and list every disagreement."""
    from dualmark.app.cases import report as run

    found = run(family)
    if as_json:
        options.print_json(found)
        return
    click.echo(f"{found['agree']} of {found['cases']} cases agree; confidently wrong: {found['confidently_wrong']}")
    for name, counts in found["by_family"].items():
        click.echo(f"  {name:<12} {counts['agree']:>4} of {counts['cases']:>4}")
    for item in found["disagreements"]:
        click.echo(f"{item['id']} ({item['confidence']})")
        for difference in item["differences"]:
            click.echo(f"  {difference['target']}: expected {difference['expected']}, found {difference['found']}")
        if item["reason"]:
            click.echo(f"  because: {item['reason']} [{item['provision']}]")
