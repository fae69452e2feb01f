"""Shops, stops, schools and other points, put onto the buildings and streets they belong to."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from shapely.geometry import Point

from .curves import Frame
from .model import Building, Landmark, Street
from .plan import places
from .water import locks


def landmarks(streets: Sequence[Street], buildings: Sequence[Building]) -> list[Landmark]:
    """Every point of interest of the neighbourhood."""
    found = [Landmark(Point(x, y), kind, name, zoom) for kind, name, x, y, zoom in places.STANDING]
    found += [Landmark(point, "lock", name, 15) for name, point in locks()]
    found += _high_street(buildings)
    tree = shapely.STRtree([b.shape for b in buildings])
    for kind, name, x, y in places.ON_BUILDINGS:
        home = buildings[int(tree.nearest(Point(x, y)))]
        found.append(Landmark(home.shape.representative_point(), kind, name, 15 if kind == "pub" else 16))
    return found + bus_stops(streets)


def _high_street(buildings: Sequence[Building]) -> list[Landmark]:
    shops = [b for b in buildings if b.street == "High Street" and b.use == "shop"]
    shops.sort(key=lambda b: b.number)
    return [
        Landmark(shop.shape.representative_point(), kind, name, 16)
        for shop, (kind, name) in zip(shops, places.HIGH_STREET, strict=False)
    ]


def bus_stops(streets: Sequence[Street]) -> list[Landmark]:
    """Stops in pairs, a bus length apart, on the pavement."""
    stops = []
    for name, share, title in places.BUS_STOPS:
        street = next(s for s in streets if s.name == name)
        along, out = street.line.length * share, street.tags.width / 2 - 1.5
        for left, shift in ((True, 7.0), (False, -7.0)):
            stops.append(Landmark(Point(Frame(street.line, left).at(along + shift, out)), "bus_stop", title, 16))
    return stops
