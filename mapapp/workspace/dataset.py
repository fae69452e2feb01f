"""What an exporter sees: a frozen schema and a restartable stream of already filtered rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mapapp.domain.layer import Layer
from mapapp.domain.project import Project
from mapapp.domain.shapes import ShapeKind

if TYPE_CHECKING:
    import pyarrow


class Profile(StrEnum):
    """How much of what people said leaves the machine; each is an allow-list of columns."""

    PUBLIC = "public"
    PARTNER = "partner"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Column:
    """One column that leaves: its name in the file, a person's title, what it means, its value list if any.

    Attributes:
        type: ``text``, ``integer``, ``real``, ``boolean``, ``datetime`` (UTC), ``date``, ``blob`` or ``file`` (text:
            a path from the file's own folder, with ``/`` on every system).
    """

    name: str
    title: str
    type: str
    description: str = ""
    values: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One feature table: a layer in one shape. `batches()` starts the stream anew each time.

    Each batch is an Arrow record batch with a column ``geometry`` (WKB, WGS 84 longitude latitude, null for a
    row without a place) followed by `columns` in their order. At most 65,536 rows each.

    Attributes:
        count, unplaced: rows, and how many of them have no place.
    """

    name: str
    title: str
    layer: Layer
    shape: ShapeKind
    columns: tuple[Column, ...]
    count: int
    batches: Callable[[], Iterator[pyarrow.RecordBatch]]
    unplaced: int = 0


@dataclass(frozen=True, slots=True)
class Companion:
    """What others added to contributions, or what became of them: comments, offers, needs … It has no shapes.

    Each batch holds `columns` in their order. The first is ``contribution_uuid``, and only of contributions that
    leave, where the rows belong to contributions.

    Attributes:
        name: as the file's table, such as ``comment``; title: a person's word for all of it.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    count: int
    batches: Callable[[], Iterator[pyarrow.RecordBatch]]


@dataclass(frozen=True, slots=True)
class Medium:
    """A photo, drawing or recording of a contribution that leaves; or the photo on a card that was dealt in a round.

    Attributes:
        table: the feature table of its contribution; data: the file's bytes, already rebuilt.
        width, height: pixels; seconds: length of a recording.
        round_uuid: of a card, which belongs to no contribution and no table; empty everywhere else.
    """

    uuid: str
    contribution_uuid: str
    table: str
    content_type: str
    data: bytes
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    caption: str = ""
    transcript: str = ""
    round_uuid: str = ""

    @property
    def of(self) -> str:
        """What it belongs to: a contribution or a round."""
        return self.contribution_uuid or self.round_uuid


@dataclass(frozen=True, slots=True)
class Events:
    """How many contributions came at which event, where their rows do not say it.

    Attributes:
        counts: by the event's title, an empty one for between events, the largest first.
        others: how many came at events that are too small to be told apart.
    """

    counts: tuple[tuple[str, int], ...] = ()
    others: int = 0


def _no_media() -> Iterator[Medium]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Dataset:
    """What is about to leave the machine: read from a snapshot, never from the live file.

    Attributes:
        taken_at: ISO time of the snapshot it was read from.
        media: starts the stream of what `media_count` counts anew: one at a time, table by table in their order,
            within each by the contribution's uuid.
        events: of all tables together, in a profile that lets no row say its event.
        rounds: those that are over, which belong to no contribution; None where there are none. Their results are
            `companions`.
        cards: starts the stream of the photos on cards that were dealt in them, `card_count` many.
    """

    project: Project
    profile: Profile
    tables: tuple[Table, ...]
    taken_at: str
    companions: tuple[Companion, ...] = ()
    media: Callable[[], Iterator[Medium]] = _no_media
    media_count: int = 0
    events: Events = Events()
    rounds: Companion | None = None
    cards: Callable[[], Iterator[Medium]] = _no_media
    card_count: int = 0

    @property
    def count(self) -> int:
        return sum(table.count for table in self.tables)
