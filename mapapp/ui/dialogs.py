"""Every modal dialog in one replaceable place: tests put answers here instead of clicking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from mapapp.domain.consent import Purpose
from mapapp.domain.project import Project
from mapapp.domain.responses import Responses
from mapapp.domain.rounds import RoundKind
from mapapp.domain.session import Session
from mapapp.i18n import Texts
from mapapp.ui.theme import Theme

if TYPE_CHECKING:
    from mapapp.projects.people import Person
    from mapapp.projects.self_check import Finding
    from mapapp.ui.ask_outcome import Outcome
    from mapapp.ui.context import UiContext
    from mapapp.ui.people.slip_choice import SlipChoice
    from mapapp.ui.table_wish import TableWish
    from mapapp.workspace.pin import PinGate


class Dialogs:
    """Asks a person. Every method answers None (or False) where they would rather not.

    A dialog is brought in when it is first asked for: with them come cryptography, printing and what writes tables,
    for which no project on the screen should wait.
    """

    def __init__(self, texts: Texts, theme: Theme) -> None:
        self._texts, self._theme = texts, theme

    def ask_reason(self, parent: QWidget, ref: str) -> str | None:
        """Why this contribution should be hidden; never empty."""
        from mapapp.ui.ask_reason import ReasonDialog

        dialog = ReasonDialog(parent, self._texts, self._theme, ref)
        return dialog.reason if dialog.exec() else None

    def ask_words(self, parent: QWidget, ref: str, words: str) -> str | None:
        """What others may read instead of these words."""
        from mapapp.ui.ask_words import WordsDialog

        dialog = WordsDialog(parent, self._texts, self._theme, ref, words)
        return dialog.words if dialog.exec() else None

    def ask_outcome(self, parent: QWidget, ref: str, uuid: str, now: Responses) -> Outcome | None:
        """What a contribution needs, and what became of it."""
        from mapapp.ui.ask_outcome import OutcomeDialog

        dialog = OutcomeDialog(parent, self._texts, self._theme, ref, uuid, now)
        return dialog.outcome if dialog.exec() else None

    def ask_session(self, parent: QWidget, *, practice: bool) -> Session | None:
        """What to call the event that begins now."""
        from mapapp.ui.ask_session import SessionDialog

        dialog = SessionDialog(parent, self._texts, self._theme, practice=practice)
        return dialog.session if dialog.exec() else None

    def ask_table(self, parent: QWidget) -> TableWish | None:
        """How many people may sit round the table, and whether it is left alone with them."""
        from mapapp.ui.ask_table import TableDialog

        dialog = TableDialog(parent, self._texts, self._theme)
        return dialog.wish if dialog.exec() else None

    def ask_round(self, parent: QWidget, context: UiContext, kind: RoundKind) -> bool:
        """Ask what everybody round the table is to do now, and begin it; whether it has begun."""
        from mapapp.ui.console.ask_round import RoundDialog

        return bool(RoundDialog(parent, context, kind).exec())

    def confirm(self, parent: QWidget, title: str, words: str, yes: str, *, danger: bool = False) -> bool:
        """Whether to go on; `yes` says what will be done."""
        from mapapp.ui.confirm import ConfirmDialog

        return bool(ConfirmDialog(parent, self._texts, self._theme, title, words, yes, danger=danger).exec())

    def ask_pin(self, parent: QWidget, gate: PinGate) -> bool:
        """Whether somebody typed the PIN that the gate lets through."""
        from mapapp.ui.ask_pin import AskPinDialog

        return bool(AskPinDialog(parent, self._texts, self._theme, gate).exec())

    def ask_pin_at_console(self, parent: QWidget, gate: PinGate) -> bool:
        """Whether somebody typed the PIN beside a locked table."""
        from mapapp.ui.ask_pin import TO_OPEN_THE_CONSOLE, AskPinDialog

        return bool(AskPinDialog(parent, self._texts, self._theme, gate, TO_OPEN_THE_CONSOLE).exec())

    def choose_pin(self, parent: QWidget | None) -> str | None:
        """A new PIN, typed twice."""
        from mapapp.ui.choose_pin import ChoosePinDialog

        dialog = ChoosePinDialog(parent, self._texts, self._theme)
        return dialog.pin if dialog.exec() else None

    def ask_about(self, parent: QWidget, project: Project) -> Project | None:
        """The definition with what residents can read about who is asking."""
        from mapapp.ui.people.about import AboutDialog

        dialog = AboutDialog(parent, self._texts, self._theme, project)
        return dialog.project if dialog.exec() else None

    def ask_purposes(self, parent: QWidget, project: Project) -> tuple[Purpose, ...] | None:
        """What people may be written to about; none to ask nobody."""
        from mapapp.ui.people.purposes import PurposesDialog

        dialog = PurposesDialog(parent, self._texts, self._theme, project)
        return dialog.purposes if dialog.exec() else None

    def choose_passphrase(self, parent: QWidget) -> str | None:
        """A new passphrase, typed twice."""
        from mapapp.ui.people.passphrase import ChoosePassphraseDialog

        dialog = ChoosePassphraseDialog(parent, self._texts, self._theme)
        return dialog.passphrase if dialog.exec() else None

    def ask_passphrase(self, parent: QWidget) -> tuple[str, bool] | None:
        """What somebody typed, and whether it is the recovery sheet's code."""
        from mapapp.ui.people.passphrase import AskPassphraseDialog

        dialog = AskPassphraseDialog(parent, self._texts, self._theme)
        return (dialog.typed, dialog.is_recovery) if dialog.exec() else None

    def show_recovery(self, parent: QWidget, code: str, save: Callable[[], bool]) -> bool:
        """Whether the recovery sheet was saved and put away."""
        from mapapp.ui.people.recovery import RecoveryDialog

        return bool(RecoveryDialog(parent, self._texts, self._theme, code, save).exec())

    def show_people(
        self,
        parent: QWidget,
        project: Project,
        listed: Sequence[Person],
        *,
        save: Callable[[Sequence[Person]], None],
        withdraw: Callable[[Person], bool],
    ) -> None:
        """Who may be written to, once their contacts are opened."""
        from mapapp.ui.people.listing import PeopleDialog

        PeopleDialog(parent, self._texts, self._theme, project, listed, save=save, withdraw=withdraw).exec()

    def ask_slips(self, parent: QWidget, now: SlipChoice) -> SlipChoice | None:
        """On which printer and paper slips are printed."""
        from mapapp.ui.people.ask_slips import SlipsDialog

        dialog = SlipsDialog(parent, self._texts, self._theme, now)
        return dialog.choice if dialog.exec() else None

    def ready_to_lock(
        self, parent: QWidget | None, findings: Sequence[Finding], change_pin: Callable[[QWidget], object] | None
    ) -> bool:
        """Whether to lock the screen, now that the facilitator has read how the machine was found."""
        from mapapp.ui.ready_to_lock import ReadyToLockDialog

        return bool(ReadyToLockDialog(parent, self._texts, self._theme, findings, change_pin).exec())

    def file_to_open(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        """An existing file; `pattern` as Qt writes it, ``Projects (*.gpkg)``."""
        chooser = QFileDialog(parent, title, str(Path.home()), pattern)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setWindowModality(Qt.WindowModality.WindowModal)  # people at a table go on meanwhile
        return Path(chooser.selectedFiles()[0]) if chooser.exec() else None

    def file_to_save(self, parent: QWidget, title: str, suggestion: Path, pattern: str) -> Path | None:
        """Where to write; the system asks before an existing file is replaced."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), pattern)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(name) if name else None
