"""The values the generator passes around; all geometry in plan metres."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True)
class StreetClass:
    """How a class of street is tagged (Protomaps basemap v4) and how wide it is, wall to wall, in metres."""

    kind: str
    detail: str
    width: float
    min_zoom: int


CLASSES = {
    "trunk": StreetClass("major_road", "trunk", 22, 7),
    "primary": StreetClass("major_road", "primary", 14, 8),
    "secondary": StreetClass("major_road", "secondary", 14, 10),
    "tertiary": StreetClass("major_road", "tertiary", 12, 11),
    "lane": StreetClass("minor_road", "unclassified", 8, 12),
    "residential": StreetClass("minor_road", "residential", 9.2, 13),
    "close": StreetClass("minor_road", "residential", 8, 13),
    "service": StreetClass("minor_road", "service", 5, 14),
    "pedestrian": StreetClass("path", "pedestrian", 6, 13),
    "track": StreetClass("path", "track", 4, 14),
    "footway": StreetClass("path", "footway", 3, 14),
    "cycleway": StreetClass("path", "cycleway", 3.5, 14),
}


@dataclass(frozen=True)
class Street:
    """One named way: its centreline and what stands along its left and right side."""

    name: str
    street_class: str
    line: LineString
    left: str = ""
    right: str = ""
    ref: str = ""
    trees: bool = False
    within: Polygon | None = None
    """Frontages are built only inside this area (a lane is built up only where it crosses a village)."""

    @property
    def tags(self) -> StreetClass:
        return CLASSES[self.street_class]


@dataclass(frozen=True)
class Building:
    """One footprint, with the street it faces and its number there."""

    shape: Polygon
    use: str
    street: str = ""
    number: int = 0
    name: str = ""


@dataclass(frozen=True)
class Area:
    """A piece of ground or water with one use."""

    shape: BaseGeometry
    kind: str
    name: str = ""
    detail: str = ""
    min_zoom: int = 12
    max_zoom: int = 99


@dataclass(frozen=True)
class Way:
    """A line that is not a street: railway, canal, brook."""

    line: LineString
    kind: str
    detail: str
    name: str = ""
    bridge: bool = False
    min_zoom: int = 11


@dataclass(frozen=True)
class Landmark:
    """A named or telling point: shop, stop, school, bench."""

    point: Point
    kind: str
    name: str = ""
    min_zoom: int = 16


@dataclass(frozen=True)
class Settlement:
    """A place name with its rank for labels."""

    point: Point
    name: str
    kind: str
    detail: str
    min_zoom: int
    population: int = 0


@dataclass(frozen=True)
class Neighbourhood:
    """Everything that was generated."""

    boundary: Polygon
    network: tuple[Street, ...]
    """Whole streets, end to end."""
    streets: tuple[Street, ...]
    bridges: tuple[Street, ...]
    """The same streets cut where they cross water or railway: on the ground, and above."""
    buildings: tuple[Building, ...]
    ground: tuple[Area, ...]
    water: tuple[Area, ...]
    waterways: tuple[Way, ...]
    rails: tuple[Way, ...]
    landmarks: tuple[Landmark, ...]
    settlements: tuple[Settlement, ...]
    trees: tuple[Polygon, ...]
