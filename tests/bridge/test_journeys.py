"""What a resident lives through at one seat: told everything, thanked only for what is kept, forgotten at the end."""

from dataclasses import replace

import msgspec
import pytest

from mapapp.bridge import messages
from mapapp.bridge.rate import CONTRIBUTIONS
from mapapp.bridge.role import Company
from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.domain.project import BaseMap
from mapapp.domain.questions import QUESTION_TYPES
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import FACILITATOR, FAR_AWAY, afternoon

PARK = messages.Shape("point", [(-1.885, 52.455)])
KIOSK = Actor("kiosk-1", RESIDENT)


class Resident:
    """Somebody at one seat of a page."""

    def __init__(self, page, seat="seat-1", language="en"):
        self.page = page
        self.seat = seat
        self.visit = new_uuid()
        self.language = language
        page.say(messages.VisitStarted(seat, self.visit, language))

    def draft(self, contribution, body):
        draft = messages.Draft(contribution, "tell", layer="ideas", shape=PARK, body=body)
        self.page.say(messages.DraftKept(self.seat, self.visit, draft, self.language))
        return draft

    def done(self, **differences):
        said = messages.ContributionDone(
            seat=self.seat,
            visit=self.visit,
            contribution=new_uuid(),
            layer="ideas",
            shape=PARK,
            geom_source="tapped",
            category="greenery",
            title="More trees",
            body="Please",
            answers={"who_for": ["children"], "hours": 2.0},
            place_kind=None,
            language="en",
            outside_kept=False,
        )
        said = msgspec.structs.replace(said, **differences)
        self.page.say(said)
        return said

    def leave(self, how="finished"):
        self.page.say(messages.VisitFinished(self.seat, self.visit, how))


def kept_draft(store, seat="seat-1"):
    return store.drafts.get(("kiosk-1", seat))


# ── the page starts ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_that_starts_is_told_everything_at_once(new_page):
    page = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    assert page.said == []

    page.say(messages.PageReady())

    (project,) = page.told(messages.ProjectShown)
    assert page.said[0] == msgspec.json.encode(project).decode()
    assert (project.title, project.resident_screen, project.can_move) == ("Brookvale", True, False)
    assert [layer.id for layer in project.layers] == ["ideas", "concerns"]
    assert [table.name for table in project.layers[0].tables] == ["ideas", "ideas_lines", "ideas_areas"]
    questions = {question.id: question for question in project.layers[0].questions}
    assert {question.type for question in questions.values()} == {one.id for one in QUESTION_TYPES}
    assert questions["needs"].only_if is None
    assert questions["since"].only_if == messages.OnlyIfView("would_help", ["yes"])
    assert [seat.id for seat in project.seats] == ["seat-1", "seat-2"]
    assert [language.code for language in project.languages] == ["en"]
    assert len(project.area) == 1
    assert project.base_map is None
    assert page.told(messages.LookChanged)


def test_a_page_is_told_nothing_before_it_is_ready(new_page, workspace):
    page = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    workspace.submit(edits.OpenSession(afternoon()), FACILITATOR).result(5)
    page.settle()

    assert page.said == []


def test_a_base_map_that_cannot_be_shown_is_told_to_the_facilitator_and_not_to_residents(
    kiosk, window, workspace, deliver
):
    project = replace(
        workspace.snapshot.project, base_maps=(BaseMap("base", "Streets", "pmtiles-vector", "gone.pmtiles", "©"),)
    )
    workspace.submit(edits.DefineProject(project), FACILITATOR).result(5)
    deliver.settle(workspace)

    assert window.told(messages.ProjectShown)[0].base_map is None
    (told,) = window.told(messages.Told)
    assert (told.kind, "gone.pmtiles" in told.message) == ("problem", True)
    assert kiosk.told(messages.ProjectShown)
    assert kiosk.told(messages.Told) == []


def test_a_page_that_was_closed_hears_no_more(kiosk, workspace, deliver):
    kiosk.presenter.close()
    workspace.submit(edits.DefineProject(workspace.snapshot.project), FACILITATOR).result(5)
    deliver.settle(workspace)

    assert kiosk.said == []


