"""The modes: each a value, listed here by id. Whoever opens windows asks for what a window is for, not for a mode."""

from mapapp.modes.facilitator import FACILITATOR
from mapapp.modes.kiosk import KIOSK, LOCKED_KIOSK
from mapapp.ui.mode_spec import ModeSpec

MODES: dict[str, ModeSpec] = {mode.id: mode for mode in (FACILITATOR, KIOSK)}

FOR_ORGANISERS = FACILITATOR
"""What a project opens in."""
FOR_RESIDENTS = KIOSK
"""What organisers open beside it for the people who come."""
FOR_RESIDENTS_ALONE = LOCKED_KIOSK
"""The same, where no organiser stands beside it."""

__all__ = ["FACILITATOR", "FOR_ORGANISERS", "FOR_RESIDENTS", "FOR_RESIDENTS_ALONE", "KIOSK", "LOCKED_KIOSK", "MODES"]
