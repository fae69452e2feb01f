"""What a facilitator decides that others may read."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.contribution import Status


@dataclass(frozen=True, slots=True)
class Decision:
    """What a facilitator decided about one contribution, or a comment or offer on one; hiding needs a reason.

    `replaces` is the status and reason that must stand now (an undo); None takes any. `of` is ``contribution``,
    ``comment`` or ``offer``.
    """

    uuid: str
    status: Status
    reason: str = ""
    replaces: tuple[Status, str] | None = None
    of: str = "contribution"


@dataclass(frozen=True, slots=True)
class Moderate:
    """Publish, hide or put back, one or many at once."""

    decisions: tuple[Decision, ...]
