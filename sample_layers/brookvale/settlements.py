"""Names of places for the map's labels: the town, Brookvale and its quarters, villages and hamlets."""

from __future__ import annotations

from shapely.geometry import Point

from .model import Settlement
from .plan import country, places


def settlements() -> list[Settlement]:
    """All place names with their rank (Protomaps v4: kind, kind_detail, the zoom from which they show)."""
    named = [Settlement(Point(country.TOWN_CENTRE), country.TOWN_NAME, "locality", "town", 8, 31_000)]
    for name, x, y, zoom in places.QUARTERS:
        named.append(Settlement(Point(x, y), name, "neighbourhood", "quarter", zoom))
    x, y = places.CENTRE
    named.append(Settlement(Point(x, y), "Brookvale", "locality", "suburb", 11, 7_400))
    for name, (x, y, _) in country.VILLAGES.items():
        named.append(Settlement(Point(x, y), name, "locality", "village", 11, 600))
    for name, (x, y, detail) in country.FAR_PLACES.items():
        named.append(Settlement(Point(x, y), name, "locality", detail, 9 if detail == "town" else 11))
    for name, (x, y) in country.HAMLETS.items():
        named.append(Settlement(Point(x, y), name, "locality", "hamlet", 13, 40))
    return named
