"""The file that a gazetteer searches: names in SQLite FTS5, made anew when its base map has changed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

import apsw

from mapapp.basemaps.names import Place
from mapapp.basemaps.spelling import folded, sound

FORM = 1
"""Grows when an older file could no longer be searched."""
_SCHEMA = """
CREATE TABLE about (form INTEGER NOT NULL, source TEXT NOT NULL);
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, kind TEXT NOT NULL,
                    lng REAL NOT NULL, lat REAL NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='', detail='none', prefix='2 3', tokenize='unicode61');
CREATE TABLE word (word TEXT PRIMARY KEY, sound TEXT NOT NULL) WITHOUT ROWID;
"""


def stamp_of(source: Path) -> str:
    """What tells one state of a base map file from another."""
    stat = source.stat()
    return f"{source.name} {stat.st_size} {stat.st_mtime_ns}"


def write(file: Path, places: Iterable[Place], stamp: str) -> int:
    """Write a gazetteer, whole under its name or not at all, and return how many names it has."""
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)
    try:
        with contextlib.closing(apsw.Connection(str(part))) as database:
            database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            with database:
                count = _fill(database, places, stamp)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return count


def _fill(database: apsw.Connection, places: Iterable[Place], stamp: str) -> int:
    database.execute(_SCHEMA)
    database.execute("INSERT INTO about VALUES (?, ?)", (FORM, stamp))
    words: set[str] = set()
    count = 0
    for count, place in enumerate(places, start=1):
        spoken = folded(place.name)
        text = " ".join(dict.fromkeys(f"{spoken} {folded(' '.join(place.also))}".split()))
        words.update(text.split())
        database.execute(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)", (count, place.name, spoken, place.kind, *place.at)
        )
        database.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (count, text))
    database.executemany("INSERT INTO word VALUES (?, ?)", ((word, sound(word)) for word in sorted(words)))
    database.execute("INSERT INTO words (words) VALUES ('optimize')")
    return count


def opened(file: Path, stamp: str) -> apsw.Connection | None:
    """The gazetteer to search; None where there is none, or it is of another state of its base map."""
    if not file.is_file():
        return None
    database = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        database.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        database.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        if database.execute("SELECT form, source FROM about").fetchone() == (FORM, stamp):
            return database
    except apsw.Error:
        pass  # damaged: it is made anew
    database.close()
    return None
