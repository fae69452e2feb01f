"""What goes along with some layers as tables without shapes: what others added to them, and rounds."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

import pyarrow as pa
import pyarrow.compute as pc

from mapapp.exports.media_files import Links
from mapapp.workspace.arrow_schema import arrow_type
from mapapp.workspace.dataset import Column, Companion, Dataset, Table

OF = "contribution_uuid"
OF_ROUND = "round_uuid"
PHOTO = Column("photo", "Photo on the card", "file", "From the folder of this file")
_EMBEDDED = Column("photo", "Photo on the card", "blob", "The picture itself")


def along_with(dataset: Dataset, tables: Collection[Table], links: Links) -> tuple[Companion, ...]:
    """All that belongs to these tables, and the rounds, which name the photos on their cards as `links` have them.

    Rows of contributions in other tables are not in it, nor what then has no rows.
    """
    names = {table.name for table in tables}
    if all(table.name in names for table in dataset.tables if table.count):
        those = dataset.companions
    else:
        uuids = pa.array(list(_uuids(tables)), pa.string())
        those = tuple(found for one in dataset.companions if (found := _only(one, uuids)).count)
    cards = {files[0].medium.round_uuid: files[0].path for files in links.values()}
    cards.pop("", None)  # the files of contributions
    return (*those, *_rounds(dataset, PHOTO, cards))


def along_whole(dataset: Dataset) -> tuple[Companion, ...]:
    """The same of all tables, with the photos themselves on the cards."""
    cards = {one.round_uuid: one.data for one in dataset.cards()} if dataset.card_count else {}
    return (*dataset.companions, *_rounds(dataset, _EMBEDDED, cards))


def _rounds(dataset: Dataset, photo: Column, cards: Mapping[str, object]) -> Iterator[Companion]:
    """The rounds, if there are any, with a column for the photos on their cards if there are any."""
    rounds = dataset.rounds
    if rounds is None or not cards:
        yield from (rounds,) if rounds is not None else ()
        return

    def batches() -> Iterator[pa.RecordBatch]:
        for batch in rounds.batches():
            cells = [cards.get(one) for one in batch.column(OF_ROUND).to_pylist()]
            kind = arrow_type(photo)
            yield batch.append_column(pa.field(photo.name, kind), pa.array(cells, kind))

    yield replace(rounds, columns=(*rounds.columns, photo), batches=batches)


def _only(companion: Companion, uuids: pa.Array) -> Companion:
    """The rows of these contributions."""

    def batches() -> Iterator[pa.RecordBatch]:
        for batch in companion.batches():
            yield batch.filter(pc.is_in(batch.column(OF), uuids))

    return replace(companion, count=sum(batch.num_rows for batch in batches()), batches=batches)


def _uuids(tables: Collection[Table]) -> Iterator[str]:
    return (one for table in tables for batch in table.batches() for one in batch.column("uuid").to_pylist())
