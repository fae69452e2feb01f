"""Paints one line of the contributions list: symbol, words, ref, category, status and time."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mapapp.domain.clock import from_iso
from mapapp.domain.contribution import Status
from mapapp.domain.layer import Layer
from mapapp.ui.context import UiContext
from mapapp.ui.icons import pixmap
from mapapp.ui.mirrored import Mirrored
from mapapp.ui.moments import Moments
from mapapp.ui.panels.contributions_model import ROW
from mapapp.ui.symbols import draw_symbol
from mapapp.workspace.ports import Row

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 94
_EDGE, _SYMBOL, _GAP = 20, 24, 12
_SECOND, _THIRD = 23, 48
"""Tops of the second and third line."""
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
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        px = self._theme.px
        whole = Mirrored(painter, option.rect, option.direction)
        self._paint_ground(painter, option)
        words = whole.inside(px(_EDGE + _SYMBOL + _GAP), px(13), px(_EDGE), 0)
        row: Row | None = index.data(ROW)
        if row is None:
            self._paint_waiting(words)
        else:
            layer = self._context.workspace.snapshot.project.layer(row.layer)
            box = QRectF(whole.part(px(_EDGE), px(13), px(_SYMBOL), px(_SYMBOL)))
            draw_symbol(painter, layer.symbol, layer.colour, box, self._theme.colours.surface)
            self._paint_words(words, row, layer)
            self._paint_facts(words, row, layer)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, px = self._theme.colours, self._theme.px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(QPen(QColor(colours.action), 2) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface if selected else colours.sunken))
            card = QRectF(option.rect).adjusted(px(7), px(3), -px(7), -px(3))
            painter.drawRoundedRect(card, px(12), px(12))
        else:
            line = option.rect.adjusted(px(_EDGE), option.rect.height() - 1, -px(_EDGE), 0)
            painter.fillRect(line, QColor(colours.line))

    def _paint_waiting(self, words: Mirrored) -> None:
        """Two quiet bars where the words will be."""
        px, ground = self._theme.px, self._theme.colours.sunken
        words.bar(words.part(0, px(3), int(words.width * 0.6), px(13)), ground, px(5))
        words.bar(words.part(0, px(_SECOND + 4), int(words.width * 0.85), px(13)), ground, px(5))

    def _paint_words(self, words: Mirrored, row: Row, layer: Layer) -> None:
        colours, font = self._theme.colours, self._theme.font
        taken = words.words(self._when(row), font(12.5), colours.ink_soft, at_end=True)
        room = taken + self._theme.px(10)
        first, second = self._two_lines(row, layer, words.width - room)
        weight = QFont.Weight.DemiBold if row.title else QFont.Weight.Normal
        words.words(first, font(14, weight), colours.ink, end=room)
        ink = colours.ink_soft if row.title else colours.ink
        words.words(second, font(14), ink, top=self._theme.px(_SECOND))

    def _paint_facts(self, words: Mirrored, row: Row, layer: Layer) -> None:
        """The last line: ref, a sign where it is not placed, the category, and the status at the end."""
        colours, px = self._theme.colours, self._theme.px
        strong = self._theme.font(12.5, QFont.Weight.DemiBold)
        used = words.words(row.ref, strong, colours.ink_soft, top=px(_THIRD)) + px(10)
        if not row.located:
            words.picture(pixmap("map-pin-off", px(15), colours.ink_soft), used, px(_THIRD), px(15))
            used += px(23)
        ground, ink = self._status_colours(row.status)
        status = self._context.texts(f"ui-status-{row.status}")
        room = px(8) + words.pill(
            status,
            strong,
            ground,
            ink,
            top=px(_THIRD - 2),
            height=px(21),
            pad=px(10),
            outline=colours.is_outlined,
        )
        category = layer.category(row.category)
        if category is not None:
            words.words(
                category.title, self._theme.font(12.5), colours.ink_soft, start=used, top=px(_THIRD), end=room
            )

    def _two_lines(self, row: Row, layer: Layer, first_width: int) -> tuple[str, str]:
        """The title and the words below it; without a title the words run over both lines."""
        words = " ".join(row.words.split())
        if row.title:
            return row.title, words
        if not words:
            return layer.title, self._context.texts("ui-no-words")
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
