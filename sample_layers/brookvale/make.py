"""Put the neighbourhood together: plan, streets, houses, water, rails, green, names."""

from __future__ import annotations

from collections.abc import Sequence

from shapely.ops import unary_union

from . import bridges, build, farms, green, landmarks, landuse, paths, rail, settlements, streets, town, water
from .ground import Ground
from .model import Area, Building, Neighbourhood, Street
from .plan import country, north, old_town, places, sites, south, waters, west
from .plan.park import PITCHES

_CIVIC = ("school", "commercial", "industrial")


def neighbourhood() -> Neighbourhood:
    """Generate everything; the same on every run and machine."""
    lanes = [*old_town.STREETS, *north.STREETS, *west.STREETS, *south.STREETS, *paths.footpaths(), *country.STREETS]
    network, town_green = _with_town([*lanes, *farms.tracks(lanes)])
    water_areas = water.areas()
    wet = unary_union([area.shape for area in water_areas])
    taken = [wet.buffer(3.5), rail.land(), *(site.shape for site in sites.SITES), *farms.yards()]
    ground = Ground([*streets.corridors(network), *taken, *(area.shape for area in town_green)])
    houses, garden_trees = build.build_streets(network, ground)
    buildings = [*_site_buildings(), *farms.buildings(), *houses]
    roofs = unary_union([building.shape for building in buildings])
    on_ground, above = bridges.cut(network, water_areas)
    return Neighbourhood(
        boundary=places.BOUNDARY,
        network=tuple(network),
        streets=tuple(on_ground),
        bridges=tuple(above),
        buildings=tuple(buildings),
        ground=tuple(landuse.areas(network, town_green, wet, buildings)),
        water=tuple(water_areas),
        waterways=tuple(water.ways()),
        rails=tuple(rail.ways(*bridges.canal_and_river(water_areas))),
        landmarks=tuple(landmarks.landmarks(network, buildings)),
        settlements=tuple(settlements.settlements()),
        trees=tuple(green.trees(network, garden_trees, unary_union([wet, *(s for _, s in PITCHES)]), roofs)),
    )


def _with_town(drawn: Sequence[Street]) -> tuple[list[Street], list[Area]]:
    """The drawn streets and those that fill Kelbridge, joined up; and Kelbridge's open ground."""
    mains = [*(street.line for street in drawn), waters.CANAL, waters.RAILWAY]
    keep_clear = unary_union([rail.land(), water.canal_surface().buffer(6), places.BOUNDARY])
    filled, green_ground = town.fill(country.TOWN, mains, keep_clear, {street.name for street in drawn})
    return [town.bend(street) for street in streets.join([*drawn, *filled])], green_ground


def _site_buildings() -> list[Building]:
    """What was drawn by hand on the sites, and the allotment sheds."""
    built = [
        Building(shape, site.kind if site.kind in _CIVIC else "civic", name=name)
        for site in sites.SITES
        for name, shape in site.buildings
    ]
    return built + [Building(shed, "shed") for _, shed in green.allotment_plots(sites.ALLOTMENTS) if shed is not None]
