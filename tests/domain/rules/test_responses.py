"""Residents answer one another: they agree, say something, offer help, and hear what became of an idea."""

from dataclasses import replace

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, NeedKind, Offer, OfferKind, Progress, PublicAnswer
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, afternoon, brookvale, idea
from tests.fakes.rules import Rules

NEXT_PERSON = replace(RESIDENT_AT_KIOSK, visit_uuid=new_uuid())


def published(rules):
    mark = idea()
    rules.do(edits.AddContributions((mark,)))
    rules.do(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)))
    return mark.uuid


def comment_on(uuid, body="I would love this", **differences):
    return edits.AddComment(Comment(new_uuid(), uuid, body=body, **differences))


def offer_for(uuid, kind, **details):
    return edits.AddOffer(Offer(new_uuid(), uuid, kind=kind, **details))


def responses(rules, uuid):
    return rules.store.responses_to(uuid)


def test_somebody_agrees_once_per_visit(rules):
    uuid = published(rules)
    rules.do(edits.AddSupport(uuid), RESIDENT_AT_KIOSK)

    with pytest.raises(Refusal, match="already-saved"):
        rules.do(edits.AddSupport(uuid), RESIDENT_AT_KIOSK)
    rules.do(edits.AddSupport(uuid), NEXT_PERSON)

    assert responses(rules, uuid).supports == 2


def test_somebody_thinks_again_and_again(rules):
    uuid = published(rules)
    for _ in range(2):
        rules.do(edits.AddSupport(uuid), RESIDENT_AT_KIOSK)
        assert responses(rules, uuid).supports == 1
        rules.do(edits.TakeBackSupport(uuid), RESIDENT_AT_KIOSK)
        assert responses(rules, uuid).supports == 0
    with pytest.raises(Refusal, match="response-unknown"):
        rules.do(edits.TakeBackSupport(uuid), RESIDENT_AT_KIOSK)


def test_nobody_takes_back_what_another_said(rules):
    uuid = published(rules)
    rules.do(edits.AddSupport(uuid), RESIDENT_AT_KIOSK)
    with pytest.raises(Refusal, match="response-unknown"):
        rules.do(edits.TakeBackSupport(uuid), NEXT_PERSON)


def test_agreeing_belongs_to_a_visit(rules):
    with pytest.raises(Refusal, match="not-permitted"):
        rules.do(edits.AddSupport(published(rules)), FACILITATOR)


@pytest.mark.parametrize("status", [Status.PENDING, Status.HIDDEN, Status.WITHDRAWN])
def test_residents_answer_only_what_is_published(rules, status):
    uuid = published(rules)
    rules.do(edits.Moderate((edits.Decision(uuid, status, "a reason"),)))

    for edit in (edits.AddSupport(uuid), comment_on(uuid), offer_for(uuid, OfferKind.COME_ALONG)):
        with pytest.raises(Refusal, match="contribution-unknown"):
            rules.do(edit, RESIDENT_AT_KIOSK)
    rules.do(comment_on(uuid), FACILITATOR)  # who may see it may say something about it


def test_residents_do_not_answer_what_was_tried_out_or_is_gone(rules):
    rules.do(edits.OpenSession(afternoon(practice=True)))
    practice, gone = published(rules), published(rules)
    rules.do(edits.RemoveContributions((gone,)))
    for uuid in (practice, gone, new_uuid(), "../secrets"):
        with pytest.raises(Refusal, match="contribution-unknown"):
            rules.do(edits.AddSupport(uuid), RESIDENT_AT_KIOSK)


def test_a_comment_waits_to_be_read(rules):
    uuid = published(rules)
    applied = rules.do(comment_on(uuid, body="  Ring me\x00 ", published_body="sneaked in"), RESIDENT_AT_KIOSK)

    (comment,) = responses(rules, uuid).comments
    assert (comment.body, comment.published_body, comment.status) == ("Ring me", "", Status.PENDING)
    assert (comment.station, comment.visit_uuid) == ("kiosk-1", RESIDENT_AT_KIOSK.visit_uuid)
    assert not applied.changes.moderated
    assert responses(rules, uuid).for_others().comments == ()

    rules.do(edits.Moderate((edits.Decision(comment.uuid, Status.PUBLISHED, of="comment"),)))
    assert [one.body for one in responses(rules, uuid).for_others().comments] == ["Ring me"]


