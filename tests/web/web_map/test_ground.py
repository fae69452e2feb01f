"""The project's own base map lies under the marks, out of the file itself."""

import pytest
from PySide6.QtCore import QPoint
from shapely import Point

from mapapp.basemaps import read_base_map
from mapapp.basemaps.carrying import carried
from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions
from mapapp.exports.web_map import EXPORTER
from mapapp.paths import sample_layers
from mapapp.workspace.progress import silent
from tests.exports.datasets import dataset, rows, table

PLACES = (Point(-1.016, 52.495), Point(-1.010, 52.499))
PAINTED = "document.querySelectorAll('.leaflet-tile-loaded').length > 3"
OVERLAY = "#8a3ffc"


@pytest.fixture
def opened(reader, tmp_path):
    source = read_base_map(sample_layers() / "brookvale.pmtiles")

    def tiles(box, most):
        streets = carried(source, box, most, title="Streets", colour="")
        return streets, carried(source, box, most, title="The plan", colour=OVERLAY)

    data = dataset(table(ShapeKind.POINT, rows(*PLACES)))
    reader.open(EXPORTER.write(data, tmp_path / "map.html", ExportOptions(tiles=tiles), silent).path)
    reader.wait_for(PAINTED)
    return reader


def colours(reader):
    """How many colours there are in the middle of the map."""
    picture = reader.view.grab().toImage()
    return len({picture.pixel(QPoint(x, y)) for x in range(700, 1000, 3) for y in range(250, 550, 3)})


def test_streets_and_houses_are_painted_and_nothing_is_asked_for(opened):
    opened.qtbot.waitUntil(lambda: colours(opened) > 30)

    assert opened.asked == []
    assert opened.console == []


def test_their_makers_are_named_on_the_map_and_below_the_list(opened):
    assert "Brookvale is fictional" in opened.text(".map-attribution")
    assert "Brookvale is fictional" in opened.text("#about")


def test_an_overlay_has_its_name_in_the_legend_and_can_be_put_away(opened):
    assert opened.texts(".layer-title") == ["Ideas", "The plan"]
    before = opened.run("document.querySelectorAll('.leaflet-tile-pane .leaflet-layer').length")
    opened.run("[...document.querySelectorAll('.legend input')].at(-1).click() ?? 0")

    assert opened.run("document.querySelectorAll('.leaflet-tile-pane .leaflet-layer').length") == before - 1


def test_nobody_can_drag_the_map_away_from_what_there_is(opened):
    """Pressed again and again: a press while the map is still on its way to the last one counts for nothing."""
    assert opened.run("document.querySelector('.map-button[disabled]') === null")
    opened.wait_for("(farther => (farther.click(), farther.disabled))(document.querySelectorAll('.map-button')[1])")
