"""What people may be written to about: each purpose offered or not, in the card's words or the project's own."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mapapp.domain.consent import USUAL_PURPOSES, Purpose
from mapapp.domain.project import Project
from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import label

_OWN = "own"
"""The id of the purpose that only this project has."""
_LONGEST = 200


class PurposesDialog(DialogFrame):
    """`purposes` as chosen; none of them means that nobody is asked any more."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, project: Project) -> None:
        super().__init__(parent, theme, texts("ui-purposes-title"), texts("ui-purposes-words"), width=560)
        now = {one.id: one for one in project.contact_purposes}
        self._lines: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        for id in (*(one.id for one in USUAL_PURPOSES), _OWN):
            usual = texts("ui-purposes-own") if id == _OWN else texts(f"card-contact-purpose-{id}")
            offered, words = QCheckBox(usual), QLineEdit(now[id].words if id in now else "")
            offered.setChecked(id in now)
            words.setMaxLength(_LONGEST)
            words.setPlaceholderText(texts("ui-purposes-own-words"))
            words.setAccessibleName(f"{usual}: {texts('ui-purposes-own-words')}")
            words.textEdited.connect(lambda typed, offered=offered: typed and offered.setChecked(True))
            self._lines[id] = offered, words
            self.content.addWidget(offered)
            self.content.addWidget(words)
            self.content.addSpacing(theme.px(10))
        self.content.addWidget(label(texts("ui-purposes-help"), "small"))
        self.finish_with(texts("ui-not-now"), texts("ui-save"))

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        chosen = (
            Purpose(id, words.text().strip()) for id, (offered, words) in self._lines.items() if offered.isChecked()
        )
        return tuple(one for one in chosen if one.id != _OWN or one.words)
