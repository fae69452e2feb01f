"""Events, and the people who come to them."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.session import Session, Visit


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Start an event; what comes in from now on is stamped with it."""

    session: Session


@dataclass(frozen=True, slots=True)
class CloseSession:
    """End the open event."""

    uuid: str


@dataclass(frozen=True, slots=True)
class StartVisit:
    """A person sat down."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class FinishVisit:
    """A person left: ``finished``, ``idle`` or ``restarted``."""

    visit: Visit
    ended_by: str
