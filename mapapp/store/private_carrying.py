"""Carry a project's private file into its rebuilt folder: sealed contacts, consents, keys, PIN; nobody's drafts."""

from __future__ import annotations

import contextlib
from enum import StrEnum
from pathlib import Path

import apsw

from mapapp.store.connection import durable, open_connection
from mapapp.untrusted.sqlite_files import opened_copy
from mapapp.untrusted.unreadable import Unreadable

_NOT_CARRIED = ("draft", "draft_medium", "removed_attachment", "agreed")
"""What somebody was in the middle of is not rebuilt; how far file and journal agree is found out anew."""


class Carried(StrEnum):
    """What became of the private file."""

    WHOLE = "carried over"
    NONE = "there was none"
    UNREADABLE = "could not be read"


def carry_private(left: Path, target: Path, project_uuid: str) -> Carried:
    """Copy what stays of a private file, which is itself left byte for byte as it was.

    What is still to be erased is in it too, and so goes on in the new folder. A file of another project, or one that
    is damaged, is left behind: what people said does not wait for it.
    """
    if not left.is_file():
        return Carried.NONE
    try:
        with opened_copy(left) as source:
            if source.execute("SELECT project_uuid FROM belongs").fetchall() != [(project_uuid,)]:
                return Carried.UNREADABLE
            _copy(source, target)
    except (Unreadable, apsw.SQLError, apsw.CorruptError, apsw.NotADBError):
        target.unlink(missing_ok=True)
        return Carried.UNREADABLE
    return Carried.WHOLE


def _copy(source: apsw.Connection, target: Path) -> None:
    with contextlib.closing(open_connection(target, create=True)) as connection:
        with connection.backup("main", source, "main") as backup:
            backup.step(-1)
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        with durable(connection):
            for table in there.intersection(_NOT_CARRIED):
                connection.execute(f"DELETE FROM {table}")
