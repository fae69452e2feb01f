"""What a file that came back would change in the project; nothing is written before a person has accepted it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import ImportContributions
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.imports.reading import read_hand_over
from mapapp.imports.sheet import RefusedRow
from mapapp.projects.changes.additions import additions
from mapapp.projects.changes.base import find_base
from mapapp.projects.changes.comparing import Comparison, differences
from mapapp.projects.changes.difference import Change, Difference
from mapapp.projects.changes.returned import ReturnedRow, contributions_in, profile_of, rows_of
from mapapp.projects.changes.sent import Sent, sent_from
from mapapp.projects.changes.taking import as_allowed
from mapapp.store.project_files import ProjectFiles
from mapapp.store.snapshot_files import taken_text
from mapapp.workspace.dataset import Profile
from mapapp.workspace.progress import Progress, silent
from mapapp.workspace.workspace import Workspace

Differences = tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class ChangesPlan:
    """Everything that a file says otherwise, and that is new in it.

    Attributes:
        profile: whom the file was handed over to; compared_with: ISO time of the state that it was made from.
        changes: in the file's order; rows: how many contributions of the project are in it.
        added: new rows, as an import of each layer that has some; not_taken: rows that are neither.
    """

    file: str
    profile: Profile
    compared_with: str
    rows: int
    changes: tuple[Change, ...]
    added: tuple[ImportContributions, ...] = ()
    not_taken: tuple[RefusedRow, ...] = ()

    @property
    def added_count(self) -> int:
        return sum(len(one.contributions) for one in self.added)


def plan_changes(
    workspace: Workspace, files: ProjectFiles, file: Path, *, status: Status, progress: Progress = silent
) -> ChangesPlan:
    """Read a file and compare it; to be asked away from the store's and the screen's threads.

    Args:
        status: what new rows become.

    Raises:
        Problem: the file cannot be read, or is no hand-over that can come back. Cancelled.
    """
    sheets, made_at = read_hand_over(file, progress)
    profile = profile_of(sheets)
    ours = contributions_in(sheets)
    newest = workspace.snapshot_file().result()
    rows = [row for sheet in ours for row in rows_of(sheet)]
    now = sent_from(newest, profile, {row.uuid for row in rows})
    known, new, not_taken = _sorted(workspace, rows, now)
    older = [one for one in files.finished_snapshots() if taken_text(one) < taken_text(newest)]
    base = find_base((*older, newest), made_at, profile, known, progress)
    compared = _compared(profile, known, base.sent, now, base.gone_on.changed, base.gone_on.decided)
    project = workspace.snapshot.project
    changes = _allowed(workspace, project, base.sent, [(row, found) for row, found in compared if found])
    added, refused = additions(new, now.tables, project, status)
    return ChangesPlan(
        file=file.name,
        profile=profile,
        compared_with=base.taken_at,
        rows=len(known),
        changes=changes,
        added=added,
        not_taken=tuple(sorted((*not_taken, *refused), key=lambda one: one.row)),
    )


def _sorted(
    workspace: Workspace, rows: Iterable[ReturnedRow], now: Sent
) -> tuple[list[ReturnedRow], list[ReturnedRow], list[RefusedRow]]:
    """Rows of contributions that are here, new rows, and those that are neither."""
    known, new, not_taken = [], [], []
    seen: set[str] = set()
    for row in rows:
        if row.uuid in seen:
            not_taken.append(RefusedRow(row.number, Refusal("change-twice")))  # copied in QGIS, uuid and all
        elif row.uuid in now.rows:
            known.append(row)
        else:
            new.append(row)
        if row.uuid:
            seen.add(row.uuid)
    gone = _present(workspace, {row.uuid for row in new if row.uuid})
    for row in tuple(new):
        if row.uuid in gone:  # removed here, or no longer let out to whoever has the file
            new.remove(row)
            not_taken.append(RefusedRow(row.number, Refusal("change-of-removed")))
    return known, new, not_taken


def _present(workspace: Workspace, uuids: Iterable[str]) -> Mapping[str, Contribution]:
    """Contributions of the project as they are this moment, tombstones included."""
    wanted = tuple(uuids)
    found = workspace.ask(lambda store: {uuid: store.contribution(uuid) for uuid in wanted}).result()
    return {uuid: mark for uuid, mark in found.items() if mark is not None}


def _compared(
    profile: Profile,
    rows: Sequence[ReturnedRow],
    sent: Sent,
    now: Sent,
    changed: frozenset[str],
    decided: frozenset[str],
) -> list[tuple[ReturnedRow, Differences]]:
    return [
        (
            row,
            differences(
                Comparison(
                    profile=profile,
                    sent=sent.rows.get(row.uuid, now.rows[row.uuid]),
                    now=now.rows[row.uuid],
                    came=row,
                    changed_since=row.uuid in changed,
                    decided_since=row.uuid in decided,
                )
            ),
        )
        for row in rows
    ]


def _allowed(
    workspace: Workspace, project: Project, sent: Sent, compared: Sequence[tuple[ReturnedRow, Differences]]
) -> tuple[Change, ...]:
    """The changes, each field asked of the rule that will decide in the end."""
    marks = _present(workspace, (row.uuid for row, _ in compared))
    stamp = datetime.now(UTC)
    changes = []
    for row, found in compared:
        mark = marks[row.uuid]
        change = Change(
            uuid=mark.uuid,
            ref=mark.ref,
            title=mark.title or mark.words_for_others[:80],
            layer=project.layer(mark.layer).title,
            row=row.number,
            revision=mark.revision,
            differences=found,
            reason=_new_reason(row, sent),
        )
        allowed = tuple(as_allowed(project, mark, one, stamp) for one in found)
        changes.append(replace(change, differences=allowed))
    return tuple(changes)


def _new_reason(row: ReturnedRow, sent: Sent) -> str:
    """The reason that the file gives for a status, unless it is the one that it was sent with."""
    before = sent.rows[row.uuid].values.get("status_reason") if row.uuid in sent.rows else None
    came = row.cell("status_reason")
    return "" if came is None or came == before else str(came)
