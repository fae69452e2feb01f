"""Contacts lie sealed in the private file and nowhere else; consents lie beside them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mapapp.domain.consent import Consent, new_token, text_hash
from mapapp.domain.contact import Contact
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.workspace.contact_book import Reachable, opened, sealed_contact
from mapapp.workspace.problems import Problem
from mapapp.workspace.sealing import new_keys, unlock

PASSPHRASE = "the heron by the weir"
AT = datetime(2026, 6, 13, 14, 30, tzinfo=UTC)
WORDS = "We write to you only about what you tick."
AMINA = Contact("Amina Canary", "amina.canary@example.org", "07700 900123")


@pytest.fixture(scope="module")
def keys():
    return new_keys(PASSPHRASE)[0]


@pytest.fixture
def store(gpkg):
    opened = open_project(gpkg, device="desk")
    yield opened
    opened.close()


def left(keys, contact=AMINA, purposes=("invite",)):
    token = new_token()
    consent = Consent(token, "1", "en", text_hash(WORDS), purposes, AT)
    return sealed_contact(keys.public, Reachable(contact, "c-uuid", "K7-F3Q", token), consent)


def everything_in(gpkg: Path) -> bytes:
    return b"".join(file.read_bytes() for file in gpkg.parent.rglob("*") if file.is_file())


def test_a_contact_is_kept_with_its_consent_and_opened_with_the_passphrase(store, keys, gpkg):
    store.contacts.keep_keys(keys)
    store.contacts.keep(left(keys), WORDS)
    [entry] = store.contacts.entries()
    assert (entry.consent.purposes, entry.consent.given_at) == (("invite",), AT)
    assert store.contacts.words(entry.consent.text_sha256) == WORDS
    reachable = opened(unlock(store.contacts.keys(), PASSPHRASE), entry)
    assert (reachable.contact, reachable.ref) == (AMINA, "K7-F3Q")
    for canary in (AMINA.name, AMINA.email, AMINA.phone, "K7-F3Q", "c-uuid"):
        assert canary.encode() not in everything_in(gpkg)


def test_withdrawing_overwrites_the_contact_and_keeps_that_it_was_withdrawn(store, keys, gpkg):
    store.contacts.keep_keys(keys)
    entry, other = left(keys), left(keys, Contact(phone="07700 900456"))
    for one in (entry, other):
        store.contacts.keep(one, WORDS)
    assert entry.sealed in everything_in(gpkg)
    store.contacts.withdraw(entry.consent.token, AT)
    now = {one.consent.token: one for one in store.contacts.entries()}
    assert now[entry.consent.token].sealed == b""
    assert now[entry.consent.token].consent.withdrawn_at == AT
    assert now[other.consent.token] == other
    assert entry.sealed not in everything_in(gpkg)


def test_keys_are_for_good_and_outlive_the_app(gpkg, keys):
    first = open_project(gpkg, device="desk")
    assert first.contacts.keys() is None
    first.contacts.keep_keys(keys)
    with pytest.raises(Problem, match="contact-keys-there"):
        first.contacts.keep_keys(keys)
    first.close()
    again = open_project(gpkg, device="desk")
    assert again.contacts.keys() == keys
    again.close()


def test_nothing_of_it_is_in_the_file_that_is_handed_over(store, keys, gpkg):
    store.contacts.keep_keys(keys)
    store.contacts.keep(left(keys), WORDS)
    holding = {file for file in gpkg.parent.rglob("*") if file.is_file() and keys.public in file.read_bytes()}
    assert holding == {project_files(gpkg).private}
