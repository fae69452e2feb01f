"""A photo on a prompt's card: chosen from this computer, made anew from its pixels, seen before it is dealt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mapapp.bridge.rebuilding import attached_to, rebuilt_medium
from mapapp.domain.identity import new_uuid
from mapapp.ui.context import UiContext
from mapapp.ui.panels.photo import Photo
from mapapp.ui.pictures import pick_picture
from mapapp.ui.widgets import button, clear, column, label, row
from mapapp.workspace.ports import DraftMedium
from mapapp.workspace.problem_text import problem_text

_SIZE = (240, 160)


class CardPhoto(QWidget):
    """None, or one."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.picture: DraftMedium | None = None
        inside = column(self, gap=context.theme.px(6))
        self._line = row(gap=context.theme.px(12))
        inside.addLayout(self._line)
        self._told = label("", "problem")
        self._told.hide()
        inside.addWidget(self._told)
        self._show()

    def _choose(self) -> None:
        context = self._context
        data = pick_picture(self, context.dialogs, context.texts)
        if data is not None:
            context.tasks.run(
                self, lambda _progress: rebuilt_medium("photo", new_uuid(), data, None), self._take, self._refuse
            )

    def _take(self, picture: DraftMedium | None) -> None:
        self.picture = picture
        self._told.hide()
        self._show()
        self.changed.emit()

    def _refuse(self, failure: Exception) -> None:
        self._told.setText(problem_text(failure, self._context.texts))
        self._told.show()

    def _show(self) -> None:
        texts, theme = self._context.texts, self._context.theme
        clear(self._line)
        if self.picture is None:
            choose = button(texts("ui-media-add"), "", self._choose)
            theme.dress(choose, "image-plus", "ink", 18)
            self._line.addWidget(choose)
        else:
            photo = Photo(self._context, attached_to("", self.picture))
            photo.setFixedSize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
            self._line.addWidget(photo)
            away = button(texts("ui-console-photo-away"), "quiet", lambda: self._take(None))
            self._line.addWidget(away, alignment=Qt.AlignmentFlag.AlignTop)
        self._line.addStretch(1)
