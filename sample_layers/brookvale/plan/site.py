"""A piece of ground with a use of its own, and footprints put together from blocks."""

from __future__ import annotations

from dataclasses import dataclass, field

from shapely import affinity
from shapely.geometry import Polygon, box
from shapely.ops import unary_union


@dataclass(frozen=True)
class Site:
    """A reserved piece of ground, what it is, and the buildings on it as (name, footprint)."""

    name: str
    kind: str
    shape: Polygon
    buildings: tuple[tuple[str, Polygon], ...] = field(default=())
    drawn: bool = True
    """False where the site only keeps other buildings away."""
    detail: str = ""


def wings(x: float, y: float, degrees: float, *blocks: tuple[float, float, float, float]) -> Polygon:
    """One footprint from blocks (centre x, centre y, width, depth), turned about and moved to (x, y)."""
    shape = unary_union([box(cx - w / 2, cy - d / 2, cx + w / 2, cy + d / 2) for cx, cy, w, d in blocks])
    return affinity.translate(affinity.rotate(shape, degrees, origin=(0, 0)), x, y)
