"""GeoParquet as its specification and geopandas want it."""

import json

import geopandas
import pyarrow.parquet as parquet

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, geoparquet
from mapapp.workspace.progress import silent
from tests.exports.datasets import PLACES, dataset, rows, sample, table


def export(folder, data, **options):
    return geoparquet.write(data, folder / "out.parquet", ExportOptions(**options), silent)


def test_geopandas_opens_it_in_its_system(tmp_path):
    frame = geopandas.read_parquet(export(tmp_path, sample()).path)

    assert frame.crs == "EPSG:27700"
    assert len(frame) == 12
    assert set(frame["layer"]) == {"ideas"}


def test_it_says_which_shapes_it_holds_and_where(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT], None)))
    geo = json.loads(parquet.read_metadata(export(tmp_path, data, crs="EPSG:4326").path).metadata[b"geo"])

    assert geo["version"] == "1.1.0"
    assert geo["columns"]["geometry"]["geometry_types"] == ["Point"]
    assert geo["columns"]["geometry"]["bbox"] == [-1.8904, 52.4797, -1.8904, 52.4797]


def test_columns_bring_their_titles(tmp_path):
    schema = parquet.read_schema(export(tmp_path, sample()).path)

    assert schema.field("ref").metadata[b"title"] == b"Receipt code"
    assert schema.field("ref").metadata[b"description"] == b"Short code that the person took home"
