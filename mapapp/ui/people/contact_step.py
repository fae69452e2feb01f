"""Whether people are asked how they may be reached, and the way to those who answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mapapp.domain.consent import USUAL_PURPOSES, Purpose
from mapapp.domain.edits import DefineProject
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.projects.people import Person, people, write_people
from mapapp.ui.context import UiContext
from mapapp.ui.people.recovery import write_sheet
from mapapp.ui.widgets import button, clear, column, label
from mapapp.workspace.contact_book import SealedContact
from mapapp.workspace.ports import Store
from mapapp.workspace.problems import Problem
from mapapp.workspace.sealing import Keys, new_keys, recover, unlock

Book = tuple[Keys | None, tuple[SealedContact, ...]]


class ContactStep(QWidget):
    """Sealed with the project's key; opened here only, by whoever knows the passphrase."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        px = context.theme.px
        outer = column(self, gap=px(8))
        outer.addWidget(label(context.texts("ui-contacts"), "label"))
        self._inside = column(gap=px(8))
        outer.addLayout(self._inside)
        context.follow(self, self._on_changes)
        self._look_up()

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if changes.project is not None or changes.visits:  # a visit that ends may have left a contact
            self._look_up()

    def _look_up(self) -> None:
        self._context.ask(self, _book, lambda book: self._show(*book))

    def _show(self, keys: Keys | None, entries: tuple[SealedContact, ...]) -> None:
        clear(self._inside)
        texts = self._context.texts
        asked = bool(self._context.workspace.snapshot.project.contact_purposes)
        if keys is None:
            self._inside.addWidget(label(texts("ui-contacts-off"), "small"))
            self._add("ui-contacts-begin", "key-round", self._begin, "primary")
            return
        standing = sum(entry.consent.withdrawn_at is None for entry in entries)
        self._inside.addWidget(label(texts("ui-contacts-count", count=standing)))
        self._inside.addWidget(label(texts("ui-contacts-on" if asked else "ui-contacts-paused"), "small"))
        self._add("ui-contacts-open-more", "lock", self._open, "primary" if standing else "")
        self._add("ui-contacts-purposes", "pencil", self._change_purposes, "")

    def _add(self, key: str, icon: str, act: object, kind: str) -> None:
        made = button(self._context.texts(key), kind, act)
        self._context.theme.dress(made, icon, "on_action" if kind == "primary" else "ink", 18)
        self._inside.addWidget(made)

    def _begin(self) -> None:
        """A passphrase, the keys, the recovery sheet; and only then anybody is asked."""
        passphrase = self._context.dialogs.choose_passphrase(self)
        if passphrase is not None:
            tasks = self._context.tasks
            tasks.run(self, lambda _progress: new_keys(passphrase), self._made, self._context.tell_failure)

    def _made(self, made: tuple[Keys, str]) -> None:
        keys, code = made
        if self._context.dialogs.show_recovery(self, code, lambda: self._save_sheet(code)):
            kept = self._context.workspace.ask(lambda store: store.contacts.keep_keys(keys))
            self._context.workspace.then(kept, lambda _none: self._define(USUAL_PURPOSES), self._context.tell_failure)

    def _save_sheet(self, code: str) -> bool:
        texts, project = self._context.texts, self._context.workspace.snapshot.project
        suggestion = Path.home() / f"{texts('ui-recovery-file')}.pdf"
        target = self._context.dialogs.file_to_save(self, texts("ui-recovery-save"), suggestion, "PDF (*.pdf)")
        if target is None:
            return False
        try:
            write_sheet(target, project.title, code, texts)
        except Problem as problem:
            self._context.tell_failure(problem)
            return False
        return True

    def _change_purposes(self) -> None:
        purposes = self._context.dialogs.ask_purposes(self, self._context.workspace.snapshot.project)
        if purposes is not None:
            self._define(purposes)

    def _define(self, purposes: Sequence[Purpose]) -> None:
        project = replace(self._context.workspace.snapshot.project, contact_purposes=tuple(purposes))
        self._context.submit(DefineProject(project))

    def _open(self) -> None:
        given = self._context.dialogs.ask_passphrase(self)
        if given is not None:
            self._context.ask(self, _book, lambda book: self._unlock(book, *given))

    def _unlock(self, book: Book, typed: str, is_recovery: bool) -> None:
        keys, entries = book
        way = recover if is_recovery else unlock
        tasks = self._context.tasks
        tasks.run(self, lambda _progress: people(entries, way(keys, typed)), self._list, self._context.tell_failure)

    def _list(self, listed: tuple[Person, ...]) -> None:
        project = self._context.workspace.snapshot.project
        self._context.dialogs.show_people(self, project, listed, save=self._save, withdraw=self._withdraw)

    def _save(self, listed: Sequence[Person]) -> None:
        texts, project = self._context.texts, self._context.workspace.snapshot.project
        suggestion = Path.home() / f"{texts('ui-people-file')}.csv"
        target = self._context.dialogs.file_to_save(self, texts("ui-people-save"), suggestion, "CSV (*.csv)")
        if target is None:
            return
        told = texts("ui-people-saved", count=len(listed), file=target.name)
        self._context.tasks.run(
            self,
            lambda _progress: write_people(listed, target, project, texts),
            lambda _none: self._context.notices.good(told),
            self._context.tell_failure,
        )

    def _withdraw(self, person: Person) -> bool:
        texts, now = self._context.texts, self._context.workspace.now()
        title, words = texts("ui-people-withdraw-title"), texts("ui-people-withdraw-words")
        if not self._context.dialogs.confirm(self, title, words, texts("ui-people-withdraw"), danger=True):
            return False
        token = person.consent.token
        self._context.ask(self, lambda store: store.contacts.withdraw(token, now), lambda _none: self._look_up())
        return True


def _book(store: Store) -> Book:
    return store.contacts.keys(), store.contacts.entries()
