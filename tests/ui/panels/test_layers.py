import pytest

from mapapp.domain.filter import Filter
from mapapp.ui.panels.layers import LayersPanel
from tests.fakes.neighbourhood import idea


@pytest.fixture
def panel(context, show):
    return show(LayersPanel(context))


def test_the_eye_hides_a_layer_and_shows_it_again(panel, context):
    panel._rows["ideas"]._eye.click()
    assert context.viewing.filter.layers == {"concerns"}
    panel._rows["ideas"]._eye.click()
    assert context.viewing.filter == Filter()


def test_the_last_layer_stays(panel, context):
    panel._rows["ideas"]._eye.click()
    last = panel._rows["concerns"]._eye
    assert not last.isEnabled()
    assert last.toolTip() == "One layer stays on the map"


def test_a_category_narrows_and_lets_go(panel, context):
    chips = panel._rows["ideas"]._chips
    chips["greenery"].click()
    assert context.viewing.filter.categories == {("ideas", "greenery")}
    assert chips["greenery"].isChecked()
    chips["greenery"].click()
    assert context.viewing.filter == Filter()


def test_each_layer_says_how_much_there_is_and_what_waits(qtbot, panel, leave):
    assert panel._rows["ideas"]._counts.text() == "nothing yet"
    leave(idea(), idea())
    qtbot.waitUntil(lambda: panel._rows["ideas"]._counts.text() == "2 · 2 waiting")
