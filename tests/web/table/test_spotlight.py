"""What the facilitator asks everybody to look at: readable from both long sides, and found on the map."""

import json

from mapapp.bridge import messages
from tests.web.table.conftest import LAYER, SIZE, place

SCALE = "document.querySelector('.leaflet-control-scale-line').textContent"
PANE = "document.querySelector('.leaflet-map-pane').style.transform"
COPIES = "document.querySelectorAll('.spotlight .sheet').length"


def light(table, fid, frozen=False):
    asked = len(table.page.said("VoiceWanted"))
    table.page.say(messages.GatheringShown(frozen, messages.SpotView(LAYER, fid, place(fid)), None))
    wanted = table.page.wait_said("VoiceWanted", asked + 1)
    assert (wanted["seat"], wanted["fid"]) == ("spotlight", fid)
    table.shown("spotlight", fid)
    table.page.wait_for(f"{COPIES} === 2")


def test_it_lies_in_the_middle_once_for_either_side_and_its_pin_is_ringed_in_view(table):
    light(table, 2)
    table.page.wait_for("document.querySelector('.pin.ringed')")
    turned = table.page.run(
        "[...document.querySelectorAll('.spotlight .sheet')].map(s => getComputedStyle(s).rotate)"
    )
    assert turned == ["180deg", "none"]
    box, pin = table.rectangle(".spotlight"), table.rectangle(".pin.ringed")
    assert abs((box[0] + box[2]) / 2 - SIZE[0] / 2) < 2
    assert pin[2] < box[0] or pin[0] > box[2], "it stands beside the sheet"
    assert 0 < pin[0] < pin[2] < SIZE[0]
    assert 0 < pin[1] < pin[3] < SIZE[1]


def test_it_goes_when_the_facilitator_ends_it_or_hides_the_contribution(table):
    light(table, 2)
    table.page.say(messages.GatheringShown(True, None, 60))
    table.page.wait_for(f"{COPIES} === 0")
    assert table.page.said("VoicePutAway")[-1]["seat"] == "spotlight"
    light(table, 3)
    table.page.say(messages.VoiceGone("spotlight", LAYER, 3))
    table.page.wait_for(f"{COPIES} === 0 && !document.querySelector('.pin.ringed')")


def test_it_is_shown_while_nobody_else_may_move_the_map(table):
    before = table.page.run(SCALE)
    light(table, 2, frozen=True)
    table.page.wait_for(f"{SCALE} !== {json.dumps(before)}")


def test_the_map_stays_under_a_pen(table):
    table.page.press("[data-seat=seat-1] [data-does=begin]")
    table.page.press("[data-seat=seat-1] [data-layer=assets]")
    table.page.wait_for("document.querySelector('[data-seat=seat-1] [data-does=here]')")
    before = table.page.run(PANE), table.page.run(SCALE)
    light(table, 2)
    assert (table.page.run(PANE), table.page.run(SCALE)) == before
