"""The seats round a table, as people move them."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from mapapp.bridge.messages.parts import FromPage, Id

Edge = Literal["bottom", "top", "left", "right"]
Share = Annotated[float, Meta(ge=0, le=1)]


class SeatMoved(FromPage, frozen=True):
    """Somebody moved their seat; ``along`` is where on its edge it is now, as a share from the left or the top."""

    seat: Id
    edge: Edge
    along: Share


RESIDENT = (SeatMoved,)
TO_PAGE = ()
