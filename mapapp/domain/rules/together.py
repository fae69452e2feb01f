"""Several edits as one: each is decided upon what those before it have changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, Contribution
from mapapp.domain.permissions import Actor
from mapapp.domain.responses import Response, Responses
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp

R = TypeVar("R", bound=Response)
RuleOf = Callable[[edits.Edit], Callable[[Snapshot, edits.Edit, Actor, Lookup, Stamp], Applied]]


def together(
    rule_of: RuleOf, snapshot: Snapshot, edit: edits.Together, actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """What all of them change; the first refusal refuses them all.

    Args:
        rule_of: the rule of a single edit.
    """
    there = _AsChanged(lookup)
    changes, inverses = Changes(), []
    for one in edit.edits:
        applied = rule_of(one)(snapshot, one, actor, there, stamp)
        snapshot = applied.snapshot
        there.remember(applied.changes.contributions)
        changes = _joined(changes, applied.changes)
        if applied.inverse is not None:
            inverses.append(applied.inverse)
    return Applied(snapshot, changes, edits.Together(tuple(reversed(inverses))))


def _joined(first: Changes, then: Changes) -> Changes:
    """Both; of a contribution that both changed the later state."""
    contributions = {mark.uuid: mark for mark in (*first.contributions, *then.contributions)}
    return replace(
        first,
        contributions=tuple(contributions.values()),
        added=first.added | then.added,
        moderated=first.moderated | then.moderated,
        moderated_by=then.moderated_by or first.moderated_by,
        attachments=(*first.attachments, *then.attachments),
        project=then.project or first.project,
    )


class _AsChanged:
    """The project as the edits so far leave it."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._changed: dict[str, Contribution] = {}

    def remember(self, contributions: tuple[Contribution, ...]) -> None:
        self._changed.update({mark.uuid: mark for mark in contributions})

    def contribution(self, uuid: str) -> Contribution | None:
        return self._changed.get(uuid) or self._lookup.contribution(uuid)

    def attachment(self, uuid: str) -> Attachment | None:
        return self._lookup.attachment(uuid)

    def ref_taken(self, ref: str) -> bool:
        return self._lookup.ref_taken(ref) or any(mark.ref == ref for mark in self._changed.values())

    def response(self, kind: type[R], uuid: str) -> R | None:
        return self._lookup.response(kind, uuid)

    def responses_to(self, contribution_uuid: str) -> Responses:
        return self._lookup.responses_to(contribution_uuid)
