"""The wall: one map for everybody in the room, with nobody sitting at it."""

from __future__ import annotations

from dataclasses import replace

from mapapp.bridge.messages import PageReady, VoicePutAway, VoicesWanted, VoiceWanted
from mapapp.modes.kiosk import KIOSK, LOCKED_KIOSK

WALL = replace(
    KIOSK,
    id="wall",
    title_key="ui-window-wall",
    permissions=frozenset(),
    page_messages=(PageReady, VoicesWanted, VoiceWanted, VoicePutAway),
    density="wall",
    seats=0,
)
LOCKED_WALL = replace(WALL, behaviours=LOCKED_KIOSK.behaviours)
"""The same beside a locked table."""
