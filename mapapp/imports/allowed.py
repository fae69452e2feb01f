"""Ask the rules about one row at a time, so that a bad one is refused alone and not the whole import."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from mapapp.domain.contribution import Contribution
from mapapp.domain.edits import ImportContributions
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.rules.contributions import bring_in
from mapapp.domain.snapshot import Snapshot, Stamp


def allowed(project: Project, mark: Contribution) -> Contribution:
    """The mark as the rules will keep it, its words and shape in their final form.

    Raises:
        Refusal: the rule that forbids it.
    """
    actor, stamp = Actor("import", frozenset()), Stamp(datetime.now(UTC), "")
    applied = bring_in(Snapshot(project), ImportContributions((mark,)), actor, _NothingThere(), stamp)
    (kept,) = applied.changes.contributions
    # When, as what and by which clock it comes in is decided once, for all rows together.
    return replace(kept, ref="", created_at=mark.created_at, updated_at=None, revision=0)


class _NothingThere:
    """The rules look up refs and uuids; new uuids are never there, and refs are given when the edit is made."""

    def contribution(self, _uuid: str) -> None:
        return None

    def ref_taken(self, _ref: str) -> bool:
        return False
