"""How other programs open each format: one reader per exporter, all giving the same rows."""

from __future__ import annotations

import csv
import json
import re
import tempfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pyarrow.parquet as parquet
import pyogrio
import pyogrio.raw
import shapely
from pyproj import CRS

from mapapp.workspace.transform import between
from tests.exports.drawings import entities
from tests.exports.workbooks import workbook


def in_degrees(shapes, crs):
    """Shapes brought back to WGS 84; `crs` as `between` takes it."""
    return between(crs, "EPSG:4326").apply(shapes).shapes


def opened(report):
    """Everything in the file as one list of (geometry in WGS 84 or None, values)."""
    return [(shape, _typed(values)) for shape, values in READERS.get(report.format, read_arrow)(report)]


def read_arrow(report):
    """Every layer as GDAL sees it."""
    for name, kind in pyogrio.list_layers(report.path):
        if kind is not None:
            meta, batches = pyogrio.read_arrow(report.path, layer=name)
            rows = batches.to_pylist()
            shapes = shapely.from_wkb([row.pop(meta["geometry_name"] or "wkb_geometry") for row in rows])
            yield from zip(in_degrees(shapes, meta["crs"]), rows, strict=True)


def read_row_by_row(report):
    """As QGIS reads: GDAL 3.12 hands a FlatGeobuf's rows without a place to Arrow with a negative length."""
    meta, _fids, wkb, columns = pyogrio.raw.read(report.path, datetime_as_string=True)
    shapes = in_degrees(shapely.from_wkb(wkb), meta["crs"])
    rows = zip(*columns, strict=True) if columns else ()
    for shape, values in zip(shapes, rows, strict=True):
        yield shape, dict(zip(meta["fields"], values, strict=True))


def read_parquet(report):
    table = parquet.read_table(report.path)
    geo = json.loads(parquet.read_metadata(report.path).metadata[b"geo"])["columns"]["geometry"]
    rows = table.to_pylist()
    shapes = shapely.from_wkb([row.pop("geometry") for row in rows])
    yield from zip(in_degrees(shapes, CRS.from_json_dict(geo["crs"])), rows, strict=True)


def read_csv(report):
    with report.path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield place_in({key: value or None for key, value in row.items()})


def read_excel(report):
    """Every sheet of a layer: with places; text cells as a program shows them."""
    for header, *lines in workbook(report.path).values():
        if "longitude" in header:
            for line in lines:
                yield place_in(dict(zip(header, line, strict=True)))


def place_in(row):
    """The place that a row of a spreadsheet gives in words and numbers, and what was said."""
    wkt, x, y = row.pop("geometry_wkt", None), row.pop("longitude"), row.pop("latitude")
    grid = row.pop("easting", None), row.pop("northing", None)
    point = None if x is None else shapely.Point(float(x), float(y))
    shape = shapely.from_wkt(wkt) if wkt else point
    assert (grid[0] is None) == (x is None)
    return shape, {key: as_said(value) for key, value in row.items()}


def as_said(value):
    """A cell's text without the marks that keep it from being calculated."""
    if not isinstance(value, str):
        return value
    return re.sub(r"((?:^|[\n\r\t;])[\"\s]*)'(?=[=+\-@]|<r>)", r"\1", value)


def read_kml(report):
    """As GDAL reads it, answers only: it adds columns of its own for what a placemark shows."""
    for shape, values in read_arrow(report):
        yield shape, {name: value for name, value in values.items() if name not in KML_OWN}


KML_OWN = {
    *("id", "Name", "description", "timestamp", "begin", "end", "icon"),
    *("altitudeMode", "tessellate", "extrude", "visibility", "drawOrder"),
}


def read_pds(report):
    for feature in json.loads(report.path.read_text(encoding="utf-8"))["features"]:
        place = feature["geometry"]
        yield place and shapely.geometry.shape(place), feature["properties"]["customAttribute"]["answers"]


def read_dxf(report):
    """The shapes on the map's side and the list on the paper's, each with the answers attached to it."""
    for entity in entities(report.path):
        if entity.answers:
            shape = None if entity.on_paper else in_degrees(np.array([entity.shape]), report.crs)[0]
            yield shape, entity.answers


def read_web_map(report):
    """As the page's own script reads it, out of the file's JSON."""
    page = report.path.read_text(encoding="utf-8")
    (facts,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    for table in json.loads(facts)["tables"]:
        names = [column["name"] for column in table["columns"]]
        for place, values in zip(table["shapes"], table["rows"], strict=True):
            yield place and shapely.geometry.shape(place), dict(zip(names, values, strict=True))


def read_beside(report):
    """The layers that a QGIS project opens."""
    yield from read_arrow(replace(report, path=report.path.with_suffix(".gpkg")))


def read_package(report):
    """The layers in a zip, unpacked as a planner does."""
    with tempfile.TemporaryDirectory() as folder, ZipFile(report.path) as archive:
        archive.extractall(folder)
        yield from read_arrow(replace(report, path=Path(folder) / f"{report.path.stem}.gpkg"))


READERS = {
    "qgis": read_beside,
    "package": read_package,
    "csv": read_csv,
    "excel": read_excel,
    "kml": read_kml,
    "kmz": read_kml,
    "flatgeobuf": read_row_by_row,
    "geoparquet": read_parquet,
    "pds": read_pds,
    "dxf": read_dxf,
    "web-map": read_web_map,
}


def _typed(values):
    """Formats that know only text give numbers, truth and times as text; a reader knows the dictionary."""
    made = dict(values)
    for name, kind in _KINDS.items():
        value = made.get(name)
        if isinstance(value, str):
            made[name] = kind(value)
        elif isinstance(value, datetime) and kind is _day:
            made[name] = value.date()
        elif name == "located" and value is not None:
            made[name] = bool(value)
    return made


def _day(text):
    return date.fromisoformat(text[:10].replace("/", "-"))


_KINDS = {
    "people": int,
    "cost": float,
    "located": {"true": True, "false": False, "1": True, "0": False, "TRUE": True, "FALSE": False}.__getitem__,
    "created_at": lambda text: datetime.fromisoformat(text.replace("/", "-")),
    "day": _day,
}
