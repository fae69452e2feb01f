"""Small parts that every screen is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.ui.icons import pixmap
from mapapp.ui.theme import Theme

Margins = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; left is the reading side."""


def label(text: str = "", kind: str = "", *, wrap: bool = True) -> QLabel:
    """Words in a style of the stylesheet; never markup, whatever a person typed."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if QGuiApplication.isRightToLeft():
        # A label follows the direction of its own words; a name in another script would stand at the wrong edge.
        made.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
    if kind:
        made.setProperty("kind", kind)
    return made


def pill(text: str = "", status: str = "") -> QLabel:
    """A short fact in a rounded field, coloured as a status."""
    made = label(text, wrap=False)
    made.setProperty("status", status)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def button(text: str, kind: str = "", on_click: Callable[[], None] | None = None) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def icon_button(theme: Theme, icon: str, name: str, on_click: Callable[[], None] | None = None) -> QToolButton:
    """A button of an icon alone: its name is said to those who listen and shown to those who wait."""
    made = QToolButton()
    made.setProperty("kind", "icon")
    made.setAccessibleName(name)
    made.setToolTip(name)
    theme.dress(made, icon)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def chip(text: str, *, checked: bool = False) -> QPushButton:
    made = button(text, "chip")
    made.setCheckable(True)
    made.setChecked(checked)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def ticked(theme: Theme, title: QLabel) -> QHBoxLayout:
    """A headline beside the sign that something is done."""
    line = row(gap=theme.px(12))
    sign = label()
    sign.setPixmap(pixmap("check", theme.px(32), theme.colours.good))
    line.addWidget(sign)
    line.addWidget(title, 1)
    return line


def rule() -> QFrame:
    """A quiet line across."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def frame(kind: str) -> QFrame:
    made = QFrame()
    made.setProperty("kind", kind)
    return made


def column(parent: QWidget | None = None, margins: Margins = (0, 0, 0, 0), gap: int = 0) -> QVBoxLayout:
    return _spaced(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, gap)


def row(parent: QWidget | None = None, margins: Margins = (0, 0, 0, 0), gap: int = 0) -> QHBoxLayout:
    return _spaced(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, gap)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().deleteLater()
        elif item.layout() is not None:
            clear(item.layout())


def restyle(widget: QWidget) -> None:
    """Make the stylesheet look at a changed property again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _spaced(layout: QBoxLayout, margins: Margins, gap: int) -> QBoxLayout:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout
