"""Reading a card aloud to somebody who would rather listen."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from mapapp.bridge.messages.parts import FromPage, Id, ToPage, Value, Words


class ReadingAsked(FromPage, frozen=True):
    """Somebody sat down: which languages can be read out? Python answers `ReadingOffered`."""

    seat: Id


class SpokenWords(Value, frozen=True):
    """Words of one language: a card in Urdu may quote a project in English."""

    language: Id
    words: Words


class ReadAloud(FromPage, frozen=True):
    """Read this out; what another seat listened to ends. Python says `ReadingEnded` when it is over."""

    seat: Id
    parts: Annotated[list[SpokenWords], Meta(min_length=1, max_length=100)]


class ReadingStopped(FromPage, frozen=True):
    """The person has heard enough, or went on."""

    seat: Id


class ReadingOffered(ToPage, frozen=True):
    """The languages that this machine has a voice for; reading is offered in no other."""

    seat: str
    languages: list[str]


class ReadingEnded(ToPage, frozen=True):
    """Nothing is read to this seat any more."""

    seat: str


RESIDENT = (ReadingAsked, ReadAloud, ReadingStopped)
TO_PAGE = (ReadingOffered, ReadingEnded)
