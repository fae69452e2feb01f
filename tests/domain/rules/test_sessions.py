"""One event at a time, and each person's visit belongs to it."""

from datetime import UTC, datetime

import pytest

from mapapp.domain import edits
from mapapp.domain.identity import new_uuid
from mapapp.domain.refusal import Refusal
from mapapp.domain.session import Visit
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, afternoon


def test_a_session_opens_now_whatever_its_form_says(rules):
    session = afternoon(title=" Drop-in ", opened_at=datetime(1999, 1, 1, tzinfo=UTC), closed_at=rules.clock.now())

    rules.do(edits.OpenSession(session))

    opened = rules.snapshot.open_session
    assert (opened.title, opened.opened_at, opened.closed_at) == ("Drop-in", rules.clock.now(), None)


def test_there_is_one_session_at_a_time(rules):
    rules.do(edits.OpenSession(afternoon()))
    with pytest.raises(Refusal, match="session-already-open") as refusal:
        rules.decide(edits.OpenSession(afternoon()))
    assert refusal.value.details == {"title": "Drop-in"}


def test_a_session_needs_a_title(rules):
    with pytest.raises(Refusal, match="title-missing"):
        rules.decide(edits.OpenSession(afternoon(title=" ")))


def test_a_session_ends_and_another_may_begin(rules):
    first = afternoon()
    rules.do(edits.OpenSession(first))
    rules.clock.wait(3600)

    rules.do(edits.CloseSession(first.uuid))
    rules.do(edits.OpenSession(afternoon()))

    assert rules.snapshot.session(first.uuid).closed_at == rules.clock.now()
    assert len(rules.snapshot.sessions) == 2


def test_the_same_session_does_not_open_twice(rules):
    session = afternoon()
    rules.do(edits.OpenSession(session))
    rules.do(edits.CloseSession(session.uuid))
    with pytest.raises(Refusal, match="already-saved"):
        rules.decide(edits.OpenSession(session))


def test_only_an_open_session_can_end(rules):
    session = afternoon()
    with pytest.raises(Refusal, match="session-not-open"):
        rules.decide(edits.CloseSession(session.uuid))
    rules.do(edits.OpenSession(session))
    rules.do(edits.CloseSession(session.uuid))
    with pytest.raises(Refusal, match="session-not-open"):
        rules.decide(edits.CloseSession(session.uuid))


def test_a_session_cannot_be_taken_back(rules):
    session = afternoon()

    assert rules.do(edits.OpenSession(session)).inverse is None
    assert rules.do(edits.CloseSession(session.uuid)).inverse is None


def test_a_visit_is_stamped_with_seat_session_and_time(rules):
    session = afternoon()
    rules.do(edits.OpenSession(session))
    uuid = new_uuid()

    (visit,) = rules.do(edits.StartVisit(Visit(uuid, None, "lies", "lies", "ur")), RESIDENT_AT_KIOSK).changes.visits

    assert (visit.uuid, visit.session_uuid, visit.station, visit.seat, visit.language) == (
        uuid, session.uuid, "kiosk-1", "seat-1", "ur",
    )  # fmt: skip
    assert (visit.started_at, visit.finished_at) == (rules.clock.now(), None)


def test_a_visit_ends_with_how_it_ended_and_keeps_its_beginning(rules):
    (visit,) = rules.do(edits.StartVisit(Visit(new_uuid(), None, "", "")), RESIDENT_AT_KIOSK).changes.visits
    began = rules.clock.now()
    rules.clock.wait(90)

    (ended,) = rules.do(edits.FinishVisit(visit, "idle"), RESIDENT_AT_KIOSK).changes.visits

    assert (ended.started_at, ended.finished_at, ended.ended_by) == (began, rules.clock.now(), "idle")


def test_a_visit_needs_a_proper_identity(rules):
    with pytest.raises(Refusal, match="uuid-expected"):
        rules.decide(edits.StartVisit(Visit("me", None, "", "")), RESIDENT_AT_KIOSK)


def test_visits_and_marks_need_no_session(rules):
    (visit,) = rules.do(edits.StartVisit(Visit(new_uuid(), None, "", "")), RESIDENT_AT_KIOSK).changes.visits

    assert visit.session_uuid is None
