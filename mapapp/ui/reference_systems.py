"""The coordinate systems a facilitator is offered by name; any other can be typed as its EPSG code."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import MultiPolygon, Polygon, box

from mapapp.i18n import Texts

WGS84 = "EPSG:4326"
BRITISH_GRID = "EPSG:27700"
_GREAT_BRITAIN = box(-8.82, 49.79, 1.92, 60.94)
"""Area of use of EPSG:27700 in degrees, as the EPSG registry gives it."""


@dataclass(frozen=True, slots=True)
class ReferenceSystem:
    id: str
    words: str


def offered(texts: Texts) -> tuple[ReferenceSystem, ...]:
    return (
        ReferenceSystem(WGS84, f"{texts('ui-crs-wgs84')} ({WGS84})"),
        ReferenceSystem(BRITISH_GRID, f"{texts('ui-crs-british-grid')} ({BRITISH_GRID})"),
    )


def usual(area: Polygon | MultiPolygon | None) -> str:
    """What planners of this place work in: British National Grid within Great Britain, else WGS 84."""
    return BRITISH_GRID if area is not None and _GREAT_BRITAIN.contains(area) else WGS84
