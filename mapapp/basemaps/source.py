"""What is known about a base map file once it has been looked into."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mapapp.domain.project import BaseMap


@dataclass(frozen=True, slots=True)
class BaseMapSource:
    """A readable base map file.

    Attributes:
        kind: which reader opened it, e.g. ``pmtiles-vector``.
        schema: whose layer names a vector map uses, see `schemas`; empty for pictures.
        tile_size: pixels along the side of a picture; a vector tile has none, and is drawn at 256.
        bounds: west, south, east, north in degrees (WGS 84).
        attribution: plain text, no markup.
    """

    path: Path
    title: str
    kind: str
    schema: str
    min_zoom: int
    max_zoom: int
    bounds: tuple[float, float, float, float]
    attribution: str
    tile_size: int = 256

    def as_base_map(self, id: str, file: str, *, title: str = "", overlay: bool = False, colour: str = "") -> BaseMap:
        """The project's record of this base map once the file lies in its folder under this name."""
        return BaseMap(id, title or self.title, self.kind, file, self.attribution, overlay, colour)
