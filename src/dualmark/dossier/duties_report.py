# SPDX-License-Identifier: Apache-2.0
"""The duties as sections of a document, as a list to read or to tick."""

from __future__ import annotations

from collections.abc import Sequence

from dualmark.determine.assessment import Assessment, DutyResult
from dualmark.dossier.content import Items, Paragraph, Section, Text, section
from dualmark.dossier.determination_report import DUE_WORDS, subject_name

EMPTY_BOX = "☐"


def duties_sections(assessment: Assessment, items: Sequence[DutyResult], boxes: bool) -> list[Section]:
    """One section per bearer, duties in the order in which they bind."""
    bearers: dict[str, list[DutyResult]] = {}
    for item in sorted(items, key=lambda item: (item.status != "yes", item.starts or "9999")):
        bearers.setdefault(item.duty.bearer, []).append(item)
    return [
        section(
            f"duties-{bearer}".replace(" ", "-"),
            f"As {bearer.replace('_', ' ')}",
            Items(tuple(_line(assessment, item, boxes) for item in found)),
        )
        for bearer, found in bearers.items()
    ]


def _line(assessment: Assessment, item: DutyResult, boxes: bool) -> Paragraph:
    duty = item.duty
    lead = f"{EMPTY_BOX} " if boxes else ""
    what = f"{lead}{subject_name(assessment, item)}{duty.title}."
    when = "; ".join(
        part for part in (DUE_WORDS[duty.due], item.starts and f"from {item.starts}", duty.trigger) if part
    )
    texts = [Text(what, duty.cites, "" if item.status == "yes" else "open"), Text(f"When: {when}.")]
    if duty.ends:
        texts.append(Text(f"Until: {duty.ends}."))
    texts.append(Text(f"Shown by: {duty.evidence.rstrip('.')}."))
    if duty.note:
        reading = duty.note.startswith("Our reading: ")
        texts.append(Text(duty.note.removeprefix("Our reading: "), (), "reading" if reading else ""))
    return Paragraph(tuple(texts))
