"""Photos, recordings and drawings of drafts, in the private file: they go with their draft, or into the project."""

from __future__ import annotations

import apsw

from mapapp.domain.contribution import People
from mapapp.domain.permissions import Actor
from mapapp.workspace.ports import DraftMedium

TABLE = (
    "CREATE TABLE IF NOT EXISTS draft_medium (uuid TEXT PRIMARY KEY, station TEXT NOT NULL, seat TEXT NOT NULL, "
    "visit_uuid TEXT NOT NULL, content_type TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, "
    "seconds REAL NOT NULL, people TEXT, data BLOB NOT NULL)"
)
_COLUMNS = "uuid, content_type, width, height, seconds, people, data"


def keep(connection: apsw.Connection, actor: Actor, medium: DraftMedium) -> None:
    """Inside the caller's transaction, as everything here that writes."""
    connection.execute(
        f"INSERT OR REPLACE INTO draft_medium (station, seat, visit_uuid, {_COLUMNS}) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            actor.station,
            actor.seat,
            actor.visit_uuid or "",
            medium.uuid,
            medium.content_type,
            medium.width,
            medium.height,
            medium.seconds,
            medium.people and str(medium.people),
            medium.data,
        ),
    )


def drop(connection: apsw.Connection, actor: Actor, uuid: str) -> None:
    connection.execute(
        "DELETE FROM draft_medium WHERE uuid = ? AND station = ? AND seat = ?", (uuid, actor.station, actor.seat)
    )


def forget(connection: apsw.Connection, station: str, seat: str) -> None:
    """The draft is gone, and all of it with it."""
    connection.execute("DELETE FROM draft_medium WHERE station = ? AND seat = ?", (station, seat))


def of_visit(connection: apsw.Connection, actor: Actor) -> tuple[DraftMedium, ...]:
    """What this person has kept so far, the oldest first."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM draft_medium WHERE station = ? AND seat = ? AND visit_uuid = ? ORDER BY rowid",
        (actor.station, actor.seat, actor.visit_uuid or ""),
    )
    return tuple(_from(row) for row in found)


def of_station(connection: apsw.Connection, station: str, uuid: str) -> DraftMedium | None:
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM draft_medium WHERE uuid = ? AND station = ?", (uuid, station)
    ).fetchone()
    return _from(found) if found else None


def _from(row: tuple) -> DraftMedium:
    uuid, content_type, width, height, seconds, people, data = row
    return DraftMedium(uuid, data, content_type, width, height, seconds, People(people) if people else None)
