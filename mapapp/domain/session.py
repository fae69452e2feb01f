"""Events and people's time at them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Session:
    """One event at which contributions are collected: venue, people, start and end (UTC)."""

    uuid: str
    title: str
    venue: str = ""
    facilitator: str = ""
    method: str = ""
    practice: bool = False
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    hlc: str = ""

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's time at a seat, from *Start* to *Finish* or idle reset (UTC)."""

    uuid: str
    session_uuid: str | None
    station: str
    seat: str
    language: str = ""
    started_at: datetime | None = None
    finished_at: datetime | None = None
    ended_by: str = ""
    hlc: str = ""
