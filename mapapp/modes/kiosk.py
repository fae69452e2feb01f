"""The residents' screen: the whole window is the map and the card. Locked where nobody stands beside it."""

from __future__ import annotations

from dataclasses import replace

from mapapp.bridge.messages import RESIDENT_MESSAGES
from mapapp.bridge.role import Role
from mapapp.domain.permissions import RESIDENT
from mapapp.ui.behaviours import EscapeCloses, Locked
from mapapp.ui.mode_spec import ModeSpec, WindowStyle

KIOSK = ModeSpec(
    id="kiosk",
    title_key="ui-window-kiosk",
    window=WindowStyle(full_screen=True, header=False, status_line=False),
    permissions=RESIDENT,
    role=Role(RESIDENT_MESSAGES, resident_screen=True, can_move=False),
    behaviours=(EscapeCloses,),
)

LOCKED_KIOSK = replace(KIOSK, behaviours=(Locked,))
