"""Room for what is done together round a table: two tables more."""

from __future__ import annotations

import apsw

from mapapp.store.standard import register_attributes

_ID = "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uuid TEXT NOT NULL UNIQUE"

_TABLES = {
    "placement": (
        "What was put on contributions in rounds: a row for each seat",
        f"{_ID}, contribution_uuid TEXT NOT NULL, round_uuid TEXT NOT NULL, amount INTEGER, session_uuid TEXT, "
        "visit_uuid TEXT, station TEXT, seat TEXT, created_at DATETIME, hlc TEXT NOT NULL, "
        "deleted BOOLEAN NOT NULL DEFAULT 0",
    ),
    "round": (
        "What everybody round a table did at the same time",
        f"{_ID}, kind TEXT NOT NULL, title TEXT, options TEXT, dots INTEGER, pot INTEGER, unit TEXT, "
        "session_uuid TEXT, station TEXT, opened_at DATETIME, closed_at DATETIME, hlc TEXT NOT NULL, "
        "picture_type TEXT, picture BLOB",
    ),
}


def run(connection: apsw.Connection) -> None:
    for table, (title, columns) in _TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({columns})")
        register_attributes(connection, table, title)
    for column in ("contribution_uuid", "round_uuid"):
        connection.execute(f"CREATE INDEX placement_{column} ON placement ({column})")
