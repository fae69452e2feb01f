"""The photos, drawings and recordings that leave: those of contributions that leave, if others may see them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import apsw

from mapapp.domain.contribution import People
from mapapp.store.leaving_rows import Chosen, Query
from mapapp.workspace.dataset import Medium, Table

_FACTS = "uuid contribution_uuid content_type data width height seconds caption transcript".split()

_FOR_OTHERS = f"coalesce(a.released, a.content_type LIKE 'image/%' AND a.people IS NOT '{People.CHILDREN}')"
"""As `Attachment.for_others`: a voice, and children's faces, wait for a decision of their own."""


def count_media(connection: apsw.Connection, chosen: Chosen, tables: Collection[Table]) -> int:
    """How many `media` gives."""
    counted = 0
    for table in tables:
        source = _source(chosen, table)
        (found,) = connection.execute(f"SELECT count(*) {source.sql}", source.values).fetchone()
        counted += found
    return counted


def media(chosen: Chosen, tables: Collection[Table]) -> Callable[[], Iterator[Medium]]:
    """Table by table, by contribution's uuid, one at a time in memory."""
    listed = ", ".join(f"a.{name}" for name in _FACTS)

    def read() -> Iterator[Medium]:
        with chosen.connection() as connection:
            for table in tables:
                source = _source(chosen, table)
                query = f"SELECT {listed} {source.sql} ORDER BY a.contribution_uuid, a.id"
                for row in connection.execute(query, source.values):
                    given = {name: value for name, value in zip(_FACTS, row, strict=True) if value is not None}
                    yield Medium(table=table.name, **given)

    return read


def _source(chosen: Chosen, table: Table) -> Query:
    rows = chosen.source(table.name, table.layer)
    # What has no content (its bytes are gone, or have not arrived yet) cannot leave.
    return Query(
        f"FROM attachment AS a WHERE EXISTS (SELECT 1 {rows.sql} AND f.uuid = a.contribution_uuid) "
        f"AND a.data NOT NULL AND {'1' if chosen.rules.exact else _FOR_OTHERS}",
        rows.values,
    )
