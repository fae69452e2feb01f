"""How a seat and what goes on there are said."""

from __future__ import annotations

from datetime import datetime, timedelta

from mapapp.i18n import Texts, languages
from mapapp.workspace.gathering import SeatNow

QUIET_AFTER = timedelta(seconds=60)


def seat_name(texts: Texts, seat: SeatNow) -> str:
    """*Leaf*: as people round the table call it."""
    key = f"ui-console-sign-{seat.symbol}"
    return texts(key) if texts.has(key) else seat.id


def language_name(seat: SeatNow) -> str:
    """In its own script, as residents choose it."""
    known = languages().get(seat.language)
    return known.name if known else seat.language


def doing(texts: Texts, seat: SeatNow) -> str:
    """What somebody there is at; an unknown step is *Somebody is here*."""
    if seat.since is None:
        return texts("ui-console-seat-free")
    key = f"ui-console-doing-{seat.doing}"
    return texts(key) if seat.doing and texts.has(key) else texts("ui-console-doing")


def quiet_minutes(seat: SeatNow, now: datetime) -> int:
    """For how many whole minutes nothing has come from there; 0 for a seat that is free or busy."""
    if seat.since is None or seat.heard_at is None or now - seat.heard_at < QUIET_AFTER:
        return 0
    return int((now - seat.heard_at).total_seconds() // 60)
