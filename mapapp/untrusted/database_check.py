"""A GeoPackage from elsewhere is looked through before any other reader opens it."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import apsw

from mapapp.untrusted.unreadable import Unreadable

_DEADLINE_SECONDS = 120.0
_STEPS_BETWEEN_LOOKS = 100_000
_VIEWS = (
    "SELECT m.name FROM sqlite_master AS m JOIN gpkg_contents AS c ON lower(c.table_name) = lower(m.name) "
    "WHERE m.type = 'view' LIMIT 1"
)


def check_database(copy: Path) -> None:
    """Recover and check a work copy; GDAL would read a damaged table up to the damage and say nothing.

    Raises:
        Unreadable: ``database-damaged``, ``layer-is-query`` (a view runs whatever its author wrote) or
            ``takes-too-long``.
    """
    started = time.monotonic()
    try:
        # For writing: a journal that another program left behind is rolled back here, in the copy.
        with closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)) as file:
            file.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            file.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
            file.set_progress_handler(lambda: time.monotonic() - started > _DEADLINE_SECONDS, _STEPS_BETWEEN_LOOKS)
            (verdict,) = file.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise Unreadable("database-damaged")
            if file.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_contents'").fetchone():
                view = file.execute(_VIEWS).fetchone()
                if view:
                    raise Unreadable("layer-is-query", layer=view[0][:60])
    except apsw.InterruptError:
        raise Unreadable("takes-too-long") from None
    except apsw.Error as failure:
        raise Unreadable("database-damaged") from failure
