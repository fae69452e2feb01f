"""Put the neighbourhood together: plan, streets, houses, water, rails, green, names."""

from __future__ import annotations

import shapely
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring, unary_union

from . import build, farms, fields, green, landmarks, rail, streets, town, water
from .curves import curve
from .frame import COUNTRY
from .ground import Ground
from .model import Area, Building, Neighbourhood, Settlement, Street
from .plan import country, north, old_town, places, sites, south, waters, west


def neighbourhood() -> Neighbourhood:
    """Generate everything; the same on every run and machine."""
    lanes = [*old_town.STREETS, *north.STREETS, *west.STREETS, *south.STREETS, *_paths(), *country.STREETS]
    drawn = [*lanes, *farms.tracks(lanes)]
    mains = [*(street.line for street in drawn), waters.CANAL, waters.RAILWAY]
    keep_clear = unary_union([rail.land(), water.canal_surface().buffer(6), places.BOUNDARY])
    filled, town_green = town.fill(country.TOWN, mains, keep_clear, {street.name for street in drawn})
    network = [town.bend(street) for street in streets.join([*drawn, *filled])]
    surfaces = water.areas()
    wet = unary_union([area.shape for area in surfaces])
    corridors = streets.corridors(network)
    ground = Ground([*corridors, wet.buffer(3.5), rail.land(), *(s.shape for s in sites.SITES), *(a.shape for a in town_green), *farms.yards()])
    houses, garden_trees = build.build_streets(network, ground)
    buildings = [*_site_buildings(), *farms.buildings(), *houses]
    pieces, bridges = _at_bridges(network, surfaces)
    roofs = unary_union([b.shape for b in buildings])
    return Neighbourhood(
        boundary=places.BOUNDARY,
        network=tuple(network), streets=tuple(pieces), bridges=tuple(bridges), buildings=tuple(buildings),
        ground=tuple(_ground(network, town_green, wet, buildings)),
        water=tuple(surfaces), waterways=tuple(water.ways()),
        rails=tuple(rail.ways(surfaces[1].shape, surfaces[0].shape)),
        landmarks=tuple(landmarks.landmarks(network, buildings)), settlements=tuple(_settlements()),
        trees=tuple(green.trees(network, garden_trees, unary_union([wet, *(s for _, s in sites.PITCHES)]), roofs)),
    )


def _paths() -> list[Street]:
    """Footpaths in the park, the towpath, and the way round the recreation ground."""
    park = [Street(name or "Park path", "footway", curve(path)) for name, path in sites.PARK_PATHS]
    towpath = substring(waters.CANAL.offset_curve(8.2), 1500, 9500).simplify(0.3)
    rec = next(s.shape for s in sites.SITES if s.name == "Westfield Recreation Ground").buffer(-12).exterior
    return [*park, Street("Canal Towpath", "footway", LineString(towpath.coords)),
            Street("Recreation Ground path", "footway", LineString(rec.simplify(0.5).coords))]


def _at_bridges(network: list[Street], surfaces: list[Area]) -> tuple[list[Street], list[Street]]:
    canal_and_river = unary_union([surfaces[0].shape, surfaces[1].shape]).buffer(3.5)
    brook = surfaces[2].shape.buffer(2.5)
    rails = waters.RAILWAY.difference(
        unary_union([line.buffer(9) for line in rail.bridges(surfaces[1].shape, surfaces[0].shape)])).buffer(7)
    crossed = unary_union([canal_and_river, brook, rails])
    ground: list[Street] = []
    bridges: list[Street] = []
    for street in network:
        on_ground, above = streets.split_at_bridges(street, crossed)
        ground += on_ground
        bridges += above
    return ground, bridges


def _site_buildings() -> list[Building]:
    built = [Building(shape, site.kind if site.kind in ("school", "commercial", "industrial") else "civic", name=name)
             for site in sites.SITES for name, shape in site.buildings]
    plots = next(s.shape for s in sites.SITES if s.kind == "allotments")
    return built + [Building(shed, "shed") for _, shed in green.allotment_plots(plots, 8) if shed is not None]


def _ground(
    network: list[Street], town_green: list[Area], wet: BaseGeometry, buildings: list[Building]
) -> list[Area]:
    built_up = _built_up(buildings)
    reserved = unary_union([site.shape for site in sites.SITES])
    lines = [s.line for s in network if s.street_class not in streets.PATHS]
    roads = unary_union([line.buffer(5, quad_segs=2) for line in lines])
    country_land = box(*COUNTRY).difference(unary_union([roads, wet.buffer(4), rail.land(), built_up, reserved.buffer(3)]))
    farm = fields.enclose(country_land, places.BOUNDARY)
    plots = next(s.shape for s in sites.SITES if s.kind == "allotments")
    return [
        Area(built_up, "residential", min_zoom=9),
        *farm, *town_green,
        *(Area(shape, kind, min_zoom=13) for kind, shape in sites.WORKED_GROUND),
        *(Area(s.shape, s.kind, s.name, s.detail) for s in sites.SITES if s.drawn),
        *(Area(strip, "allotments", detail="plot", min_zoom=15) for strip, _ in green.allotment_plots(plots, 8)),
        *(Area(shape, kind, min_zoom=14) for kind, shape in sites.PITCHES),
        *(Area(wood.difference(wet), "wood", min_zoom=13) for wood in sites.PARK_WOODS),
        Area(_market(), "pedestrian", "Market Place", min_zoom=14),
        Area(rail.land(), "railway", min_zoom=13), *rail.platforms(),
    ]


def _market() -> Polygon:
    return Polygon([(836, 560), (856, 604), (790, 624), (778, 577)])


def _built_up(buildings: list[Building]) -> BaseGeometry:
    """The town's footprint: houses with their gardens, closed up and smoothed; no field between back gardens."""
    around = unary_union([b.shape.centroid.buffer(44, 2) for b in buildings]).buffer(-26, 2).simplify(3)
    return unary_union([_without_small_holes(part) for part in shapely.get_parts(around)])


def _without_small_holes(shape: Polygon) -> Polygon:
    return Polygon(shape.exterior, [hole for hole in shape.interiors if Polygon(hole).area > 30_000])


def _settlements() -> list[Settlement]:
    quarters = [Settlement(Point(x, y), name, "neighbourhood" if kind == "quarter" else "locality",
                           "quarter" if kind == "quarter" else "suburb", zoom) for name, x, y, kind, zoom in places.QUARTERS]
    villages = [Settlement(Point(x, y), name, "locality", "village", 11, 600) for name, (x, y, _) in country.VILLAGES.items()]
    hamlets = [Settlement(Point(x, y), name, "locality", "hamlet", 13, 40) for name, (x, y) in country.HAMLETS.items()]
    kelbridge = Settlement(Point(2620, 560), country.TOWN_NAME, "locality", "town", 8, 31_000)
    return [kelbridge, *quarters, *villages, *hamlets]
