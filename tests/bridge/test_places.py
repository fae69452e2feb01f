"""Whoever types a street's name is answered, at each seat and only about the latest words."""

import time
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from shapely.geometry import LineString

from mapapp.basemaps.building import write_sheets
from mapapp.basemaps.tiling import Sheet
from mapapp.bridge import messages
from mapapp.domain.edits import DefineProject
from mapapp.domain.project import BaseMap
from mapapp.workspace.progress import silent
from tests.fakes.neighbourhood import FACILITATOR

HERE = (-1.01, 52.5)
STREETS = {"Regent Street": -1.01, "Regent Terrace": -1.02, "Mill Lane": -1.015}


@pytest.fixture
def base_map(tmp_path, workspace, deliver):
    """Three streets, as the project's base map; where pages look for it."""
    folder = tmp_path
    lines = np.array([LineString([(x, 52.5), (x + 0.001, 52.501)]) for x in STREETS.values()], dtype=object)
    sheet = Sheet("roads", lines, [{"name": name, "kind": "minor_road"} for name in STREETS], np.zeros(3, dtype=int))
    asked = {"title": "Town", "attribution": "Us", "bounds": None, "source": folder, "progress": silent}
    write_sheets(folder / "town.pmtiles", [sheet], **asked)
    record = BaseMap("town", "Town", "pmtiles-vector", "town.pmtiles", "Us")
    definition = replace(workspace.snapshot.project, base_maps=(record,))
    workspace.submit(DefineProject(definition), FACILITATOR).result(5)
    deliver.settle(workspace)
    return folder / "town.pmtiles"


def answers(page, count=1):
    """What was found, once so many answers have come."""
    until = time.monotonic() + 5
    while len(page.told(messages.PlacesFound)) < count and time.monotonic() < until:
        page.settle()
        time.sleep(0.01)
    return page.told(messages.PlacesFound)


def test_a_street_is_found_by_its_beginning(base_map, kiosk):
    kiosk.say(messages.FindPlace("seat-1", "regent str", HERE))

    (answer,) = answers(kiosk)
    assert (answer.seat, answer.words) == ("seat-1", "regent str")
    (street,) = answer.places
    assert (street.name, street.kind, street.meant) == ("Regent Street", "street", False)
    assert street.at == pytest.approx((-1.0095, 52.5005), abs=0.001)


def test_the_nearest_to_what_the_person_looks_at_comes_first(base_map, kiosk):
    kiosk.say(messages.FindPlace("seat-1", "regent", (-1.02, 52.5)))

    (answer,) = answers(kiosk)
    assert [one.name for one in answer.places] == ["Regent Terrace", "Regent Street"]


def test_two_seats_are_answered_apart(base_map, kiosk):
    kiosk.say(messages.FindPlace("seat-1", "regent", HERE))
    kiosk.say(messages.FindPlace("seat-2", "mil", HERE))

    assert {one.seat: one.places[0].name for one in answers(kiosk, 2)} == {
        "seat-1": "Regent Street",
        "seat-2": "Mill Lane",
    }


def test_who_types_on_is_told_of_the_latest_words_only(base_map, kiosk):
    for words in ("m", "mi", "mil", "mill"):
        kiosk.presenter.hear(messages_text(messages.FindPlace("seat-1", words, HERE)))

    assert [one.words for one in answers(kiosk)] == ["mill"]


def messages_text(message):
    return msgspec.json.encode(message).decode()


def test_without_a_base_map_nothing_is_found_and_the_person_is_told_so(kiosk):
    kiosk.say(messages.FindPlace("seat-1", "regent", HERE))

    (answer,) = answers(kiosk)
    assert answer.places == []


def test_a_page_that_was_closed_is_not_answered(base_map, kiosk):
    kiosk.presenter.close()
    kiosk.presenter.close()
    kiosk.say(messages.FindPlace("seat-1", "regent", HERE))
    time.sleep(0.1)
    kiosk.settle()

    assert kiosk.told(messages.PlacesFound) == []
