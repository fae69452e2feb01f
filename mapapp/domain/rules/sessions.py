"""Rules for events and visits."""

from __future__ import annotations

from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.identity import is_uuid
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.rules import rounds
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text


def open_session(
    snapshot: Snapshot, edit: edits.OpenSession, _actor: Actor, _lookup: Lookup, stamp: Stamp
) -> Applied:
    """One session at a time, so that every contribution belongs to exactly one event. A round from before ends: what
    lies there was meant, or tried out, by others than whoever comes now, and no result is to hold both."""
    if snapshot.open_session is not None:
        raise Refusal("session-already-open", title=snapshot.open_session.title)
    if snapshot.session(edit.session.uuid) is not None:
        raise Refusal("already-saved", "uuid")
    words = {
        name: plain_text(getattr(edit.session, name), name, 200)
        for name in ("title", "venue", "facilitator", "method")
    }
    if not words["title"]:
        raise Refusal("title-missing", "title")
    session = replace(edit.session, **words, opened_at=stamp.at, closed_at=None, hlc=stamp.hlc)
    after = rounds.ended(replace(snapshot, sessions=(*snapshot.sessions, session)), stamp)
    return replace(after, changes=replace(after.changes, sessions=(session,)))


def close_session(
    snapshot: Snapshot, edit: edits.CloseSession, _actor: Actor, _lookup: Lookup, stamp: Stamp
) -> Applied:
    """Its round ends with it: nobody is left to end that one."""
    session = snapshot.session(edit.uuid)
    if session is None or not session.is_open:
        raise Refusal("session-not-open", "uuid")
    closed = replace(session, closed_at=stamp.at, hlc=stamp.hlc)
    sessions = tuple(closed if one.uuid == closed.uuid else one for one in snapshot.sessions)
    after = rounds.ended(replace(snapshot, sessions=sessions), stamp)
    return replace(after, changes=replace(after.changes, sessions=(closed,)))


def start_visit(snapshot: Snapshot, edit: edits.StartVisit, actor: Actor, _lookup: Lookup, stamp: Stamp) -> Applied:
    if not is_uuid(edit.visit.uuid):
        raise Refusal("uuid-expected", "uuid")
    session = snapshot.open_session
    visit = replace(
        edit.visit,
        session_uuid=session.uuid if session else None,
        station=actor.station,
        seat=actor.seat,
        started_at=stamp.at,
        hlc=stamp.hlc,
    )
    return Applied(snapshot, Changes(visits=(visit,)), None)


def finish_visit(
    snapshot: Snapshot, edit: edits.FinishVisit, _actor: Actor, _lookup: Lookup, stamp: Stamp
) -> Applied:
    visit = replace(edit.visit, finished_at=stamp.at, ended_by=edit.ended_by, hlc=stamp.hlc)
    return Applied(snapshot, Changes(visits=(visit,)), None)
