# SPDX-License-Identifier: Apache-2.0
"""`dualmark assess`."""

from __future__ import annotations

from pathlib import Path

import click

from dualmark.cli import options


@click.command()
@options.product
@options.law_options
@options.as_json
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Also write the answer as one HTML page.")
def assess(product: str, at: str | None, known_on: str | None, scenario: str, as_json: bool, html: Path | None) -> None:
    """Assess PRODUCT under both acts.

    Without --at three dates stand side by side: today, the planned placing on the market, and the
    next change of the law after it that matters for the product.
    """
    from dualmark.app.assess import Request, assess_data, assess_document
    from dualmark.app.render import as_text, write_html

    request = Request(at, known_on, scenario)
    if as_json:
        options.print_json(assess_data(product, request))
    if as_json and html is None:
        return
    document = assess_document(product, request)
    if not as_json:
        click.echo(as_text(document, options.width(), options.colour()), nl=False)
    if html is not None:
        write_html(document, html)
        click.echo(f"\nThe same as a page: {html}", err=as_json)
