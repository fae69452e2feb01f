"""What a store promises the workspace, whether the project is on a disk or in memory."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, Contribution, GeomSource, PlaceKind, Status
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from mapapp.domain.questions import Choice, Question
from mapapp.domain.refusal import Refusal
from mapapp.domain.session import Visit
from mapapp.domain.text import plain_text
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import (
    FACILITATOR,
    IN_THE_PARK,
    RESIDENT_AT_KIOSK,
    TestClock,
    afternoon,
    brookvale,
    idea,
    ideas,
    worries,
)

TOWPATH = LineString([(-1.890, 52.452), (-1.885, 52.455), (-1.880, 52.453)])
GREEN = Polygon(
    [(-1.889, 52.452), (-1.880, 52.452), (-1.880, 52.458), (-1.889, 52.458)],
    [[(-1.886, 52.454), (-1.883, 52.454), (-1.883, 52.456)]],
)


def leave(
    workspace: Workspace, *marks: Contribution, photos: tuple[Attachment, ...] = ()
) -> tuple[Contribution, ...]:
    """A resident leaves marks; as the file holds them afterwards."""
    workspace.submit(edits.AddContributions(marks, photos), RESIDENT_AT_KIOSK).result()
    return [found(workspace, mark) for mark in marks]


def found(workspace: Workspace, mark: Contribution) -> Contribution:
    return workspace.ask(lambda store: store.contribution(mark.uuid)).result()


def photo_of(mark: Contribution, data: bytes = b"\xff\xd8 a photo \x00\xff") -> Attachment:
    return Attachment(
        new_uuid(), mark.uuid, data, "image/jpeg", hashlib.sha256(data).hexdigest(), width=640, height=480,
        caption="the bench",
    )  # fmt: skip


def uuids(workspace: Workspace, wanted: Filter) -> list[str]:
    return workspace.ask(lambda store: [row.uuid for row in store.rows(store.matching(wanted))]).result()


@pytest.mark.parametrize("shape", [IN_THE_PARK, TOWPATH, GREEN, None], ids=["point", "line", "area", "nowhere"])
def test_a_mark_comes_back_as_it_was_left(workspace: Workspace, shape):
    given = idea(
        shape=shape,
        body="پارک کے قریب\nSecond line with O'Brien's \"quotes\"; =1+1",
        body_lang="ur",
        answers={
            "needs": "paint",
            "how_soon": "now",
            "who_for": ("children", "everyone"),
            "hours": 2.5,
            "story": "One line.\n\nAnother.",
            "would_help": "yes",
            "how_good": 5,
            "since": "2026-06-13",
        },
        place_kind=PlaceKind.PUBLIC_PLACE,
        place_name="By the lock",
        geom_source=GeomSource.TAPPED,
    )
    (kept,) = leave(workspace, given)
    same = (
        "uuid",
        "layer",
        "shape",
        "category",
        "title",
        "body",
        "body_lang",
        "place_kind",
        "place_name",
        "geom_source",
    )
    assert [getattr(kept, name) for name in same] == [getattr(given, name) for name in same]
    assert dict(kept.answers) == given.answers
    assert (kept.station, kept.seat, kept.visit_uuid) == ("kiosk-1", "seat-1", RESIDENT_AT_KIOSK.visit_uuid)
    assert (kept.status, kept.revision, kept.deleted) == (Status.PENDING, 1, False)


def test_a_receipt_code_is_known_to_be_taken(workspace: Workspace):
    (kept,) = leave(workspace, idea())
    assert workspace.ask(lambda store: store.ref_taken(kept.ref)).result()
    assert not workspace.ask(lambda store: store.ref_taken("AA-AAA")).result()


def test_the_version_grows_with_every_edit_and_the_clock_is_remembered(workspace: Workspace):
    before = workspace.ask(lambda store: store.load().version).result()
    (kept,) = leave(workspace, idea())
    assert workspace.ask(lambda store: store.load().version).result() == before + 1
    assert workspace.ask(lambda store: store.last_hlc()).result() == kept.hlc


def test_a_photo_comes_back_byte_for_byte(workspace: Workspace):
    mark = idea()
    photo = photo_of(mark)
    leave(workspace, mark, photos=(photo,))
    assert workspace.ask(lambda store: store.attachments(mark.uuid)).result() == (photo,)
    assert workspace.ask(lambda store: store.attachment(photo.uuid)).result() == photo
    assert workspace.ask(lambda store: store.attachment(new_uuid())).result() is None


def test_a_place_leads_to_its_mark_and_back(workspace: Workspace):
    (kept,) = leave(workspace, idea(shape=GREEN))
    feature = workspace.ask(lambda store: store.feature(kept.uuid)).result()
    assert feature.table == "ideas_areas"
    assert workspace.ask(lambda store: store.at(feature)).result() == kept
    assert workspace.ask(lambda store: store.at(replace(feature, fid=99))).result() is None
    assert workspace.ask(lambda store: store.at(replace(feature, table="project"))).result() is None
    assert workspace.ask(lambda store: store.feature(new_uuid())).result() is None


def test_what_is_removed_leaves_only_a_tombstone_and_undo_brings_it_back_with_its_photo(workspace: Workspace):
    mark = idea(shape=TOWPATH, answers={"needs": "paint"})
    photo = photo_of(mark)
    (kept,) = leave(workspace, mark, photos=(photo,))
    feature = workspace.ask(lambda store: store.feature(mark.uuid)).result()

    workspace.submit(edits.RemoveContributions((mark.uuid,)), FACILITATOR).result()
    gone = found(workspace, mark)
    assert (gone.deleted, gone.ref, gone.title, gone.body, gone.shape) == (True, kept.ref, "", "", None)
    assert not gone.answers
    assert workspace.ask(lambda store: store.feature(mark.uuid)).result() == feature
    assert workspace.ask(lambda store: store.at(feature)).result() is None
    assert workspace.ask(lambda store: store.attachments(mark.uuid)).result() == ()
    assert uuids(workspace, Filter()) == []

    workspace.undo(FACILITATOR).result()
    back = found(workspace, mark)
    assert (back.title, back.shape, dict(back.answers)) == (kept.title, kept.shape, dict(kept.answers))
    assert workspace.ask(lambda store: store.attachments(mark.uuid)).result() == (photo,)

    workspace.redo(FACILITATOR).result()
    assert found(workspace, mark).deleted
    assert workspace.ask(lambda store: store.attachments(mark.uuid)).result() == ()


def test_changes_are_undone_and_done_again(workspace: Workspace):
    (kept,) = leave(workspace, idea(title="Trees"))
    workspace.submit(edits.ChangeContribution(kept.uuid, {"title": "Lime trees"}), FACILITATOR).result()
    assert found(workspace, kept).title == "Lime trees"
    workspace.undo(FACILITATOR).result()
    assert found(workspace, kept).title == "Trees"
    workspace.redo(FACILITATOR).result()
    assert found(workspace, kept).title == "Lime trees"
    assert found(workspace, kept).revision == 4


def test_a_place_can_be_given_later(workspace: Workspace):
    (kept,) = leave(workspace, idea(shape=None))
    workspace.submit(edits.ChangeContribution(kept.uuid, {"shape": IN_THE_PARK}), FACILITATOR).result()
    assert found(workspace, kept).shape == IN_THE_PARK
    (row,) = workspace.ask(lambda store: store.rows(store.matching(Filter()))).result()
    assert row.located


def test_a_decision_has_its_own_clock(workspace: Workspace):
    (kept,) = leave(workspace, idea())
    hide = edits.Moderate((edits.Decision(kept.uuid, Status.HIDDEN, "names a child"),))
    workspace.submit(hide, FACILITATOR).result()
    hidden = found(workspace, kept)
    assert (hidden.status, hidden.status_reason) == (Status.HIDDEN, "names a child")
    assert (hidden.revision, hidden.hlc) == (kept.revision, kept.hlc)

    workspace.submit(edits.ChangeContribution(kept.uuid, {"title": "Else"}), FACILITATOR).result()
    assert found(workspace, kept).status is Status.HIDDEN
    workspace.undo(FACILITATOR).result()
    workspace.undo(FACILITATOR).result()
    assert found(workspace, kept).status is Status.PENDING


def test_sessions_and_visits_are_kept(workspace: Workspace):
    session = afternoon(practice=True)
    workspace.submit(edits.OpenSession(session), FACILITATOR).result()
    visit = Visit(RESIDENT_AT_KIOSK.visit_uuid, None, "", "", language="bn")
    workspace.submit(edits.StartVisit(visit), RESIDENT_AT_KIOSK).result()
    (kept,) = leave(workspace, idea())
    assert (kept.session_uuid, kept.practice) == (session.uuid, True)
    workspace.submit(edits.CloseSession(session.uuid), FACILITATOR).result()
    snapshot = workspace.ask(lambda store: store.load()).result()
    assert snapshot.open_session is None
    assert snapshot.sessions == workspace.snapshot.sessions
    assert snapshot.session(session.uuid).venue == "Library"


def test_a_new_question_and_a_new_layer_hold_answers_at_once(workspace: Workspace):
    (old,) = leave(workspace, idea(answers={"needs": "paint"}))
    asked = Question(
        "when_open", "choice", "When open?", choices=(Choice("day", "By day"), Choice("night", "By night"))
    )
    more = ideas(questions=(*ideas().questions, asked))
    wider = brookvale(layers=(more, worries(), replace(worries(), id="stories", title="Stories")))
    workspace.submit(edits.DefineProject(wider), FACILITATOR).result()
    assert workspace.ask(lambda store: store.load().project).result() == workspace.snapshot.project

    kept, story = leave(workspace, idea(answers={"when_open": "day"}), idea(layer="stories", category=""))
    assert kept.answers == {"when_open": "day"}
    assert story.layer == "stories"
    assert found(workspace, old).answers == {"needs": "paint"}


def test_a_question_taken_away_keeps_the_answers_in_the_file(workspace: Workspace):
    (old,) = leave(workspace, idea(answers={"needs": "paint"}))
    workspace.submit(edits.DefineProject(brookvale(layers=(ideas(questions=()), worries()))), FACILITATOR).result()
    assert not found(workspace, old).answers
    workspace.undo(FACILITATOR).result()
    assert found(workspace, old).answers == {"needs": "paint"}


def test_a_question_cannot_turn_into_one_of_another_kind(workspace: Workspace):
    """Words would land in a column of numbers."""
    other = ideas(questions=(Question("hours", "text", "How many hours a week?"),))
    with pytest.raises(Exception, match=r"question-type-changed|question-kind-changed"):
        workspace.submit(edits.DefineProject(brookvale(layers=(other, worries()))), FACILITATOR).result()
    assert workspace.ask(lambda store: store.load().project).result() == workspace.snapshot.project
    (kept,) = leave(workspace, idea(answers={"hours": 2.5}))
    assert kept.answers == {"hours": 2.5}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=60), longitude=st.floats(-1.894, -1.876), latitude=st.floats(52.451, 52.459))
def test_any_words_and_any_place_come_back(workspace: Workspace, words: str, longitude: float, latitude: float):
    given_mark = idea(body=words, title=words, place_name=words, shape=Point(longitude, latitude))
    try:
        (kept,) = leave(workspace, given_mark)
    except Refusal as refusal:
        assume(refusal.code != "text-broken")
        raise
    assert (kept.body, kept.title) == (plain_text(words, "body", 100), plain_text(words, "title", 100))
    assert kept.shape == given_mark.shape
    assert (
        workspace.ask(lambda store: store.rows(store.matching(Filter()))).result()[0].words == kept.words_for_others
    )


def test_the_list_shows_what_is_asked_for_newest_first(workspace: Workspace, clock: TestClock):
    (first,) = leave(workspace, idea(title="First", category="movement"))
    clock.wait(60)
    (second,) = leave(workspace, idea(title="Second", shape=TOWPATH))
    clock.wait(60)
    (third,) = leave(workspace, idea(title="Worry", layer="concerns", category="", body="Straße"))
    workspace.submit(edits.Moderate((edits.Decision(first.uuid, Status.PUBLISHED),)), FACILITATOR).result()

    assert uuids(workspace, Filter()) == [third.uuid, second.uuid, first.uuid]
    assert uuids(workspace, Filter(layers=frozenset({"ideas"}))) == [second.uuid, first.uuid]
    assert uuids(workspace, Filter(statuses=frozenset({Status.PUBLISHED}))) == [first.uuid]
    assert uuids(workspace, Filter(statuses=frozenset({Status.PENDING}))) == [third.uuid, second.uuid]
    assert uuids(workspace, Filter(categories=frozenset({("ideas", "movement")}))) == [first.uuid]
    assert uuids(workspace, Filter(categories=frozenset({("concerns", "movement")}))) == []
    assert uuids(workspace, Filter(words=" second ")) == [second.uuid]
    assert uuids(workspace, Filter(words="STRASSE")) == [third.uuid]
    assert uuids(workspace, Filter(words=first.ref.lower())) == [first.uuid]
    assert uuids(workspace, Filter(words="100%")) == []
    assert uuids(workspace, Filter(sessions=frozenset({new_uuid()}))) == []


def test_a_line_of_the_list_says_what_others_may_read(workspace: Workspace):
    (kept,) = leave(workspace, idea(body="Call me on 0121 496 0000", body_lang="en"))
    workspace.submit(edits.ChangeContribution(kept.uuid, {"published_body": "Call me"}), FACILITATOR).result()
    (row,) = workspace.ask(lambda store: store.rows(store.matching(Filter()))).result()
    assert (row.ref, row.layer, row.title, row.words, row.body_lang) == (
        kept.ref,
        "ideas",
        "More trees",
        "Call me",
        "en",
    )
    assert (row.status, row.located, row.created_at) == (Status.PENDING, True, "2026-06-13T14:00:00.000Z")


def test_practice_is_listed_only_when_asked_for_and_never_counted(workspace: Workspace):
    workspace.submit(edits.OpenSession(afternoon(practice=True)), FACILITATOR).result()
    (kept,) = leave(workspace, idea())
    assert uuids(workspace, Filter()) == []
    assert uuids(workspace, Filter(practice=True)) == [kept.uuid]
    assert workspace.ask(lambda store: store.summary()).result().total == 0


def test_the_summary_counts_what_there_is(workspace: Workspace):
    first, *_ = leave(workspace, idea(), idea(shape=TOWPATH), idea(shape=None), idea(layer="concerns", category=""))
    workspace.submit(edits.StartVisit(Visit(RESIDENT_AT_KIOSK.visit_uuid, None, "", "")), RESIDENT_AT_KIOSK).result()
    workspace.submit(edits.Moderate((edits.Decision(first.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    summary = workspace.ask(lambda store: store.summary()).result()
    assert summary.total == 4
    assert summary.count(Status.PUBLISHED) == 1
    assert summary.by_layer["ideas"][Status.PENDING] == 2
    assert (summary.not_located, summary.visits, summary.contributors) == (1, 1, 1)


def test_the_hash_of_a_pin_is_kept_and_replaced(workspace: Workspace):
    def kept() -> str:
        return workspace.ask(lambda store: store.pin_hash()).result()

    assert kept() == ""
    for pin_hash in ("$argon2id$one", "$argon2id$two"):
        workspace.ask(lambda store, kept=pin_hash: store.keep_pin_hash(kept)).result()
        assert kept() == pin_hash


def test_a_draft_returns_to_its_seat_while_it_is_fresh(workspace: Workspace, clock: TestClock):
    def draft(seconds_ago: float, seat: str = "seat-1") -> tuple[str, str] | None:
        since = clock.now() - timedelta(seconds=seconds_ago)
        return workspace.ask(lambda store: store.draft("kiosk-1", seat, since)).result()

    workspace.ask(lambda store: store.keep_draft(RESIDENT_AT_KIOSK, '{"body": "half a sen')).result()
    workspace.ask(lambda store: store.keep_draft(RESIDENT_AT_KIOSK, '{"body": "half a sentence')).result()
    clock.wait(50)
    assert draft(60) == (RESIDENT_AT_KIOSK.visit_uuid, '{"body": "half a sentence')
    assert draft(40) is None
    assert draft(60, seat="seat-2") is None
    workspace.ask(lambda store: store.keep_draft(RESIDENT_AT_KIOSK, "")).result()
    assert draft(60) is None


def test_a_thousand_marks_come_in_at_once(workspace: Workspace):
    marks = tuple(idea(shape=Point(-1.88 - at / 1e6, 52.455), source_id=str(at)) for at in range(1000))
    workspace.submit(edits.ImportContributions(marks), FACILITATOR).result()
    assert workspace.ask(lambda store: store.summary()).result().total == 1000
    assert len(set(uuids(workspace, Filter()))) == 1000
