"""The second, independent copy of everything acknowledged: one segment per session, beside the project."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from mapapp.domain.snapshot import Changes
from mapapp.store import frames
from mapapp.store.durability import sync_folder
from mapapp.store.frame_erasing import erase_from_segment
from mapapp.store.frames import Head
from mapapp.store.project_files import ProjectFiles

BETWEEN_SESSIONS = "between-sessions"
_ENDING = ".journal"


class Journal:
    """Appends frames and reads them back. Belongs to the store thread.

    A segment's name carries the project's identity: what another project of the same name left in the folder
    is never taken for ours.
    """

    def __init__(self, files: ProjectFiles, project_uuid: str) -> None:
        self._files = files
        self._start = f"{files.gpkg.stem}.{project_uuid[:8]}."

    @contextlib.contextmanager
    def entry(self) -> Iterator[Callable[[str, Changes], None]]:
        """Gives `append`; what it wrote is taken back when the block fails: then the change did not happen."""
        written: list[tuple[Path, int]] = []

        def append(segment: str, changes: Changes) -> None:
            path = self._segment(segment)
            written.append((path, path.stat().st_size))
            _append(path, frames.encode(changes))

        try:
            yield append
        except BaseException:
            for path, size in reversed(written):
                _cut(path, size)
            raise

    def append(self, segment: str, changes: Changes) -> None:
        """Write, sync, read again from the file, compare. OSError when the disk does not keep it."""
        with self.entry() as append:
            append(segment, changes)

    def take_over(self, segment: str, whole: Iterable[bytes]) -> None:
        """Begin a segment with frames that another journal of this project keeps, in their order."""
        with self._segment(segment).open("ab") as file:
            file.writelines(whole)
            file.flush()
            os.fsync(file.fileno())

    def segments(self) -> tuple[str, ...]:
        names = (path.name for path in self._files.segments())
        return tuple(name[len(self._start) : -len(_ENDING)] for name in names if name.startswith(self._start))

    def sizes(self) -> dict[str, int]:
        """Bytes of each segment."""
        return {segment: self._path(segment).stat().st_size for segment in self.segments()}

    def heads(self, segment: str, start: int = 0) -> Iterator[Head]:
        """The frames of a segment from a byte on, oldest first."""
        with self._open(segment) as file:
            yield from frames.heads(file, start)

    def read(self, segment: str, head: Head) -> Changes:
        """What a frame tells; DamagedFrame where its checksum does not fit."""
        with self._open(segment) as file:
            file.seek(head.offset)
            return frames.decode(file.read(head.size))

    def damaged(self, segment: str) -> int:
        """How many whole-looking frames of a segment are not what was written."""
        with self._open(segment) as file:
            return sum(not frames.is_whole(file, head) for head in list(frames.heads(file)))

    def erase(self, segment: str, uuids: Collection[str], media: Collection[str]) -> Iterator[None]:
        """Blank what has these uuids, and these attachments, in a segment, a slice of it at each step."""
        return erase_from_segment(self._path(segment), uuids, media)

    def _open(self, segment: str) -> BinaryIO:
        return self._path(segment).open("rb")

    def _segment(self, segment: str) -> Path:
        path = self._path(segment)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            sync_folder(path.parent)
        return path

    def _path(self, segment: str) -> Path:
        return self._files.journal / f"{self._start}{segment}{_ENDING}"


def _append(path: Path, frame: bytes) -> None:
    with path.open("ab") as file:
        before = file.tell()
        file.write(frame)
        file.flush()
        os.fsync(file.fileno())
    with path.open("rb") as file:
        file.seek(before)
        if file.read() != frame:
            raise OSError("the journal does not hold what was written to it")


def _cut(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.truncate(size)
        file.flush()
        os.fsync(file.fileno())
