"""Who sits at a seat: people are interrupted, go on, and leave nothing behind."""

from dataclasses import replace

import pytest

from mapapp.bridge import messages
from mapapp.bridge.role import Company
from mapapp.domain import edits
from mapapp.domain.identity import new_uuid
from mapapp.workspace.gathering import Gathering
from tests.bridge.resident import KIOSK, Resident, kept_draft
from tests.fakes.neighbourhood import FACILITATOR, afternoon


def test_after_a_crash_the_same_person_goes_on_within_a_minute(new_page, kiosk, store, clock, workspace):
    session = afternoon()
    workspace.submit(edits.OpenSession(session), FACILITATOR).result(5)
    resident = Resident(kiosk, language="cy")
    began = clock.now()
    contribution = new_uuid()
    draft = resident.draft(contribution, "I was saying")
    kiosk.presenter.close()
    clock.wait(59)

    back = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    back.say(messages.PageReady())

    (restored,) = back.told(messages.VisitRestored)
    assert (restored.seat, restored.visit, restored.language) == ("seat-1", resident.visit, "cy")
    assert restored.draft == draft
    resident.page = back
    resident.done(contribution=contribution)
    resident.leave()
    visit = store.visits[resident.visit]
    assert store.marks[contribution].visit_uuid == resident.visit
    assert (visit.started_at, visit.session_uuid, visit.language) == (began, session.uuid, "cy")


def test_a_page_that_crashed_alone_is_told_the_draft_again(kiosk):
    resident = Resident(kiosk)
    resident.draft(new_uuid(), "I was saying")
    kiosk.forget()

    kiosk.say(messages.PageReady())

    assert kiosk.told(messages.VisitRestored)[0].draft.body == "I was saying"


def test_after_a_page_went_down_a_seat_is_seen_taken_only_where_its_person_comes_back(new_page):
    gathering = Gathering()
    page = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, company=Company.ROUND, gathering=gathering)
    Resident(page).draft(new_uuid(), "I was saying")
    Resident(page, "seat-2", "cy")
    assert len(gathering.seats) == 2
    assert all(seat.since for seat in gathering.seats)

    page.say(messages.PageReady())

    there, gone = gathering.seats
    assert there.since is not None
    assert (gone.since, gone.doing, gone.heard_at) == (None, "", None)


def test_a_screen_that_is_closed_on_purpose_keeps_nothing_of_who_sat_there(new_page, kiosk, store):
    resident = Resident(kiosk)
    resident.draft(new_uuid(), "mine alone")

    kiosk.presenter.end_visits()
    kiosk.presenter.close()
    kiosk.settle()

    assert kept_draft(store) is None
    assert store.visits[resident.visit].ended_by == "finished"
    back = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    back.say(messages.PageReady())
    assert back.told(messages.VisitRestored) == []


def test_a_project_that_changes_meanwhile_interrupts_nobody(kiosk, workspace, clock, deliver):
    resident = Resident(kiosk, language="ur")
    draft = resident.draft(new_uuid(), "I was saying")
    clock.wait(300)  # thinking, with the card open
    kiosk.forget()

    renamed = replace(workspace.snapshot.project, title="Brookvale and Kelbridge")
    workspace.submit(edits.DefineProject(renamed), FACILITATOR).result(5)
    kiosk.settle()

    assert kiosk.told(messages.ProjectShown)[0].title == "Brookvale and Kelbridge"
    (restored,) = kiosk.told(messages.VisitRestored)
    assert (restored.visit, restored.language, restored.draft) == (resident.visit, "ur", draft)


def test_the_language_spoken_last_comes_back_with_the_draft(kiosk):
    resident = Resident(kiosk, language="en")
    draft = messages.Draft(new_uuid(), "tell", layer="ideas", body="Ławka")
    kiosk.say(messages.DraftKept(resident.seat, resident.visit, draft, language="pl"))
    kiosk.forget()

    kiosk.say(messages.PageReady())

    assert kiosk.told(messages.VisitRestored)[0].language == "pl"


