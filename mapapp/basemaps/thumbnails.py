"""Small pictures of base maps, painted by the page as it paints the maps themselves, and kept beside their files."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Callable
from pathlib import Path

from mapapp.domain.project import BaseMap
from mapapp.workspace.watchers import Watchers

MOST_BYTES = 100_000
_MOST_PIXELS = 512
_PNG = b"\x89PNG\r\n\x1a\n"
_HEAD = struct.Struct(">8xI4sII")  # after the signature: length and name of the first chunk, width and height


class Thumbnails:
    """Of the maps in one project's folder; lives on the screen's thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._watchers = Watchers[str]()

    def find(self, base_map: BaseMap) -> Path | None:
        """The picture of a map as its file is now; None where it has not been painted since."""
        picture = self._picture(base_map)
        try:
            painted = picture.stat().st_mtime_ns >= (self._folder / base_map.file).stat().st_mtime_ns
        except OSError:
            return None
        return picture if painted else None

    def keep(self, base_map: BaseMap, data: bytes) -> bool:
        """Keep what was painted; False, and nothing is changed, where it is no small PNG or the disk says no."""
        if not _is_small_png(data):
            return False
        picture = self._picture(base_map)
        part = picture.with_suffix(".part")
        try:
            part.write_bytes(data)
            part.replace(picture)
        except OSError:  # a thumbnail is worth no message
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return False
        self._watchers.tell(base_map.id)
        return True

    def watch(self, watcher: Callable[[str], None]) -> Callable[[], None]:
        """Be told whose picture has come; returns the way to stop it."""
        return self._watchers.add(watcher)

    def _picture(self, base_map: BaseMap) -> Path:
        return self._folder / f".{base_map.file}.thumbnail.png"


def _is_small_png(data: bytes) -> bool:
    if not (data.startswith(_PNG) and _HEAD.size <= len(data) <= MOST_BYTES):
        return False
    _, name, width, height = _HEAD.unpack_from(data)
    return name == b"IHDR" and 0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS
