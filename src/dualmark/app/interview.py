# SPDX-License-Identifier: Apache-2.0
"""The interview as a use case: ask, take an answer, go back, save; and the quick check without a file."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dualmark.app.assess import RequestError, checked_day, today
from dualmark.app.lawbook_file import load_lawbook
from dualmark.app.product_file import NAME, read_product
from dualmark.app.render import write_whole
from dualmark.determine.interview import Interview, Question, Standing
from dualmark.facts.answers import UNKNOWN, AnswerError, check_answer
from dualmark.facts.document import SCHEMA, ProductDocument, read_document
from dualmark.facts.fact import Fact
from dualmark.logic.atom import CHOICES, NUMBER

QUICK = (
    "product.runs_on_user_side",
    "product.data_connection",
    "product.supply",
    "product.union_market",
    "product.special_circumstances",
    "product.core_functionality",
    "product.placed_on_market",
    "ai_system.techniques",
    "ai_system.areas",
    "ai_system.biometric_functions",
    "ai_system.place_in_regulated_product",
    "ai_system.interacts_with_persons",
)
QUICK_ASSUMED: dict[str, dict[str, Any]] = {
    "product": {
        "ai_systems_complete": "yes",
        "models_complete": "yes",
        "change_kinds": [],
        "shown_or_tested": "neither",
    },
    "ai_system": {
        "stage": "market_or_use",
        "special_purpose": "none",
        "works_independently": "yes",
        "model_only": "no",
    },
}


@dataclass
class Session:
    """One interview in progress: the answers so far and the way back. Nothing is written until asked."""

    data: dict[str, Any]
    as_of: str
    path: Path | None = None
    trail: list[tuple[str, str]] = field(default_factory=list)
    aside: list[tuple[str, str]] = field(default_factory=list)

    @property
    def document(self) -> ProductDocument:
        """The checked document of the answers so far."""
        lawbook = load_lawbook()
        return read_document(self.data, lawbook.facts, lawbook.alternatives)

    def interview(self) -> Interview:
        """The present state as an interview."""
        return Interview(load_lawbook(), self.document, self.as_of, today())

    def next_question(self) -> Question | None:
        """The next question that can still change something, or `None`."""
        return self.interview().next_question(self.aside)

    def standing(self) -> Standing:
        """Settled and open goals, and how many questions may still matter."""
        return self.interview().standing()

    def answer(self, question: Question, value: Any) -> None:
        """Takes an answer. Raises `AnswerError` where it does not fit; then nothing changes."""
        check_answer(question.fact, value, question.instance)
        _section(self.data, question.fact, question.instance)[question.fact.name] = value
        self.trail.append((question.fact.id, question.instance))

    def back(self) -> Question | None:
        """Takes the last answer back and gives its question again, or `None` at the start."""
        if not self.trail:
            return None
        fact_id, instance = self.trail.pop()
        fact = load_lawbook().facts[fact_id]
        _section(self.data, fact, instance).pop(fact.name, None)
        return self.interview().question(fact_id, instance)

    def save(self) -> Path:
        """Writes the product file, comments kept. Raises `RequestError` where no place was given."""
        if self.path is None:
            raise RequestError("this interview has no file to write to")
        write_whole(self.path, _written(self.path, self.data))
        return self.path


def _section(data: dict[str, Any], fact: Fact, instance: str) -> dict[str, Any]:
    if not instance:
        if data.get(fact.subject) is None:
            data[fact.subject] = {}
        return data[fact.subject]
    return next(item for item in data[f"{fact.subject}s"] if item["id"] == instance)


def new_session(folder: Path, name: str, version: str, ai_systems: list[str], at: str | None) -> Session:
    """A session for a new product in a folder. Raises `RequestError` where a product file exists already."""
    path = folder / NAME if folder.suffix not in (".yaml", ".yml") else folder
    if path.exists():
        raise RequestError(f"{path} exists already; `dualmark ask {folder}` goes on with it")
    data: dict[str, Any] = {
        "schema": SCHEMA,
        "organisation": {},
        "product": {"name": name, "version": version, "ai_systems_complete": "yes"},
        "ai_systems": [{"id": slug, "name": words} for slug, words in _slugs(ai_systems)],
    }
    return Session(data, checked_day(at, "--at") if at else today(), path)


def _slugs(names: list[str]) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for name in names:
        base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "system"
        slug, number = base, 2
        while slug in found:
            slug, number = f"{base}-{number}", number + 1
        found[slug] = name
    return list(found.items())


def open_session(place: str | Path, at: str | None) -> Session:
    """A session that goes on with a product file."""
    product = read_product(place, load_lawbook())
    return Session(product.data, checked_day(at, "--at") if at else today(), product.path)


@dataclass
class QuickSession(Session):
    """The quick check: a dozen authored questions, those that cannot matter left out."""

    def next_question(self) -> Question | None:
        interview = self.interview()
        relevant = {(variable.atom, variable.instance) for variable in interview.candidates()}
        for fact_id in QUICK:
            instance = "ai" if fact_id.startswith("ai_system.") else ""
            asked = self.document.answer(fact_id, instance) is not None
            if not asked and (fact_id, instance) in relevant and (fact_id, instance) not in self.aside:
                return interview.question(fact_id, instance)
        return None


def quick_session(at: str | None) -> QuickSession:
    """A quick check with one product and one AI function, on usual assumptions that the result names."""
    data = {
        "schema": SCHEMA,
        "product": {"name": "Quick check", **QUICK_ASSUMED["product"]},
        "ai_systems": [{"id": "ai", "name": "The AI function", **QUICK_ASSUMED["ai_system"]}],
    }
    return QuickSession(data, checked_day(at, "--at") if at else today())


def read_answer(fact: Fact, text: str) -> Any:
    """The value that a typed text means: an option's number or name, several with commas, yes, no, a date.

    Raises `AnswerError` with what would fit.
    """
    typed = text.strip()
    if typed.lower() in ("?", "unknown", "not sure", "-"):
        return UNKNOWN
    if fact.type == CHOICES:
        if typed.lower() in ("none", "0", ""):
            return []
        return [_option(fact, part) for part in typed.split(",")]
    if fact.options:
        return _option(fact, typed)
    if fact.type == NUMBER:
        try:
            return float(typed) if "." in typed else int(typed)
        except ValueError as error:
            raise AnswerError(f"give a number, or ? if you are not sure, not {typed!r}") from error
    return {"y": "yes", "n": "no"}.get(typed.lower(), typed.lower())


def _option(fact: Fact, text: str) -> str:
    part = text.strip()
    if part.isdigit() and 1 <= int(part) <= len(fact.options):
        return fact.options[int(part) - 1].value
    return part


def _written(path: Path, data: dict[str, Any]) -> str:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.width = 4096
    yaml.preserve_quotes = True
    if path.exists():
        present = yaml.load(path.read_text("utf-8"))
        _merge(present, data)
    else:
        present = data
    stream = io.StringIO()
    yaml.dump(present, stream)
    return stream.getvalue()


def _merge(present: Any, data: dict[str, Any]) -> None:
    """Brings new values into a loaded file in place, so that its comments stay."""
    for section, value in data.items():
        if isinstance(value, dict):
            if present.get(section) is None:
                present[section] = {}
            kept = present[section]
            for key in [key for key in kept if key not in value]:
                del kept[key]
            for key, answer in value.items():
                if key not in kept or kept[key] != answer:
                    kept[key] = answer
        elif isinstance(value, list) and section in present and len(present[section]) == len(value):
            for kept, item in zip(present[section], value, strict=True):
                _merge({"item": kept}, {"item": item})
        elif present.get(section) != value:
            present[section] = value
