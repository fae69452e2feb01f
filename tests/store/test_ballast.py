"""Room is set aside while people are at a screen, really taken up, given up when needed and put back later."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from mapapp.store import ballast as ballast_module
from mapapp.store.ballast import Ballast
from mapapp.store.project_files import ProjectFiles, project_files
from mapapp.workspace.problems import Problem

SIZE = 5 << 19
"""Two and a half slices."""


@pytest.fixture
def files(tmp_path: Path) -> ProjectFiles:
    return project_files(tmp_path / "brookvale.gpkg")


@pytest.fixture
def ballast(files: ProjectFiles) -> Ballast:
    return Ballast(files, size=SIZE, least_free=1)


@pytest.fixture(params=["as this system does", "as on any system"])
def any_system(request, monkeypatch) -> None:
    if request.param == "as on any system":
        monkeypatch.delattr(os, "posix_fallocate", raising=False)


@pytest.fixture
def as_on_any_system(monkeypatch) -> None:
    monkeypatch.delattr(os, "posix_fallocate", raising=False)


def lay_all(ballast: Ballast) -> int:
    """How many steps it took."""
    steps = 0
    while ballast.lay():
        steps += 1
    return steps


def full() -> None:
    raise OSError(errno.ENOSPC, "as the disk would say")


def test_nothing_is_set_aside_until_somebody_is_to_be_let_in(ballast: Ballast, files: ProjectFiles):
    assert not ballast.lay()
    assert not files.ballast.exists()


def test_what_is_set_aside_is_really_taken_up(ballast: Ballast, files: ProjectFiles, any_system):
    assert ballast.has_room()
    assert lay_all(ballast) >= 1
    assert files.ballast.stat().st_size == SIZE
    if hasattr(os.stat_result, "st_blocks"):
        assert files.ballast.stat().st_blocks * 512 >= SIZE
    assert not ballast.lay()


def test_where_the_system_cannot_promise_it_it_is_laid_in_short_steps(
    ballast: Ballast, files: ProjectFiles, as_on_any_system
):
    ballast.has_room()
    assert lay_all(ballast) == 3
    assert len(set(files.ballast.read_bytes())) == 256  # nothing that a disk could make smaller


def test_a_promise_that_takes_up_nothing_is_not_believed(ballast: Ballast, files: ProjectFiles, monkeypatch):
    monkeypatch.setattr(os, "posix_fallocate", lambda handle, _start, size: os.ftruncate(handle, size), raising=False)
    ballast.has_room()
    assert lay_all(ballast) == 3
    assert files.ballast.stat().st_size == SIZE


def test_on_a_full_disk_what_somebody_waits_for_is_done_in_the_room_set_aside(ballast: Ballast, files: ProjectFiles):
    ballast.has_room()
    lay_all(ballast)
    assert ballast.finish(lambda: full() if files.ballast.exists() else "kept") == "kept"
    assert not files.ballast.exists()


def test_without_any_room_set_aside_a_full_disk_is_told_as_ever(ballast: Ballast, files: ProjectFiles):
    with pytest.raises(Problem, match="disk-full") as told:
        ballast.finish(full)
    assert told.value.path == files.gpkg


def test_a_disk_that_fails_is_not_a_full_one(ballast: Ballast, files: ProjectFiles):
    ballast.has_room()
    lay_all(ballast)

    def fail() -> None:
        raise OSError(errno.EIO, "as the disk would say")

    with pytest.raises(Problem, match="disk-failed"):
        ballast.finish(fail)
    assert files.ballast.exists()


def test_room_set_aside_counts_as_room_and_is_put_back_once_there_is_enough(files: ProjectFiles, monkeypatch):
    free = [10 * SIZE]

    def usage(_folder: Path) -> SimpleNamespace:
        taken = files.ballast.stat().st_size if files.ballast.exists() else 0
        return SimpleNamespace(free=free[0] - taken)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    ballast = Ballast(files, size=SIZE, least_free=10 * SIZE)
    assert ballast.has_room()
    lay_all(ballast)
    assert ballast.has_room()

    free[0] -= 1  # somebody copies a film onto this disk
    assert not ballast.has_room()
    assert ballast.give_up()
    assert not ballast.lay()
    assert not ballast.has_room()

    free[0] += 1
    assert ballast.has_room()
    assert lay_all(ballast) >= 1
    assert files.ballast.stat().st_size == SIZE


def test_a_disk_that_will_not_have_it_is_not_asked_again_and_again(
    ballast: Ballast, files: ProjectFiles, monkeypatch
):
    monkeypatch.setattr(ballast_module, "_reserved", lambda *_: full())
    ballast.has_room()
    assert not ballast.lay()
    monkeypatch.undo()
    assert not ballast.lay()
    assert ballast.has_room()
    assert ballast.lay()


def test_what_a_crash_left_is_taken_over(files: ProjectFiles, as_on_any_system):
    files.ballast.write_bytes(bytes(1 << 20))
    ballast = Ballast(files, size=SIZE, least_free=1)
    ballast.has_room()
    assert lay_all(ballast) == 2
    assert files.ballast.stat().st_size == SIZE
