"""Rules for what a project asks and how it is called."""

from __future__ import annotations

from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
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
