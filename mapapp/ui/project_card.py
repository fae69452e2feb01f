"""A recent project on the start screen."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from mapapp.i18n import Texts
from mapapp.ui.card_button import CardButton
from mapapp.ui.icons import pixmap
from mapapp.ui.moments import Moments
from mapapp.ui.recent import RecentProject
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, column, label, row


class ProjectCard(CardButton):
    """Opens on a click; one whose file is gone says so and can be taken out of the list."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, texts: Texts, theme: Theme, project: RecentProject) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._texts = texts
        px, colours = theme.px, theme.colours
        when = Moments(texts.language.code).short(project.opened_at, datetime.now(UTC))
        self.setToolTip(str(project.path))
        inside = column(self, (px(18), px(16), px(18), px(14)), px(3))
        head = row(gap=px(10))
        sign = label()
        icon = "triangle-alert" if project.is_missing else "map"
        sign.setPixmap(pixmap(icon, px(22), colours.ink_soft if project.is_missing else colours.action))
        head.addWidget(sign)
        self._title = label(project.path.stem, "heading")
        head.addWidget(self._title, 1)
        inside.addLayout(head)
        file = label(project.path.name, "small")
        inside.addWidget(file)
        inside.addSpacing(px(14))
        inside.addStretch(1)
        if project.is_missing:
            foot = row()
            foot.addWidget(label(texts("ui-start-missing"), "small"), 1)
            foot.addWidget(button(texts("ui-start-forget"), "quiet", lambda: self.forgotten.emit(project.path)))
            inside.addLayout(foot)
        else:
            inside.addWidget(label(texts("ui-start-opened", when=when), "small"))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda _checked=False: self.chosen.emit(project.path))
        self._say(project.path.stem)

    def show_title(self, title: str) -> None:
        """The project's own title, once it has been read."""
        self._title.setText(title)
        self._say(title)

    def _say(self, title: str) -> None:
        self.setAccessibleName(self._texts("ui-start-card", title=title))
