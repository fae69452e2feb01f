"""A sentence over the map for a few seconds: what was done, or what went wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.widgets import column, frame, icon_button, label, restyle, row

_SECONDS_PER_WORD = 0.45
_LEAST_SECONDS = 4.0


class Toast(QObject):
    """Lies over a widget, low in its middle. What went well leaves by itself; a problem waits to be read."""

    def __init__(self, over: QWidget, context: UiContext) -> None:
        super().__init__(over)
        self._over = over
        px = context.theme.px
        self._px = px
        self._frame = frame("toast")
        self._frame.setParent(over)
        line = row(self._frame, (px(20), px(12), px(10), px(12)), px(12))
        self._words = label()
        words = column()
        words.addWidget(self._words)
        line.addLayout(words, 1)
        close = icon_button(context.theme, "x", context.texts("ui-close"), self._frame.hide)
        context.theme.dress(close, "x", "surface", 18)
        line.addWidget(close)
        shadow = QGraphicsDropShadowEffect(self._frame)
        shadow.setBlurRadius(px(28))
        shadow.setOffset(0, px(6))
        self._frame.setGraphicsEffect(shadow)
        self._frame.hide()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._frame.hide)
        over.installEventFilter(self)
        context.notices.told.connect(self.say)

    def say(self, message: str, tone: str) -> None:
        self._words.setText(message)
        self._frame.setAccessibleName(message)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._frame, message))
        self._frame.setProperty("tone", tone)
        restyle(self._frame)
        self._place()
        self._frame.show()
        self._frame.raise_()
        self._timer.stop()
        if tone == "good":
            self._timer.start(int(1000 * max(_LEAST_SECONDS, len(message.split()) * _SECONDS_PER_WORD)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        px, over = self._px, self._over
        self._frame.setFixedWidth(min(px(520), max(over.width() - px(32), 0)))
        self._frame.adjustSize()
        left = (over.width() - self._frame.width()) // 2
        self._frame.move(left, over.height() - self._frame.height() - px(24))
