"""The touch table: several people at once round one map, each with a card on their side."""

from __future__ import annotations

from dataclasses import replace

from mapapp.bridge.role import Company
from mapapp.modes.kiosk import KIOSK, LOCKED_KIOSK
from mapapp.ui.mode_spec import ModeSpec

USUAL_SEATS = 4


def table(seats: int = USUAL_SEATS) -> ModeSpec:
    """The table with so many seats."""
    role = replace(KIOSK.role, company=Company.ROUND, seats=seats)
    return replace(KIOSK, id="table", title_key="ui-window-table", role=role)


def locked_table(seats: int = USUAL_SEATS) -> ModeSpec:
    """The same, where nothing leads out but the PIN."""
    return replace(table(seats), behaviours=LOCKED_KIOSK.behaviours)
