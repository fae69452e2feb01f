"""On opening, file and journal are compared by clock, and the side that lacks something gets it from the other."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import apsw
from shapely.errors import ShapelyError

from mapapp.domain.clock import iso_utc
from mapapp.domain.refusal import Refusal
from mapapp.domain.snapshot import Changes
from mapapp.store import extents
from mapapp.store.connection import durable
from mapapp.store.features import Features
from mapapp.store.frames import DamagedFrame, Head
from mapapp.store.journal import BETWEEN_SESSIONS, Journal
from mapapp.store.lookups import changes_of, last_hlc, load_project
from mapapp.store.writing import stamp_of, write_changes, write_definition
from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)

Agreed = Mapping[str, tuple[int, str]]
"""By segment: up to which byte both sides were found to agree, and the file's last clock reading then."""


NOT_TRUE = (
    DamagedFrame,
    Refusal,
    Problem,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    ShapelyError,
    apsw.SQLError,
    apsw.ConstraintError,
    apsw.MismatchError,
    apsw.TooBigError,
)
"""What comes of a frame that is damaged, or whole and yet tells of what this project has no place for. Whatever the
disk says is something else: it is about all of them."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What one side has and the other lacks: frames by segment, and clock readings of changes, oldest first."""

    missing_in_file: tuple[tuple[str, Head], ...] = ()
    missing_in_journal: tuple[str, ...] = ()


def compare(connection: apsw.Connection, journal: Journal, agreed: Agreed) -> Agreement:
    """Look at what came after `agreed`; at everything, where that no longer fits either side."""
    if not _still_true(connection, journal, agreed):
        agreed = {}
    since = max((hlc for _, hlc in agreed.values()), default="")
    in_journal = {
        head.hlc: (segment, head)
        for segment in journal.segments()
        for head in journal.heads(segment, agreed.get(segment, (0, ""))[0])
    }
    in_file = {hlc for (hlc,) in connection.execute("SELECT DISTINCT hlc FROM event WHERE hlc > ?", (since,))}
    return Agreement(
        tuple(in_journal[hlc] for hlc in sorted(in_journal) if hlc not in in_file and not has(connection, hlc)),
        tuple(sorted(in_file - in_journal.keys())),
    )


def settle(connection: apsw.Connection, journal: Journal, found: Agreement) -> None:
    """Give each side what it lacks. A frame that cannot be read is logged and left where it is."""
    if found.missing_in_file:
        _settle_file(connection, journal, found.missing_in_file)
    for hlc in found.missing_in_journal:
        journal.append(BETWEEN_SESSIONS, changes_of(connection, hlc))
    if found.missing_in_file or found.missing_in_journal:
        log.warning(
            "file and journal settled: %d changes to the file, %d to the journal",
            len(found.missing_in_file),
            len(found.missing_in_journal),
        )


def _settle_file(connection: apsw.Connection, journal: Journal, missing: Iterable[tuple[str, Head]]) -> None:
    features = Features(connection, load_project(connection))
    for segment, head in missing:
        try:
            changes = journal.read(segment, head)
            with durable(connection):
                after = fill(connection, features, changes)
            features = after
        except NOT_TRUE as trouble:
            unless_newer(trouble)
            log.error("journal segment %s, byte %d: %s", segment, head.offset, type(trouble).__name__)


def agreed_now(connection: apsw.Connection, journal: Journal) -> dict[str, tuple[int, str]]:
    hlc = last_hlc(connection)
    return {segment: (size, hlc) for segment, size in journal.sizes().items()}


def closed_well(connection: apsw.Connection, agreed: Agreed) -> bool:
    """Whether the last program that had the file closed it, having compared both sides."""
    return bool(agreed) and {hlc for _, hlc in agreed.values()} == {last_hlc(connection)}


def fill(connection: apsw.Connection, features: Features, changes: Changes) -> Features:
    """Make a change true that the journal tells of, over older rows only, inside the caller's transaction.

    Returns the feature tables as they are afterwards: others, where the definition changed.
    """
    if changes.project is not None:
        write_definition(connection, changes)
        features = Features(connection, load_project(connection))
    placed = write_changes(connection, features, replace(changes, added=frozenset()))
    for uuid in {one.contribution_uuid for one in changes.attachments}:
        if features.is_gone(uuid):  # removed by a later change that the file has already
            connection.execute("DELETE FROM attachment WHERE contribution_uuid = ?", (uuid,))
    extents.refresh(connection, (found.table for found in placed.values()), iso_utc(stamp_of(changes).at))
    return features


def unless_newer(trouble: Exception) -> None:
    """What a newer program wrote is not damage: all of it waits for that program."""
    if isinstance(trouble, Problem) and trouble.code == "project-newer":
        raise trouble


def _still_true(connection: apsw.Connection, journal: Journal, agreed: Agreed) -> bool:
    sizes = journal.sizes()
    return all(
        sizes.get(segment, -1) >= size and (not hlc or has(connection, hlc))
        for segment, (size, hlc) in agreed.items()
    )


def has(connection: apsw.Connection, hlc: str) -> bool:
    """Whether the file has the change with this clock reading."""
    return bool(connection.execute("SELECT 1 FROM event WHERE hlc = ? LIMIT 1", (hlc,)).fetchall())
