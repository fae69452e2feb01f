"""Where streets cross water and railway, and on which of the two there is a bridge."""

from __future__ import annotations

from collections.abc import Sequence

from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from . import rail, streets
from .model import Area, Street
from .plan import waters

_ABUTMENT, _CULVERT, _CUTTING = 3.5, 2.5, 7.0
"""Metres that a bridge reaches beyond canal or river, beyond a brook, and beyond the middle of the railway."""


def canal_and_river(water: Sequence[Area]) -> tuple[BaseGeometry, BaseGeometry]:
    """The surfaces that barges and boats go on."""
    by_kind = {area.kind: area.shape for area in reversed(water)}
    return by_kind["canal"], by_kind["river"]


def cut(network: Sequence[Street], water: Sequence[Area]) -> tuple[list[Street], list[Street]]:
    """All streets cut at their bridges: the pieces on the ground, and those above something."""
    canal, river = canal_and_river(water)
    brook = next(area.shape for area in water if area.kind == "stream")
    # Where trains are on a bridge themselves, the street goes underneath.
    on_arches = unary_union([span.buffer(9) for span in rail.bridges(canal, river)])
    tracks = waters.RAILWAY.difference(on_arches).buffer(_CUTTING)
    crossed = unary_union([canal.buffer(_ABUTMENT), river.buffer(_ABUTMENT), brook.buffer(_CULVERT), tracks])
    ground: list[Street] = []
    above: list[Street] = []
    for street in network:
        on_ground, over = streets.split_at_bridges(street, crossed)
        ground += on_ground
        above += over
    return ground, above
