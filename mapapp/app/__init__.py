"""The composition root: builds the concrete objects and wires them; decides nothing."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from mapapp.app.desk import Desk
from mapapp.i18n import Texts
from mapapp.ui.focus_ring import FocusRing
from mapapp.ui.preferences import Preferences
from mapapp.ui.recent import RecentProjects
from mapapp.ui.theme import Theme
from mapapp.webview.environment import prepare_environment
from mapapp.webview.scheme import register_scheme


def make_application() -> QApplication:
    """Qt with our scheme and name. Call once per process, before anything else of Qt."""
    prepare_environment()
    register_scheme()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("mapapp")
    application.setApplicationDisplayName("mapapp")
    application.setDesktopFileName("mapapp")
    application.setQuitOnLastWindowClosed(True)
    return application


def make_desk(
    application: QApplication,
    language: str | None = None,
    recent: RecentProjects | None = None,
    preferences: Preferences | None = None,
) -> Desk:
    """The windows' common ground: words in the machine's language, one look, the list of recent projects."""
    texts = Texts.load(language or QLocale.system().name().split("_")[0])
    rtl = texts.language.direction == "rtl"
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    theme = Theme(application, preferences or Preferences())
    FocusRing(application, theme)
    return Desk(texts, theme, recent)


def run_window(project: Path | None) -> int:
    """Show the project, or the start screen; returns when the last window is closed.

    Raises:
        Problem: the project named cannot be opened.
    """
    application = make_application()
    desk = make_desk(application)
    if project is None:
        desk.show_start()
    else:
        desk.open(project)
    code = application.exec()
    desk.close_all()
    return code


def run_locked(project: Path, *, at_once: bool) -> int:
    """Leave the machine alone with residents; returns when the PIN was typed, or the facilitator would rather not.

    Raises:
        Problem: the project cannot be opened, or has no PIN although nobody is asked for one.
    """
    application = make_application()
    desk = make_desk(application)
    code = 0 if desk.open_locked(project, at_once=at_once) is None else application.exec()
    desk.close_all()
    return code
