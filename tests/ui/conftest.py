"""A facilitator's window over a real project in memory, with a blank map and dialogs that answer as told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mapapp.domain.edits import OpenRound
from mapapp.i18n import Texts
from mapapp.modes import FACILITATOR
from mapapp.projects.previewing import preview_of
from mapapp.store.open import open_in_memory
from mapapp.ui.context import ProjectActions, UiContext
from mapapp.ui.delivery import GuiThread
from mapapp.ui.preferences import Preferences
from mapapp.ui.shell import Shell
from mapapp.ui.tasks import Tasks
from mapapp.ui.theme import Theme
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR as AMINA
from tests.fakes.neighbourhood import TestClock, brookvale


@dataclass
class FakeDialogs:
    """Answers what a test put here; None is *not now*. Remembers what was asked."""

    reason: str | None = None
    session: object = None
    words: str | None = None
    outcome: object = None
    yes: bool = True
    file: Path | None = None
    pin: str | None = None
    round: object = None
    table: object = None
    findings: tuple = ()
    about: dict | None = None
    purposes: tuple | None = None
    passphrase: str | None = None
    recovery: bool = False
    code: str = ""
    slips: object = None
    people: tuple | None = None
    with_people: object = lambda _listed, _save, _withdraw: None
    asked: list[str] = field(default_factory=list)

    def ask_reason(self, _parent, ref):
        self.asked.append(f"reason {ref}")
        return self.reason

    def ask_words(self, _parent, ref, words):
        self.asked.append(f"words {ref}")
        return self.words

    def ask_outcome(self, _parent, ref, _uuid, _now):
        self.asked.append(f"outcome {ref}")
        return self.outcome

    def ask_session(self, _parent, *, practice):
        self.asked.append(f"session practice={practice}")
        return self.session

    def ask_table(self, _parent):
        self.asked.append("table")
        return self.table

    def confirm(self, _parent, title, _words, _yes, *, danger=False):
        self.asked.append(title)
        return self.yes

    def ask_pin(self, _parent, gate):
        self.asked.append("pin")
        return gate.lets_through(self.pin)

    def ask_pin_at_console(self, _parent, gate):
        self.asked.append("pin for the console")
        return gate.lets_through(self.pin)

    def ask_round(self, _parent, context, kind):
        self.asked.append(f"round {kind}")
        if self.round is not None:
            context.submit(OpenRound(self.round))
        return self.round is not None

    def choose_pin(self, _parent):
        self.asked.append("new pin")
        return self.pin

    def ask_about(self, _parent, project):
        self.asked.append("about")
        return replace(project, **self.about) if self.about is not None else None

    def ask_purposes(self, _parent, _project):
        self.asked.append("purposes")
        return self.purposes

    def choose_passphrase(self, _parent):
        self.asked.append("new passphrase")
        return self.passphrase

    def ask_passphrase(self, _parent):
        self.asked.append("passphrase")
        return None if self.passphrase is None else (self.passphrase, self.recovery)

    def show_recovery(self, _parent, code, save):
        self.asked.append("recovery sheet")
        self.code = code
        return save()

    def show_people(self, _parent, _project, listed, *, save, withdraw):
        self.people = listed
        self.with_people(listed, save, withdraw)

    def ask_slips(self, _parent, now):
        self.asked.append("slips")
        return self.slips

    def ready_to_lock(self, _parent, findings, change_pin):
        self.asked.append(f"lock, {'with' if change_pin else 'without'} pin")
        self.findings = findings
        return self.yes

    def file_to_open(self, _parent, _title, _pattern):
        return self.file

    def file_to_save(self, _parent, _title, _suggestion, _pattern):
        return self.file

    def folder(self, _parent, _title, _start):
        return self.file


@dataclass
class FakeApp:
    """What a window asks of the app around it; `exports` is set by tests that hand over."""

    snapshot_at: datetime | None = None
    exports: object = None
    workspace: Workspace | None = None
    asked: list[str] = field(default_factory=list)

    @property
    def actions(self) -> ProjectActions:
        return ProjectActions(
            open_resident_screen=lambda: self.asked.append("residents"),
            lock=lambda: self.asked.append("lock"),
            open_table=lambda wish: self.asked.append(wish),
            open_console=lambda: self.asked.append("console"),
            open_start=lambda: self.asked.append("start"),
            export=lambda wish, progress: self.exports(wish, progress),
            preview=self._preview,
            last_snapshot=lambda: self.snapshot_at,
            reveal=lambda path: self.asked.append(f"reveal {path.name}"),
        )

    def _preview(self, wanted, profile, progress):
        return preview_of(self.workspace.snapshot_file().result(), wanted, profile, progress)


@pytest.fixture
def texts():
    return Texts.load()


@pytest.fixture
def theme(qapp, tmp_path):
    made = Theme(qapp, Preferences(tmp_path / "config" / "look.json"))
    yield made
    made.deleteLater()


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.finish()
    QApplication.processEvents()


@pytest.fixture
def dialogs():
    return FakeDialogs()


@pytest.fixture
def app(workspace):
    return FakeApp(snapshot_at=datetime(2026, 6, 13, 14, 5, tzinfo=UTC), workspace=workspace)


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
def workspace(qapp, clock, tmp_path):
    deliver = GuiThread()
    opening = partial(open_in_memory, brookvale(), tmp_path, device="test", clock=clock)
    opened = Workspace(opening, clock, deliver, "test")
    yield opened
    opened.close()
    QApplication.processEvents()


@pytest.fixture
def context(workspace, texts, theme, dialogs, tasks, app):
    return UiContext(
        workspace=workspace,
        viewing=Viewing(),
        texts=texts,
        theme=theme,
        actor=AMINA,
        map_view=QWidget(),
        project_path=Path("brookvale.gpkg"),
        actions=app.actions,
        dialogs=dialogs,
        tasks=tasks,
    )


@pytest.fixture
def show(qtbot):
    """Show a widget, and take it away before the workspace under it closes."""
    shown = []

    def show(widget):
        widget.resize(1280, 800)
        widget.show()
        shown.append(widget)
        return widget

    yield show
    for widget in filter(isValid, shown):
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(context, show):
    return show(Shell(FACILITATOR, context))


@pytest.fixture
def said(context):
    """What the window has told whoever is in front of it."""
    heard = []
    context.notices.told.connect(lambda message, tone: heard.append((tone, message)))
    return heard


@pytest.fixture
def leave(workspace):
    """Have somebody leave contributions, each in an edit of its own so that they have an order."""
    from mapapp.domain.edits import AddContributions

    def leave(*marks, attachments=()):
        for mark in marks:
            workspace.submit(AddContributions((mark,), attachments), AMINA).result()
        return [workspace.ask(lambda store, mark=mark: store.contribution(mark.uuid)).result() for mark in marks]

    return leave
