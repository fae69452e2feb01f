"""The composition root: builds the concrete objects and wires them; decides nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mapapp.webview.environment import prepare_environment
from mapapp.webview.scheme import register_scheme

if TYPE_CHECKING:
    from mapapp.app.desk import Desk
    from mapapp.app.displays import Wish
    from mapapp.ui.mode_spec import ModeSpec


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


def run_window(project: Path | None) -> int:
    """Show the project, or the start screen; returns when the last window is closed.

    Raises:
        Problem: the project named cannot be opened.
    """
    application = make_application()
    desk = begin_desk(application)
    try:
        if project is None:
            desk.show_start()
        else:
            desk.open(project)
        return application.exec()
    finally:
        desk.close_all()


def run_locked(project: Path, mode: Callable[[], ModeSpec], wish: Wish | None = None, *, at_once: bool) -> int:
    """Leave the machine alone with residents; returns when the PIN was typed, or the facilitator would rather not.

    Args:
        mode: gives the screen's; called once its page has begun.

    Raises:
        Problem: the project cannot be opened, or has no PIN although nobody is asked for one.
    """
    application = make_application()
    desk = begin_desk(application)
    try:
        window = desk.open_locked(project, mode(), wish, at_once=at_once)
        return 0 if window is None else application.exec()
    finally:
        desk.close_all()


def call_facilitator(project: Path) -> int:
    """Say that help is needed, touching nothing of the project; returns when its PIN was typed."""
    from mapapp.app.making import make_call

    application = make_application()
    screen = make_call(application, project)
    screen.showFullScreen()
    return application.exec()


def begin_desk(application: QApplication, **means: object) -> Desk:
    """A desk whose first window's page begins at once, while all the rest is still being loaded.

    Args:
        means: as `making.make_desk` takes them.
    """
    from mapapp.app.early_page import early_page, load_meanwhile

    early = early_page()
    load_meanwhile("fluent.runtime", "mapapp.app.making")
    from mapapp.app.making import make_desk

    return make_desk(application, **means, early=early)
