"""Photos, recordings and drawings of a draft, from the page in pieces; camera and microphone, lent to one seat."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from mapapp.bridge.messages.parts import FromPage, Id, ToPage, Value, Whole

Device = Literal["camera", "microphone"]
Piece = Annotated[str, Meta(max_length=1_000_000)]
"""Bytes as base64; few enough for one message."""


class MediumView(Value, frozen=True):
    """What a draft holds: a photo or drawing of so many pixels, or a recording of so many seconds.

    Until *Done* it is at ``/draft/<id>``.
    """

    id: str
    kind: Literal["photo", "voice", "sketch"]
    width: int
    height: int
    seconds: float


class DeviceWanted(FromPage, frozen=True):
    """A person wants to use the camera or the microphone; Python answers `DevicesLent`."""

    seat: Id
    visit: Id
    device: Device


class DeviceReturned(FromPage, frozen=True):
    """They need it no longer."""

    seat: Id
    visit: Id
    device: Device


class MediaBegun(FromPage, frozen=True):
    """A photo, recording or drawing of this many bytes comes now; ``medium`` is a new uuid, ``people`` says who is in
    a photo."""

    seat: Id
    visit: Id
    medium: Id
    kind: Literal["photo", "voice", "sketch"]
    size: Whole
    people: Literal["none", "people", "children"] | None
    language: Id


class MediaChunk(FromPage, frozen=True):
    """Its next piece."""

    seat: Id
    visit: Id
    medium: Id
    data: Piece


class MediaEnded(FromPage, frozen=True):
    """All pieces are there: keep it. Python answers `MediaKept` or `MediaRefused`."""

    seat: Id
    visit: Id
    medium: Id


class MediaDropped(FromPage, frozen=True):
    """The person took it back."""

    seat: Id
    visit: Id
    medium: Id


class PictureWanted(FromPage, frozen=True):
    """A facilitator wants to choose a picture from this computer; Python answers `MediaKept`, `MediaRefused`, or
    nothing where they chose none."""

    seat: Id
    visit: Id
    medium: Id
    language: Id


class DevicesLent(ToPage, frozen=True):
    """Which seat has camera and microphone now; empty for nobody."""

    camera: str
    microphone: str


class MediaKept(ToPage, frozen=True):
    """It is safe with the draft."""

    seat: str
    visit: str
    medium: MediumView


class MediaRefused(ToPage, frozen=True):
    """It was not kept. ``message`` is a whole sentence in the seat's language."""

    seat: str
    visit: str
    medium: str
    message: str


RESIDENT = (DeviceWanted, DeviceReturned, MediaBegun, MediaChunk, MediaEnded, MediaDropped)
FACILITATOR = (PictureWanted,)
TO_PAGE = (DevicesLent, MediaKept, MediaRefused)
