"""A project whose file is gone is made again from its journal and snapshots, as it was; what is not is named."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution
from mapapp.domain.filter import Filter
from mapapp.store import lookups
from mapapp.store.checking import check_project
from mapapp.store.connection import open_for_reading
from mapapp.store.private import pin_hash_in
from mapapp.store.private_carrying import Carried
from mapapp.store.project_files import ProjectFiles, project_files
from mapapp.store.project_store import ProjectStore
from mapapp.store.rebuilding import Rebuilt, rebuild
from mapapp.store.records import attribute_columns
from mapapp.store.schema import columns_of, feature_tables
from mapapp.store.segment_survey import survey
from mapapp.store.tables import ATTRIBUTE_TABLES
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, idea
from tests.store.test_contract import photo_of
from tests.store.test_model import A_ROUND_GOES_ON, Pair, steps

SNAPSHOT = ("snapshot",)


def rows(connection: apsw.Connection) -> dict[str, list[tuple]]:
    """Everything in every table, but for the file's own numbering and when its form was made."""
    tables = {table.name: attribute_columns(table.name) for table in ATTRIBUTE_TABLES}
    tables["migration"] = ("name",)
    for table in feature_tables(lookups.load_project(connection)):
        tables[table] = tuple(name for name in columns_of(connection, table) if name != "fid")
    return {
        table: sorted(
            connection.execute(f'SELECT {", ".join(f"{chr(34)}{one}{chr(34)}" for one in names)} FROM "{table}"'),
            key=repr,
        )
        for table, names in tables.items()
    }


def rows_in(gpkg: Path) -> dict[str, list[tuple]]:
    with contextlib.closing(open_for_reading(gpkg)) as connection:
        return rows(connection)


def again(left: ProjectFiles, target: Path) -> Rebuilt:
    return rebuild(left, project_files(target / "again.gpkg"), TestClock())


@given(st.lists(st.one_of(steps, st.just(SNAPSHOT)), min_size=10, max_size=30))
@settings(max_examples=5, deadline=None)
def test_whatever_was_done_the_rebuilt_project_holds_the_same(many):
    same_again(many)


@pytest.mark.proof
@given(st.lists(st.one_of(steps, st.just(SNAPSHOT)), min_size=10, max_size=50))
@settings(max_examples=100, deadline=None)
def test_whatever_was_done_the_rebuilt_project_holds_the_same_a_hundred_times(many):
    same_again(many)


