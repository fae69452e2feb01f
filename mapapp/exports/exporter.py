"""What an export format is: one value with an id, its file endings and the function that writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.ground import Box, CarryTiles, Ground
from mapapp.workspace.ports import Printer
from mapapp.workspace.progress import Progress


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What somebody chose for one export.

    Attributes:
        crs: the reference system to write, such as ``EPSG:27700``; None takes the format's own.
        layers: ids of the layers that leave; empty for all.
        embed_media: whether a format that can do either keeps photos and recordings in the file, not beside it.
        licence: under which others may use it, as its organiser words it; empty where nobody has said.
        ground: reads the base map of a box (degrees) for formats that are themselves a map; None where there is none.
        printer: turns a page into PDF.
        tiles: cuts the base map to a box for formats that can be moved and zoomed; None where there is none.
    """

    crs: str | None = None
    layers: frozenset[str] = frozenset()
    embed_media: bool = False
    licence: str = ""
    ground: Callable[[Box], Ground] | None = None
    printer: Printer | None = None
    tiles: CarryTiles | None = None

    def tables(self, dataset: Dataset) -> tuple[Table, ...]:
        """The tables that leave: those with rows, and one of each layer that has none, so that it is not missed.

        Raises:
            Refusal: the project does not have such a layer.
        """
        for layer_id in sorted(self.layers):
            dataset.project.layer(layer_id)
        chosen = [one for one in dataset.tables if not self.layers or one.layer.id in self.layers]
        filled = {one.layer.id for one in chosen if one.count}
        first = {one.layer.id: one for one in reversed(chosen)}
        return tuple(
            one for one in chosen if one.count or (one.layer.id not in filled and first[one.layer.id] is one)
        )


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, for the person who asked and for the log.

    Attributes:
        counts: rows per table, by the name they carry in the file.
        not_located: how many of them have no place.
        lost: rows left out because they could not be brought into `crs`; left_out: refs of the first thousand.
        transformation: which one ran; accuracy_m: its metres, None where nobody has said.
        beside: files and folders that belong to it and stand beside it.
        media: how many photos, drawings and recordings; along: rows of what others added, by its name in the file.
    """

    path: Path
    format: str
    counts: Mapping[str, int]
    not_located: int
    lost: int
    left_out: tuple[str, ...]
    crs: str
    transformation: str
    accuracy_m: float | None
    beside: tuple[Path, ...] = ()
    media: int = 0
    along: Mapping[str, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format. Its title in the reader's language is the text ``export-<id>``.

    Attributes:
        extensions: file endings with the dot, the usual one first.
        fixed_crs: the one reference system of a format that leaves no choice; empty where there is one.
        prints: it needs a printer to be written.
        as_geopackage: it is a GeoPackage, or holds one: a licence goes into it, and photos too if somebody wishes.
        for_people: a document to be read; programs do not find its rows again.
        write: writes the dataset to the path, complete or not at all; before the file takes its name it is opened
            again and its rows are counted. Raises Problem, Refusal or Cancelled.
    """

    id: str
    extensions: tuple[str, ...]
    write: Callable[[Dataset, Path, ExportOptions, Progress], ExportReport]
    fixed_crs: str = ""
    for_people: bool = False
    prints: bool = False
    as_geopackage: bool = False

    @property
    def title(self) -> str:
        """The catalogue's key of the format's name."""
        return f"export-{self.id}"
