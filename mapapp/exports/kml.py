"""KML for Google Earth, plain or packed: a folder for each layer, in its colour, and nobody's words as markup."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import pyarrow as pa
import shapely

from mapapp.domain.layer import Layer
from mapapp.exports.along import along_with
from mapapp.exports.closed_file import closed_file
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import library_trouble
from mapapp.exports.geojson import json_values
from mapapp.exports.kml_geometry import kml_geometry
from mapapp.exports.labels import label_of, value_text
from mapapp.exports.markup import html_text, xml_text
from mapapp.exports.media_beside import accompanied
from mapapp.exports.media_files import MEDIA, Links, MediaFile, media_along, with_links, write_media
from mapapp.exports.opened_again import check_rows, marks_in
from mapapp.exports.outset import outset_in_degrees
from mapapp.exports.reporting import report_of, report_with
from mapapp.exports.stream import Tally, moved
from mapapp.exports.tables_beside import TABLES, write_tables
from mapapp.workspace.dataset import Column, Companion, Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, Transformation


def write_kml(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables into one document.

    Raises:
        Problem: ``export-crs-fixed`` for any system but WGS 84 (KML 2.3, 6.2), or the disk.
        Refusal, Cancelled: nothing was written.
    """
    tables, still, tally = outset_in_degrees(dataset, target, options, progress)
    with accompanied(target, dataset, tables, progress) as given:
        with given.part.open("wb") as file:
            counts = _write_document(file, dataset, given.tables, given.links, still, tally)
        with given.part.open("rb") as file:
            check_rows(target, tally.rows, marks_in(file, _ROW))
    return report_with(given, target, KML.id, counts, tally, still)


def write_kmz(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """The same document as `write_kml`, packed with its photos and recordings; raises the same."""
    tables, still, tally = outset_in_degrees(dataset, target, options, progress)
    # Trouble: a document of more than 2 GiB, for Earth reads no larger archive.
    with closed_file(target) as part, library_trouble(target, BadZipFile):
        with ZipFile(part, "w", ZIP_DEFLATED) as archive:
            media = media_along(dataset, tables)
            links = write_media(
                media, _FILES, lambda name, data: archive.writestr(f"{_FILES}/{name}", data, ZIP_STORED)
            )
            along = _pack_tables(archive, target, along_with(dataset, tables, links))
            with archive.open(_DOCUMENT, "w") as file:
                counts = _write_document(file, dataset, with_links(tables, links), links, still, tally)
        with ZipFile(part) as archive, archive.open(_DOCUMENT) as file:
            check_rows(target, tally.rows, marks_in(file, _ROW))
    return report_of(target, KMZ.id, counts, tally, still, links=links, along=along)


KML = Exporter("kml", (".kml",), write_kml, fixed_crs=WGS84)
KMZ = Exporter("kmz", (".kmz",), write_kmz, fixed_crs=WGS84)

_FILES = "files"
"""The folder that Earth's own packed documents keep their pictures in."""
_DOCUMENT = "doc.kml"
_ROW = b"<Placemark>"
_PHOTO_WIDTH = 320


def _pack_tables(archive: ZipFile, target: Path, companions: Collection[Companion]) -> Mapping[str, int]:
    """Put what belongs to the placemarks into the archive as tables; Earth does not mind them."""
    if not companions:
        return {}
    with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=target.parent) as kept:
        along = write_tables(Path(kept) / TABLES, target, companions)
        for file in sorted(Path(kept).rglob("*.csv")):
            archive.write(file, file.relative_to(kept))
    return along


def _write_document(
    file: IO[bytes],
    dataset: Dataset,
    tables: tuple[Table, ...],
    links: Links,
    still: Transformation,
    tally: Tally,
) -> dict[str, int]:
    counts = dict.fromkeys((table.title for table in tables), 0)
    for text in _document(dataset, tables, links, still, tally, counts):
        file.write(text.encode())
    return counts


def _document(
    dataset: Dataset,
    tables: tuple[Table, ...],
    links: Links,
    still: Transformation,
    tally: Tally,
    counts: dict[str, int],
) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
    yield f"<name>{xml_text(dataset.project.title)}</name>\n"
    for layer in {table.layer.id: table.layer for table in tables}.values():
        yield _style(layer)
    for table in tables:
        yield f"<Folder><name>{xml_text(table.title)}</name>\n"
        for batch in moved(table, still, tally):
            counts[table.title] += batch.num_rows
            yield from _placemarks(table, batch, links)
        yield "</Folder>\n"
    yield "</Document>\n</kml>\n"


def _style(layer: Layer) -> str:
    """The layer's colour, and a balloon that shows the description alone: Earth reads other values as HTML."""
    red, green, blue = layer.colour[1:3], layer.colour[3:5], layer.colour[5:7]
    colour = f"{blue}{green}{red}"
    return (
        f'<Style id="{layer.id}"><IconStyle><color>ff{colour}</color></IconStyle>'
        f"<LineStyle><color>ff{colour}</color><width>3</width></LineStyle>"
        f"<PolyStyle><color>59{colour}</color></PolyStyle>"
        "<BalloonStyle><text>$[description]</text></BalloonStyle></Style>\n"
    )


def _placemarks(table: Table, batch: pa.RecordBatch, links: Links) -> Iterator[str]:
    """Each row. Its answers are plain data: typed ones GDAL, and QGIS with it, does not find in a packed document."""
    shapes = shapely.from_wkb(batch.column(0).to_numpy(zero_copy_only=False))
    columns = [json_values(column) for column in batch.columns[1:]]
    for shape, *row in zip(shapes, *columns, strict=True):
        values = [(column, one) for column, one in zip(table.columns, row, strict=True) if one is not None]
        data = "".join(
            f'<Data name="{xml_text(column.name)}"><displayName>{xml_text(column.title)}</displayName>'
            f"<value>{xml_text(value_text(value))}</value></Data>"
            for column, value in values
        )
        files = links.get(next((str(value) for column, value in values if column.name == "uuid"), ""), ())
        name = label_of({column.name: value for column, value in values})
        yield (
            f"<Placemark><name>{xml_text(name)}</name>"
            f"<description>{xml_text(_balloon(values, files))}</description><styleUrl>#{table.layer.id}</styleUrl>"
            f"<ExtendedData>{data}</ExtendedData>"
            f"{'' if shape is None else kml_geometry(shape)}</Placemark>\n"
        )


def _balloon(values: Iterable[tuple[Column, object]], files: Iterable[MediaFile]) -> str:
    """What a click shows: photos, titles and answers, all that people wrote escaped within the HTML that Earth
    expects."""
    lines = [_shown(one) for one in files if one.is_picture]
    lines += (
        f"<b>{html_text(column.title)}</b><br>{html_text((column.values or {}).get(str(value), value_text(value)))}"
        for column, value in values
        if column.name != "uuid" and column.title != MEDIA.title and value != ""
    )
    return "<br><br>".join(lines)


def _shown(file: MediaFile) -> str:
    """A photo and what is written beneath it."""
    return f'<img src="{quote(file.path)}" width="{_PHOTO_WIDTH}"><br>{html_text(file.medium.caption)}'
