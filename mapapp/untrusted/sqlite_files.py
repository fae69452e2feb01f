"""SQLite files from elsewhere are read in a copy: recovered, checked, limited, and never written to."""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from mapapp.untrusted.database_check import check_database
from mapapp.untrusted.unreadable import Unreadable

SIDE_FILES = ("-wal", "-journal")
"""What belongs to a database in mid-change; without its ``-wal`` a file shows fewer rows, and no error."""
_DEADLINE_SECONDS = 60.0
_STEPS_BETWEEN_LOOKS = 100_000
_LIMITS = {
    apsw.SQLITE_LIMIT_LENGTH: 256 << 20,
    apsw.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    apsw.SQLITE_LIMIT_COLUMN: 500,
    apsw.SQLITE_LIMIT_EXPR_DEPTH: 50,
    apsw.SQLITE_LIMIT_ATTACHED: 0,
    apsw.SQLITE_LIMIT_TRIGGER_DEPTH: 5,
}


@contextlib.contextmanager
def opened_copy(path: Path, seconds: float = _DEADLINE_SECONDS) -> Iterator[apsw.Connection]:
    """A read-only connection to a checked copy; the file itself stays byte for byte as it was.

    Args:
        seconds: how long it may be read, for files that are large by nature.

    Raises:
        Unreadable: ``file-not-opened``, or what `check_database` finds; ``takes-too-long`` while it is read.
    """
    with TemporaryDirectory(prefix="mapapp-copy-") as folder:
        copy = _copied(path, Path(folder))
        check_database(copy)
        started = time.monotonic()
        with contextlib.closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
            connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
            for limit, value in _LIMITS.items():
                connection.limit(limit, value)
            connection.set_progress_handler(lambda: time.monotonic() - started > seconds, _STEPS_BETWEEN_LOOKS)
            try:
                yield connection
            except apsw.InterruptError:
                raise Unreadable("takes-too-long") from None


def _copied(path: Path, folder: Path) -> Path:
    try:
        for ending in ("", *SIDE_FILES):
            source = path.with_name(path.name + ending)
            if source.is_file():
                shutil.copyfile(source, folder / source.name)
    except OSError as failure:
        raise Unreadable("file-not-opened", reason=failure.strerror or "?") from failure
    return folder / path.name
