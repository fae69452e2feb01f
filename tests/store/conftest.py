"""Stores on a file and in memory, and a workspace over each: both kinds keep the same promises."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mapapp.store.create import create_project
from mapapp.store.open import open_in_memory, open_project
from mapapp.store.project_files import project_files
from mapapp.store.project_store import ProjectStore
from mapapp.store.rebuilding import rebuild
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import TestClock, brookvale

OpenStore = Callable[[], ProjectStore]
LoseAndRebuild = Callable[[Path], None]


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


@pytest.fixture
def lose_and_rebuild(clock: TestClock, tmp_path: Path) -> LoseAndRebuild:
    """Lose a project's file and its snapshots, and put in its place what its journal alone gives back."""

    def lose(gpkg: Path) -> None:
        shutil.rmtree(gpkg.parent / "snapshots", ignore_errors=True)
        gpkg.unlink()
        rebuild(project_files(gpkg), project_files(tmp_path / "again" / gpkg.name), clock).gpkg.replace(gpkg)

    return lose


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
