"""The recovery sheet: the only way back to the contacts when the passphrase is forgotten, to be locked away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame, left_to_right
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, label

_MARGIN_MM = 25


class RecoveryDialog(DialogFrame):
    """Shows the code once. `save` asks where to put the sheet and says whether it was written."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, code: str, save: Callable[[], bool]) -> None:
        super().__init__(parent, theme, texts("ui-recovery-title"), texts("ui-recovery-words"), width=560)
        shown = label(code, "code")
        shown.setAccessibleName(texts("ui-recovery-code"))
        self.content.addWidget(left_to_right(shown))
        self.content.addSpacing(theme.px(12))
        sheet = button(texts("ui-recovery-save"), "", lambda: self._saved(save()))
        theme.dress(sheet, "printer", "ink", 18)
        self.content.addWidget(sheet)
        self._go = self.finish_with(texts("ui-not-now"), texts("ui-recovery-done"))
        self._go.setEnabled(False)  # without the sheet on paper or on a stick, nobody goes on by mistake

    def _saved(self, written: bool) -> None:
        self._go.setEnabled(self._go.isEnabled() or written)


def write_sheet(target: Path, title: str, code: str, texts: Texts) -> None:
    """One page A4 as a PDF: what it is, for which project, the code, and how to use it.

    Raises:
        Problem: it cannot be written there.
    """
    from mapapp.exports.closed_file import closed_file  # with it come all formats: no window should wait for them

    with closed_file(target) as part:
        writer = QPdfWriter(str(part))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
        writer.setTitle(texts("ui-recovery-title"))
        sheet(title, code, texts).print_(writer)
        del writer  # which ends the file


def sheet(title: str, code: str, texts: Texts) -> QTextDocument:
    """Plain words put in by a cursor: nothing in a project's title is taken for markup."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    _line(cursor, texts("ui-recovery-title"), 20, bold=True)
    _line(cursor, title, 14)
    _line(cursor, texts("ui-recovery-sheet-words"), 11)
    _line(cursor, code, 16, family=QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
    _line(cursor, texts("ui-recovery-sheet-how"), 11)
    return document


def _line(cursor: QTextCursor, words: str, points: int, *, bold: bool = False, family: str = "") -> None:
    block, look = QTextBlockFormat(), QTextCharFormat()
    block.setBottomMargin(points)
    look.setFontPointSize(points)
    look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if family:
        look.setFontFamilies([family])
    if not cursor.atStart():
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    cursor.insertText(words, look)
