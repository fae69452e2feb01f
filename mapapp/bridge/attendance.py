"""Tells whoever looks at a table from afar who sits where, since when, and at what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from mapapp.bridge.messages import SeatView
from mapapp.bridge.role import Screen
from mapapp.bridge.seating import Seating
from mapapp.workspace.gathering import Gathering, SeatNow
from mapapp.workspace.workspace import Workspace


class Attendance:
    """Of one screen that people sit round; of any other nobody is told anything."""

    def __init__(self, workspace: Workspace, gathering: Gathering, screen: Screen, seating: Seating) -> None:
        self._workspace = workspace
        self._gathering = gathering
        self._seating = seating
        self._told = screen.role.shared
        if self._told:
            gathering.sit(free_seats(screen.seats, screen.actor.station))

    def sits(self, seat: str, since: datetime | None, language: str, doing: str) -> None:
        """Something happened at a seat; no `since`: its person has left."""
        if self._told:
            heard_at = self._workspace.now() if since else None
            self._gathering.note(seat, since, language, doing, heard_at)

    def show_places(self) -> None:
        """Where each seat was moved to."""
        for seat in self._seating.views() if self._told else ():
            self._gathering.place(seat.id, seat.edge if seat.along is not None else "", seat.along or 0.0)

    def close(self) -> None:
        """The table is put away, and all its seats with it."""
        if self._told:
            self._gathering.sit(())


def free_seats(seats: Iterable[SeatView], station: str) -> tuple[SeatNow, ...]:
    """The seats of a screen before anybody has come."""
    return tuple(SeatNow(one.id, one.colour, one.symbol, one.language, station=station) for one in seats)
