"""Rules for what others may see."""

from __future__ import annotations

from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text


def moderate(snapshot: Snapshot, edit: edits.Moderate, actor: Actor, lookup: Lookup, _stamp: Stamp) -> Applied:
    """Publish, hide with a reason, or put back to pending. Revision and words stay as they are."""
    after, before = [], []
    for decision in edit.decisions:
        mark = lookup.contribution(decision.uuid)
        if mark is None or mark.deleted:
            raise Refusal("contribution-unknown", "uuid")
        reason = plain_text(decision.reason, "reason", 500)
        if decision.status is Status.HIDDEN and not reason:
            raise Refusal("reason-missing", "reason")
        if decision.replaces is not None and decision.replaces != (mark.status, mark.status_reason):
            raise Refusal("changed-since", ref=mark.ref)
        before.append(edits.Decision(mark.uuid, mark.status, mark.status_reason, (decision.status, reason)))
        after.append(replace(mark, status=decision.status, status_reason=reason))
    return Applied(
        snapshot,
        Changes(
            contributions=tuple(after),
            moderated=frozenset(mark.uuid for mark in after),
            moderated_by=actor.name or actor.station,
        ),
        edits.Moderate(tuple(before)),
    )
