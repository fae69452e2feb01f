"""Tables as they arrive: read whole, or refused."""

import base64

import pytest
from pyproj import Transformer

from tests.web.map.columns import HIDDEN, PENDING, Mark, columns, point

WORLD = 40075016.685578486  # metres round the equator
SQUARE = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]
HOLE = [(1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0), (1.0, 1.0)]


def given(stage, data: bytes) -> str:
    """The script that reads these columns."""
    return f"stage.readColumns(stage.bytes('{base64.b64encode(data).decode()}'))"


def table(stage, data: bytes, kind="PointTable") -> None:
    stage.run(f"(window.table = new stage.{kind}('ideas', 0, {given(stage, data)}), 0)")


def test_points_come_out_as_they_went_in(stage):
    data = columns("point", [point(7, 11.25, 43.77, category=2), point(9, -1.5, 52.4, status=PENDING, flags=1)])
    read = stage.run(
        f"(({{kind, count, lng, lat, fid, category, status, flags}}) => "
        f"[kind, count, ...[lng, lat, fid, category, status, flags].map(c => [...c])])({given(stage, data)})"
    )
    assert read == ["point", 2, [11.25, -1.5], [43.77, 52.4], [7, 9], [2, 0], [1, 0], [0, 1]]


def test_areas_keep_their_rings(stage):
    data = columns("area", [Mark(1, [SQUARE, HOLE]), Mark(2, [SQUARE], status=HIDDEN)])
    read = stage.run(f"(c => [[...c.featureStart], [...c.ringStart], [...c.status]])({given(stage, data)})")
    assert read == [[0, 2, 3], [0, 5, 10, 15], [1, 2]]


@pytest.mark.parametrize(
    "broken",
    [b"", b"MCOL", columns("point", [point(1, 0, 0)])[:-1], b"X" + columns("point", [])[1:]],
    ids=["nothing", "half a header", "a byte short", "something else"],
)
def test_what_is_not_whole_is_refused(stage, broken):
    script = f"(() => {{ try {{ {given(stage, broken)}; return null }} catch (e) {{ return e.name }} }})()"
    assert stage.run(script) == "RangeError"


def test_the_nearest_point_within_reach_is_found(stage):
    table(stage, columns("point", [point(1, 0.0, 0.0), point(2, 1.0, 0.0), point(3, 10.0, 0.0)]))
    near = "table.nearest(stage.xOf(0.7), stage.yOf(0), stage.xOf(0.5) - stage.xOf(0))"
    assert stage.run(f"table.fid[{near}.i]") == 2
    assert stage.run("table.nearest(stage.xOf(5), stage.yOf(0), stage.xOf(1) - stage.xOf(0))") is None


def test_a_point_that_is_not_shown_is_not_found(stage):
    table(stage, columns("point", [point(1, 0.0, 0.0), point(2, 1.0, 0.0)]))
    stage.run("table.show(new Set([1])) ?? 0")
    assert stage.run("table.nearest(stage.xOf(1), stage.yOf(0), 0.001)") is None
    assert stage.run("[...table.within({minX: 0, minY: 0, maxX: 1, maxY: 1})]") == [0]


def test_points_added_later_are_found_with_the_others(stage):
    table(stage, columns("point", [point(1, 0.0, 0.0)]))
    stage.run(
        "(Array.from({length: 2500}, (_, i) => "
        "table.add({fid: i + 2, at: [i / 1000 + 1, 20], category: 0, status: 1}, true)), 0)"
    )
    assert stage.run("table.count") == 2501
    assert stage.run("table.fid[table.nearest(stage.xOf(3.499), stage.yOf(20), 0.0001).i]") == 2501
    assert stage.run("table.fid[table.nearest(stage.xOf(0), stage.yOf(0), 0.0001).i]") == 1


def test_a_point_told_of_twice_is_there_once(stage):
    table(stage, columns("point", [point(1, 0.0, 0.0)]))
    stage.run("table.add({fid: 1, at: [5, 5], category: 3, status: 1}, true) ?? 0")
    assert stage.run("[table.count, table.category[0]]") == [1, 3]


def test_an_area_is_touched_inside_and_not_in_its_hole(stage):
    table(stage, columns("area", [Mark(1, [SQUARE, HOLE])]), "ShapeTable")
    touch = "table.nearest(stage.xOf({}), stage.yOf({}), 1e-6) !== null"
    assert stage.run(touch.format(0.5, 0.5)) is True
    assert stage.run(touch.format(2, 2)) is False
    assert stage.run(touch.format(5, 5)) is False


def test_a_line_is_touched_beside_it(stage):
    table(stage, columns("line", [Mark(8, [[(0, 0), (10, 0)]])]), "ShapeTable")
    reach = "stage.xOf(0.2) - stage.xOf(0)"
    assert stage.run(f"table.nearest(stage.xOf(5), stage.yOf(0.1), {reach})")["i"] == 0
    assert stage.run(f"table.nearest(stage.xOf(5), stage.yOf(0.5), {reach})") is None


def test_the_projection_is_web_mercator(stage):
    east, north = Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True).transform(11.25, 43.77)
    x, y = stage.run("[stage.xOf(11.25), stage.yOf(43.77)]")
    assert ((x - 0.5) * WORLD, (0.5 - y) * WORLD) == pytest.approx((east, north), abs=0.001)
    assert stage.run("[stage.lngOf(stage.xOf(11.25)), stage.latOf(stage.yOf(43.77))]") == pytest.approx(
        [11.25, 43.77]
    )


def test_a_mark_told_of_while_its_table_is_on_its_way_is_not_lost(stage):
    data = base64.b64encode(columns("point", [point(1, 0.0, 0.0)])).decode()
    stage.run(
        "(window.atlas = {tables: new Map(), touched() {}}, window.arrive = [], window.shelf = new stage.Shelf(atlas,"
        " () => new Promise(resolve => arrive.push(resolve)), () => {}, () => {}), 0)"
    )
    mark = "{table: 'ideas', version: %d, fid: %d, at: [1, 1], category: 0, status: 1}"
    stage.run("(shelf.want({name: 'ideas', layer: 0, version: 3}), 0)")
    stage.run(f"(shelf.add({mark % (3, 1)}), shelf.add({mark % (4, 2)}), 0)")
    stage.run(f"(arrive[0](stage.bytes('{data}')), 0)")
    stage.wait_for("atlas.tables.get('ideas')")
    assert stage.run("[...atlas.tables.get('ideas').fid].slice(0, atlas.tables.get('ideas').count)") == [1, 2]
    assert stage.run("atlas.tables.get('ideas').x[0]") == 0.5


def test_an_older_table_that_comes_late_does_not_replace_a_newer_one(stage):
    older, newer = (base64.b64encode(columns("point", [point(fid, 0, 0)])).decode() for fid in (1, 2))
    stage.run(
        "(window.atlas = {tables: new Map(), touched() {}}, window.arrive = {}, window.shelf = new stage.Shelf(atlas,"
        " (name, version) => new Promise(resolve => arrive[version] = resolve), () => {}, () => {}), 0)"
    )
    stage.run("(shelf.want({name: 'ideas', layer: 0, version: 1}), shelf.renew('ideas', 2), 0)")
    stage.run(f"(arrive[2](stage.bytes('{newer}')), 0)")
    stage.wait_for("atlas.tables.get('ideas')")
    stage.run(f"(arrive[1](stage.bytes('{older}')), 0)")
    stage.qtbot.wait(50)
    assert stage.run("atlas.tables.get('ideas').fid[0]") == 2
