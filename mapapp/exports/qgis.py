"""All that a planner needs: GeoPackage, QGIS project, photos, read-me and data dictionary, as files or as one zip."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import apsw

from mapapp.exports.closed_file import closed_file, delivery
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import library_trouble
from mapapp.exports.geopackage import Written, write_geopackage
from mapapp.exports.media_beside import Beside, media_beside
from mapapp.exports.media_files import media_along
from mapapp.exports.qgis_project import write_project
from mapapp.exports.read_me import write_dictionary, write_read_me
from mapapp.exports.reporting import report_of
from mapapp.workspace.dataset import Dataset
from mapapp.workspace.progress import Progress

_PACKED = (".jpg", ".png", ".webp", ".webm", ".ogg", ".m4a", ".mp3", ".qgz")
"""Files that do not get smaller."""


def write_files(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write a QGIS project with everything that it opens beside it; reference system as `geopackage.write` has it.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    with delivery(target) as given, library_trouble(target, apsw.Error):
        made = _fill(given, given.part, target, dataset, options, progress)
    beside = tuple(target.with_name(name) for name in made.names if name != target.name)
    return _report(target, FILES.id, made, beside)


def write_package(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write the same files as `write_files` into one zip; raises the same."""
    with (
        closed_file(target) as part,
        library_trouble(target, apsw.Error),
        tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=target.parent) as kept,
    ):
        folder = _Folder(Path(kept))
        project = target.with_suffix(".qgz").name
        made = _fill(folder, folder.beside(project), target, dataset, options, progress)
        with ZipFile(part, "w") as archive:
            for file in sorted(folder.path.rglob("*")):
                small = file.suffix in _PACKED
                archive.write(file, file.relative_to(folder.path), ZIP_STORED if small else ZIP_DEFLATED)
    return _report(target, PACKAGE.id, made, ())


FILES = Exporter("qgis", (".qgz",), write_files, as_geopackage=True)
PACKAGE = Exporter("package", (".zip",), write_package, as_geopackage=True)


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path

    def beside(self, name: str) -> Path:
        return self.path / name

    def without(self, name: str) -> None:
        """The folder is new: nothing is in it that was not put there."""


@dataclass(frozen=True, slots=True)
class _Made:
    """What was written, and what each file is, by its name."""

    written: Written
    names: dict[str, str]


def _fill(
    given: Beside, project: Path, target: Path, dataset: Dataset, options: ExportOptions, progress: Progress
) -> _Made:
    """Write everything; `project` is where the QGIS project goes."""
    stem = target.stem
    gpkg, media, columns = f"{stem}.gpkg", f"{stem}_media", f"{stem}_columns.csv"
    geopackage = given.beside(gpkg)
    tables = options.tables(dataset)
    total = sum(table.count for table in tables)
    along = () if options.embed_media else media_along(dataset, tables)
    links = media_beside(given, media, iter(along), lambda: progress(0, total))
    written = write_geopackage(geopackage, target, dataset, options, links, progress)
    write_project(project, dataset.project.title, geopackage, gpkg, written)
    write_dictionary(given.beside(columns), written)
    names = {
        f"{stem}.qgz": "a project for QGIS 3.22 or newer: every layer styled, comments and photos joined",
        gpkg: f"the layers as a GeoPackage in {written.transformation.target}",
        **({media: "photos, drawings and recordings"} if links else {}),
        columns: "what every column means",
    }
    read_me = f"{stem}_read_me.txt"
    write_read_me(given.beside(read_me), dataset, written, names, options.licence)
    return _Made(written, {**names, read_me: ""})


def _report(target: Path, format: str, made: _Made, beside: tuple[Path, ...]) -> ExportReport:
    written = made.written
    return report_of(
        target,
        format,
        written.counts,
        written.tally,
        written.transformation,
        media=written.media,
        beside=beside,
        along=written.said,
    )
