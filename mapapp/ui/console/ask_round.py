"""Asks what everybody round the table will do: place dots, spend a pot of money, answer a card."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

from mapapp.domain.edits import OpenRound
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Round, RoundKind
from mapapp.domain.rules.rounds import MOST_LETTERS
from mapapp.domain.snapshot import Changes
from mapapp.ui.console.round_forms import DotsForm, PromptForm, TokensForm
from mapapp.ui.context import UiContext
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.widgets import label, restyle
from mapapp.workspace.problem_text import problem_text

_FORMS = {RoundKind.DOTS: DotsForm, RoundKind.TOKENS: TokensForm, RoundKind.PROMPT: PromptForm}


class RoundDialog(DialogFrame):
    """The question, and what its kind needs; the button says what is still missing.

    Accepted means that the round has begun. One that is refused, because an idea was hidden meanwhile, keeps the
    dialog open with all that was written.
    """

    def __init__(self, parent: QWidget, context: UiContext, kind: RoundKind) -> None:
        texts, theme = context.texts, context.theme
        title, words = texts(f"ui-console-begin-{kind}"), texts(f"ui-console-ask-{kind}-words")
        super().__init__(parent, theme, title, words, width=600)
        self._context, self._kind = context, kind
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

    def accept(self) -> None:
        if self.begin.isEnabled():
            self.begin.setEnabled(False)
            workspace = self._context.workspace
            workspace.then(
                workspace.submit(OpenRound(self.round), self._context.actor), self._has_begun, self._was_refused
            )

    def _has_begun(self, _changes: Changes) -> None:
        if isValid(self):
            super().accept()

    def _was_refused(self, failure: Exception) -> None:
        if isValid(self):
            self.begin.setEnabled(True)
            self._tell(problem_text(failure, self._context.texts), "problem")

    @property
    def _asked(self) -> str:
        return self.question.toPlainText().strip()

    def _look(self) -> None:
        missing = self._too_long() or self.form.missing(self._asked)
        self.begin.setEnabled(not missing)
        self.begin.setToolTip(missing)
        self._tell(missing, "small")

    def _too_long(self) -> str:
        length = len(self._asked)
        fits = length <= MOST_LETTERS
        return "" if fits else self._context.texts("refusal-text-too-long", length=length, most=MOST_LETTERS)

    def _tell(self, words: str, kind: str) -> None:
        self._told.setText(words)
        self._told.setProperty("kind", kind)
        restyle(self._told)
