"""A console's upper edge: whose map, which event and where, and what time it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.console.room import Room
from mapapp.ui.elided import ElidedLabel
from mapapp.ui.moments import Moments
from mapapp.ui.widgets import button, icon_button, label, pill, restyle, row
from mapapp.workspace.gathering import Gathering

_LOOK_AGAIN_MS = 5_000


class ConsoleHeader(QWidget):
    """`cover_up` is None where no PIN is asked for."""

    def __init__(self, room: Room, cover_up: Callable[[], None] | None) -> None:
        super().__init__()
        self._room = room
        self._context = context = room.context
        texts, theme = context.texts, context.theme
        px = theme.px
        self.setProperty("kind", "ground")
        self.setFixedHeight(px(64))
        line = row(self, (px(20), 0, px(16), 0), px(10))
        self._title = ElidedLabel("heading")
        self._session = pill()
        self._venue = ElidedLabel("soft")
        for part in (self._title, self._session, self._venue):
            line.addWidget(part)
        line.addStretch(1)
        self._clock = label("", "title", wrap=False)
        self._clock.setAccessibleName(texts("ui-console-time"))
        line.addWidget(self._clock)
        line.addSpacing(px(12))
        wall = button(texts("ui-console-wall"), "", lambda: self._open_wall(room))
        wall.setToolTip(texts("ui-console-wall-words"))
        theme.dress(wall, "presentation", "ink", 18)
        line.addWidget(wall)
        self._shade = icon_button(theme, "moon", texts("ui-console-wall-dark"), self._turn_wall)
        line.addWidget(self._shade)
        if cover_up is not None:
            line.addWidget(icon_button(theme, "lock", texts("ui-console-cover"), cover_up))
        again = QTimer(self, interval=_LOOK_AGAIN_MS)
        again.timeout.connect(self._show_time)
        again.start()
        context.follow(self, self._on_changes)
        room.watch(self, self._on_gathering)
        self._on_gathering(room.gathering)
        self._show(context.workspace.snapshot)
        self._show_time()

    def _open_wall(self, room: Room) -> None:
        if not room.open_wall():
            self._context.notices.problem(self._context.texts("ui-console-wall-nowhere"))

    def _turn_wall(self) -> None:
        self._room.set_stage(dark_wall=not self._room.gathering.stage.dark_wall)

    def _on_gathering(self, gathering: Gathering) -> None:
        """The button says what pressing it does."""
        dark = gathering.stage.dark_wall
        words = self._context.texts("ui-console-wall-light" if dark else "ui-console-wall-dark")
        self._shade.setAccessibleName(words)
        self._shade.setToolTip(words)
        self._context.theme.dress(self._shade, "sun" if dark else "moon")

    def _on_changes(self, _changes: Changes, snapshot: Snapshot) -> None:
        self._show(snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        texts, session = self._context.texts, snapshot.open_session
        self._title.setText(snapshot.project.title)
        if session is None:
            self._session.setText(texts("ui-session-none-short"))
        else:
            key = "ui-session-practising" if session.practice else "ui-session-running"
            self._session.setText(texts(key, title=session.title))
        status = "hidden" if session is None else "pending" if session.practice else "published"
        self._session.setProperty("status", status)
        restyle(self._session)
        self._venue.setText(session.venue if session else "")

    def _show_time(self) -> None:
        self._clock.setText(Moments(self._context.texts.language.code).clock(self._context.workspace.now()))
