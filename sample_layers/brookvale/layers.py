"""The neighbourhood as features of the Protomaps basemap schema, version 4."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .model import Neighbourhood, Street

EVER = 99

ROAD_RANK = {"path": 300, "rail": 340, "minor_road": 360, "major_road": 380, "highway": 400}
GROUND_RANK = {"residential": 180, "farmland": 182, "meadow": 182, "grassland": 182, "orchard": 182}


@dataclass(frozen=True)
class Feature:
    """One thing in one layer, drawn in tiles from zoom `first` to `last`."""

    layer: str
    shape: BaseGeometry
    tags: dict[str, str | int | bool]
    first: int
    last: int = EVER


def features(place: Neighbourhood) -> list[Feature]:
    """All base-map features but `earth`, which every tile has; geometry in plan metres."""
    return [
        *_landuse(place),
        *_water(place),
        *_roads(place.streets, bridge=False),
        *_roads(place.bridges, bridge=True),
        *_rails(place),
        *_buildings(place),
        *_pois(place),
        *_places(place),
    ]


def _landuse(place: Neighbourhood) -> Iterator[Feature]:
    for area in place.ground:
        tags: dict[str, str | int | bool] = {"kind": area.kind, "sort_rank": GROUND_RANK.get(area.kind, 189)}
        if area.detail:
            tags["kind_detail"] = area.detail
        yield Feature("landuse", area.shape, tags, area.min_zoom, area.max_zoom)
    for crown in place.trees:
        yield Feature("landuse", crown, {"kind": "wood", "kind_detail": "tree", "sort_rank": 190}, 15)


def _water(place: Neighbourhood) -> Iterator[Feature]:
    for area in place.water:
        kind = {"stream": "water", "canal": "water", "lake": "lake", "river": "river"}[area.kind]
        tags: dict[str, str | int | bool] = {"kind": kind, "kind_detail": area.detail or area.kind, "sort_rank": 200}
        yield Feature("water", area.shape, tags, area.min_zoom)
        if area.kind == "lake" and area.name:
            yield Feature("water", area.shape.representative_point(), {**tags, "name": area.name}, 14)
    for way in place.waterways:
        tags = {"kind": way.kind, "name": way.name, "min_zoom": way.min_zoom, "sort_rank": 200}
        yield Feature("water", way.line, tags, way.min_zoom)


def _roads(streets: Iterable[Street], bridge: bool) -> Iterator[Feature]:
    for street in streets:
        kind = street.tags
        rank = ROAD_RANK[kind.kind] + (40 if bridge else 0) - (10 if kind.detail == "service" else 0)
        tags: dict[str, str | int | bool] = {
            "kind": kind.kind,
            "kind_detail": kind.detail,
            "min_zoom": kind.min_zoom,
            "sort_rank": rank,
            "name": street.name,
        }
        if street.ref:
            tags["ref"] = street.ref
        if bridge:
            tags["is_bridge"] = True
        yield Feature("roads", street.line, tags, kind.min_zoom)


def _rails(place: Neighbourhood) -> Iterator[Feature]:
    for way in place.rails:
        tags: dict[str, str | int | bool] = {
            "kind": "rail",
            "kind_detail": "rail",
            "min_zoom": way.min_zoom,
            "sort_rank": ROAD_RANK["rail"] + (60 if way.bridge else 0),
        }
        if way.detail == "siding":
            tags["service"] = "siding"
        if way.name:
            tags["name"] = way.name
        if way.bridge:
            tags["is_bridge"] = True
        yield Feature("roads", way.line, tags, way.min_zoom)


def _buildings(place: Neighbourhood) -> Iterator[Feature]:
    for building in place.buildings:
        yield Feature("buildings", building.shape, {"kind": "building", "sort_rank": 400}, 14)
    blocks = unary_union([b.shape for b in place.buildings]).buffer(2.2, join_style="mitre")
    blocks = blocks.buffer(-2.2, join_style="mitre").simplify(1.6)
    for block in blocks.geoms:
        if block.area > 50:
            yield Feature("buildings", block, {"kind": "building", "sort_rank": 400}, 13, 13)


def _pois(place: Neighbourhood) -> Iterator[Feature]:
    for mark in place.landmarks:
        tags: dict[str, str | int | bool] = {"kind": mark.kind, "min_zoom": mark.min_zoom, "sort_rank": 500}
        if mark.name:
            tags["name"] = mark.name
        # A page shows data of one zoom less than the map's own, so everything must be there by 15.
        yield Feature("pois", mark.point, tags, min(mark.min_zoom, 15))


def _places(place: Neighbourhood) -> Iterator[Feature]:
    for settlement in place.settlements:
        tags: dict[str, str | int | bool] = {
            "kind": settlement.kind,
            "kind_detail": settlement.detail,
            "name": settlement.name,
            "min_zoom": settlement.min_zoom,
            "sort_rank": 600,
            "population": settlement.population,
            "population_rank": 8 if settlement.population > 10_000 else 3,
        }
        yield Feature("places", settlement.point, tags, settlement.min_zoom)
