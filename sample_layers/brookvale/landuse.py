"""What the ground is used for, from the town as a whole down to one allotment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import shapely
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from . import fields, green, rail
from .frame import COUNTRY, FAR_COUNTRY
from .model import Area, Building, Street
from .plan import park, places, sites
from .streets import PATHS

_LARGEST_GAP = 30_000.0
"""Square metres between back gardens that still count as town."""


def areas(
    network: Sequence[Street], town_green: Sequence[Area], wet: BaseGeometry, buildings: Sequence[Building]
) -> list[Area]:
    """All ground, undermost first."""
    built_up = _built_up(buildings)
    plots = green.allotment_plots(sites.ALLOTMENTS)
    return [
        Area(built_up, "residential", min_zoom=9),
        *fields.enclose(_farmland(network, wet, built_up), places.BOUNDARY),
        *_far_fields(unary_union([*(street.line.buffer(5, quad_segs=1) for street in network), wet, rail.land()])),
        *town_green,
        *(Area(shape, kind, min_zoom=13) for kind, shape in sites.WORKED_GROUND),
        *(Area(site.shape, site.kind, site.name, site.detail) for site in sites.SITES if site.drawn),
        *(Area(strip, "garden", detail="plot", min_zoom=15) for strip, _ in plots),
        *(Area(shape, kind, min_zoom=14) for kind, shape in park.PITCHES),
        *(Area(wood.difference(wet), "wood", min_zoom=13) for wood in park.WOODS),
        Area(sites.MARKET_PLACE, "pedestrian", "Market Place", min_zoom=14),
        Area(rail.land(), "railway", min_zoom=13),
        *rail.platforms(),
    ]


def _farmland(network: Sequence[Street], wet: BaseGeometry, built_up: BaseGeometry) -> BaseGeometry:
    lanes = unary_union([s.line.buffer(5, quad_segs=2) for s in network if s.street_class not in PATHS])
    reserved = unary_union([site.shape for site in sites.SITES]).buffer(3)
    return box(*COUNTRY).difference(unary_union([lanes, wet.buffer(4), rail.land(), built_up, reserved]))


def _far_fields(lanes: BaseGeometry) -> list[Area]:
    """Patches for small scales: all round from 10, and within the country until its own fields show at 12."""
    near, far = box(*COUNTRY), box(*FAR_COUNTRY)
    around = fields.far_fields(far.difference(near).difference(lanes))
    within = fields.far_fields(near.difference(lanes))
    return [replace(a, min_zoom=10, max_zoom=12) for a in around] + [
        replace(a, min_zoom=10, max_zoom=11) for a in within
    ]


def _built_up(buildings: Sequence[Building]) -> BaseGeometry:
    """The town's footprint: houses with their gardens, closed up and smoothed; no field between back gardens."""
    around = unary_union([b.shape.centroid.buffer(44, 2) for b in buildings]).buffer(-26, 2).simplify(3)
    return unary_union([_without_small_gaps(part) for part in shapely.get_parts(around)])


def _without_small_gaps(shape: Polygon) -> Polygon:
    return Polygon(shape.exterior, [gap for gap in shape.interiors if Polygon(gap).area > _LARGEST_GAP])
