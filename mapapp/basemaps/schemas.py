"""Whose layer names a vector map uses, so that the page knows what is a street and what is water."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

OVERLAY = "overlay"
"""Our own files of a planner's layer: one layer of this name."""
_OPENMAPTILES = frozenset({"transportation", "transportation_name", "landcover", "housenumber", "mountain_peak"})
_ZOOMSTACK = frozenset(
    "roads_local roads_regional roads_national local_buildings district_buildings surfacewater greenspace".split()
)
_TELLING = 2
"""So many layers of a schema must be there: one name alone may be chance."""


def schema_of(metadata: dict[str, Any], tiles: Iterable[bytes]) -> str:
    """The schema's name, from what the metadata declares, else from what stands inside a few tiles.

    Names and keys stand in a vector tile as plain UTF-8 (Mapbox Vector Tile 2.1, 4.1), so bytes are enough.
    """
    layers, fields = _declared(metadata)
    if OVERLAY in layers:
        return OVERLAY
    sample = b"".join(tiles)
    layers = layers or {name for name in _OPENMAPTILES | _ZOOMSTACK if _stands_in(sample, 0x0A, name)}
    if len(layers & _OPENMAPTILES) >= _TELLING:
        return "openmaptiles"
    if len(layers & _ZOOMSTACK) >= _TELLING:
        return "zoomstack"
    if "pmap:kind" in fields or (not fields and _stands_in(sample, 0x1A, "pmap:kind")):
        return "protomaps-pmap"
    if "kind" in fields or (not fields and _stands_in(sample, 0x1A, "kind")):
        return "protomaps-v4"
    return "plain"


def _declared(metadata: dict[str, Any]) -> tuple[set[str], set[str]]:
    """Names of layers and of attributes in ``vector_layers`` (TileJSON 3.0, 3.3), as far as it has that form."""
    declared = metadata.get("vector_layers")
    layers = [one for one in declared if isinstance(one, dict)] if isinstance(declared, list) else []
    fields = [one.get("fields") for one in layers]
    names = {one["id"] for one in layers if isinstance(one.get("id"), str)}
    return names, {name for one in fields if isinstance(one, dict) for name in one}


def _stands_in(sample: bytes, field: int, word: str) -> bool:
    """A text field of a tile: its number and type, its length, then the word."""
    return bytes([field, len(word)]) + word.encode() in sample
