"""The page's binary columns say what is in the table, and nothing that others may not see."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, Point

from mapapp.domain import edits
from mapapp.domain.contribution import PlaceKind, Status
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, IN_THE_PARK, RESIDENT_AT_KIOSK, afternoon, idea
from tests.store.test_contract import GREEN, TOWPATH

EVERY = frozenset(Status)
PUBLISHED = frozenset({Status.PUBLISHED})


@dataclass
class Read:
    """Columns as the page's worker reads them."""

    shape: int
    lng: np.ndarray
    lat: np.ndarray
    fid: np.ndarray
    created: np.ndarray
    first_ring: np.ndarray | None
    first_coordinate: np.ndarray | None
    category: np.ndarray
    status: np.ndarray
    flags: np.ndarray


def columns(workspace: Workspace, table: str, statuses: frozenset[Status] = EVERY) -> Read:
    data = workspace.ask(lambda store: store.columns(table, statuses)).result()
    magic, version, shape, zero, n, r, c, padding = struct.unpack_from("<4sHBBIII12s", data)
    assert (magic, version, zero, padding) == (b"MCOL", 1, 0, bytes(12))
    at = 32

    def take(kind: str, count: int) -> np.ndarray:
        nonlocal at
        part = np.frombuffer(data, kind, count, at)
        at += part.nbytes
        return part

    lng, lat, fid, created = take("<f8", c), take("<f8", c), take("<u4", n), take("<u4", n)
    rings = (take("<u4", n + 1), take("<u4", r + 1)) if shape else (None, None)
    read = Read(shape, lng, lat, fid, created, *rings, take("u1", n), take("u1", n), take("u1", n))
    assert at == len(data)
    return read


def leave(workspace: Workspace, *marks) -> None:
    workspace.submit(edits.AddContributions(marks), RESIDENT_AT_KIOSK).result()


def publish(workspace: Workspace, *marks) -> None:
    decisions = tuple(edits.Decision(mark.uuid, Status.PUBLISHED) for mark in marks)
    workspace.submit(edits.Moderate(decisions), FACILITATOR).result()


def test_points_with_their_time_category_and_status(workspace: Workspace):
    first, second = idea(category="movement"), idea(shape=Point(-1.88, 52.456), category="")
    leave(workspace, first, second)
    publish(workspace, second)
    read = columns(workspace, "ideas")
    assert read.shape == 0
    assert list(zip(read.lng, read.lat, strict=True)) == [(IN_THE_PARK.x, IN_THE_PARK.y), (-1.88, 52.456)]
    assert list(read.category) == [1, 0]
    assert list(read.status) == [0, 1]
    assert list(read.flags) == [0, 0]
    assert list(read.created) == [1781359200, 1781359200]
    feature = workspace.ask(lambda store: store.feature(second.uuid)).result()
    assert read.fid[1] == feature.fid


def test_lines(workspace: Workspace):
    other = LineString([(-1.889, 52.451), (-1.888, 52.452)])
    leave(workspace, idea(shape=TOWPATH), idea(shape=other))
    read = columns(workspace, "ideas_lines")
    assert read.shape == 1
    assert list(read.first_ring) == [0, 1, 2]
    assert list(read.first_coordinate) == [0, 3, 5]
    assert list(zip(read.lng[3:], read.lat[3:], strict=True)) == list(other.coords)


def test_areas_with_their_holes(workspace: Workspace):
    leave(workspace, idea(shape=GREEN), idea(shape=GREEN.exterior.buffer(0.0001).convex_hull))
    read = columns(workspace, "ideas_areas")
    assert read.shape == 2
    assert list(read.first_ring) == [0, 2, 3]
    assert list(read.first_coordinate)[:3] == [0, 5, 9]
    assert list(zip(read.lng[5:9], read.lat[5:9], strict=True)) == list(GREEN.interiors[0].coords)


@pytest.mark.parametrize(("table", "rings"), [("ideas", None), ("ideas_lines", [0]), ("ideas_areas", [0])])
def test_a_layer_with_nothing_in_it_is_an_empty_picture(workspace: Workspace, table, rings):
    read = columns(workspace, table)
    assert len(read.fid) == len(read.lng) == 0
    assert (None if read.first_ring is None else list(read.first_ring)) == rings


def test_only_what_has_the_statuses_asked_for_and_is_still_there(workspace: Workspace):
    shown, hidden, waiting, gone, nowhere = idea(), idea(), idea(), idea(), idea(shape=None)
    leave(workspace, shown, hidden, waiting, gone, nowhere)
    columns(workspace, "ideas")  # what is remembered from here must follow what happens next
    publish(workspace, shown, gone, nowhere)
    hide = edits.Decision(hidden.uuid, Status.HIDDEN, "unkind")
    workspace.submit(edits.Moderate((hide,)), FACILITATOR).result()
    workspace.submit(edits.RemoveContributions((gone.uuid,)), FACILITATOR).result()
    assert len(columns(workspace, "ideas", PUBLISHED).fid) == 1
    assert list(columns(workspace, "ideas").status) == [1, 2, 0]
    assert len(columns(workspace, "ideas", frozenset()).fid) == 0
    workspace.undo(FACILITATOR).result()
    assert list(columns(workspace, "ideas").status) == [1, 2, 0, 1]


def test_others_see_places_near_a_home_only_coarsened(workspace: Workspace):
    home = idea(place_kind=PlaceKind.NEAR_HOME)
    leave(workspace, home, idea())
    publish(workspace, home)
    exact, shown = columns(workspace, "ideas"), columns(workspace, "ideas", PUBLISHED)
    assert (exact.lng[0], exact.lat[0]) == (IN_THE_PARK.x, IN_THE_PARK.y)
    assert (shown.lng[0], shown.lat[0]) != (IN_THE_PARK.x, IN_THE_PARK.y)
    assert Point(shown.lng[0], shown.lat[0]).distance(IN_THE_PARK) < 0.002
    assert list(exact.flags) == [1, 0]


def test_practice_is_marked(workspace: Workspace):
    workspace.submit(edits.OpenSession(afternoon(practice=True)), FACILITATOR).result()
    leave(workspace, idea())
    assert list(columns(workspace, "ideas").flags) == [2]


def test_what_was_only_tried_out_is_not_shown_to_others(workspace: Workspace):
    workspace.submit(edits.OpenSession(afternoon(practice=True)), FACILITATOR).result()
    tried = idea()
    leave(workspace, tried)
    publish(workspace, tried)
    assert len(columns(workspace, "ideas").fid) == 1
    assert len(columns(workspace, "ideas", PUBLISHED).fid) == 0


def test_thousands_of_marks_after_the_first_look(workspace: Workspace):
    """What is remembered about statuses grows with the table."""
    columns(workspace, "ideas")
    marks = tuple(idea(shape=point) for point in shapely.points(np.linspace(-1.89, -1.88, 2500), 52.455))
    workspace.submit(edits.ImportContributions(marks), FACILITATOR).result()
    publish(workspace, marks[2400])
    read = columns(workspace, "ideas")
    assert len(read.fid) == 2500
    assert np.flatnonzero(read.status).tolist() == [2400]
