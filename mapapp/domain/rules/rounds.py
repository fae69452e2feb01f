"""Rules for rounds at a table: one at a time, and nobody places more than there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.identity import is_uuid
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import identity_of
from mapapp.domain.rounds import Option, Placement, Round, RoundKind, money_text
from mapapp.domain.rules.responses import answerable, stamped
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text

MOST_OPTIONS = 40
"""What people round a table can still weigh against each other."""
MOST_DOTS = 20
MOST_MONEY = 1_000_000_000
MOST_LETTERS = 300
"""Of a question: a card is read across a table."""
_MOST_UNIT = 8
_MOST_PICTURE = 4 * 2**20
"""Bytes of a photo on a card."""


def open_round(snapshot: Snapshot, edit: edits.OpenRound, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Begin one; only what others may see can be chosen."""
    if snapshot.open_round is not None:
        raise Refusal("round-already-open", title=snapshot.open_round.title)
    if not is_uuid(edit.round.uuid):
        raise Refusal("uuid-expected", "uuid")
    if snapshot.round(edit.round.uuid) is not None:
        raise Refusal("already-saved", "uuid")
    given = _whole(edit.round)
    for option in given.options:
        mark = lookup.contribution(option.contribution_uuid)
        if mark is None or mark.deleted:
            raise Refusal("contribution-unknown", "options")
        if mark.status is not Status.PUBLISHED:
            raise Refusal("round-idea-hidden", "options", idea=mark.called)
    session = snapshot.open_session
    begun = replace(
        given,
        session_uuid=session.uuid if session else None,
        station=actor.station,
        opened_at=stamp.at,
        closed_at=None,
        hlc=stamp.hlc,
    )
    return Applied(replace(snapshot, rounds=(*snapshot.rounds, begun)), Changes(rounds=(begun,)), None)


def close_round(snapshot: Snapshot, edit: edits.CloseRound, _actor: Actor, _lookup: Lookup, stamp: Stamp) -> Applied:
    """End it: from now on nothing can be moved, and everybody may see how much lies where."""
    _open(snapshot, edit.uuid)
    return ended(snapshot, stamp)


