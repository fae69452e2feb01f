"""What others add to contributions is kept like contributions: whole, twice, and through every way of opening."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.responses import Comment, NeedKind, Offer, OfferKind, Progress, PublicAnswer, Responses
from mapapp.store import snapshot_files
from mapapp.store.checking import check_project
from mapapp.store.connection import open_connection, open_for_reading
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.store.project_store import ProjectStore
from mapapp.store.response_tables import RESPONSE_TABLES
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, afternoon
from tests.store.test_contract import idea, leave

TABLES = ("round", *(table.name for table in RESPONSE_TABLES))
OTHER = replace(RESIDENT_AT_KIOSK, visit_uuid=new_uuid(), seat="")


def afternoon_of_answers(workspace: Workspace) -> str:
    """An idea to which people answered in every way; some thought again, some was decided about."""
    (mark,) = leave(workspace, idea())

    def do(edit: edits.Edit, actor=FACILITATOR) -> None:
        workspace.submit(edit, actor).result()

    do(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)))
    for actor in (RESIDENT_AT_KIOSK, OTHER):
        do(edits.AddSupport(mark.uuid), actor)
    do(edits.TakeBackSupport(mark.uuid), OTHER)
    comments = [Comment(new_uuid(), mark.uuid, body=body, body_lang="ur") for body in ("ہاں!", "Rude", "Gone", "New")]
    for comment in comments:
        do(edits.AddComment(comment), RESIDENT_AT_KIOSK)
    do(edits.ReviseComment(comments[0].uuid, "ہاں"))
    do(edits.Moderate((edits.Decision(comments[0].uuid, Status.PUBLISHED, of="comment"),)))
    do(edits.Moderate((edits.Decision(comments[1].uuid, Status.HIDDEN, "rude", of="comment"),)))
    do(edits.RemoveResponses(comments=(comments[2].uuid,)))
    do(edits.AddOffer(Offer(new_uuid(), mark.uuid, kind=OfferKind.HOURS, hours=2.5, period="week")), OTHER)
    do(edits.AddOffer(Offer(new_uuid(), mark.uuid, kind=OfferKind.THING, thing="tools", note="a barrow")), OTHER)
    do(edits.SetNeeds(mark.uuid, ((NeedKind.HOURS, "on Saturdays"), (NeedKind.VISITS, ""))))
    do(edits.SetNeeds(mark.uuid, ((NeedKind.HOURS, "on Sundays"),)))
    answer = PublicAnswer("", mark.uuid, status=Progress.PLANNED, answer="We will", commitments="Amina: plant it")
    do(edits.AnswerTo(mark.uuid, answer))
    return mark.uuid


def answers(workspace: Workspace, uuid: str) -> Responses:
    return workspace.ask(lambda store: store.responses_to(uuid)).result()


def test_everything_comes_back_as_it_was_said(workspace: Workspace):
    uuid = afternoon_of_answers(workspace)
    found = answers(workspace, uuid)
    assert found.supports == 1
    assert [(one.words_for_others, one.status, one.body_lang) for one in found.comments] == [
        ("ہاں", Status.PUBLISHED, "ur"),
        ("Rude", Status.HIDDEN, "ur"),
        ("New", Status.PENDING, "ur"),
    ]
    assert [(one.kind, one.hours, one.period, one.thing, one.note, one.status) for one in found.offers] == [
        (OfferKind.HOURS, 2.5, "week", "", "", Status.PUBLISHED),
        (OfferKind.THING, 0, "", "tools", "a barrow", Status.PENDING),
    ]
    assert [(one.kind, one.note) for one in found.needs] == [(NeedKind.HOURS, "on Sundays")]
    assert (found.answer.status, found.answer.answer, found.answer.answered_by) == (
        Progress.PLANNED, "We will", "Amina"
    )  # fmt: skip
    assert found.comments[1].status_reason == "rude"
    assert found.comments[0].created_at.tzinfo is not None


def test_what_waits_is_listed_oldest_first_and_no_more_than_asked_for(workspace: Workspace):
    uuid = afternoon_of_answers(workspace)
    waiting = workspace.ask(lambda store: store.waiting_responses(10)).result()
    assert [type(one) for one in waiting] == [Comment, Offer]
    assert {one.contribution_uuid for one in waiting} == {uuid}
    assert len(workspace.ask(lambda store: store.waiting_responses(1)).result()) == 1


def test_what_was_tried_out_does_not_count(workspace: Workspace):
    (mark,) = leave(workspace, idea())
    workspace.submit(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    workspace.submit(edits.OpenSession(afternoon(practice=True)), FACILITATOR).result()
    workspace.submit(edits.AddSupport(mark.uuid), RESIDENT_AT_KIOSK).result()
    workspace.submit(edits.AddComment(Comment(new_uuid(), mark.uuid, body="test")), RESIDENT_AT_KIOSK).result()
    assert answers(workspace, mark.uuid) == Responses()
    assert workspace.ask(lambda store: store.waiting_responses(9)).result() == ()


def test_undo_takes_back_and_redo_agrees_again(workspace: Workspace):
    (mark,) = leave(workspace, idea())
    workspace.submit(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    workspace.submit(edits.AddSupport(mark.uuid), RESIDENT_AT_KIOSK).result()
    workspace.undo(RESIDENT_AT_KIOSK).result()
    assert answers(workspace, mark.uuid).supports == 0
    workspace.redo(RESIDENT_AT_KIOSK).result()
    assert answers(workspace, mark.uuid).supports == 1


@pytest.fixture
def begin(open_file: Callable[[], ProjectStore], clock: TestClock) -> Callable[[], Workspace]:
    return lambda: Workspace(open_file, clock, lambda call: call(), "desk")


def test_an_older_copy_of_the_file_gets_all_of_it_from_the_journal(begin, gpkg: Path, tmp_path: Path):
    shutil.copy(gpkg, tmp_path / "morning.gpkg")
    workspace = begin()
    uuid = afternoon_of_answers(workspace)
    expected = answers(workspace, uuid)
    workspace.close()

    shutil.copy(tmp_path / "morning.gpkg", gpkg)
    workspace = begin()
    assert answers(workspace, uuid) == expected
    workspace.close()
    assert check_project(gpkg) == []


def test_a_lost_journal_is_written_again_and_is_as_good_as_the_old_one(begin, gpkg: Path, lose_and_rebuild):
    workspace = begin()
    uuid = afternoon_of_answers(workspace)
    expected = answers(workspace, uuid)
    workspace.close()
    shutil.rmtree(gpkg.parent / "journal")
    begin().close()
    assert check_project(gpkg) == []

    lose_and_rebuild(gpkg)
    workspace = begin()
    found = answers(workspace, uuid)
    workspace.close()
    assert replace(found, comments=(), offers=()) == replace(expected, comments=(), offers=())
    assert set(found.comments) == set(expected.comments)
    assert set(found.offers) == set(expected.offers)


def test_rows_that_belong_to_no_contribution_are_found_by_a_check(begin, gpkg: Path):
    workspace = begin()
    afternoon_of_answers(workspace)
    workspace.close()
    connection = open_connection(gpkg)
    connection.execute("UPDATE comment SET contribution_uuid = 'nowhere' WHERE body = 'Rude'")
    connection.close()
    assert check_project(gpkg) == ["1 rows of comment belong to no contribution."]


def test_a_project_from_before_gets_room_for_answers_with_a_snapshot_first(gpkg: Path, clock: TestClock):
    written = shapes_of(gpkg)
    connection = open_connection(gpkg)
    for table in TABLES:
        connection.execute(f'DROP TABLE "{table}"')
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
    connection.execute("DELETE FROM migration WHERE name IN ('2026-11-responses', '2026-11-rounds')")
    connection.close()

    workspace = Workspace(lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk")
    assert check_project(gpkg) == []  # which reads the snapshot from before: the project is open
    uuid = afternoon_of_answers(workspace)
    assert answers(workspace, uuid).supports == 1
    workspace.close()
    assert shapes_of(gpkg) == written
    assert "comment" not in shapes_of(snapshot_files.newest(project_files(gpkg)))
    assert check_project(gpkg) == []


def shapes_of(gpkg: Path) -> dict[str, list[tuple[str, str, int]]]:
    """The columns of the tables of answers: a file brought forward is like a new one."""
    connection = open_for_reading(gpkg)
    shapes = {
        table: connection.execute('SELECT name, type, "notnull" FROM pragma_table_info(?)', (table,)).fetchall()
        for table in TABLES
    }
    connection.close()
    return {table: columns for table, columns in shapes.items() if columns}
