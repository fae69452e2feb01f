"""Marks on the map: drawn where they are, in their colours, and found under a finger."""

import pytest

from mapapp.bridge import messages
from tests.web.map.columns import PENDING, Mark, columns, point
from tests.web.map.conftest import COLOURS, project

# Far enough from each other that none is gathered into a bubble, one per layer.
PLACES = {"assets": (11.2480, 43.7740), "ideas": (11.2560, 43.7740), "concerns": (11.2520, 43.7680)}


@pytest.fixture
def shown(playground):
    """Three layers of one mark each, on plain paper, and where each is on the screen."""
    for fid, (name, place) in enumerate(PLACES.items(), start=11):
        playground.content.tables[name] = columns("point", [point(fid, *place)])
    playground.show(project())
    playground.at = on_screen(playground)
    return playground


def on_screen(playground):
    """From longitude and latitude to pixels, learnt as a person would: by pointing at two places."""
    playground.press("[data-does=begin]")
    playground.press("[data-layer=assets]")
    taps = [(300, 200), (700, 600)]
    for count, tap in enumerate(taps, start=1):
        playground.tap(*tap)
        playground.wait_said("PlaceChosen", count)
    (a, b) = [said["shape"]["coordinates"][0] for said in playground.said("PlaceChosen")]
    playground.press("[data-does=finish]")
    playground.run("document.querySelector('[data-does=leave]')?.click() ?? 0")
    playground.wait_for("document.querySelector('[data-does=begin]')")
    (ax, ay), (bx, by) = taps

    def pixels(lng, lat):
        # Over one neighbourhood Mercator's y is as good as straight in latitude (0.1 pixel).
        return ax + (lng - a[0]) / (b[0] - a[0]) * (bx - ax), ay + (lat - a[1]) / (b[1] - a[1]) * (by - ay)

    return pixels


def test_every_layer_is_drawn_where_its_mark_is_and_in_its_colour(shown):
    for name, place in PLACES.items():
        shown.wait_share(COLOURS[name], *shown.at(*place), least=0.25)
    for name, place in PLACES.items():
        for other in COLOURS.keys() - {name}:
            assert shown.share(COLOURS[other], *shown.at(*place)) < 0.01


def test_a_tap_beside_a_mark_opens_the_nearest(shown):
    x, y = shown.at(*PLACES["ideas"])
    shown.tap(x + 9, y - 9)
    assert shown.wait_said("FeatureTapped") == {"type": "FeatureTapped", "table": "ideas", "fid": 12}


def test_a_tap_far_from_every_mark_opens_none(shown):
    x, y = shown.at(*PLACES["ideas"])
    shown.tap(x + 60, y + 60)
    shown.qtbot.wait(300)
    assert shown.said("FeatureTapped") == []


def test_a_filter_hides_what_it_does_not_name(shown):
    shown.wait_share(COLOURS["ideas"], *shown.at(*PLACES["ideas"]), least=0.25)
    shown.say(messages.FilterShown({"assets": [11], "concerns": [99]}))
    for name in ("ideas", "concerns"):
        shown.wait_share(COLOURS[name], *shown.at(*PLACES[name]), most=0.0)
    assert shown.share(COLOURS["assets"], *shown.at(*PLACES["assets"])) > 0.25
    shown.tap(*shown.at(*PLACES["ideas"]))
    shown.qtbot.wait(300)
    assert shown.said("FeatureTapped") == []
    shown.say(messages.FilterShown(None))
    shown.wait_share(COLOURS["ideas"], *shown.at(*PLACES["ideas"]), least=0.25)


def test_a_new_mark_appears_without_fetching_the_table_again(shown):
    fetched = shown.content.asked.count("/data/assets/1.bin")
    place = (11.2600, 43.7700)
    shown.say(messages.MarkAdded("assets", 2, 40, place, 1, 1))
    shown.wait_share(COLOURS["assets"], *shown.at(*place), least=0.25)
    assert shown.content.asked.count("/data/assets/1.bin") == fetched == 1
    shown.tap(*shown.at(*place))
    assert shown.wait_said("FeatureTapped")["fid"] == 40


def test_a_changed_table_is_fetched_again(shown):
    place = (11.2600, 43.7700)
    shown.content.tables["ideas"] = columns("point", [point(50, *place)])
    shown.say(messages.TableChanged("ideas", 2, 1))
    shown.wait_share(COLOURS["ideas"], *shown.at(*place), least=0.25)
    assert shown.share(COLOURS["ideas"], *shown.at(*PLACES["ideas"])) == 0
    assert "/data/ideas/2.bin" in shown.content.asked


def test_what_is_not_published_yet_is_hollow(shown):
    shown.content.tables["assets"] = columns("point", [point(11, *PLACES["assets"], status=PENDING)])
    shown.wait_share(COLOURS["assets"], *shown.at(*PLACES["assets"]), least=0.25)
    shown.say(messages.TableChanged("assets", 2, 1))
    shown.wait_share(COLOURS["assets"], *shown.at(*PLACES["assets"]), least=0.03, most=0.2)


def test_lines_and_areas_are_drawn_and_found(shown):
    west, south = 11.2560, 43.7655
    ring = [(west, south), (west + 0.006, south), (west + 0.006, south + 0.003), (west, south + 0.003), (west, south)]
    shown.content.tables["ideas_areas"] = columns("area", [Mark(5, [ring])])
    shown.content.tables["assets_lines"] = columns("line", [Mark(6, [[(11.247, 43.7705), (11.256, 43.7705)]])])
    shown.say(messages.TableChanged("ideas_areas", 2, 1))
    shown.say(messages.TableChanged("assets_lines", 2, 1))
    line = shown.at(11.2490, 43.7705)  # beside its sign
    shown.wait_share(COLOURS["assets"], *line, half=2, least=0.9)
    shown.tap(line[0], line[1] + 6)
    assert shown.wait_said("FeatureTapped") == {"type": "FeatureTapped", "table": "assets_lines", "fid": 6}
    shown.qtbot.wait(400)
    shown.tap(*shown.at(west + 0.003, south + 0.0015))
    assert shown.wait_said("FeatureTapped", 2) == {"type": "FeatureTapped", "table": "ideas_areas", "fid": 5}


def test_many_marks_in_one_place_are_one_bubble_that_opens(shown):
    place = (11.2600, 43.7700)
    crowd = [point(100 + i, place[0] + i * 1e-6, place[1]) for i in range(12)]
    shown.content.tables["ideas"] = columns("point", crowd)
    shown.say(messages.TableChanged("ideas", 2, 12))
    x, y = shown.at(*place)
    shown.wait_share("#ffffff", x, y, half=20, least=0.3)
    before = shown.run("document.querySelector('.leaflet-control-scale-line').textContent")
    shown.tap(x, y)
    shown.wait_for(f"document.querySelector('.leaflet-control-scale-line').textContent !== '{before}'")
    assert shown.said("FeatureTapped") == []


def test_the_map_does_not_stop_at_a_table_that_cannot_be_read(shown):
    shown.content.tables["ideas"] = b"not columns at all"
    shown.say(messages.TableChanged("ideas", 2, 1))
    shown.say(messages.MarkAdded("assets", 2, 40, (11.2600, 43.7700), 1, 1))
    shown.wait_share(COLOURS["assets"], *shown.at(11.2600, 43.7700), least=0.25)
    assert shown.share(COLOURS["ideas"], *shown.at(*PLACES["ideas"])) > 0.25
    (complaint,) = shown.complaints
    assert "the marks of ideas could not be read" in complaint
    shown.complaints.clear()
