# SPDX-License-Identifier: Apache-2.0
"""Addresses of provisions: what people type, one canonical form, and back to words.

A canonical address is ``ACT:PATH``, a plain string.

============================  =====================================================
``cra:12``                    Article 12: its title and, if its paragraphs have no
                              numbers, its first paragraph
``cra:21/2``                  second unnumbered paragraph of an article
``cra:12(3)``                 numbered paragraph: its first subparagraph or chapeau
``aia:6(3)/2``                second subparagraph; text after a list is a new one
``cra:14(2)(c)(iii)``         point and sub-point of the first subparagraph
``aia:6(3)/2(a)``             point of the second subparagraph
``cra:3(13)``                 definition: a point of Article 3
``aia:AnnexII(-5)``           fifth indent of a list that is marked with dashes
``cra:AnnexI.PartI(2)(a)``    annex, division (Part, Section, Class), point
``cra:AnnexVIII.PartI(4.2)``  numbered sub-point; its parent is ``(4)``
``cra:AnnexVIII.PartI(3)/2``  text below the heading (or the first text) of a point
``aia:AnnexXIV(3)(b)(AIH0201)``  row of a table of codes
``cra:recital(51)``           recital
============================  =====================================================

Every smallest unit of an act has exactly one address. A subparagraph number is never 1: the first
subparagraph is the address of the paragraph itself. The address of a whole (``cra:12``) covers all
below it; `parent` climbs. Text that an amending article inserts into another act belongs to the unit
that introduces it and has no address of its own.

Statute order (`sort_key`) is recitals, articles, annexes; ``4a`` after ``4``, ``(ba)`` after
``(b)``. Roman numerals count as numbers only below a lettered point, where the acts use them.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

# Act: (name in running words, short name, what people type).
ACTS: dict[str, tuple[str, str, str]] = {
    "cra": ("CRA", "CRA", r"\bcra\b|cyber resilience act|{number}2024/2847"),
    "aia": ("AI Act", "AIA", r"\bai[ -]?act\b|\baia\b|artificial intelligence act|{number}2024/1689"),
    "omnibus": ("Digital Omnibus on AI", "Omnibus", r"(?:digital |ai )?\bomnibus\b(?: on ai)?|{number}2026/1744"),
    "ir2392": ("Implementing Regulation (EU) 2025/2392", "IR 2025/2392", r"\bir2392\b|{number}2025/2392"),
    "dr1535": ("Delegated Regulation (EU) 2025/1535", "DR 2025/1535", r"\bdr1535\b|{number}2025/1535"),
    "dr881": ("Delegated Regulation (EU) 2026/881", "DR 2026/881", r"\bdr881\b|{number}2026/881"),
    "ehds": ("EHDS Regulation", "EHDS", r"\behds\b(?: regulation)?|{number}2025/327"),
}
_NUMBER = r"(?:commission )?(?:(?:implementing |delegated )?regulation |\b[id]r )?(?:\(eu\) )?(?:no )?\b"
_ACT_PATTERNS = {
    act: re.compile(rf"(?:{typed.format(number=_NUMBER)})(?!\d)", re.IGNORECASE | re.ASCII)
    for act, (_, _, typed) in ACTS.items()
}
# Articles whose numbered units are points (definitions, amendments), not paragraphs.
POINT_ARTICLES = frozenset({"cra:3", "aia:3", "aia:108", "omnibus:1", "omnibus:2", "omnibus:3", "ir2392:1", "dr881:2"})
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_ROMAN = {"c": 100, "xc": 90, "l": 50, "xl": 40, "x": 10, "ix": 9, "v": 5, "iv": 4, "i": 1}

_COUNT = r"[1-9]\d*"
MARKER = rf"[A-Z]{{3}}\d{{4}}|{_COUNT}[a-z]{{0,2}}(?:\.{_COUNT}[a-z]?)*|[a-z]{{1,5}}|-{_COUNT}"
_STEP = re.compile(rf"\((?:{MARKER})\)|/{_COUNT}", re.ASCII)
_CANONICAL = re.compile(
    rf"(?P<act>{'|'.join(ACTS)}):"
    rf"(?:recital\((?P<recital>{_COUNT})\)"
    rf"|(?P<article>{_COUNT}[a-z]{{0,2}})"
    r"|Annex(?P<annex>[IVXLC]*[a-z]?)(?P<divisions>(?:\.(?:Part|Section|Class)(?:[IVXLC]+|[A-H]|[1-9]\d*))*))"
    rf"(?P<steps>(?:\((?:{MARKER})\)|/{_COUNT})*)",
    re.ASCII,
)
_SCANNER = re.compile(
    r"(?P<skip>[\s,;:.]+|\b(?:of|the|to|in)\b)"
    r"|recital\s*\(?\s*(?P<recital>\d+)\s*\)?"
    r"|annex\b\s*(?:(?P<annex>(?-i:[IVXLC]+[a-z]?)|[ivxlc]+|\d+)\b)?"
    r"|annex(?P<joined>[ivxlc]+)\b"
    r"|(?P<division>part|section|class)\s*(?P<division_number>[ivxlc]+|[a-h]|\d+)\b"
    rf"|(?:articles?|art)\b\.?\s*(?P<article>{_COUNT}[a-z]{{0,2}})\b"
    rf"|(?P<ordinal>{'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th))\s+(?P<ordinal_of>(?:sub-?)?para(?:graph)?\b|indent)"
    r"|(?:sub-?paragraph|subpara\b\.?)\s*\(?(?P<subparagraph>\d+)\)?"
    rf"|indent\s*(?P<indent>{_COUNT})"
    r"|code\s*(?P<code>[a-z]{3}\s*\d{4})"
    rf"|(?:paragraphs?|paras?|par|points?|pt|§)\b\.?\s*\(?\s*(?P<point>{MARKER})\s*\)?"
    rf"|\(\s*(?P<marker>{MARKER}|[A-Z]{{3}} \d{{4}})\s*\)"
    r"|/(?P<slash>\d+)"
    rf"|(?P<bare>{_COUNT}[a-z]{{0,2}}(?:\.{_COUNT})*)(?![\w])",
    re.IGNORECASE | re.ASCII,
)


class AddressError(ValueError):
    """A text is no address, or no provision has it; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Parts:
    """An address taken apart. `place` is recital, article or annex; steps keep their brackets."""

    act: str
    place: str
    number: str
    divisions: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()

    def __str__(self) -> str:
        head = {"recital": f"recital({self.number})", "annex": f"Annex{self.number}"}
        path = ".".join((head.get(self.place, self.number), *self.divisions))
        return f"{self.act}:{path}{''.join(self.steps)}"


