"""A project can be asked what it holds whether it is closed, open elsewhere, or on a stick that takes no writing."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Round, RoundKind
from mapapp.store.connection import open_connection
from mapapp.store.reading import newest_snapshot, project_in, read_info
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, afternoon, idea


def leave(workspace: Workspace) -> None:
    workspace.submit(edits.AddContributions((idea(),)), RESIDENT_AT_KIOSK).result()


def test_a_closed_project_says_what_it_holds_now(on_file: Workspace, gpkg: Path, clock: TestClock):
    on_file.submit(edits.OpenSession(afternoon()), FACILITATOR).result()
    on_file.submit(edits.OpenRound(Round(new_uuid(), RoundKind.PROMPT, "What was here?")), FACILITATOR).result()
    leave(on_file)
    on_file.close()
    info = read_info(gpkg.parent, clock)
    assert [held.title for held in info.rounds] == ["What was here?"]
    assert (info.gpkg, info.project.title, info.summary.total) == (gpkg, "Brookvale", 1)
    assert [session.title for session in info.sessions] == ["Drop-in"]
    assert (info.read_at, info.open_elsewhere) == ("2026-06-13T14:00:00.000Z", "")


def test_an_open_project_answers_from_its_newest_snapshot_and_says_when_that_was(
    on_file: Workspace, gpkg: Path, clock: TestClock
):
    on_file.submit(edits.OpenRound(Round(new_uuid(), RoundKind.PROMPT, "What was here?")), FACILITATOR).result()
    leave(on_file)
    taken = on_file.snapshot_file().result()
    clock.wait(60)
    leave(on_file)
    info = read_info(gpkg, clock)
    assert info.summary.total == 1
    assert info.read_at == "2026-06-13T14:00:00.000Z"
    assert info.open_elsewhere
    assert [held.title for held in info.rounds] == ["What was here?"]
    assert newest_snapshot(gpkg) == taken
    assert project_in(taken).title == "Brookvale"


def test_an_open_project_without_a_snapshot_says_so(on_file: Workspace, gpkg: Path):
    with pytest.raises(Problem, match="no-snapshot-yet"):
        read_info(gpkg)


def test_a_write_protected_project_is_read_and_left_as_it_is(on_file: Workspace, gpkg: Path):
    leave(on_file)
    on_file.close()
    gpkg.chmod(stat.S_IREAD)
    before = {file: file.read_bytes() for file in gpkg.parent.iterdir() if file.is_file()}
    assert read_info(gpkg).summary.total == 1
    assert {file: file.read_bytes() for file in gpkg.parent.iterdir() if file.is_file()} == before
    gpkg.chmod(stat.S_IREAD | stat.S_IWRITE)


def test_one_from_before_there_were_rounds_is_read_too(on_file: Workspace, gpkg: Path):
    leave(on_file)
    on_file.close()
    connection = open_connection(gpkg)
    connection.execute("DROP TABLE round; DELETE FROM gpkg_contents WHERE table_name = 'round'")
    connection.close()
    gpkg.chmod(stat.S_IREAD)
    assert read_info(gpkg).rounds == ()
    gpkg.chmod(stat.S_IREAD | stat.S_IWRITE)
