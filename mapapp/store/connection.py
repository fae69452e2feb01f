"""The one connection to a live project file, with what makes its promises durable."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from mapapp.store import blobs
from mapapp.workspace.problems import Problem

APPLICATION_ID = 0x47504B47
"""``GPKG`` (OGC 12-128r17, requirement 2)."""
USER_VERSION = 10300
"""GeoPackage 1.3; our own migrations have their own table."""

_BUSY_MS = 1_500


def open_connection(path: Path | str, *, create: bool = False) -> apsw.Connection:
    """Open a project's file for reading and writing, alone.

    A rollback journal synced with its folder (EXTRA), not a write-ahead log: in simulated power cuts this
    lost nothing, and a file that is copied is whole. Deleted words are overwritten, not just unlinked.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(_BUSY_MS)
        for name, value in (
            ("trusted_schema", "OFF"),
            ("locking_mode", "EXCLUSIVE"),
            ("journal_mode", "DELETE"),
            # A file that is ours alone keeps its journal between transactions, and with it what was deleted: cut it.
            ("journal_size_limit", "0"),
            ("synchronous", "EXTRA"),
            ("secure_delete", "ON"),
            ("foreign_keys", "ON"),
            ("temp_store", "MEMORY"),
            ("cache_size", "-32768"),
        ):
            connection.execute(f"PRAGMA {name}={value}").fetchall()
        register_functions(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(path: Path) -> apsw.Connection:
    """Open a finished snapshot; never the live file."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA temp_store=MEMORY")
    # Rows come in the order of their random identities: through the page cache alone that takes twice as long.
    connection.execute(f"PRAGMA mmap_size={1 << 30}").fetchall()
    register_functions(connection)
    return connection


def register_functions(connection: apsw.Connection) -> None:
    """The functions that the R-tree's triggers call (OGC 12-128r17, annex F.3), marked innocuous so that they
    work while the schema is not trusted."""

    def bound(position: int) -> Callable[[bytes | None], float | None]:
        def of(blob: bytes | None) -> float | None:
            found = blobs.bounds(blob)
            return None if found is None else found[position]

        return of

    def is_empty(blob: bytes | None) -> int | None:
        return None if blob is None else int(blobs.bounds(blob) is None)

    for name, function in (
        ("ST_IsEmpty", is_empty),
        ("ST_MinX", bound(0)),
        ("ST_MinY", bound(1)),
        ("ST_MaxX", bound(2)),
        ("ST_MaxY", bound(3)),
    ):
        connection.create_scalar_function(name, function, 1, deterministic=True, flags=apsw.SQLITE_INNOCUOUS)


@contextlib.contextmanager
def durable(connection: apsw.Connection) -> Iterator[None]:
    """One transaction: all of it is on the disk when the block ends, or nothing is."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back after some disk errors
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def as_problems(path: Path | str) -> Iterator[None]:
    """Turn what SQLite and the disk say into a `Problem` about this file."""
    try:
        yield
    except Problem as problem:
        problem.path = problem.path or Path(path)
        raise
    except apsw.FullError as error:
        raise Problem("disk-full", path) from error
    except apsw.ReadOnlyError as error:
        raise Problem("project-read-only", path) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise Problem("project-in-use", path) from error
    except apsw.NotADBError as error:
        raise Problem("not-a-geopackage", path) from error
    except apsw.CorruptError as error:
        raise Problem("project-damaged", path) from error
    except (apsw.IOError, apsw.CantOpenError) as error:
        raise Problem("disk-failed", path) from error
    except OSError as error:
        raise Problem("disk-full" if is_full(error) else "disk-failed", path) from error


def is_full(error: OSError) -> bool:
    """Whether the disk, or one's share of it, is used up."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)
