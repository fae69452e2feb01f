"""A map from the internet, from its address to the screen: in the facilitator's window, and in no other."""

import pytest

from mapapp.projects.online_maps import add_online_to, described
from mapapp.projects.opening import OpenProject
from mapapp.store.project_files import project_files
from tests.fakes.map_server import MapServer

CREDIT = 'document.querySelector(".map-attribution").textContent'


@pytest.fixture
def server():
    serving = MapServer()
    yield serving
    serving.close()


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Where tiles are kept, or a run before would answer for the server."""
    monkeypatch.setattr("mapapp.app.window._TILES_KEPT", tmp_path / "kept")


def test_it_is_seen_once_it_is_switched_on_and_by_nobody_at_the_residents_screen(
    kept, server, office, hall, brookvale
):
    context = office.window.context
    source = described(server.address, title="Streets of today", attribution="© Example Maps")
    added = add_online_to(OpenProject(context.workspace, project_files(brookvale)), source, context.actor)
    office.hand.until("document.querySelector('.map-attribution')?.textContent ?? ''")
    assert server.asked == []

    context.online_maps.switch_on(added)
    office.hand.until(f'{CREDIT}.includes("Example Maps")')
    office.hand.until("document.querySelectorAll('img.leaflet-tile-loaded').length > 3")
    assert len(server.paths) == len(set(server.paths)) <= 60
    assert "Example Maps" not in hall.hand.ask(CREDIT)

    context.online_maps.switch_off(added)
    office.hand.until(f'!{CREDIT}.includes("Example Maps")')
