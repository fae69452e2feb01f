"""The page shows where the screen stands: at the open session's venue, if the map knows a place of that name."""

import time

import pytest

from mapapp.bridge import messages
from mapapp.domain.edits import CloseSession, OpenSession
from tests.bridge.test_places import base_map  # noqa: F401 - three streets, by the test's own base map
from tests.fakes.neighbourhood import FACILITATOR, afternoon

pytestmark = pytest.mark.usefixtures("base_map")


@pytest.fixture
def hold(workspace, deliver):
    """Opens a session at a venue."""

    def hold(venue):
        session = afternoon(venue=venue)
        workspace.submit(OpenSession(session), FACILITATOR).result(5)
        deliver.settle(workspace)
        return session

    return hold


def last(page, count):
    """What the page was told last, once it was told so often."""
    until = time.monotonic() + 5
    while len(page.told(messages.HereShown)) < count and time.monotonic() < until:
        page.settle()
        time.sleep(0.01)
    return page.told(messages.HereShown)[-1]


def test_the_venue_is_found_by_its_name_however_it_is_written(kiosk, hold):
    hold("  regent STREET ")
    told = last(kiosk, 1)

    assert told.name == "regent STREET"
    assert told.at == pytest.approx((-1.0095, 52.5005), abs=0.001)


@pytest.mark.parametrize("venue", ["Regent Stret", "Regent", "The moon"])
def test_a_place_that_the_map_does_not_know_by_that_name_is_not_guessed(kiosk, hold, venue):
    hold(venue)

    assert last(kiosk, 1) == messages.HereShown(None, "")


def test_when_the_session_ends_the_sign_goes(kiosk, hold, workspace, deliver):
    session = hold("Mill Lane")
    assert last(kiosk, 1).at is not None
    workspace.submit(CloseSession(session.uuid), FACILITATOR).result(5)
    deliver.settle(workspace)

    assert last(kiosk, 2).at is None


def test_a_page_that_starts_again_is_told_again(kiosk, hold):
    hold("Mill Lane")
    last(kiosk, 1)
    kiosk.forget()
    kiosk.say(messages.PageReady())

    assert last(kiosk, 1).name == "Mill Lane"
