# SPDX-License-Identifier: Apache-2.0
"""`dualmark next`, `timeline`, `duties`, `checklist` and `compare`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from dualmark.cli import options


@click.command()
@options.product
@click.option("--all", "every", is_flag=True, help="Show every step, not only the first twelve.")
@options.law_options
@options.as_json
def next(product: str, every: bool, at: str | None, known_on: str | None, scenario: str, as_json: bool) -> None:
    """Show what to do next for PRODUCT, in order: what, who, by when, what it unlocks."""
    from dualmark.app import plan
    from dualmark.app.assess import Request
    from dualmark.app.render import short_address

    steps = plan.next_steps(product, Request(at, known_on, scenario))
    if as_json:
        options.print_json([asdict(step) for step in steps])
        return
    shown = steps if every else steps[:12]
    for number, step in enumerate(shown, 1):
        lead = "Find out: " if step.kind == "find out" else ""
        click.echo(f"{number:>2}. {lead}{step.what} [{', '.join(short_address(cite) for cite in step.cites[:3])}]")
        click.echo(f"    who: {step.who or 'you'}; when: {step.by}; {step.unlocks}")
    if len(shown) < len(steps):
        click.echo(f"... and {len(steps) - len(shown)} more; --all shows them")


@click.command()
@options.product
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), help="Write the dates as an iCalendar file.")
@options.law_options
@options.as_json
def timeline(
    product: str, ics: Path | None, at: str | None, known_on: str | None, scenario: str, as_json: bool
) -> None:
    """Show every date that matters for PRODUCT from today (or --at) on, and what changes on it."""
    from dualmark.app import plan
    from dualmark.app.assess import Request
    from dualmark.app.render import write_whole

    request = Request(at, known_on, scenario)
    if ics is not None:
        write_whole(ics, plan.dates_calendar(product, request))
        click.echo(f"written: {ics}", err=True)
        return
    entries = plan.dates(product, request)
    if as_json:
        options.print_json([asdict(entry) for entry in entries])
        return
    for entry in entries:
        click.echo(f"{entry.date}  {'; '.join(entry.titles)}")
        for title, instance, before, after in entry.changes:
            where = f" ({instance})" if instance else ""
            click.echo(f"            {title}{where}: {', '.join(before) or 'none'} -> {', '.join(after) or 'none'}")


@click.command()
@options.product
@click.option("--role", "roles", multiple=True, help="Only the duties of this role; may be repeated.")
@options.law_options
@options.as_json
def duties(
    product: str, roles: tuple[str, ...], at: str | None, known_on: str | None, scenario: str, as_json: bool
) -> None:
    """Show every duty that PRODUCT brings: who, what, from when, until when, shown by what."""
    _show(product, roles, at, known_on, scenario, as_json, boxes=False)


@click.command()
@options.product
@click.option("--role", "roles", multiple=True, help="Only the duties of this role; may be repeated.")
@options.law_options
@options.as_json
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write the list as a page to print.")
def checklist(
    product: str,
    roles: tuple[str, ...],
    at: str | None,
    known_on: str | None,
    scenario: str,
    as_json: bool,
    html: Path | None,
) -> None:
    """Show the duties that PRODUCT brings as a list to print and tick."""
    _show(product, roles, at, known_on, scenario, as_json, boxes=True, html=html)


def _show(
    product: str, roles: tuple[str, ...], at: str | None, known_on: str | None, scenario: str, as_json: bool, boxes: bool,
    html: Path | None = None,
) -> None:  # fmt: skip
    from dualmark.app import plan
    from dualmark.app.assess import Request
    from dualmark.app.render import as_text, write_html

    request = Request(at, known_on, scenario)
    if as_json:
        options.print_json(plan.owed_data(product, roles, request))
        return
    document = plan.duties_document(product, roles, request, boxes)
    if html is not None:
        write_html(document, html)
        click.echo(f"written: {html}", err=True)
        return
    click.echo(as_text(document, options.width(), options.colour()), nl=False)


@click.command()
@options.product
@click.option(
    "--law", "laws", multiple=True, required=True, metavar="STATE", help="AS_OF[/KNOWN_ON][/SCENARIO]; give it twice."
)
@options.as_json
def compare(product: str, laws: tuple[str, ...], as_json: bool) -> None:
    """Show what differs for PRODUCT under two states of the law, for example
    --law 2026-07-01 --law 2028-09-01/2026-11-20/standards-cited."""
    from dualmark.app import plan
    from dualmark.app.assess import Request

    if len(laws) != 2:
        raise click.UsageError("give --law exactly twice")
    titles, found = plan.compare(product, laws[0], laws[1], Request())
    if as_json:
        options.print_json({"states": titles, "differences": [asdict(item) for item in found]})
        return
    click.echo(f"A: {titles[0]}\nB: {titles[1]}")
    if not found:
        click.echo("No answer differs.")
    for item in found:
        where = f" ({item.instance})" if item.instance else ""
        click.echo(
            f"{item.title}{where}\n  A: {'; '.join(item.before) or 'none'}\n  B: {'; '.join(item.after) or 'none'}"
        )
