"""Room set aside beside a project, and given up when the disk is full, so that whoever is there can finish."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from mapapp.store.connection import as_problems, is_full
from mapapp.store.project_files import ProjectFiles
from mapapp.workspace.problems import Problem
from mapapp.workspace.room import LEAST_FREE_BYTES

log = logging.getLogger(__name__)
T = TypeVar("T")

BALLAST_BYTES = 64 << 20
"""Photos and five minutes of voice come to some 5 MB, kept as draft, in the file and in the journal: for four people
who finish at the same time."""
_SLICE_BYTES = 1 << 20
"""On the disk within a few milliseconds, so that no tap waits for it."""
_BLOCK_BYTES = 512
"""What ``st_blocks`` counts, whatever the disk's own blocks are (POSIX.1-2017, sys/stat.h, as all systems do it)."""


class Ballast:
    """One file, laid in slices while nobody waits. Belongs to the store thread."""

    def __init__(self, files: ProjectFiles, *, size: int = BALLAST_BYTES, least_free: int = LEAST_FREE_BYTES) -> None:
        """`size` and `least_free` in bytes; a file that a crash left is taken over as far as it got."""
        self._path = files.ballast
        self._about = files.gpkg
        self._size = size
        self._least_free = least_free
        self._wanted = False

    def has_room(self) -> bool:
        """Whether one more person may begin, for whom from now on room is kept.

        The ballast is as good as free: it is there to be given up.
        """
        self._wanted = True
        return self._free() + self._laid() >= self._least_free

    def lay(self) -> bool:
        """Lay the next slice, or all of it where the system can; False when there is nothing to do, or no room."""
        laid = self._laid() if self._wanted else self._size
        if laid >= self._size or self._free() + laid < self._least_free:
            return False
        try:
            if laid or not _reserved(self._path, self._size):
                _append_noise(self._path, min(_SLICE_BYTES, self._size - laid))
        except OSError as trouble:
            log.warning("no room could be set aside: %s", trouble.strerror)
            self._wanted = False  # until somebody asks for room again: a quota, say, will not have gone at once
            self.give_up()
            return False
        return True

    def give_up(self) -> bool:
        """Make room; False where there was none to make."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def finish(self, work: Callable[[], T]) -> T:
        """Do what somebody waits for: on a full disk once more, in the room that was set aside.

        The work must be all or nothing, as a transaction is.
        """
        try:
            with as_problems(self._about):
                return work()
        except Problem as problem:
            if problem.code != "disk-full" or not self.give_up():
                raise
        log.warning("the disk is full: what was set aside was given up")
        return work()

    def _laid(self) -> int:
        return self._path.stat().st_size if self._path.exists() else 0

    def _free(self) -> int:
        return shutil.disk_usage(self._path.parent).free


def _reserved(path: Path, size: int) -> bool:
    """Have the system set the blocks aside, which takes no time. False where it cannot (Windows, macOS), or where
    nothing was taken up all the same, as on disks that compress."""
    if not hasattr(os, "posix_fallocate"):
        return False
    try:
        handle = os.open(path, os.O_CREAT | os.O_RDWR)
        try:
            os.posix_fallocate(handle, 0, size)
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as trouble:
        if is_full(trouble):
            raise
    if path.stat().st_blocks * _BLOCK_BYTES >= size:
        return True
    path.unlink()
    return False


def _append_noise(path: Path, size: int) -> None:
    """Random bytes take up their room on every disk, where zeros may be compressed, shared or left out."""
    with path.open("ab") as file:
        file.write(os.urandom(size))
        file.flush()
        os.fsync(file.fileno())
