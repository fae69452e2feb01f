"""How words are compared when people search: folded to plain letters, and by how they sound."""

from __future__ import annotations

import re
import unicodedata

_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "’": "'", "‘": "'"}
)
_WORD = re.compile(r"[^\W_]+")
_SOUNDS = (
    (re.compile(r"^(?:kn|gn|pn)"), "n"), (re.compile(r"^wr"), "r"), (re.compile(r"^wh"), "w"),
    (re.compile(r"ough|augh"), "o"), (re.compile(r"ph"), "f"), (re.compile(r"gh"), ""), (re.compile(r"mb$"), "m"),
    (re.compile(r"sch|tch|ch|sh"), "x"), (re.compile(r"c(?=[eiy])"), "s"), (re.compile(r"dg(?=[eiy])"), "j"),
    (re.compile(r"g(?=[eiy])"), "j"), (re.compile(r"[cq]|ck"), "k"), (re.compile(r"z"), "s"), (re.compile(r"v"), "f"),
    (re.compile(r"(?<=.)[aeiouhwy]"), ""), (re.compile(r"^[aeiouy]"), "a"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


def folded(text: str) -> str:
    """Words in plain small letters with single spaces: ``St. Peter's Straße`` is ``st peters strasse``."""
    small = text.casefold().translate(_PLAIN).replace("'", "")
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", small) if not unicodedata.combining(sign))
    return " ".join(_WORD.findall(plain))


def sound(word: str) -> str:
    """What a folded word sounds like to an English ear: the same for *Philip* and *Fillip*; empty for numbers."""
    if not word.isalpha():
        return ""
    for pattern, letter in _SOUNDS:
        word = pattern.sub(letter, word)
    return word
