"""Files that appear complete under their names, or not at all."""

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


class Delivery:
    """A file on its way to its name, and whatever goes with it.

    Attributes:
        part: where to write the file itself.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._mark = secrets.token_hex(4)
        self._along: list[tuple[Path, Path]] = []
        self._gone: list[Path] = []
        self.part = self._part_of(target)

    def beside(self, name: str) -> Path:
        """Where to write a file or a folder that will be called `name`, in the target's folder.

        What is there already by this name is replaced, if the target is: it belonged to it.

        Raises:
            Problem: ``export-beside-exists`` or ``export-over-project``; nothing was changed.
        """
        final = self._target.with_name(name)
        if final.exists() and not self._target.exists():
            raise Problem("export-beside-exists", final, wanted=self._target.name)
        if is_project(final):
            raise Problem("export-over-project", final)
        part = self._part_of(final)
        self._along.append((part, final))
        return part

    def without(self, name: str) -> None:
        """Nothing of that name goes along this time: what went along with an earlier file of this name goes away
        with it. A public file never lies beside the photos of a complete one."""
        final = self._target.with_name(name)
        if final.exists() and self._target.exists():
            self._gone.append(final)

    def place(self) -> tuple[Path, ...]:
        """Give everything its name, what goes along first: whoever finds the file finds all of it.

        Returns:
            The names of what goes along.

        Raises:
            OSError: the disk says no; then everything that was there before is there again.
        """
        for part in (*(along for along, _ in self._along), self.part):
            for one in _all_of(part):
                _sync(one)
        before: list[tuple[Path, Path, Path | None]] = []
        try:
            for final in self._gone:
                old = final.rename(self._part_of(final))
                before.append((old, final, old))
            for part, final in self._along:
                old = final.rename(self._part_of(final)) if final.exists() else None
                before.append((part, final, old))
                part.replace(final)
            self.part.replace(self._target)
        except OSError:
            for part, final, old in reversed(before):
                if final.exists():
                    final.replace(part)
                if old is not None:
                    old.replace(final)
            raise
        _sync(self._target.parent)
        return tuple(final for _, final in self._along)

    def clear(self) -> None:
        """Take away every trace but what has its name."""
        for one in self._target.parent.glob(f".*.{self._mark}*.part*"):
            with suppress(OSError):
                shutil.rmtree(one) if one.is_dir() else one.unlink(missing_ok=True)

    def _part_of(self, final: Path) -> Path:
        """A hidden name beside the final one that ends as it does: GDAL looks at endings."""
        return final.with_name(f".{final.stem}.{self._mark}{secrets.token_hex(2)}.part{final.suffix}")


@contextmanager
def delivery(target: Path) -> Iterator[Delivery]:
    """Something to write a file and what goes with it into; all of it takes its names when the block ends well.

    The folder must exist. An existing target is replaced in one step, so that it is never half of each.

    Raises:
        Problem: ``export-over-project``, ``export-folder-missing``, ``export-disk-full``, ``export-read-only`` or
            ``export-failed``; the target is then as it was.
    """
    given = Delivery(target)
    try:
        _check_place(target)
        given.part.touch(exist_ok=False)  # GDAL does not say why it cannot write; the system does
        given.part.unlink()
        yield given
        given.place()
    except OSError as failure:
        raise _problem(failure, target) from failure
    finally:
        with suppress(OSError):  # a name or a disk that takes no file: there is none, and why is known already
            given.clear()


@contextmanager
def closed_file(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to, as `delivery` gives it to a file that goes alone; raises the same."""
    with delivery(target) as given:
        yield given.part


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


def _all_of(path: Path) -> Iterator[Path]:
    """A file; or what is in a folder, and the folder after it."""
    if path.is_dir():
        for inside in path.iterdir():
            yield from _all_of(inside)
    yield path
