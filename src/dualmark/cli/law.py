# SPDX-License-Identifier: Apache-2.0
"""`dualmark law`."""

from __future__ import annotations

from pathlib import Path

import click

from dualmark.cli import options
from dualmark.cli.main import FAILED


@click.group()
def law() -> None:
    """The law as data."""


@law.command()
@click.argument("provision", nargs=-1, required=True)
@options.as_json
def show(provision: tuple[str, ...], as_json: bool) -> None:
    """Show a PROVISION, for example "CRA 12(3)" or "AI Act Annex III point 4(a)"."""
    from dualmark.app import law as app

    found = app.show(" ".join(provision))
    if as_json:
        options.print_json(found)
        return
    click.echo(f"{found['name']}: {found['heading']}")
    ids = found["identifiers"]
    click.echo(f"  CELEX {ids['celex']}; {ids['eli']}")
    click.echo(
        f"  {found['kind']}; addressed to {', '.join(found['addressee']) or 'nobody'}; {found['status'].replace('_', ' ')}"
    )
    for item in found["applies"]:
        click.echo(f"  applies from {item['from'] or 'no date yet'} ({item['milestone']})")
    if found["note"]:
        click.echo(f"  note: {found['note']}")
    for title, key in (("Parts", "parts"), ("Recitals about it", "recitals")):
        if found[key]:
            click.echo(f"{title}:")
        for item in found[key]:
            click.echo(f"  {item['address']}  {item['heading']}")
    if found["rules"]:
        click.echo("Rules and duties that rest on it:")
    for item in found["rules"]:
        click.echo(f"  {item['id']}  {item['title']}")
    click.echo(
        f"Official text (imported by you):\n{found['text']}"
        if found["text"]
        else "Official text: not imported; `dualmark law import` shows it beside our rules"
    )


@law.command("list")
@click.option("--act", help="Only this act (cra, aia, omnibus, ir2392, dr1535, dr881).")
@click.option("--status", help="Only this status (formalised, checklist, no_duty, authorities, not_yet, recital).")
@click.option("--addressee", help="Only what binds this addressee.")
@options.as_json
def list_(act: str | None, status: str | None, addressee: str | None, as_json: bool) -> None:
    """List provisions with their headings."""
    from dualmark.app import law as app

    found = app.listed(act, status, addressee)
    if as_json:
        options.print_json(
            [{"address": p.address, "heading": p.heading, "status": s, "addressee": p.addressee} for p, s in found]
        )
        return
    for provision, state in found:
        click.echo(f"{provision.address}  {provision.heading}  ({state.replace('_', ' ')})")


@law.command()
@options.known_on
@options.as_json
def events(known_on: str | None, as_json: bool) -> None:
    """List the legal events with their status history."""
    from dualmark.app import law as app

    found = app.events(known_on)
    if as_json:
        options.print_json([
            {"id": e.id, "title": e.title, "kind": e.kind, "status": status, "effective": e.effective, "celex": e.celex,
             "history": [{"on": s.on, "status": s.status, "source": s.source} for s in e.history], "touches": e.touches, "note": e.note}
            for e, status in found
        ])  # fmt: skip
        return
    for event, status in found:
        click.echo(
            f"{event.id}: {event.title} ({status or 'not known yet'}{f', effective {event.effective}' if event.effective else ''})"
        )
        for item in event.history:
            click.echo(f"    {item.on}  {item.status}: {item.source}")


@law.command()
@options.as_json
def switches(as_json: bool) -> None:
    """List the states of the world that law depends on."""
    from dualmark.app import law as app

    found = app.switches()
    if as_json:
        options.print_json(found)
        return
    for item in found:
        click.echo(
            f"{'on ' if item['on'] else 'off'}  {item['id']}: {item['title']} [{', '.join(item['cites'])}] ({item['source']})"
        )


@law.command()
@options.as_json
def standards(as_json: bool) -> None:
    """List the standards pipeline of both acts."""
    from dualmark.app import law as app

    found = app.standards()
    if as_json:
        options.print_json(found)
        return
    for item in found:
        click.echo(
            f"{item['id']}  {item['title']}  ({item['act']}; {item['stage']}; {'cited' if item['citation'] else 'not cited'})"
        )


@law.command()
@click.argument("word", required=False)
@options.as_json
def glossary(word: str | None, as_json: bool) -> None:
    """Explain legal terms and everyday words, or those that contain WORD."""
    from dualmark.app import law as app

    found = app.glossary(word)
    if as_json:
        options.print_json(found)
        return
    for item in found:
        click.echo(f"{item['term']}: {item['meaning']} [{', '.join(item['cites'])}]")


@law.command()
@options.as_json
def coverage(as_json: bool) -> None:
    """Count the provisions of each act by status."""
    from dualmark.app import law as app

    found = app.coverage()
    if as_json:
        options.print_json(found)
        return
    for act, item in found.items():
        counts = ", ".join(f"{number} {status.replace('_', ' ')}" for status, number in sorted(item["counts"].items()))
        click.echo(
            f"{act}: {counts}; not yet {item['not_yet_share']:.1%}; open duties of operators: {len(item['open_for_operators'])}"
        )
        for address in item["open_for_operators"]:
            click.echo(f"    {address}")


@law.command("import")
@click.argument("act")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_(act: str, files: tuple[Path, ...]) -> None:
    """Read an official text of ACT that you downloaded (EUR-Lex HTML, or Formex XML files)."""
    from dualmark.app import law as app

    counts = app.import_texts(act, list(files))
    click.echo(", ".join(f"{number} {word}" for word, number in counts.items()))


@law.command()
@click.argument("act")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@options.as_json
def verify(act: str, files: tuple[Path, ...], as_json: bool) -> None:
    """Tell which rules rest on provisions of ACT whose text differs from the one our reading was made from."""
    from dualmark.app import law as app

    found = app.verify(act, list(files))
    if as_json:
        options.print_json(found)
    elif not found:
        click.echo("Every provision reads as when our reading was made.")
    else:
        for item in found:
            click.echo(
                f"{item['address']}  {item['change']}: {item['heading']}; rests on it: {', '.join(item['rules']) or 'no rule'}"
            )
    if found:
        raise click.exceptions.Exit(FAILED)


@law.command("compile")
def compile_() -> None:
    """Compile the written rules, vocabulary and register into the lawbook (in a checkout)."""
    from dualmark.app.compile import compile_all

    for name, digest in compile_all().items():
        click.echo(f"{name}  {digest}")
