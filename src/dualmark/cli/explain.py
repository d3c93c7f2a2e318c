# SPDX-License-Identifier: Apache-2.0
"""`dualmark why`, `what-if` and `what-would-change`."""

from __future__ import annotations

import click

from dualmark.cli import options


@click.command()
@options.product
@click.argument("conclusion")
@options.law_options
@options.as_json
def why(product: str, conclusion: str, at: str | None, known_on: str | None, scenario: str, as_json: bool) -> None:
    """Show the proof of a CONCLUSION about PRODUCT: a goal, a rule or a duty (NAME or NAME@AI-SYSTEM)."""
    from dualmark.app import explain
    from dualmark.app.assess import Request
    from dualmark.app.render import as_text

    request = Request(at, known_on, scenario)
    if as_json:
        options.print_json(explain.why_data(product, conclusion, request))
        return
    document = explain.why(product, conclusion, request)
    click.echo(as_text(document, options.width(), options.colour()), nl=False)


@click.command()
@options.product
@click.option(
    "--set",
    "settings",
    multiple=True,
    required=True,
    metavar="FACT=VALUE",
    help="An answer to assume; may be repeated.",
)
@options.law_options
@options.as_json
def what_if(
    product: str, settings: tuple[str, ...], at: str | None, known_on: str | None, scenario: str, as_json: bool
) -> None:
    """Show what changes about PRODUCT if some answers were otherwise. Nothing is written."""
    from dataclasses import asdict

    from dualmark.app import explain
    from dualmark.app.assess import Request

    found = explain.what_if(product, settings, Request(at, known_on, scenario))
    if as_json:
        options.print_json([asdict(item) for item in found])
        return
    if not found:
        click.echo("Nothing would change.")
    for item in found:
        where = f" ({item.instance})" if item.instance else ""
        click.echo(
            f"{item.title}{where}\n  now:  {'; '.join(item.before) or 'none'}\n  then: {'; '.join(item.after) or 'none'}"
        )


@click.command()
@options.product
@click.argument("conclusion")
@click.option("--lock", multiple=True, metavar="FACT", help="A fact that cannot change; may be repeated.")
@options.law_options
@options.as_json
def what_would_change(
    product: str,
    conclusion: str,
    lock: tuple[str, ...],
    at: str | None,
    known_on: str | None,
    scenario: str,
    as_json: bool,
) -> None:
    """Show the fewest answers about PRODUCT that would have to be otherwise for a CONCLUSION to turn."""
    from dualmark.app import explain
    from dualmark.app.assess import Request

    found = explain.what_would_change(product, conclusion, lock, Request(at, known_on, scenario))
    if as_json:
        options.print_json(found)
        return
    for item in found:
        where = f"@{item['instance']}" if item["instance"] else ""
        click.echo(f"{item['rule']}{where} is {item['value']}")
        if not item["decided"]:
            click.echo("  not decided within the budget of the exact engine")
        elif item["changes"] is None:
            click.echo("  no change of facts would turn it")
        elif not item["changes"]:
            click.echo("  it may turn without any change: open facts decide it")
        for change in item["changes"] or ():
            click.echo(f"  {change['variable']} would have to be: {change['to']}")
