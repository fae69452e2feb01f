"""What others added to contributions, as rows and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import apsw
import msgspec

from mapapp.domain.responses import (
    COMMENT,
    OFFER,
    Comment,
    Need,
    Offer,
    PublicAnswer,
    Response,
    Responses,
    Support,
)
from mapapp.domain.rounds import Placement
from mapapp.domain.snapshot import Changes
from mapapp.store.records import Record, attribute_columns, value_of
from mapapp.workspace.problems import Problem

R = TypeVar("R", bound=Response)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of response: its table, which is also its name in ``event`` and ``moderation``, and where `Changes`
    keeps it."""

    table: str
    made: type[Response]
    changed: str


KINDS = (
    Kind("support", Support, "supports"),
    Kind(COMMENT, Comment, "comments"),
    Kind(OFFER, Offer, "offers"),
    Kind("need", Need, "needs"),
    Kind("answer_to", PublicAnswer, "public_answers"),
    Kind("placement", Placement, "placements"),
)
MODERATED = (COMMENT, OFFER)
_BY_TYPE = {kind.made: kind for kind in KINDS}
_IN_PRACTICE = "session_uuid IN (SELECT uuid FROM session WHERE practice)"
_PENDING = f"NOT r.deleted AND coalesce(m.status, 'pending') = 'pending' AND NOT coalesce(r.{_IN_PRACTICE}, 0)"


def kind_of(response: Response) -> Kind:
    return _BY_TYPE[type(response)]


def changed(changes: Changes) -> Iterator[tuple[Kind, Response]]:
    """Every response in a change, decisions about one included."""
    for kind in KINDS:
        for response in getattr(changes, kind.changed):
            yield kind, response


def record(kind: Kind, response: Response) -> Record:
    """The row of a response; what is empty is NULL, as in contributions."""
    return {name: value_of(getattr(response, name)) for name in attribute_columns(kind.table)}


def find(connection: apsw.Connection, made: type[R], uuid: str) -> R | None:
    """One response, tombstones included."""
    return next(_read(connection, made, "r.uuid = ?", (uuid,)), None)


def responses_to(connection: apsw.Connection, contribution_uuid: str) -> Responses:
    """See `Responses`. Comments and offers of any status."""
    mine = (contribution_uuid,)
    of_it = f"r.contribution_uuid = ? AND NOT r.deleted AND NOT coalesce(r.{_IN_PRACTICE}, 0)"
    (supports,) = connection.execute(f"SELECT count(*) FROM support AS r WHERE {of_it}", mine).fetchone()
    return Responses(
        supports,
        tuple(_read(connection, Comment, of_it, mine)),
        tuple(_read(connection, Offer, of_it, mine)),
        tuple(_read(connection, Need, of_it, mine)),
        next(_read(connection, PublicAnswer, of_it, mine), None),
    )


def placements(connection: apsw.Connection, round_uuid: str) -> tuple[Placement, ...]:
    """What lies on contributions in a round; practice counts within its own."""
    return tuple(_read(connection, Placement, "r.round_uuid = ? AND NOT r.deleted", (round_uuid,)))


def count_waiting(connection: apsw.Connection) -> int:
    """How many comments and offers nobody has decided about; no practice."""
    (count,) = connection.execute(
        " UNION ALL ".join(
            f"SELECT r.uuid FROM {table} AS r LEFT JOIN moderation AS m "
            f"ON m.entity_uuid = r.uuid AND m.entity = '{table}' WHERE {_PENDING}"
            for table in MODERATED
        ).join(("SELECT count(*) FROM (", ")"))
    ).fetchone()
    return count


def waiting(connection: apsw.Connection, most: int) -> tuple[Comment | Offer, ...]:
    """Comments and offers that nobody has decided about, the oldest first; none on a removed contribution."""
    found = [one for made in (Comment, Offer) for one in _read(connection, made, _PENDING, (most,), limited=True)]
    return tuple(sorted(found, key=lambda one: one.hlc)[:most])


def _read(
    connection: apsw.Connection, made: type[R], condition: str, values: tuple[Any, ...], *, limited: bool = False
) -> Iterator[R]:
    table = _BY_TYPE[made].table
    names = attribute_columns(table)
    listed = ", ".join(f'r."{name}"' for name in names)
    decided = ""
    if table in MODERATED:
        names = (*names, "status", "status_reason")
        listed += ", m.status, m.reason"
        decided = f"LEFT JOIN moderation AS m ON m.entity_uuid = r.uuid AND m.entity = '{table}'"
    limit = "LIMIT ?" if limited else ""
    for row in connection.execute(
        f'SELECT {listed} FROM "{table}" AS r {decided} WHERE {condition} ORDER BY r.created_at, r.id {limit}', values
    ):
        yield _made(made, dict(zip(names, row, strict=True)))


def _made(made: type[R], row: Mapping[str, Any]) -> R:
    known = {one.name for one in fields(made)}
    told = {name: value for name, value in row.items() if value is not None and name in known}
    try:
        return msgspec.convert(told, made, strict=False)
    except msgspec.ValidationError as trouble:
        raise Problem("project-damaged") from trouble
