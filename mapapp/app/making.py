"""Builds what every window shares: words, one look, and the desk that opens projects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from mapapp.app.desk import Desk
from mapapp.i18n import Texts
from mapapp.store.private import pin_hash_in
from mapapp.store.project_files import find_project
from mapapp.ui.call_facilitator import CallFacilitator
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.focus_ring import FocusRing
from mapapp.ui.preferences import Preferences
from mapapp.ui.recent import RecentProjects
from mapapp.ui.seat_places import SeatPlaces
from mapapp.ui.theme import Theme
from mapapp.webview.view import MapView
from mapapp.workspace.pin import PinGate, WrongPins


def make_desk(
    application: QApplication,
    language: str | None = None,
    recent: RecentProjects | None = None,
    preferences: Preferences | None = None,
    early: MapView | None = None,
    seat_places: SeatPlaces | None = None,
) -> Desk:
    """The windows' common ground: words in the machine's language, one look, the list of recent projects.

    Args:
        early: a page that has begun already, for the first window.
    """
    texts, theme = _words_and_look(application, language, preferences)
    return Desk(texts, theme, recent, early, seat_places)


def make_call(application: QApplication, project: Path) -> CallFacilitator:
    """The screen that says that help is needed, and lets in who knows the project's PIN."""
    texts, theme = _words_and_look(application)
    gate = PinGate(pin_hash_in(find_project(project).private), WrongPins())
    return CallFacilitator(texts, theme, Dialogs(texts, theme), gate)


def _words_and_look(
    application: QApplication, language: str | None = None, preferences: Preferences | None = None
) -> tuple[Texts, Theme]:
    texts = Texts.load(language or QLocale.system().name().split("_")[0])
    rtl = texts.language.direction == "rtl"
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    theme = Theme(application, preferences or Preferences())
    FocusRing(application, theme)
    return texts, theme
