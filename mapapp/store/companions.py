"""Streams what others added to the contributions that leave, and what was done together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import apsw
import pyarrow as pa

from mapapp.domain.contribution import Status
from mapapp.store.arrow_rows import array_of, columns_at_once
from mapapp.store.leaving import Leaving
from mapapp.store.leaving_companions import KINDS, CompanionKind
from mapapp.store.leaving_rounds import CARDS, RESULTS, ROUNDS
from mapapp.store.leaving_rows import Chosen, Query, table_names
from mapapp.workspace.arrow_schema import fields_of
from mapapp.workspace.dataset import Companion, Medium, Profile, Table


def companions(
    connection: apsw.Connection, chosen: Chosen, tables: Collection[Table], profile: Profile
) -> tuple[Companion, ...]:
    """Those that have rows; a file from before a table existed has none of it."""
    there = table_names(connection)
    kinds = (one for one in (*KINDS, *RESULTS) if one.table in there and profile in one.names)
    made = (_companion(connection, chosen, kind, profile, _of(chosen, tables)) for kind in kinds)
    return tuple(one for one in made if one.count)


def rounds(connection: apsw.Connection, chosen: Chosen, profile: Profile) -> Companion | None:
    """The rounds of the events and days that were chosen: prompts that nobody answered too. They belong to no
    contribution; None where there are none."""
    if ROUNDS.table not in table_names(connection):
        return None
    found = _companion(connection, chosen, ROUNDS, profile, chosen.held())
    return found if found.count else None


def cards(
    connection: apsw.Connection, chosen: Chosen, profile: Profile
) -> tuple[int, Callable[[], Iterator[Medium]]]:
    """The photos on the cards of those rounds, and how many there are; none where the profile keeps them back."""
    if profile not in CARDS or ROUNDS.table not in table_names(connection):
        return 0, lambda: iter(())
    source = _source(chosen, ROUNDS, chosen.held())
    photos = Query(f"{source.sql} AND c.picture NOT NULL", source.values)
    (count,) = connection.execute(f"SELECT count(*) {photos.sql}", photos.values).fetchone()

    def read() -> Iterator[Medium]:
        with chosen.connection() as again:
            query = f"SELECT c.uuid, c.picture_type, c.picture {photos.sql} ORDER BY c.uuid"
            for uuid, kind, data in again.execute(query, photos.values):
                yield Medium(uuid, "", "", kind or "", data, round_uuid=uuid)

    return count, read


def _companion(
    connection: apsw.Connection, chosen: Chosen, kind: CompanionKind, profile: Profile, within: Query
) -> Companion:
    leaves = (*kind.of, *(kind.known[name] for name in kind.names[profile]))
    source = _source(chosen, kind, within)
    (count,) = connection.execute(f"SELECT count(*) {source.sql}", source.values).fetchone()
    order = ", ".join((*(one.sql for one in kind.of), "c.uuid"))
    batches = _batches(chosen, source, leaves, order)
    return Companion(kind.name, kind.title, tuple(one.column for one in leaves), count, batches)


def _of(chosen: Chosen, tables: Collection[Table]) -> Query:
    """The condition that a row belongs to a contribution that leaves."""
    rows = [chosen.source(table.name, table.layer) for table in tables]
    # Looked up one by one: there are fewer of these than contributions, and often none.
    leaves = (f"EXISTS (SELECT 1 {one.sql} AND f.uuid = c.contribution_uuid)" for one in rows)
    return Query(" OR ".join(leaves) or "0", tuple(value for one in rows for value in one.values))


def _source(chosen: Chosen, kind: CompanionKind, within: Query) -> Query:
    """``FROM … WHERE …``: what is `within`, and never what was given for practice."""
    joins, also, values = "", "", ()
    if kind.at_events:
        joins += " LEFT JOIN session AS e ON e.uuid = c.session_uuid"
        also += " AND e.practice IS NOT 1"
    if kind.moderated:
        joins += f" LEFT JOIN moderation AS d ON d.entity_uuid = c.uuid AND d.entity = '{kind.name}'"
        values = tuple(map(str, chosen.rules.statuses))
        also += f" AND coalesce(d.status, '{Status.PENDING}') IN ({', '.join('?' * len(values))})"
    rows = kind.rows or f'"{kind.table}"'
    return Query(
        f"FROM {rows} AS c{joins} WHERE ({within.sql}) AND {kind.only}{also}",
        within.values + values,
    )


def _batches(
    chosen: Chosen, source: Query, leaves: tuple[Leaving, ...], order: str
) -> Callable[[], Iterator[pa.RecordBatch]]:
    columns = [one.column for one in leaves]
    schema = pa.schema(fields_of(columns))
    listed = ", ".join(one.sql for one in leaves)

    def read() -> Iterator[pa.RecordBatch]:
        with chosen.connection() as connection:
            query = f"SELECT {listed} {source.sql} ORDER BY {order}"
            for values in columns_at_once(connection.execute(query, source.values)):
                yield pa.RecordBatch.from_arrays(list(map(array_of, values, columns)), schema=schema)

    return read
