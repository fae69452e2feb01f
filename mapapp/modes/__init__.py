"""The modes: each a value, listed here by id."""

from mapapp.modes.facilitator import FACILITATOR
from mapapp.modes.kiosk import KIOSK
from mapapp.ui.mode_spec import ModeSpec

MODES: dict[str, ModeSpec] = {mode.id: mode for mode in (FACILITATOR, KIOSK)}

__all__ = ["FACILITATOR", "KIOSK", "MODES"]
