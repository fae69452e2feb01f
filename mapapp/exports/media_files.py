"""The photos, drawings and recordings of a dataset as files, and what each of them belongs to."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

import pyarrow as pa

from mapapp.domain.identity import is_uuid
from mapapp.workspace.dataset import Column, Dataset, Medium, Table

_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "audio/webm": ".webm",
    "audio/ogg": ".ogg",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/wav": ".wav",
}
_IDENTITY = "uuid"
BETWEEN = "; "
"""Stands between the files of one contribution where a format has one cell for all of them."""
MEDIA = Column("media", "Photos, drawings and recordings", "text", f"Files beside this one, with “{BETWEEN}” between")


@dataclass(frozen=True, slots=True)
class MediaFile:
    """One file that goes along, without its content.

    Attributes:
        path: where it is from the hand-over's file, with ``/`` on every system.
    """

    path: str
    medium: Medium

    @property
    def is_picture(self) -> bool:
        return self.medium.content_type.startswith("image/")


Links = Mapping[str, tuple[MediaFile, ...]]
"""The files of each contribution, and of each round with a photo on its card, by uuid; those without any are not in
it."""


def media_of(dataset: Dataset, tables: Collection[Table]) -> Iterator[Medium]:
    """What leaves with the contributions of some tables."""
    names = {table.name for table in tables}
    return (one for one in dataset.media() if one.table in names)


def media_along(dataset: Dataset, tables: Collection[Table]) -> Iterator[Medium]:
    """The same, and what leaves with rounds, whichever tables they are."""
    return itertools.chain(media_of(dataset, tables), dataset.cards())


def write_media(media: Iterator[Medium], folder: str, write: Callable[[str, bytes], None]) -> Links:
    """Give every file to `write` with its name in `folder`, one at a time; names tell nothing about people."""
    links: dict[str, tuple[MediaFile, ...]] = {}
    for medium in media:
        name = file_name(medium)
        write(name, medium.data)
        file = MediaFile(f"{folder}/{name}", replace(medium, data=b""))
        links[medium.of] = (*links.get(medium.of, ()), file)
    return links


def file_name(medium: Medium) -> str:
    """What its file is called. An identity from somebody else's project may hold anything: then it is digested."""
    stem = medium.uuid if is_uuid(medium.uuid) else hashlib.sha256(medium.uuid.encode()).hexdigest()[:32]
    kind = medium.content_type.partition(";")[0].strip().lower()
    return stem + _ENDINGS.get(kind, ".bin")


def with_links(tables: tuple[Table, ...], links: Links) -> tuple[Table, ...]:
    """The tables with a column `MEDIA` where there is anything to name."""
    if not links:
        return tables
    cells = {uuid: BETWEEN.join(one.path for one in files) for uuid, files in links.items()}
    return tuple(with_column(table, MEDIA, cells) for table in tables)


def with_column(table: Table, column: Column, cells: Mapping[str, str]) -> Table:
    """The table with one more column of text: the cell of each contribution's uuid, empty where there is none."""
    taken = {one.name for one in table.columns}
    name = column.name
    while name in taken:  # somebody may have asked a question by that name
        name += "_file"
    named = replace(column, name=name)

    def batches() -> Iterator[pa.RecordBatch]:
        for batch in table.batches():
            identities = batch.column(_IDENTITY).to_pylist()
            found = pa.array([cells.get(one) for one in identities], pa.string())
            yield batch.append_column(pa.field(name, pa.string()), found)

    return replace(table, columns=(*table.columns, named), batches=batches)
