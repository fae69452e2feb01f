"""What makers of online maps let this machine keep of their tiles: on disk, up to a size, oldest away first."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from datetime import datetime
from pathlib import Path

from cachecontrol.cache import BaseCache

MOST_BYTES = 200 << 20
_ROOM_MADE = 0.9
"""The share that stays when room is made: so that it is not made again for every tile."""


class TileCache(BaseCache):
    """Answers by address, as `cachecontrol` hands them over; it decides what may be kept, and for how long.

    A disk that says no is no reason to show no map: then nothing is kept.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._size: int | None = None  # counted at the first answer that is kept

    def get(self, key: str) -> bytes | None:
        file = self._file(key)
        try:
            data = file.read_bytes()
            os.utime(file)  # used just now: the last to go
        except OSError:
            return None
        return data

    def set(self, key: str, value: bytes, expires: int | datetime | None = None) -> None:
        with self._lock, contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self._file(key)
            part = file.with_suffix(".part")
            part.write_bytes(value)
            part.replace(file)
            self._size = (self._size or self._counted()) + len(value)
            if self._size > self._most_bytes:
                self._make_room()

    def delete(self, key: str) -> None:
        with contextlib.suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.tile"

    def _counted(self) -> int:
        return sum(file.stat().st_size for file in self._folder.glob("*.tile"))

    def _make_room(self) -> None:
        kept = sorted(((stat.st_mtime_ns, stat.st_size, file) for file in self._folder.glob("*.tile")
                       if (stat := file.stat())), reverse=True)  # fmt: skip
        self._size = 0
        for _, size, file in kept:
            if self._size + size > self._most_bytes * _ROOM_MADE:
                file.unlink(missing_ok=True)
            else:
                self._size += size
