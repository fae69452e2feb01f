"""What happens round a table just now and no file needs to know: table, console and wall share it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from mapapp.workspace.watchers import Watchers

Watcher = Callable[["Gathering"], None]


@dataclass(frozen=True, slots=True)
class SeatNow:
    """A seat as a facilitator sees it from afar.

    Attributes:
        colour, symbol: what it is known by; ``#rrggbb`` and an icon's name.
        language: spoken there now.
        since: when its person sat down, UTC; None while it is free.
        doing: the step their card is at, empty while it is free.
        heard_at: when they last did something that is kept, UTC.
        station: the table's name in what is left there.
        edge, along: where people moved it to, as `SeatView` of the bridge has it; no edge where it was never moved.
    """

    id: str
    colour: str
    symbol: str
    language: str
    since: datetime | None = None
    doing: str = ""
    heard_at: datetime | None = None
    station: str = ""
    edge: str = ""
    along: float = 0.0


@dataclass(frozen=True, slots=True)
class Stage:
    """What the facilitator lets everybody see and do.

    Attributes:
        frozen: whether no finger moves the map.
        spotlight: uuid of the contribution that everybody looks at, or empty.
        result: uuid of the ended round whose result lies on the table, or empty.
        ends_at: when the time is up that everybody was given, UTC; None without a clock.
        dark_wall: whether the wall is dark, for a room with its lights out; otherwise it looks like the windows.
    """

    frozen: bool = False
    spotlight: str = ""
    result: str = ""
    ends_at: datetime | None = None
    dark_wall: bool = False


class Gathering:
    """Lives on the screen's thread. Watchers are called after each change, also by the one who made it."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.seats: tuple[SeatNow, ...] = ()
        self._watchers = Watchers[Gathering]()

    def set(self, stage: Stage) -> None:
        """Let everybody see and do this: `replace` of what was."""
        if stage != self.stage:
            self.stage = stage
            self._tell()

    def sit(self, seats: tuple[SeatNow, ...]) -> None:
        """The seats of the table, all of them, in their order; none once it is put away."""
        if seats != self.seats:
            self.seats = seats
            self._tell()

    def note(
        self, seat: str, since: datetime | None, language: str, doing: str, heard_at: datetime | None = None
    ) -> None:
        """What changed at one seat."""
        now = {"since": since, "language": language, "doing": doing, "heard_at": heard_at}
        self.sit(tuple(replace(one, **now) if one.id == seat else one for one in self.seats))

    def place(self, seat: str, edge: str, along: float) -> None:
        """Somebody moved their seat."""
        self.sit(tuple(replace(one, edge=edge, along=along) if one.id == seat else one for one in self.seats))

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Be told of changes; returns the way to stop it, which may be used twice."""
        return self._watchers.add(watcher)

    def _tell(self) -> None:
        self._watchers.tell(self)
