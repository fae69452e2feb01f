"""What a person says about a base map that its file does not say, or says wrongly."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """How a base map should be brought in.

    Attributes:
        title: empty takes what the file says; attribution: only where the file names nobody.
        crs: for pictures that have a place but no coordinate system, such as ``EPSG:27700``.
        overlay: vector layers are drawn above the base map, instead of as one.
    """

    title: str = ""
    attribution: str = ""
    crs: str = ""
    overlay: bool = False