def test_an_answer_on_its_way_to_a_page_that_was_closed_is_dropped(kiosk, store):
    text = msgspec.json.encode(messages.FeatureTapped("ideas", 1)).decode()
    kiosk.presenter.hear(text)
    kiosk.presenter.close()
    kiosk.settle()
    kiosk.say_text(text)

    assert kiosk.said == []


def test_a_wrong_message_is_logged_without_its_words_and_changes_nothing(kiosk, store, caplog):
    kiosk.say_text('{"type":"ContributionDone","body":"SECRET"}')
    kiosk.say_text("not even that")

    assert (kiosk.said, store.written) == ([], [])
    assert "refused a message" in caplog.text
    assert "SECRET" not in caplog.text


# ── a contribution ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_resident_sits_down_says_something_is_thanked_and_leaves(kiosk, store, clock, workspace):
    session = afternoon()
    workspace.submit(edits.OpenSession(session), FACILITATOR).result(5)
    resident = Resident(kiosk)
    clock.wait(40)
    said = resident.done()

    mark = store.marks[said.contribution]
    (saved,) = kiosk.told(messages.ContributionSaved)
    assert (saved.ref, saved.table, saved.at) == (mark.ref, "ideas", (-1.885, 52.455))
    assert (saved.seat, saved.visit, saved.published) == ("seat-1", resident.visit, False)
    assert (mark.station, mark.seat, mark.visit_uuid, mark.session_uuid) == (
        "kiosk-1", "seat-1", resident.visit, session.uuid,
    )  # fmt: skip
    assert dict(mark.answers) == {"who_for": ("children",), "hours": 2.0}
    assert (mark.body, mark.body_lang, str(mark.geom_source)) == ("Please", "en", "tapped")

    resident.leave()

    visit = store.visits[resident.visit]
    assert (visit.ended_by, visit.session_uuid) == ("finished", session.uuid)
    assert (visit.finished_at - visit.started_at).seconds == 40


def test_thanks_come_only_after_it_is_written(kiosk, store):
    resident = Resident(kiosk)
    store.fails_with = Problem("disk-full", "brookvale.gpkg")
    said = resident.done()

    assert kiosk.told(messages.ContributionSaved) == []
    (refused,) = kiosk.told(messages.ContributionRefused)
    assert refused.contribution == said.contribution
    assert "brookvale.gpkg" in refused.message

    resident.done(contribution=said.contribution)
    assert len(kiosk.told(messages.ContributionSaved)) == 1


def test_saying_done_twice_adds_one_and_thanks_twice(kiosk, store):
    resident = Resident(kiosk)
    said = resident.done()
    resident.done(contribution=said.contribution, title="Again")

    thanks = kiosk.told(messages.ContributionSaved)
    assert len(store.marks) == 1
    assert len(thanks) == 2
    assert thanks[0] == thanks[1]


def test_nobody_is_thanked_for_anothers_contribution(kiosk, store):
    said = Resident(kiosk, "seat-1").done()
    kiosk.forget()

    Resident(kiosk, "seat-2").done(contribution=said.contribution)

    assert kiosk.told(messages.ContributionSaved) == []
    assert len(kiosk.told(messages.ContributionRefused)) == 1


def test_a_contribution_without_a_place_is_thanked_for_too(kiosk):
    Resident(kiosk).done(shape=None, geom_source=None, place_kind="not_sure")

    assert kiosk.told(messages.ContributionSaved)[0].at is None


def test_a_line_drawn_with_a_finger_is_kept(kiosk, store):
    said = Resident(kiosk).done(
        shape=messages.Shape("line", [(-1.885, 52.455), (-1.884, 52.456)]), geom_source="drawn"
    )

    assert store.marks[said.contribution].shape.geom_type == "LineString"
    assert kiosk.told(messages.ContributionSaved)[0].table == "ideas_lines"


