"""Make a new project file: complete and valid, or none at all."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import apsw

from mapapp.domain.clock import Hlc, iso_utc
from mapapp.domain.project import Project
from mapapp.domain.snapshot import Changes, Stamp
from mapapp.store import definition, migrations, schema
from mapapp.store.connection import as_problems, durable, open_connection
from mapapp.store.journal import BETWEEN_SESSIONS, Journal
from mapapp.store.project_files import place_for_new
from mapapp.store.standard import create_standard_tables
from mapapp.workspace.ports import Clock
from mapapp.workspace.system_clock import SystemClock


def create_project(target: Path, project: Project, *, clock: Clock | None = None, device: str = "new") -> Path:
    """Make a project at `target` (a ``.gpkg``, or a folder for one of the same name) and return its file.

    Raises:
        Problem: there is something already, or the disk says no; nothing is left behind.
    """
    files = place_for_new(target)
    journal = Journal(files, project.uuid)
    try:
        with as_problems(files.gpkg):
            files.gpkg.parent.mkdir(parents=True, exist_ok=True)
            connection = open_connection(files.gpkg, create=True)
            try:
                with durable(connection):
                    made = fill_new(connection, project, clock or SystemClock(), device)
                    journal.append(BETWEEN_SESSIONS, made)
            finally:
                connection.close()
    except BaseException:
        files.remove()
        raise
    return files.gpkg


def fill_new(connection: apsw.Connection, project: Project, clock: Clock, device: str) -> Changes:
    """Make an empty database a project, in the caller's transaction; returns what the journal is told."""
    now = clock.now()
    stamp = Stamp(now, str(Hlc(int(now.timestamp() * 1000), 0, device)))
    lay_out(connection, project, now)
    connection.execute(
        "INSERT INTO event (hlc, at, operation, entity, entity_uuid) VALUES (?, ?, 'CreateProject', 'project', ?)",
        (stamp.hlc, iso_utc(now), project.uuid),
    )
    return Changes(project=project, stamp=stamp, edit="CreateProject")


def lay_out(connection: apsw.Connection, project: Project, now: datetime) -> None:
    """Every table of an empty project, and its definition; nobody has done anything yet."""
    create_standard_tables(connection)
    schema.create_attribute_tables(connection)
    migrations.record_all(connection, now)
    connection.execute(
        "INSERT INTO project (uuid, title, definition, version, hlc) VALUES (?, ?, ?, 0, ?)",
        (project.uuid, project.title, definition.to_json(project), project.hlc),
    )
    schema.fit(connection, project)
