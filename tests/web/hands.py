"""Keys, clicks and touches before a page: each is through when the page has heard it, however busy it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mapapp.webview.hand import Hand

NOTHING_HELD = Qt.KeyboardModifier.NoModifier
COUNT = """window.handsUp ??= (() => {
    for (const up of ["keyup", "pointerup"]) addEventListener(up, () => { window.handsUp += 1; }, true);
    return 0;
})()"""


class Hands:
    """`run` gives the value of a script, `wait_for` waits until one is true."""

    def __init__(self, run: Callable[[str], Any], wait_for: Callable[[str], None]) -> None:
        self._run = run
        self._wait_for = wait_for

    def press(self, target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        before = self._run(COUNT)
        QTest.keyClick(target, key, held)
        self._wait_for(f"window.handsUp > {before}")

    def type(self, target: QWidget, words: str) -> None:
        before = self._run(COUNT)
        QTest.keyClicks(target, words)
        self._wait_for(f"window.handsUp >= {before + len(words)}")

    def click(self, target: QWidget, at: QPoint) -> None:
        """What is scrolled or drawn next must not move away under the click."""
        before = self._run(COUNT)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)
        self._wait_for(f"window.handsUp > {before}")


CLICKS = "window.clicksHeard ??= (addEventListener('click', () => { window.clicksHeard += 1; }, true), 0)"


class Finger(Hand):
    """One that touches what a click answers, and looks at the page only after it has."""

    def tap(self, at: QPoint, finger: int = 0) -> None:
        before = self.ask(CLICKS)
        super().tap(at, finger)
        self.until(f"window.clicksHeard > {before}")