def parts(address: str) -> Parts:
    """The parts of a canonical address. Raises AddressError when it is not canonical."""
    match = _CANONICAL.fullmatch(address)
    if match is None:
        raise AddressError(f'"{address}" is no canonical address; write it like cra:12(3) or use parse_address')
    place = next(place for place in ("recital", "article", "annex") if match[place] is not None)
    steps = tuple(step.group() for step in _STEP.finditer(match["steps"]))
    divisions = tuple((match["divisions"] or "").split(".")[1:])
    found = Parts(match["act"], place, match[place], divisions, steps)
    _check(found, address)
    return found


def _check(found: Parts, typed: str) -> None:
    """Refuse what the grammar alone lets through."""
    if found.place == "recital" and found.steps:
        raise AddressError(f'"{typed}": recitals have no points; write {found.act}:recital({found.number})')
    if found.place == "annex" and found.number and not _annex_key(found.number)[0]:
        raise AddressError(f'"{typed}": {found.number} is no annex number; write a roman numeral, such as AnnexIV')
    for position, step in enumerate(found.steps):
        if step == "/1":
            raise AddressError(f'"{typed}": the first subparagraph has no number of its own; leave out /1')
        if step.strip("()/") == "0":
            raise AddressError(f'"{typed}": nothing is numbered 0; count from 1')
        if step[0] == "/" and position and found.steps[position - 1][0] == "/":
            raise AddressError(f'"{typed}": two subparagraph numbers follow each other; keep one')


def parse_address(text: str) -> str:
    """The canonical address that a person means by, say, "Article 12(3) CRA".

    Says nothing of whether the provision exists: for that use `resolve`. Raises AddressError when no
    act, or no provision of it, or more than one is named.
    """
    stripped = " ".join(text.split())
    if _CANONICAL.fullmatch(stripped):
        found = parts(stripped)
    else:
        act, rest = _take_act(stripped)
        found = _read_place(act, rest, stripped)
        _check(found, stripped)
    return str(found)


def _take_act(text: str) -> tuple[str, str]:
    """The one act that is named, and the text without it."""
    named = [(act, match) for act, pattern in _ACT_PATTERNS.items() if (match := pattern.search(text))]
    if not named:
        known = ", ".join(short for _, short, _ in ACTS.values())
        raise AddressError(f'"{text}" names no act; add one of {known}, for example "CRA 12(3)"')
    if len(named) > 1:
        found = " and ".join(ACTS[act][1] for act, _ in named)
        raise AddressError(f'"{text}" names {found}; give one address at a time')
    act, match = named[0]
    return act, f"{text[: match.start()]} {text[match.end() :]}"


