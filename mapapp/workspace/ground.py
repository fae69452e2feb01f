"""The base map beneath an exported map: simplified shapes for paper, a few tiles for a page that can be moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from shapely import Geometry

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

KINDS = ("green", "water", "waterway", "building", "rail", "road", "major")
"""What a ground can show, in the order in which it is painted: areas first, then lines."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Shapes in WGS 84 longitude, latitude by one of `KINDS`; attribution is plain text that must stay in sight."""

    shapes: Mapping[str, Sequence[Geometry]] = field(default_factory=dict)
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class CarriedTiles:
    """A base map or overlay cut to a box, small enough to travel inside another file.

    Attributes:
        kind, schema: as the page knows them; colour: of an overlay, ``#rrggbb``, else empty.
        tile_size: pixels along the side of a tile; bounds: of what there is.
        archive: a complete PMTiles file.
    """

    title: str
    kind: str
    schema: str
    attribution: str
    colour: str
    min_zoom: int
    max_zoom: int
    tile_size: int
    bounds: Box
    archive: bytes


CarryTiles = Callable[[Box, int], tuple[CarriedTiles, ...]]
"""Gives base map and overlays of a box, the lowest first; all of them together hold no more than so many bytes."""