def test_where_nobody_reads_first_a_comment_is_shown_at_once(rules_for):
    rules = rules_for(brookvale(pre_moderation=False))
    uuid = published(rules)
    applied = rules.do(comment_on(uuid), RESIDENT_AT_KIOSK)
    assert applied.changes.moderated == {applied.changes.comments[0].uuid}
    assert responses(rules, uuid).for_others().comments


def test_a_comment_says_something(rules):
    with pytest.raises(Refusal, match="nothing-said"):
        rules.do(comment_on(published(rules), body=" \u200d "), RESIDENT_AT_KIOSK)
    with pytest.raises(Refusal, match="text-too-long"):
        rules.do(comment_on(published(rules), body="a" * 2_001), RESIDENT_AT_KIOSK)


def test_said_twice_is_kept_once(rules):
    edit = comment_on(published(rules))
    rules.do(edit, RESIDENT_AT_KIOSK)
    with pytest.raises(Refusal, match="already-saved"):
        rules.do(edit, RESIDENT_AT_KIOSK)


@pytest.mark.parametrize(
    ("kind", "details", "kept"),
    [
        (OfferKind.SKILL, {"skill": "gardening", "hours": 3}, {"skill": "gardening", "hours": 0}),
        (OfferKind.THING, {"thing": "tools"}, {"thing": "tools"}),
        (OfferKind.HOURS, {"hours": 2, "period": "week"}, {"hours": 2, "period": "week"}),
        (OfferKind.COME_ALONG, {"skill": "art"}, {"skill": ""}),
    ],
)
def test_what_is_offered_by_taps_alone_is_shown_at_once(rules, kind, details, kept):
    uuid = published(rules)
    rules.do(offer_for(uuid, kind, **details), RESIDENT_AT_KIOSK)
    (offer,) = responses(rules, uuid).for_others().offers
    assert {name: getattr(offer, name) for name in kept} == kept


@pytest.mark.parametrize(
    "details", [{"skill": "juggling"}, {"skill": "art", "note": "Ring me"}, {"skill": "", "note": "anything"}]
)
def test_own_words_in_an_offer_wait_to_be_read(rules, details):
    uuid = published(rules)
    rules.do(offer_for(uuid, OfferKind.SKILL, **details), RESIDENT_AT_KIOSK)
    assert responses(rules, uuid).for_others().offers == ()
    (offer,) = responses(rules, uuid).offers
    rules.do(edits.Moderate((edits.Decision(offer.uuid, Status.HIDDEN, "rude", of="offer"),)))
    assert responses(rules, uuid).for_others().offers == ()


@pytest.mark.parametrize(
    ("kind", "details"),
    [
        (OfferKind.SKILL, {}),
        (OfferKind.THING, {"skill": "art"}),
        (OfferKind.HOURS, {"hours": 0}),
        (OfferKind.HOURS, {"hours": float("nan")}),
        (OfferKind.HOURS, {"hours": 101}),
        (OfferKind.HOURS, {"hours": 2, "period": "century"}),
    ],
)
def test_half_an_offer_is_not_kept(rules, kind, details):
    with pytest.raises(Refusal, match="offer-incomplete"):
        rules.do(offer_for(published(rules), kind, **details), RESIDENT_AT_KIOSK)


def test_taking_back_a_comment_leaves_nothing_of_it(rules):
    uuid = published(rules)
    inverse = rules.do(comment_on(uuid), RESIDENT_AT_KIOSK).inverse
    (gone,) = rules.do(inverse).changes.comments
    assert (gone.body, gone.visit_uuid, gone.deleted) == ("", None, True)
    assert responses(rules, uuid).comments == ()


