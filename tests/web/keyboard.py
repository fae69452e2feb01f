"""A physical keyboard before a page: a key is through when the page has heard it go up, however busy it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NOTHING_HELD = Qt.KeyboardModifier.NoModifier
COUNT = "window.keysUp ??= (addEventListener('keyup', () => { window.keysUp += 1; }, true), 0)"


class Keyboard:
    """`run` gives the value of a script, `wait_for` waits until one is true."""

    def __init__(self, run: Callable[[str], Any], wait_for: Callable[[str], None]) -> None:
        self._run = run
        self._wait_for = wait_for

    def press(self, target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        before = self._run(COUNT)
        QTest.keyClick(target, key, held)
        self._wait_for(f"window.keysUp > {before}")

    def type(self, target: QWidget, words: str) -> None:
        before = self._run(COUNT)
        QTest.keyClicks(target, words)
        self._wait_for(f"window.keysUp >= {before + len(words)}")
