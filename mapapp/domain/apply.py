"""Apply an edit to a snapshot: pure decisions, one small rule per kind of edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.domain.rules import contributions, moderation, sessions
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp


def define_project(
    snapshot: Snapshot, edit: edits.DefineProject, _actor: Actor, _lookup: Lookup, stamp: Stamp
) -> Applied:
    """Replace the definition. A layer and its shapes, once there, stay: their rows would have no home.

    For the same reason an added layer or shape cannot be taken back.
    """
    if edit.project.uuid != snapshot.project.uuid:
        raise Refusal("another-project", "project")
    before, after = _tables(snapshot.project), _tables(edit.project)
    if not before <= after:
        raise Refusal("layer-in-use", "layers", layer=min(before - after))
    project = replace(edit.project, hlc=stamp.hlc)
    inverse = edits.DefineProject(snapshot.project) if before == after else None
    return Applied(replace(snapshot, project=project), Changes(project=project), inverse)


def _tables(project: Project) -> set[str]:
    return {table for layer in project.layers for table in layer.tables}


Rule = Callable[[Snapshot, edits.Edit, Actor, Lookup, Stamp], Applied]

_RULES: dict[type, Rule] = {
    edits.AddContributions: contributions.add,
    edits.ImportContributions: contributions.bring_in,
    edits.ChangeContribution: contributions.change,
    edits.RemoveContributions: contributions.remove,
    edits.RestoreContributions: contributions.restore,
    edits.Moderate: moderation.moderate,
    edits.OpenSession: sessions.open_session,
    edits.CloseSession: sessions.close_session,
    edits.StartVisit: sessions.start_visit,
    edits.FinishVisit: sessions.finish_visit,
    edits.DefineProject: define_project,
}


def apply(snapshot: Snapshot, edit: edits.Edit, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """What the edit would do. Nothing is changed here: the store makes it true or it did not happen.

    Raises:
        Refusal: a rule forbids it.
    """
    applied = _RULES[type(edit)](snapshot, edit, actor, lookup, stamp)
    return replace(
        applied,
        snapshot=replace(applied.snapshot, version=snapshot.version + 1),
        changes=replace(applied.changes, stamp=stamp, edit=type(edit).__name__),
    )
