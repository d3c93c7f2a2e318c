# SPDX-License-Identifier: Apache-2.0
"""`dualmark facts`, `schema` and `upgrade`."""

from __future__ import annotations

from pathlib import Path

import click

from dualmark.cli import options


@click.command()
@click.argument("names", nargs=-1)
@click.option("--page", help="Only the facts of this page.")
@options.as_json
def facts(names: tuple[str, ...], page: str | None, as_json: bool) -> None:
    """List the facts, or describe those of the given NAMES in full."""
    from dualmark.app import vocabulary
    from dualmark.app.render import short_address

    if as_json:
        options.print_json(vocabulary.facts_data(names, page))
        return
    current = ""
    for fact in vocabulary.facts(names, page):
        if not names:
            if fact.page != current:
                current = fact.page
                click.echo(f"\n{current}")
            click.echo(f"  {fact.id}  ({fact.type})  {fact.question}")
            continue
        click.echo(
            f"{fact.id}  ({fact.type})\n  {fact.question}\n  Why: {fact.why} [{', '.join(map(short_address, fact.serves))}]"
        )
        for line in (fact.help, *(f"Example: {example}" for example in fact.examples)):
            if line:
                click.echo(f"  {line}")
        for option in fact.options:
            click.echo(f"    {option.value}: {option.label}. {option.description}".rstrip())
            if option.includes:
                click.echo(f"        includes: {option.includes}")
            if option.falls_short:
                click.echo(f"        falls short: {option.falls_short}")


@click.command()
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file instead.")
def schema(output: Path | None) -> None:
    """Print the JSON Schema of a product file, for editors."""
    import json

    from dualmark.app import vocabulary
    from dualmark.app.render import write_whole

    text = json.dumps(vocabulary.schema(), ensure_ascii=False, indent=2) + "\n"
    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text)


@click.command()
@options.product
@click.option("--write", is_flag=True, help="Change the file; without it only the difference is shown.")
def upgrade(product: str, write: bool) -> None:
    """Bring the product file of PRODUCT up to date, showing the difference. Comments are kept."""
    from dualmark.app.upgrade import upgrade as apply

    found = apply(product, write)
    if not found.diff:
        click.echo(f"{found.path} is up to date")
        return
    click.echo(found.diff, nl=False)
    click.echo("written" if write else "nothing was written; --write applies it", err=True)
