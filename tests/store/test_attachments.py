"""What is written about photos and recordings, in file and journal; those of drafts, in the private file alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw

from mapapp.domain import edits
from mapapp.domain.contribution import People
from mapapp.domain.identity import new_uuid
from mapapp.store.connection import open_connection
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.store.project_store import ProjectStore
from mapapp.workspace.ports import DraftMedium
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, idea
from tests.store.test_contract import leave, photo_of

NEIGHBOUR = replace(RESIDENT_AT_KIOSK, seat="seat-2", visit_uuid=new_uuid())
CANARY = b"a photo that nobody has said Done to"


def photo(**facts: object) -> DraftMedium:
    return replace(DraftMedium(new_uuid(), CANARY, "image/jpeg", 640, 480, people=People.CHILDREN), **facts)


def in_file(workspace: Workspace, uuid: str):
    return workspace.ask(lambda store: store.attachment(uuid)).result()


def test_what_is_written_about_a_photo_is_in_the_file_and_can_be_taken_back(workspace: Workspace):
    mark = idea()
    one = replace(photo_of(mark), people=People.PEOPLE)
    leave(workspace, mark, photos=(one,))
    assert in_file(workspace, one.uuid).people is People.PEOPLE
    workspace.submit(edits.NoteAttachment(one.uuid, {"transcript": "Hello", "released": False}), FACILITATOR).result()
    noted = in_file(workspace, one.uuid)
    assert (noted.transcript, noted.released, noted.caption, noted.data) == ("Hello", False, one.caption, one.data)
    workspace.undo(FACILITATOR).result()
    assert replace(in_file(workspace, one.uuid), hlc="") == one


def test_the_journal_tells_it_to_a_file_that_lacks_it(
    gpkg: Path, open_file: Callable[[], ProjectStore], clock: TestClock
):
    first = Workspace(open_file, clock, lambda call: call(), "desk")
    mark = idea()
    one = photo_of(mark)
    leave(first, mark, photos=(one,))
    first.close()
    before = gpkg.read_bytes()
    second = Workspace(open_file, clock, lambda call: call(), "desk")
    second.submit(edits.NoteAttachment(one.uuid, {"caption": "The lock"}), FACILITATOR).result()
    second.close()
    gpkg.write_bytes(before)  # a stick that lied about what it had written
    third = Workspace(open_file, clock, lambda call: call(), "desk")
    assert in_file(third, one.uuid).caption == "The lock"
    third.close()


def test_the_file_tells_it_to_a_journal_that_lacks_it(
    gpkg: Path, open_file: Callable[[], ProjectStore], clock: TestClock
):
    first = Workspace(open_file, clock, lambda call: call(), "desk")
    mark = idea()
    one = photo_of(mark)
    leave(first, mark, photos=(one,))
    first.submit(edits.NoteAttachment(one.uuid, {"caption": "The lock"}), FACILITATOR).result()
    first.close()
    files = project_files(gpkg)
    for segment in files.journal.iterdir():
        segment.unlink()
    Workspace(open_file, clock, lambda call: call(), "desk").close()
    assert any(b"The lock" in segment.read_bytes() for segment in files.journal.iterdir())


def test_a_file_of_the_form_before_keeps_its_photos(
    gpkg: Path, open_file: Callable[[], ProjectStore], clock: TestClock
):
    first = Workspace(open_file, clock, lambda call: call(), "desk")
    mark = idea()
    one = photo_of(mark)
    leave(first, mark, photos=(one,))
    first.close()
    connection = open_connection(gpkg)
    for column in ("people", "released", "hlc"):
        connection.execute(f"ALTER TABLE attachment DROP COLUMN {column}")
    connection.execute("DELETE FROM migration WHERE name = '2026-11-attachment-notes'")
    connection.close()
    again = Workspace(open_file, clock, lambda call: call(), "desk")
    assert in_file(again, one.uuid) == one
    again.close()
    connection = apsw.Connection(str(gpkg), flags=apsw.SQLITE_OPEN_READONLY)
    columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info('attachment')")]
    indexes = [name for (name,) in connection.execute("SELECT name FROM pragma_index_list('attachment')")]
    connection.close()
    assert columns[-1] == "data"
    assert "attachment_contribution_uuid" in indexes


def test_a_draft_keeps_its_photo_in_the_private_file_alone(gpkg: Path):
    store = open_project(gpkg, device="desk")
    store.keep_draft(RESIDENT_AT_KIOSK, "words")
    one = photo()
    store.keep_medium(RESIDENT_AT_KIOSK, one)
    store.close()
    again = open_project(gpkg, device="desk")
    assert again.media_of_draft(RESIDENT_AT_KIOSK) == (one,)
    assert again.medium_of_draft(RESIDENT_AT_KIOSK.station, one.uuid) == one
    again.close()
    holding = {file for file in gpkg.parent.rglob("*") if file.is_file() and CANARY in file.read_bytes()}
    assert holding == {project_files(gpkg).private}


def test_a_photo_goes_with_its_draft_and_leaves_no_trace(gpkg: Path):
    store = open_project(gpkg, device="desk")
    for actor in (RESIDENT_AT_KIOSK, NEIGHBOUR):
        store.keep_draft(actor, "words")
        store.keep_medium(actor, photo())
    store.keep_draft(RESIDENT_AT_KIOSK, "")
    assert store.media_of_draft(RESIDENT_AT_KIOSK) == ()
    assert len(store.media_of_draft(NEIGHBOUR)) == 1
    store.keep_draft(NEIGHBOUR, "")
    store.close()
    assert CANARY not in project_files(gpkg).private.read_bytes()


def test_nobody_sees_or_drops_what_is_at_another_seat(gpkg: Path):
    store = open_project(gpkg, device="desk")
    one = photo()
    store.keep_medium(RESIDENT_AT_KIOSK, one)
    store.drop_medium(NEIGHBOUR, one.uuid)
    next_person = replace(RESIDENT_AT_KIOSK, visit_uuid=new_uuid())
    assert store.media_of_draft(next_person) == ()
    assert store.medium_of_draft("another-station", one.uuid) is None
    assert store.media_of_draft(RESIDENT_AT_KIOSK) == (one,)
    store.drop_medium(RESIDENT_AT_KIOSK, one.uuid)
    assert store.media_of_draft(RESIDENT_AT_KIOSK) == ()
    store.close()
