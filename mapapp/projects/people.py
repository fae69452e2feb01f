"""The people who left a way to reach them: opened with the passphrase, listed, written to a table."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mapapp.domain.clock import iso_utc
from mapapp.domain.consent import Consent
from mapapp.domain.contact import Contact
from mapapp.domain.project import Project
from mapapp.i18n import Texts
from mapapp.projects.opening import at_once, open_for_use
from mapapp.workspace.contact_book import SealedContact, opened
from mapapp.workspace.problems import Problem
from mapapp.workspace.sealing import Keys, recover, unlock

Unlock = Callable[[Keys, str], bytes]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be written to, and about what.

    Attributes:
        ref: the receipt code of what they said.
    """

    contact: Contact
    consent: Consent
    ref: str


def people(entries: Sequence[SealedContact], key: bytes) -> tuple[Person, ...]:
    """Everybody whose consent stands, the first to have given it first.

    Raises:
        Problem: an entry was sealed for another key.
    """
    found = []
    for entry in entries:
        if entry.consent.withdrawn_at is None:
            inside = opened(key, entry)
            found.append(Person(inside.contact, entry.consent, inside.ref))
    return tuple(sorted(found, key=lambda one: one.consent.given_at))


def purpose_title(project: Project, id: str, texts: Texts) -> str:
    """In the project's words, else the app's; one that is no longer offered keeps its id."""
    own = {one.id: one.words for one in project.contact_purposes}
    if own.get(id):
        return own[id]
    key = f"card-contact-purpose-{id}"
    return texts(key) if texts.has(key) else id


def write_people(listed: Sequence[Person], target: Path, project: Project, texts: Texts) -> None:
    """A table for a mail program: whole or not at all, and nothing in it can run as a formula.

    Raises:
        Problem: it cannot be written there.
    """
    head = ["name", "e-mail", "phone", "may be written to about", "language", "number of the slip", "agreed at"]
    # With the mark that Excel needs to take it for UTF-8.
    from mapapp.exports.closed_file import closed_file  # with it come all formats: no window should wait for them
    from mapapp.exports.spreadsheet_text import harmless

    with closed_file(target) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(head)
        for one in listed:
            titles = "; ".join(purpose_title(project, id, texts) for id in one.consent.purposes)
            values = (
                one.contact.name,
                one.contact.email,
                one.contact.phone,
                titles,
                one.consent.language,
                one.ref,
                iso_utc(one.consent.given_at),
            )
            table.writerow([harmless(value) for value in values])


def hand_out(project: Path, target: Path, passphrase: str, *, recovery: bool = False) -> int:
    """Write everybody's contact to a table; returns how many.

    Args:
        recovery: the words are the recovery sheet's code instead.

    Raises:
        Problem: nobody was asked for contacts, these are not the words, or the table cannot be written.
    """
    way: Unlock = recover if recovery else unlock
    made = open_for_use(project, at_once)
    try:
        keys, entries = made.workspace.ask(lambda store: (store.contacts.keys(), store.contacts.entries())).result()
        if keys is None:
            raise Problem("contact-keys-missing", made.files.gpkg)
        listed = people(entries, way(keys, passphrase))
        definition = made.workspace.snapshot.project
    finally:
        made.workspace.close()
    write_people(listed, target, definition, Texts.load(definition.language))
    return len(listed)
