"""Reads cards aloud to one page: there is one voice, and who asks last is read to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from mapapp.bridge import messages

Say = Callable[[messages.ToPage], None]


class Voice(Protocol):
    """What reads aloud on this machine."""

    def languages(self) -> frozenset[str]:
        """Codes of the languages it can read."""

    def read(self, parts: Sequence[tuple[str, str]], ended: Callable[[], None]) -> None:
        """Read parts of (language, words) one after the other, and call `ended` once after the last. Whatever it was
        reading before it stops without a word; parts in a language without a voice are left out."""

    def stop(self) -> None:
        """Be silent; nobody is told."""


class NoVoice:
    """A machine that cannot speak."""

    def languages(self) -> frozenset[str]:
        return frozenset()

    def read(self, _parts: Sequence[tuple[str, str]], ended: Callable[[], None]) -> None:
        ended()

    def stop(self) -> None:
        return None


class ReadingAloud:
    """Answers what one page says about reading."""

    def __init__(self, voice: Voice, say: Say) -> None:
        self._voice = voice
        self._say = say
        self._listening: str | None = None
        self.handlers = {
            messages.ReadingAsked: self._on_asked,
            messages.ReadAloud: self._on_read,
            messages.ReadingStopped: self._on_stopped,
        }

    def close(self) -> None:
        """Say nothing more."""
        if self._listening is not None:
            self._listening = None
            self._voice.stop()

    def _on_asked(self, message: messages.ReadingAsked) -> None:
        self._say(messages.ReadingOffered(message.seat, sorted(self._voice.languages())))

    def _on_read(self, message: messages.ReadAloud) -> None:
        if self._listening not in (None, message.seat):
            self._say(messages.ReadingEnded(self._listening))
        self._listening = message.seat
        parts = [(part.language, part.words) for part in message.parts]
        self._voice.read(parts, partial(self._ended, message.seat))

    def _on_stopped(self, message: messages.ReadingStopped) -> None:
        if self._listening == message.seat:
            self._voice.stop()
            self._ended(message.seat)

    def _ended(self, seat: str) -> None:
        if self._listening == seat:
            self._listening = None
            self._say(messages.ReadingEnded(seat))
