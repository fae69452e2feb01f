"""Rules for taking back what a person gave: unlike a removal nothing remembers it, not even an undo."""

from __future__ import annotations

from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, Offer
from mapapp.domain.rules import responses, rounds
from mapapp.domain.rules.contributions import remove
from mapapp.domain.snapshot import Applied, Lookup, Snapshot, Stamp


def take_back(snapshot: Snapshot, edit: edits.TakeBack, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """A person takes back what they left in this very visit; nobody else's can be reached so."""
    mark = lookup.contribution(edit.uuid)
    if mark is None or mark.visit_uuid is None or mark.visit_uuid != actor.visit_uuid:
        raise Refusal("contribution-unknown", "uuid")
    return erase(snapshot, edits.EraseContributions((edit.uuid,)), actor, lookup, stamp)


def take_back_response(
    snapshot: Snapshot, edit: edits.TakeBackResponse, actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """The same for what they said or offered to somebody else's."""
    said = lookup.response(Comment, edit.uuid) or lookup.response(Offer, edit.uuid)
    if said is None or said.visit_uuid is None or said.visit_uuid != actor.visit_uuid:
        raise Refusal("response-unknown", "uuid")
    named = {"comments" if isinstance(said, Comment) else "offers": (said.uuid,)}
    removed = responses.remove(snapshot, edits.RemoveResponses(**named), actor, lookup, stamp)
    return replace(removed, changes=replace(removed.changes, erased=frozenset({said.uuid})))


def erase(snapshot: Snapshot, edit: edits.EraseContributions, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """A tombstone of id, receipt code and date; the store takes the content out of every copy as well."""
    removed = remove(snapshot, edits.RemoveContributions(edit.uuids), actor, lookup, stamp)
    along = rounds.taken_along(snapshot, lookup, edit.uuids, stamp)
    changes = replace(removed.changes, erased=frozenset(edit.uuids), placements=along)
    return replace(removed, changes=changes, inverse=None)
