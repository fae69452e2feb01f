"""Words as people give them: kept letter for letter, but for what no reader could see or store."""

from __future__ import annotations

import unicodedata

from mapapp.domain.refusal import Refusal

_KEPT_CONTROLS = "\n\t"
_LINE_ENDS = str.maketrans(dict.fromkeys("\x0b\x0c\x85\u2028\u2029", "\n"))
"""Other programs' line breaks; dropped as control characters they would glue two words together."""
_FORMATS_THAT_SHAPE_WORDS = "\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u00ad"
"""Joiners and direction marks that Urdu, Bengali, Arabic and emoji need."""
_FORMATS_THAT_ARE_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
"""Signs that enclose a number, such as the Urdu sign for a year: Unicode counts them as formats, readers see them."""
_NO_CHARACTERS = "\ufffe\uffff"
"""XML, and with it every style, KML and spreadsheet, cannot hold these."""


def plain_text(value: object, field: str, most: int) -> str:
    """The text in NFC without surrounding space and without control characters.

    Raises:
        Refusal: not a text, longer than `most` characters, or lone surrogates, which no file can hold.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refusal("text-expected", field)
    if len(value) > most:
        raise Refusal("text-too-long", field, most=most, length=len(value))
    if value.isascii() and value.isprintable():  # most words, and registers have a million of them
        return value.strip()
    if any("\ud800" <= sign <= "\udfff" for sign in value):
        raise Refusal("text-broken", field)
    unix = value.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    kept = unicodedata.normalize("NFC", "".join(sign for sign in unix if _is_kept(sign))).strip()
    return kept if any(_is_seen(sign) for sign in kept) else ""


def _is_kept(sign: str) -> bool:
    category = unicodedata.category(sign)
    if category == "Cc":
        return sign in _KEPT_CONTROLS
    if category == "Cf":
        # Bidirectional overrides can make a line read as its opposite; isolates (kept) cannot. The tags from
        # U+E0020 on make the flags of England, Scotland and Wales.
        return sign in _FORMATS_THAT_SHAPE_WORDS or _is_seen(sign) or sign >= "\U000e0020"
    return sign not in _NO_CHARACTERS


def _is_seen(sign: str) -> bool:
    return sign in _FORMATS_THAT_ARE_SIGNS or unicodedata.category(sign) not in ("Cf", "Cc", "Zs")
