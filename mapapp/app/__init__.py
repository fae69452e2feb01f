"""The composition root: builds the concrete objects and wires them; decides nothing."""

from __future__ import annotations

import sys
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
from mapapp.ui.mode_spec import ModeSpec
from mapapp.ui.preferences import Preferences
from mapapp.ui.recent import RecentProjects
from mapapp.ui.theme import Theme
from mapapp.webview.environment import prepare_environment
from mapapp.webview.scheme import register_scheme
from mapapp.workspace.pin import PinGate


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
    texts, theme = _words_and_look(application, language, preferences)
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


def run_locked(project: Path, mode: ModeSpec, *, at_once: bool) -> int:
    """Leave the machine alone with residents; returns when the PIN was typed, or the facilitator would rather not.

    Raises:
        Problem: the project cannot be opened, or has no PIN although nobody is asked for one.
    """
    application = make_application()
    desk = make_desk(application)
    code = 0 if desk.open_locked(project, mode, at_once=at_once) is None else application.exec()
    desk.close_all()
    return code


def call_facilitator(project: Path) -> int:
    """Say that help is needed, touching nothing of the project; returns when its PIN was typed."""
    application = make_application()
    texts, theme = _words_and_look(application)
    gate = PinGate(pin_hash_in(find_project(project).private))
    screen = CallFacilitator(texts, theme, Dialogs(texts, theme), gate)
    screen.showFullScreen()
    return application.exec()


def _words_and_look(
    application: QApplication, language: str | None = None, preferences: Preferences | None = None
) -> tuple[Texts, Theme]:
    texts = Texts.load(language or QLocale.system().name().split("_")[0])
    rtl = texts.language.direction == "rtl"
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    theme = Theme(application, preferences or Preferences())
    FocusRing(application, theme)
    return texts, theme
