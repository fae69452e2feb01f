"""Amounts as bars: a name, how much in words, and how much of the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.domain.rounds import Round
from mapapp.ui.console.room import is_shown, name_of
from mapapp.ui.console.seat_sign import draw_seat
from mapapp.ui.context import UiContext
from mapapp.ui.mirrored import Mirrored
from mapapp.ui.theme import Theme
from mapapp.workspace.ports import Store

_LINE, _BAR, _TOP, _SIGN = 42, 8, 26, 30


@dataclass(frozen=True, slots=True)
class Bar:
    """`amount` of `whole`; a seat's bar has its colour and sign."""

    name: str
    words: str
    amount: int
    whole: int
    colour: str = ""
    symbol: str = ""


class AmountBars(QWidget):
    """As high as it has bars; none take no room. Said as a list of names and amounts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.bars = tuple(bars)
        self.setAccessibleName("; ".join(" ".join((one.name, one.words)).strip() for one in bars))
        self.setVisible(bool(bars))
        self.setFixedHeight(self._theme.px(_LINE) * len(bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_LINE) * len(self.bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self._theme.px(_LINE)
        for number, bar in enumerate(self.bars):
            box = QRect(0, number * height, self.width(), height)
            self._paint(Mirrored(painter, box, self.layoutDirection()), bar)
        painter.end()

    def _paint(self, line: Mirrored, bar: Bar) -> None:
        px, colours, font = self._theme.px, self._theme.colours, self._theme.font
        if bar.symbol:
            place = QRectF(line.part(0, px(4), px(_SIGN), px(_SIGN)))
            draw_seat(line.painter, self._theme, bar.colour, bar.symbol, place, filled=bar.amount > 0)
            line = line.inside(px(_SIGN + 10), 0, 0, 0)
        taken = line.words(bar.words, font(13), colours.ink_soft, top=px(3), at_end=True)
        line.words(bar.name, font(13.5, QFont.Weight.DemiBold), colours.ink, top=px(3), end=taken + px(10))
        radius = px(_BAR) / 2
        outline = colours.edge if colours.is_outlined else None
        line.bar(line.part(0, px(_TOP), line.width, px(_BAR)), colours.sunken, radius, outline)
        filled = round(line.width * min(bar.amount / bar.whole, 1)) if bar.whole else 0
        if filled > 0:
            line.bar(line.part(0, px(_TOP), max(filled, px(_BAR)), px(_BAR)), bar.colour or colours.action, radius)
        line.painter.setBrush(Qt.BrushStyle.NoBrush)


def named(context: UiContext, owner: QObject, held: Round, take: Callable[[dict[str, str]], None]) -> None:
    """Look up how the ideas of a round are called, by uuid; what was hidden meanwhile goes by its number alone."""
    uuids = tuple(one.contribution_uuid for one in held.options)

    def look(store: Store) -> dict[str, str]:
        marks = {uuid: store.contribution(uuid) for uuid in uuids}
        return {
            uuid: name_of(mark) if is_shown(mark) else mark.ref for uuid, mark in marks.items() if mark is not None
        }

    if uuids:
        context.ask(owner, look, take)
