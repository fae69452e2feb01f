"""Base maps written by the test, whole or spoiled in one way."""

import gzip
import json

from pmtiles.tile import Compression, Entry, TileType, serialize_directory, serialize_header

METADATA = {
    "name": "Brookvale streets",
    "attribution": '<a href="https://example.org">© Somebody</a> &amp; friends',
    "vector_layers": [{"id": "roads", "fields": {"kind": "String"}}],
}
HEADER_BYTES = 127
A_TILE = gzip.compress(b"\x1a\x04kind", mtime=0)


def pmtiles(metadata=METADATA, *, tile=A_TILE, directory=None, leaves=b"", **header):
    """The bytes of a small PMTiles file; whatever is named differs from a good one."""
    raw = metadata if isinstance(metadata, bytes) else gzip.compress(json.dumps(metadata).encode(), mtime=0)
    root = serialize_directory([Entry(0, 0, len(tile), 1)]) if directory is None else directory
    at_metadata = HEADER_BYTES + len(root)
    at_leaves = at_metadata + len(raw)
    values = {
        "root_offset": HEADER_BYTES,
        "root_length": len(root),
        "metadata_offset": at_metadata,
        "metadata_length": len(raw),
        "leaf_directory_offset": at_leaves,
        "leaf_directory_length": len(leaves),
        "tile_data_offset": at_leaves + len(leaves),
        "tile_data_length": len(tile),
        "clustered": True,
        "internal_compression": Compression.GZIP,
        "tile_compression": Compression.GZIP,
        "tile_type": TileType.MVT,
        "min_zoom": 0,
        "max_zoom": 14,
        "min_lon_e7": -18_950_000,
        "min_lat_e7": 524_500_000,
        "max_lon_e7": -18_750_000,
        "max_lat_e7": 524_600_000,
        **header,
    }
    return serialize_header(values) + root + raw + leaves + tile
