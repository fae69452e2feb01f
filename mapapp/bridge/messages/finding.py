"""Finding a street or place by its name."""

from __future__ import annotations

from typing import Literal

from mapapp.bridge.messages.parts import FromPage, Id, Pair, Short, ToPage, Value


class FindPlace(FromPage, frozen=True):
    """Somebody types the name of a street or place; ``near`` is what they look at. Python answers `PlacesFound`."""

    seat: Id
    words: Short
    near: Pair


class NamedPlace(Value, frozen=True):
    """Something that has a name; ``meant`` if the name was guessed from a misspelling."""

    name: str
    kind: Literal["street", "place", "landmark", "water", "area"]
    at: Pair
    distance_m: float
    meant: bool


class PlacesFound(ToPage, frozen=True):
    """What ``words`` fits, the nearest first. Only the answer to the latest words counts."""

    seat: str
    words: str
    places: list[NamedPlace]


RESIDENT = (FindPlace,)
TO_PAGE = (PlacesFound,)
