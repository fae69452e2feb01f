"""The project at one moment, as the rules need it, and what an edit changed in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mapapp.domain.contribution import Attachment, Contribution
from mapapp.domain.edits import Edit
from mapapp.domain.project import Project
from mapapp.domain.session import Session, Visit


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Definition, sessions and a version that grows by one with every edit.

    Contributions are not in it: half a million of them are looked up (`Lookup`), not carried about.
    """

    project: Project
    sessions: tuple[Session, ...] = ()
    version: int = 0

    @property
    def open_session(self) -> Session | None:
        return next((session for session in self.sessions if session.is_open), None)

    def session(self, uuid: str) -> Session | None:
        return next((session for session in self.sessions if session.uuid == uuid), None)


class Lookup(Protocol):
    """What the rules ask about contributions that are already there."""

    def contribution(self, uuid: str) -> Contribution | None:
        """The contribution, tombstones included; None where the uuid is new."""

    def ref_taken(self, ref: str) -> bool:
        """Whether a contribution of this project carries the receipt code."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and by which clock reading an edit happens: the rules never look at a clock themselves."""

    at: datetime
    hlc: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changed, whole rows; the store writes exactly this, subscribers are told exactly this.

    `moderated` holds uuids whose status changed: it has its own clock, so that an edit on a kiosk can never
    undo a facilitator's *hidden*.
    """

    contributions: tuple[Contribution, ...] = ()
    added: frozenset[str] = frozenset()
    moderated: frozenset[str] = frozenset()
    moderated_by: str = ""
    attachments: tuple[Attachment, ...] = ()
    sessions: tuple[Session, ...] = ()
    visits: tuple[Visit, ...] = ()
    project: Project | None = None
    stamp: Stamp | None = None
    edit: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """The outcome of an edit: the next snapshot, the changes, and the edit that takes them back (if any)."""

    snapshot: Snapshot
    changes: Changes
    inverse: Edit | None
