"""What a tile is, told by its first bytes."""

from __future__ import annotations

from pmtiles.tile import Compression, TileType

MOST_BYTES = 8 << 20
"""Of one tile; those that are meant to be shown are far smaller."""


def format_of(tile: bytes) -> tuple[TileType, Compression] | None:
    """Kind and packing of a tile; None where it is nothing that the page can show."""
    if tile.startswith(b"\x89PNG\r\n\x1a\n"):
        return TileType.PNG, Compression.NONE
    if tile.startswith(b"\xff\xd8\xff"):
        return TileType.JPEG, Compression.NONE
    if tile[:4] == b"RIFF" and tile[8:12] == b"WEBP":
        return TileType.WEBP, Compression.NONE
    if tile.startswith(b"\x1f\x8b"):
        return TileType.MVT, Compression.GZIP
    if tile.startswith(b"\x1a"):  # a layer, the only thing that a vector tile begins with
        return TileType.MVT, Compression.NONE
    return None
