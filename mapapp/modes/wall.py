"""The wall: one map for everybody in the room, with nobody sitting at it."""

from __future__ import annotations

from dataclasses import replace

from mapapp.bridge.messages import PageReady, VoicePutAway, VoicesWanted, VoiceWanted
from mapapp.bridge.role import Company, Role
from mapapp.modes.kiosk import KIOSK, LOCKED_KIOSK

WALL = replace(
    KIOSK,
    id="wall",
    title_key="ui-window-wall",
    permissions=frozenset(),
    role=Role(
        (PageReady, VoicesWanted, VoiceWanted, VoicePutAway),
        resident_screen=True,
        can_move=False,
        company=Company.ROOM,
        seats=0,
    ),
)
LOCKED_WALL = replace(WALL, behaviours=LOCKED_KIOSK.behaviours)
"""The same beside a locked table."""
