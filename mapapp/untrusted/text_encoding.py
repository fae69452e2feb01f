"""How the bytes of a text file become letters: certain, or probable with the evidence, or not at all."""

from __future__ import annotations

import codecs
import unicodedata
from collections import Counter
from dataclasses import dataclass

from mapapp.untrusted.unreadable import Unreadable

CHOICES = ("utf-8", "windows-1252", "iso-8859-15", "windows-1250", "windows-1251", "cp850", "mac-roman", "utf-16")
"""What people are offered when a file does not tell."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNS_OF_OFFICE_TEXT = frozenset("\u00a0£€‘’“”–—…•°½¼¾²³©®™·«»§")
_LONGEST_RUN = 2
"""Three accented letters in a row are no word of western Europe, but every word of Greek or Russian."""
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and how it was read. `evidence` says why this encoding, in facts; empty where it is certain."""

    text: str
    encoding: str
    evidence: str = ""


def decode(data: bytes, encoding: str | None = None) -> Reading:
    """The text of a file; `encoding` where a person has said it.

    Raises:
        Unreadable: ``encoding-unknown``, ``encoding-wrong`` (with the first byte that does not fit) or
            ``encoding-unclear`` (with the choices).
    """
    if encoding is not None:
        return _as_told(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _as_told(data, name)
    try:
        return Reading(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _western(data)


def _as_told(data: bytes, encoding: str) -> Reading:
    try:
        name = codecs.lookup(encoding).name
        return Reading(data.decode(name).removeprefix("\ufeff"), name)
    except UnicodeDecodeError as failure:
        raise Unreadable(
            "encoding-wrong", encoding=encoding[:40], byte=f"0x{data[failure.start]:02X}", place=failure.start + 1
        ) from None
    except (LookupError, ValueError):
        raise Unreadable("encoding-unknown", encoding=encoding[:40], choices=", ".join(CHOICES)) from None


def _western(data: bytes) -> Reading:
    """Windows-1252, where every sign beyond ASCII makes sense in it."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise _unclear() from None
    foreign = Counter(sign for sign in text if sign > "\x7f")
    if "\x00" in text or not _makes_sense(text):
        raise _unclear()
    named = ", ".join(f"{_name(sign)} ×{count}" for sign, count in foreign.most_common(_MOST_NAMED))
    more = " and others" if len(foreign) > _MOST_NAMED else ""
    return Reading(text, "windows-1252", f"not UTF-8; as Windows-1252 it holds {named}{more}")


def _makes_sense(text: str) -> bool:
    run = 0
    before = " "
    for sign in text:
        if sign <= "\x7f" or sign in _SIGNS_OF_OFFICE_TEXT:
            run = 0
        elif sign.isalpha():
            run += 1
            # "donÕt" is an apostrophe of the Macintosh, not a capital letter in mid-word
            if run > _LONGEST_RUN or (sign.isupper() and before.islower()):
                return False
        else:
            return False
        before = sign
    return True


def _name(sign: str) -> str:
    return sign if sign.isalpha() else unicodedata.name(sign, "?").lower()


def _unclear() -> Unreadable:
    return Unreadable("encoding-unclear", choices=", ".join(CHOICES))