def test_a_minute_later_it_is_somebody_else_and_the_draft_is_gone(new_page, kiosk, store, clock):
    Resident(kiosk).draft(new_uuid(), "mine alone")
    kiosk.presenter.close()
    clock.wait(61)

    other = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    other.say(messages.PageReady())

    assert other.told(messages.VisitRestored) == []
    assert store.drafts == {}


@pytest.mark.parametrize("how", ["finished", "idle", "restarted"])
def test_nothing_of_a_person_is_kept_when_they_leave(kiosk, store, how):
    resident = Resident(kiosk)
    resident.draft(new_uuid(), "mine alone")
    assert kept_draft(store)

    resident.leave(how)

    assert kept_draft(store) is None
    assert store.visits[resident.visit].ended_by == how


def test_a_draft_that_comes_after_leaving_is_not_written(kiosk, store):
    resident = Resident(kiosk)
    resident.leave()
    resident.draft(new_uuid(), "too late")

    assert kept_draft(store) is None


def test_a_draft_of_an_earlier_visit_is_not_written_over_this_one(kiosk, store):
    gone, next_one = Resident(kiosk), Resident(kiosk)
    next_one.draft(new_uuid(), "mine")
    gone.draft(new_uuid(), "theirs, late")

    assert "mine" in kept_draft(store)[1]


def test_whoever_was_thanked_before_the_page_went_down_is_thanked_again_until_they_leave(kiosk, store):
    resident = Resident(kiosk)
    done = resident.done(language="cy")
    (saved,) = kiosk.told(messages.ContributionSaved)
    kiosk.say(messages.ContactGiven("seat-1", resident.visit, done.contribution, "", "am", "", [], "", "cy"))
    kiosk.forget()

    kiosk.say(messages.PageReady())

    (restored,) = kiosk.told(messages.VisitRestored)
    assert (restored.visit, restored.language, restored.draft.step) == (resident.visit, "cy", "thanks")
    assert kiosk.told(messages.ContributionSaved) == [saved]
    assert kept_draft(store) is None

    resident.draft(new_uuid(), "Something else")
    kiosk.forget()
    kiosk.say(messages.PageReady())
    assert [one.draft.body for one in kiosk.told(messages.VisitRestored)] == ["Something else"]
    assert kiosk.told(messages.ContributionSaved) == []

    resident.leave()
    kiosk.forget()
    kiosk.say(messages.PageReady())
    assert kiosk.told(messages.VisitRestored) == kiosk.told(messages.ContributionSaved) == []


def test_the_draft_of_one_seat_is_not_given_to_the_other(kiosk):
    Resident(kiosk, "seat-2").draft(new_uuid(), "from the other side")
    kiosk.forget()
    kiosk.say(messages.PageReady())

    assert [one.seat for one in kiosk.told(messages.VisitRestored)] == ["seat-2"]


def test_a_draft_that_cannot_be_read_is_left_behind(kiosk, store, clock, caplog):
    store.drafts["kiosk-1", "seat-1"] = ("v", '{"draft": "from another version"}', clock.now())
    kiosk.say(messages.PageReady())

    assert kiosk.told(messages.VisitRestored) == []
    assert "seat-1 starts anew" in caplog.text


def test_who_sits_down_after_a_page_went_down_ends_the_visit_before(kiosk, store):
    gone, next_one = Resident(kiosk), Resident(kiosk)

    assert store.visits[gone.visit].ended_by == "restarted"
    assert store.visits[next_one.visit].ended_by == ""


def test_an_end_that_belongs_to_an_earlier_visit_does_not_end_this_one(kiosk, store):
    gone, next_one = Resident(kiosk), Resident(kiosk)
    gone.leave()
    next_one.draft(new_uuid(), "still here")

    assert kept_draft(store)
    assert store.visits[next_one.visit].ended_by == ""


def test_sitting_down_twice_is_sitting_down_once(kiosk, store, clock):
    resident = Resident(kiosk)
    began = clock.now()
    clock.wait(30)
    kiosk.say(messages.VisitStarted(resident.seat, resident.visit, "en"))

    assert store.visits[resident.visit].started_at == began
