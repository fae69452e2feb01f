"""Whatever comes in, damaged by chance or made to harm, is read or refused with a sentence."""

import contextlib
import json
import zipfile
from contextlib import closing

import apsw
import geopandas
import pytest
import xlsxwriter
from shapely import Point

from mapapp.exports.metadata import ISO
from mapapp.i18n import Texts
from mapapp.imports.reading import read_hand_over, read_sheet
from mapapp.untrusted.apart import read_apart
from mapapp.workspace.problems import Problem
from tests.hostile.mutants import outcomes

MUTANTS = 20


def make(folder, ending):
    path = folder / f"places{ending}"
    frame = geopandas.GeoDataFrame(
        {"uuid": ["a", "b"], "name": ["Café", "پارک"], "n": [1.5, None]},
        geometry=[Point(0, 0), Point(1, 1)],
        crs=4326,
    )
    if ending == ".csv":
        path.write_text('uuid,name,lon,lat\na,"Café; ""x""",0,0\nb,پارک,1,1\n', encoding="utf-8")
    elif ending == ".xlsx":
        with xlsxwriter.Workbook(path) as book:
            for row, cells in enumerate((["uuid", "name"], ["a", "Café"], ["b", "پارک"])):
                (book.get_worksheet_by_name("Places") or book.add_worksheet("Places")).write_row(row, 0, cells)
    elif ending == ".zip":
        inner = make(folder, ".geojson")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(inner, inner.name)
    else:
        frame.to_file(path, driver="KML" if ending == ".kml" else None)
    return path


@pytest.mark.parametrize("ending", [".csv", ".geojson", ".gpkg", ".xlsx", ".zip", ".kml", ".fgb", ".shp"])
def test_damaged_files_are_read_or_refused(tmp_path, ending):
    seed = make(tmp_path, ending)

    said = [table.column("outcome").to_pylist()[0] for table in read_apart(outcomes, seed, MUTANTS)]

    assert len(said) == MUTANTS
    texts = Texts.load()
    assert {code for code in said if code != "read" and not texts.has(f"problem-import-{code}")} == set()
    assert any(code != "read" for code in said)


def test_a_bomb_in_what_a_hand_over_says_about_itself_is_not_lit(tmp_path):
    file = make(tmp_path, ".gpkg")
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
    with closing(apsw.Connection(str(file))) as database:
        database.execute("CREATE TABLE gpkg_metadata (id, md_scope, md_standard_uri, mime_type, metadata)")
        database.execute("INSERT INTO gpkg_metadata VALUES (1, 'dataset', ?, 'text/xml', ?)", (ISO, bomb))

    with pytest.raises(Problem, match="import-file-broken"):
        read_hand_over(file)


def test_a_view_in_a_hand_over_is_not_run(tmp_path):
    file = make(tmp_path, ".gpkg")
    with closing(apsw.Connection(str(file))) as database:
        database.execute("CREATE VIEW trap AS SELECT * FROM places")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('trap', 'attributes', 'trap')"
        )

    with pytest.raises(Problem, match="import-layer-is-query"):
        read_hand_over(file)


def test_a_bomb_in_an_archive_is_refused(tmp_path):
    file = tmp_path / "big.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("big.csv", "w") as inner:
        for _ in range(1_030):
            inner.write(b"0" * (1 << 20))

    with pytest.raises(Problem, match="import-file-too-big"):
        read_sheet(file)


def test_deep_shapes_and_text_crash_nothing(tmp_path):
    file = tmp_path / "deep.geojson"
    feature = {"type": "Feature", "properties": {"name": "x" * 100_000}, "geometry": "GEOMETRY"}
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    file.write_text(text.replace('"GEOMETRY"', _nested(2_000)), encoding="utf-8")

    with contextlib.suppress(Problem):
        read_sheet(file)


def _nested(depth):
    outer = '{"type":"GeometryCollection","geometries":['
    return outer * depth + '{"type":"Point","coordinates":[0,0]}' + "]}" * depth
