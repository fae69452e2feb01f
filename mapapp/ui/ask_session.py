"""Asks what the event that begins now is called."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mapapp.domain.identity import new_uuid
from mapapp.domain.session import Session
from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme


class SessionDialog(DialogFrame):
    """Title, venue, facilitator, and whether it is only practice."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, *, practice: bool) -> None:
        super().__init__(parent, theme, texts("ui-session-open-title"), texts("ui-session-open-words"))
        self._title, self._venue, self._facilitator = QLineEdit(), QLineEdit(), QLineEdit()
        self._title.setPlaceholderText(texts("ui-session-title-example"))
        self._venue.setPlaceholderText(texts("ui-session-venue-example"))
        for editor in (self._title, self._venue, self._facilitator):
            editor.setMaxLength(200)
        self.field(texts("ui-session-title"), self._title)
        self.field(texts("ui-session-venue"), self._venue)
        self.field(texts("ui-session-facilitator"), self._facilitator)
        self._practice = QCheckBox(texts("ui-session-practice"))
        self._practice.setChecked(practice)
        self.field(texts("ui-session-practice-head"), self._practice, texts("ui-session-practice-help"))
        self._open = self.finish_with(texts("ui-not-now"), texts("ui-session-open"))
        self._title.textChanged.connect(self._look)
        self._look()
        self._title.setFocus()

    @property
    def session(self) -> Session:
        return Session(
            uuid=new_uuid(),
            title=self._title.text().strip(),
            venue=self._venue.text().strip(),
            facilitator=self._facilitator.text().strip(),
            practice=self._practice.isChecked(),
        )

    def _look(self) -> None:
        self._open.setEnabled(bool(self._title.text().strip()))
