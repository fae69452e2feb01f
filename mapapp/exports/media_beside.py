"""A file with a folder of photos, drawings and recordings beside it, for formats that cannot hold them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from mapapp.exports.closed_file import delivery
from mapapp.exports.media_files import Links, media_of, with_links, write_media
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress


@dataclass(frozen=True, slots=True)
class Accompanied:
    """Where to write a file, and what to write.

    Attributes:
        tables: with a column that names the files of each row, where there are any.
        beside: what the folder will be called; empty where nothing goes along.
    """

    part: Path
    tables: tuple[Table, ...]
    links: Links = field(default_factory=dict)
    beside: tuple[Path, ...] = ()


@contextmanager
def accompanied(
    target: Path, dataset: Dataset, tables: tuple[Table, ...], progress: Progress
) -> Iterator[Accompanied]:
    """As `closed_file`, with the media of these tables in a folder that takes its name together with the file.

    Raises:
        Problem, Cancelled: nothing was written.
    """
    name = f"{target.stem}_{target.suffix[1:]}_media"
    with delivery(target) as given:
        links = media_beside(given, name, dataset, tables, progress)
        beside = (target.with_name(name),) if links else ()
        yield Accompanied(given.part, with_links(tables, links), links, beside)


class Beside(Protocol):
    """Somewhere to put what goes along; `Delivery` is one."""

    def beside(self, name: str) -> Path:
        """Where to write what will be called `name`."""

    def without(self, name: str) -> None:
        """Nothing will be called that this time."""


def media_beside(given: Beside, name: str, dataset: Dataset, tables: tuple[Table, ...], progress: Progress) -> Links:
    """Write the media of these tables into a folder of that name beside the file; no folder where there is none."""
    media = media_of(dataset, tables)
    first = next(media, None)
    if first is None:
        given.without(name)
        return {}
    folder = given.beside(name)
    folder.mkdir()
    total = sum(table.count for table in tables)

    def write(file: str, content: bytes) -> None:
        progress(0, total)  # whoever watches may stop the work here
        (folder / file).write_bytes(content)

    return write_media(itertools.chain((first,), media), name, write)
