"""Compare what was written with what is in the file, before anybody is thanked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

import apsw

from mapapp.domain.snapshot import Changes
from mapapp.store import definition, responses, rounds
from mapapp.store.features import Features, Found
from mapapp.store.records import (
    CONTRIBUTION,
    Record,
    attribute_columns,
    notes_from,
    session_record,
    visit_record,
)
from mapapp.store.writing import decided_responses, moderation_record, own_rows, stamp_of
from mapapp.workspace.problems import Problem


def check_written(
    connection: apsw.Connection, features: Features, changes: Changes, placed: Mapping[str, Found]
) -> None:
    """Raise a Problem where the file says something else than it was told."""
    if not all(_agreements(connection, features, changes, placed)):
        raise Problem("not-as-written")


def _agreements(
    connection: apsw.Connection, features: Features, changes: Changes, placed: Mapping[str, Found]
) -> Iterator[bool]:
    for mark in own_rows(changes):
        yield mark.uuid in placed and features.holds(placed[mark.uuid])
    for mark in changes.contributions:
        if mark.uuid in changes.moderated:
            yield _decision(connection, CONTRIBUTION, mark.uuid) == moderation_record(CONTRIBUTION, mark, changes)
    for kind, response in responses.changed(changes):
        if response.hlc == stamp_of(changes).hlc:
            yield _row(connection, kind.table, "uuid", response.uuid) == responses.record(kind, response)
    for entity, response in decided_responses(changes):
        yield _decision(connection, entity, response.uuid) == moderation_record(entity, response, changes)
    for attachment in changes.attachments:
        row = _row(connection, "attachment", "uuid", attachment.uuid)
        yield bool(row) and hashlib.sha256(row["data"] or b"").hexdigest() == attachment.sha256
    for notes in changes.notes:
        row = _row(connection, "attachment", "uuid", notes.uuid)
        yield not row or notes_from(row) == notes
    for session in changes.sessions:
        yield _row(connection, "session", "uuid", session.uuid) == session_record(session)
    for visit in changes.visits:
        yield _row(connection, "visit", "uuid", visit.uuid) == visit_record(visit)
    for held in changes.rounds:
        yield _row(connection, "round", "uuid", held.uuid) == rounds.record(held)
    if changes.project is not None:
        row = _row(connection, "project", "uuid", changes.project.uuid)
        yield bool(row) and definition.from_json(row["definition"]) == changes.project


def _decision(connection: apsw.Connection, entity: str, uuid: str) -> Record:
    return _row(connection, "moderation", "entity = ? AND entity_uuid", entity, uuid)


def _row(connection: apsw.Connection, table: str, key: str, *values: str) -> Record:
    names = attribute_columns(table)
    row = connection.execute(
        f'SELECT {", ".join(f"{chr(34)}{name}{chr(34)}" for name in names)} FROM "{table}" WHERE {key} = ?', values
    ).fetchone()
    return dict(zip(names, row, strict=True)) if row else {}
