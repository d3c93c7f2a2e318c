# SPDX-License-Identifier: Apache-2.0
"""Dates as an iCalendar file (RFC 5545): all-day events with stable identifiers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dualmark.determine.timeline import TimelineEntry

LINE_OCTETS = 75


def calendar_text(entries: Iterable[TimelineEntry], name: str) -> str:
    """One all-day event per date. Lines end in CRLF and are folded at 75 octets."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dualmark//Timeline//EN", "CALSCALE:GREGORIAN"]
    for entry in entries:
        start = date.fromisoformat(entry.date)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.date}-{_slug(name)}@dualmark",
            f"DTSTAMP:{start:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{start:%Y%m%d}",
            f"DTEND;VALUE=DATE:{start + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escape('; '.join(entry.titles))}",
            f"DESCRIPTION:{_escape(chr(10).join(_changes(entry)))}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(_fold(line) for line in lines)


def _changes(entry: TimelineEntry) -> list[str]:
    return [
        f"{title}{f' ({instance})' if instance else ''}: {', '.join(before) or 'none'} -> {', '.join(after) or 'none'}"
        for title, instance, before, after in entry.changes
    ]


def _slug(name: str) -> str:
    return "".join(character if character.isalnum() else "-" for character in name.lower())


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _fold(line: str) -> str:
    """A content line in octets of at most 75, continued by a space (RFC 5545, section 3.1)."""
    parts: list[bytes] = []
    rest = line.encode()
    limit = LINE_OCTETS
    while len(rest) > limit:
        cut = limit
        while rest[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(rest[:cut])
        rest, limit = rest[cut:], LINE_OCTETS - 1
    parts.append(rest)
    return b"\r\n ".join(parts).decode() + "\r\n"
