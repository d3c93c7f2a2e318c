# SPDX-License-Identifier: Apache-2.0
"""The law as data: show, list, events, standards, glossary, coverage, import and verify official texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from dualmark.app.assess import RequestError, checked_day, today
from dualmark.app.lawbook_file import load_lawbook
from dualmark.law.address import AddressError, display, parse_address, resolve, short
from dualmark.law.model import LegalEvent
from dualmark.law.provision import NOT_YET, Provision, coverage_status, provisions
from dualmark.law.state import status_on
from dualmark.logic.expression import Cited, walk
from dualmark.rulebook.lawbook import Lawbook


@lru_cache(maxsize=2)
def register() -> dict[str, Provision]:
    """All provisions by address, in statute order."""
    return provisions(load_lawbook().register)


def find(asked: str) -> Provision:
    """The provision that a text like `CRA 12(3)` names. Raises `AddressError` with the nearest ones."""
    return register()[resolve(parse_address(asked), register().keys())]


def show(asked: str) -> dict[str, Any]:
    """A provision with its dates, parts, rules, duties, recitals and, where imported, its official text."""
    provision = find(asked)
    lawbook = load_lawbook()
    state = lawbook.state("2100-01-01", today())
    prefix = provision.address
    below = [other for other in register().values() if other.address != prefix and _starts(other.address, prefix)]
    citing = [
        {"id": item.id, "title": item.title, "kind": "duty" if item.id in lawbook.duties else "rule"}
        for item in lawbook.rules
        if any(_starts(cite, prefix) or cite == prefix for cite in _cites(item))
    ]
    return {
        "address": provision.address,
        "name": display(provision.address),
        "heading": provision.heading,
        "kind": provision.kind,
        "addressee": list(provision.addressee),
        "status": coverage_status(provision, cited_addresses(lawbook)),
        "applies": [
            {"from": state.milestones.get(name, ""), "milestone": lawbook.milestones[name].title}
            for name in provision.milestones
        ],
        "relates_to": list(provision.relates),
        "note": provision.note,
        "digest": provision.digest,
        "identifiers": identifiers(provision),
        "parts": [{"address": other.address, "heading": other.heading} for other in below],
        "rules": citing,
        "recitals": [
            {"address": other.address, "heading": other.heading}
            for other in register().values()
            if any(
                related == prefix or _starts(related, prefix) or _starts(prefix, related) for related in other.relates
            )
        ],
        "text": imported_text(provision.address),
    }


def identifiers(provision: Provision) -> dict[str, str]:
    """CELEX and ELI of a provision; the ELI goes down to the article, below that the address counts."""
    act = next(act for act in load_lawbook().register["acts"] if act["id"] == provision.act)
    path = provision.address.split(":", 1)[1]
    article = path.split("(")[0].split("/")[0]
    eli = f"{act['eli']}/art_{article}/oj" if article[:1].isdigit() else f"{act['eli']}/oj"
    return {"celex": act["celex"], "eli": eli, "consolidated": act["consolidated"]}


def _starts(address: str, prefix: str) -> bool:
    return address.startswith(prefix) and address[len(prefix) : len(prefix) + 1] in ("(", "/", ".")


def _cites(rule: Any) -> set[str]:
    found = set(rule.cites)
    for node in walk(rule.condition):
        if isinstance(node, Cited):
            found.update(node.cites)
    return found


@lru_cache(maxsize=2)
def cited_addresses(lawbook: Lawbook) -> frozenset[str]:
    """Every address that a rule, a duty or a reading cites."""
    cites = {cite for rule in lawbook.rules for cite in _cites(rule)}
    cites |= {cite for reading in lawbook.readings.values() for cite in reading.cites}
    known = register().keys()
    return frozenset(_known_form(cite, known) for cite in cites)


def _known_form(cite: str, known: Iterable[str]) -> str:
    try:
        return resolve(cite, known)
    except AddressError:
        return cite


def listed(act: str | None, status: str | None, addressee: str | None) -> list[tuple[Provision, str]]:
    """The provisions of an act, a coverage status and an addressee (each optional), with their status."""
    known = {provision.act for provision in register().values()}
    if act is not None and act not in known:
        raise RequestError(f"there is no act {act!r}; known are {', '.join(sorted(known))}")
    cited = cited_addresses(load_lawbook())
    found = [(provision, coverage_status(provision, cited)) for provision in register().values()]
    return [
        (provision, state)
        for provision, state in found
        if act in (None, provision.act)
        and status in (None, state)
        and (addressee is None or addressee in provision.addressee)
    ]


OPERATORS = frozenset(
    {"manufacturer", "importer", "distributor", "authorised_representative", "steward", "provider", "deployer",
     "product_manufacturer", "model_provider", "operator"}
)  # fmt: skip


def coverage() -> dict[str, dict[str, Any]]:
    """Counts by status for each act; `open_for_operators` lists operator provisions not yet covered."""
    counts: dict[str, Counter[str]] = {}
    open_: dict[str, list[str]] = {}
    for provision, status in listed(None, None, None):
        counts.setdefault(provision.act, Counter())[status] += 1
        if status == NOT_YET and OPERATORS & set(provision.addressee):
            open_.setdefault(provision.act, []).append(provision.address)
    result = {}
    for act, found in counts.items():
        operative = sum(number for status, number in found.items() if status != "recital")
        result[act] = {
            "counts": dict(found),
            "not_yet_share": round(found[NOT_YET] / operative, 4) if operative else 0.0,
            "open_for_operators": open_.get(act, []),
        }
    return result


def events(known_on: str | None) -> list[tuple[LegalEvent, str]]:
    """The legal events with their status as known on a day (today by default), oldest first."""
    day = checked_day(known_on, "--known-on") if known_on else today()
    found = [(event, status_on(event, day)) for event in load_lawbook().events.values()]
    return sorted(found, key=lambda item: item[0].history[0].on)


def standards() -> list[dict[str, Any]]:
    """The standards pipeline of both acts."""
    return load_lawbook().register["standards"]


def guidance() -> list[dict[str, Any]]:
    """The guidance documents with their status."""
    return load_lawbook().register["guidance"]


def glossary(word: str | None) -> list[dict[str, Any]]:
    """The glossary, or the entries that contain a word."""
    entries = load_lawbook().register["glossary"]
    if word is None:
        return entries
    wanted = word.lower()
    return [entry for entry in entries if wanted in entry["term"].lower() or wanted in entry["meaning"].lower()]


def switches() -> list[dict[str, Any]]:
    """The switches with their last known state and source."""
    return [
        {"id": item.id, "title": item.title, "on": item.history[-1].value, "since": item.history[-1].on,
         "source": item.history[-1].source, "cites": list(item.cites)}
        for item in load_lawbook().switches.values()
    ]  # fmt: skip


def text_folder() -> Path:
    """Where imported official texts lie: beside the user's other application data, never in a project."""
    import os

    base = os.environ.get("DUALMARK_DATA") or os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "dualmark" / "texts"


