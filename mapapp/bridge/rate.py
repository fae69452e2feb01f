"""How much one visit, and one seat within a while, may give: a child at play must not bury what others said."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from mapapp.domain.permissions import Actor, Permission
from mapapp.domain.refusal import Refusal

WHILE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Most:
    """So many in one `visit`, and so many at one `seat` within `WHILE`, however often somebody begins anew there."""

    visit: int
    seat: int


CONTRIBUTIONS = Most(visit=25, seat=50)
ANSWERS = Most(visit=15, seat=30)
"""Comments and offers together: each of them is read by a facilitator."""
SUPPORT = Most(visit=200, seat=400)
"""Agreeing and thinking again. Nobody has to read it, but each is written to the disk."""
MEDIA = Most(visit=60, seat=200)
"""So often somebody can change their mind about a photo; more is no person."""


class Rate:
    """Counts one kind of thing at the seats of one page."""

    def __init__(self, most: Most, now: Callable[[], datetime]) -> None:
        self._most = most
        self._now = now
        self._visits: dict[str, tuple[str | None, int]] = {}
        self._moments: dict[str, deque[datetime]] = {}

    def take(self, actor: Actor) -> None:
        """Count one more of whoever sits there. Who runs the session types paper notes as fast as they can.

        Raises:
            Refusal: it is too much, and was not counted.
        """
        if actor.may(Permission.SEE_UNPUBLISHED):
            return
        visit, given = self._visits.get(actor.seat, (None, 0))
        given = given if visit == actor.visit_uuid else 0
        if given >= self._most.visit:
            raise Refusal("too-much-in-a-visit")
        now = self._now()
        moments = self._moments.setdefault(actor.seat, deque())
        while moments and not now - WHILE < moments[0] <= now:  # a clock may be set back
            moments.popleft()
        if len(moments) >= self._most.seat:
            raise Refusal("too-much-in-a-while")
        moments.append(now)
        self._visits[actor.seat] = (actor.visit_uuid, given + 1)
