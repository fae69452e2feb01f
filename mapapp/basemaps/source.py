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
        schema: which paint rules fit: ``protomaps-v4``, ``protomaps-pmap`` or ``plain``.
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

    def as_base_map(self, id: str, file: str) -> BaseMap:
        """The project's record of this base map once the file lies in its folder under this name."""
        return BaseMap(id=id, title=self.title, kind=self.kind, file=file, attribution=self.attribution)
