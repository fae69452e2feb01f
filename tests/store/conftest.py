"""Stores on a file and in memory, and a workspace over each: both kinds keep the same promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mapapp.store.create import create_project
from mapapp.store.open import open_in_memory, open_project
from mapapp.store.project_store import ProjectStore
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import TestClock, brookvale

OpenStore = Callable[[], ProjectStore]


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def gpkg(tmp_path: Path, clock: TestClock) -> Path:
    """A project file that nobody has open."""
    return create_project(tmp_path / "brookvale", brookvale(), clock=clock)


@pytest.fixture
def open_file(gpkg: Path, clock: TestClock) -> OpenStore:
    return lambda: open_project(gpkg, device="desk", clock=clock)


@pytest.fixture
def on_file(open_file: OpenStore, clock: TestClock) -> Iterator[Workspace]:
    """A workspace over a project on the disk."""
    opened = Workspace(open_file, clock, lambda call: call(), "desk")
    yield opened
    opened.close()


@pytest.fixture(params=["file", "memory"])
def workspace(request: pytest.FixtureRequest, tmp_path: Path, clock: TestClock) -> Iterator[Workspace]:
    """A workspace over each kind of store."""

    def open_store() -> ProjectStore:
        if request.param == "memory":
            return open_in_memory(brookvale(), tmp_path, device="desk", clock=clock)
        path = create_project(tmp_path / "brookvale", brookvale(), clock=clock)
        return open_project(path, device="desk", clock=clock)

    opened = Workspace(open_store, clock, lambda call: call(), "desk")
    yield opened
    opened.close()
