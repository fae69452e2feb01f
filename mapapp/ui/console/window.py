"""The console's window: three columns under a header, or a cover where a locked table stands beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from mapapp.ui.console.cover import Cover
from mapapp.ui.console.header import ConsoleHeader
from mapapp.ui.console.incoming import Incoming
from mapapp.ui.console.incoming_panel import IncomingPanel
from mapapp.ui.console.left_alone import LeftAlone
from mapapp.ui.console.left_at_seats import LeftAtSeats
from mapapp.ui.console.room import Room
from mapapp.ui.console.rounds_panel import RoundsPanel
from mapapp.ui.console.seats_panel import SeatsPanel
from mapapp.ui.console.spotlight import Spotlight
from mapapp.ui.console.stage_panel import StagePanel
from mapapp.ui.notice_line import NoticeLine
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.status_line import StatusLine
from mapapp.ui.widgets import column, frame, row, rule

_SEATS, _WORK = 320, 372
_WIDEST_SEATS, _WIDEST_WORK = 0.27, 0.31
"""Of the screen: at large text what comes in would have no room left."""
_LEAST_WIDTH, _LEAST_HEIGHT = 1024, 600


class ConsoleWindow(QMainWindow):
    """Gone for good once it is closed.

    `may_open` asks whoever sits there for the PIN and calls back once it was right; None where everybody at this
    machine is a facilitator anyway. Left alone, a console that asks covers itself again.
    """

    closed = Signal()

    def __init__(self, room: Room, may_open: Callable[[QWidget, Callable[[], None]], None] | None = None) -> None:
        super().__init__()
        self._room, self._may_open = room, may_open
        context = room.context
        self.setWindowTitle(context.texts("ui-window-console", project=context.workspace.snapshot.project.title))
        self._spotlight = Spotlight(room, self)
        self._incoming = Incoming(context, self)
        self._left_at = LeftAtSeats(room, self)
        self._left_alone = LeftAlone(self, self.cover_up)
        self._open = may_open is None
        self._lay_out()
        context.theme.changed.connect(self._lay_out)

    @property
    def is_open(self) -> bool:
        """Whether what goes on can be seen and changed; otherwise the cover lies over it."""
        return self._open

    def cover_up(self) -> None:
        """Ask for the PIN again, where one is asked for."""
        if self._may_open is not None:
            self._open = False
            self._look()
            for dialog in self.findChildren(QDialog):
                if dialog.isVisible():  # it stands in a window of its own, which the cover does not reach
                    dialog.reject()

    def uncover(self) -> None:
        """Whoever sits there has shown that they may."""
        self._open = True
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._left_alone.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.cover_up()

    def dismiss(self) -> None:
        """Close, whether or not somebody may: the table beside it is gone."""
        self._may_open = None
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Beside a locked table a console is covered and not closed: only leaving the table would bring it back."""
        if self._may_open is not None and not QGuiApplication.instance().isSavingSession():
            event.ignore()
            self.cover_up()
            return
        super().closeEvent(event)
        self._room.context.theme.changed.disconnect(self._lay_out)
        self.closed.emit()
        self.deleteLater()

    def _lay_out(self) -> None:
        """Lengths are taken when a widget is made: another look makes them all anew."""
        px, screen = self._room.context.theme.px, self.screen().availableGeometry()
        self.setMinimumSize(min(px(_LEAST_WIDTH), screen.width()), min(px(_LEAST_HEIGHT), screen.height()))
        self._sides = QStackedWidget()
        self._sides.addWidget(Cover(self._room.context, self._ask))
        self._sides.addWidget(self._desk())
        self.setCentralWidget(self._sides)
        self._look()

    def _desk(self) -> QWidget:
        room, context = self._room, self._room.context
        desk = QWidget()
        desk.setProperty("kind", "ground")
        outer = column(desk)
        outer.addWidget(ConsoleHeader(room, self.cover_up if self._may_open else None))
        outer.addWidget(rule())
        middle = row()
        seats = SeatsPanel(room, self._left_at)
        seats.setFixedWidth(self._side(_SEATS, _WIDEST_SEATS))
        middle.addWidget(seats)
        middle.addWidget(frame("rule-upright"))
        middle.addWidget(IncomingPanel(room, self._incoming), 1)
        middle.addWidget(frame("rule-upright"))
        middle.addWidget(self._work())
        outer.addLayout(middle, 1)
        status = StatusLine(context)
        outer.addWidget(rule())
        outer.addWidget(status)
        outer.addWidget(NoticeLine(context, status))
        return desk

    def _work(self) -> QWidget:
        """Rounds above; clock and map stay in sight beneath, however long a round's bars are."""
        px = self._room.context.theme.px
        work = QWidget()
        work.setFixedWidth(self._side(_WORK, _WIDEST_WORK))
        outer = column(work)
        rounds = scrolled()
        inside = column(rounds.widget(), (px(20), px(18), px(20), px(20)))
        inside.addWidget(RoundsPanel(self._room))
        inside.addStretch(1)
        outer.addWidget(rounds, 1)
        outer.addWidget(rule())
        stage = column(margins=(px(20), px(14), px(20), px(18)))
        stage.addWidget(StagePanel(self._room))
        outer.addLayout(stage)
        return work

    def _side(self, width: int, share: float) -> int:
        return min(self._room.context.theme.px(width), round(self.screen().availableGeometry().width() * share))

    def _look(self) -> None:
        self._sides.setCurrentIndex(1 if self._open else 0)
        self._left_alone.mind(self._open and self._may_open is not None)

    def _ask(self) -> None:
        if self._may_open is not None:
            self._may_open(self, self.uncover)
