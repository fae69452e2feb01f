"""Snapshots are whole, verified, taken between taps, reused when nothing changed, and thinned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from mapapp.domain import edits
from mapapp.store import snapshot_files
from mapapp.store.connection import open_for_reading
from mapapp.store.project_files import project_files
from mapapp.store.project_store import ProjectStore
from mapapp.store.snapshots import PAGES_PER_STEP
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, TestClock, idea
from tests.store.test_contract import photo_of


def leave(workspace: Workspace, photo: bytes = b"") -> str:
    mark = idea()
    photos = (photo_of(mark, photo),) if photo else ()
    workspace.submit(edits.AddContributions((mark,), photos), RESIDENT_AT_KIOSK).result()
    return mark.uuid


def uuids_in(snapshot: Path) -> set[str]:
    with open_for_reading(snapshot) as connection:
        return {uuid for (uuid,) in connection.execute("SELECT uuid FROM ideas")}


def test_a_mark_left_between_two_steps_is_in_the_snapshot(on_file: Workspace):
    before = leave(on_file, photo=b"\xff" * 4096 * PAGES_PER_STEP * 3)
    copy = on_file.ask(lambda store: store.begin_snapshot()).result()
    assert on_file.ask(lambda _: copy.step()).result() is None
    between = leave(on_file)
    while (path := on_file.ask(lambda _: copy.step()).result()) is None:
        pass
    assert uuids_in(path) == {before, between}
    assert path.read_bytes()[18:20] == b"\x01\x01"
    assert not list(path.parent.glob("*-journal"))


def test_when_nothing_changed_the_newest_snapshot_serves_again(on_file: Workspace, clock: TestClock):
    leave(on_file)
    first = on_file.snapshot_file().result()
    clock.wait(60)
    assert on_file.snapshot_file().result() == first
    leave(on_file)
    clock.wait(60)
    assert on_file.snapshot_file().result() != first


def test_an_abandoned_snapshot_leaves_nothing(on_file: Workspace, gpkg: Path):
    copy = on_file.ask(lambda store: store.begin_snapshot()).result()
    on_file.ask(lambda _: copy.step()).result()
    on_file.ask(lambda _: copy.abandon()).result()
    assert list((gpkg.parent / "snapshots").iterdir()) == []
    leave(on_file)


def test_a_copy_that_cannot_be_verified_gets_no_name(on_file: Workspace, gpkg: Path, monkeypatch):
    def other_than_meant(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[4096 * 3 : 4096 * 30] = bytes(4096 * 27)
        path.write_bytes(content)

    monkeypatch.setattr("mapapp.store.snapshots.sync_file", other_than_meant)
    with pytest.raises(Problem, match="snapshot-failed"):
        on_file.snapshot_file().result()
    assert list((gpkg.parent / "snapshots").iterdir()) == []


def test_fifteen_minutes_of_activity_bring_a_snapshot(on_file: Workspace, gpkg: Path, clock: TestClock):
    def idle() -> None:
        while on_file.ask(lambda store: store.work_when_idle()).result():
            pass

    idle()
    leave(on_file)
    clock.wait(14 * 60)
    idle()
    assert snapshot_files.newest(project_files(gpkg)) is None
    clock.wait(2 * 60)
    idle()
    newest = snapshot_files.newest(project_files(gpkg))
    assert snapshot_files.taken_at(newest) == clock.now()
    clock.wait(3600)
    idle()
    assert snapshot_files.newest(project_files(gpkg)) == newest


def test_all_of_a_day_stay_then_one_a_day_then_one_a_week(tmp_path: Path):
    now = datetime(2026, 11, 21, 18, tzinfo=UTC)
    ages = [timedelta(hours=hours) for hours in (1, 2, 23, 30, 34, 38, 24 * 5, 24 * 36, 24 * 37, 24 * 80)]
    names = {age: tmp_path / snapshot_files.name_for("brookvale", now - age) for age in ages}
    going = snapshot_files.superfluous(names.values(), now)
    kept = [age for age, path in names.items() if path not in going]
    hours = [age.total_seconds() / 3600 for age in kept]
    assert hours == [1, 2, 23, 30, 24 * 5, 24 * 36, 24 * 80]


def test_a_snapshot_says_when_it_was_taken_even_under_another_name(tmp_path: Path):
    moment = datetime(2026, 11, 21, 14, 3, 12, 123000, tzinfo=UTC)
    assert snapshot_files.taken_at(tmp_path / snapshot_files.name_for("brook.vale", moment)) == moment
    other = tmp_path / "copy for Ada.gpkg"
    other.touch()
    assert abs(snapshot_files.taken_at(other) - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_snapshot_opens_like_any_file(on_file: Workspace):
    leave(on_file)
    connection = apsw.Connection(str(on_file.snapshot_file().result()), flags=apsw.SQLITE_OPEN_READONLY)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_a_snapshot_that_another_project_left_is_not_taken_for_ours(on_file: Workspace, gpkg: Path, clock: TestClock):
    leave(on_file)
    ours = on_file.snapshot_file().result()
    other = apsw.Connection(str(ours))
    other.execute("UPDATE event SET hlc = hlc || '-elsewhere'")
    other.close()
    clock.wait(60)
    assert on_file.snapshot_file().result() != ours


def test_what_a_crash_left_of_a_snapshot_is_cleared_away(gpkg: Path, open_file: Callable[[], ProjectStore]):
    (gpkg.parent / "snapshots").mkdir()
    (gpkg.parent / "snapshots" / "brookvale.7.part").write_bytes(b"half")
    (gpkg.parent / "snapshots" / "notes.txt").write_bytes(b"somebody's own")
    open_file().close()
    assert [file.name for file in (gpkg.parent / "snapshots").iterdir()] == ["notes.txt"]
