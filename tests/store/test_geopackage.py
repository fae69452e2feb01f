"""The file is a valid GeoPackage that other programs open whole, with titles, value lists and a style."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import apsw
import pyogrio
import pytest
from shapely.geometry import LineString, Point

from mapapp.domain import edits
from mapapp.domain.questions import Choice, Question
from mapapp.store.connection import open_for_reading
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, IN_THE_PARK, RESIDENT_AT_KIOSK, brookvale, idea, ideas, worries
from tests.store.test_contract import GREEN, TOWPATH, photo_of

SYSTEM_PYTHON = Path("/usr/bin/python3")


def validator_says(path: Path) -> str:
    """GDAL's own judgement; it comes with Debian's python3-gdal."""
    if not SYSTEM_PYTHON.exists():
        pytest.skip("needs the system's Python with GDAL")
    command = [SYSTEM_PYTHON, "-m", "osgeo_utils.samples.validate_gpkg", path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "No module named" in done.stderr:
        pytest.skip("needs Debian's python3-gdal")
    return done.stdout + done.stderr


@pytest.fixture
def snapshot(on_file: Workspace) -> Path:
    """A day's work: marks of every shape, a photo, a decision, a removal, a wider definition."""
    bench = idea()
    marks = (bench, idea(shape=TOWPATH), idea(shape=GREEN), idea(shape=None), idea(shape=Point(-1.88, 52.456)))
    on_file.submit(edits.AddContributions(marks, (photo_of(bench),)), RESIDENT_AT_KIOSK).result()
    on_file.submit(edits.RemoveContributions((marks[4].uuid,)), FACILITATOR).result()
    again = Question("again", "choice", "What would it need to begin?", choices=(Choice("a", "A"),))
    wider = brookvale(layers=(ideas(questions=(*ideas().questions, again)), worries()))
    on_file.submit(edits.DefineProject(wider), FACILITATOR).result()
    return on_file.snapshot_file().result()


def test_the_validator_is_silent(snapshot: Path):
    assert validator_says(snapshot) == ""


def test_the_validator_would_say_so(snapshot: Path, tmp_path: Path):
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(snapshot.read_bytes())
    connection = apsw.Connection(str(broken))
    connection.execute("DROP TRIGGER rtree_ideas_geom_update3")
    connection.close()
    assert "update3 trigger missing" in validator_says(broken)


def test_every_layer_opens_elsewhere_with_all_its_rows(snapshot: Path):
    counts = {
        name: pyogrio.read_info(snapshot, layer=name)["features"] for name in ("ideas", "ideas_lines", "ideas_areas")
    }
    assert counts == {"ideas": 3, "ideas_lines": 1, "ideas_areas": 1}
    lines = pyogrio.read_dataframe(snapshot, layer="ideas_lines")
    assert lines.geometry[0] == TOWPATH
    assert lines.crs == "EPSG:4326"
    assert lines.title[0] == "More trees"
    assert str(lines.created_at.dtype).startswith("datetime64")


def test_the_contents_say_where_each_layer_lies(snapshot: Path):
    bounds = pyogrio.read_info(snapshot, layer="ideas_lines")["total_bounds"]
    assert bounds == pytest.approx(TOWPATH.bounds, abs=1e-5)
    # One point is left: the other was removed, and what has no place does not count.
    assert pyogrio.read_info(snapshot, layer="ideas")["total_bounds"] == pytest.approx(IN_THE_PARK.bounds, abs=1e-5)


def test_the_extent_follows_what_moves_and_what_goes(on_file: Workspace):
    far, near = idea(shape=Point(-1.876, 52.459)), idea()
    on_file.submit(edits.AddContributions((far, near)), RESIDENT_AT_KIOSK).result()
    on_file.submit(edits.ChangeContribution(far.uuid, {"shape": Point(-1.878, 52.458)}), FACILITATOR).result()
    wide = pyogrio.read_info(on_file.snapshot_file().result(), layer="ideas")["total_bounds"]
    assert wide == pytest.approx((IN_THE_PARK.x, IN_THE_PARK.y, -1.878, 52.458), abs=1e-5)
    on_file.submit(edits.RemoveContributions((far.uuid, near.uuid)), FACILITATOR).result()
    with open_for_reading(on_file.snapshot_file().result()) as connection:
        row = connection.execute("SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'ideas'").fetchone()
    assert row == (None, None)


def test_a_search_by_area_finds_lines_through_the_index(snapshot: Path):
    found = pyogrio.read_dataframe(snapshot, layer="ideas_lines", bbox=(-1.8805, 52.4525, -1.8795, 52.4535))
    assert len(found) == 1
    assert len(pyogrio.read_dataframe(snapshot, layer="ideas_lines", bbox=(-1.80, 52.45, -1.79, 52.46))) == 0


def test_choices_are_value_lists_and_columns_have_titles(snapshot: Path):
    connection = open_for_reading(snapshot)
    titles = dict(connection.execute("SELECT column_name, title FROM gpkg_data_columns WHERE table_name = 'ideas'"))
    assert titles["hours"] == "How many hours a week?"
    assert titles["again"] == titles["needs"] == "What would it need to begin?"
    listed = connection.execute(
        "SELECT value, c.description FROM gpkg_data_columns AS d JOIN gpkg_data_column_constraints AS c "
        "USING (constraint_name) WHERE table_name = 'ideas_lines' AND column_name = 'how_soon'"
    ).fetchall()
    assert sorted(listed) == [("later", "Later"), ("now", "Now")]
    connection.close()


def test_each_layer_has_one_default_style_in_its_colour(snapshot: Path):
    connection = open_for_reading(snapshot)
    styles = connection.execute(
        "SELECT f_table_name, styleQML, styleSLD FROM layer_styles WHERE useAsDefault"
    ).fetchall()
    connection.close()
    assert sorted(table for table, _, _ in styles) == ["concerns", "ideas", "ideas_areas", "ideas_lines"]
    for _, qml, sld in styles:
        assert ET.fromstring(qml.split("\n", 1)[1]).tag == "qgis"
        assert ET.fromstring(sld.encode()).tag.endswith("StyledLayerDescriptor")
    assert "185,119,14" in {table: qml for table, qml, _ in styles}["ideas"]


def test_a_planners_own_style_stays_the_default(on_file: Workspace):
    connection = on_file.ask(lambda store: store._connection).result()
    on_file.ask(
        lambda _: connection.execute(
            "UPDATE layer_styles SET owner = 'planner', styleName = 'Mine' WHERE f_table_name = 'ideas'"
        )
    ).result()
    on_file.submit(edits.DefineProject(brookvale(title="New title")), FACILITATOR).result()
    styles = on_file.ask(
        lambda _: connection.execute(
            "SELECT owner, useAsDefault FROM layer_styles WHERE f_table_name = 'ideas'"
        ).fetchall()
    ).result()
    assert sorted(styles) == [("mapapp", 0), ("planner", 1)]


def test_removed_words_are_nowhere_in_the_file(on_file: Workspace):
    canary = "a-canary-nobody-should-find"
    mark = idea(body=canary, title=canary, shape=LineString([(-1.89, 52.452), (-1.88, 52.453)]))
    on_file.submit(
        edits.AddContributions((mark,), (photo_of(mark, canary.encode() * 5000),)), RESIDENT_AT_KIOSK
    ).result()
    assert canary.encode() in on_file.snapshot_file().result().read_bytes()
    on_file.submit(edits.RemoveContributions((mark.uuid,)), FACILITATOR).result()
    assert canary.encode() not in on_file.snapshot_file().result().read_bytes()
