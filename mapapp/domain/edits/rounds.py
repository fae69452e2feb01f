"""What everybody round a table does at the same time."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.rounds import Round


@dataclass(frozen=True, slots=True)
class OpenRound:
    """Begin a round; the rules stamp event, station, time and clock."""

    round: Round


@dataclass(frozen=True, slots=True)
class CloseRound:
    """End the round that is open; what was placed stays as it is."""

    uuid: str


@dataclass(frozen=True, slots=True)
class Place:
    """Let so much of this seat's lie on a contribution in a round: all of it, not so much more. 0 takes it back."""

    round_uuid: str
    contribution_uuid: str
    amount: int
