"""A photo, drawing or recording of a contribution: seen, heard, captioned, written down, released or held back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit

from mapapp.domain.contribution import Attachment, People
from mapapp.domain.edits import NoteAttachment
from mapapp.ui.context import UiContext
from mapapp.ui.panels.photo import Photo
from mapapp.ui.panels.player import Player
from mapapp.ui.widgets import button, clear, column, label, row

_TRANSCRIPT_LINES = 4
_WHO = (None, *People)


class MediaCard(QFrame):
    """One attachment. What is written here is saved when the field is left; the file itself never changes."""

    def __init__(self, context: UiContext, attachment: Attachment, ref: str) -> None:
        super().__init__()
        self._context = context
        self._attachment = attachment
        self._ref = ref
        texts, px = context.texts, context.theme.px
        self.setProperty("kind", "photo")
        inside = column(self, (px(6), px(6), px(6), px(8)), px(6))
        if attachment.is_picture:
            inside.addWidget(Photo(context, attachment))
            self._words: QLineEdit | Transcript = QLineEdit()
            self._words.setPlaceholderText(texts("ui-media-caption-example"))
            self._words.setAccessibleName(texts("ui-media-caption"))
            self._words.setMaxLength(500)
            self._words.editingFinished.connect(self._save_words)
            inside.addWidget(self._words)
            inside.addLayout(self._people_line())
        else:
            inside.addWidget(Player(context, attachment))
            inside.addWidget(label(texts("ui-media-transcript"), "small"))
            self._words = Transcript(self._save_words, px(24) * _TRANSCRIPT_LINES)
            self._words.setAccessibleName(texts("ui-media-transcript"))
            inside.addWidget(self._words)
        self._state = row(gap=px(8))
        inside.addLayout(self._state)
        self.show_notes(attachment)

    @property
    def uuid(self) -> str:
        return self._attachment.uuid

    def show_notes(self, attachment: Attachment) -> None:
        """What is written about it now; what somebody is typing stays."""
        self._attachment = attachment
        if not self._words.hasFocus():
            if attachment.is_picture:
                self._words.setText(attachment.caption)
            else:
                self._words.setPlainText(attachment.transcript)
        if attachment.is_picture:
            self._people.setCurrentIndex(_WHO.index(attachment.people))
        self._show_state(attachment)

    def _people_line(self) -> QHBoxLayout:
        texts, px = self._context.texts, self._context.theme.px
        self._people = QComboBox()
        self._people.setAccessibleName(texts("ui-media-people"))
        for who in _WHO:
            self._people.addItem(texts(f"ui-media-people-{who or 'unasked'}"))
        self._people.activated.connect(lambda at: self._note("people", _WHO[at]))
        line = row(gap=px(8))
        line.addWidget(label(texts("ui-media-people"), "small"))
        line.addWidget(self._people, 1)
        return line

    def _show_state(self, attachment: Attachment) -> None:
        texts, theme = self._context.texts, self._context.theme
        clear(self._state)
        shared = attachment.for_others
        self._state.addWidget(label(self._state_words(attachment), "small"), 1)
        key, icon = ("ui-media-hold", "eye-off") if shared else ("ui-media-release", "eye")
        turn = button(texts(key), "quiet", lambda: self._note("released", not shared))
        theme.dress(turn, icon, "action", 18)
        self._state.addWidget(turn, alignment=Qt.AlignmentFlag.AlignTop)

    def _state_words(self, attachment: Attachment) -> str:
        texts = self._context.texts
        if attachment.for_others:
            return texts("ui-media-released", ref=self._ref)
        if attachment.released is None:
            return texts("ui-media-held-children" if attachment.is_picture else "ui-media-held-voice")
        return texts("ui-media-held")

    def _save_words(self) -> None:
        if self._attachment.is_picture:
            self._note("caption", self._words.text().strip())
        else:
            self._note("transcript", self._words.toPlainText().strip())

    def _note(self, name: str, value: str | bool | People | None) -> None:
        if value == getattr(self._attachment, name):
            return
        told = self._context.texts("ui-media-saved")
        edit = NoteAttachment(self._attachment.uuid, {name: value})
        self._context.submit(edit, lambda _changes: self._context.notices.good(told))


class Transcript(QPlainTextEdit):
    """What is said in a recording; calls `left` when the facilitator goes on to something else."""

    def __init__(self, left: Callable[[], None], height: int) -> None:
        super().__init__()
        self._left = left
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left()
