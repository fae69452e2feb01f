"""How long a hand-over takes beside ogr2ogr doing the same job without styles: `python benchmarks/export_million.py`.

Both read the same GeoPackage in WGS 84 and write the same rows; ours go through OSTN15 and come out styled,
described and counted again. `--format all` goes through every format that ogr2ogr writes. It is Debian's gdal-bin.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
from rich.console import Console
from rich.table import Table as Picture

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mapapp.domain.layer import Category, Layer
from mapapp.domain.project import Project
from mapapp.domain.shapes import ShapeKind
from mapapp.exports import EXPORTERS, ExportOptions, exporter_for
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Column, Dataset, Profile, Table
from mapapp.workspace.progress import silent

COLUMNS = (
    Column("uuid", "Identity", "text"),
    Column("category", "Category", "text", values={"green": "Parks", "roads": "Streets"}),
    Column("title", "Title", "text"),
    Column("body", "Words", "text"),
    Column("created_on", "Given on", "date"),
    Column("seats", "How many seats", "integer"),
)
GRID = ["-t_srs", "EPSG:27700"]
OF_OGR2OGR = {
    "geopackage": ["-f", "GPKG", *GRID, "-dsco", "VERSION=1.3"],
    "geojson": ["-f", "GeoJSON", "-lco", "RFC7946=YES"],
    "csv": ["-f", "CSV", *GRID, "-lco", "GEOMETRY=AS_XY"],
    "excel": ["-f", "XLSX"],
    "shapefile": ["-f", "ESRI Shapefile", *GRID, "-lco", "ENCODING=UTF-8"],
    "kml": ["-f", "LIBKML"],
    "kmz": ["-f", "LIBKML"],
    "flatgeobuf": ["-f", "FlatGeobuf", *GRID],
    "geoparquet": ["-f", "Parquet", *GRID],
    "dxf": ["-f", "DXF", *GRID, "-sql", "SELECT geom, title AS Text FROM source"],
}
"""What ogr2ogr is asked for. Its Excel sheet has no places, its drawing no answers; ours have both."""
ENDINGS = {"shapefile": ".shz"}
"""By which ogr2ogr knows the form, where it is not ours."""
ALONG = {"shapefile": "csv"}
"""What ours carries besides, for a shapefile cuts words short; so that the peer does the same job."""


def main() -> None:
    """Make the rows, let both write them, print the ratio."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, nargs="+", default=[1_000, 10_000, 100_000, 1_000_000])
    asked.add_argument("--format", choices=["all", *(one.id for one in EXPORTERS)], default="geopackage")
    asked.add_argument("--write", nargs=2, metavar=("SOURCE", "OUT"), help=argparse.SUPPRESS)
    asked.add_argument("--make", metavar="SOURCE", help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.make:
        make_source(Path(given.make), given.rows[0])
        return
    if given.write:
        write_ours(Path(given.write[0]), Path(given.write[1]), given.format)
        return
    picture = Picture(title="Seconds and peak memory")
    picture.add_column("format")
    for heading in ("rows", "mapapp", "CPU", "MB", "ogr2ogr", "CPU", "MB", "ratio", "of CPU"):
        picture.add_column(heading, justify="right")
    for format in OF_OGR2OGR if given.format == "all" else (given.format,):
        for rows in given.rows:
            with tempfile.TemporaryDirectory() as folder:
                picture.add_row(format, *compare(Path(folder), rows, format))
    Console().print(picture)


def compare(folder: Path, rows: int, format: str) -> tuple[str, ...]:
    """One line of the table: both programs, each in a process of its own, on the same source."""
    source = folder / "source.gpkg"
    # In a process of its own: a child's peak starts from what its parent holds.
    subprocess.run([sys.executable, __file__, "--rows", str(rows), "--make", str(source)], check=True)
    ending = next(one.extensions[0] for one in EXPORTERS if one.id == format)
    ours = measure(
        [sys.executable, __file__, "--format", format, "--write", str(source), str(folder / f"ours{ending}")]
    )
    if not _peer_writes(format):
        return (f"{rows:,}", *ours.words(), "no peer", "", "", "", "")
    target = folder / f"theirs{ENDINGS.get(format, ending)}"
    theirs = measure(["ogr2ogr", *OF_OGR2OGR[format], str(target), str(source)])
    if format in ALONG:
        beside = folder / f"theirs-too.{ALONG[format]}"
        theirs += measure(["ogr2ogr", *OF_OGR2OGR[ALONG[format]], str(beside), str(source)])
    ratios = (ours.seconds / theirs.seconds, ours.cpu / theirs.cpu)
    return (f"{rows:,}", *ours.words(), *theirs.words(), *(f"{one:.2f}" for one in ratios))


@dataclass(frozen=True)
class Spent:
    """What a process took: seconds by the clock and of the processors, peak memory in MB."""

    seconds: float
    cpu: float
    megabytes: float

    def __add__(self, after: Spent) -> Spent:
        """One after the other."""
        peak = max(self.megabytes, after.megabytes)
        return Spent(self.seconds + after.seconds, self.cpu + after.cpu, peak)

    def words(self) -> tuple[str, ...]:
        return (f"{self.seconds:.2f}", f"{self.cpu:.2f}", f"{self.megabytes:.0f}")


def _peer_writes(format: str) -> bool:
    """Whether ogr2ogr is there, and was built with the format."""
    if format not in OF_OGR2OGR or shutil.which("ogr2ogr") is None:
        return False
    driver = OF_OGR2OGR[format][1]
    known = subprocess.run(["ogr2ogr", "--formats"], capture_output=True, text=True, check=False).stdout
    return any(line.strip().startswith(f"{driver} -") for line in known.splitlines())


def measure(command: list[str]) -> Spent:
    """Run one process. On a busy machine only the processors' seconds can be compared."""
    started = time.perf_counter()
    process = subprocess.Popen(command)
    if not hasattr(os, "wait4"):  # Windows
        if process.wait():
            raise SystemExit(f"failed: {' '.join(command)}")
        return Spent(time.perf_counter() - started, math.nan, math.nan)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {' '.join(command)}")
    peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return Spent(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, peak)


def make_source(path: Path, rows: int) -> None:
    """Rows over the Midlands, the same ones each time."""
    chance = np.random.default_rng(1)
    places = shapely.points(chance.uniform((-2.5, 52.0), (-1.0, 53.0), (rows, 2)))
    numbers = np.arange(rows)
    table = pa.table(
        {
            "geometry": pa.array(shapely.to_wkb(places), pa.binary()),
            "uuid": [f"00000000-0000-4000-8000-{number:012d}" for number in numbers],
            "category": pa.array(np.where(numbers % 2, "green", "roads")),
            "title": [f"Bench number {number}" for number in numbers],
            "body": [f"It would be good to have a bench here, said person {number}." for number in numbers],
            "created_on": pa.array([datetime.now(UTC).date()] * rows),
            "seats": pa.array(numbers % 7),
        }
    )
    pyogrio.write_arrow(
        table, path, layer="source", driver="GPKG", geometry_name="geometry", geometry_type="Point", crs="EPSG:4326",
        VERSION="1.3",
    )  # fmt: skip


def write_ours(source: Path, out: Path, format: str) -> None:
    """Export as the app does, from a dataset that streams the source."""
    layer = Layer(
        id="ideas", title="Ideas", prompt="An idea", question="What?", colour="#0a64ff", symbol="diamond",
        icon="lightbulb", categories=(Category("green", "Parks"), Category("roads", "Streets")),
    )  # fmt: skip
    count = pyogrio.read_info(source)["features"]
    table = Table("ideas", "Ideas", layer, ShapeKind.POINT, COLUMNS, count, lambda: batches(source, table))
    project = Project("5b6f0b0e-0000-4000-8000-000000000000", "Benchmark", (layer,))
    dataset = Dataset(project, Profile.PUBLIC, (table,), datetime.now(UTC).isoformat())
    exporter_for(out, format).write(dataset, out, ExportOptions(), silent)


def batches(source: Path, table: Table) -> Iterator[pa.RecordBatch]:
    """The rows of the source as an exporter wants them."""
    names = ["geometry", *(column.name for column in table.columns)]
    with pyogrio.open_arrow(source, use_pyarrow=True) as (meta, reader):
        for batch in reader:
            named = batch.rename_columns(
                ["geometry" if name == meta["geometry_name"] else name for name in batch.schema.names]
            )
            yield named.select(names).cast(schema_of(table))


if __name__ == "__main__":
    main()
