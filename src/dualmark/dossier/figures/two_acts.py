# SPDX-License-Identifier: Apache-2.0
"""The drawing of the two acts and what they share for one product."""

from __future__ import annotations

import textwrap
from html import escape

WIDTH = 960
LINE = 19
COLUMN_CHARACTERS = 35


def draw_two_acts(left: list[str], shared: list[str], right: list[str], engaged: bool) -> str:
    """SVG of two fields, CRA left and AI Act right, and between them what both share.

    Each argument is a list of short statements; `engaged` draws the fields overlapping.
    """
    columns = [[textwrap.wrap(entry, COLUMN_CHARACTERS) for entry in entries] for entries in (left, shared, right)]
    rows = max(sum(len(entry) + 0.6 for entry in column) for column in columns)
    height = int(96 + rows * LINE)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="two-acts-title">',
        '<title id="two-acts-title">The two acts and what they share for this product</title>',
        _field(8, 640 if engaged else 312, height, "cra"),
        _field(312 if engaged else 640, 640 if engaged else 312, height, "ai"),
        _head(24, "Cyber Resilience Act", "cra"),
        _head(480, "both acts" if engaged else "nothing shared at this date", "both", "middle"),
        _head(WIDTH - 24, "AI Act", "ai", "end"),
    ]
    for column, x in zip(columns, (24, 330, 656), strict=True):
        parts.extend(_column(column, x))
    parts.append("</svg>")
    return "".join(parts)


def _field(x: int, width: int, height: int, name: str) -> str:
    return (
        f'<rect class="field-{name}" x="{x}" y="8" width="{width}" height="{height - 16}" rx="18" '
        'fill="none" stroke="currentColor" stroke-width="2"/>'
    )


def _head(x: int, words: str, name: str, anchor: str = "start") -> str:
    return f'<text class="head-{name}" x="{x}" y="40" text-anchor="{anchor}" font-size="18" font-weight="700" fill="currentColor">{escape(words)}</text>'


def _column(entries: list[list[str]], x: int) -> list[str]:
    parts, y = [], 72.0
    for entry in entries:
        for number, line in enumerate(entry):
            lead = "• " if number == 0 else "  "
            parts.append(
                f'<text x="{x}" y="{y:.1f}" font-size="14" fill="currentColor" xml:space="preserve">{escape(lead + line)}</text>'
            )
            y += LINE
        y += 0.6 * LINE
    return parts
