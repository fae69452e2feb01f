"""What an OpenStreetMap thing is on our maps: Protomaps basemap schema 4, with the zoom it appears at."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.basemaps.tile_encoding import Tags

OsmTags = dict[str, str]

LAYERS = ("landuse", "water", "buildings", "roads", "places", "pois")
"""In the order in which a tile holds them."""

_ROADS = {
    "motorway": ("highway", 10), "trunk": ("major_road", 10), "primary": ("major_road", 10),
    "secondary": ("major_road", 10), "tertiary": ("major_road", 11), "unclassified": ("minor_road", 12),
    "residential": ("minor_road", 12), "living_street": ("minor_road", 12), "road": ("minor_road", 12),
    "pedestrian": ("minor_road", 13), "busway": ("minor_road", 13), "service": ("minor_road", 14),
    "track": ("path", 13), "path": ("path", 14), "footway": ("path", 14), "cycleway": ("path", 14),
    "bridleway": ("path", 14), "steps": ("path", 15), "corridor": ("path", 16),
}  # fmt: skip
_RAILS = {"rail": 10, "light_rail": 11, "subway": 12, "tram": 13, "narrow_gauge": 12, "preserved": 12}
_WATERWAYS = {"river": 10, "canal": 11, "stream": 13, "ditch": 15, "drain": 15, "riverbank": 10, "dock": 12}
_GROUND = {
    "landuse": frozenset(
        "residential farmland farmyard orchard vineyard allotments meadow grass village_green recreation_ground "
        "forest cemetery industrial railway commercial retail brownfield greenfield construction military".split()
    ),
    "leisure": frozenset(
        "park garden playground dog_park nature_reserve golf_course pitch track stadium sports_centre common".split()
    ),
    "natural": frozenset("wood scrub grassland heath wetland sand beach bare_rock".split()),
    "amenity": frozenset("school college university hospital kindergarten grave_yard parking".split()),
    "man_made": frozenset({"pier", "bridge"}),
    "railway": frozenset({"platform"}),
}
_SOON = frozenset("park forest wood farmland residential industrial commercial nature_reserve cemetery".split())
_SPEAKS_AS = {"farmyard": "farmland", "heath": "grassland", "track": "pitch", "brownfield": "industrial"}
_SETTLEMENTS = {
    "city": ("locality", 10), "town": ("locality", 10), "village": ("locality", 10), "hamlet": ("locality", 12),
    "suburb": ("neighbourhood", 11), "quarter": ("neighbourhood", 12), "neighbourhood": ("neighbourhood", 13),
    "square": ("square", 15), "islet": ("islet", 13), "island": ("island", 11),
}  # fmt: skip
_LANDMARKS = {
    "amenity": frozenset(
        "school college university hospital clinic doctors pharmacy library townhall community_centre "
        "place_of_worship police fire_station theatre cinema arts_centre marketplace bus_station post_office pub "
        "cafe restaurant kindergarten social_facility".split()
    ),
    "tourism": frozenset("museum gallery attraction artwork hotel viewpoint".split()),
    "leisure": frozenset("park sports_centre stadium swimming_pool playground nature_reserve garden".split()),
    "railway": frozenset("station halt tram_stop".split()),
    "shop": frozenset("supermarket mall convenience bakery".split()),
    "historic": frozenset("monument memorial castle church".split()),
    "highway": frozenset({"bus_stop"}),
}
_RANKS = {"landuse": 100, "water": 200, "roads": 400, "buildings": 450, "pois": 500, "places": 550}


@dataclass(frozen=True, slots=True)
class Drawn:
    """One thing on the map: its layer, its tags there, the zoom from which it is drawn."""

    layer: str
    tags: Tags
    first: int


def as_line(tags: OsmTags) -> Drawn | None:
    """A way: a street, a railway, a watercourse."""
    below = tags.get("tunnel", "no") != "no"
    if tags.get("railway") in _RAILS:
        if below:
            return None  # a line that nobody sees would cross the houses
        first = 14 if "service" in tags else _RAILS[tags["railway"]]
        return _drawn("roads", first, tags, kind="rail", kind_detail=tags["railway"])
    highway = tags.get("highway", "")
    street = _ROADS.get(highway.removesuffix("_link"))
    if street and tags.get("area") != "yes":
        kind, first = street
        first = max(first, 16) if tags.get("service") in ("parking_aisle", "driveway") else first
        more = {"is_link": True} if highway.endswith("_link") else {}
        return _drawn("roads", first, tags, kind=kind, kind_detail=highway.removesuffix("_link"), **more)
    waterway = tags.get("waterway")
    if waterway in _WATERWAYS and not below:
        return _drawn("water", _WATERWAYS[waterway], tags, kind=waterway)
    return None


def as_area(tags: OsmTags) -> Drawn | None:
    """A closed way or a relation of several: ground, water, a building."""
    if tags.get("building", "no") != "no":
        return Drawn("buildings", {"kind": "building", "sort_rank": _RANKS["buildings"]}, 14)
    if tags.get("natural") == "water" or tags.get("waterway") in ("riverbank", "dock"):
        return _drawn("water", 10, tags, kind=tags.get("water", "water"))
    if tags.get("leisure") == "swimming_pool":
        return _drawn("water", 15, tags, kind="swimming_pool")
    if tags.get("area:highway") or tags.get("highway") in ("pedestrian", "footway"):
        return _drawn("landuse", 14, tags, kind="pedestrian")
    for key, kinds in _GROUND.items():
        value = tags.get(key)
        if value in kinds:
            return _drawn("landuse", 10 if value in _SOON else 13, tags, kind=_SPEAKS_AS.get(value, value))
    return None


def as_name(tags: OsmTags) -> Drawn | None:
    """A place or a landmark, drawn as a name at a point."""
    if "name" not in tags:
        return None
    place = tags.get("place")
    if place in _SETTLEMENTS:
        kind, first = _SETTLEMENTS[place]
        return _drawn("places", first, tags, kind=kind, kind_detail=place)
    for key, kinds in _LANDMARKS.items():
        if tags.get(key) in kinds:
            return _drawn("pois", 14, tags, kind=tags[key])
    return None


def _drawn(layer: str, first: int, tags: OsmTags, **own: str | bool) -> Drawn:
    drawn: Tags = {**own, "sort_rank": _RANKS[layer], "min_zoom": first}
    drawn |= {key: value for key, value in tags.items() if key == "name" or key.startswith("name:")}
    if layer == "pois" and "addr:postcode" in tags:
        drawn["postcode"] = tags["addr:postcode"]
    if layer == "roads":
        drawn |= {"ref": tags["ref"]} if "ref" in tags else {}
        drawn |= {"is_bridge": True} if tags.get("bridge", "no") != "no" else {}
        drawn |= {"is_tunnel": True} if tags.get("tunnel", "no") != "no" else {}
    return Drawn(layer, drawn, first)
