"""Which state of the project a file was made from: what it says is compared with that, not with what is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mapapp.projects.changes.comparing import Comparison, differences
from mapapp.projects.changes.returned import ReturnedRow
from mapapp.projects.changes.sent import Sent, sent_from
from mapapp.store.since import Since, since
from mapapp.store.snapshot_files import taken_text
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

_MOST_SNAPSHOTS = 24


@dataclass(frozen=True, slots=True)
class Base:
    """What was sent.

    Attributes:
        taken_at: ISO time of that state of the project.
        gone_on: what has happened since the file was made, where `sent` is not quite what was sent.
    """

    sent: Sent
    taken_at: str
    gone_on: Since


def find_base(
    snapshots: Sequence[Path],
    made_at: str,
    profile: Profile,
    rows: Sequence[ReturnedRow],
    progress: Progress,
) -> Base:
    """The snapshot that the file was made from, where it says when; else the one that it differs from least.

    A planner changes few rows, and a project goes on in others, so that the state which was handed over has the
    fewest differences. Of several that have equally few it is the oldest: where project and planner changed the
    same, that shows it.

    Args:
        snapshots: finished ones, oldest first, the last of them of the project as it is now.
        made_at: ISO time that the file gives, empty for none.
    """
    uuids = frozenset(row.uuid for row in rows)
    exact = next((one for one in snapshots if taken_text(one) == made_at), None)
    if exact is not None:
        return Base(sent_from(exact, profile, uuids), made_at, Since())
    *older, newest = snapshots[-_MOST_SNAPSHOTS:]
    best = Base(sent_from(newest, profile, uuids), taken_text(newest), Since())
    fewest = _count(profile, best.sent, rows)
    for number, snapshot in enumerate(reversed(older)):
        progress(number, len(older))
        try:
            sent = sent_from(snapshot, profile, uuids)
        except Problem:
            continue  # of an earlier form of the file, or damaged
        count = _count(profile, sent, rows)
        if count <= fewest:
            best, fewest = Base(sent, taken_text(snapshot), Since()), count
    return replace(best, gone_on=since(snapshots[-1], made_at)) if made_at else best


def _count(profile: Profile, sent: Sent, rows: Sequence[ReturnedRow]) -> int:
    """In how many fields the file differs from what would have been sent; a row that was not there yet counts."""
    known = ((sent.rows.get(row.uuid), row) for row in rows)
    return sum(len(differences(Comparison(profile, one, one, row))) if one else 1 for one, row in known)
