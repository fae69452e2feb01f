"""What the marks lie on, as the page has painted it, and where on it the screen stands."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from mapapp.bridge.messages.parts import FromPage, Id, Pair, ToPage

Picture = Annotated[str, Meta(max_length=140_000)]
"""A small PNG as base64."""


class MapPainted(FromPage, frozen=True):
    """A small picture of a base map or overlay, for the list of maps in the window."""

    id: Id
    picture: Picture


class HereShown(ToPage, frozen=True):
    """Where the screen stands, and what that place is called; ``at`` is nowhere where nobody knows."""

    at: Pair | None
    name: str


RESIDENT = ()
FACILITATOR = (MapPainted,)
TO_PAGE = (HereShown,)
