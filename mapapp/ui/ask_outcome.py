"""Asks what a contribution needs from others, and what became of it: what residents then read beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from mapapp.domain.responses import NeedKind, Progress, PublicAnswer, Responses
from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import label, row


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was filled in: needs with a note each, and the public answer, None for none."""

    needs: tuple[tuple[NeedKind, str], ...]
    answer: PublicAnswer | None


class OutcomeDialog(DialogFrame):
    """You said, we did."""

    def __init__(
        self, parent: QWidget, texts: Texts, theme: Theme, ref: str, contribution_uuid: str, now: Responses
    ) -> None:
        super().__init__(parent, theme, texts("ui-outcome-title", ref=ref), texts("ui-outcome-words"), width=560)
        self._texts = texts
        self._contribution_uuid = contribution_uuid
        self.content.addWidget(label(texts("ui-outcome-needs"), "label"))
        notes = {need.kind: need.note for need in now.needs}
        self._needs = {kind: self._need(kind, notes) for kind in NeedKind}
        self.content.addSpacing(theme.px(12))
        self._progress = QComboBox()
        self._progress.addItem(texts("ui-outcome-none"), None)
        for progress in Progress:
            self._progress.addItem(texts(f"card-progress-{progress}"), progress)
        if now.answer is not None:
            self._progress.setCurrentIndex(1 + list(Progress).index(now.answer.status))
        self._answer = self._editor(now.answer.answer if now.answer else "", 80)
        self._commitments = self._editor(now.answer.commitments if now.answer else "", 70)
        self.field(texts("ui-outcome-progress"), self._progress)
        self.field(texts("ui-outcome-answer"), self._answer)
        self.field(texts("ui-outcome-commitments"), self._commitments, texts("ui-outcome-commitments-help"))
        self.finish_with(texts("ui-not-now"), texts("ui-save"))

    @property
    def outcome(self) -> Outcome:
        progress = self._progress.currentData()
        answer = None
        if progress is not None:
            answer = PublicAnswer(
                "",
                self._contribution_uuid,
                status=progress,
                answer=self._answer.toPlainText().strip(),
                commitments=self._commitments.toPlainText().strip(),
            )
        needs = tuple((kind, note.text().strip()) for kind, (box, note) in self._needs.items() if box.isChecked())
        return Outcome(needs, answer)

    def _need(self, kind: NeedKind, notes: Mapping[NeedKind, str]) -> tuple[QCheckBox, QLineEdit]:
        box, note = QCheckBox(self._texts(f"card-need-{kind}")), QLineEdit(notes.get(kind, ""))
        note.setMaxLength(200)
        note.setPlaceholderText(self._texts("ui-outcome-need-note"))
        note.setAccessibleName(f"{box.text()}: {note.placeholderText()}")
        box.setChecked(kind in notes)
        note.textEdited.connect(lambda text: box.setChecked(box.isChecked() or bool(text)))
        line = row(gap=self.theme.px(8))
        line.addWidget(box, 2)
        line.addWidget(note, 3)
        self.content.addLayout(line)
        return box, note

    def _editor(self, words: str, height: int) -> QPlainTextEdit:
        made = QPlainTextEdit(words)
        made.setTabChangesFocus(True)
        made.setFixedHeight(self.theme.px(height))
        return made
