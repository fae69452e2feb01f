"""What others may read, in the order in which it is wanted: the same from the file as from plain rules."""

from __future__ import annotations

import time

import pytest
from shapely.geometry import LineString, Point, Polygon

from mapapp.domain import edits
from mapapp.domain.contribution import PlaceKind, Status
from mapapp.workspace.ports import Wanted
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, TestClock, idea
from tests.store.test_contract import leave, photo_of

HERE = (-1.885, 52.455)


def shown(workspace: Workspace, wanted: Wanted) -> list[str]:
    def titles(store) -> list[str]:
        return [store.at(feature).title for feature in store.published(wanted)]

    return workspace.ask(titles).result()


def publish(workspace: Workspace, clock: TestClock, *marks) -> None:
    for mark in marks:
        clock.wait(60)
        leave(workspace, mark)
    decisions = tuple(edits.Decision(mark.uuid, Status.PUBLISHED) for mark in marks)
    workspace.submit(edits.Moderate(decisions), FACILITATOR).result()


@pytest.fixture
def street(workspace: Workspace, clock: TestClock) -> Workspace:
    """Marks of every shape along a street, one without a place, one of another layer, one that is not public."""
    publish(
        workspace,
        clock,
        idea(title="nowhere", shape=None),
        idea(title="far", shape=Point(-1.880, 52.455)),
        idea(title="line", shape=LineString([(-1.884, 52.455), (-1.883, 52.455)])),
        idea(title="area", shape=Polygon([(-1.889, 52.454), (-1.889, 52.456), (-1.888, 52.456), (-1.888, 52.454)])),
        idea(title="worry", layer="concerns", category="", shape=Point(-1.8852, 52.455)),
    )
    leave(workspace, idea(title="SECRET", shape=Point(*HERE)))
    return workspace


def test_the_newest_come_first(street: Workspace):
    assert shown(street, Wanted()) == ["worry", "area", "line", "far", "nowhere"]
    assert shown(street, Wanted(layer="concerns")) == ["worry"]
    assert shown(street, Wanted(layer="there is none")) == []


def test_the_nearest_come_first_whatever_their_shape(street: Workspace):
    assert shown(street, Wanted(near=HERE)) == ["worry", "line", "area", "far", "nowhere"]
    assert shown(street, Wanted(near=HERE, prefer="ideas", layer="ideas")) == ["line", "area", "far", "nowhere"]


def test_one_that_moves_or_comes_is_found_where_it_is(street: Workspace, clock: TestClock):
    shown(street, Wanted(near=HERE))
    (new,) = leave(street, idea(title="new", shape=Point(-1.8851, 52.455)))
    street.submit(edits.Moderate((edits.Decision(new.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    assert shown(street, Wanted(near=HERE))[0] == "new"
    street.submit(edits.ChangeContribution(new.uuid, {"shape": Point(-1.876, 52.455)}), FACILITATOR).result()
    assert shown(street, Wanted(near=HERE))[-2:] == ["new", "nowhere"]


def test_a_home_is_as_far_away_as_its_cell(workspace: Workspace, clock: TestClock):
    home = idea(place_kind=PlaceKind.NEAR_HOME, shape=Point(*HERE))
    publish(workspace, clock, home)
    away = workspace.ask(lambda store: store.distances([store.feature(home.uuid)], HERE)).result()
    assert next(iter(away.values())) > 5


def test_media_come_without_their_bytes(workspace: Workspace):
    mark = idea()
    photo = photo_of(mark)
    leave(workspace, mark, photos=(photo,))
    (found,) = workspace.ask(lambda store: store.media(mark.uuid)).result()
    assert (found.uuid, found.width, found.data) == (photo.uuid, 640, b"")


def test_twenty_thousand_voices_are_put_in_order_without_keeping_anybody_waiting(on_file: Workspace):
    marks = tuple(
        idea(shape=Point(-1.894 + at % 300 * 6e-5, 52.451 + at // 300 * 2e-5), body="", status=Status.PUBLISHED)
        for at in range(20_000)
    )
    on_file.submit(edits.ImportContributions(marks), FACILITATOR).result()

    def order(store) -> float:
        store.published(Wanted(near=HERE))
        began = time.perf_counter()
        assert len(store.published(Wanted(near=HERE))) == len(marks)
        return time.perf_counter() - began

    taken = on_file.ask(order).result()
    print(f"{len(marks)} voices in order in {taken * 1000:.0f} ms")
    assert taken < 0.5