def imported_text(address: str) -> str:
    """The imported official text of a provision, or an empty text."""
    import json

    file = text_folder() / f"{address.split(':', 1)[0]}.json"
    if not file.is_file():
        return ""
    return json.loads(file.read_text("utf-8"))["units"].get(address, "")


def import_texts(act: str, files: list[Path]) -> dict[str, int]:
    """Reads an official text that the user downloaded (EUR-Lex HTML, or Formex XML files) and keeps it.

    Returns counts: read, known to the register, same as our reading, different, unknown. Raises
    `TextError` where a file is not such a text; then nothing is kept.
    """
    import json

    from dualmark.app.render import write_whole

    units = read_units(act, files)
    content = {"act": act, "units": {unit.address: unit.text for unit in units}}
    write_whole(text_folder() / f"{act}.json", json.dumps(content, ensure_ascii=False))
    return _compared(units)


def read_units(act: str, files: list[Path]) -> list[Any]:
    """The units of an official text in one HTML file or several Formex files."""
    from dualmark.law.text.eurlex_html import read_eurlex_html
    from dualmark.law.text.formex import read_formex

    contents = [file.read_bytes() for file in files]
    if len(contents) == 1 and b"<html" in contents[0][:4096].lower():
        return list(read_eurlex_html(act, contents[0]))
    return list(read_formex(act, contents))


def _compared(units: list[Any]) -> dict[str, int]:
    from dualmark.law.text.normal_form import digest

    known = register()
    counts = Counter(read=len(units))
    for unit in units:
        provision = known.get(unit.address)
        if provision is None:
            counts["unknown"] += 1
        else:
            counts["same" if provision.digest == digest(unit.text) else "different"] += 1
    return dict(counts)


def verify(act: str, files: list[Path]) -> list[dict[str, Any]]:
    """Which provisions read differently from the text that our reading was made from, and which rules rest on them."""
    from dualmark.law.text.normal_form import digest

    lawbook = load_lawbook()
    found = []
    units = {unit.address: unit for unit in read_units(act, files)}
    for provision in register().values():
        if provision.act != act or not provision.digest:
            continue
        unit = units.get(provision.address)
        if unit is not None and digest(unit.text) == provision.digest:
            continue
        rules = [
            rule.id for rule in lawbook.rules if provision.address in {_known_form(c, register()) for c in _cites(rule)}
        ]
        found.append(
            {"address": provision.address, "name": short(provision.address), "heading": provision.heading,
             "change": "missing" if unit is None else "different", "rules": rules}
        )  # fmt: skip
    return found
