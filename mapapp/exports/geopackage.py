"""The planner's hand-over: one closed GeoPackage 1.3, styled, described and checked before it gets its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import apsw

from mapapp.exports import geopackage_extras
from mapapp.exports.closed_file import delivery
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import GEOMETRY_TYPES, library_trouble, write_layer
from mapapp.exports.geopackage_names import Names, layer_names
from mapapp.exports.media_beside import media_beside
from mapapp.exports.media_files import Links, media_along, with_column
from mapapp.exports.metadata import Lineage
from mapapp.exports.opened_again import check_layers
from mapapp.exports.outset import to_grid
from mapapp.exports.related import MEDIA, Related, related_to
from mapapp.exports.reporting import report_of
from mapapp.exports.stream import Tally, check_some_left, moved
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Column, Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import Transformation

_PHOTO = Column("photo", "Photo", "file", "The first of its photos; all of them are in the table of photos")


@dataclass(frozen=True, slots=True)
class Written:
    """What is in a GeoPackage that has just been written.

    Attributes:
        tables, related: as they are in the file; names: what each is called there, by table's name and by key.
        counts, along: rows of the layers and of what belongs to them, by those names.
        cards: how many photos on cards that were dealt in rounds.
    """

    tables: tuple[Table, ...]
    related: tuple[Related, ...]
    names: Mapping[str, str]
    counts: Mapping[str, int]
    along: Mapping[str, int]
    cards: int
    tally: Tally
    transformation: Transformation
    lineage: Lineage

    @property
    def media(self) -> int:
        """How many photos, drawings and recordings, the photos on cards among them."""
        return self.along.get(self.names.get(MEDIA, ""), 0) + self.cards

    @property
    def said(self) -> dict[str, int]:
        """Rows of what belongs to the layers, media aside."""
        return {name: count for name, count in self.along.items() if name != self.names.get(MEDIA)}


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write the dataset; British National Grid through OSTN15 unless `options` name another system.

    Photos and recordings go into a folder beside it, or, where `options` say so, into the file.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    folder = f"{target.stem}_media"
    with delivery(target) as given, library_trouble(target, apsw.Error):
        tables = options.tables(dataset)
        total = sum(table.count for table in tables)
        media = () if options.embed_media else media_along(dataset, tables)
        links = media_beside(given, folder, iter(media), lambda: progress(0, total))
        made = write_geopackage(given.part, target, dataset, options, links, progress)
    return report_of(
        target,
        EXPORTER.id,
        made.counts,
        made.tally,
        made.transformation,
        media=made.media,
        beside=(target.with_name(folder),) if links else (),
        along=made.said,
    )


EXPORTER = Exporter("geopackage", (".gpkg",), write, as_geopackage=True)


def write_geopackage(
    part: Path, target: Path, dataset: Dataset, options: ExportOptions, links: Links, progress: Progress
) -> Written:
    """Write the file and open it again.

    Args:
        part: where to; target: what it is called in what people are told.
        links: the media that stand beside it.
    """
    tables = with_photos(options.tables(dataset), links)
    transformation = to_grid(dataset, tables, options)
    tally = Tally(sum(table.count for table in tables), progress)
    related = related_to(dataset, tables, links, embed=options.embed_media)
    given = Names()
    names = layer_names(tables, given) | {one.key: given.give(one.title, one.key) for one in related}
    counts = {
        names[table.name]: _write_table(part, table, names[table.name], transformation, tally) for table in tables
    }
    check_some_left(tally, transformation)
    lineage = Lineage.of(
        dataset,
        transformation,
        rows=tally.rows,
        not_located=tally.not_located,
        lost=tally.lost,
        licence=options.licence,
    )
    along = geopackage_extras.add(part, tables, related, names, lineage, transformation.target)
    check_layers(part, target, {**counts, **along})
    return Written(tables, related, names, counts, along, dataset.card_count, tally, transformation, lineage)


def with_photos(tables: tuple[Table, ...], links: Links) -> tuple[Table, ...]:
    """The tables with a column for the first photo of each row, where any row of any table has one."""
    first = {uuid: next((one.path for one in files if one.is_picture), "") for uuid, files in links.items()}
    cells = {uuid: path for uuid, path in first.items() if path}
    return tuple(with_column(table, _PHOTO, cells) for table in tables) if cells else tables


def _write_table(part: Path, table: Table, name: str, transformation: Transformation, tally: Tally) -> int:
    """Stream one table into a layer of its own, and say how many rows went in."""
    before = tally.rows
    write_layer(
        part,
        schema_of(table),
        moved(table, transformation, tally),
        driver="GPKG",
        layer=name,
        geometry_type=GEOMETRY_TYPES[table.shape],
        crs=transformation.target,
        # No gpkg_ogr_contents: its counts go wrong under other programs, and GDAL then hides rows.
        dataset_options={"VERSION": "1.3", "ADD_GPKG_OGR_CONTENTS": "NO"},
        layer_options={"GEOMETRY_NAME": "geom", "SPATIAL_INDEX": "NO", "DESCRIPTION": table.layer.prompt},
    )
    return tally.rows - before
