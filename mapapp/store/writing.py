"""Write what an edit changed, row by row, each only over an older clock reading: the rule of every merge too."""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from mapapp.domain.clock import iso_utc
from mapapp.domain.contribution import Contribution
from mapapp.domain.responses import Comment, Offer
from mapapp.domain.snapshot import Changes, Stamp
from mapapp.store import definition, responses, rounds, schema
from mapapp.store.features import Features, Found
from mapapp.store.records import (
    CONTRIBUTION,
    NOTES,
    Record,
    attachment_record,
    notes_record,
    session_record,
    visit_record,
)


def own_rows(changes: Changes) -> Iterator[Contribution]:
    """The contributions whose own row changes; a decision about one leaves its row as it is."""
    stamp = stamp_of(changes)
    return (mark for mark in changes.contributions if mark.uuid in changes.added or mark.hlc == stamp.hlc)


def stamp_of(changes: Changes) -> Stamp:
    if changes.stamp is None:
        raise ValueError("changes that no rule has stamped cannot be written")
    return changes.stamp


def write_changes(connection: apsw.Connection, features: Features, changes: Changes) -> dict[str, Found]:
    """Everything but the definition, inside the caller's transaction. Returns where contributions went."""
    stamp = stamp_of(changes)
    placed: dict[str, Found] = {}
    for uuid in changes.erased:
        erase_notes(connection, uuid)
        connection.execute("UPDATE moderation SET reason = NULL WHERE entity_uuid = ?", (uuid,))
    for mark in own_rows(changes):
        found = None if mark.uuid in changes.added else features.find(mark.uuid)
        if found is None:
            placed[mark.uuid] = features.insert(mark)
        elif found.hlc < mark.hlc:
            placed[mark.uuid] = features.update(found, mark)
        if mark.deleted:
            connection.execute("DELETE FROM attachment WHERE contribution_uuid = ?", (mark.uuid,))
    for mark in changes.contributions:
        if mark.uuid in changes.moderated:
            _put_if_newer(connection, "moderation", moderation_record(CONTRIBUTION, mark, changes))
    for kind, response in responses.changed(changes):
        if response.hlc == stamp.hlc:
            _put_if_newer(connection, kind.table, responses.record(kind, response))
    for entity, response in decided_responses(changes):
        _put_if_newer(connection, "moderation", moderation_record(entity, response, changes))
    for attachment in changes.attachments:
        _insert_if_new(connection, "attachment", attachment_record(attachment))
    for notes in changes.notes:
        _note_if_newer(connection, notes_record(notes))
    for session in changes.sessions:
        _put_if_newer(connection, "session", session_record(session))
    for visit in changes.visits:
        _put_if_newer(connection, "visit", visit_record(visit))
    for held in changes.rounds:
        _put_if_newer(connection, "round", rounds.record(held))
    connection.executemany(
        "INSERT INTO event (hlc, at, operation, entity, entity_uuid) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(stamp.hlc, iso_utc(stamp.at), changes.edit, *touched) for touched in _touched(changes)],
    )
    return placed


def erase_notes(connection: apsw.Connection, contribution_uuid: str) -> None:
    """What was written about its attachments, before these go; a file of an earlier form has no such table."""
    if _is_there(connection, NOTES):
        connection.execute(
            f"DELETE FROM {NOTES} WHERE uuid IN (SELECT uuid FROM attachment WHERE contribution_uuid = ?)",
            (contribution_uuid,),
        )


def erase_placements(connection: apsw.Connection, contribution_uuid: str) -> None:
    """What lay on it in rounds; a file of an earlier form has no such table."""
    if _is_there(connection, "placement"):
        connection.execute("DELETE FROM placement WHERE contribution_uuid = ?", (contribution_uuid,))


def bury_response(connection: apsw.Connection, gone: Comment | Offer) -> None:
    """Put the tombstone in its place, where it is; a file of an earlier form has no such table."""
    kind = responses.kind_of(gone)
    if _is_there(connection, kind.table):
        _update(connection, kind.table, responses.record(kind, gone), ("uuid",))


def write_definition(connection: apsw.Connection, changes: Changes) -> None:
    """The project's row, tables and columns, inside the caller's transaction; an older definition changes
    nothing but adds the tables it knows."""
    if changes.project is None:
        return
    project = changes.project
    schema.fit(connection, project)
    connection.execute(
        "UPDATE project SET title = ?, definition = ?, hlc = ? WHERE uuid = ? AND hlc < ?",
        (project.title, definition.to_json(project), project.hlc, project.uuid, project.hlc),
    )


def decided_responses(changes: Changes) -> Iterator[tuple[str, Comment | Offer]]:
    """The comments and offers that somebody decided about, with what each is called."""
    for kind, response in responses.changed(changes):
        if isinstance(response, Comment | Offer) and response.uuid in changes.moderated:
            yield kind.table, response


def moderation_record(entity: str, mark: Contribution | Comment | Offer, changes: Changes) -> Record:
    stamp = stamp_of(changes)
    return {
        "entity": entity,
        "entity_uuid": mark.uuid,
        "status": str(mark.status),
        "reason": mark.status_reason or None,
        "by": changes.moderated_by or None,
        "at": iso_utc(stamp.at),
        "hlc": stamp.hlc,
    }


def _touched(changes: Changes) -> Iterator[tuple[str, str]]:
    """Entities and identities, never anybody's words."""
    for mark in changes.contributions:
        yield CONTRIBUTION, mark.uuid
    for attachment in changes.attachments:
        yield "attachment", attachment.uuid
    for notes in changes.notes:
        yield NOTES, notes.uuid
    for kind, response in responses.changed(changes):
        yield kind.table, response.uuid
    for session in changes.sessions:
        yield "session", session.uuid
    for visit in changes.visits:
        yield "visit", visit.uuid
    for held in changes.rounds:
        yield "round", held.uuid
    if changes.project is not None:
        yield "project", changes.project.uuid


_KEYS = {"moderation": ("entity_uuid", "entity")}


def _is_there(connection: apsw.Connection, table: str) -> bool:
    return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchall())


def _put_if_newer(connection: apsw.Connection, table: str, record: Record) -> None:
    keys = _KEYS.get(table, ("uuid",))
    _update(connection, table, record, keys)
    if not connection.changes():
        _insert_if_new(connection, table, record)


def _update(connection: apsw.Connection, table: str, record: Record, keys: tuple[str, ...]) -> None:
    settable = [name for name in record if name not in keys]
    connection.execute(
        f'UPDATE "{table}" SET {", ".join(f"{_quoted(name)} = :{name}" for name in settable)} '
        f"WHERE {' AND '.join(f'{name} = :{name}' for name in keys)} AND hlc < :hlc",
        record,
    )


def _note_if_newer(connection: apsw.Connection, record: Record) -> None:
    """An attachment that is not there, or no longer, has nothing written about it."""
    written = ", ".join(f"{_quoted(name)} = :{name}" for name in record if name != "uuid")
    connection.execute(f"UPDATE attachment SET {written} WHERE uuid = :uuid AND coalesce(hlc, '') < :hlc", record)


def _insert_if_new(connection: apsw.Connection, table: str, record: Record) -> None:
    names, values = ", ".join(_quoted(name) for name in record), ", ".join("?" * len(record))
    connection.execute(
        f'INSERT INTO "{table}" ({names}) VALUES ({values}) ON CONFLICT DO NOTHING', tuple(record.values())
    )


def _quoted(name: str) -> str:
    return f'"{name}"'