def _read_place(act: str, rest: str, typed: str) -> Parts:
    """Read the words after (or before) the act, from left to right."""
    place, number, divisions, steps = "", "", [], []
    for token in _scan(rest, typed):
        kind, value = token.lastgroup or "annex", token
        if kind in ("article", "annex", "joined", "recital") or (kind == "bare" and place != "annex"):
            if place:
                raise AddressError(f'"{typed}" names more than one place; give one address at a time')
            place = {"joined": "annex", "bare": "article"}.get(kind, kind)
            number = _annex_number(value[kind] or "") if place == "annex" else value[kind].lower()
        elif kind == "division_number":
            divisions.append(_division(token["division"], token["division_number"]))
        else:
            steps += _steps(kind, token)
    if not place:
        raise AddressError(f'"{typed}" names an act but no provision; add an article, annex or recital')
    if divisions and place != "annex":
        raise AddressError(f'"{typed}": only annexes are addressed by part, section or class; leave it out')
    return Parts(act, place, number, tuple(divisions), tuple(steps))


def _scan(rest: str, typed: str) -> Iterator[re.Match[str]]:
    """The tokens of a typed address, without filling words."""
    position = 0
    while position < len(rest):
        token = _SCANNER.match(rest, position)
        if token is None or token.end() == position:
            raise AddressError(
                f'"{typed}": cannot read "{rest[position:].strip()}"; '
                'write for example "CRA 12(3)" or "AI Act Annex III point 4(a)"'
            )
        position = token.end()
        if token.lastgroup != "skip":
            yield token


def _steps(kind: str, token: re.Match[str]) -> list[str]:
    """The steps of the path that one token stands for; none for "first subparagraph"."""
    if kind == "ordinal_of":
        count = ordinal_number(token["ordinal"])
        kind = "indent" if token["ordinal_of"].lower() == "indent" else "subparagraph"
    else:
        count = int(token[kind]) if kind in ("subparagraph", "slash", "indent") else 0
    if kind == "indent":
        return [f"(-{count})"]
    if count:
        return [f"/{count}"] if count > 1 else []
    marker = token[kind].replace(" ", "")
    is_code = kind == "code" or re.fullmatch(r"[A-Za-z]{3}\d{4}", marker)
    return [f"({marker.upper() if is_code else marker.lower()})"]


def _annex_number(typed: str) -> str:
    """Roman numeral of an annex, from "III", "iii", "3" or "IIIa"."""
    if typed.isdigit():
        return roman_word(int(typed)).upper()
    suffix = typed[-1] if typed[-1:].islower() and typed[:-1].isupper() else ""
    return typed.removesuffix(suffix).upper() + suffix


def _division(word: str, number: str) -> str:
    """A division such as PartI, SectionA, ClassII."""
    if number.isdigit() and word.lower() != "section":
        number = roman_word(int(number))
    return f"{word.capitalize()}{number.upper()}"


def resolve(text: str, known: Collection[str]) -> str:
    """The known address that a person means, for example AIA 6(3)(a) for aia:6(3)/2(a).

    Takes the exact address if it is known, else the one known address that differs only by a
    subparagraph left out. Raises AddressError with the nearest known addresses otherwise.
    """
    wanted = parse_address(text)
    if wanted in known:
        return wanted
    fits = [address for address in known if _without_subparagraphs(address) == wanted]
    if len(fits) == 1:
        return fits[0]
    if fits:
        raise AddressError(f'"{text}" can mean {_listed(fits)}; write one of them')
    raise AddressError(f'"{text}" ({wanted}) is no known provision; the nearest are {_listed(_nearest(wanted, known))}')


def _without_subparagraphs(address: str) -> str:
    return re.sub(r"/\d+", "", address)


def _nearest(wanted: str, known: Collection[str]) -> list[str]:
    """Known addresses of the same act that look most alike, those of the same place first."""
    place = re.split(r"[(/.]", wanted)[0]
    same_act = [address for address in known if address.startswith(place[: place.index(":") + 1])]
    same_place = [address for address in same_act if re.split(r"[(/.]", address)[0] == place]
    near = difflib.get_close_matches(wanted, same_place or same_act, n=5, cutoff=0.0)
    return near or list(known)[:5]


def _listed(addresses: Collection[str]) -> str:
    return ", ".join(sorted(addresses, key=sort_key)) or "none (the list of known addresses is empty)"


def parent(address: str) -> str | None:
    """The address one level up, or None for a whole article, annex or recital."""
    found = parts(address)
    if found.steps:
        *above, last = found.steps
        if "." in last:
            above.append(f"{last[: last.rindex('.')]})")
        return str(Parts(found.act, found.place, found.number, found.divisions, tuple(above)))
    if found.divisions:
        return str(Parts(found.act, found.place, found.number, found.divisions[:-1]))
    return None


