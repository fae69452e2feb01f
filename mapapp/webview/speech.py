"""The system's voices, through Qt: the page's own speech has none."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_LINUX_SERVICE = "libspeechd.so.2"


class SystemVoice:
    """Reads with the system's own voices. Nothing of it is loaded before somebody asks what it can read.

    `engine` is one of Qt's; without one the system's usual.
    """

    def __init__(self, engine: str = "") -> None:
        self._engine_name = engine
        self._waiting: list[tuple[QLocale, str]] = []
        self._speaking = False
        self._ended: Callable[[], None] | None = None

    def languages(self) -> frozenset[str]:
        return frozenset(self._locales)

    def read(self, parts: Sequence[tuple[str, str]], ended: Callable[[], None]) -> None:
        self.stop()
        self._waiting = [(self._locales[code], words) for code, words in parts if code in self._locales]
        self._ended = ended
        self._go_on()

    def stop(self) -> None:
        self._waiting, self._ended = [], None
        if self._engine is not None:
            self._engine.stop()

    def _go_on(self) -> None:
        if self._waiting:
            locale, words = self._waiting.pop(0)
            self._speaking = False
            self._engine.setLocale(locale)
            self._engine.say(words)
        elif self._ended is not None:
            ended, self._ended = self._ended, None
            ended()

    def _on_state(self, state: QTextToSpeech.State) -> None:
        # Some engines say late that they were stopped: only what has begun can be over. One that fails in the middle
        # leaves nobody before a button that says it is reading.
        if state == state.Speaking:
            self._speaking = True
        elif self._ended is not None and (state == state.Error or (state == state.Ready and self._speaking)):
            self._go_on()

    @cached_property
    def _engine(self) -> QTextToSpeech | None:
        if not self._engine_name and not _has_service():
            return None
        from PySide6.QtTextToSpeech import QTextToSpeech  # brings Qt's sound system along

        engine = QTextToSpeech(self._engine_name) if self._engine_name else QTextToSpeech()
        engine.stateChanged.connect(self._on_state)
        return engine

    @cached_property
    def _locales(self) -> dict[str, QLocale]:
        """One locale for each language; of several the system names first what it would rather speak."""
        found: dict[str, QLocale] = {}
        for locale in self._engine.availableLocales() if self._engine is not None else ():
            found.setdefault(QLocale.languageToCode(locale.language()), locale)
        return found


def _has_service() -> bool:
    """Qt complains aloud of a Linux without its speech service; a screen without one just does not offer to read."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(_LINUX_SERVICE)
    except OSError:
        return False
    return True
