"""What a resident leaves at one seat: thanked only for what is kept, and told kindly what cannot be."""

from dataclasses import replace

import pytest

from mapapp.bridge import messages
from mapapp.bridge.rate import CONTRIBUTIONS
from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.workspace.problems import Problem
from tests.bridge.resident import PARK, Resident, kept_draft
from tests.fakes.neighbourhood import FACILITATOR, FAR_AWAY, afternoon


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