@pytest.mark.parametrize(
    ("differences", "field", "words"),
    [
        ({"title": "", "body": "", "category": "", "answers": {}}, "body", "tell us something"),
        ({"category": "cheese"}, "category", "no longer offered"),
        ({"layer": "dreams"}, "layer", "dreams"),
        ({"shape": messages.Shape("line", [(0.0, 0.0), (0.0, 0.0)])}, "shape", "at least 2"),
        ({"shape": messages.Shape("point", [(11.25, 43.77)])}, "shape", "outside"),
        ({"answers": {"how_soon": "never"}}, "how_soon", "not one of the answers"),
        ({"contribution": "not-a-uuid"}, "uuid", "identity"),
    ],
)
def test_what_cannot_be_taken_is_answered_with_a_sentence_and_the_field(kiosk, store, differences, field, words):
    Resident(kiosk).done(**differences)

    (refused,) = kiosk.told(messages.ContributionRefused)
    assert (refused.field, store.marks) == (field, {})
    assert words in refused.message


def test_a_place_outside_is_kept_where_somebody_means_it(kiosk, store):
    far = messages.Shape("point", [(FAR_AWAY.x, FAR_AWAY.y)])
    resident = Resident(kiosk)
    kiosk.say(messages.PlaceChosen("seat-1", 1, far))
    kiosk.say(messages.PlaceChosen("seat-1", 2, PARK))
    kiosk.say(messages.PlaceChosen("seat-1", 3, messages.Shape("line", [(0.0, 0.0)])))

    assert [(one.step, one.inside) for one in kiosk.told(messages.PlaceAnswered)] == [
        (1, False), (2, True), (3, False),
    ]  # fmt: skip
    resident.done(shape=far, outside_kept=True)
    assert len(store.marks) == 1


def test_without_moderation_the_thank_you_says_that_others_see_it(kiosk, workspace, deliver):
    project = replace(workspace.snapshot.project, pre_moderation=False)
    workspace.submit(edits.DefineProject(project), FACILITATOR).result(5)
    deliver.settle(workspace)
    Resident(kiosk).done()

    assert kiosk.told(messages.ContributionSaved)[0].published
    (added,) = kiosk.told(messages.MarkAdded)
    assert added.status == list(Status).index(Status.PUBLISHED)


def test_two_people_at_one_table_do_not_mix(kiosk, store):
    one, other = Resident(kiosk, "seat-1", "en"), Resident(kiosk, "seat-2", "ur")
    first, second = one.done(), other.done(body="بہت اچھا", language="ur")

    assert [one.seat for one in kiosk.told(messages.ContributionSaved)] == ["seat-1", "seat-2"]
    assert store.marks[first.contribution].visit_uuid == one.visit
    assert store.marks[second.contribution].visit_uuid == other.visit
    assert store.visits[other.visit].language == "ur"


# ── drafts ────────────────────────────────────────────────────────────────────────────────────────────────────


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


def test_a_page_wears_what_the_window_wears(window):
    window.presenter.wear("contrast")
    assert window.told(messages.LookChanged)[0].theme == "contrast"
    window.forget()
    window.say(messages.PageReady())
    assert window.told(messages.LookChanged)[0].theme == "contrast"


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


def test_more_than_a_person_leaves_in_a_visit_is_not_taken_and_nothing_before_it_is_lost(kiosk, store):
    child = Resident(kiosk)
    for _ in range(CONTRIBUTIONS.visit):
        child.done()
    one_more = child.done()
    (refused,) = kiosk.told(messages.ContributionRefused)
    assert refused.contribution == one_more.contribution
    assert "Finish" in refused.message
    assert len(store.marks) == CONTRIBUTIONS.visit
    child.leave()
    Resident(kiosk).done()
    assert len(store.marks) == CONTRIBUTIONS.visit + 1


def test_what_was_done_is_no_draft_any_more(kiosk, store):
    resident = Resident(kiosk)
    contribution = new_uuid()
    resident.draft(contribution, "I was saying")
    resident.done(contribution=contribution)

    assert kept_draft(store) is None


def test_a_contribution_is_thanked_for_even_when_its_draft_cannot_be_deleted(kiosk, store, caplog):
    resident = Resident(kiosk)

    def fails(actor, draft):
        raise Problem("disk-failed")

    store.keep_draft = fails
    resident.done()

    assert len(kiosk.told(messages.ContributionSaved)) == 1
    assert "disk-failed" in caplog.text


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
