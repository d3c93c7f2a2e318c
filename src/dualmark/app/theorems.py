# SPDX-License-Identifier: Apache-2.0
"""Prove the theorems over the whole rulebook at every date of application."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dualmark.app.assess import RequestError, checked_day, today
from dualmark.app.lawbook_file import load_lawbook
from dualmark.determine.timeline import legal_dates

EARLIER_KNOWLEDGE = ("2028-09-01", "2025-06-30")
"""A day of the law as known before the second corrigendum of the CRA and the amendment of the AI Act."""


@dataclass(frozen=True, slots=True)
class TheoremResult:
    """One theorem: proved at all dates or not, the seconds it took, and where it fails."""

    name: str
    sentence: str
    proved: bool
    seconds: float
    detail: str


def prove(timeout: float, dates: Sequence[str] = ()) -> Iterator[TheoremResult]:
    """Each theorem over all the dates (every date of application by default), as it is done.

    `timeout` is in seconds for one question to the solver; a theorem that is not decided in its
    time is not proved. Raises `RequestError` where the solver is not installed.
    """
    try:
        import z3  # noqa: F401
    except ImportError as error:
        raise RequestError(
            "proving needs the solver: install the extra with `pip install 'dualmark[prove]'`"
        ) from error
    from dualmark.rulebook import theorems
    from dualmark.rulebook.theorem import setting

    lawbook = load_lawbook()
    days = [checked_day(day, "--at") for day in dates] or list(legal_dates(lawbook, today(), "as-published"))
    settings = [setting(lawbook, lawbook.state(day, today()), timeout) for day in days]
    for theorem in theorems.EVERYWHERE:
        yield _over(theorem, settings)
    for theorem in theorems.LAST:
        yield _over(theorem, settings[-1:])
    states = settings if dates else [setting(lawbook, lawbook.state(*EARLIER_KNOWLEDGE), timeout), *settings]
    for name, sentence, check in theorems.TOGETHER:
        yield _together(name, sentence, check, states)


def _together(name: str, sentence: str, check, settings) -> TheoremResult:
    from dualmark.logic.prove import NotProved

    start = time.perf_counter()
    try:
        detail = check(settings)
    except NotProved as error:
        detail = str(error)
    return TheoremResult(name, sentence, not detail, time.perf_counter() - start, detail)


def _over(theorem, settings) -> TheoremResult:
    from dualmark.rulebook.theorem import prove as prove_one

    start = time.perf_counter()
    failures = []
    for here in settings:
        proof = prove_one(theorem, here)
        if not proof.proved:
            failures.append(f"{here.rulebook.state.as_of}: {proof.detail}")
    seconds = time.perf_counter() - start
    return TheoremResult(theorem.name, theorem.sentence, not failures, seconds, "; ".join(failures[:3]))
