"""Shapes, labels and attached answers as DXF of release 12 writes them, in plain ASCII."""

from __future__ import annotations

import re

import numpy as np
import shapely
from shapely import Geometry, LineString, Point

APPLICATION = "MAPAPP"
LABELS = "_TEXT"
MOST_BYTES = 255
"""Of one attached text, and of a text on the drawing (DXF reference, group codes 1000 and 1)."""
_LINE_SPACING = 1.7
PLAIN = r"[ -$&-\[\]_-~]*"
"""Texts of these characters alone are written as they are; they are most, and need no look at each character."""
_ALL_PLAIN = re.compile(PLAIN).fullmatch

Tag = tuple[int, object]


def tags(*pairs: Tag) -> str:
    """Group codes and values, a line each."""
    return "".join([f"{code}\n{value}\n" for code, value in pairs])


class Pen:
    """Draws entities with text of one height (in the units of the drawing), and keeps the list of the unplaced."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._listed = 0

    def drawn(self, layer: str, shape: Geometry, middle: tuple[float, float], label: str, attached: str) -> str:
        """A shape with its answers attached to its first part, and its label beside `middle`, a place on it."""
        if isinstance(shape, Point):
            body = tags((0, "POINT"), (8, layer), *_at(*middle)) + attached
        elif isinstance(shape, LineString):
            body = _polyline(layer, shape, attached, closed=False)
        else:
            outside, *holes = shapely.get_rings(shape)
            body = _polyline(layer, outside, attached, closed=True)
            body += "".join(_polyline(layer, hole, "", closed=True) for hole in holes)
        return body + self._label(layer, middle, label)

    def listed(self, layer: str, label: str, attached: str) -> str:
        """A line on the paper's side of the drawing for something without a place, its answers attached."""
        self._listed += 1
        down = -self._listed * self._height * _LINE_SPACING
        # Group 67 keeps it off the map's side; a line that nobody sees could not be clicked.
        text = ascii_text(label, MOST_BYTES) or "-"
        return (
            tags((0, "TEXT"), (67, 1), (8, layer + LABELS), *_at(0.0, down), (40, self._height), (1, text)) + attached
        )

    def _label(self, layer: str, middle: tuple[float, float], label: str) -> str:
        text = ascii_text(label, MOST_BYTES)
        if not text:
            return ""
        x, y = middle
        place = _at(x + self._height, y)
        return tags((0, "TEXT"), (8, layer + LABELS), *place, (40, self._height), (1, text))


def ascii_text(words: str, most: int) -> str:
    r"""The words on one line of ASCII: ``^J`` and ``^I`` for a new line and a tab, ``\U+00E9`` for an é.

    What the format gives a meaning (``\``, ``^``, ``%%``) is written so that it stays itself. No longer than
    `most` characters, and never cut within one.
    """
    if len(words) <= most and _ALL_PLAIN(words):
        return words
    text = ""
    for sign in words:
        written = _written(sign, after=text)
        if len(text) + len(written) > most:
            break
        text += written
    return text


def _written(sign: str, after: str) -> str:
    if sign == "\\" or (sign == "%" and after.endswith("%")):
        return f"\\U+{ord(sign):04X}"
    if sign == "^":
        return "^ "
    if " " <= sign <= "~":
        return sign
    if ord(sign) < 0x20:
        return f"^{chr(ord(sign) + 0x40)}"
    units = sign.encode("utf-16-be")  # beyond the first plane it takes two
    return "".join(f"\\U+{units[at : at + 2].hex().upper()}" for at in range(0, len(units), 2))


def _polyline(layer: str, line: Geometry, attached: str, *, closed: bool) -> str:
    corners: np.ndarray = shapely.get_coordinates(line)
    if closed:
        corners = corners[:-1]  # the flag closes it
    head = tags((0, "POLYLINE"), (8, layer), (66, 1), (70, int(closed)), *_at(0.0, 0.0))
    body = "".join(tags((0, "VERTEX"), (8, layer), *_at(x, y)) for x, y in corners.tolist())
    return head + attached + body + tags((0, "SEQEND"), (8, layer))


def _at(x: float, y: float) -> tuple[Tag, Tag, Tag]:
    return (10, f"{x:.8f}"), (20, f"{y:.8f}"), (30, "0.0")
