"""A disk that is full or fails: the change did not happen, everything before it is there, and later it works."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.domain.filter import Filter
from mapapp.i18n import Texts
from mapapp.store import journal
from mapapp.store.checking import check_project
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, TestClock, brookvale, idea
from tests.store.test_contract import photo_of

_MEGABYTE = 1 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = (
        sys.platform == "linux"
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=4m", "none", disk], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


@pytest.fixture
def gpkg(tmp_path: Path) -> Path:
    return create_project(tmp_path / "brookvale", brookvale())


def open_workspace(gpkg: Path) -> Workspace:
    clock = TestClock()
    return Workspace(lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk")


def leave(workspace: Workspace, photo_bytes: int = 0) -> str:
    mark = idea()
    photos = (photo_of(mark, b"\xaa" * photo_bytes),) if photo_bytes else ()
    workspace.submit(edits.AddContributions((mark,), photos), RESIDENT_AT_KIOSK).result()
    return mark.uuid


def leave_until_refused(workspace: Workspace, photo_bytes: int, kept: set[str]) -> Problem:
    """Leave marks, noting each that is thanked for, until one is refused."""
    while True:
        try:
            kept.add(leave(workspace, photo_bytes))
        except Problem as problem:
            return problem


def marks(workspace: Workspace) -> set[str]:
    return workspace.ask(lambda store: {row.uuid for row in store.rows(store.matching(Filter()))}).result()


def test_a_full_disk_refuses_the_next_mark_and_keeps_the_others(small_disk: Path):
    gpkg = create_project(small_disk / "brookvale", brookvale())
    workspace = open_workspace(gpkg)
    kept: set[str] = set()
    problem = leave_until_refused(workspace, 200_000, kept)
    assert problem.code == "disk-full"
    assert gpkg.name in problem_text(problem, Texts.load())
    assert len(kept) >= 3
    assert marks(workspace) == kept
    version = workspace.ask(lambda store: store.load().version).result()
    assert version == workspace.snapshot.version == len(kept)

    for size in (40_000, 4_000, 0):  # whatever still fits, file and journal go on agreeing
        assert leave_until_refused(workspace, size, kept).code == "disk-full"
    assert marks(workspace) == kept
    workspace.close()

    roomy = small_disk.parent / "roomy"
    shutil.copytree(gpkg.parent, roomy)
    assert check_project(roomy / gpkg.name) == []


def test_no_room_for_a_project_leaves_nothing_of_it(small_disk: Path):
    (small_disk / "film.mp4").write_bytes(bytes(4 * _MEGABYTE - 40_000))
    with pytest.raises(Problem, match="disk-full"):
        create_project(small_disk / "brookvale.gpkg", brookvale())
    assert [file.name for file in small_disk.iterdir()] == ["film.mp4"]


def test_no_room_for_a_snapshot_leaves_the_project_at_work(small_disk: Path):
    gpkg = create_project(small_disk / "brookvale", brookvale())
    workspace = open_workspace(gpkg)
    kept = leave(workspace, 1_300_000)
    with pytest.raises(Problem, match="snapshot-no-room"):
        workspace.snapshot_file().result()
    assert list((gpkg.parent / "snapshots").iterdir()) == []
    assert {kept, leave(workspace)} == marks(workspace)
    workspace.close()


def test_a_file_that_may_not_grow_is_a_full_disk(gpkg: Path):
    workspace = open_workspace(gpkg)
    kept = leave(workspace)
    connection = workspace.ask(lambda store: store._connection).result()
    limit = workspace.ask(lambda _: connection.execute("PRAGMA page_count").fetchone()[0] + 5).result()
    workspace.ask(lambda _: connection.execute(f"PRAGMA max_page_count={limit}").fetchall()).result()
    with pytest.raises(Problem, match="disk-full"):
        leave(workspace, 100_000)
    assert marks(workspace) == {kept}
    workspace.ask(lambda _: connection.execute("PRAGMA max_page_count=1000000").fetchall()).result()
    assert {kept, leave(workspace, 100_000)} == marks(workspace)
    workspace.close()
    assert check_project(gpkg) == []


@pytest.mark.parametrize(("error", "code"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "disk-failed")])
def test_a_journal_that_cannot_be_written_takes_the_mark_back(gpkg: Path, monkeypatch, error: int, code: str):
    workspace = open_workspace(gpkg)
    kept = leave(workspace)

    def half_written(path: Path, frame: bytes) -> None:
        with path.open("ab") as file:
            file.write(frame[: len(frame) // 2])
        raise OSError(error, "as the disk would say")

    with monkeypatch.context() as patch:
        patch.setattr(journal, "_append", half_written)
        with pytest.raises(Problem, match=code):
            leave(workspace)
    assert marks(workspace) == {kept}
    assert {kept, leave(workspace)} == marks(workspace)
    workspace.close()
    assert check_project(gpkg) == []


def test_a_file_that_holds_something_else_than_it_was_told_is_not_thanked_for(gpkg: Path):
    """Read-back: here the file itself changes the words while they are written."""
    workspace = open_workspace(gpkg)
    kept = leave(workspace)
    connection = workspace.ask(lambda store: store._connection).result()
    spoil = (
        "CREATE TEMP TRIGGER spoil AFTER INSERT ON main.ideas "
        "BEGIN UPDATE ideas SET body = 'x' WHERE fid = NEW.fid; END"
    )
    workspace.ask(lambda _: connection.execute(spoil)).result()
    with pytest.raises(Problem, match="not-as-written"):
        leave(workspace)
    workspace.ask(lambda _: connection.execute("DROP TRIGGER temp.spoil")).result()
    assert marks(workspace) == {kept}
    workspace.close()
    assert check_project(gpkg) == []
