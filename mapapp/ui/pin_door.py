"""The way past whatever a project's PIN keeps shut: one question at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext
from mapapp.workspace.pin import PinGate


class PinDoor:
    """`put` asks whoever is there: a method of `Dialogs`. The wait after a wrong PIN is shared with every other door
    of the project, and asking again does not shorten it."""

    def __init__(self, context: UiContext, put: Callable[[QWidget, PinGate], bool]) -> None:
        self._context, self._put = context, put
        self._asking = False

    def ask(self, window: QWidget, opened: Callable[[], None]) -> None:
        """Ask over this window; `opened` is called once the PIN was right."""
        workspace = self._context.workspace

        def with_hash(kept: str) -> None:
            if self._asking or not window.isVisible():
                return
            self._asking = True
            try:
                is_right = self._put(window, PinGate(kept, workspace.wrong_pins))
            finally:
                self._asking = False  # otherwise nobody could ask again
            if is_right:
                opened()

        self._context.ask(window, lambda store: store.pin_hash(), with_hash)
