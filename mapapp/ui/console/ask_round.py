"""Asks what everybody round the table will do: place dots, spend a pot of money, answer a card."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Round, RoundKind
from mapapp.ui.console.round_forms import DotsForm, PromptForm, TokensForm
from mapapp.ui.context import UiContext
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.widgets import label

_FORMS = {RoundKind.DOTS: DotsForm, RoundKind.TOKENS: TokensForm, RoundKind.PROMPT: PromptForm}


class RoundDialog(DialogFrame):
    """The question, and what its kind needs; the button says what is still missing."""

    def __init__(self, parent: QWidget, context: UiContext, kind: RoundKind) -> None:
        texts, theme = context.texts, context.theme
        title, words = texts(f"ui-console-begin-{kind}"), texts(f"ui-console-ask-{kind}-words")
        super().__init__(parent, theme, title, words, width=600)
        self._kind = kind
        self.question = QPlainTextEdit()
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(theme.px(64))
        self.question.setPlaceholderText(texts(f"ui-console-ask-{kind}-example"))
        self.field(texts("ui-console-ask-question"), self.question)
        self.form = _FORMS[kind](context)
        for name, editor, help_words in self.form.fields:
            self.field(name, editor, help_words)
        self._told = label("", "small")
        self.content.addWidget(self._told)
        self.begin = self.finish_with(texts("ui-not-now"), texts("ui-console-round-begin"))
        self.question.textChanged.connect(self._look)
        self.form.changed.connect(self._look)
        self._look()
        self.question.setFocus()

    @property
    def round(self) -> Round:
        return self.form.filled(Round(new_uuid(), self._kind, self._asked))

    @property
    def _asked(self) -> str:
        return self.question.toPlainText().strip()

    def _look(self) -> None:
        missing = self.form.missing(self._asked)
        self.begin.setEnabled(not missing)
        self.begin.setToolTip(missing)
        self._told.setText(missing)
