"""Whether a cell or a place that came back says the same as what was sent, however its format writes it."""

from __future__ import annotations

import math
import re
from datetime import date, datetime

import numpy as np
import shapely
from shapely import Geometry

from mapapp.domain.text import plain_text
from mapapp.exports.spreadsheet_text import harmless
from mapapp.imports.cells import as_text
from mapapp.imports.numbers import parse_number
from mapapp.imports.sheet import Cell

SAME_PLACE_METRES = 0.01
"""Seven decimals of a degree, or two of a metre, put a corner off by up to 7 mm, and British National Grid and back
by less than 1 mm; no planner moves anything by a centimetre."""
_METRES_PER_DEGREE = 111_320
_QUOTED = re.compile(r"""((?:^|[\n\r\t;])["\s]*)'(?=[=+\-@＝＋－＠])""")
_MOST_LETTERS = 1_000_000
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})


def plain(value: object, kind: str) -> str | float | None:
    """A value in the one form in which two of a column's type (see `Column.type`) can be compared; None for empty."""
    if value is None or value == "":
        return None
    if kind in ("integer", "real"):
        number = parse_number(value) if isinstance(value, str | int | float) else None
        return as_text(value) if number is None else number
    if kind == "boolean":
        word = (str(value) if isinstance(value, bool) else as_text(value)).casefold()  # 1.0 where some are empty
        return "yes" if word in _YES else "no" if word in _NO else word
    if kind in ("date", "datetime"):
        words = value.isoformat() if isinstance(value, date | datetime) else str(value).replace("/", "-")
        return words[:10]
    return plain_text(as_text(value) if isinstance(value, Cell) else str(value), "", _MOST_LETTERS) or None


def same_value(sent: object, came: Cell, kind: str) -> bool:
    """Whether a cell is as it was sent."""
    if sent == came:  # most cells are, and a hand-over has a million of them
        return True
    one, other = plain(sent, kind), plain(came, kind)
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)
    return one == other or (isinstance(one, str) and harmless(one) == other)


def without_guard(cell: Cell) -> Cell:
    """What a spreadsheet's cell means: without the ``'`` that keeps it from being taken for a formula."""
    return _QUOTED.sub(r"\1", cell) if isinstance(cell, str) else cell


def same_place(sent: Geometry | None, came: Geometry | None) -> bool:
    """Whether no part of a place is further than `SAME_PLACE_METRES` from where it was (WGS 84)."""
    if sent is None or came is None:
        return sent is came
    if sent.geom_type != came.geom_type:
        return False
    longitude, latitude, *_ = sent.bounds
    scale = np.array([math.cos(math.radians(latitude)), 1]) * _METRES_PER_DEGREE
    if sent.geom_type == "Point":
        return math.hypot((came.x - sent.x) * scale[0], (came.y - sent.y) * scale[1]) <= SAME_PLACE_METRES

    def in_metres(shape: Geometry) -> Geometry:
        return shapely.transform(shape, lambda corners: (corners - (longitude, latitude)) * scale)

    return bool(shapely.hausdorff_distance(in_metres(sent), in_metres(came)) <= SAME_PLACE_METRES)
