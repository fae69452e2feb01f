"""A file of an older form is brought forward step by step, each whole or not at all, with a snapshot before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from mapapp.store import migrations, snapshot_files
from mapapp.store.connection import open_for_reading
from mapapp.store.migrations import MIGRATIONS, Migration
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import TestClock


def add_weather(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE session ADD COLUMN weather TEXT")


def fail(connection: apsw.Connection) -> None:
    add_weather(connection)
    connection.execute("SELECT * FROM a_table_that_is_not_there")


def with_step(monkeypatch: pytest.MonkeyPatch, run: Callable[[apsw.Connection], None]) -> None:
    """A program that is one form further than the file."""
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, Migration("2027-02-weather", run)))


def columns_of_session(path: Path) -> set[str]:
    connection = open_for_reading(path)
    names = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info('session')")}
    connection.close()
    return names


def test_an_older_file_is_brought_forward_once(gpkg: Path, clock: TestClock, monkeypatch):
    with_step(monkeypatch, add_weather)
    open_project(gpkg, device="desk", clock=clock).close()
    assert "weather" in columns_of_session(gpkg)
    open_project(gpkg, device="desk", clock=clock).close()  # a second time would fail: the column is there

    before = snapshot_files.newest(project_files(gpkg))
    assert "weather" not in columns_of_session(before)


def test_a_program_without_the_step_then_refuses_the_file(gpkg: Path, clock: TestClock, monkeypatch):
    with monkeypatch.context() as patch:
        with_step(patch, add_weather)
        open_project(gpkg, device="desk", clock=clock).close()
    with pytest.raises(Problem, match="project-newer"):
        open_project(gpkg, device="desk", clock=clock)


def test_a_step_that_fails_changes_nothing(gpkg: Path, clock: TestClock, monkeypatch):
    with monkeypatch.context() as patch:
        with_step(patch, fail)
        with pytest.raises(apsw.SQLError):
            open_project(gpkg, device="desk", clock=clock)
    assert "weather" not in columns_of_session(gpkg)
    open_project(gpkg, device="desk", clock=clock).close()
