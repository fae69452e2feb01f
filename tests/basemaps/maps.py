"""Looks into a base map as the page does, with a decoder that is not ours."""

import gzip

import mapbox_vector_tile
from pmtiles.reader import MemorySource, all_tiles


def tiles_in(path, zoom=None):
    """(z, x, y) → layer → features, decoded; of one zoom, or of all."""
    return {
        place: mapbox_vector_tile.decode(gzip.decompress(data))
        for place, data in all_tiles(MemorySource(path.read_bytes()))
        if zoom in (None, place[0])
    }


def names_in(path, layer, zoom=16):
    """What a layer names at a zoom."""
    return {
        feature["properties"]["name"]
        for tile in tiles_in(path, zoom).values()
        for feature in tile.get(layer, {"features": []})["features"]
        if "name" in feature["properties"]
    }
