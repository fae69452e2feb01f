"""The modes: each a value, listed here by id. Whoever opens windows asks for what a window is for, not for a mode."""

from mapapp.modes.console import at_the_console
from mapapp.modes.facilitator import FACILITATOR
from mapapp.modes.kiosk import KIOSK, LOCKED_KIOSK
from mapapp.modes.table import locked_table as for_residents_together_alone
from mapapp.modes.table import table as for_residents_together
from mapapp.modes.wall import LOCKED_WALL, WALL
from mapapp.ui.mode_spec import ModeSpec

MODES: dict[str, ModeSpec] = {mode.id: mode for mode in (FACILITATOR, KIOSK, WALL)}

FOR_ORGANISERS = FACILITATOR
"""What a project opens in."""
FOR_RESIDENTS = KIOSK
"""What organisers open beside it for the people who come."""
FOR_RESIDENTS_ALONE = LOCKED_KIOSK
"""The same, where no organiser stands beside it."""
FOR_THE_ROOM = WALL
"""What everybody in a room looks at, and nobody sits at."""
FOR_THE_ROOM_ALONE = LOCKED_WALL
"""The same, where no organiser stands beside it."""

__all__ = [
    "FACILITATOR",
    "FOR_ORGANISERS",
    "FOR_RESIDENTS",
    "FOR_RESIDENTS_ALONE",
    "FOR_THE_ROOM",
    "FOR_THE_ROOM_ALONE",
    "KIOSK",
    "LOCKED_KIOSK",
    "MODES",
    "at_the_console",
    "for_residents_together",
    "for_residents_together_alone",
]
