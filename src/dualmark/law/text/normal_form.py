# SPDX-License-Identifier: Apache-2.0
"""One form and one digest for the words of a provision, whatever they were read from.

The same provision looks different in the Formex and HTML editions of the Official Journal and in
plain transcriptions: spaces that do not break, curly or straight quotes, dashes, groups of digits,
the marker of the list it stands in, calls to footnotes. `normal_form` removes these differences and
no others: letters, their case, digits and punctuation stay, so any change of the words shows.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
_QUOTES = dict.fromkeys(map(ord, '\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb"`\u00b4'), "'")
_SUPERSCRIPTS = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")

_FOOTNOTE_CALLS = re.compile(
    r"\s?\(\s?\*+\s?\d*\s?\)"  # (*), (*1)
    r"|\[\^\w+\]"  # [^1], Markdown
    r"|\s\(\s\d{1,3}\s\)"  # ( 1 ), text copied from EUR-Lex pages
)
_AMENDMENT_MARKS = re.compile(r"[▼►▲]\s?[A-Z]{1,2}\d*\b|[◄]")
_LIST_MARKER = re.compile(r"^(?:\(\w{1,5}\)|\d+[a-z]{0,2}\.|\d+(?:\.\d+)+\.?|[-•])\s")
_DIGIT_GROUPS = re.compile(r"(?<![\d.,/])\d{1,3}(?: \d{3})+(?!\d)")
_POWER = re.compile(r"(?<=\d)\^(?=\d)")


def normal_form(text: str) -> str:
    """The words of a provision without differences of typesetting.

    Composed Unicode (NFC); single plain spaces, none before punctuation or inside quotes and
    brackets; one kind of quote and of dash; no leading list marker, footnote call or mark of a
    consolidated text; 10 000 as 10000. Two texts with the same normal form say the same.
    """
    plain = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    plain = " ".join(plain.split())
    plain = _FOOTNOTE_CALLS.sub("", _AMENDMENT_MARKS.sub(" ", plain))
    plain = re.sub(r"\s+(?=[\u2019\u201d\u00bb,;:.!?)\]])|(?<=[\u2018\u201c\u00ab(\[])\s+", "", plain)
    plain = " ".join(plain.translate(_DASHES).translate(_QUOTES).translate(_SUPERSCRIPTS).split())
    plain = plain.replace("\u2026", "...")
    plain = _LIST_MARKER.sub("", plain)
    plain = _POWER.sub("", plain)
    return _DIGIT_GROUPS.sub(lambda number: number.group().replace(" ", ""), plain).strip()


def digest(text: str) -> str:
    """``sha256:`` and the hexadecimal SHA-256 of the normal form in UTF-8."""
    return "sha256:" + hashlib.sha256(normal_form(text).encode("utf-8")).hexdigest()
