"""Every modal dialog in one replaceable place: tests put answers here instead of clicking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mapapp.domain.session import Session
from mapapp.i18n import Texts
from mapapp.projects.self_check import Finding
from mapapp.ui.ask_pin import AskPinDialog
from mapapp.ui.ask_reason import ReasonDialog
from mapapp.ui.ask_session import SessionDialog
from mapapp.ui.choose_pin import ChoosePinDialog
from mapapp.ui.confirm import ConfirmDialog
from mapapp.ui.ready_to_lock import ReadyToLockDialog
from mapapp.ui.theme import Theme
from mapapp.workspace.pin import PinGate


class Dialogs:
    """Asks a person. Every method answers None (or False) where they would rather not."""

    def __init__(self, texts: Texts, theme: Theme) -> None:
        self._texts, self._theme = texts, theme

    def ask_reason(self, parent: QWidget, ref: str) -> str | None:
        """Why this contribution should be hidden; never empty."""
        dialog = ReasonDialog(parent, self._texts, self._theme, ref)
        return dialog.reason if dialog.exec() else None

    def ask_session(self, parent: QWidget, *, practice: bool) -> Session | None:
        """What to call the event that begins now."""
        dialog = SessionDialog(parent, self._texts, self._theme, practice=practice)
        return dialog.session if dialog.exec() else None

    def confirm(self, parent: QWidget, title: str, words: str, yes: str, *, danger: bool = False) -> bool:
        """Whether to go on; `yes` says what will be done."""
        return bool(ConfirmDialog(parent, self._texts, self._theme, title, words, yes, danger=danger).exec())

    def ask_pin(self, parent: QWidget, gate: PinGate) -> bool:
        """Whether somebody typed the PIN that the gate lets through."""
        return bool(AskPinDialog(parent, self._texts, self._theme, gate).exec())

    def choose_pin(self, parent: QWidget | None) -> str | None:
        """A new PIN, typed twice."""
        dialog = ChoosePinDialog(parent, self._texts, self._theme)
        return dialog.pin if dialog.exec() else None

    def ready_to_lock(
        self, parent: QWidget | None, findings: Sequence[Finding], change_pin: Callable[[QWidget], object] | None
    ) -> bool:
        """Whether to lock the screen, now that the facilitator has read how the machine was found."""
        return bool(ReadyToLockDialog(parent, self._texts, self._theme, findings, change_pin).exec())

    def file_to_open(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        """An existing file; `pattern` as Qt writes it, ``Projects (*.gpkg)``."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), pattern)
        return Path(name) if name else None

    def file_to_save(self, parent: QWidget, title: str, suggestion: Path, pattern: str) -> Path | None:
        """Where to write; the system asks before an existing file is replaced."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), pattern)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(name) if name else None