def place(snapshot: Snapshot, edit: edits.Place, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Put dots or money on an idea, or take some back, within what there is: taking back is always possible."""
    held = _open(snapshot, edit.round_uuid)
    option = held.option(edit.contribution_uuid)
    if option is None or edit.amount < 0:
        raise Refusal("not-in-round", "contribution_uuid")
    if actor.visit_uuid is None:
        raise Refusal("not-permitted", needs="visit")
    if edit.amount:
        answerable(lookup, edit.contribution_uuid, actor)
    uuid = _own(held, edit.contribution_uuid, actor)
    before = lookup.response(Placement, uuid)
    there = 0 if before is None or before.deleted else before.amount
    if edit.amount > there:
        others = [one for one in counted(lookup, held) if one.uuid != uuid]
        _check_enough(held, option, others, actor, edit.amount, there)
    if there == edit.amount:
        raise Refusal("already-saved", "amount")
    lies = Placement(uuid, edit.contribution_uuid, round_uuid=held.uuid, amount=edit.amount)
    lies = replace(stamped(lies, snapshot, actor, stamp), deleted=edit.amount == 0)
    inverse = edits.Place(held.uuid, edit.contribution_uuid, there)
    return Applied(snapshot, Changes(placements=(lies,)), inverse)


def answering(
    snapshot: Snapshot, round_uuid: str, marks: Iterable[Contribution], actor: Actor, stamp: Stamp
) -> tuple[Placement, ...]:
    """That contributions answer a prompt; who began to answer before its end may finish after it."""
    held = snapshot.round(round_uuid)
    if held is None or held.kind is not RoundKind.PROMPT:
        raise Refusal("not-in-round", "answers")
    lies = (Placement(_own(held, one.uuid, actor), one.uuid, round_uuid=held.uuid, amount=1) for one in marks)
    return tuple(stamped(one, snapshot, actor, stamp) for one in lies)


def counted(lookup: Lookup, held: Round) -> Sequence[Placement]:
    """What lies on ideas that others may read just now.

    What was put on an idea that is hidden in the middle of a round is its seat's, or the pot's, again: nobody could
    take it back. It is remembered all the same; when the idea is published again it counts again, and a seat may
    then have more on the table than it was given, and all of them more than was in the pot. Nothing is taken from
    anybody, for it was placed rightly at its time: what lies there is told as it is, here and in every export, and
    nobody can place more. Answers to a prompt use nothing up and all count.
    """
    lies = lookup.placements(held.uuid)
    if held.kind is RoundKind.PROMPT:
        return lies
    marks = {uuid: lookup.contribution(uuid) for uuid in {one.contribution_uuid for one in lies}}
    read = {uuid for uuid, mark in marks.items() if mark is not None and mark.is_released}
    return [one for one in lies if one.contribution_uuid in read]


def taken_along(snapshot: Snapshot, lookup: Lookup, uuids: Collection[str], stamp: Stamp) -> tuple[Placement, ...]:
    """Tombstones of what lay on contributions that are erased: dots and money are their seats' again."""
    lay = (one for held in snapshot.rounds for one in lookup.placements(held.uuid) if one.contribution_uuid in uuids)
    return tuple(tombstone(one, stamp.hlc) for one in lay)


def tombstone(lies: Placement, hlc: str) -> Placement:
    """That something lay there once, and no more whose it was."""
    return Placement(
        lies.uuid,
        lies.contribution_uuid,
        created_at=lies.created_at,
        hlc=hlc,
        deleted=True,
        round_uuid=lies.round_uuid,
    )


def ended(snapshot: Snapshot, stamp: Stamp) -> Applied:
    """The snapshot without an open round, whether or not there was one."""
    closed = {one.uuid: replace(one, closed_at=stamp.at, hlc=stamp.hlc) for one in snapshot.rounds if one.is_open}
    rounds = tuple(closed.get(one.uuid, one) for one in snapshot.rounds)
    return Applied(replace(snapshot, rounds=rounds), Changes(rounds=tuple(closed.values())), None)


def _open(snapshot: Snapshot, uuid: str) -> Round:
    held = snapshot.round(uuid)
    if held is None or not held.is_open:
        raise Refusal("round-over", "round_uuid")
    return held


def _own(held: Round, contribution_uuid: str, actor: Actor) -> str:
    """Of a seat, not of a visit: who sits down there later has no second handful."""
    return identity_of(Placement, contribution_uuid, f"{held.uuid}/{actor.station}/{actor.seat}")


def _check_enough(
    held: Round, option: Option, others: Sequence[Placement], actor: Actor, amount: int, before: int
) -> None:
    """Whether there is so much to place; `before` is what lies there already, which is not in the pot any more."""
    if held.kind is RoundKind.DOTS:
        mine = [one.amount for one in others if (one.station, one.seat) == (actor.station, actor.seat)]
        if sum(mine) + amount > held.dots:
            raise Refusal("dots-used-up", "amount", dots=held.dots)
    elif held.kind is RoundKind.TOKENS:
        spent = sum(one.amount for one in others)
        given = sum(one.amount for one in others if one.contribution_uuid == option.contribution_uuid)
        if given + amount > option.cost:
            raise Refusal("idea-paid-for", "amount", cost=money_text(held.unit, option.cost))
        if spent + amount > held.pot:
            raise Refusal("pot-empty", "amount", left=money_text(held.unit, max(0, held.pot - spent - before)))
    else:
        raise Refusal("not-in-round", "round_uuid")


def _whole(given: Round) -> Round:
    """The round with what belongs to its kind, and nothing that belongs to another."""
    title = plain_text(given.title, "title", MOST_LETTERS)
    if not (title or given.picture):
        raise Refusal("title-missing", "title")
    bare = Round(given.uuid, given.kind, title)
    if given.kind is RoundKind.PROMPT:
        if len(given.picture) > _MOST_PICTURE:
            raise Refusal("picture-too-large", "picture")
        return replace(bare, picture=given.picture, picture_type=given.picture_type if given.picture else "")
    chosen = {one.contribution_uuid for one in given.options}
    if not given.options or len(chosen) < len(given.options):
        raise Refusal("round-without-ideas", "options")
    if len(given.options) > MOST_OPTIONS:
        raise Refusal("round-too-many-ideas", "options", most=MOST_OPTIONS)
    if given.kind is RoundKind.DOTS:
        if not 0 < given.dots <= MOST_DOTS:
            raise Refusal("round-dots", "dots", most=MOST_DOTS)
        return replace(bare, dots=given.dots, options=tuple(Option(one.contribution_uuid) for one in given.options))
    costs = [one.cost for one in given.options]
    if not all(0 < money <= MOST_MONEY for money in (given.pot, *costs)):
        raise Refusal("round-money", "pot")
    return replace(bare, pot=given.pot, unit=plain_text(given.unit, "unit", _MOST_UNIT), options=given.options)
