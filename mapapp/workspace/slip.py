"""The paper that a person takes home: their number, and what it is good for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed, in the person's language. Nothing that they said is on it: it may lie about.

    Attributes:
        title: the project's; ref: their number; heading: what that number is called; words: what it is good for.
        contact_point: whom to turn to, empty where nobody said.
        direction: ``ltr`` or ``rtl``, of heading and words.
    """

    title: str
    ref: str
    heading: str
    words: str
    contact_point: str
    direction: str


class SlipPrinter(Protocol):
    """Prints slips where the facilitator has chosen a printer; used on the screen's thread."""

    @property
    def is_ready(self) -> bool:
        """Whether there is a printer to print on."""

    def print(self, slip: Slip) -> bool:
        """Whether the printer took it."""


class NoPrinter:
    """A screen without one."""

    is_ready = False

    def print(self, _slip: Slip) -> bool:
        return False
