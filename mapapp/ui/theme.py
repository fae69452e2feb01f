"""How the window looks just now: colours, text size, icons and one stylesheet over Fusion."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from mapapp.paths import page
from mapapp.ui.colours import Colours, load_themes
from mapapp.ui.icons import tinted
from mapapp.ui.preferences import Look, Preferences
from mapapp.ui.stylesheet import stylesheet

_OURS = {
    "Atkinson Hyperlegible Next": "atkinson-hyperlegible-next-latin",
    # The letters that Welsh, Polish and Romanian add. Of two files of one family Qt reads the first only, so
    # they cannot come from Atkinson's own second file.
    "Noto Sans": "noto-sans-latin-ext",
    "Noto Sans Arabic": "noto-sans-arabic-arabic",
    "Noto Sans Bengali": "noto-sans-bengali-bengali",
    "Noto Sans Gurmukhi": "noto-sans-gurmukhi-gurmukhi",
}
"""Family → the page's file of it. Weights 400 and 600; anything bolder would be smeared."""

FAMILIES = (*_OURS, "Segoe UI", "Helvetica Neue", "DejaVu Sans")
_ICON_NAME, _ICON_ROLE, _ICON_SIZE = "iconName", "iconRole", "iconSize0"


class Theme(QObject):
    """The look of all windows. Live: widgets read it as they paint, icons are dressed again when it changes."""

    changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._themes = load_themes()
        self._preferences = preferences
        app.setStyle("Fusion")
        load_fonts(page() / "fonts")
        self._wear(preferences.look())

    @property
    def scale(self) -> float:
        return self.look.scale

    def use(self, look: Look) -> None:
        """Look like this from now on, in every window and at the next start."""
        self._preferences.keep(look)
        self._wear(look)
        for widget in self._app.allWidgets():
            if isinstance(widget, QAbstractButton) and widget.property(_ICON_NAME):
                self.redress(widget)
        self.changed.emit()

    def _wear(self, look: Look) -> None:
        self.look = look
        self.colours: Colours = self._themes[look.theme]
        self._app.setFont(self.font(14))
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours, self.px))

    def px(self, size: float) -> int:
        """A length of the design, in pixels at this text size."""
        return round(size * self.scale)

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def dress(self, button: QAbstractButton, name: str, role: str = "ink", size: int = 20) -> None:
        """Give a button an icon in a colour of the theme (a field of `Colours`); it follows the theme."""
        button.setProperty(_ICON_NAME, name)
        button.setProperty(_ICON_ROLE, role)
        button.setProperty(_ICON_SIZE, size)
        self.redress(button)

    def redress(self, button: QAbstractButton) -> None:
        """Draw a dressed button's icon anew."""
        size = button.property(_ICON_SIZE)
        # Fusion leaves hardly any room between icon and words, and a stylesheet cannot ask for more.
        room = self.px(8) if isinstance(button, QPushButton) and button.text() else 0
        colour = getattr(self.colours, button.property(_ICON_ROLE))
        icon = tinted(button.property(_ICON_NAME), self.px(size), colour, self.colours.faint, room)
        button.setIcon(icon)
        button.setIconSize(QSize(self.px(size) + room, self.px(size)))


def palette(colours: Colours) -> QPalette:
    """The same colours for what the stylesheet does not reach, such as selected text."""
    made = QPalette()
    for role, value in (
        (QPalette.ColorRole.Window, colours.paper),
        (QPalette.ColorRole.WindowText, colours.ink),
        (QPalette.ColorRole.Base, colours.surface),
        (QPalette.ColorRole.AlternateBase, colours.sunken),
        (QPalette.ColorRole.Text, colours.ink),
        (QPalette.ColorRole.PlaceholderText, colours.ink_soft),
        (QPalette.ColorRole.Button, colours.surface),
        (QPalette.ColorRole.ButtonText, colours.ink),
        (QPalette.ColorRole.Highlight, colours.action),
        (QPalette.ColorRole.HighlightedText, colours.on_action),
        (QPalette.ColorRole.Link, colours.action),
        (QPalette.ColorRole.ToolTipBase, colours.ink),
        (QPalette.ColorRole.ToolTipText, colours.surface),
    ):
        made.setColor(role, QColor(value))
    return made


def missing_fonts() -> tuple[str, ...]:
    """The families of ours that this machine does not show; the system's own stand in for them."""
    there = set(QFontDatabase.families())
    return tuple(family for family in _OURS if family not in there)


def load_fonts(folder: Path) -> None:
    """Offer the page's fonts to Qt; where this Qt cannot read them, the system's own take their place."""
    for name in _OURS.values():
        for weight in (400, 600):
            QFontDatabase.addApplicationFont(str(folder / f"{name}-{weight}-normal.woff2"))
