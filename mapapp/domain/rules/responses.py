"""Rules for answering one another: support, comments, offers, needs and what became of a contribution."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.identity import is_uuid
from mapapp.domain.permissions import Actor, Permission
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import (
    PERIODS,
    Comment,
    Need,
    Offer,
    OfferKind,
    PublicAnswer,
    Response,
    Support,
    identity_of,
)
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text

R = TypeVar("R", bound=Response)
_MOST_WORDS = 2_000
_MOST_NOTE = 500
_MOST_HOURS = 100


def add_support(snapshot: Snapshot, edit: edits.AddSupport, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Agree, once per visit."""
    answerable(lookup, edit.contribution_uuid, actor)
    uuid = _own_support(edit.contribution_uuid, actor)
    before = lookup.response(Support, uuid)
    if before is not None and not before.deleted:
        raise Refusal("already-saved")
    support = stamped(Support(uuid, edit.contribution_uuid), snapshot, actor, stamp)
    return Applied(snapshot, Changes(supports=(support,)), edits.TakeBackSupport(edit.contribution_uuid))


def take_back_support(
    snapshot: Snapshot, edit: edits.TakeBackSupport, actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """The same person thinks again, within the visit."""
    before = lookup.response(Support, _own_support(edit.contribution_uuid, actor))
    if before is None or before.deleted:
        raise Refusal("response-unknown")
    gone = replace(before, hlc=stamp.hlc, deleted=True)
    return Applied(snapshot, Changes(supports=(gone,)), edits.AddSupport(edit.contribution_uuid))


def add_comment(snapshot: Snapshot, edit: edits.AddComment, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Say something about a contribution; others read it once a facilitator has."""
    _new(lookup, edit.comment)
    answerable(lookup, edit.comment.contribution_uuid, actor)
    body = plain_text(edit.comment.body, "body", _MOST_WORDS)
    if not body:
        raise Refusal("nothing-said", "body")
    comment = replace(
        stamped(edit.comment, snapshot, actor, stamp),
        body=body,
        body_lang=plain_text(edit.comment.body_lang, "body_lang", 35),
        published_body="",
        updated_at=stamp.at,
        revision=1,
        status=Status.PENDING if snapshot.project.pre_moderation else Status.PUBLISHED,
        status_reason="",
    )
    changes = _saying(Changes(comments=(comment,)), comment, actor)
    return Applied(snapshot, changes, edits.RemoveResponses(comments=(comment.uuid,)))


def add_offer(snapshot: Snapshot, edit: edits.AddOffer, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Offer help. What was only tapped tells nobody's secrets and is shown at once; own words wait to be read."""
    _new(lookup, edit.offer)
    answerable(lookup, edit.offer.contribution_uuid, actor)
    offer = stamped(_whole_offer(edit.offer), snapshot, actor, stamp)
    waits = snapshot.project.pre_moderation and offer.holds_own_words
    offer = replace(
        offer,
        updated_at=stamp.at,
        revision=1,
        status=Status.PENDING if waits else Status.PUBLISHED,
        status_reason="",
    )
    changes = _saying(Changes(offers=(offer,)), offer, actor)
    return Applied(snapshot, changes, edits.RemoveResponses(offers=(offer.uuid,)))


def remove(snapshot: Snapshot, edit: edits.RemoveResponses, _actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Comments and offers go for good: nothing but identity and date stays."""
    changes = Changes(
        comments=tuple(_tombstone(Comment, uuid, lookup, stamp) for uuid in edit.comments),
        offers=tuple(_tombstone(Offer, uuid, lookup, stamp) for uuid in edit.offers),
    )
    return Applied(snapshot, changes, None)


def revise_comment(
    snapshot: Snapshot, edit: edits.ReviseComment, _actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """Say what others may read of a comment; its own words stay as they were said."""
    before = _present(Comment, edit.uuid, lookup)
    if edit.replaces is not None and edit.replaces != before.published_body:
        mark = _present_contribution(lookup, before.contribution_uuid)
        raise Refusal("changed-since", "published_body", ref=mark.ref)
    words = plain_text(edit.published_body, "published_body", _MOST_WORDS)
    after = replace(before, published_body=words, updated_at=stamp.at, revision=before.revision + 1, hlc=stamp.hlc)
    inverse = edits.ReviseComment(edit.uuid, before.published_body, replaces=words)
    return Applied(snapshot, Changes(comments=(after,)), inverse)


def set_needs(snapshot: Snapshot, edit: edits.SetNeeds, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """What a contribution needs, as a whole: each kind once; what is not named any more goes."""
    _present_contribution(lookup, edit.contribution_uuid)
    before = {one.kind: one for one in lookup.responses_to(edit.contribution_uuid).needs}
    wanted = {kind: plain_text(note, "note", _MOST_NOTE) for kind, note in edit.needs}
    after = []
    for kind, note in wanted.items():
        if kind in before and before[kind].note == note:
            continue
        uuid = identity_of(Need, edit.contribution_uuid, str(kind))
        known = lookup.response(Need, uuid)
        need = Need(uuid, edit.contribution_uuid, kind=kind, note=note, updated_at=stamp.at)
        after.append(replace(stamped(need, snapshot, actor, stamp), revision=1 + (known.revision if known else 0)))
    after += [_tombstone(Need, one.uuid, lookup, stamp) for kind, one in before.items() if kind not in wanted]
    if not after:
        raise Refusal("already-saved", "needs")
    inverse = edits.SetNeeds(edit.contribution_uuid, tuple((one.kind, one.note) for one in before.values()))
    return Applied(snapshot, Changes(needs=tuple(after)), inverse)


def answer_to(snapshot: Snapshot, edit: edits.AnswerTo, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Tell everybody what became of a contribution. An answer of None takes back what was said."""
    _present_contribution(lookup, edit.contribution_uuid)
    uuid = identity_of(PublicAnswer, edit.contribution_uuid)
    before = lookup.response(PublicAnswer, uuid)
    stood = None if before is None or before.deleted else before
    inverse = edits.AnswerTo(edit.contribution_uuid, stood)
    if edit.answer is None:
        if stood is None:
            raise Refusal("already-saved", "answer")
        gone = _tombstone(PublicAnswer, uuid, lookup, stamp)
        return Applied(snapshot, Changes(public_answers=(gone,)), inverse)
    given = PublicAnswer(
        uuid,
        edit.contribution_uuid,
        status=edit.answer.status,
        answer=plain_text(edit.answer.answer, "answer", _MOST_WORDS),
        commitments=plain_text(edit.answer.commitments, "commitments", _MOST_WORDS),
        answered_by=plain_text(edit.answer.answered_by or actor.name, "answered_by", 200),
        updated_at=stamp.at,
        revision=1 + (before.revision if before else 0),
    )
    return Applied(snapshot, Changes(public_answers=(stamped(given, snapshot, actor, stamp),)), inverse)


def answerable(lookup: Lookup, contribution_uuid: str, actor: Actor) -> Contribution:
    """Residents answer what they can see: what is published, and no practice."""
    mark = _present_contribution(lookup, contribution_uuid)
    if not actor.may(Permission.SEE_UNPUBLISHED) and not mark.is_released:
        raise Refusal("contribution-unknown", "uuid")
    return mark


def _present_contribution(lookup: Lookup, uuid: str) -> Contribution:
    mark = lookup.contribution(uuid) if is_uuid(uuid) else None
    if mark is None or mark.deleted:
        raise Refusal("contribution-unknown", "uuid")
    return mark


def _own_support(contribution_uuid: str, actor: Actor) -> str:
    if actor.visit_uuid is None:
        raise Refusal("not-permitted", needs="visit")
    return identity_of(Support, contribution_uuid, actor.visit_uuid)


def _new(lookup: Lookup, response: Comment | Offer) -> None:
    if not is_uuid(response.uuid):
        raise Refusal("uuid-expected", "uuid")
    if lookup.response(type(response), response.uuid) is not None:
        raise Refusal("already-saved", "uuid")


def _present(kind: type[R], uuid: str, lookup: Lookup) -> R:
    found = lookup.response(kind, uuid)
    if found is None or found.deleted:
        raise Refusal("response-unknown", "uuid")
    return found


def stamped(response: R, snapshot: Snapshot, actor: Actor, stamp: Stamp) -> R:
    """The response with who gave it, at which event, when, and the clock."""
    session = snapshot.open_session
    return replace(
        response,
        session_uuid=session.uuid if session else None,
        visit_uuid=actor.visit_uuid,
        station=actor.station,
        seat=actor.seat,
        created_at=stamp.at,
        hlc=stamp.hlc,
        deleted=False,
    )


def _tombstone(kind: type[R], uuid: str, lookup: Lookup, stamp: Stamp) -> R:
    """Of what it was called to mean nothing is left; only a decision about it, in its own table, stays."""
    before = _present(kind, uuid, lookup)
    blank = kind(uuid, before.contribution_uuid, created_at=before.created_at, hlc=stamp.hlc, deleted=True)
    return replace(blank, updated_at=stamp.at, revision=before.revision + 1)


def _whole_offer(offer: Offer) -> Offer:
    """The offer with what belongs to its kind, and nothing that belongs to another."""
    note = plain_text(offer.note, "note", _MOST_NOTE)
    plain = Offer(offer.uuid, offer.contribution_uuid, kind=offer.kind, note=note)
    if offer.kind is OfferKind.SKILL:
        return replace(plain, skill=_told(offer.skill, note, "skill"))
    if offer.kind is OfferKind.THING:
        return replace(plain, thing=_told(offer.thing, note, "thing"))
    if offer.kind is OfferKind.HOURS:
        if not 0 < offer.hours <= _MOST_HOURS:
            raise Refusal("offer-incomplete", "hours")
        if offer.period not in ("", *PERIODS):
            raise Refusal("offer-incomplete", "period")
        return replace(plain, hours=offer.hours, period=offer.period)
    return plain


def _told(what: str, note: str, field: str) -> str:
    told = plain_text(what, field, 200)
    if not (told or note):
        raise Refusal("offer-incomplete", field)
    return told


def _saying(changes: Changes, response: Comment | Offer, actor: Actor) -> Changes:
    """With the decision that publishes it, where nobody has to read it first."""
    if response.status is Status.PENDING:
        return changes
    return replace(changes, moderated=frozenset({response.uuid}), moderated_by=actor.name or actor.station)
