"""Streams what others added to the contributions that leave."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import apsw
import pyarrow as pa

from mapapp.domain.contribution import Status
from mapapp.store.arrow_rows import array_of, columns_at_once, fields_of
from mapapp.store.leaving import Leaving
from mapapp.store.leaving_companions import KINDS, OF, CompanionKind
from mapapp.store.leaving_rows import Chosen, Query, table_names
from mapapp.workspace.dataset import Companion, Profile, Table


def companions(
    connection: apsw.Connection, chosen: Chosen, tables: Collection[Table], profile: Profile
) -> tuple[Companion, ...]:
    """Those that have rows; a file from before a table existed has none of it."""
    there = table_names(connection)
    made = (_companion(connection, chosen, tables, kind, profile) for kind in KINDS if kind.table in there)
    return tuple(one for one in made if one.count)


def _companion(
    connection: apsw.Connection, chosen: Chosen, tables: Collection[Table], kind: CompanionKind, profile: Profile
) -> Companion:
    leaves = (OF, *(kind.known[name] for name in kind.names[profile]))
    source = _source(chosen, tables, kind)
    (count,) = connection.execute(f"SELECT count(*) {source.sql}", source.values).fetchone()
    return Companion(
        kind.name, kind.title, tuple(one.column for one in leaves), count, _batches(chosen, source, leaves)
    )


def _source(chosen: Chosen, tables: Collection[Table], kind: CompanionKind) -> Query:
    """``FROM … WHERE …``: of contributions that leave, and never what was given for practice."""
    rows = [chosen.source(table.name, table.layer) for table in tables]
    # Looked up one by one: there are fewer of these than contributions, and often none.
    leaves = (f"EXISTS (SELECT 1 {one.sql} AND f.uuid = c.contribution_uuid)" for one in rows)
    within = " OR ".join(leaves) or "0"
    joins, also, values = "", "", ()
    if kind.at_events:
        joins += " LEFT JOIN session AS e ON e.uuid = c.session_uuid"
        also += " AND e.practice IS NOT 1"
    if kind.moderated:
        joins += f" LEFT JOIN moderation AS d ON d.entity_uuid = c.uuid AND d.entity = '{kind.name}'"
        values = tuple(map(str, chosen.rules.statuses))
        also += f" AND coalesce(d.status, '{Status.PENDING}') IN ({', '.join('?' * len(values))})"
    return Query(
        f'FROM "{kind.table}" AS c{joins} WHERE ({within}) AND {kind.only}{also}',
        tuple(value for one in rows for value in one.values) + values,
    )


def _batches(chosen: Chosen, source: Query, leaves: tuple[Leaving, ...]) -> Callable[[], Iterator[pa.RecordBatch]]:
    columns = [one.column for one in leaves]
    schema = pa.schema(fields_of(columns))
    listed = ", ".join(one.sql for one in leaves)

    def read() -> Iterator[pa.RecordBatch]:
        with chosen.connection() as connection:
            query = f"SELECT {listed} {source.sql} ORDER BY c.contribution_uuid, c.uuid"
            for values in columns_at_once(connection.execute(query, source.values)):
                yield pa.RecordBatch.from_arrays(list(map(array_of, values, columns)), schema=schema)

    return read
