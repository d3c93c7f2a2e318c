# SPDX-License-Identifier: Apache-2.0
"""`dualmark rules`."""

from __future__ import annotations

import click

from dualmark.cli import options
from dualmark.cli.main import FAILED


@click.group()
def rules() -> None:
    """The rules: list, show, readings, coverage, prove."""


@rules.command("list")
@click.argument("part", default="")
@click.option("--row", default="", help="Only rules that encode this row of the decision tables.")
@options.as_json
def list_(part: str, row: str, as_json: bool) -> None:
    """List the rules whose id contains PART."""
    from dualmark.app import rules as app
    from dualmark.app.render import short_address

    found = app.rules(part, row)
    if as_json:
        options.print_json(
            [{"id": rule.id, "title": rule.title, "cites": rule.cites, "rows": rule.rows} for rule in found]
        )
        return
    for rule in found:
        click.echo(f"{rule.id}  {rule.title} [{', '.join(map(short_address, rule.cites))}]")


@rules.command()
@click.argument("name")
@options.as_json
def show(name: str, as_json: bool) -> None:
    """Print the rule NAME as a page that a lawyer can read."""
    from dualmark.app import rules as app

    if as_json:
        options.print_json(app.rule_data(name))
        return
    for line in app.rule_page(name):
        click.echo(line)


@rules.command()
@options.as_json
def readings(as_json: bool) -> None:
    """List the open legal questions: alternatives, our default and why."""
    from dualmark.app import rules as app
    from dualmark.app.render import short_address

    found = app.readings()
    if as_json:
        options.print_json([
            {"id": item.id, "question": item.question, "default": item.default, "why": item.why, "cites": item.cites,
             "alternatives": [{"value": a.value, "label": a.label, "sources": a.sources} for a in item.alternatives]}
            for item in found
        ])  # fmt: skip
        return
    for item in found:
        click.echo(f"{item.id}: {item.question} [{', '.join(map(short_address, item.cites))}]")
        for alternative in item.alternatives:
            chosen = "*" if alternative.value == item.default else " "
            click.echo(
                f"  {chosen} {alternative.value}: {alternative.label} [{', '.join(map(short_address, alternative.sources))}]"
            )
        click.echo(f"    why: {item.why}")


@rules.command()
@options.as_json
def coverage(as_json: bool) -> None:
    """Show every row of the decision tables with its rules and cases. Fails where something lacks."""
    from dualmark.app.cases import row_coverage

    found = row_coverage()
    if as_json:
        options.print_json([
            {"row": item.row, "encoded_by": item.encoded_by, "passing": item.passing, "failing": item.failing,
             "wrong": item.wrong, "complete": item.complete} for item in found
        ])  # fmt: skip
    else:
        for item in found:
            lack = [
                word
                for word, has in (
                    ("rule", item.encoded_by),
                    ("passing case", item.passing),
                    ("failing case", item.failing),
                )
                if not has
            ]
            state = (
                "complete"
                if item.complete
                else "; ".join([*(f"no {word}" for word in lack), *(f"wrong: {name}" for name in item.wrong)])
            )
            click.echo(
                f"{item.row:<22} rules {len(item.encoded_by):>2}  pass {len(item.passing):>2}  fail or open {len(item.failing):>2}  {state}"
            )
        whole = sum(item.complete for item in found)
        click.echo(f"{whole} of {len(found)} rows are complete")
    if not all(item.complete for item in found):
        raise click.exceptions.Exit(FAILED)


@rules.command()
@click.option("--timeout", default=60.0, show_default=True, help="Seconds for one query of the solver.")
@click.option("--at", "dates", multiple=True, metavar="DATE", help="Only at this date; may be repeated.")
@options.as_json
def prove(timeout: float, dates: tuple[str, ...], as_json: bool) -> None:
    """Prove the theorems over the whole rulebook at each date of application. Needs the extra `prove`."""
    from dualmark.app import theorems

    results = []
    for result in theorems.prove(timeout, dates):
        results.append(result)
        if not as_json:
            click.echo(
                f"{'proved' if result.proved else 'NOT PROVED':<10} {result.seconds:>7.2f} s  {result.sentence}"
                + (f"  [{result.detail}]" if result.detail else "")
            )
    if as_json:
        options.print_json(
            [
                {
                    "theorem": r.name,
                    "sentence": r.sentence,
                    "proved": r.proved,
                    "seconds": round(r.seconds, 3),
                    "detail": r.detail,
                }
                for r in results
            ]
        )
    if not all(result.proved for result in results):
        raise click.exceptions.Exit(FAILED)
