"""Room for what others add to contributions, and for what became of them: five tables more."""

from __future__ import annotations

import apsw

from mapapp.store.standard import register_attributes

_IDENTITY = (
    "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uuid TEXT NOT NULL UNIQUE, contribution_uuid TEXT NOT NULL"
)
_CAME_IN = "session_uuid TEXT, visit_uuid TEXT, station TEXT, seat TEXT, created_at DATETIME"
_CHANGED = "updated_at DATETIME, revision INTEGER"
_CLOCK = "hlc TEXT NOT NULL, deleted BOOLEAN NOT NULL DEFAULT 0"

_TABLES = {
    "support": ("Who agrees with what: a row for each visit and contribution", f"{_CAME_IN}, {_CLOCK}"),
    "comment": (
        "What others said about contributions",
        f"body TEXT, published_body TEXT, body_lang TEXT, {_CAME_IN}, {_CHANGED}, {_CLOCK}",
    ),
    "offer": (
        "What others would give, lend or do",
        f"kind TEXT, skill TEXT, hours DOUBLE, period TEXT, thing TEXT, note TEXT, {_CAME_IN}, {_CHANGED}, {_CLOCK}",
    ),
    "need": ("What contributions need from others", f"kind TEXT, note TEXT, {_CAME_IN}, {_CHANGED}, {_CLOCK}"),
    "answer_to": (
        "What became of contributions",
        f"status TEXT, answer TEXT, commitments TEXT, answered_by TEXT, {_CAME_IN}, {_CHANGED}, {_CLOCK}",
    ),
}


def run(connection: apsw.Connection) -> None:
    for table, (title, columns) in _TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({_IDENTITY}, {columns})")
        connection.execute(f"CREATE INDEX {table}_contribution_uuid ON {table} (contribution_uuid)")
        register_attributes(connection, table, title)
