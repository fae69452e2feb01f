"""The Cheltenham asset register of 2021 comes in as it is and goes out where it was."""

import csv
import io
import math

import pytest
from shapely import Point, STRtree

from mapapp.workspace.dataset import Profile
from tests.real_input.conftest import rows_of

TRUNCATED = set(
    "09/00432/RES 09/00504/RES 09/00579/RES 09/00626/RES 09/00671/RES 09/00677/LAND 09/00687/RES 09/00708/RES "
    "09/00774/RES 09/00843/RES 09/00996/SITE 09/01049/RES 15/00078/LAND 15/00079/LAND 15/00080/LAND "
    "15/00081/LAND 15/00082/LAND 15/00083/LAND 15/00084/LAND 15/00085/LAND 15/00086/LAND 15/00087/LAND "
    "15/00090/LAND".split()
)
"""Assets whose eastings and northings lost their decimals before the council made the GeoJSON of them."""


@pytest.fixture(scope="module")
def csv_file(shared_data):
    return shared_data / "layers" / "cheltenham_assets_2021.csv"


@pytest.fixture(scope="module")
def geojson_file(shared_data):
    return shared_data / "layers" / "cheltenham_assets_2021.geojson"


@pytest.fixture(scope="module")
def register(csv_file):
    """The register's own rows by spreadsheet row number, read without our help."""
    text = csv_file.read_bytes().decode("cp1252")
    return {str(row): cells for row, cells in enumerate(csv.DictReader(io.StringIO(text, newline="")), start=2)}


def metres_off(point, cells):
    return math.dist((point.x, point.y), (float(cells["GeoX"]), float(cells["GeoY"])))


def test_the_csv_comes_in_whole_and_says_how_it_was_read(make_project, csv_file):
    facts = make_project("Cheltenham").bring_in(csv_file)

    assert (facts["rows"], facts["taken"], facts["not_located"], facts["refused"]) == (498, 498, 1, {})
    assert facts["letters"].startswith("windows-1252 (not UTF-8; as Windows-1252 it holds no-break space ×1")
    assert facts["crs"] == "EPSG:27700 (found from the numbers)"
    assert facts["place_columns"] == ["GeoX", "GeoY"]
    assert "OSTN15" in facts["transformation"]
    assert facts["columns_left_out"] == {"repeated": ["Organisation 2", "OrganisationLabel 2"]}


def test_from_the_csv_every_placed_row_returns_within_a_centimetre(make_project, csv_file, register):
    project = make_project("Cheltenham")
    project.bring_in(csv_file)

    out, facts = project.hand_over("register.gpkg", profile=Profile.PARTNER)
    rows = rows_of(out, "Community assets")

    assert (facts["crs"], facts["not_located"], facts["left_out"]) == ("EPSG:27700", 1, 0)
    assert {row["source_id"] for row in rows} == set(register)
    placed = [row for row in rows if row["shape"] is not None]
    assert len(placed) == 497
    assert max(metres_off(row["shape"], register[row["source_id"]]) for row in placed) <= 0.01
    (unplaced,) = (row for row in rows if row["shape"] is None)
    assert unplaced["assetcode"] == "09/00942/RES"


def test_words_of_the_csv_survive_letter_for_letter(make_project, csv_file, register):
    project = make_project("Cheltenham")
    facts = project.bring_in(csv_file, mapping={"PropertyName": "title"})
    assert (facts["taken"], facts["rows_with_shortened_title"]) == (498, [479])

    out, _ = project.hand_over("register.gpkg", profile=Profile.PARTNER)

    for row in rows_of(out, "Community assets"):
        cells = register[row["source_id"]]
        assert (row["body"] or row["title"]) == cells["PropertyName"].strip()
        assert row["uprn"] == cells["UPRN"]
        assert row["tenuretype"] == cells["TenureType"].strip()


def test_from_the_geojson_all_but_the_truncated_return_within_a_decimetre(make_project, geojson_file, register):
    project = make_project("Cheltenham")
    facts = project.bring_in(geojson_file)
    assert (facts["rows"], facts["taken"], facts["crs"]) == (497, 497, "EPSG:4326 (the file says so)")

    out, _ = project.hand_over("assets.gpkg", profile=Profile.PARTNER)

    # Both files list the assets in one order; the GeoJSON leaves out the one without a place.
    placed = [cells for cells in register.values() if cells["GeoX"].strip()]
    off = {}
    for row in rows_of(out, "Community assets"):
        cells = placed[int(row["source_id"]) - 1]
        assert row["id"] == cells["AssetCode"]
        off[row["source_id"]] = (row["id"], metres_off(row["shape"], cells))
    assert len(off) == 497
    assert {code for code, metres in off.values() if metres > 0.1} == TRUNCATED
    assert sum(metres <= 0.1 for _, metres in off.values()) == 474
    assert max(metres for _, metres in off.values()) < 1.4


@pytest.mark.parametrize("mapping", [{}, {"PropertyName": "title"}])
def test_the_same_register_a_second_time_adds_nothing(make_project, csv_file, mapping):
    project = make_project("Cheltenham")

    assert len(project.bring_in(csv_file, mapping=mapping)["new_questions"]) == 11 - len(mapping)
    again = project.bring_in(csv_file, mapping=mapping)

    assert (again["taken"], again["already_there"], again["new_questions"]) == (0, 498, [])


READ_AGAIN = {
    ".gpkg": None, ".geojson": None, ".csv": None, ".xlsx": "Community assets", ".shp.zip": "assets.shp",
    ".kml": None, ".kmz": None, ".fgb": None, ".pds.json": None,
}  # fmt: skip
"""What can be handed over and brought in, and the layer to choose where there are several."""


@pytest.mark.parametrize("ending", READ_AGAIN)
def test_the_register_goes_out_and_in_again_in_every_format_that_can(make_project, csv_file, register, ending):
    first, second = make_project("Cheltenham"), make_project("Another")
    first.bring_in(csv_file, mapping={"PropertyName": "title", "AssetCode": "source_id"})
    file, _ = first.hand_over(f"register{ending}", profile=Profile.PARTNER)

    facts = second.bring_in(file, source_layer=READ_AGAIN[ending])

    assert (facts["taken"], facts["not_located"], facts["refused"]) == (498, 1, {})
    out, _ = second.hand_over("again.gpkg", profile=Profile.PARTNER)
    placed = [row["shape"] for row in rows_of(out, "Community assets") if row["shape"] is not None]
    given = [Point(float(one["GeoX"]), float(one["GeoY"])) for one in register.values() if one["GeoX"].strip()]
    _, metres = STRtree(given).query_nearest(placed, return_distance=True, all_matches=False)
    assert len(placed) == len(given) == len(metres) == 497
    assert metres.max() < 0.1
