"""The railway: a double line, its viaduct and bridges, sidings and platforms."""

from __future__ import annotations

from shapely.geometry import LineString, MultiPolygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring, unary_union

from .model import Area, Way
from .plan import waters as plan

GAUGE_BETWEEN = 3.4
EMBANKMENT = 10.0
VIADUCT = (255.0, 428.0)
"""Plan eastings between which the line stands on arches above the brook."""
UNDERBRIDGES = ((922.0, 953.0),)
"""Plan eastings where it crosses Station Road on girders."""


def _span(west: float, east: float) -> LineString:
    cut = [
        plan.RAILWAY.project(plan.RAILWAY.intersection(LineString([(x, -4000), (x, 4000)])).centroid)
        for x in (west, east)
    ]
    return substring(plan.RAILWAY, *cut)


def bridges(canal: BaseGeometry, river: BaseGeometry) -> list[LineString]:
    """Where trains run above something: the viaduct, the bridge at the station, canal and river."""
    over_water = [plan.RAILWAY.intersection(water.buffer(9)) for water in (canal, river)]
    spans = [_span(*VIADUCT), *(_span(*span) for span in UNDERBRIDGES)]
    return spans + [line for line in over_water if line.geom_type == "LineString" and not line.is_empty]


def ways(canal: BaseGeometry, river: BaseGeometry) -> list[Way]:
    """Both tracks cut into ground and bridge pieces, then the sidings."""
    spans = bridges(canal, river)
    over = unary_union([span.buffer(7, cap_style="flat") for span in spans])
    pieces = []
    for side in (GAUGE_BETWEEN / 2, -GAUGE_BETWEEN / 2):
        track = plan.RAILWAY.offset_curve(side).simplify(0.1)
        for line, bridge in ((track.difference(over), False), (track.intersection(over), True)):
            parts = getattr(line, "geoms", [line])
            pieces += [Way(part, "rail", "rail", plan.RAILWAY_NAME, bridge) for part in parts]
    return pieces + [Way(line, "rail", "siding", min_zoom=13) for line in plan.SIDINGS]


def platforms() -> list[Area]:
    """Two side platforms, 150 m long."""
    middle = plan.RAILWAY.project(plan.RAILWAY.interpolate(0.0)) + _along(1004.0)
    along = substring(plan.RAILWAY, middle - 72, middle + 66)
    shapes = [along.offset_curve(side).buffer(1.9, cap_style="flat") for side in (5.6, -5.6)]
    return [Area(MultiPolygon(shapes), "platform", min_zoom=14)]


def _along(x: float) -> float:
    return plan.RAILWAY.project(plan.RAILWAY.intersection(LineString([(x, -4000), (x, 4000)])).centroid)


def land() -> BaseGeometry:
    """The railway's own ground, embankments included, where nobody builds."""
    yards = [line.buffer(5) for line in plan.SIDINGS]
    return unary_union([plan.RAILWAY.buffer(EMBANKMENT), *yards])
