"""What a person has said about a file that is to be brought in; the rest is found, and reported how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from mapapp.domain.contribution import Status


@dataclass(frozen=True, slots=True)
class ImportWish:
    """One import.

    Attributes:
        layer: id of the project's layer that takes the rows; status: what they become.
        mapping: source column → field or question id; drop: columns to leave out.
        x, y: the columns of eastings or longitudes, northings or latitudes; crs: what those, or the file's own
            shapes, are in, as ``EPSG:27700``.
        photos: the column that names photos by path; media: the folder that they lie in, beside the file by default.
    """

    layer: str
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    drop: tuple[str, ...] = ()
    x: str | None = None
    y: str | None = None
    crs: str | None = None
    status: Status = Status.PUBLISHED
    photos: str | None = None
    media: Path | None = None
