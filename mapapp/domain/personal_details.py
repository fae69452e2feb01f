"""Finds what would give a person away in words that others are to read: it is shown to whoever publishes them.

Only a help to the eye: what looks like a name or an address in words cannot be told by a pattern.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Detail(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    POSTCODE = "postcode"
    CAR_PLATE = "car_plate"


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of a text, from the letter at `start` to the one before `end`."""

    kind: Detail
    start: int
    end: int


_LETTER_BEFORE, _LETTER_AFTER = r"(?<![^\W_])", r"(?![^\W_])"

_PATTERNS = (
    (Detail.EMAIL, re.compile(r"[\w.+\-]+(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\w\-]+(?:\.[\w\-]+)+")),
    # Unit and sector as Royal Mail writes them (PAF programmers' guide), with or without the space.
    (
        Detail.POSTCODE,
        re.compile(
            rf"{_LETTER_BEFORE}(?:GIR ?0AA|[A-Z]{{1,2}}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{{2}}){_LETTER_AFTER}", re.I
        ),
    ),
    # Great Britain since 2001 and before it, then Northern Ireland; only in capitals, or "am 21 you" would be one.
    (
        Detail.CAR_PLATE,
        re.compile(
            rf"{_LETTER_BEFORE}(?:[A-Z]{{2}}\d{{2}} ?[A-Z]{{3}}|[A-Z]\d{{1,3}} ?[A-Z]{{3}}|[A-Z]{{3}} ?\d{{1,3}}[A-Z]"
            rf"|[A-Z]{{1,2}}[IZ][A-Z]? ?\d{{1,4}}){_LETTER_AFTER}"
        ),
    ),
    # Eight digits or more in any script, however they are grouped, or a plus and seven: dates and sums are shorter.
    (
        Detail.PHONE,
        re.compile(r"(?<![\w.])(?:\+\d(?:[\s().\-–/]{0,2}\d){6,14}|\(?\d(?:[\s().\-–/]{0,2}\d){7,14})(?![\w])"),
    ),
)
_DATE = re.compile(r"\d{1,2}[./\-–]\d{1,2}[./\-–]\d{4}|\d{4}[./\-–]\d{1,2}[./\-–]\d{1,2}|\d{4}\s?[\-–]\s?\d{4}")


def personal_details(words: str) -> tuple[Found, ...]:
    """What may be a telephone number, an e-mail address, a postcode or a car's plate, in the order of the text."""
    found: list[Found] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(words):
            if kind is Detail.PHONE and _DATE.fullmatch(match[0].strip()):
                continue
            if all(match.end() <= one.start or match.start() >= one.end for one in found):
                found.append(Found(kind, match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))
