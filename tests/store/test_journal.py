"""The journal holds everything acknowledged, survives torn and damaged frames, and heals the file or is healed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.store.checking import check_project
from mapapp.store.frames import DamagedFrame
from mapapp.store.journal import BETWEEN_SESSIONS, Journal
from mapapp.store.project_files import project_files
from mapapp.store.project_store import ProjectStore
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, afternoon, brookvale, idea, worries
from tests.store.conftest import LoseAndRebuild
from tests.store.test_contract import GREEN, TOWPATH, found, photo_of, uuids

Begin = Callable[[], Workspace]


@pytest.fixture
def begin(open_file: Callable[[], ProjectStore], clock: TestClock) -> Begin:
    """Open the project again, as a new run of the program would."""
    return lambda: Workspace(open_file, clock, lambda call: call(), "desk")


@pytest.fixture
def journal(gpkg: Path) -> Journal:
    return Journal(project_files(gpkg), brookvale().uuid)


def day(workspace: Workspace) -> tuple:
    """Marks of each shape, photos, a decision, a change, two removals (one undone), a wider definition."""
    session = afternoon()
    workspace.submit(edits.OpenSession(session), FACILITATOR).result()
    marks = (idea(answers={"who_for": ("children",), "hours": 2}), idea(shape=TOWPATH), idea(shape=GREEN), idea())
    photos = (photo_of(marks[0]), photo_of(marks[3], b"goes with its mark"))
    workspace.submit(edits.AddContributions(marks, photos), RESIDENT_AT_KIOSK).result()
    workspace.submit(edits.ChangeContribution(marks[1].uuid, {"title": "Towpath"}), FACILITATOR).result()
    hide = edits.Decision(marks[2].uuid, Status.HIDDEN, "unkind")
    workspace.submit(edits.Moderate((hide,)), FACILITATOR).result()
    workspace.submit(edits.RemoveContributions((marks[3].uuid,)), FACILITATOR).result()
    workspace.submit(edits.RemoveContributions((marks[0].uuid,)), FACILITATOR).result()
    workspace.undo(FACILITATOR).result()
    workspace.submit(edits.CloseSession(session.uuid), FACILITATOR).result()
    wider = brookvale(layers=(*brookvale().layers, worries(id="stories", title="Stories")))
    workspace.submit(edits.DefineProject(wider), FACILITATOR).result()
    late = idea(layer="stories", category="")
    workspace.submit(edits.AddContributions((late,)), RESIDENT_AT_KIOSK).result()
    return (*marks, late)


def everything(workspace: Workspace, marks: tuple) -> tuple:
    """All that a reader of the project could see of these marks."""
    return (
        [found(workspace, mark) for mark in marks],
        [workspace.ask(lambda store, mark=mark: store.attachments(mark.uuid)).result() for mark in marks],
        workspace.ask(lambda store: store.load().sessions).result(),
        workspace.ask(lambda store: store.load().project).result(),
        workspace.ask(lambda store: store.summary()).result(),
    )


def test_a_session_has_a_segment_of_its_own(begin: Begin, journal: Journal):
    workspace = begin()
    day(workspace)
    workspace.close()
    assert len(journal.segments()) == 2
    assert BETWEEN_SESSIONS in journal.segments()


def test_an_older_copy_of_the_file_is_brought_up_to_date_from_the_journal(begin: Begin, gpkg: Path, tmp_path: Path):
    """Somebody put yesterday's file back, or the disk lost today's."""
    morning = tmp_path / "morning.gpkg"
    shutil.copy(gpkg, morning)
    workspace = begin()
    marks = day(workspace)
    expected = everything(workspace, marks)
    workspace.close()

    shutil.copy(morning, gpkg)
    workspace = begin()
    assert everything(workspace, marks) == expected
    assert len(uuids(workspace, Filter())) == 4
    workspace.close()
    assert check_project(gpkg) == []


def test_a_lost_journal_is_written_again_from_the_file_and_is_as_good_as_the_old_one(
    begin: Begin, gpkg: Path, lose_and_rebuild: LoseAndRebuild
):
    workspace = begin()
    marks = day(workspace)
    expected = everything(workspace, marks)
    workspace.close()
    shutil.rmtree(gpkg.parent / "journal")
    begin().close()
    assert check_project(gpkg) == []

    lose_and_rebuild(gpkg)
    workspace = begin()
    assert everything(workspace, marks) == expected
    workspace.close()


def test_a_frame_torn_at_its_end_is_passed_over(begin: Begin, gpkg: Path, journal: Journal):
    workspace = begin()
    (mark,) = add(workspace)
    workspace.close()
    (segment,) = project_files(gpkg).segments()
    whole = segment.read_bytes()
    segment.write_bytes(whole + whole[-300:] + b"MAPJ\x1a\x00\xff\xff\xff")
    workspace = begin()
    (after,) = add(workspace)
    workspace.close()
    hlcs = [head.hlc for head in journal.heads(BETWEEN_SESSIONS)]
    assert hlcs[-2:] == [found_hlc(begin, mark), found_hlc(begin, after)]


def add(workspace: Workspace) -> tuple:
    mark = idea()
    workspace.submit(edits.AddContributions((mark,)), RESIDENT_AT_KIOSK).result()
    return (mark,)


def found_hlc(begin: Begin, mark) -> str:
    workspace = begin()
    try:
        return found(workspace, mark).hlc
    finally:
        workspace.close()


def test_a_damaged_frame_does_not_hide_the_next_and_is_found_by_a_check(begin: Begin, gpkg: Path, journal: Journal):
    workspace = begin()
    for _ in range(3):
        add(workspace)
    workspace.close()
    heads = list(journal.heads(BETWEEN_SESSIONS))
    assert len(heads) == 4  # the first tells of the project itself
    (segment,) = project_files(gpkg).segments()
    content = bytearray(segment.read_bytes())
    content[heads[2].offset + heads[2].size // 2] ^= 0xFF
    segment.write_bytes(content)
    assert [head.hlc for head in journal.heads(BETWEEN_SESSIONS)] == [head.hlc for head in heads]
    with pytest.raises(DamagedFrame):
        journal.read(BETWEEN_SESSIONS, heads[2])
    assert check_project(gpkg) == ["1 entries of the journal are damaged."]

    content[heads[2].offset + 6 : heads[2].offset + 14] = (1 << 40).to_bytes(8, "little")  # its length
    segment.write_bytes(content)
    assert [head.hlc for head in journal.heads(BETWEEN_SESSIONS)] == [heads[at].hlc for at in (0, 1, 3)]


def test_a_change_whose_commit_fails_is_not_in_the_journal(begin: Begin, gpkg: Path, journal: Journal, monkeypatch):
    workspace = begin()
    (kept,) = add(workspace)
    before = journal.sizes()

    def broken(*_: object) -> None:
        raise OSError("the disk went away between journal and commit")

    real = workspace.ask(lambda store: store._connection).result()

    class Refusing:
        """A connection that does everything but commit."""

        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

        def execute(self, sql: str, *rest: object) -> object:
            return broken() if sql == "COMMIT" else real.execute(sql, *rest)

    workspace.ask(lambda store: setattr(store, "_connection", Refusing())).result()
    lost = idea()
    with pytest.raises(Exception, match="disk-failed"):
        workspace.submit(edits.AddContributions((lost,)), RESIDENT_AT_KIOSK).result()
    workspace.ask(lambda store: setattr(store, "_connection", real)).result()
    assert journal.sizes() == before
    assert found(workspace, lost) is None
    assert uuids(workspace, Filter()) == [kept.uuid]
    workspace.close()
    assert check_project(gpkg) == []
