"""Ask the file about its project, sessions, attachments and changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import apsw

from mapapp.domain.clock import Hlc, from_iso
from mapapp.domain.contribution import Attachment
from mapapp.domain.project import Project
from mapapp.domain.responses import Response
from mapapp.domain.session import Session, Visit
from mapapp.domain.snapshot import Changes, Snapshot, Stamp
from mapapp.store import definition, responses, rounds
from mapapp.store.features import Features
from mapapp.store.records import (
    CONTRIBUTION,
    NOTES,
    attachment_from,
    attribute_columns,
    notes_from,
    session_from,
    visit_from,
)
from mapapp.workspace.problems import Problem


def load_project(connection: apsw.Connection) -> Project:
    return definition.from_json(connection.execute("SELECT definition FROM project").fetchone()[0])


def load_snapshot(connection: apsw.Connection) -> Snapshot:
    (version,) = connection.execute("SELECT version FROM project").fetchone()
    return Snapshot(load_project(connection), sessions(connection), version, rounds.load(connection))


def sessions(connection: apsw.Connection) -> tuple[Session, ...]:
    """In the order they were opened."""
    return tuple(session_from(row) for row in _rows(connection, "session", "1 ORDER BY opened_at, id", ()))


def last_hlc(connection: apsw.Connection) -> str:
    """The latest reading of any clock, empty for none; a Problem where it is no reading."""
    (latest,) = connection.execute("SELECT max(hlc) FROM event").fetchone()
    try:
        return str(Hlc.parse(latest)) if latest else ""
    except (ValueError, TypeError, AttributeError) as error:
        raise Problem("project-damaged") from error


def attachments(connection: apsw.Connection, contribution_uuid: str) -> tuple[Attachment, ...]:
    found = _rows(connection, "attachment", "contribution_uuid = ? ORDER BY id", (contribution_uuid,))
    return tuple(attachment_from(row) for row in found)


def media(connection: apsw.Connection, contribution_uuid: str) -> tuple[Attachment, ...]:
    """What `attachments` gives, without its bytes."""
    names = [name for name in attribute_columns("attachment") if name != "data"]
    found = connection.execute(
        f"SELECT {', '.join(names)} FROM attachment WHERE contribution_uuid = ? ORDER BY id",
        (contribution_uuid,),
    )
    return tuple(attachment_from({**dict(zip(names, row, strict=True)), "data": None}) for row in found)


def attachment(connection: apsw.Connection, uuid: str) -> Attachment | None:
    return next(map(attachment_from, _rows(connection, "attachment", "uuid = ?", (uuid,))), None)


def visit(connection: apsw.Connection, uuid: str) -> Visit | None:
    return next(map(visit_from, _rows(connection, "visit", "uuid = ?", (uuid,))), None)


def changes_of(connection: apsw.Connection, hlc: str) -> Changes:
    """What the change with this clock reading left in the file, as the rows are now."""
    events = connection.execute(
        "SELECT at, operation, entity, entity_uuid FROM event WHERE hlc = ?", (hlc,)
    ).fetchall()
    touched: dict[str, list[str]] = {}
    for _, _, entity, uuid in events:
        touched.setdefault(entity, []).append(uuid)
    project = load_project(connection)
    features = Features(connection, project)
    marks = [mark for uuid in touched.get(CONTRIBUTION, ()) if (mark := features.by_uuid(uuid)) is not None]
    decided = dict(connection.execute('SELECT entity_uuid, "by" FROM moderation WHERE hlc = ?', (hlc,)))
    every_session = {session.uuid: session for session in sessions(connection)}
    visits = (visit(connection, uuid) for uuid in touched.get("visit", ()))
    held = (rounds.find(connection, uuid) for uuid in touched.get("round", ()))
    media = (attachment(connection, uuid) for uuid in touched.get("attachment", ()))
    noted = (_rows(connection, "attachment", "uuid = ?", (uuid,)) for uuid in touched.get(NOTES, ()))
    return Changes(
        contributions=tuple(marks),
        moderated=frozenset(decided),
        moderated_by=next((by for by in decided.values() if by), ""),
        attachments=tuple(one for one in media if one is not None),
        notes=tuple(notes_from(row) for rows in noted for row in rows),
        sessions=tuple(every_session[uuid] for uuid in touched.get("session", ()) if uuid in every_session),
        visits=tuple(one for one in visits if one is not None),
        rounds=tuple(one for one in held if one is not None),
        project=project if touched.get("project") else None,
        **{kind.changed: _responses(connection, kind, touched) for kind in responses.KINDS},
        stamp=Stamp(from_iso(events[0][0]), hlc),
        edit=events[0][1],
    )


def _responses(
    connection: apsw.Connection, kind: responses.Kind, touched: Mapping[str, list[str]]
) -> tuple[Response, ...]:
    found = (responses.find(connection, kind.made, uuid) for uuid in touched.get(kind.table, ()))
    return tuple(one for one in found if one is not None)


def _rows(
    connection: apsw.Connection, table: str, condition: str, values: tuple[Any, ...]
) -> Iterator[dict[str, Any]]:
    names = attribute_columns(table)
    listed = ", ".join(f'"{name}"' for name in names)
    for row in connection.execute(f'SELECT {listed} FROM "{table}" WHERE {condition}', values):
        yield dict(zip(names, row, strict=True))
