"""How the plan is written down: one line for a street."""

from __future__ import annotations

from shapely.geometry import Polygon

from ..curves import curve
from ..model import Street


def street(
    name: str,
    street_class: str,
    corners: str,
    left: str = "",
    right: str = "",
    *,
    ref: str = "",
    trees: bool = False,
    within: Polygon | None = None,
) -> Street:
    """A street through `corners`; `left` and `right` name what is built along each side."""
    return Street(name, street_class, curve(corners), left, right, ref, trees, within)


def both(
    name: str,
    street_class: str,
    corners: str,
    frontage: str,
    *,
    ref: str = "",
    trees: bool = False,
    within: Polygon | None = None,
) -> Street:
    """A street with the same kind of building on both sides."""
    return street(name, street_class, corners, frontage, frontage, ref=ref, trees=trees, within=within)