@pytest.mark.parametrize("kind", ["comment", "offer"])
def test_a_person_takes_back_their_own_words_and_nobody_elses(rules, kind):
    uuid = published(rules)
    edit = comment_on(uuid) if kind == "comment" else offer_for(uuid, OfferKind.THING, note="my own van")
    said = rules.do(edit, RESIDENT_AT_KIOSK).changes
    (own,) = (*said.comments, *said.offers)
    for stranger in (NEXT_PERSON, replace(RESIDENT_AT_KIOSK, visit_uuid=None)):
        with pytest.raises(Refusal, match="response-unknown"):
            rules.do(edits.TakeBackResponse(own.uuid), stranger)

    applied = rules.do(edits.TakeBackResponse(own.uuid), RESIDENT_AT_KIOSK)

    assert applied.inverse is None, "no undo may bring it back"
    assert applied.changes.erased == {own.uuid}
    assert rules.store.response(type(own), own.uuid).deleted
    assert rules.store.waiting_responses(9) == ()
    with pytest.raises(Refusal, match="response-unknown"):
        rules.do(edits.TakeBackResponse(own.uuid), RESIDENT_AT_KIOSK)


def test_what_others_may_read_of_a_comment_can_be_changed_and_changed_back(rules):
    uuid = published(rules)
    (comment,) = rules.do(comment_on(uuid, "Call 0121 496 0000"), RESIDENT_AT_KIOSK).changes.comments
    inverse = rules.do(edits.ReviseComment(comment.uuid, "Call me")).inverse
    (kept,) = responses(rules, uuid).comments
    assert (kept.words_for_others, kept.body, kept.revision) == ("Call me", "Call 0121 496 0000", 2)
    rules.do(inverse)
    (kept,) = responses(rules, uuid).comments
    assert kept.words_for_others == "Call 0121 496 0000"
    with pytest.raises(Refusal, match="changed-since"):
        rules.do(inverse)


def test_needs_are_set_as_a_whole_and_taken_back_as_a_whole(rules):
    uuid = published(rules)
    inverse = rules.do(edits.SetNeeds(uuid, ((NeedKind.THING, "a van"), (NeedKind.HOURS, "")))).inverse
    rules.do(edits.SetNeeds(uuid, ((NeedKind.THING, "a big van"), (NeedKind.VISITS, ""))))
    needs = {one.kind: (one.note, one.revision) for one in responses(rules, uuid).needs}
    assert needs == {NeedKind.THING: ("a big van", 2), NeedKind.VISITS: ("", 1)}
    with pytest.raises(Refusal, match="already-saved"):
        rules.do(edits.SetNeeds(uuid, ((NeedKind.THING, "a big van"), (NeedKind.VISITS, ""))))
    rules.do(inverse)
    assert responses(rules, uuid).needs == ()


def test_what_became_of_an_idea_is_told_changed_and_taken_back(rules):
    uuid = published(rules)
    answer = PublicAnswer("", uuid, status=Progress.PLANNED, answer="We will", commitments="Amina: plant by May")
    first = rules.do(edits.AnswerTo(uuid, answer)).inverse
    second = rules.do(edits.AnswerTo(uuid, replace(answer, status=Progress.DONE))).inverse

    told = responses(rules, uuid).answer
    assert (told.status, told.answer, told.answered_by, told.revision) == (Progress.DONE, "We will", "Amina", 2)
    rules.do(second)
    assert responses(rules, uuid).answer.status is Progress.PLANNED
    rules.do(first)
    assert responses(rules, uuid).answer is None
    with pytest.raises(Refusal, match="already-saved"):
        rules.do(edits.AnswerTo(uuid, None))


def test_a_decision_about_a_comment_does_not_show_what_a_colleague_hid_since():
    rules = Rules()
    uuid = published(rules)
    (comment,) = rules.do(comment_on(uuid), RESIDENT_AT_KIOSK).changes.comments
    mine = rules.do(edits.Moderate((edits.Decision(comment.uuid, Status.PUBLISHED, of="comment"),))).inverse
    rules.do(edits.Moderate((edits.Decision(comment.uuid, Status.HIDDEN, "rude", of="comment"),)))
    with pytest.raises(Refusal, match="changed-since"):
        rules.do(mine)
    with pytest.raises(Refusal, match="response-unknown"):
        rules.do(edits.Moderate((edits.Decision(uuid, Status.PUBLISHED, of="offer"),)))
