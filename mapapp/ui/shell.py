"""The window of a mode."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from mapapp.ui.context import UiContext
from mapapp.ui.ground import Ground
from mapapp.ui.mode_spec import ModeSpec

_SHARE_OF_SCREEN, _SMALL_SCREEN = 0.92, 1440
"""A laptop's screen is given to the map whole."""


class Shell(QMainWindow):
    """Wears what its ModeSpec says and decides nothing. Gone for good once it is closed."""

    closed = Signal()

    def __init__(self, mode: ModeSpec, context: UiContext) -> None:
        super().__init__()
        self.mode, self._context = mode, context
        self.setWindowTitle(context.texts(mode.title_key, project=context.workspace.snapshot.project.title))
        self._lay_out()
        context.theme.changed.connect(self._lay_out_again)
        self._behaviours = [make() for make in mode.behaviours]
        for behaviour in self._behaviours:
            behaviour.attach(self, context)

    def present(self) -> None:
        """Show the window as the mode wants it."""
        screen = self.screen().availableGeometry()
        self.resize(screen.size() * _SHARE_OF_SCREEN)
        if self.mode.window.full_screen:
            self.setGeometry(self.screen().geometry())  # a kiosk without a window manager grants no full screen
            self.showFullScreen()
        elif screen.width() <= _SMALL_SCREEN:
            self.showMaximized()
        else:
            self.show()

    def dismiss(self) -> None:
        """Close, whatever the mode's conduct has against it."""
        self._detach()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._detach()
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()

    def _detach(self) -> None:
        for behaviour in self._behaviours:
            behaviour.detach()
        self._behaviours = []

    def _lay_out(self) -> None:
        px, style = self._context.theme.px, self.mode.window
        screen = self.screen().availableGeometry()
        self.setMinimumSize(min(px(style.least_width), screen.width()), min(px(style.least_height), screen.height()))
        self.ground = Ground(self.mode, self._context, self)
        self.setCentralWidget(self.ground)
        self.ground.show()  # at once: Qt would do it later, and hides a map that comes from another parent
        self._context.map_view.show()

    def _lay_out_again(self) -> None:
        """Lengths are taken when a widget is made: another text size makes them all anew, but for the map."""
        place = self.ground.place
        self._lay_out()
        if place:
            self.ground.go_to(place)
