"""How the plan is written down: one line for a street."""

from __future__ import annotations

from ..curves import curve
from ..model import Street


def street(name: str, street_class: str, corners: str, left: str = "", right: str = "", **more) -> Street:
    """A street through `corners`; `left` and `right` name what is built along each side."""
    return Street(name, street_class, curve(corners), left, right, **more)


def both(name: str, street_class: str, corners: str, frontage: str, **more) -> Street:
    """A street with the same kind of building on both sides."""
    return street(name, street_class, corners, frontage, frontage, **more)
