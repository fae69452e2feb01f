"""Leaving, changing and removing marks: what is stamped, what is refused, and that every step can be taken back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, GeomSource, PlaceKind, Status
from mapapp.domain.identity import new_uuid, ref_for
from mapapp.domain.questions import Question
from mapapp.domain.refusal import Refusal
from tests.fakes.neighbourhood import (
    FACILITATOR,
    FAR_AWAY,
    IN_THE_PARK,
    RESIDENT_AT_KIOSK,
    afternoon,
    brookvale,
    idea,
    ideas,
    worries,
)
from tests.fakes.rules import Rules

BOOKKEEPING = ("revision", "updated_at", "hlc")


def content(mark):
    """A contribution without what counts and times its changes."""
    return replace(mark, **dict.fromkeys(BOOKKEEPING))


def left(rules, **differences):
    """A resident has left an idea."""
    mark = idea(**differences)
    rules.do(edits.AddContributions((mark,)), RESIDENT_AT_KIOSK)
    return rules.mark(mark.uuid)


def photo(uuid):
    return Attachment(new_uuid(), uuid, b"jpeg", "image/jpeg", "00")


# ── leaving a mark ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_mark_is_stamped_with_who_when_and_where_it_was_left(rules):
    session = afternoon()
    rules.do(edits.OpenSession(session))

    mark = left(rules, station="lies", seat="lies", entered_by="lies", ref="XX-XXX", revision=9)

    assert (mark.station, mark.seat, mark.visit_uuid) == ("kiosk-1", "seat-1", RESIDENT_AT_KIOSK.visit_uuid)
    assert (mark.session_uuid, mark.created_at) == (session.uuid, rules.clock.now())
    assert (mark.ref, mark.revision, mark.entered_by) == (ref_for(mark.uuid), 1, "")
    assert mark.hlc.endswith("-test")


def test_a_mark_waits_until_a_facilitator_has_read_it(rules):
    mark = left(rules, status=Status.PUBLISHED, status_reason="I say so")

    assert (mark.status, mark.status_reason) == (Status.PENDING, "")


def test_a_project_may_say_otherwise(rules_for):
    assert left(rules_for(brookvale(pre_moderation=False))).status is Status.PUBLISHED


def test_a_mark_left_while_trying_things_out_stays_practice(rules):
    rules.do(edits.OpenSession(afternoon(practice=True)))

    assert left(rules).practice


def test_a_mark_without_a_place_is_kept(rules):
    assert not left(rules, shape=None, place_kind=PlaceKind.NOT_SURE).located


@pytest.mark.parametrize(
    "said", [{"title": "x"}, {"body": "x"}, {"category": "greenery"}, {"answers": {"needs": "x"}}]
)
def test_one_thing_said_is_enough(rules, said):
    assert left(rules, **{"title": "", "body": "", "category": "", **said}).ref


def test_a_photo_alone_is_enough(rules):
    mark = idea(title="", body="", category="")
    applied = rules.do(edits.AddContributions((mark,), (photo(mark.uuid),)))

    assert [one.contribution_uuid for one in applied.changes.attachments] == [mark.uuid]


def test_a_taken_receipt_code_gives_the_next_one(rules):
    first = left(rules)
    other = idea()
    rules.store.marks[first.uuid] = replace(first, ref=ref_for(other.uuid))

    rules.do(edits.AddContributions((other,)))

    assert rules.mark(other.uuid).ref == ref_for(other.uuid, attempt=1)


def test_marks_left_together_have_codes_of_their_own(rules):
    marks = tuple(idea() for _ in range(50))
    rules.do(edits.AddContributions(marks))

    assert len({rules.mark(mark.uuid).ref for mark in marks}) == 50


def test_a_place_outside_the_area_is_asked_about_and_then_kept(rules):
    far = idea(shape=FAR_AWAY)
    with pytest.raises(Refusal, match="outside-area"):
        rules.do(edits.AddContributions((far,)))

    rules.do(edits.AddContributions((far,), keep_outside=True))

    assert rules.mark(far.uuid).shape == FAR_AWAY


@pytest.mark.parametrize(
    ("differences", "code", "field"),
    [
        ({"title": "", "body": " ", "category": ""}, "nothing-said", "body"),
        ({"layer": "dreams"}, "layer-unknown", "layer"),
        ({"uuid": "mine"}, "uuid-expected", "uuid"),
        ({"category": "cheese"}, "category-unknown", "category"),
        ({"answers": {"cheese": "x"}}, "answer-without-question", "cheese"),
        ({"answers": {"how_soon": "never"}}, "answer-not-offered", "how_soon"),
        ({"title": "x" * 201}, "text-too-long", "title"),
        ({"body": "x" * 10_001}, "text-too-long", "body"),
        ({"shape": Point(52.455, -181)}, "shape-off-earth", "shape"),
        ({"shape": Point()}, "shape-empty", "shape"),
    ],
)
def test_a_mark_that_breaks_a_rule_is_refused(rules, differences, code, field):
    with pytest.raises(Refusal, match=code) as refusal:
        rules.decide(edits.AddContributions((idea(**differences),)))
    assert refusal.value.field == field


def test_a_shape_that_the_layer_does_not_take_is_refused(rules):
    line = LineString([(-1.885, 52.455), (-1.886, 52.456)])
    with pytest.raises(Refusal, match="shape-not-allowed") as refusal:
        rules.decide(edits.AddContributions((idea(layer="concerns", category="", shape=line),)))
    assert refusal.value.details == {"kind": "line", "layer": "concerns"}


def test_saying_done_twice_adds_one(rules):
    mark = left(rules)
    with pytest.raises(Refusal, match="already-saved"):
        rules.decide(edits.AddContributions((idea(uuid=mark.uuid),)))


def test_the_same_mark_twice_in_one_edit_is_refused(rules):
    mark = idea()
    with pytest.raises(Refusal, match="already-saved"):
        rules.decide(edits.AddContributions((mark, mark)))


def test_a_photo_of_somebody_elses_mark_is_refused(rules):
    with pytest.raises(Refusal, match="attachment-without-contribution"):
        rules.decide(edits.AddContributions((idea(),), (photo(left(rules).uuid),)))


def test_a_question_that_must_be_answered_is_asked_of_residents_only(rules_for):
    asked = ideas(questions=(Question("why", "text", "Why?", required=True),))
    rules = rules_for(brookvale(layers=(asked, worries())))
    with pytest.raises(Refusal, match="answer-missing"):
        rules.decide(edits.AddContributions((idea(),)))

    rules.do(edits.ImportContributions((idea(),)))


# ── a planner's rows ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_planners_rows_keep_their_status_their_date_and_their_place(rules):
    given_at = datetime(2021, 3, 1, tzinfo=UTC)
    mark = idea(
        shape=FAR_AWAY, status=Status.PUBLISHED, created_at=given_at, geom_source=GeomSource.IMPORT, source_id="A-1"
    )
    applied = rules.do(edits.ImportContributions((mark,)))

    kept = rules.mark(mark.uuid)
    assert (kept.status, kept.created_at, kept.shape, kept.source_id) == (
        Status.PUBLISHED, given_at, FAR_AWAY, "A-1",
    )  # fmt: skip
    assert applied.changes.moderated == {mark.uuid}
    assert applied.changes.moderated_by == FACILITATOR.name


def test_a_pending_row_has_not_been_moderated(rules):
    assert rules.do(edits.ImportContributions((idea(),))).changes.moderated == frozenset()


# ── changing ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_change_counts_up_and_says_when(rules):
    mark = left(rules)
    rules.clock.wait(60)

    rules.do(edits.ChangeContribution(mark.uuid, {"title": " Fewer cars "}, expects=1))

    after = rules.mark(mark.uuid)
    assert (after.title, after.revision, after.updated_at) == ("Fewer cars", 2, rules.clock.now())
    assert after.created_at == mark.created_at
    assert after.hlc > mark.hlc


def test_what_somebody_changed_meanwhile_is_not_overwritten(rules):
    mark = left(rules)
    rules.do(edits.ChangeContribution(mark.uuid, {"title": "theirs"}))
    with pytest.raises(Refusal, match="changed-since") as refusal:
        rules.decide(edits.ChangeContribution(mark.uuid, {"title": "mine"}, expects=1))
    assert refusal.value.details == {"ref": mark.ref}


@pytest.mark.parametrize("field", ["uuid", "ref", "layer", "status", "practice", "visit_uuid", "hlc", "cheese"])
def test_what_the_rules_stamp_cannot_be_changed(rules, field):
    with pytest.raises(Refusal, match="field-fixed") as refusal:
        rules.decide(edits.ChangeContribution(left(rules).uuid, {field: "x"}))
    assert refusal.value.field == field


def test_a_mark_that_is_not_there_cannot_be_changed(rules):
    with pytest.raises(Refusal, match="contribution-unknown"):
        rules.decide(edits.ChangeContribution(new_uuid(), {"title": "x"}))


AN_AREA = Polygon([(-1.885, 52.455), (-1.884, 52.455), (-1.884, 52.456)])
A_LINE = LineString([(-1.885, 52.455), (-1.884, 52.456)])


@pytest.mark.parametrize(("before", "after"), [(IN_THE_PARK, A_LINE), (A_LINE, None), (None, AN_AREA)])
def test_a_mark_cannot_move_to_another_table(rules, before, after):
    mark = left(rules, shape=before)
    with pytest.raises(Refusal, match="shape-kind-changed"):
        rules.decide(edits.ChangeContribution(mark.uuid, {"shape": after}))


@pytest.mark.parametrize(("before", "after"), [(IN_THE_PARK, None), (None, IN_THE_PARK), (IN_THE_PARK, FAR_AWAY)])
def test_a_facilitator_places_a_mark_moves_it_or_takes_it_off_the_map(rules, before, after):
    mark = left(rules, shape=before)

    rules.do(edits.ChangeContribution(mark.uuid, {"shape": after}))

    assert rules.mark(mark.uuid).shape == after


changes = st.fixed_dictionaries(
    {},
    optional={
        "title": st.text(max_size=12),
        "body": st.text(max_size=12),
        "published_body": st.text(max_size=12),
        "category": st.sampled_from(["", "greenery", "movement"]),
        "place_kind": st.sampled_from([None, *PlaceKind]),
        "answers": st.fixed_dictionaries(
            {}, optional={"needs": st.text(max_size=5), "how_soon": st.sampled_from(["now", "later"])}
        ),
        "shape": st.sampled_from([None, IN_THE_PARK, FAR_AWAY]),
    },
)


@given(st.lists(changes, min_size=1, max_size=5))
def test_every_change_taken_back_in_turn_gives_what_was_there(many):
    rules = Rules()
    mark = left(rules)
    inverses = [rules.do(edits.ChangeContribution(mark.uuid, values)).inverse for values in many]

    redone = [rules.do(inverse).inverse for inverse in reversed(inverses)]

    assert content(rules.mark(mark.uuid)) == content(mark)
    for inverse in reversed(redone):
        rules.do(inverse)
    assert rules.mark(mark.uuid).revision == 1 + 3 * len(many)


def test_a_step_is_not_taken_back_over_anothers_work(rules):
    mark = left(rules)
    mine = rules.do(edits.ChangeContribution(mark.uuid, {"title": "mine"})).inverse
    rules.do(edits.ChangeContribution(mark.uuid, {"title": "theirs"}))

    with pytest.raises(Refusal, match="changed-since"):
        rules.decide(mine)


def test_a_step_can_be_taken_back_when_another_changed_something_else(rules):
    mark = left(rules)
    mine = rules.do(edits.ChangeContribution(mark.uuid, {"title": "mine"})).inverse
    rules.do(edits.ChangeContribution(mark.uuid, {"body": "theirs"}))

    rules.do(mine)

    assert (rules.mark(mark.uuid).title, rules.mark(mark.uuid).body) == (mark.title, "theirs")


# ── removing and bringing back ────────────────────────────────────────────────────────────────────────────────


def test_what_is_removed_leaves_identity_and_date_and_no_word(rules):
    mark = left(rules, answers={"needs": "secret"}, place_name="secret")

    rules.do(edits.RemoveContributions((mark.uuid,)))

    gone = rules.mark(mark.uuid)
    assert (gone.deleted, gone.ref, gone.created_at, gone.revision) == (True, mark.ref, mark.created_at, 2)
    assert (gone.title, gone.body, gone.shape, dict(gone.answers), gone.visit_uuid) == ("", "", None, {}, None)
    assert "secret" not in repr(gone)


def test_removing_leaving_and_bringing_back_undo_each_other(rules):
    mark = left(rules, answers={"needs": "water"})
    other = left(rules)

    back = rules.do(edits.RemoveContributions((mark.uuid, other.uuid))).inverse
    away = rules.do(back).inverse

    assert content(rules.mark(mark.uuid)) == content(mark)
    assert content(rules.mark(other.uuid)) == content(other)
    assert rules.mark(mark.uuid).revision == 3
    rules.do(away)
    assert rules.mark(mark.uuid).deleted


def test_leaving_a_mark_is_taken_back_by_removing_it(rules):
    marks = (idea(), idea())
    away = rules.do(edits.AddContributions(marks)).inverse

    rules.do(away)

    assert all(rules.mark(mark.uuid).deleted for mark in marks)


def test_what_was_published_is_published_again_when_it_comes_back(rules):
    mark = left(rules)
    rules.do(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)))

    rules.do(rules.do(edits.RemoveContributions((mark.uuid,))).inverse)

    assert rules.mark(mark.uuid).status is Status.PUBLISHED


@pytest.mark.parametrize("edit", [edits.RemoveContributions, lambda uuids: edits.ChangeContribution(uuids[0])])
def test_what_is_gone_cannot_be_touched(rules, edit):
    mark = left(rules)
    rules.do(edits.RemoveContributions((mark.uuid,)))
    with pytest.raises(Refusal, match="contribution-unknown"):
        rules.decide(edit((mark.uuid,)))


def test_only_what_was_removed_can_be_brought_back(rules):
    with pytest.raises(Refusal, match="not-removed"):
        rules.decide(edits.RestoreContributions((left(rules),)))
    with pytest.raises(Refusal, match="not-removed"):
        rules.decide(edits.RestoreContributions((idea(),)))
