"""Take back a file that was handed over: what its planner changed, in facts, and what of it is accepted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from mapapp.domain.contribution import Status
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.i18n import Texts
from mapapp.projects.changes.difference import PLACE, Change, Difference
from mapapp.projects.changes.plan import ChangesPlan, plan_changes
from mapapp.projects.changes.taking import take
from mapapp.projects.opening import at_once, device_name, open_for_use
from mapapp.store.project_files import find_project
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent

ALL, NONE, NEW = "all", "none", "new"
"""What can be accepted besides numbers and uuids: everything but conflicts, nothing, the rows that were added."""


def take_back(
    project: Path,
    file: Path,
    *,
    accept: Collection[str] = (NONE,),
    status: Status = Status.PUBLISHED,
    dry_run: bool = False,
    progress: Progress = silent,
) -> Mapping[str, Any]:
    """Compare a file with what was handed over, take over what is accepted, and say in facts what became of it.

    Args:
        accept: numbers (K7-F3Q) or uuids of contributions, `ALL`, `NONE` or `NEW`; what was changed on both sides is
            taken only where it is named itself.
        status: what new rows become; dry_run: only say what would be done.

    Raises:
        Problem, Refusal, Cancelled: nothing was changed.
    """
    opened = open_for_use(project, at_once)
    try:
        plan = plan_changes(opened.workspace, find_project(project), file, status=status, progress=progress)
        chosen = _chosen(plan, frozenset(accept), file)
        added = plan.added if {ALL, NEW} & set(accept) else ()
        if (chosen or added) and not dry_run:
            actor = Actor(station=device_name(), permissions=EVERYTHING)
            take(opened.workspace, actor, chosen, added, plan.file).result()
    finally:
        opened.workspace.close()
    return _facts(plan, chosen, sum(len(one.contributions) for one in added))


def _chosen(plan: ChangesPlan, accept: frozenset[str], file: Path) -> tuple[Change, ...]:
    named = accept - {ALL, NONE, NEW}
    unknown = named - {name for one in plan.changes for name in (one.uuid, one.ref)}
    if unknown:
        raise Problem("changes-unknown", file, which=sorted(unknown)[0][:60])
    every = ALL in accept
    return tuple(
        one for one in plan.changes if one.to_take and ({one.uuid, one.ref} & named or (every and not one.conflict))
    )


def _facts(plan: ChangesPlan, chosen: Collection[Change], added: int) -> Mapping[str, Any]:
    texts = Texts.load()
    return {
        "file": plan.file,
        "profile": str(plan.profile),
        "compared_with_the_state_of": plan.compared_with,
        "contributions_in_it": plan.rows,
        "changed": len(plan.changes),
        "in_conflict": sum(one.conflict for one in plan.changes),
        "new": plan.added_count,
        "changes": [_as_facts(one, texts) for one in plan.changes],
        "not_taken": {f"row {one.row}": problem_text(one.reason, texts) for one in plan.not_taken},
        "accepted": [one.uuid for one in chosen],
        "new_accepted": added,
    }


def _as_facts(change: Change, texts: Texts) -> Mapping[str, Any]:
    return {
        "uuid": change.uuid,
        "ref": change.ref,
        "title": change.title,
        "layer": change.layer,
        "row": change.row,
        "fields": [
            {
                "field": one.field,
                "title": field_title(one, texts),
                "here": one.sent,
                "file": came_words(one, texts),
                "note": note_on(one, texts),
            }
            for one in change.differences
        ],
    }


def note_on(difference: Difference, texts: Texts) -> str:
    """What speaks against taking it; empty for nothing."""
    if difference.refused is not None:
        return problem_text(difference.refused, texts)
    return texts("changes-conflict") if difference.conflict else ""


def came_words(difference: Difference, texts: Texts) -> str:
    """What the file says: of a place also how far it has moved."""
    if difference.metres is None:
        return difference.came
    return texts("changes-moved", place=difference.came, metres=f"{difference.metres:.1f}")


def field_title(difference: Difference, texts: Texts) -> str:
    """What a field is called by people."""
    return texts("changes-place") if difference.field == PLACE else difference.title
