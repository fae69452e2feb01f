"""A small painted neighbourhood for the start screen, with one mark of each kind on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.ui.symbols import draw_symbol
from mapapp.ui.theme import Theme

_LAND, _PARK, _WATER, _HOUSE, _CASING, _STREET = "#ece5d6", "#cfdfc3", "#abc9d3", "#ddd3bf", "#d9cfba", "#fffdf8"
_MARKS = (("circle", "#117a65", 96, 92), ("diamond", "#b9770e", 236, 150), ("triangle", "#7d3c98", 322, 74))
_WIDTH, _HEIGHT = 400, 290
"""The picture's own measure; it is stretched to its place."""
_HOUSES = (
    (18, 168, 34, 22), (58, 172, 26, 18), (92, 176, 30, 22), (20, 212, 26, 26), (54, 214, 36, 20), (98, 220, 24, 26),
    (168, 52, 30, 20), (206, 46, 24, 24), (168, 86, 24, 22), (204, 82, 34, 18), (262, 40, 26, 22), (262, 76, 30, 20),
    (306, 118, 30, 20), (346, 112, 34, 24), (350, 60, 30, 22), (200, 236, 30, 20), (240, 242, 24, 26),
    (296, 226, 32, 22),
    (338, 222, 26, 28), (24, 256, 40, 18), (96, 262, 30, 16), (160, 254, 24, 18), (350, 264, 34, 16),
)  # fmt: skip


class StartPicture(QWidget):
    """Says nothing that words do not say: screen readers pass it by."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = QTransform.fromScale(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.setTransform(scale, combine=True)
        painter.fillRect(QRectF(0, 0, _WIDTH, _HEIGHT), QColor(_LAND))
        self._ground(painter)
        self._streets(painter)
        self._fade(painter)
        for symbol, colour, x, y in _MARKS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(29, 42, 51, 40))
            painter.drawEllipse(QPointF(x, y + 17), 13, 4)
            draw_symbol(painter, symbol, colour, QRectF(x - 15, y - 15, 30, 30), "#ffffff")
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_PARK))
        park = QPainterPath(QPointF(18, 44))
        park.cubicTo(60, 20, 130, 34, 138, 72)
        park.cubicTo(146, 118, 70, 146, 30, 122)
        park.cubicTo(4, 106, -4, 60, 18, 44)
        painter.drawPath(park)
        painter.setBrush(QColor(_HOUSE))
        for house in _HOUSES:
            painter.drawRoundedRect(QRectF(*house), 3, 3)

    def _streets(self, painter: QPainter) -> None:
        water = QPainterPath(QPointF(-10, 150))
        water.cubicTo(120, 150, 150, 190, 250, 190)
        water.cubicTo(320, 190, 350, 160, 410, 170)
        self._stroke(painter, water, _WATER, 26)
        streets = []
        for points in (
            ((150, -10), (152, 120), (140, 300)),
            ((-10, 204), (140, 206), (410, 214)),
            ((150, 68), (250, 66), (410, 100)),
            ((296, -10), (292, 100), (276, 300)),
            ((-10, 246), (150, 250), (410, 256)),
        ):
            street = QPainterPath(QPointF(*points[0]))
            street.quadTo(QPointF(*points[1]), QPointF(*points[2]))
            streets.append(street)
        for colour, width in ((_CASING, 13), (_STREET, 10)):
            for street in streets:
                self._stroke(painter, street, colour, width)

    def _stroke(self, painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)

    def _fade(self, painter: QPainter) -> None:
        """The picture rises out of the ground that the words stand on."""
        ground = QColor(self._theme.colours.sunken)
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, 90)
        gradient.setColorAt(0, ground)
        gradient.setColorAt(1, clear)
        painter.fillRect(QRectF(0, 0, _WIDTH, 90), gradient)
