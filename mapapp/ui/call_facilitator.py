"""The calm screen that stays when starting again does not help: nothing is lost, and somebody is on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.guard import Guard
from mapapp.ui.icons import pixmap
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import column, label, row
from mapapp.workspace.pin import PinGate

_WORDS_WIDTH = 600


class CallFacilitator(QWidget):
    """Full screen and locked; the project's PIN leads out."""

    def __init__(self, texts: Texts, theme: Theme, dialogs: Dialogs, gate: PinGate) -> None:
        super().__init__()
        px = theme.px
        self._dialogs, self._gate = dialogs, gate
        self.setWindowTitle(texts("ui-call-title"))
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = row(self)
        outer.addStretch(1)
        inside = column(gap=px(24))
        outer.addLayout(inside)
        outer.addStretch(1)
        sign = QLabel()
        sign.setPixmap(pixmap("hourglass", px(72), theme.colours.action))
        width = min(px(_WORDS_WIDTH), round(self.screen().availableGeometry().width() * 0.86))
        inside.addStretch(2)
        for part in (sign, label(texts("ui-call-title"), "call"), label(texts("ui-call-words"), "call-words")):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setFixedWidth(width)
            inside.addWidget(part)
        inside.addStretch(3)
        self._guard = Guard(self, self._ask)

    def _ask(self) -> None:
        if self._dialogs.ask_pin(self, self._gate):
            self._guard.release()
            self.close()
