# SPDX-License-Identifier: Apache-2.0
"""Explain a conclusion, and ask what would change it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from dualmark.app.assess import Request, RequestError, assessment_of
from dualmark.app.lawbook_file import load_lawbook
from dualmark.app.product_file import ProductFile, read_product
from dualmark.determine.assessment import Assessment
from dualmark.determine.change import Difference, differences, fewest_changes
from dualmark.facts.document import read_document
from dualmark.facts.yaml_reader import YamlError, read_yaml


def why(place: str | Path, asked: str, request: Request) -> Any:
    """The proof of a goal, an answer, a rule or a duty, as a document."""
    from dualmark.determine.determination import NOTICE
    from dualmark.dossier.content import Document, section
    from dualmark.dossier.determination_report import state_facts
    from dualmark.dossier.proof_report import proof_tree

    assessment = _open(place, request)
    sections = []
    for rule, instance in find(assessment, asked):
        title = assessment.evaluation.rulebook.rules[rule].title
        sections.append(section(rule, title, proof_tree(assessment, rule, instance)))
    return Document("why", f"Why: {asked}", "", state_facts(assessment), NOTICE, tuple(sections))


def why_data(place: str | Path, asked: str, request: Request) -> list[dict[str, Any]]:
    """The same as plain JSON proofs, which the independent checker can re-check."""
    assessment = _open(place, request)
    return [assessment.proof(rule, instance) for rule, instance in find(assessment, asked)]


def find(assessment: Assessment, asked: str) -> list[tuple[str, str]]:
    """The (rule, instance) pairs that a name stands for: a goal's possible answers (all of them where
    none is possible), a rule, a duty.

    `name@instance` asks for one AI system or model. Raises `RequestError` with the nearest names.
    """
    name, _, instance = asked.partition("@")
    rules = assessment.evaluation.rulebook.rules
    subjects = {goal.id: goal.subject for goal in assessment.lawbook.goals if goal.id == name}
    subject = subjects.get(name) or (rules[name].subject if name in rules else None)
    if subject is not None:
        known = assessment.instances(subject)
        if instance and instance not in known:
            raise RequestError(f"there is no {instance!r} here; known are {', '.join(filter(None, known)) or 'none'}")
        wanted = [one for one in known if instance in ("", one)]
        if name not in subjects:
            return [(name, one) for one in wanted]
        results = [result for result in assessment.goals if result.goal.id == name and result.instance in wanted]
        return [(answer.rule, item.instance) for item in results for answer in item.possible or item.answers]
    near = get_close_matches(name, [*rules, *(goal.id for goal in assessment.lawbook.goals)], n=3)
    hint = f"; near are {', '.join(near)}" if near else ""
    raise RequestError(f"no goal, rule or duty is called {name!r}{hint}; `dualmark rules list` shows all")


def what_if(place: str | Path, settings: Sequence[str], request: Request) -> list[Difference]:
    """What changes in the answers if some facts were otherwise; nothing is written."""
    lawbook = load_lawbook()
    product = read_product(place, lawbook)
    data = product.data
    for setting in settings:
        data = _with_setting(data, setting, set(lawbook.facts))
    document = read_document(data, lawbook.facts, lawbook.alternatives)
    changed = ProductFile(product.path, product.text, data, document)
    return differences(assessment_of(lawbook, product, request), assessment_of(lawbook, changed, request))


def _with_setting(data: dict[str, Any], setting: str, known: set[str]) -> dict[str, Any]:
    """The data with `fact=value` or `fact@instance=value` applied. The value is read as YAML."""
    target, equals, text = setting.partition("=")
    name, _, instance = target.strip().partition("@")
    if not equals:
        raise RequestError(
            f"{setting!r} is no setting; write fact=value, for example product.placed_on_market=2028-03-01"
        )
    if name not in known:
        near = get_close_matches(name, list(known), n=1)
        raise RequestError(f"there is no fact {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    try:
        value, _ = read_yaml(text)
    except YamlError as error:
        raise RequestError(f"{setting!r}: the value is not YAML: {error.message}") from error
    subject, key = name.split(".", 1)
    copy = {section: dict(part) if isinstance(part, dict) else part for section, part in data.items()}
    if subject in ("organisation", "product"):
        copy[subject] = {**(copy.get(subject) or {}), key: value}
        return copy
    section = f"{subject}s"
    entries = [dict(entry) for entry in copy.get(section) or []]
    chosen = [entry for entry in entries if instance in ("", str(entry.get("id")))]
    if not chosen:
        raise RequestError(
            f"{name} is asked per {subject.replace('_', ' ')}, and there is no {instance or 'such entry'!r}"
        )
    for entry in chosen:
        entry[key] = value
    copy[section] = entries
    return copy


def what_would_change(place: str | Path, asked: str, locked: Sequence[str], request: Request) -> list[dict[str, Any]]:
    """For each certain conclusion asked for: the fewest facts that would have to be otherwise."""
    assessment = _open(place, request)
    return [fewest_changes(assessment, rule, instance, frozenset(locked)) for rule, instance in find(assessment, asked)]


def _open(place: str | Path, request: Request) -> Assessment:
    lawbook = load_lawbook()
    return assessment_of(lawbook, read_product(place, lawbook), request)
