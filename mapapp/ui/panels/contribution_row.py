"""Paints one line of the contributions list: symbol, words, category, ref, status and time."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mapapp.domain.clock import from_iso
from mapapp.domain.contribution import Status
from mapapp.ui.context import UiContext
from mapapp.ui.icons import pixmap
from mapapp.ui.moments import Moments
from mapapp.ui.panels.contributions_model import ROW
from mapapp.ui.symbols import draw_symbol
from mapapp.workspace.ports import Row

Index = QModelIndex | QPersistentModelIndex
_SYMBOL, _PAD, _GAP = 24, 14, 12
_MOST_LAID_OUT = 400
"""Letters of a long story that two lines could ever show."""


class ContributionRow(QStyledItemDelegate):
    """Every line is equally high, so that a hundred thousand of them scroll without being measured."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = context.theme
        self._moments = Moments(context.texts.language.code)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(94))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option)
        row: Row | None = index.data(ROW)
        if row is None:
            self._paint_waiting(painter, option)
        else:
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, px = self._theme.colours, self._theme.px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = QRectF(option.rect).adjusted(px(6), px(2), -px(6), -px(2))
        if selected or hovered:
            painter.setPen(QPen(QColor(colours.action), 1.5) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface if selected else colours.sunken))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), px(12), px(12))
        else:
            line = option.rect.adjusted(px(20), option.rect.height() - 1, -px(20), 0)
            painter.fillRect(line, QColor(colours.line))

    def _paint_waiting(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Two quiet bars where the words will be."""
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.sunken))
        box = self._words_box(option)
        for top, width in ((0, 0.6), (24, 0.85)):
            bar = QRect(box.left(), box.top() + px(top) + px(3), int(box.width() * width), px(13))
            painter.drawRoundedRect(self._mirrored(option, box, bar), px(5), px(5))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        colours, px = self._theme.colours, self._theme.px
        layer = self._context.workspace.snapshot.project.layer(row.layer)
        box = self._words_box(option)
        symbol = QRect(option.rect.left() + px(_PAD + 6), box.top(), px(_SYMBOL), px(_SYMBOL))
        symbol = self._mirrored(option, option.rect, symbol)
        draw_symbol(painter, layer.symbol, layer.colour, QRectF(symbol), colours.surface)

        when = self._when(row)
        taken = self._text(painter, option, box, 0, when, self._theme.font(12.5), colours.ink_soft, at_end=True)
        short = self._mirrored(option, box, box.adjusted(0, 0, -taken - px(10), 0))
        first, second = self._lines(row, short.width(), box.width())
        weight = QFont.Weight.DemiBold if row.title else QFont.Weight.Normal
        self._text(painter, option, short, 0, first, self._theme.font(14, weight), colours.ink)
        self._text(
            painter, option, box, 23, second, self._theme.font(14), colours.ink_soft if row.title else colours.ink
        )
        self._paint_facts(painter, option, box, row)

    def _paint_facts(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: Row) -> None:
        """The last line: ref, where it is not placed a sign for it, and the status at the end."""
        colours, px = self._theme.colours, self._theme.px
        font = self._theme.font(12.5, QFont.Weight.DemiBold)
        used = self._text(painter, option, box, 48, row.ref, font, colours.ink_soft)
        if not row.located:
            sign = QRect(box.left() + used + px(8), box.top() + px(49), px(15), px(15))
            sign = self._mirrored(option, box, sign)
            painter.drawPixmap(sign, pixmap("map-pin-off", px(15), colours.ink_soft))
            used += px(26)
        category = self._context.workspace.snapshot.project.layer(row.layer).category(row.category)
        words = self._context.texts(f"ui-status-{row.status}")
        width = QFontMetrics(font).horizontalAdvance(words) + px(20)
        pill = QRect(box.right() - width + 1, box.top() + px(46), width, px(21))
        pill = self._mirrored(option, box, pill)
        ground, ink = self._status_colours(row.status)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        if category is not None:
            left = box.adjusted(used + px(10), 0, -width - px(8), 0)
            self._text(
                painter,
                option,
                self._mirrored(option, box, left),
                48,
                category.title,
                self._theme.font(12.5),
                colours.ink_soft,
            )

    def _lines(self, row: Row, first_width: int, second_width: int) -> tuple[str, str]:
        """The title and the words below it; without a title the words run over both lines."""
        words = " ".join(row.words.split())
        if row.title:
            return row.title, words
        if not words:
            return self._context.texts("ui-no-words"), ""
        layout = QTextLayout(words[:_MOST_LAID_OUT], self._theme.font(14))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(first_width)
        layout.endLayout()
        return words[: line.textLength()].strip(), words[line.textLength() :].strip()

    def _when(self, row: Row) -> str:
        return self._moments.short(from_iso(row.created_at), datetime.now(UTC)) if row.created_at else ""

    def _status_colours(self, status: Status) -> tuple[str, str]:
        colours = self._theme.colours
        if status is Status.PENDING:
            return colours.waiting_tint, colours.ink
        if status is Status.PUBLISHED:
            return colours.good_tint, colours.good
        return colours.sunken, colours.ink_soft

    def _words_box(self, option: QStyleOptionViewItem) -> QRect:
        """Where the words go, before mirroring: right of the symbol."""
        px = self._theme.px
        start = px(_PAD + 6 + _SYMBOL + _GAP)
        box = option.rect.adjusted(start, px(13), -px(_PAD + 6), -px(10))
        return self._mirrored(option, option.rect, box)

    def _mirrored(self, option: QStyleOptionViewItem, within: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(option.direction, within, box)

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        top: int,
        words: str,
        font: QFont,
        colour: str,
        *,
        at_end: bool = False,
    ) -> int:
        """Draw one line in `box`, shortened to fit; gives the pixels it took."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QRect(box.left(), box.top() + self._theme.px(top), box.width(), metrics.height())
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
