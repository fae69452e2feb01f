"""The way into a console beside a locked table: the project's PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext
from mapapp.workspace.pin import PinGate


class PinDoor:
    """One gate for as long as the console is there: asking again does not shorten the wait."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._gate: PinGate | None = None
        self._asking = False

    def ask(self, window: QWidget, opened: Callable[[], None]) -> None:
        """Ask over this window; `opened` is called once the PIN was right."""

        def with_hash(kept: str) -> None:
            if self._asking:
                return
            self._gate = self._gate or PinGate(kept)
            self._asking = True
            try:
                is_right = self._context.dialogs.ask_pin_at_console(window, self._gate)
            finally:
                self._asking = False  # otherwise nobody could ask again
            if is_right:
                opened()

        self._context.ask(window, lambda store: store.pin_hash(), with_hash)
