"""A file with folders beside it, for formats that cannot hold all: photos, drawings and recordings, and what others
added to contributions."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from mapapp.exports.along import along_with
from mapapp.exports.closed_file import Delivery, delivery
from mapapp.exports.gdal import library_trouble
from mapapp.exports.media_files import Links, media_along, with_links, write_media
from mapapp.exports.tables_beside import TABLES, write_tables
from mapapp.workspace.dataset import Companion, Dataset, Medium, Table
from mapapp.workspace.progress import Progress


@dataclass(frozen=True, slots=True)
class Accompanied:
    """Where to write a file, and what to write.

    Attributes:
        tables: with a column that names the files of each row, where there are any.
        companions: what belongs to the tables, and rounds; along: rows of what of it is in a folder beside the file.
        beside: what the folders will be called; empty where nothing goes along.
    """

    part: Path
    tables: tuple[Table, ...]
    companions: tuple[Companion, ...] = ()
    links: Links = field(default_factory=dict)
    along: Mapping[str, int] = field(default_factory=dict)
    beside: tuple[Path, ...] = ()


@contextmanager
def accompanied(
    target: Path, dataset: Dataset, tables: tuple[Table, ...], progress: Progress
) -> Iterator[Accompanied]:
    """As `with_media_beside`, with what belongs to these tables in a folder of its own."""
    with _accompanied(target, dataset, tables, progress) as (delivered, given):
        name = _folder(target, TABLES)
        if not given.companions:
            delivered.without(name)
            yield given
            return
        with library_trouble(target):
            along = write_tables(delivered.beside(name), target, given.companions)
        yield replace(given, along=along, beside=(*given.beside, target.with_name(name)))


@contextmanager
def with_media_beside(
    target: Path, dataset: Dataset, tables: tuple[Table, ...], progress: Progress
) -> Iterator[Accompanied]:
    """As `closed_file`, with the media of these tables in a folder that takes its name together with the file.

    Raises:
        Problem, Cancelled: nothing was written.
    """
    with _accompanied(target, dataset, tables, progress) as (_delivered, given):
        yield given


@contextmanager
def _accompanied(
    target: Path, dataset: Dataset, tables: tuple[Table, ...], progress: Progress
) -> Iterator[tuple[Delivery, Accompanied]]:
    name, total = _folder(target, "media"), sum(table.count for table in tables)
    with delivery(target) as given:
        links = media_beside(given, name, media_along(dataset, tables), lambda: progress(0, total))
        beside = (target.with_name(name),) if links else ()
        companions = along_with(dataset, tables, links)
        yield given, Accompanied(given.part, with_links(tables, links), companions, links, beside=beside)


def _folder(target: Path, of: str) -> str:
    return f"{target.stem}_{target.suffix[1:]}_{of}"


class Beside(Protocol):
    """Somewhere to put what goes along; `Delivery` is one."""

    def beside(self, name: str) -> Path:
        """Where to write what will be called `name`."""

    def without(self, name: str) -> None:
        """Nothing will be called that this time."""


def media_beside(given: Beside, name: str, media: Iterator[Medium], look_up: Callable[[], None]) -> Links:
    """Write media into a folder of that name beside the file; no folder where there is none.

    Args:
        look_up: called before each; what it raises ends the work.
    """
    first = next(media, None)
    if first is None:
        given.without(name)
        return {}
    folder = given.beside(name)
    folder.mkdir()

    def write(file: str, content: bytes) -> None:
        look_up()
        (folder / file).write_bytes(content)

    return write_media(itertools.chain((first,), media), name, write)
