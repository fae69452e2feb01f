"""Every file that others made is taken or refused with a sentence; nothing crashes, nothing is half done."""

import contextlib

import pytest
import shapely

from mapapp.domain.identity import new_uuid
from mapapp.domain.project import Project
from mapapp.i18n import Texts
from mapapp.imports import ImportWish, plan_import
from mapapp.imports.reading import problems_with
from mapapp.imports.sheet_files import open_sheet
from mapapp.imports.suggestions import suggested_fields
from mapapp.projects.looking import look_into
from mapapp.projects.opening import at_once, open_for_use
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem
from tests.real_input.conftest import ASSETS, rows_of

TAKEN = {
    # file, layer where it has several → contributions, rows refused
    ("bad/fgb_unknown_feature_count.fgb", None): (1, 0),
    ("bad/fiona_grenada.geojson", None): (1, 0),
    ("bad/pyogrio_multisurface.gpkg", None): (1, 0),
    ("layers/birmingham_wards_balsall_heath_moseley.geojson", None): (3, 0),
    ("layers/cheltenham_assets_2021.csv", None): (498, 0),
    ("layers/cheltenham_assets_2021.geojson", None): (497, 0),
    ("layers/geodiff_base3.gpkg", "simple"): (3, 0),
    ("layers/geodiff_base3.gpkg", "poly"): (4, 0),
    ("layers/geodiff_base3.gpkg", "line"): (2, 0),
    ("layers/georust_roads.geojson", None): (21, 0),
    ("layers/naturalearth_lowres.shp", None): (274, 1),
    ("layers/nga_styled.gpkg", None): (7, 0),
    ("layers/prague_bubenec.gpkg", "buildings"): (144, 0),
    ("layers/prague_bubenec.gpkg", "streets"): (35, 0),
    ("layers/sf_nc.gpkg", None): (108, 0),
}
REFUSED = {
    "bad/fgb_alldatatypes.fgb": "import-crs-needed",
    "bad/fgb_no_properties.fgb": "import-crs-needed",
    "layers/geodiff_base3.gpkg": "import-choose-layer",
    "layers/prague_bubenec.gpkg": "import-choose-layer",
    "layers/naturalearth_lowres.dbf": "import-ending-unknown",
    "basemap/nga_denver_tile.gpkg": "import-no-layer-found",
    "basemap/firenze_vector_odbl_z14.pmtiles": "import-ending-unknown",
    "basemap/leeds_city_south.osm.gz": "import-ending-unknown",
}


def plan(path, source_layer=None):
    with problems_with(path):
        sheet = open_sheet(path, source_layer=source_layer)
    return plan_import(sheet, ImportWish("assets"), Project(new_uuid(), "Anywhere", (ASSETS,)))


@pytest.mark.parametrize(("file", "layer"), TAKEN)
def test_what_can_be_read_is_taken(shared_data, file, layer):
    report = plan(shared_data / file, source_layer=layer).report

    assert (report.taken, len(report.refused)) == TAKEN[file, layer]


@pytest.mark.parametrize("file", REFUSED)
def test_what_cannot_is_refused_with_a_sentence(shared_data, file):
    with pytest.raises(Problem) as problem:
        plan(shared_data / file)

    assert problem.value.code == REFUSED[file]
    assert (shared_data / file).name in problem_text(problem.value, Texts.load())


def test_nothing_crashes_whatever_the_file(shared_data):
    for path in sorted(one for one in shared_data.rglob("*") if one.is_file()):
        with contextlib.suppress(Problem):
            plan(path)


def test_the_window_looks_into_every_file_or_says_why_not(make_project, shared_data):
    """As the dialog does: read apart, of several layers the first, then counted with the meanings it proposes."""
    opened = open_for_use(make_project("Anywhere").gpkg, at_once)
    outcome = {}
    try:
        for path in sorted(one for one in (shared_data / "layers").iterdir() if one.is_file()):
            try:
                look = look_into(opened.workspace, path)
                wish = ImportWish("assets", suggested_fields(look.sheet, ASSETS))
                outcome[path.name] = plan_import(look.sheet, wish, opened.workspace.snapshot.project).report.taken
            except Problem as problem:
                outcome[path.name] = problem.code
    finally:
        opened.workspace.close()

    assert outcome == {
        "birmingham_wards_balsall_heath_moseley.geojson": 3,
        "cheltenham_assets_2021.csv": 498,
        "cheltenham_assets_2021.geojson": 497,
        "geodiff_base3.gpkg": 3,
        "georust_roads.geojson": 21,
        "naturalearth_lowres.cpg": "import-ending-unknown",
        "naturalearth_lowres.dbf": "import-ending-unknown",
        "naturalearth_lowres.prj": "import-ending-unknown",
        "naturalearth_lowres.shp": 274,
        "naturalearth_lowres.shx": "import-ending-unknown",
        "nga_styled.gpkg": 7,
        "prague_bubenec.gpkg": 144,
        "sf_nc.gpkg": 108,
    }


def test_a_geopackage_made_by_others_comes_out_whole(make_project, shared_data):
    """North Carolina is kept in NAD27; the way to WGS 84 is chosen for the place and its accuracy said."""
    project = make_project("Carolina")
    facts = project.bring_in(shared_data / "layers" / "sf_nc.gpkg")

    out, report = project.hand_over("carolina.gpkg", crs="EPSG:4267")

    assert facts["accuracy_m"] == report["accuracy_m"] == 10.0
    given = shapely.union_all([row["shape"] for row in rows_of(shared_data / "layers" / "sf_nc.gpkg")])
    back = shapely.union_all([row["shape"] for row in rows_of(out, "Community assets – areas")])
    assert back.symmetric_difference(given).area / given.area < 1e-6


def test_a_layer_of_several_is_brought_in_by_name(make_project, shared_data):
    file = shared_data / "layers" / "prague_bubenec.gpkg"

    facts = make_project("Bubenec").bring_in(file, source_layer="streets")

    assert (facts["taken"], facts["crs"]) == (35, "EPSG:3857 (the file says so)")
