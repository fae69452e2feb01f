"""An online map: a description beside the project of where its tiles are asked for, and of who must be named.

The description is a file like ``resources/basemaps/online-example.json``. Looking into it asks for nothing: tiles are
asked for by `online_tiles`, where somebody has switched the map on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from mapapp.basemaps.attribution import attribution_text, one_line
from mapapp.basemaps.grid import NORTHERNMOST, Tile
from mapapp.basemaps.source import BaseMapSource
from mapapp.workspace.problems import Problem

KIND = "online"
_MOST_BYTES = 20_000
_LONGEST = 1000
_CLOSEST = 22
_PLACES = ("{z}", "{x}", "{y}")
_HERE = ("127.0.0.1", "localhost", "::1")
"""Only this machine itself may be asked without encryption."""
_TILE_SIZES = (256, 512)


class OnlineSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an online map's tiles are: numbered as web maps are, y from the north.

    Attributes:
        address: with ``{z}``, ``{x}`` and ``{y}`` in the places of zoom, column and row.
        attribution: plain text that must stay on screen.
        tile_size: pixels along a tile's side, 256 or 512.
    """

    title: str
    address: str
    attribution: str
    min_zoom: int = 0
    max_zoom: int = 19
    tile_size: int = 256

    @property
    def host(self) -> str:
        """Whom this machine would talk to."""
        return urlsplit(self.address).hostname or ""

    def address_of(self, tile: Tile) -> str:
        numbers = {"{z}": tile.z, "{x}": tile.x, "{y}": tile.y}
        return re.sub(r"\{[zxy]\}", lambda place: str(numbers[place[0]]), self.address)

    def reaches(self, tile: Tile) -> bool:
        size = 2**tile.z
        return self.min_zoom <= tile.z <= self.max_zoom and tile.x < size and tile.y < size

    def encoded(self) -> bytes:
        """As the description in a project's folder has it."""
        return msgspec.json.format(msgspec.json.encode(self))


def online_source(address: str, *, title: str, attribution: str) -> OnlineSource:
    """What a person says about an online map, checked.

    Raises:
        Problem: not an address of tiles, or nobody to credit.
    """
    return _checked(OnlineSource(title, address.strip(), attribution), Path(_host_of(address) or "online"))


def read_online(path: Path, attribution: str = "", title: str = "") -> OnlineSource:
    """The description in a file; what is said here besides fills what it leaves empty.

    Raises:
        Problem: it is no description, or names nobody to credit.
    """
    try:
        raw = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
        said = msgspec.json.decode(raw, type=OnlineSource)
    except FileNotFoundError as failure:
        raise Problem("basemap-missing", path) from failure
    except OSError as failure:
        raise Problem("basemap-unreadable", path, reason=failure.strerror or "") from failure
    except msgspec.MsgspecError as failure:
        raise Problem("online-description", path) from failure
    credit = said.attribution or attribution
    return _checked(msgspec.structs.replace(said, attribution=credit, title=title or said.title), path)


def read(path: Path, attribution: str = "") -> BaseMapSource | None:
    """Look into a description; None when the file is something else."""
    if path.suffix.lower() != ".json":
        return None
    source = read_online(path, attribution)
    return BaseMapSource(
        path=path,
        title=source.title,
        kind=KIND,
        schema="",
        min_zoom=source.min_zoom,
        max_zoom=source.max_zoom,
        bounds=(-180.0, -NORTHERNMOST, 180.0, NORTHERNMOST),
        attribution=source.attribution,
        tile_size=source.tile_size,
    )


def _checked(source: OnlineSource, path: Path) -> OnlineSource:
    credit = attribution_text(source.attribution)
    if not credit:
        raise Problem("basemap-without-attribution", path)
    if not _is_address(source.address):
        raise Problem("online-address", path, address=one_line(source.address, 120))
    sensible = 0 <= source.min_zoom <= source.max_zoom <= _CLOSEST and source.tile_size in _TILE_SIZES
    if not sensible:
        raise Problem("online-description", path)
    return msgspec.structs.replace(source, attribution=credit, title=one_line(source.title or source.host, 120))


def _is_address(text: str) -> bool:
    """Encrypted, with a place for each number, and nobody's name or password in it."""
    if len(text) > _LONGEST or not text.isascii() or not text.isprintable() or " " in text:
        return False
    places: Mapping[str, int] = {place: text.count(place) for place in _PLACES}
    if set(places.values()) != {1} or re.sub(r"\{[zxy]\}", "", text).count("{"):
        return False
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    whom_only = host is not None and "{" not in parts.netloc and "@" not in parts.netloc
    return whom_only and (parts.scheme == "https" or (parts.scheme == "http" and host in _HERE))


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
