"""Tell a file everything that a journal knows, oldest first, and keep account of what could not be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from mapapp.domain.project import Project
from mapapp.domain.snapshot import Changes
from mapapp.store import frames
from mapapp.store.agreement import NOT_TRUE, fill, has, unless_newer
from mapapp.store.features import Features
from mapapp.store.frames import DamagedFrame, Head
from mapapp.store.lookups import load_project
from mapapp.store.segment_survey import frame_bytes
from mapapp.store.writing import stamp_of
from mapapp.workspace.progress import Progress


@dataclass(frozen=True, slots=True)
class Entry:
    """A whole frame and where it lies."""

    segment: Path
    head: Head


class Refilling:
    """One file being told. The caller's connection is in a transaction, and stays in it."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._features = Features(connection, load_project(connection))
        self._whose: dict[str, str] = {}
        self.told = 0
        """How many changes the file got."""
        self.held: list[Entry] = []
        """Whose changes the file has now, whether it was told or had them."""
        self.erased: set[str] = set()

    def tell_all(self, entries: Iterable[Entry], progress: Progress) -> tuple[Entry, ...]:
        """Tell them in the order of their clocks; returns those that could not be made true.

        These are tried once more at the end: what they need may have come later.
        """
        ordered = sorted(entries, key=lambda one: (one.head.hlc, one.segment, one.head.offset))
        refused = []
        for done, entry in enumerate(ordered):
            progress(done, len(ordered))
            if not self._tell(entry):
                refused.append(entry)
        return tuple(entry for entry in refused if not self._tell(entry))

    @property
    def erased_media(self) -> set[str]:
        """The attachments of what was erased, as far as the journal still tells of them."""
        return {uuid for uuid, mark in self._whose.items() if mark in self.erased}

    def _tell(self, entry: Entry) -> bool:
        try:
            changes = read(entry)
            if not has(self._connection, stamp_of(changes).hlc):
                self._fill(changes)
                self.told += 1
        except NOT_TRUE as trouble:
            unless_newer(trouble)
            return False
        self.held.append(entry)
        self.erased |= changes.erased
        self._whose.update({one.uuid: one.contribution_uuid for one in changes.attachments})
        return True

    def _fill(self, changes: Changes) -> None:
        """All of it or nothing, within the caller's transaction; what leaves no trace was no change of ours."""
        with self._connection:
            after = fill(self._connection, self._features, changes)
            if not has(self._connection, stamp_of(changes).hlc):
                raise DamagedFrame
        self._features = after


def read(entry: Entry) -> Changes:
    """What a frame tells; DamagedFrame where it tells nothing."""
    return frames.decode(frame_bytes(entry.segment, entry.head))


def definitions(entries: Iterable[Entry]) -> Iterator[Project]:
    """The definitions that frames carry, oldest first."""
    for entry in sorted(entries, key=lambda one: one.head.hlc):
        try:
            project = read(entry).project
        except NOT_TRUE as trouble:
            unless_newer(trouble)
            continue
        if project is not None:
            yield project
