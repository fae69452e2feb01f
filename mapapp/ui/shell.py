"""The window of a mode: it loops over the fields of a ModeSpec and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.header import Header
from mapapp.ui.mode_spec import ModeSpec, RailEntry, Side
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.rail import Rail
from mapapp.ui.status_line import StatusLine
from mapapp.ui.toasts import Toast
from mapapp.ui.widgets import column, frame, row, rule

_SIDE, _WIDEST_SIDE = 356, 0.36
"""How wide the sides of the map are; at large text no wider than a share of the screen, or the map is gone."""


class Shell(QMainWindow):
    """Rail, panels, map, inspector, status line; whichever of them the mode has."""

    closed = Signal()

    def __init__(self, mode: ModeSpec, context: UiContext) -> None:
        super().__init__()
        self.mode, self._context = mode, context
        self.setWindowTitle(context.texts(mode.title_key, project=context.workspace.snapshot.project.title))
        px, style = context.theme.px, mode.window
        self._side = min(px(_SIDE), round(self.screen().availableGeometry().width() * _WIDEST_SIDE))
        self.setMinimumSize(min(px(style.least_width), 1200), min(px(style.least_height), 760))
        ground = QWidget()
        ground.setProperty("kind", "ground")
        outer = column(ground)
        self.setCentralWidget(ground)
        if style.header:
            outer.addWidget(Header(context, mode.actions, self))
            outer.addWidget(rule())
        outer.addLayout(self._middle(), 1)
        if style.status_line:
            outer.addWidget(rule())
            outer.addWidget(StatusLine(context))
        self._toast = Toast(context.map_view, context)
        self._behaviours = [make() for make in mode.behaviours]
        for behaviour in self._behaviours:
            behaviour.attach(self, context)

    def present(self) -> None:
        """Show the window as the mode wants it."""
        self.showFullScreen() if self.mode.window.full_screen else self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        for behaviour in self._behaviours:
            behaviour.detach()
        self._behaviours = []
        super().closeEvent(event)
        self.closed.emit()

    def _middle(self) -> QHBoxLayout:
        """From the reading side: rail, the chosen place's panels, the map, and what shows itself at the end."""
        middle = row()
        built = {panel.id: panel.build(self._context) for panel in self.mode.panels}
        if self.mode.rail:
            self._places = QStackedWidget()
            self._places.setFixedWidth(self._side)
            self._rail = Rail(self._context, self.mode.rail)
            self._numbers = {entry.id: self._places.addWidget(self._place(entry, built)) for entry in self.mode.rail}
            self._rail.chosen.connect(lambda id: self._places.setCurrentIndex(self._numbers[id]))
            for part in (self._rail, frame("rule-upright"), self._places, frame("rule-upright")):
                middle.addWidget(part)
            self._rail.choose(self.mode.rail[0].id)
        middle.addWidget(self._context.map_view, 1)
        for panel in self.mode.panels:
            if panel.side is Side.END:
                built[panel.id].setFixedWidth(self._side)
                middle.addWidget(built[panel.id])
        return middle

    def _place(self, entry: RailEntry, built: dict[str, QWidget]) -> QWidget:
        place = scrolled()
        inside = column(place.widget())
        for number, panel_id in enumerate(entry.panels):
            if number:
                inside.addWidget(rule())
            inside.addWidget(built[panel_id], 1 if built[panel_id].grows else 0)
        return place
