"""What a person asked to hand over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mapapp.workspace.dataset import Profile
from mapapp.workspace.wanted import Wanted


@dataclass(frozen=True, slots=True)
class ExportWish:
    """One export: an id of `EXPORTERS`, who it is for, what of it, in which CRS (``EPSG:27700``), where to."""

    format: str
    profile: Profile
    wanted: Wanted
    crs: str
    target: Path
    embed_media: bool = False
    licence: str = ""
