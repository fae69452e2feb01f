"""What a person asked to hand over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mapapp.workspace.dataset import Profile


@dataclass(frozen=True, slots=True)
class ExportWish:
    """One export: an id of `EXPORTERS`, who it is for, which layers, in which CRS (``EPSG:27700``), where to."""

    format: str
    profile: Profile
    layers: tuple[str, ...]
    crs: str
    target: Path
