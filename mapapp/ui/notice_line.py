"""A sentence along the window's lower edge, where nothing is pressed: what was done, or what went wrong and what to
do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.icons import pixmap
from mapapp.ui.widgets import icon_button, label, restyle, row

_SECONDS_PER_WORD = 0.45
_LEAST_SECONDS = 4.0
_SIGNS = {"good": "check", "problem": "triangle-alert"}
_HEIGHT, _MARGIN = 34, 3


class NoticeLine(QFrame):
    """Takes the place of another line while it says something, so that it covers nothing. What went well leaves by
    itself; a problem waits to be read."""

    def __init__(self, context: UiContext, usual: QWidget | None = None) -> None:
        """`usual` stands here while there is nothing to say; None where nothing does."""
        super().__init__()
        self._theme, self._usual = context.theme, usual
        px = context.theme.px
        self.setProperty("kind", "notice")
        self.setMinimumHeight(px(_HEIGHT))
        line = row(self, (px(20), px(_MARGIN), px(12), px(_MARGIN)), px(10))
        self._sign, self._words = label(), label()
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        close = icon_button(context.theme, "x", context.texts("ui-close"), self.put_away)
        context.theme.dress(close, "x", "surface", 18)
        close.setFixedHeight(px(_HEIGHT - 2 * _MARGIN))
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.put_away)
        context.notices.told.connect(self.say)

    @property
    def waits_to_be_read(self) -> bool:
        """Whether it stays until somebody puts it away."""
        return not self.isHidden() and not self._timer.isActive()

    def say(self, message: str, tone: str) -> None:
        self._words.setText(message)
        self._sign.setPixmap(pixmap(_SIGNS[tone], self._theme.px(18), self._theme.colours.surface))
        self.setAccessibleName(message)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))
        self.setProperty("tone", tone)
        restyle(self)
        self._show(True)
        self._timer.stop()
        if tone == "good":
            self._timer.start(int(1000 * max(_LEAST_SECONDS, len(message.split()) * _SECONDS_PER_WORD)))

    def put_away(self) -> None:
        """There is nothing to say any more."""
        self._timer.stop()
        self._show(False)

    def _show(self, saying: bool) -> None:
        if self._usual is not None:
            self._usual.setVisible(not saying)
        self.setVisible(saying)
