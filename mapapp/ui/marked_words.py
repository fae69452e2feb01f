"""Words in which telephone numbers, addresses, postcodes and car plates stand out, before others read them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from mapapp.domain.personal_details import Detail, personal_details
from mapapp.ui.colours import Colours
from mapapp.ui.context import UiContext
from mapapp.ui.widgets import column, frame, label, pill, row


class MarkedWords(QTextEdit):
    """A person's own words to read, select and copy, as high as they are; plain text, whatever they typed."""

    def __init__(self, words: str, colours: Colours) -> None:
        super().__init__()
        self.setProperty("kind", "quoted")
        self.setReadOnly(True)
        self.setPlainText(words)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setExtraSelections(selections(words, self.document(), colours))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.document().size().height()) + 2)


def mark_while_typing(editor: QPlainTextEdit, colours: Colours) -> None:
    """Let them stand out in an editor too, as they are typed and taken out."""

    def look() -> None:
        editor.setExtraSelections(selections(editor.toPlainText(), editor.document(), colours))

    editor.textChanged.connect(look)
    look()


def selections(words: str, document: QTextDocument, colours: Colours) -> list[QTextEdit.ExtraSelection]:
    """Underlined as well as coloured: colour alone tells not everybody."""
    found = []
    for one in personal_details(words):
        cursor = QTextCursor(document)
        cursor.setPosition(_utf16(words, one.start))
        cursor.setPosition(_utf16(words, one.end), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(colours.waiting_tint))
        look.setForeground(QColor(colours.ink))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(colours.problem))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        found.append(selection)
    return found


def details_note(context: UiContext, said: Iterable[str]) -> QWidget | None:
    """A word to whoever decides, with the kinds that were found; None where nothing was."""
    kinds = {found.kind for words in said for found in personal_details(words)}
    if not kinds:
        return None
    px = context.theme.px
    holder = frame("note")
    inside = column(holder, (px(16), px(12), px(16), px(14)), px(8))
    inside.addWidget(label(context.texts("ui-details-found"), "small"))
    line = row(gap=px(6))
    for kind in Detail:
        if kind in kinds:
            line.addWidget(pill(context.texts(f"ui-details-{kind}"), "pending"))
    line.addStretch(1)
    inside.addLayout(line)
    return holder


def _utf16(words: str, letters: int) -> int:
    """Qt counts half characters: an emoji is two."""
    return len(words[:letters].encode("utf-16-le")) // 2
