"""Words as people give them: kept letter for letter, but for what no reader could see or store."""

from __future__ import annotations

import unicodedata

from mapapp.domain.refusal import Refusal

_KEPT_CONTROLS = "\n\t"
_FORMATS_THAT_SHAPE_WORDS = "\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\ufeff\u00ad"
"""Joiners and direction marks that Urdu, Bengali, Arabic and emoji need."""


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
    if any("\ud800" <= sign <= "\udfff" for sign in value):
        raise Refusal("text-broken", field)
    unix = value.replace("\r\n", "\n").replace("\r", "\n")
    visible = "".join(sign for sign in unix if _is_kept(sign))
    return unicodedata.normalize("NFC", visible).strip()


def _is_kept(sign: str) -> bool:
    category = unicodedata.category(sign)
    if category == "Cc":
        return sign in _KEPT_CONTROLS
    # Bidirectional overrides can make a line read as its opposite; isolates (kept) cannot.
    return category != "Cf" or sign in _FORMATS_THAT_SHAPE_WORDS or sign >= "\U000e0020"
