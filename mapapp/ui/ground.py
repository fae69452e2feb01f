"""What fills a mode's window: header, rail, panels, map, status line; whichever of them the mode has."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.header import Header
from mapapp.ui.mode_spec import ModeSpec, RailEntry, Side
from mapapp.ui.notice_line import NoticeLine
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.rail import Rail
from mapapp.ui.status_line import StatusLine
from mapapp.ui.widgets import column, frame, row, rule

_SIDE, _WIDEST_SIDE = 356, 0.36
"""How wide the sides of the map are; at large text no wider than a share of the screen, or the map is gone."""


class Ground(QWidget):
    """Loops over the fields of a ModeSpec. Takes the map from wherever it was before.

    The panels of a place are made when somebody first goes there: a project is on the screen before that.
    """

    def __init__(self, mode: ModeSpec, context: UiContext, window: QMainWindow) -> None:
        super().__init__()
        self._context = context
        self._side = min(context.theme.px(_SIDE), round(window.screen().availableGeometry().width() * _WIDEST_SIDE))
        self.setProperty("kind", "ground")
        outer = column(self)
        if mode.window.header:
            outer.addWidget(Header(context, mode.actions, window))
            outer.addWidget(rule())
        outer.addLayout(self._middle(mode), 1)
        status = StatusLine(context) if mode.window.status_line else None
        if status is not None:
            outer.addWidget(rule())
            outer.addWidget(status)
        outer.addWidget(NoticeLine(context, status))

    def go_to(self, place: str) -> None:
        """Show a place of the rail."""
        self.rail.choose(place)

    @property
    def place(self) -> str:
        """The place of the rail that is shown; empty for a mode without a rail."""
        return next((id for id, at in self._numbers.items() if at == self._places.currentIndex()), "")

    def _middle(self, mode: ModeSpec) -> QHBoxLayout:
        """From the reading side: rail, the chosen place's panels, the map, and what shows itself at the end."""
        middle = row()
        self._panels = {panel.id: panel for panel in mode.panels}
        self._empty = {entry.id: entry for entry in mode.rail}
        self._places = QStackedWidget()
        self._places.setFixedWidth(self._side)
        self._numbers = {entry.id: self._places.addWidget(scrolled()) for entry in mode.rail}
        self.rail = Rail(self._context, mode.rail)
        self.rail.chosen.connect(self._open)
        for part in (self.rail, frame("rule-upright"), self._places, frame("rule-upright")):
            middle.addWidget(part)
            part.setVisible(bool(mode.rail))
        middle.addWidget(self._context.map_view, 1)
        for panel in mode.panels:
            if panel.side is Side.END:
                beside = panel.build(self._context)
                beside.setFixedWidth(self._side)
                middle.addWidget(beside)
        if mode.rail:
            self.go_to(mode.rail[0].id)
        return middle

    def _open(self, place: str) -> None:
        entry = self._empty.pop(place, None)
        if entry is not None:
            self._fill(entry)
        self._places.setCurrentIndex(self._numbers[place])

    def _fill(self, entry: RailEntry) -> None:
        inside = column(self._places.widget(self._numbers[entry.id]).widget())
        for number, panel_id in enumerate(entry.panels):
            panel = self._panels[panel_id].build(self._context)
            if number:
                inside.addWidget(rule())
            inside.addWidget(panel, 1 if panel.grows else 0)
