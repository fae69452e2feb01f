"""Sealed contacts and consents in the private file; implements `workspace.contact_book.ContactBook`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from datetime import datetime
from pathlib import Path

import apsw

from mapapp.domain.clock import from_iso, iso_utc
from mapapp.domain.consent import Consent
from mapapp.store.connection import as_problems, durable
from mapapp.workspace.contact_book import SealedContact
from mapapp.workspace.problems import Problem
from mapapp.workspace.sealing import Keys

# Ordered by their random tokens: an order of arrival would tell which contribution a contact belongs to.
TABLES = (
    "CREATE TABLE IF NOT EXISTS keys (public BLOB NOT NULL, wrapped BLOB NOT NULL, salt BLOB NOT NULL, "
    "operations INTEGER NOT NULL, memory INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS contact (token TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS consent (token TEXT PRIMARY KEY, text_version TEXT NOT NULL, language TEXT NOT NULL, "
    "text_sha256 TEXT NOT NULL, purposes TEXT NOT NULL, given_at TEXT NOT NULL, withdrawn_at TEXT) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS consent_text (text_sha256 TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID",
)


Finish = Callable[[Callable[[], None]], None]
"""Does what somebody waits for, also where that needs more room than the disk has."""


def simply(work: Callable[[], None]) -> None:
    work()


class Contacts:
    """On the private file's own connection, which it leaves open."""

    def __init__(self, connection: apsw.Connection, path: Path | str, finish: Finish = simply) -> None:
        """`path` is what problems are about."""
        self._connection = connection
        self._path = path
        self._finish = finish
        with as_problems(path), durable(connection):
            for statement in TABLES:
                connection.execute(statement)

    def keys(self) -> Keys | None:
        with as_problems(self._path):
            found = self._connection.execute("SELECT public, wrapped, salt, operations, memory FROM keys").fetchone()
        return Keys(*found) if found else None

    def keep_keys(self, keys: Keys) -> None:
        with as_problems(self._path), durable(self._connection):
            if self._connection.execute("SELECT 1 FROM keys").fetchone():
                raise Problem("contact-keys-there")
            self._connection.execute("INSERT INTO keys VALUES (?, ?, ?, ?, ?)", astuple(keys))

    def keep(self, entry: SealedContact, words: str) -> None:
        with as_problems(self._path):
            self._finish(lambda: self._keep(entry, words))

    def _keep(self, entry: SealedContact, words: str) -> None:
        consent = entry.consent
        record = (
            consent.token,
            consent.text_version,
            consent.language,
            consent.text_sha256,
            " ".join(consent.purposes),
            iso_utc(consent.given_at),
        )
        with durable(self._connection):
            self._connection.execute("INSERT INTO contact VALUES (?, ?)", (consent.token, entry.sealed))
            self._connection.execute("INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, NULL)", record)
            self._connection.execute(
                "INSERT INTO consent_text VALUES (?, ?) ON CONFLICT DO NOTHING", (consent.text_sha256, words)
            )

    def entries(self) -> tuple[SealedContact, ...]:
        with as_problems(self._path):
            rows = self._connection.execute(
                "SELECT n.token, text_version, language, text_sha256, purposes, given_at, withdrawn_at, "
                "coalesce(sealed, x'') FROM consent n LEFT JOIN contact c ON c.token = n.token ORDER BY n.token"
            ).fetchall()
        return tuple(_entry(*row) for row in rows)

    def words(self, text_sha256: str) -> str:
        with as_problems(self._path):
            found = self._connection.execute(
                "SELECT words FROM consent_text WHERE text_sha256 = ?", (text_sha256,)
            ).fetchone()
        return found[0] if found else ""

    def withdraw(self, token: str, at: datetime) -> None:
        with as_problems(self._path), durable(self._connection):
            self._connection.execute("DELETE FROM contact WHERE token = ?", (token,))
            self._connection.execute(
                "UPDATE consent SET withdrawn_at = ? WHERE token = ? AND withdrawn_at IS NULL", (iso_utc(at), token)
            )


def _entry(
    token: str,
    version: str,
    language: str,
    hashed: str,
    purposes: str,
    given: str,
    withdrawn: str | None,
    sealed: bytes,
) -> SealedContact:
    consent = Consent(
        token,
        version,
        language,
        hashed,
        tuple(purposes.split()),
        from_iso(given),
        from_iso(withdrawn) if withdrawn else None,
    )
    return SealedContact(consent, sealed)
