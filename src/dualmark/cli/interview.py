# SPDX-License-Identifier: Apache-2.0
"""`dualmark quick`, `new` and `ask`: questions in a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dualmark.cli import options

if TYPE_CHECKING:
    from dualmark.app.interview import Question, Session

KEYS = "? not sure; why; back; stop"
FORMS = {
    "yes_no": "yes, no",
    "choice": "a number or a name",
    "choices": "numbers or names with commas, none",
    "date": "YYYY-MM-DD",
    "number": "a number",
}


@click.command()
@options.at
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Also write the answer as one HTML page.")
def quick(at: str | None, html: Path | None) -> None:
    """Both acts in at most a dozen questions. Nothing is kept."""
    from dualmark.app.interview import quick_session

    session = quick_session(at)
    _ask(session)
    _show(session, html)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@options.at
def new(folder: Path, at: str | None) -> None:
    """Make a product file in FOLDER by answering questions."""
    from dualmark.app.interview import new_session

    name = click.prompt("What is the product called?")
    version = click.prompt("Which version?", default="1.0")
    listed = click.prompt("Which AI functions does it have? Names with commas, or none", default="none")
    systems = [] if listed.strip().lower() == "none" else [part.strip() for part in listed.split(",") if part.strip()]
    session = new_session(folder, name, version, systems, at)
    _ask(session)
    click.echo(f"written: {session.save()}")


@click.command()
@options.product
@options.at
def ask(product: str, at: str | None) -> None:
    """Go on answering questions about PRODUCT; its file is written when you stop."""
    from dualmark.app.interview import open_session

    session = open_session(product, at)
    _ask(session)
    if session.trail:
        click.echo(f"written: {session.save()}")


def _ask(session: Session) -> None:
    """Asks until nothing can change any more, or the person stops."""
    page, question = "", session.next_question()
    while question is not None:
        if question.fact.page != page:
            page = question.fact.page
            standing = session.standing()
            click.echo(
                f"\n== {page.replace('_', ' ')} == settled {len(standing.settled)}, open {len(standing.open)}, questions left at most {standing.questions}"
            )
        reply = _prompt(question)
        if reply == "stop":
            return
        if reply == "back":
            question = session.back() or question
            continue
        if reply == "why":
            _why(question)
            continue
        if _take(session, question, reply):
            question = session.next_question()
    click.echo("\nNothing else that you could answer would change the outcome.")


def _take(session: Session, question: Question, reply: str) -> bool:
    from dualmark.app.interview import AnswerError, read_answer

    try:
        session.answer(question, read_answer(question.fact, reply))
    except AnswerError as error:
        click.echo(f"  {error.message}")
        return False
    return True


def _prompt(question: Question) -> str:
    fact = question.fact
    where = f" ({question.instance})" if question.instance else ""
    click.echo(f"\n{fact.question}{where}")
    if fact.help:
        click.echo(f"  {fact.help}")
    for number, option in enumerate(fact.options, 1):
        limits = "".join(
            f" {word} {text}" for word, text in (("Includes:", option.includes), ("Not:", option.falls_short)) if text
        )
        click.echo(f"  {number}. {option.label}. {option.description}{limits}".rstrip())
    reply = click.prompt(f"  [{FORMS[fact.type]}; {KEYS}]", default="?", show_default=False)
    return reply.strip().lower() if reply.strip().lower() in ("stop", "back", "why") else reply


def _why(question: Question) -> None:
    from dualmark.app.render import short_address

    click.echo(f"  {question.fact.why} [{', '.join(map(short_address, question.fact.serves))}]")
    for effect in question.effects:
        words = [f"settles {'; '.join(effect.settles[:3])}"] if effect.settles else []
        words += [f"rules out {'; '.join(effect.rules_out[:3])}"] if effect.rules_out else []
        click.echo(f"  {effect.value}: {' and '.join(words) or 'decides nothing by itself'}")


def _show(session: Session, html: Path | None) -> None:
    from dualmark.app.assess import document_of
    from dualmark.app.render import as_text, write_html

    document = document_of(session.document, session.as_of)
    click.echo(as_text(document, options.width(), options.colour()), nl=False)
    if html is not None:
        write_html(document, html)
        click.echo(f"\nThe same as a page: {html}")
