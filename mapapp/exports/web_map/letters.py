"""The page's style sheet with its letters inside: of each font only the parts in which something is written."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Collection
from pathlib import Path

_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
_FILE = re.compile(r"""url\(["']?([^"')]+\.woff2)["']?\)""")
_SPREAD = re.compile(r"unicode-range:([^;}]+)")
_ONLY_IN = {"Noto Nastaliq Urdu": "ur"}
"""Fonts of one language's own style: others write the same letters in another."""


def with_letters(style: str, folder: Path, text: str, languages: Collection[str]) -> str:
    """The style sheet with the fonts as ``data:`` addresses that a text needs; faces of others are taken out.

    Args:
        folder: which the style sheet's addresses count from.
        languages: in which something is written.
    """
    written = frozenset(map(ord, set(text)))

    def face(match: re.Match[str]) -> str:
        rule = match[0]
        foreign = any(name in rule and code not in languages for name, code in _ONLY_IN.items())
        if foreign or not _serves(rule, written):
            return ""
        return _FILE.sub(lambda file: f"url({_address(folder / file[1])})", rule)

    return _FACE.sub(face, style)


def _serves(rule: str, written: Collection[int]) -> bool:
    spread = _SPREAD.search(rule)
    if spread is None:
        return True
    spans = [_span(one.strip()) for one in spread[1].split(",")]
    return any(sign in span for span in spans for sign in written)


def _span(words: str) -> range:
    """``U+0100-02BA``, ``U+131`` or ``U+4??`` (CSS Fonts 4, 4.5) as a range."""
    first, _, last = words.upper().removeprefix("U+").partition("-")
    return range(int(first.replace("?", "0"), 16), int((last or first).replace("?", "F"), 16) + 1)


def _address(file: Path) -> str:
    return "data:font/woff2;base64," + b64encode(file.read_bytes()).decode()
