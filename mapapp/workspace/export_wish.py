"""What a person asked to hand over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mapapp.workspace.dataset import Profile
from mapapp.workspace.wanted import ALL_OF_IT, Wanted


@dataclass(frozen=True, slots=True)
class ExportWish:
    """One export, as the window and the command both ask for it.

    Attributes:
        target: where to; its ending chooses the format, unless `format` names one by its id in `EXPORTERS`.
        profile: who it is for; wanted: what of it.
        crs: the reference system to write, such as ``EPSG:27700``; None takes the format's own.
        embed_media: photos and recordings into the file, where a format can do either, and not beside it.
        licence: under which others may use it; empty where nobody has said.
    """

    target: Path
    format: str | None = None
    profile: Profile = Profile.PUBLIC
    wanted: Wanted = ALL_OF_IT
    crs: str | None = None
    embed_media: bool = False
    licence: str = ""
