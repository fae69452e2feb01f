"""A disk that is full from some write on, until the room that was set aside on it is given up."""

from __future__ import annotations

from pathlib import Path

import apsw


class FullDisk(apsw.VFS):
    """The system's own disk for what SQLite writes into one folder."""

    def __init__(self, folder: Path, set_aside: Path) -> None:
        self._folder = str(folder)
        self._set_aside = set_aside
        self._base = apsw.vfs_names()[0]
        self.writes_left: int | None = None
        """None while there is room; at 0 the disk is full."""
        self.met = False
        """Whether somebody has found it full."""
        super().__init__("full", self._base, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if path is None or not path.startswith(self._folder):
            return apsw.VFSFile(self._base, name, flags)
        return _File(self._base, name, flags, self)

    def write(self) -> None:
        """Somebody is about to."""
        if self.writes_left is None or not self._set_aside.exists():
            return
        if not self.writes_left:
            self.met = True
            raise apsw.FullError("database or disk is full")
        self.writes_left -= 1


class _File(apsw.VFSFile):
    def __init__(self, base: str, name: str | apsw.URIFilename, flags: list[int], disk: FullDisk) -> None:
        self._disk = disk
        super().__init__(base, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.write()
        super().xWrite(data, offset)