def display(address: str) -> str:
    """The address in words: "AI Act Article 6(3), second subparagraph, point (a)"."""
    found = parts(address)
    name = ACTS[found.act][0]
    if found.place == "recital":
        return f"{name} recital {found.number}"
    words = f"{name} {found.place.capitalize()} {found.number}".rstrip()
    words += "".join(f", {_division_words(division)}" for division in found.divisions)
    in_points = found.place == "annex" or f"{found.act}:{found.number}" in POINT_ARTICLES
    return words + _steps_in_words(found, in_points)


def _steps_in_words(found: Parts, in_points: bool) -> str:
    """The steps of `display`: brackets for paragraphs, then subparagraphs and points."""
    words, previous = "", ""
    for position, step in enumerate(found.steps):
        marker = step.strip("()")
        if step[0] == "/":
            below_place = position == 0
            words += f", {ordinal_word(int(step[1:]))} {'paragraph' if below_place else 'subparagraph'}"
            kind = "subparagraph"
        elif marker[0] == "-":
            words += f", {ordinal_word(int(marker[1:]))} indent"
            kind = "indent"
        elif position == 0 and not in_points and re.fullmatch(rf"{_COUNT}[a-z]*", marker):
            words += step
            kind = "paragraph"
        elif previous == "point":
            words += step
            kind = "point"
        else:
            bare = found.place == "annex" and marker[0].isdigit()
            words += f", point {marker if bare else step}"
            kind = "point"
        previous = kind
    return words


def short(address: str) -> str:
    """The address in few letters: "CRA 12(3)", "AIA 6(3) subpara. 2(a)"."""
    found = parts(address)
    head = {"recital": f"recital {found.number}", "annex": f"Annex {found.number}".rstrip()}
    words = " ".join((ACTS[found.act][1], head.get(found.place, found.number)))
    words += "".join(f" {_division_words(division)}" for division in found.divisions)
    for step in found.steps:
        if step[0] == "/":
            words += f" subpara. {step[1:]}"
        else:
            words += f" indent {step[2:-1]}" if step[1] == "-" else step
    return words


def _division_words(division: str) -> str:
    return re.sub(r"(Part|Section|Class)", r"\1 ", division)


def sort_key(address: str) -> tuple[object, ...]:
    """A key that puts addresses of one act into statute order, and acts apart."""
    found = parts(address)
    place = ("recital", "article", "annex").index(found.place)
    number = _annex_key(found.number) if found.place == "annex" else _marker_key(found.number, False)
    divisions = tuple(_division_key(division) for division in found.divisions)
    steps: list[tuple[object, ...]] = []
    below_letter = False
    for step in found.steps:
        if step[0] == "/":
            steps.append((1, int(step[1:])))
            continue
        marker = step[1:-1]
        steps.append((0, *_marker_key(marker, below_letter)))
        below_letter = marker.isalpha()
    return (list(ACTS).index(found.act), place, number, divisions, tuple(steps))


def _annex_key(number: str) -> tuple[object, ...]:
    suffix = number[-1] if number[-1:].islower() else ""
    return (roman_number(number.removesuffix(suffix).lower()) or 0, suffix)


def _division_key(division: str) -> tuple[object, ...]:
    word, number = _division_words(division).split()
    letter = word == "Section" and re.fullmatch("[A-H]", number)
    value = ord(number) - 64 if letter else roman_number(number.lower())
    return (word, value if value is not None else int(number))


def _marker_key(marker: str, below_letter: bool) -> tuple[object, ...]:
    """Rank of the kind, numbers, letters: comparable whatever stands side by side in one list."""
    if marker[0] == "-":
        return (0, (int(marker[1:]),), "")
    if marker[0].isdigit():
        numbers = re.findall(r"\d+", marker)
        return (0, tuple(int(number) for number in numbers), "".join(re.findall("[a-z]", marker)))
    roman = roman_number(marker) if below_letter else None
    return (1, (roman,), "") if roman is not None else (1, (0,), marker)


def roman_number(text: str) -> int | None:
    """The value of a lower-case roman numeral, or None if it is none."""
    if not text or any(letter not in _ROMAN for letter in text):
        return None
    values = [_ROMAN[letter] for letter in text]
    total = sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
    return total if roman_word(total) == text else None


def roman_word(number: int) -> str:
    """The lower-case roman numeral of a number from 1 to 399. Raises AddressError for another."""
    if not 0 < number < 400:
        raise AddressError(f"{number} cannot be a roman numeral here; give a number from 1 to 399")
    word = ""
    for letters, value in _ROMAN.items():
        while number >= value:
            word, number = word + letters, number - value
    return word


def ordinal_number(word: str) -> int:
    """2 for "second" or "2nd"."""
    lower = word.lower()
    return _ORDINALS.index(lower) + 1 if lower in _ORDINALS else int(lower[:-2])


def ordinal_word(number: int) -> str:
    """ "second" for 2; "11th", "22nd" beyond ten."""
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
