"""The base map beneath an exported map: simplified vectors of the area, since a tile file cannot travel along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
