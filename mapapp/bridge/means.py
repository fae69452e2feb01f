"""What stands at a screen beside its page: what a page cannot do itself, and its window does for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from mapapp.bridge.reading_aloud import NoVoice, Voice
from mapapp.bridge.seating import NoMemory, SeatMemory
from mapapp.workspace.slip import NoPrinter, SlipPrinter

ChoosePicture = Callable[[Callable[[bytes], None]], None]
"""Lets the person in front of the screen choose a picture file; calls back with its bytes, or not at all."""


@dataclass(frozen=True, slots=True)
class Means:
    """Of one screen; without any it still shows, asks and keeps.

    Attributes:
        take_back: the ``camera`` or the ``microphone`` was given back.
        slips: prints what people take home; voice: reads to them.
        seat_memory: where people left their seats the last time.
    """

    choose_picture: ChoosePicture = lambda _take: None
    take_back: Callable[[str], None] = lambda _device: None
    slips: SlipPrinter = field(default_factory=NoPrinter)
    voice: Voice = field(default_factory=NoVoice)
    seat_memory: SeatMemory = field(default_factory=NoMemory)
