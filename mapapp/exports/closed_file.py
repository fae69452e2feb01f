"""A file that appears complete under its name, or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mapapp.workspace.problems import Problem
from mapapp.workspace.project_marks import is_project

_FULL_BYTES = 1 << 20
"""Less free space than this after a failed write, and the disk is what failed: GDAL does not say so itself."""
_SIDE_FILES = ("-journal", "-wal", "-shm")


@contextmanager
def closed_file(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; it takes the target's name when the block ends without an exception.

    The folder must exist. An existing target is replaced in one step, so that it is never half of each.

    Raises:
        Problem: ``export-over-project``, ``export-folder-missing``, ``export-disk-full``, ``export-read-only`` or
            ``export-failed``; the target is then as it was.
    """
    part = target.with_name(f".{target.stem}.{secrets.token_hex(4)}.part{target.suffix}")
    try:
        _check_place(target)
        part.touch(exist_ok=False)  # GDAL does not say why it cannot write; the system does
        part.unlink()
        yield part
        _sync(part)
        part.replace(target)
        _sync(target.parent)
    except OSError as failure:
        raise _problem(failure, target) from failure
    finally:
        for leftover in (part, *(part.with_name(part.name + ending) for ending in _SIDE_FILES)):
            with suppress(OSError):  # a name or a disk that takes no file: there is none, and why is known already
                leftover.unlink(missing_ok=True)


def _check_place(target: Path) -> None:
    if not target.parent.is_dir():
        raise Problem("export-folder-missing", target, folder=str(target.parent))
    if target.is_dir():
        raise Problem("export-is-folder", target)
    if is_project(target):
        raise Problem("export-over-project", target)


def _problem(failure: OSError, target: Path) -> Problem:
    if failure.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Problem("export-read-only", target)
    if failure.errno in (errno.ENOSPC, errno.EDQUOT) or disk_is_full(target.parent):
        return Problem("export-disk-full", target)
    return Problem("export-failed", target, reason=failure.strerror or type(failure).__name__)


def disk_is_full(folder: Path) -> bool:
    """Whether so little is free that a failed write needs no other explanation."""
    return shutil.disk_usage(folder).free < _FULL_BYTES


def _sync(path: Path) -> None:
    """Ask the disk to really have it. Windows cannot open folders and needs no such step."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
