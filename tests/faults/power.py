"""A disk that remembers in which order it was written to, so that the power can be cut at any moment of that day."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512


@dataclass(frozen=True)
class Done:
    """One thing that happened to a file (or, for ``thanked``, to a person)."""

    what: str
    file: str = ""
    offset: int = 0
    data: bytes = b""


@dataclass
class Diary:
    """Everything that happened, in order."""

    done: list[Done] = field(default_factory=list)

    def thanked(self, uuid: str, hlc: str) -> None:
        """From here on this row must be there with at least this clock reading."""
        self.done.append(Done("thanked", uuid, data=hlc.encode()))


class RecordingDisk(apsw.VFS):
    """The system's own disk, noting what SQLite does to the files of one folder."""

    def __init__(self, folder: Path, diary: Diary) -> None:
        self._folder = str(folder)
        self._diary = diary
        self._base = apsw.vfs_names()[0]
        super().__init__("recording", self._base, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        watched = path is not None and path.startswith(self._folder)
        if not watched:
            return apsw.VFSFile(self._base, name, flags)
        return _RecordingFile(self._base, name, flags, Path(path).name, self._diary)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        if filename.startswith(self._folder):
            self._diary.done.append(Done("deleted for good" if syncdir else "deleted", Path(filename).name))


class _RecordingFile(apsw.VFSFile):
    def __init__(self, base: str, name: str | apsw.URIFilename, flags: list[int], file: str, diary: Diary) -> None:
        self._file = file
        self._diary = diary
        super().__init__(base, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._diary.done.append(Done("written", self._file, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._diary.done.append(Done("cut", self._file, size))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._diary.done.append(Done("synced", self._file))


@dataclass
class AfterTheCut:
    """What the disk holds when the power is back, and what people had been thanked for until then."""

    files: dict[str, bytes]
    thanked: dict[str, str]


def cuts(diary: Diary, moments: list[int], chance: random.Random) -> Iterator[AfterTheCut]:
    """The disk after a power cut at each of the (ascending) moments, counted in things done.

    What was synced is there. Of what was not, any part may be: each write whole, not at all, or as far as some
    sector, whatever became of the writes before it; a deleted file may be back.
    """
    safe: dict[str, bytearray] = {}
    pending: dict[str, list[Done]] = {}
    thanked: dict[str, str] = {}
    at = 0
    for moment in moments:
        for one in diary.done[at:moment]:
            if one.what == "thanked":
                thanked[one.file] = one.data.decode()
            elif one.what == "deleted for good":
                safe.pop(one.file, None)
                pending.pop(one.file, None)
            elif one.what == "synced":
                for earlier in pending.pop(one.file, ()):
                    _do(safe, earlier)
            else:
                pending.setdefault(one.file, []).append(one)
        at = moment
        files = {name: bytearray(content) for name, content in safe.items()}
        for waiting in pending.values():
            for one in waiting:
                _do(files, one, chance)
        yield AfterTheCut({name: bytes(content) for name, content in files.items()}, dict(thanked))


def _do(files: dict[str, bytearray], one: Done, chance: random.Random | None = None) -> None:
    luck = chance.random() if chance else 0.0
    if luck > 0.6:
        return
    if one.what == "deleted":
        files.pop(one.file, None)
        return
    content = files.setdefault(one.file, bytearray())
    if one.what == "cut":
        del content[one.offset :]
        return
    data = one.data
    if chance and luck > 0.4:
        data = data[: chance.randrange(0, len(data) + 1, SECTOR)]
    content.extend(bytes(max(0, one.offset + len(data) - len(content))))
    content[one.offset : one.offset + len(data)] = data
