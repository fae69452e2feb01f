"""Rounds as rows and back, and what lies on contributions in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import apsw
import msgspec

from mapapp.domain.rounds import Round
from mapapp.store.records import Record, attribute_columns, value_of
from mapapp.workspace.problems import Problem

_WHILE_IT_GOES_ON = "CASE WHEN closed_at IS NULL THEN picture END"


def record(held: Round) -> Record:
    """The row of a round; what can be chosen is JSON text, for there are few, and they are never asked for alone."""
    told = {name: value_of(getattr(held, name)) for name in attribute_columns("round")}
    options = msgspec.json.encode(held.options).decode() if held.options else None
    return {**told, "options": options, "picture": held.picture or None}


def load(connection: apsw.Connection) -> tuple[Round, ...]:
    """In the order they were begun. An ended one comes without its photo: nobody writes it again, and years of
    photos need not be in memory to open a project."""
    names = attribute_columns("round")
    listed = ", ".join(_WHILE_IT_GOES_ON if name == "picture" else name for name in names)
    rows = connection.execute(f"SELECT {listed} FROM round ORDER BY opened_at, id")
    return tuple(_made(dict(zip(names, row, strict=True))) for row in rows)


def find(connection: apsw.Connection, uuid: str) -> Round | None:
    """One round, whole."""
    names = attribute_columns("round")
    row = connection.execute(f"SELECT {', '.join(names)} FROM round WHERE uuid = ?", (uuid,)).fetchone()
    return _made(dict(zip(names, row, strict=True))) if row else None


def picture(connection: apsw.Connection, uuid: str) -> tuple[bytes, str] | None:
    """The photo on a prompt's card and its media type."""
    found = connection.execute(
        "SELECT picture, picture_type FROM round WHERE uuid = ? AND picture NOT NULL", (uuid,)
    ).fetchone()
    return (found[0], found[1] or "") if found else None


def _made(row: Mapping[str, Any]) -> Round:
    told = {"title": "", **{name: value for name, value in row.items() if value is not None}}
    try:
        told["options"] = msgspec.json.decode(told.get("options", "[]"))
        return msgspec.convert(told, Round, strict=False)
    except msgspec.MsgspecError as trouble:
        raise Problem("project-damaged") from trouble
