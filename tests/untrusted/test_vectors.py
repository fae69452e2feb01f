"""Files of other programs are opened by the reader their content calls for, or refused with the reason."""

import json
import shutil
import sqlite3
from contextlib import closing

import geopandas
import pytest
from shapely import Point

from mapapp.untrusted import vector_families
from mapapp.untrusted.unreadable import Unreadable
from mapapp.untrusted.vectors import read_layer

POINTS = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "Café", "seats": 4},
            "geometry": {"type": "Point", "coordinates": [-1.9, 52.4]},
        },
        {"type": "Feature", "properties": {"name": None, "seats": None}, "geometry": None},
    ],
}


def geojson(folder, content=POINTS, name="points.geojson"):
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def frame():
    return geopandas.GeoDataFrame({"name": ["Café"]}, geometry=[Point(-1.9, 52.4)], crs="EPSG:4326")


def refusal(path, **options):
    with pytest.raises(Unreadable) as refused:
        read_layer(path, **options)
    return refused.value


def test_shapes_fields_and_system_are_read(tmp_path):
    layer = read_layer(geojson(tmp_path))

    assert layer.count == 2
    assert list(layer.shapes) == [Point(-1.9, 52.4), None]
    assert list(layer.fields["name"]) == ["Café", None]
    assert layer.crs == "EPSG:4326"


@pytest.mark.parametrize(
    ("ending", "driver"),
    [
        (".gpkg", "GPKG"),
        (".shp", "ESRI Shapefile"),
        (".fgb", "FlatGeobuf"),
        (".gml", "GML"),
        (".kml", "KML"),
        (".gpx", "GPX"),
        (".tab", "MapInfo File"),
        (".mif", "MapInfo File"),
    ],
)
def test_the_usual_formats_are_read(tmp_path, ending, driver):
    path = tmp_path / f"places{ending}"
    frame().to_file(path, driver=driver)

    layer = read_layer(path)

    assert layer.count == 1
    assert layer.shapes[0].equals_exact(Point(-1.9, 52.4), 1e-6)
    assert "Café" in {value for column in layer.fields.values() for value in column.tolist()}


def test_the_file_and_its_folder_stay_as_they_were(tmp_path):
    path = tmp_path / "places.gml"
    frame().to_file(path)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}

    read_layer(path)

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_a_layer_of_several_must_be_chosen(tmp_path):
    path = tmp_path / "two.gpkg"
    frame().to_file(path, layer="parks")
    frame().to_file(path, layer="shops")

    assert refusal(path).details == {"layers": "parks, shops"}
    assert read_layer(path, "shops").name == "shops"
    assert refusal(path, layer="gone").code == "file-broken"


def test_unfinished_work_of_another_program_is_read_too(tmp_path):
    path = tmp_path / "walked.gpkg"
    frame().to_file(path, layer="walked", driver="GPKG")
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE note (words TEXT)")
        writer.commit()
        copy = tmp_path / "stick"
        copy.mkdir()
        for one in tmp_path.glob("walked.gpkg*"):
            shutil.copy(one, copy)

    assert read_layer(copy / "walked.gpkg").count == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.geojson", "", "file-empty"),
        ("page.geojson", "<html></html>", "not-a-layer"),
        ("list.json", '{"type": "list"}', "not-a-layer"),
        ("torn.geojson", '{"type": "FeatureCollection", "features": [{"type"', "no-layer-found"),
        ("words.gpkg", "not a database", "not-a-layer"),
        ("words.shp", "not a shape", "not-a-layer"),
        ("words.xyz", "whatever", "ending-unknown"),
        ("orders.geojson", '{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline"}', "not-a-layer"),
        ("source.geojson", "<OGRVRTDataSource></OGRVRTDataSource>", "not-a-layer"),
        ("source.kml", "<OGRVRTDataSource><OGRVRTLayer name='a'/></OGRVRTDataSource>", "file-broken"),
        ("torn.kml", "<kml><Document>", "file-broken"),
        ("bomb.kml", '<!DOCTYPE a [<!ENTITY b "bb">]><kml>&b;</kml>', "xml-forbidden"),
        ("reach.gml", '<!DOCTYPE a SYSTEM "file:///etc/hosts"><a/>', "xml-forbidden"),
    ],
)
def test_what_is_not_what_it_says_is_refused(tmp_path, name, content, code):
    assert refusal(geojson(tmp_path, content, name)).code == code


def test_a_database_damaged_in_the_middle_is_refused_and_not_read_halfway(tmp_path):
    path = tmp_path / "broken.gpkg"
    many = frame().loc[[0] * 3000]
    many.to_file(path, layer="places")
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 4096] = bytes(4096)
    path.write_bytes(data)

    assert refusal(path).code == "database-damaged"


def test_a_stored_query_is_not_run(tmp_path):
    path = tmp_path / "query.gpkg"
    frame().to_file(path, layer="places")
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("CREATE VIEW endless AS SELECT * FROM places")
        writer.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('endless', 'features', 'e')"
        )
        writer.commit()

    assert refusal(path).code == "layer-is-query"


def test_limits_hold(tmp_path, monkeypatch):
    path = geojson(tmp_path)

    assert refusal(path, most_rows=1).code == "too-many-rows"
    monkeypatch.setattr(vector_families, "MOST_BYTES", 10)
    assert refusal(path).code == "file-too-big"


def shapefile(folder, words, encoding, said):
    path = folder / "places.shp"
    geopandas.GeoDataFrame({"name": words}, geometry=[Point(-1.9, 52.4)] * len(words), crs="EPSG:4326").to_file(
        path, encoding=encoding
    )
    if not said:
        path.with_suffix(".cpg").unlink()
    return path


def test_a_shapefile_that_says_its_letters_is_believed(tmp_path):
    layer = read_layer(shapefile(tmp_path, ["Żółć"], "cp1250", said=True))

    assert list(layer.fields["name"]) == ["Żółć"]
    assert layer.evidence == ""


@pytest.mark.parametrize(("words", "encoding"), [("O’Brien’s café", "cp1252"), ("Żółć", "utf-8"), ("Plain", "utf-8")])
def test_a_shapefile_that_does_not_say_is_looked_at(tmp_path, words, encoding):
    layer = read_layer(shapefile(tmp_path, [words], encoding, said=False))

    assert list(layer.fields["name"]) == [words]
    assert bool(layer.evidence) == (encoding == "cp1252")


def test_a_shapefile_whose_letters_could_be_anything_is_asked_about(tmp_path):
    path = shapefile(tmp_path, ["Москва"], "cp1251", said=False)

    assert refusal(path).code == "encoding-unclear"
    assert list(read_layer(path, encoding="cp1251").fields["name"]) == ["Москва"]
