# SPDX-License-Identifier: Apache-2.0
"""The vocabulary: list it, describe a fact, give the schema."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from dualmark.app.assess import RequestError
from dualmark.app.lawbook_file import load_lawbook
from dualmark.facts.fact import Fact
from dualmark.facts.schema import product_schema
from dualmark.rulebook.codec import to_plain


def facts(names: Sequence[str] = (), page: str | None = None) -> list[Fact]:
    """The facts of some names, of a page, or all. Raises `RequestError` with the nearest name."""
    known = load_lawbook().facts
    for name in names:
        if name not in known:
            near = get_close_matches(name, list(known), n=1)
            raise RequestError(f"there is no fact {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    return [fact for fact in known.values() if (not names or fact.id in names) and (page is None or fact.page == page)]


def facts_data(names: Sequence[str] = (), page: str | None = None) -> list[dict[str, Any]]:
    """The same as plain data."""
    return [to_plain(fact) for fact in facts(names, page)]


def schema() -> dict[str, Any]:
    """The JSON Schema of a product file."""
    lawbook = load_lawbook()
    return product_schema(lawbook.facts, lawbook.alternatives)
