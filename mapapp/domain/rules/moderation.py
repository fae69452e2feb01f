"""Rules for what others may see."""

from __future__ import annotations

from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import COMMENT, OFFER, Comment, Offer
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text

Moderated = Contribution | Comment | Offer


def moderate(snapshot: Snapshot, edit: edits.Moderate, actor: Actor, lookup: Lookup, _stamp: Stamp) -> Applied:
    """Publish, hide with a reason, or put back to pending. Revision and words stay as they are."""
    after: list[Moderated] = []
    before = []
    for decision in edit.decisions:
        one = _standing(lookup, decision)
        reason = plain_text(decision.reason, "reason", 500)
        if decision.status is Status.HIDDEN and not reason:
            raise Refusal("reason-missing", "reason")
        if decision.replaces is not None and decision.replaces != (one.status, one.status_reason):
            raise Refusal("changed-since", ref=_ref(lookup, one))
        stood = (decision.status, reason)
        before.append(edits.Decision(one.uuid, one.status, one.status_reason, stood, decision.of))
        after.append(replace(one, status=decision.status, status_reason=reason))
    return Applied(
        snapshot,
        Changes(
            contributions=tuple(one for one in after if isinstance(one, Contribution)),
            comments=tuple(one for one in after if isinstance(one, Comment)),
            offers=tuple(one for one in after if isinstance(one, Offer)),
            moderated=frozenset(one.uuid for one in after),
            moderated_by=actor.name or actor.station,
        ),
        edits.Moderate(tuple(before)),
    )


def _standing(lookup: Lookup, decision: edits.Decision) -> Moderated:
    found: Moderated | None
    if decision.of == COMMENT:
        found = lookup.response(Comment, decision.uuid)
    elif decision.of == OFFER:
        found = lookup.response(Offer, decision.uuid)
    else:
        found = lookup.contribution(decision.uuid)
    if found is None or found.deleted:
        raise Refusal("contribution-unknown" if decision.of == "contribution" else "response-unknown", "uuid")
    return found


def _ref(lookup: Lookup, one: Moderated) -> str:
    """The receipt code of the contribution that it is, or is about."""
    mark = one if isinstance(one, Contribution) else lookup.contribution(one.contribution_uuid)
    return mark.ref if mark else ""
