"""A slip as a page of words and a square code, and the way to a printer; implements `workspace.slip.SlipPrinter`."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from mapapp.ui.people.slip_choice import Paper, SlipChoices
from mapapp.workspace.slip import Slip

log = logging.getLogger(__name__)

_ROLL_MM = 72.0
"""What of a roll of 80 mm can be printed on."""
_MARGIN_MM = {Paper.ROLL: 2.0, Paper.A6: 10.0}
_TO_CUT_MM = 4.0
_CODE_PIXELS = 4
_POINTS_A_MM = 72 / 25.4


class SlipPaper:
    """Prints where the facilitator chose a printer."""

    def __init__(self, choices: SlipChoices | None = None) -> None:
        self._choices = choices or SlipChoices()

    @property
    def is_ready(self) -> bool:
        return bool(self._choices.chosen().printer)

    def print(self, slip: Slip) -> bool:
        choice = self._choices.chosen()
        info = QPrinterInfo.printerInfo(choice.printer)
        if not choice.printer or info.isNull():
            log.warning("the chosen printer is not there")
            return False
        printer = QPrinter(info)
        write_slip(slip, choice.paper, printer)
        return printer.printerState() is not QPrinter.PrinterState.Error


def write_slip(slip: Slip, paper: Paper, device: QPagedPaintDevice) -> None:
    """Set the paper and put the slip on it."""
    document = laid_out(slip)
    device.setPageSize(_roll_for(document) if paper is Paper.ROLL else QPageSize(QPageSize.PageSizeId.A6))
    device.setPageMargins(QMarginsF(*[_MARGIN_MM[paper]] * 4), QPageLayout.Unit.Millimeter)
    document.setPageSize(device.pageLayout().paintRect(QPageLayout.Unit.Point).size())
    document.print_(device)


def _roll_for(document: QTextDocument) -> QPageSize:
    """A piece of the roll as long as the words: it is cut where they end."""
    margin = _MARGIN_MM[Paper.ROLL]
    document.setTextWidth((_ROLL_MM - 2 * margin) * _POINTS_A_MM)
    long = document.size().height() / _POINTS_A_MM + 2 * margin + _TO_CUT_MM
    return QPageSize(QSizeF(_ROLL_MM, long), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)


def laid_out(slip: Slip) -> QTextDocument:
    """Words go in through a cursor, as text: nothing in a title can be markup."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    rtl = slip.direction == "rtl"
    _line(cursor, slip.title, 11, bold=True)
    _line(cursor, slip.heading, 10, rtl=rtl)
    _line(cursor, slip.ref, 26, bold=True)
    cursor.insertBlock()
    cursor.insertImage(_code(slip))
    _line(cursor, slip.words, 10, rtl=rtl)
    if slip.contact_point:
        _line(cursor, slip.contact_point, 10)
    return document


def _code(slip: Slip) -> QImage:
    """The same square code as on the screen."""
    import segno  # with it come the network's modules, which no window should wait for

    matrix = segno.make_qr(f"{slip.ref}\n{slip.title}", error="m").matrix
    border = 4
    side = len(matrix) + 2 * border
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, line in enumerate(matrix, start=border):
        for x, dark in enumerate(line, start=border):
            if dark:
                image.setPixel(x, y, 0)
    return image.scaled(side * _CODE_PIXELS, side * _CODE_PIXELS)


def _line(cursor: QTextCursor, words: str, points: int, *, bold: bool = False, rtl: bool = False) -> None:
    block, look = QTextBlockFormat(), QTextCharFormat()
    block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    block.setBottomMargin(4)
    block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    look.setFontPointSize(points)
    look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if not cursor.atStart():
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    cursor.insertText(words, look)
