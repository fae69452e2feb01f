"""What the workspace needs from outside, and what tests replace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.domain.filter import Filter
from mapapp.domain.permissions import Actor
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.domain.summary import Summary

Deliver = Callable[[Callable[[], None]], None]
"""Run this on the thread that owns the screen (the GUI's queued signal; at once in a command)."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The time, UTC, timezone-aware."""


@dataclass(frozen=True, slots=True)
class FeatureId:
    """A row as this machine numbers it: feature table and fid. Local only; the uuid is what travels."""

    table: str
    fid: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the contributions list."""

    feature: FeatureId
    uuid: str
    ref: str
    layer: str
    category: str
    title: str
    words: str
    body_lang: str
    status: Status
    located: bool
    created_at: str


class Printer(Protocol):
    """Paper: a page that is complete in itself becomes a PDF."""

    def print_pdf(self, page: Path, pdf: Path) -> None:
        """Print an HTML file, on whatever thread asks; scripts in it do not run and nothing is fetched.

        Raises:
            Problem: ``print-failed``; no PDF is left behind.
        """


class SnapshotCopy(Protocol):
    """A snapshot in the making: exporters, analysis and other programs read only finished ones."""

    def step(self) -> Path | None:
        """Copy at most 200 pages; the verified file once it is finished, None before."""

    def abandon(self) -> None:
        """Stop and leave nothing behind."""


class Store(Protocol):
    """The project file. Every call happens on the one store thread; times and CRS as in `domain`."""

    def load(self) -> Snapshot:
        """Definition, sessions and version as the file holds them."""

    def contribution(self, uuid: str) -> Contribution | None:
        """The contribution, tombstones included."""

    def ref_taken(self, ref: str) -> bool: ...

    def last_hlc(self) -> str:
        """The latest clock reading in the file, empty for none."""

    def write(self, changes: Changes, snapshot: Snapshot) -> None:
        """Make the changes true: one durable transaction, read back, journal frame synced and re-read.

        Raises:
            Problem: it did not happen, and the file is as before.
        """

    def feature(self, uuid: str) -> FeatureId | None:
        """Where a contribution's row is."""

    def at(self, feature: FeatureId) -> Contribution | None:
        """The contribution in this row; None for no row and for a tombstone."""

    def attachments(self, contribution_uuid: str) -> tuple[Attachment, ...]: ...

    def attachment(self, uuid: str) -> Attachment | None: ...

    def matching(self, wanted: Filter) -> Sequence[FeatureId]:
        """Everything that matches, newest first."""

    def rows(self, features: Sequence[FeatureId]) -> tuple[Row, ...]:
        """The list's lines for some of them, in the same order."""

    def columns(self, table: str, statuses: frozenset[Status]) -> bytes:
        """The map's binary columns of one feature table (see `store.columns`)."""

    def summary(self) -> Summary: ...

    def keep_draft(self, actor: Actor, draft: str) -> None:
        """Keep what a person has entered so far, in the private file; empty text deletes it."""

    def draft(self, station: str, seat: str, not_before: datetime) -> tuple[str, str] | None:
        """The visit uuid and the draft that this seat kept since `not_before`."""

    def keep_pin_hash(self, kept: str) -> None:
        """Keep what `workspace.pin.hashed` made of the facilitator's PIN, in the private file, in place of an
        earlier one."""

    def pin_hash(self) -> str:
        """What `keep_pin_hash` kept last; empty for no PIN."""

    def begin_snapshot(self) -> SnapshotCopy:
        """Start a snapshot; when nothing changed since the newest one, its first step gives that one."""

    def work_when_idle(self) -> bool:
        """Do one short step of what can wait (a snapshot's next pages); False when there is nothing."""

    def close(self) -> None: ...
