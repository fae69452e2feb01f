"""The shared outline icons (lucide), tinted: one SVG each, the same files as in the page."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mapapp.paths import page

_DENSITY = 2  # drawn at twice the size, so that they are sharp on a dense screen too


@lru_cache(maxsize=512)
def tinted(name: str, size: int, colour: str, disabled: str, room: int = 0) -> QIcon:
    """The icon in `colour`, and in `disabled` for a disabled button; `size` in pixels, `room` left beside it."""
    icon = QIcon()
    icon.addPixmap(pixmap(name, size, colour, room), QIcon.Mode.Normal)
    icon.addPixmap(pixmap(name, size, disabled, room), QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=512)
def pixmap(name: str, size: int, colour: str, room: int = 0) -> QPixmap:
    """The icon as a picture `size` logical pixels high and `size` + `room` wide, in its middle.

    An icon that is not there looks like a pin.
    """
    made = QPixmap((size + room) * _DENSITY, size * _DENSITY)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    box = QRectF(room / 2 * _DENSITY, 0, size * _DENSITY, size * _DENSITY)
    drawing = _svg(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, box)
    painter.end()
    made.setDevicePixelRatio(_DENSITY)
    return made


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    folder = page() / "icons"
    file = folder / f"{name}.svg"
    return (file if file.is_file() else folder / "map-pin.svg").read_text(encoding="utf-8")
