"""A planner asks for some of a project: by what it is, where, when, and at which event."""

from datetime import date

import pytest
from shapely.geometry import Point, box

from mapapp.domain import edits
from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.refusal import Refusal
from mapapp.projects.choosing import selection_of
from mapapp.store.create import create_project
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.store.open import open_project
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problems import Problem
from mapapp.workspace.wanted import Wanted
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, IN_THE_PARK, TestClock, afternoon, brookvale, idea

MILL_LANE = Point(-1.8921, 52.4587)


@pytest.fixture
def snapshot(tmp_path):
    """A Saturday's idea in the park, a Sunday's near a home, and one without a place."""
    clock = TestClock()
    gpkg = create_project(tmp_path / "brookvale", brookvale(), clock=clock)
    workspace = Workspace(lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk")
    saturday, sunday = afternoon(title="Saturday"), afternoon(title="Sunday")
    marks = (
        idea(title="park"),
        idea(title="home", shape=MILL_LANE, place_kind=PlaceKind.NEAR_HOME, category="movement"),
        idea(title="nowhere", shape=None),
    )
    for session, mark in zip((saturday, sunday, sunday), marks, strict=True):
        if not workspace.snapshot.open_session:
            workspace.submit(edits.OpenSession(session), FACILITATOR).result()
        elif workspace.snapshot.open_session.uuid != session.uuid:
            workspace.submit(edits.CloseSession(workspace.snapshot.open_session.uuid), FACILITATOR).result()
            clock.wait(86_400)
            workspace.submit(edits.OpenSession(session), FACILITATOR).result()
        workspace.submit(edits.AddContributions((mark,)), FACILITATOR).result()
    decisions = tuple(edits.Decision(one.uuid, Status.PUBLISHED) for one in marks[:2])
    workspace.submit(edits.Moderate(decisions), FACILITATOR).result()
    yield workspace.snapshot_file().result()
    workspace.close()


def titles(snapshot, profile=Profile.FULL, **wanted):
    data = dataset_from_snapshot(snapshot, profile, selection_of(snapshot, Wanted(**wanted), profile))
    found = [title for table in data.tables for batch in table.batches() for title in batch["title"].to_pylist()]
    assert data.count == len(found)
    return set(found)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, {"park", "home", "nowhere"}),
        ({"layers": ["concerns"]}, set()),
        ({"sessions": ["saturday"]}, {"park"}),
        ({"sessions": ["Saturday", "Sunday"]}, {"park", "home", "nowhere"}),
        ({"statuses": [Status.PENDING]}, {"nowhere"}),
        ({"categories": ["Getting about"]}, {"home"}),
        ({"categories": ["movement", "greenery"]}, {"park", "home", "nowhere"}),
        ({"area": "project"}, {"park", "home"}),
        ({"since": date(2026, 6, 14)}, {"home", "nowhere"}),
        ({"until": date(2026, 6, 13)}, {"park"}),
        ({"since": date(2026, 6, 13), "until": date(2026, 6, 14)}, {"park", "home", "nowhere"}),
        ({"sessions": ["Sunday"], "area": "project"}, {"home"}),
    ],
)
def test_what_is_asked_for_leaves_and_nothing_else(snapshot, wanted, found):
    assert titles(snapshot, **wanted) == found


def area_file(folder, area):
    corners = ",".join(f"[{x},{y}]" for x, y in area.exterior.coords)
    file = folder / "area.geojson"
    file.write_text(f'{{"type":"Polygon","coordinates":[[{corners}]]}}', encoding="utf-8")
    return str(file)


def test_a_file_can_say_where(snapshot, tmp_path):
    assert titles(snapshot, area=area_file(tmp_path, IN_THE_PARK.buffer(0.001).envelope)) == {"park"}


def test_no_area_finds_out_where_a_home_is(snapshot, tmp_path):
    """A home leaves as the middle of its cell, and that is what an area is held against."""
    close = area_file(tmp_path, box(*MILL_LANE.buffer(0.0001).bounds))
    assert titles(snapshot, Profile.FULL, area=close) == {"home"}
    assert titles(snapshot, Profile.PUBLIC, area=close) == set()


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        ({"layers": ["dreams"]}, "layer-unknown"),
        ({"sessions": ["Monday"]}, "session-unknown"),
        ({"categories": ["Weather"]}, "category-not-here"),
        ({"statuses": [Status.PENDING]}, "status-stays-here"),
        ({"since": date(2026, 6, 14), "until": date(2026, 6, 13)}, "days-backwards"),
    ],
)
def test_what_cannot_be_had_is_refused_with_its_name(snapshot, wanted, reason):
    with pytest.raises(Refusal, match=reason):
        selection_of(snapshot, Wanted(**wanted), Profile.PUBLIC)


def test_a_file_without_an_area_is_named(snapshot, tmp_path):
    with pytest.raises(Problem, match="area-missing"):
        selection_of(snapshot, Wanted(area=str(tmp_path / "nowhere.geojson")), Profile.PUBLIC)
