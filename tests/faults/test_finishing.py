"""The disk fills up while somebody is at a screen: they finish and are thanked; nobody begins until there is room."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.domain.identity import new_uuid
from mapapp.store.ballast import Ballast
from mapapp.store.checking import check_project
from mapapp.store.create import create_project
from mapapp.store.project_files import ProjectFiles, project_files
from mapapp.workspace.ports import DraftMedium
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, brookvale, idea
from tests.faults.full_disk import FullDisk
from tests.faults.test_disk import leave, leave_until_refused, marks, open_workspace, small_disk
from tests.store.test_contract import photo_of

__all__ = ["small_disk"]
BALLAST = 1 << 20
LEAST_FREE = 3 << 19
PHOTO = b"\xaa" * 60_000


def open_for_residents(gpkg: Path) -> Workspace:
    """A project with people at its screen, on a disk so small that its ballast must be too."""
    workspace = open_workspace(gpkg)
    ballast = Ballast(project_files(gpkg), size=BALLAST, least_free=LEAST_FREE)
    workspace.ask(lambda store: setattr(store, "_ballast", ballast)).result()
    assert may_begin(workspace)
    workspace.ask(lambda _: _lay(ballast)).result()
    return workspace


def _lay(ballast: Ballast) -> None:
    while ballast.lay():
        pass


def may_begin(workspace: Workspace) -> bool:
    return workspace.ask(lambda store: store.has_room()).result()


def visit(workspace: Workspace) -> str:
    """One person's minute: words and a photo as they come, then Done."""
    actor = replace(RESIDENT_AT_KIOSK, visit_uuid=new_uuid())
    mark = idea()
    photo = DraftMedium(new_uuid(), PHOTO, "image/jpeg", 640, 480)
    workspace.ask(lambda store: store.keep_draft(actor, '{"body": "Ple')).result()
    workspace.ask(lambda store: store.keep_medium(actor, photo)).result()
    workspace.submit(edits.AddContributions((mark,), (photo_of(mark, PHOTO),)), actor).result()
    workspace.ask(lambda store: store.keep_draft(actor, "")).result()
    return mark.uuid


@pytest.fixture
def gpkg(tmp_path: Path) -> Path:
    return create_project(tmp_path / "brookvale", brookvale())


@pytest.fixture
def disk(gpkg: Path) -> Iterator[FullDisk]:
    disk = FullDisk(gpkg.parent, project_files(gpkg).ballast)
    yield disk
    disk.unregister()


def finish_at_every(step: int, gpkg: Path, disk: FullDisk) -> int:
    """Visits that find the disk full at their first write, a few later, and so on; how many did."""
    workspace = open_for_residents(gpkg)
    kept, point = set(), 0
    while True:
        disk.writes_left, disk.met = point, False
        kept.add(visit(workspace))
        disk.writes_left = None
        if not disk.met:
            break
        point += step
        workspace.ask(lambda store: _lay(store._ballast)).result()
    assert marks(workspace) == kept
    workspace.close()
    assert check_project(gpkg) == []
    print(f"{len(kept) - 1} disk-full points in one visit, {len(kept)} visits, 0 lost")
    return len(kept) - 1


def test_whoever_is_there_finishes_whenever_the_disk_is_found_full(gpkg: Path, disk: FullDisk):
    assert finish_at_every(11, gpkg, disk) > 10


@pytest.mark.proof
def test_whoever_is_there_finishes_at_whatever_write_the_disk_is_found_full(gpkg: Path, disk: FullDisk):
    assert finish_at_every(1, gpkg, disk) > 150


def test_on_a_disk_that_fills_up_the_visit_is_kept_and_nobody_new_begins_until_there_is_room(small_disk: Path):
    gpkg = create_project(small_disk / "brookvale", brookvale())
    files: ProjectFiles = project_files(gpkg)
    workspace = open_for_residents(gpkg)
    kept = {leave(workspace)}
    film = small_disk / "film.mp4"
    film.write_bytes(bytes(shutil.disk_usage(small_disk).free))

    assert not may_begin(workspace)
    kept.add(visit(workspace))
    assert not files.ballast.exists()
    assert not may_begin(workspace)
    assert marks(workspace) == kept

    film.unlink()
    assert may_begin(workspace)
    workspace.ask(lambda store: _lay(store._ballast)).result()
    assert files.ballast.stat().st_size == BALLAST
    kept.add(visit(workspace))
    workspace.close()
    assert not files.ballast.exists()
    assert check_project(gpkg) == []
    assert len(kept) == 3


def test_when_even_that_is_used_up_the_next_mark_is_refused_and_all_others_are_there(small_disk: Path):
    gpkg = create_project(small_disk / "brookvale", brookvale())
    workspace = open_for_residents(gpkg)
    kept: set[str] = set()
    problem = leave_until_refused(workspace, 100_000, kept)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.path) == ("disk-full", gpkg)
    assert marks(workspace) == kept
    workspace.close()
