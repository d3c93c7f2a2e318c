# SPDX-License-Identifier: Apache-2.0
"""Which errors a user can act on, and of what kind they are."""

from __future__ import annotations

from dualmark.app.assess import RequestError
from dualmark.app.product_file import ProductFileError
from dualmark.facts.answers import AnswerError
from dualmark.facts.document import AnswerErrors
from dualmark.law.address import AddressError
from dualmark.logic.errors import ContradictoryFacts
from dualmark.rulebook.codec import LawbookError

KINDS = (
    (ProductFileError, "input"),
    (AnswerErrors, "input"),
    (AnswerError, "input"),
    (ContradictoryFacts, "contradiction"),
    (LawbookError, "lawbook"),
    (RequestError, "usage"),
    (AddressError, "usage"),
)


def kind_of(error: Exception) -> str | None:
    """`input`, `contradiction`, `lawbook` or `usage`; `None` for any other error."""
    return next((kind for type_, kind in KINDS if isinstance(error, type_)), None)
