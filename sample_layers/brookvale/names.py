"""Street names for the town beyond the boundary, where nobody drew each street by hand."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

_FIRST = (
    "Abbot", "Alder", "Anchor", "Barley", "Beacon", "Bellfield", "Birch", "Blackthorn", "Bramble", "Briar", "Broad",
    "Burnt Oak", "Calder", "Carter", "Castle", "Catkin", "Cherry", "Clay", "Cobble", "Corner", "Cornmill", "Cross",
    "Crown", "Dale", "Dove", "Drapers", "Eastgate", "Falcon", "Ferry", "Field", "Fletcher", "Flint", "Fountain",
    "Friars", "Garden", "Glebe", "Glover", "Gorse", "Granary", "Grange", "Harvest", "Hazel", "Heath", "Hilltop",
    "Honeysuckle", "Hope", "Juniper", "Kiln", "Lark", "Lavender", "Leather", "Limekiln", "Linnet", "Magpie", "Manor",
    "Market", "Mason", "Meadow", "Mercer", "Milestone", "Minster", "Monks", "Mulberry", "New", "North", "Orchard",
    "Paddock", "Pear Tree", "Pilgrim", "Poplar", "Potter", "Prospect", "Quarry", "Quince", "Raven", "Reed", "Rose",
    "Rye", "Sexton", "Shepherd", "Smithfield", "Spinner", "Spring", "Starling", "Stone", "Sun", "Tailor", "Thistle",
    "Tithe", "Tower", "Union", "Vine", "Wain", "Walnut", "Water", "Wheat", "Whitefield", "Windmill", "Woolpack", "Yew",
)
_ROW = ("Street", "Row", "Terrace", "Place", "Hill")
_SUBURB = ("Road", "Avenue", "Drive", "Grove", "Gardens")


def town_names(dice: Random, taken: set[str]) -> Iterator[tuple[str, str]]:
    """Endless unused pairs: a name for a Victorian street, and one for a suburban street."""
    pool = [(first, row, suburb) for first in _FIRST for row, suburb in zip(_ROW, _SUBURB, strict=True)]
    dice.shuffle(pool)
    for first, row, suburb in pool:
        pair = (f"{first} {row}", f"{first} {suburb}")
        if not taken & set(pair):
            yield pair
