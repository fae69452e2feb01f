"""Who acts at a table's console: everything that happens in the room, nothing that leaves it."""

from __future__ import annotations

from mapapp.domain.permissions import Actor, Permission


def at_the_console(device: str) -> Actor:
    """The facilitator beside a table of this device."""
    may = frozenset((Permission.SEE_UNPUBLISHED, Permission.MODERATE, Permission.RUN_SESSIONS))
    return Actor(station=f"{device}-console", permissions=may)
