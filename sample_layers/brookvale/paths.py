"""Footpaths that belong to no street: in the park, along the canal, round the recreation ground."""

from __future__ import annotations

from shapely.geometry import LineString, Point
from shapely.ops import substring

from .curves import curve
from .model import Street
from .plan import park, sites, waters

_TOWPATH = 8.2
"""Metres from the middle of the canal to the middle of its towpath."""
_TOWPATH_ENDS = ((-3300, 380), (4700, 150))


def footpaths() -> list[Street]:
    """All of them, as streets of the class footway."""
    walks = [Street(name, "footway", curve(corners)) for name, corners in park.PATHS]
    beside = waters.CANAL.offset_curve(_TOWPATH)
    towpath = substring(beside, *(beside.project(Point(end)) for end in _TOWPATH_ENDS)).simplify(0.3)
    round_the_ground = sites.BY_NAME["Westfield Recreation Ground"].buffer(-12).exterior.simplify(0.5)
    return [
        *walks,
        Street("Canal Towpath", "footway", LineString(towpath.coords)),
        Street("Recreation Ground path", "footway", LineString(round_the_ground.coords)),
    ]
