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
        type: ``text``, ``integer``, ``real``, ``boolean``, ``datetime`` (UTC) or ``date``.
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
    """

    name: str
    title: str
    layer: Layer
    shape: ShapeKind
    columns: tuple[Column, ...]
    count: int
    batches: Callable[[], Iterator[pyarrow.RecordBatch]]


@dataclass(frozen=True, slots=True)
class Dataset:
    """What is about to leave the machine: read from a snapshot, never from the live file.

    Attributes:
        taken_at: ISO time of the snapshot it was read from.
    """

    project: Project
    profile: Profile
    tables: tuple[Table, ...]
    taken_at: str

    @property
    def count(self) -> int:
        return sum(table.count for table in self.tables)
