"""The passphrase of the contacts: chosen once, typed twice, and asked for whenever they are opened."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import label
from mapapp.workspace.sealing import FEWEST_LETTERS


class ChoosePassphraseDialog(DialogFrame):
    """Accepted means that `passphrase` is long enough and was typed twice alike."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme) -> None:
        super().__init__(parent, theme, texts("ui-passphrase-choose"), texts("ui-passphrase-choose-words"), width=520)
        self._texts = texts
        self._first, self._again = _hidden(), _hidden()
        self.field(texts("ui-passphrase"), self._first, texts("ui-passphrase-help", least=FEWEST_LETTERS))
        self.field(texts("ui-passphrase-again"), self._again)
        self._told = label("", "small")
        self.content.addWidget(self._told)
        self._go = self.finish_with(texts("ui-not-now"), texts("ui-passphrase-keep"))
        for one in (self._first, self._again):
            one.textChanged.connect(self._look)
        self._look()
        self._first.setFocus()

    @property
    def passphrase(self) -> str:
        return self._first.text()

    def _look(self) -> None:
        long_enough = len(self._first.text().strip()) >= FEWEST_LETTERS
        alike = self._first.text() == self._again.text()
        self._told.setText(self._texts("ui-passphrase-differs") if self._again.text() and not alike else "")
        self._go.setEnabled(long_enough and alike)


class AskPassphraseDialog(DialogFrame):
    """Accepted means that something was typed: whether it fits is found out away from the screen."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme) -> None:
        super().__init__(parent, theme, texts("ui-passphrase-ask"), texts("ui-passphrase-ask-words"))
        self._typed = _hidden()
        self.field(texts("ui-passphrase"), self._typed)
        self._recovery = QCheckBox(texts("ui-passphrase-recovery"))
        self._recovery.toggled.connect(
            lambda on: self._typed.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        )
        self.content.addWidget(self._recovery)
        self._go = self.finish_with(texts("ui-not-now"), texts("ui-contacts-open"))
        self._typed.textChanged.connect(lambda words: self._go.setEnabled(bool(words.strip())))
        self._go.setEnabled(False)
        self._typed.setFocus()

    @property
    def typed(self) -> str:
        return self._typed.text()

    @property
    def is_recovery(self) -> bool:
        """Whether it is the code of the recovery sheet."""
        return self._recovery.isChecked()


def _hidden() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
