"""The forms a project file has had, by name, in order: each is one transaction, done once and recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import apsw

from mapapp import __version__
from mapapp.domain.clock import iso_utc
from mapapp.store.forms import attachment_notes, responses, rounds


@dataclass(frozen=True, slots=True)
class Migration:
    """One step from the form before to this one; the first is what `create` makes."""

    name: str
    run: Callable[[apsw.Connection], None]


def _first_form(_connection: apsw.Connection) -> None:
    """Nothing to do: a new file is made in the present form."""


MIGRATIONS: tuple[Migration, ...] = (
    Migration("2026-11-first-form", _first_form),
    Migration("2026-11-attachment-notes", attachment_notes.run),
    Migration("2026-11-responses", responses.run),
    Migration("2026-11-rounds", rounds.run),
)


def record_all(connection: apsw.Connection, now: datetime) -> None:
    """A new file has every form there has been."""
    for migration in MIGRATIONS:
        _record(connection, migration, now)


def done(connection: apsw.Connection) -> frozenset[str]:
    return frozenset(name for (name,) in connection.execute("SELECT name FROM migration"))


def is_newer(connection: apsw.Connection) -> bool:
    """Whether a program newer than this one has changed the file's form."""
    return not done(connection) <= {migration.name for migration in MIGRATIONS}


def missing(connection: apsw.Connection) -> tuple[Migration, ...]:
    present = done(connection)
    return tuple(migration for migration in MIGRATIONS if migration.name not in present)


def run(connection: apsw.Connection, migration: Migration, now: datetime) -> None:
    """Bring the file one form further, inside the caller's transaction."""
    migration.run(connection)
    _record(connection, migration, now)


def _record(connection: apsw.Connection, migration: Migration, now: datetime) -> None:
    connection.execute(
        "INSERT INTO migration (name, at, app) VALUES (?, ?, ?)", (migration.name, iso_utc(now), __version__)
    )
