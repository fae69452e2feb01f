"""Databases from elsewhere: read whole and in a copy, or refused."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import apsw
import pytest

from mapapp.untrusted import sqlite_files
from mapapp.untrusted.sqlite_files import opened_copy
from mapapp.untrusted.unreadable import Unreadable


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.gpkg"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE places (name)")
    connection.executemany("INSERT INTO places VALUES (?)", [(f"place {number}",) for number in range(1000)])
    connection.close()
    return path


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as raised, opened_copy(path):
        pass
    return raised.value.code


def test_the_file_itself_stays_as_it_was(database: Path):
    before = content(database.parent)
    with opened_copy(database) as connection:
        assert connection.execute("SELECT count(*) FROM places").fetchone() == (1000,)
    assert content(database.parent) == before


def test_nothing_can_be_written_not_even_to_the_copy(database: Path):
    with opened_copy(database) as connection, pytest.raises(apsw.ReadOnlyError):
        connection.execute("DELETE FROM places")


def test_rows_that_are_still_in_the_log_are_read_too(database: Path, tmp_path: Path):
    """A file copied from a running QGIS comes with a write-ahead log that holds its last edits."""
    connection = apsw.Connection(str(database))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("INSERT INTO places VALUES ('the newest')")
    stick = tmp_path / "stick"
    stick.mkdir()
    for file in database.parent.glob("theirs.gpkg*"):
        shutil.copy(file, stick)
    connection.close()
    before = content(stick)
    with opened_copy(stick / database.name) as copy:
        assert copy.execute("SELECT count(*) FROM places").fetchone() == (1001,)
    assert content(stick) == before


def test_a_damaged_file_is_refused(database: Path):
    data = bytearray(database.read_bytes())
    data[4096:9000] = os.urandom(9000 - 4096)
    database.write_bytes(data)
    assert refusal(database) == "database-damaged"


def test_what_is_no_database_is_refused(tmp_path: Path):
    words = tmp_path / "words.gpkg"
    words.write_text("words " * 1000)
    assert refusal(words) == "database-damaged"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(Unreadable), opened_copy(tmp_path / "nowhere.gpkg"):
        pass


def test_a_question_that_never_ends_is_stopped(database: Path, monkeypatch):
    monkeypatch.setattr(sqlite_files, "_DEADLINE_SECONDS", 0.2)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(Unreadable, match="takes-too-long"), opened_copy(database) as connection:
        connection.execute(endless).fetchall()


def test_no_other_file_can_be_drawn_in(database: Path, tmp_path: Path):
    with opened_copy(database) as connection, pytest.raises(apsw.Error):
        connection.execute(f"ATTACH '{tmp_path / 'other.sqlite'}' AS other")
    assert not (tmp_path / "other.sqlite").exists()
