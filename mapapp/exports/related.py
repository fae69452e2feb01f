"""What belongs to contributions, as tables without shapes: comments, offers, needs … and media; and rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mapapp.exports.along import OF_ROUND, along_whole, along_with
from mapapp.exports.media_files import Links, MediaFile, media_of
from mapapp.workspace.dataset import Column, Companion, Dataset, Medium, Table

_OF = Column("contribution_uuid", "Contribution", "text", "Identity of what it belongs to")
_FILE = Column("file", "File", "file", "From the folder of this file")
_CONTENT = Column("data", "Content", "blob", "The file itself")
_FACTS = (
    Column("uuid", "Identity", "text"),
    Column("content_type", "Kind of file", "text", "Its media type"),
    Column("caption", "Caption", "text"),
    Column("width", "Width", "integer", "Pixels"),
    Column("height", "Height", "integer", "Pixels"),
    Column("seconds", "Length", "real", "Seconds, of a recording"),
    Column("transcript", "Words", "text", "What is said in a recording"),
)
MEDIA, _TITLE = "_media", "Photos and recordings"


@dataclass(frozen=True, slots=True)
class Related:
    """One such table.

    Attributes:
        key: tells it apart from others, and by its first ``_`` from every layer's table; title: a person's word for
            all of it.
        columns: ``contribution_uuid`` is among them, except where the rows belong to no contribution; `rows` gives
            values in their order, as SQLite takes them.
        shown: the column that a row is called by; relation: the kind of relation (OGC 18-000, table 2).
    """

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterator[tuple]]
    shown: str
    relation: str = "attributes"

    @property
    def of_contributions(self) -> bool:
        return any(one.name == _OF.name for one in self.columns)

    @property
    def of_rounds(self) -> bool:
        return self.key != ROUNDS and any(one.name == OF_ROUND for one in self.columns)

    @property
    def long_texts(self) -> frozenset[str]:
        """Columns in which people write more than a line."""
        return frozenset(one.name for one in self.columns) & _LONG


_LONG = frozenset(("body", "published_body", "note", "answer", "commitments", "transcript", "caption"))
_SHOWN = ("body", "answer", "transcript", "note", "question", "kind")
RESULTS, PLACEMENTS = "round_result", "placement"
ROUNDS = "_round"


def related_to(dataset: Dataset, tables: tuple[Table, ...], links: Links, *, embed: bool) -> tuple[Related, ...]:
    """All of a dataset; media as `links` to files, or with `embed` themselves."""
    if embed:
        along = tuple(map(_companion, along_whole(dataset)))
        return (*along, _embedded(dataset, tables)) if any(True for _ in media_of(dataset, tables)) else along
    along = tuple(map(_companion, along_with(dataset, tables, links)))
    of_contributions = [file for files in links.values() for file in files if file.medium.contribution_uuid]
    return (*along, _linked(of_contributions)) if of_contributions else along


def _companion(companion: Companion) -> Related:
    names = [column.name for column in companion.columns]

    def rows() -> Iterator[tuple]:
        for batch in companion.batches():
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                yield tuple(map(_held, row))

    shown = next((one for one in _SHOWN if one in names), names[0])
    return Related(f"_{companion.name}", companion.title, companion.columns, rows, shown)


def _linked(files: Sequence[MediaFile]) -> Related:
    def rows() -> Iterator[tuple]:
        for file in files:
            yield (file.medium.contribution_uuid, file.path, *_facts(file.medium))

    return Related(MEDIA, _TITLE, (_OF, _FILE, *_FACTS), rows, "caption")


def _embedded(dataset: Dataset, tables: tuple[Table, ...]) -> Related:
    def rows() -> Iterator[tuple]:
        for medium in media_of(dataset, tables):
            yield (medium.contribution_uuid, medium.data, *_facts(medium))

    return Related(MEDIA, _TITLE, (_OF, _CONTENT, *_FACTS), rows, "caption", relation="media")


def _facts(medium: Medium) -> tuple:
    return tuple(getattr(medium, column.name) or None for column in _FACTS)


def _held(value: object) -> object:
    """As a GeoPackage holds it (OGC 12-128r17, table 1)."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
    if isinstance(value, date):
        return value.isoformat()
    return value
