"""Who is asking, why, how long it is kept and whom to turn to: what residents can read at every step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mapapp.domain.project import Project
from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme

_LONGEST = 300


class AboutDialog(DialogFrame):
    """`project` is the definition with what was entered; what is left empty is said so to residents, plainly."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, project: Project) -> None:
        super().__init__(parent, theme, texts("ui-about-title"), texts("ui-about-words"), width=560)
        self._project = project
        self._organiser, self._kept_for, self._contact_point = QLineEdit(), QLineEdit(), QLineEdit()
        self._purpose = QPlainTextEdit(project.purpose)
        self._purpose.setTabChangesFocus(True)
        self._purpose.setFixedHeight(theme.px(84))
        for editor, words in (
            (self._organiser, project.organiser),
            (self._kept_for, project.kept_for),
            (self._contact_point, project.contact_point),
        ):
            editor.setText(words)
            editor.setMaxLength(_LONGEST)
        self._kept_for.setPlaceholderText(texts("ui-about-kept-example"))
        self._contact_point.setPlaceholderText(texts("ui-about-contact-example"))
        self.field(texts("ui-about-organiser"), self._organiser)
        self.field(texts("ui-about-purpose"), self._purpose)
        self.field(texts("ui-about-kept"), self._kept_for, texts("ui-about-kept-help"))
        self.field(texts("ui-about-contact"), self._contact_point, texts("ui-about-contact-help"))
        self.finish_with(texts("ui-not-now"), texts("ui-save"))
        self._organiser.setFocus()

    @property
    def project(self) -> Project:
        return replace(
            self._project,
            organiser=self._organiser.text().strip(),
            purpose=self._purpose.toPlainText().strip(),
            kept_for=self._kept_for.text().strip(),
            contact_point=self._contact_point.text().strip(),
        )
