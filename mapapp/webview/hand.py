"""A finger on the page: real touch events into the real engine, for the demonstration and for tests."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView

_PATIENCE_SECONDS = 60.0
_FINGER_RESTS_MS = 30
_DOUBLE_TAP_SECONDS = 0.5
_DOUBLE_TAP_PIXELS = 60


def wait(milliseconds: int) -> None:
    """Let the program go on for a while. Not QTest.qWait: that keeps Python's lock, which the browser's thread
    needs to read a file that Python has opened."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class NothingThere(Exception):
    """What the finger was looking for did not appear in time."""


class Hand:
    """Finds things on the page by CSS selector and touches them. Coordinates are pixels of the view."""

    def __init__(self, view: QWebEngineView) -> None:
        self._view = view
        self._screen = QTest.createTouchDevice()
        self._tapped = QPoint(), 0.0

    def tap(self, at: QPoint, finger: int = 0) -> None:
        """Touch and let go."""
        self.drag([at], finger)

    def drag(self, path: Iterable[QPoint], finger: int = 0) -> None:
        """Touch at the first point, move through the others, let go at the last."""
        points = list(path)
        target = self._view.focusProxy()
        QTest.touchEvent(target, self._screen).press(finger, points[0], target).commit()
        for point in points[1:]:
            wait(_FINGER_RESTS_MS)
            QTest.touchEvent(target, self._screen).move(finger, point, target).commit()
        wait(_FINGER_RESTS_MS)
        QTest.touchEvent(target, self._screen).release(finger, points[-1], target).commit()
        wait(_FINGER_RESTS_MS)

    def drag_together(self, *paths: Sequence[QPoint]) -> None:
        """Several fingers at once, all down before the first moves; a path of one point is a tap."""
        target, longest = self._view.focusProxy(), max(map(len, paths))
        for step in range(longest + 1):
            event = QTest.touchEvent(target, self._screen)
            for finger, path in enumerate(paths):
                if step == 0:
                    event.press(finger, path[0], target)
                elif step == longest:
                    event.release(finger, path[-1], target)
                else:
                    event.move(finger, path[min(step, len(path) - 1)], target)
            event.commit()
            wait(_FINGER_RESTS_MS)

    def play(self, *strokes: Sequence[QPoint], starts: Sequence[int]) -> None:
        """Several fingers, each with its own time: down at its step, from there one point a step, then up."""
        target = self._view.focusProxy()
        ends = [start + len(path) for start, path in zip(starts, strokes, strict=True)]
        for step in range(max(ends) + 1):
            event = QTest.touchEvent(target, self._screen)
            for finger, (path, start, end) in enumerate(zip(strokes, starts, ends, strict=True)):
                if step == start:
                    event.press(finger, path[0], target)
                elif start < step < end:
                    event.move(finger, path[step - start], target)
                elif step == end:
                    event.release(finger, path[-1], target)
            event.commit()
            wait(_FINGER_RESTS_MS)

    def tap_on(self, selector: str) -> None:
        """Touch the middle of the first visible thing that matches, once it is there and has come to rest.

        Not so soon after a touch at the same place that the page would take both for one double tap.
        """
        at = self.middle_of(selector)
        before, when = self._tapped
        soon = when + _DOUBLE_TAP_SECONDS - time.monotonic()
        if soon > 0 and (at - before).manhattanLength() < _DOUBLE_TAP_PIXELS:
            wait(round(1000 * soon))
        self.tap(at)
        self._tapped = at, time.monotonic()

    def write(self, selector: str, words: str) -> None:
        """Touch a field and type into it as a keyboard does (keys for ASCII, committed text for the rest)."""
        self.tap_on(selector)
        self.until(f"document.activeElement?.matches({json.dumps(selector)})")
        QTest.keyClicks(self._view.focusProxy(), words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._view.focusProxy(), key)

    def middle_of(self, selector: str) -> QPoint:
        """Where the thing is; waits until it is there and no longer moves.

        Raises:
            NothingThere: it did not come.
        """
        script = f"""(() => {{
            const found = [...document.querySelectorAll({json.dumps(selector)})]
                .find((one) => one.checkVisibility({{visibilityProperty: true}}));
            if (!found) return null;
            found.scrollIntoView({{block: "nearest"}});
            const box = found.getBoundingClientRect();
            return (box.x + box.width / 2) + " " + (box.y + box.height / 2);  // lists do not come through
        }})()"""
        before, deadline = None, time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < deadline:
            now = self.ask(script)
            if now and now == before:  # null arrives as an empty text
                x, y = now.split()
                return QPoint(round(float(x)), round(float(y)))
            before = now
            wait(40)
        raise NothingThere(selector)

    def until(self, condition: str | Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the page answers
        """Wait until a script (or a function) gives something true, and return that.

        Raises:
            NothingThere: it never did.
        """
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < deadline:
            found = condition() if callable(condition) else self.ask(condition)
            if found:
                return found
            wait(30)
        raise NothingThere(str(condition))

    def ask(self, script: str) -> Any:  # noqa: ANN401 - whatever the page answers
        """Run a script in the page and wait for its answer."""
        answers: list[Any] = []
        self._view.page().runJavaScript(script, 0, answers.append)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not answers and time.monotonic() < deadline:
            wait(2)
        return answers[0] if answers else None
