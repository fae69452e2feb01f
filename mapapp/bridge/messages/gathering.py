"""What a facilitator lets everybody round a table see and do: the map held still, one pin looked at, a clock."""

from __future__ import annotations

from mapapp.bridge.messages.parts import Pair, ToPage, Value


class SpotView(Value, frozen=True):
    """The contribution that everybody looks at; ``at`` is where it is drawn, null without a place."""

    table: str
    fid: int
    at: Pair | None


class GatheringShown(ToPage, frozen=True):
    """``frozen``: no finger moves the map. ``seconds``: how much time is left, counted down by the page; null without
    a clock."""

    frozen: bool
    spotlight: SpotView | None
    seconds: int | None


RESIDENT = ()
TO_PAGE = (GatheringShown,)