def same_again(many: list[tuple]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(Path(folder))
        try:
            for step in (*A_ROUND_GOES_ON, *many):
                if step == SNAPSHOT:
                    pair.real.snapshot_file().result()
                else:
                    pair.take(step)
            expected = pair.real.ask(lambda store: rows(store._connection)).result()
        finally:
            pair.put_away()
        made = again(project_files(Path(folder) / "memory.gpkg"), Path(folder) / "rebuilt")
        assert rows_in(made.gpkg) == expected
        assert made.unread == ()
        assert (made.snapshot is not None) == (SNAPSHOT in many)


@pytest.fixture
def begin(open_file: Callable[[], ProjectStore], clock: TestClock) -> Callable[[], Workspace]:
    return lambda: Workspace(open_file, clock, lambda call: call(), "desk")


def leave(workspace: Workspace, *marks: Contribution) -> list[str]:
    for mark in marks:
        workspace.submit(edits.AddContributions((mark,), (photo_of(mark),)), RESIDENT_AT_KIOSK).result()
    return [mark.uuid for mark in marks]


def ideas_in(gpkg: Path) -> set[str]:
    with contextlib.closing(open_for_reading(gpkg)) as connection:
        return {uuid for (uuid,) in connection.execute("SELECT uuid FROM ideas WHERE NOT deleted")}


def segment_of(gpkg: Path) -> Path:
    (segment,) = project_files(gpkg).segments()
    return segment


def flip(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 0xFF
    file.write_bytes(content)


def test_a_damaged_entry_is_named_and_the_rest_goes_on(begin, gpkg: Path, tmp_path: Path):
    workspace = begin()
    kept = leave(workspace, idea(), idea(), idea())
    workspace.close()
    segment = segment_of(gpkg)
    hurt = survey(segment).whole[2]
    flip(segment, hurt.offset + hurt.size - 1)
    before = {file: file.read_bytes() for file in gpkg.parent.rglob("*") if file.is_file()}

    made = again(project_files(gpkg), tmp_path / "new")
    assert ideas_in(made.gpkg) == {kept[0], kept[2]}
    assert [(one.segment, one.offset, one.torn) for one in made.unread] == [(segment, hurt.offset, False)]
    assert check_project(made.gpkg) == []
    assert {file: file.read_bytes() for file in gpkg.parent.rglob("*") if file.is_file()} == before


def test_what_the_journal_lost_comes_from_the_newest_snapshot_that_is_whole(begin, gpkg: Path, clock, tmp_path: Path):
    workspace = begin()
    kept = leave(workspace, idea())
    good = workspace.snapshot_file().result()
    clock.wait(60)
    kept += leave(workspace, idea())
    bad = workspace.snapshot_file().result()
    kept += leave(workspace, idea())
    expected = workspace.ask(lambda store: rows(store._connection)).result()
    workspace.close()
    bad.write_bytes(bad.read_bytes()[:-9000])
    segment = segment_of(gpkg)
    flip(segment, survey(segment).whole[1].offset + 100)

    made = again(project_files(gpkg), tmp_path / "new")
    assert (made.snapshot, made.damaged_snapshots, made.unread) == (good, (bad,), ())
    assert (made.from_snapshot, made.from_journal) == (2, 2)
    assert rows_in(made.gpkg) == expected
    assert check_project(made.gpkg) == []  # its own journal has what the old one lost


def test_without_its_beginning_a_journal_alone_is_refused_and_nothing_is_made(begin, gpkg: Path, tmp_path: Path):
    workspace = begin()
    leave(workspace, idea())
    workspace.close()
    flip(segment_of(gpkg), 200)
    with pytest.raises(Problem, match="rebuild-no-definition"):
        again(project_files(gpkg), tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("part", range(1, 12))
def test_a_journal_cut_off_anywhere_gives_back_what_was_whole(begin, gpkg: Path, tmp_path: Path, part: int):
    workspace = begin()
    kept = leave(workspace, idea(), idea(), idea())
    workspace.close()
    segment = segment_of(gpkg)
    first, *others = survey(segment).whole
    end = first.size + (segment.stat().st_size - first.size) * part // 12
    segment.write_bytes(segment.read_bytes()[:end])

    made = again(project_files(gpkg), tmp_path / "new")
    assert ideas_in(made.gpkg) == {
        uuid for uuid, head in zip(kept, others, strict=True) if head.offset + head.size <= end
    }
    assert all(one.torn for one in made.unread)


def test_what_was_erased_stays_erased_though_the_machine_stopped_before_it_was_gone_everywhere(
    begin, gpkg: Path, tmp_path: Path
):
    workspace = begin()
    leave(workspace, idea(body="Call me on 0121 496 0000"), idea())
    gone = workspace.ask(lambda store: store.matching(Filter())).result()[-1]
    uuid = workspace.ask(lambda store: store.at(gone)).result().uuid
    workspace.snapshot_file().result()
    segment = segment_of(gpkg)
    told = segment.read_bytes()
    workspace.submit(edits.EraseContributions((uuid,)), FACILITATOR).result()
    assert b"0121 496" in told
    erasure = segment.read_bytes()[len(told) :]
    workspace.close()
    segment.write_bytes(told + erasure)  # as they were before anything was gone through

    made = again(project_files(gpkg), tmp_path / "new")
    assert made.erased == 1
    assert uuid not in ideas_in(made.gpkg)
    assert len(ideas_in(made.gpkg)) == 1
    for file in made.gpkg.parent.rglob("*"):
        assert not file.is_file() or b"0121 496" not in file.read_bytes(), file.name


def test_the_pin_and_the_contacts_come_along_and_nobodys_draft(begin, gpkg: Path, tmp_path: Path):
    workspace = begin()
    workspace.ask(lambda store: store.keep_pin_hash("$argon2id$one")).result()
    workspace.ask(lambda store: store.keep_draft(RESIDENT_AT_KIOSK, '{"body": "half a sentence')).result()
    workspace.close()

    made = again(project_files(gpkg), tmp_path / "new")
    assert made.private is Carried.WHOLE
    private = project_files(made.gpkg).private
    assert pin_hash_in(private) == "$argon2id$one"
    assert b"half a sentence" not in private.read_bytes()


def test_a_journal_of_another_project_is_left_alone(begin, gpkg: Path, tmp_path: Path):
    workspace = begin()
    kept = leave(workspace, idea())
    workspace.snapshot_file().result()
    workspace.close()
    stray = segment_of(gpkg).with_name("brookvale.00000000.between-sessions.journal")
    stray.write_bytes(segment_of(gpkg).read_bytes())

    made = again(project_files(gpkg), tmp_path / "new")
    assert made.left_alone == (stray,)
    assert ideas_in(made.gpkg) == set(kept)


def test_whoever_stops_it_finds_nothing_half_made(begin, gpkg: Path, tmp_path: Path):
    workspace = begin()
    leave(workspace, idea(), idea())
    workspace.close()

    def stop(done: int, _all: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        rebuild(project_files(gpkg), project_files(tmp_path / "new" / "again.gpkg"), TestClock(), stop)
    assert list((tmp_path / "new").iterdir()) == []
