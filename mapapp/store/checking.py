"""Look a project over: the file, its index, its lists, and whether the journal tells the same."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw

from mapapp.domain.contribution import Status
from mapapp.store import agreement, lookups, responses
from mapapp.store.connection import APPLICATION_ID, USER_VERSION, as_problems, open_for_reading
from mapapp.store.features import Features
from mapapp.store.journal import Journal
from mapapp.store.leaving_rows import table_names
from mapapp.store.open import open_project
from mapapp.store.places import Doubt, doubt_about
from mapapp.store.project_files import ProjectFiles, find_project
from mapapp.store.reading import newest_snapshot
from mapapp.store.records import CONTRIBUTION
from mapapp.store.schema import columns_of
from mapapp.workspace.problems import Problem
from mapapp.workspace.rtree import rtree_table

_DOUBTS = {
    Doubt.CLOUD: "The folder is synchronised with a server",
    Doubt.NETWORK: "The folder is on a network drive",
    Doubt.REMOVABLE: "The folder is on a stick or drive that can be pulled out",
}


def check_project(path: Path) -> list[str]:
    """What is not in order, in plain words; empty when all is well.

    A project that is open elsewhere is checked in its newest snapshot. Otherwise it is opened first, which
    settles a crash, and then the snapshot taken is looked at: no byte of the live file is read past its store.

    Raises:
        Problem: it cannot be opened at all.
    """
    files = find_project(path)
    doubt = doubt_about(files.gpkg.parent)
    return ([f"{_DOUBTS[doubt]}: keep a project in use on this computer's own disk."] if doubt else []) + list(
        _content_findings(files)
    )


def _content_findings(files: ProjectFiles) -> Iterator[str]:
    try:
        store = open_project(files.gpkg, device="check")
    except Problem as problem:
        if problem.code != "project-open-elsewhere":
            raise
        yield from _in_snapshot(newest_snapshot(files.gpkg), None)
        return
    with contextlib.closing(store):
        copy = store.begin_snapshot()
        while (snapshot := copy.step()) is None:
            pass
        yield from _in_snapshot(snapshot, Journal(files, store.load().project.uuid))


def _in_snapshot(snapshot: Path, journal: Journal | None) -> Iterator[str]:
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        yield from findings(connection)
        if journal is not None:
            yield from _journal_findings(connection, journal)


def findings(connection: apsw.Connection) -> Iterator[str]:
    """What is wrong within one project file."""
    for (said,) in connection.execute("PRAGMA quick_check(20)"):
        if said != "ok":
            yield f"The file is damaged: {said}."
    header = tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if header != (APPLICATION_ID, USER_VERSION):
        yield "The file does not say that it is a GeoPackage 1.3."
    features = Features(connection, lookups.load_project(connection))
    for table, (layer, _) in features.tables.items():
        missing = {one.id for one in layer.questions} - columns_of(connection, table).keys()
        if not columns_of(connection, table) or missing:
            yield f"Layer {table}: the table or some of its columns are missing ({', '.join(sorted(missing))})."
            continue
        yield from _index_findings(connection, table)
        yield from _list_findings(connection, table)
    yield from _orphans(connection, features)


def _index_findings(connection: apsw.Connection, table: str) -> Iterator[str]:
    (placed,) = connection.execute(f'SELECT count(geom) FROM "{table}"').fetchone()
    (indexed,) = connection.execute(f'SELECT count(*) FROM "{rtree_table(table)}"').fetchone()
    if placed != indexed:
        yield f"Layer {table}: {placed} shapes, but {indexed} in the spatial index."
    (misplaced,) = connection.execute(
        f'SELECT count(*) FROM "{table}" WHERE NOT deleted AND located IS NOT (geom NOT NULL)'
    ).fetchone()
    if misplaced:
        yield f"Layer {table}: {misplaced} rows say the wrong thing about having a place."


def _list_findings(connection: apsw.Connection, table: str) -> Iterator[str]:
    lists = connection.execute(
        "SELECT column_name, constraint_name FROM gpkg_data_columns "
        "WHERE table_name = ? AND constraint_name NOT NULL",
        (table,),
    ).fetchall()
    for column, values in lists:
        (strange,) = connection.execute(
            f'SELECT count(*) FROM "{table}" WHERE "{column}" NOT NULL AND "{column}" NOT IN '
            "(SELECT value FROM gpkg_data_column_constraints WHERE constraint_name = ?)",
            (values,),
        ).fetchone()
        if strange:
            yield f"Layer {table}: {strange} values of {column} are not in its list."


def _orphans(connection: apsw.Connection, features: Features) -> Iterator[str]:
    there = table_names(connection)  # a snapshot may be from before some of them
    every = " UNION ALL ".join(f'SELECT uuid FROM "{table}"' for table in features.tables)
    for table, column, what in (
        ("attachment", "contribution_uuid", "photos or recordings"),
        ("moderation", "entity_uuid", "decisions"),
        *(
            (kind.table, "contribution_uuid", f"rows of {kind.table}")
            for kind in responses.KINDS
            if kind.table in there
        ),
    ):
        only = f"AND entity = '{CONTRIBUTION}'" if table == "moderation" else ""
        (lone,) = connection.execute(
            f"SELECT count(*) FROM {table} WHERE {column} NOT IN ({every}) {only}"
        ).fetchone()
        if lone:
            yield f"{lone} {what} belong to no contribution."
    if "round" in there:
        (lone,) = connection.execute(
            "SELECT count(*) FROM placement WHERE round_uuid NOT IN (SELECT uuid FROM round)"
        ).fetchone()
        if lone:
            yield f"{lone} rows of placement belong to no round."
    known = ", ".join(f"'{status}'" for status in Status)
    (strange,) = connection.execute(f"SELECT count(*) FROM moderation WHERE status NOT IN ({known})").fetchone()
    if strange:
        yield f"{strange} decisions have an unknown status."


def _journal_findings(connection: apsw.Connection, journal: Journal) -> Iterator[str]:
    compared = agreement.compare(connection, journal, {})
    if compared.missing_in_file:
        yield f"{len(compared.missing_in_file)} changes in the journal are not in the file."
    if compared.missing_in_journal:
        yield f"{len(compared.missing_in_journal)} changes in the file are not in the journal."
    damaged = sum(journal.damaged(segment) for segment in journal.segments())
    if damaged:
        yield f"{damaged} entries of the journal are damaged."
