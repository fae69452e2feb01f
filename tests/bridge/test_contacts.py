"""A contact goes into a sealed box and never comes back; what was given can be taken back by its person."""

import logging
from dataclasses import replace

import msgspec
import pytest

from mapapp.bridge import messages
from mapapp.bridge.consent_words import consent_words
from mapapp.bridge.receipts import path_of
from mapapp.domain.consent import USUAL_PURPOSES, Purpose, text_hash
from mapapp.domain.contact import Contact
from mapapp.domain.edits import DefineProject
from mapapp.domain.identity import new_uuid
from mapapp.i18n import Texts
from mapapp.workspace.contact_book import opened
from mapapp.workspace.sealing import new_keys, unlock
from tests.bridge.resident import KIOSK, Resident
from tests.fakes.neighbourhood import FACILITATOR, brookvale

PASSPHRASE = "the heron by the weir"


@pytest.fixture(scope="module")
def keys():
    return new_keys(PASSPHRASE)[0]


@pytest.fixture
def asks(workspace, deliver, store, keys):
    """The project asks for contacts, one of its purposes in its own words."""
    store.contacts.keep_keys(keys)
    purposes = (*USUAL_PURPOSES[:2], Purpose("dig", "Call me when we dig the pond"))
    project = brookvale(contact_purposes=purposes)
    workspace.submit(DefineProject(project), FACILITATOR).result()
    deliver.settle(workspace)
    return replace(project, hlc=workspace.snapshot.project.hlc)


def given(resident, contribution, project, **differences):
    said = messages.ContactGiven(
        seat=resident.seat,
        visit=resident.visit,
        contribution=contribution,
        name="Amina",
        email="amina@example.org",
        phone="",
        purposes=["dig"],
        words=consent_words(project, Texts.load(resident.language)),
        language=resident.language,
    )
    said = msgspec.structs.replace(said, **differences)
    resident.page.say(said)
    return said


def test_a_contact_is_sealed_with_the_consent_to_the_words_that_were_read(kiosk, store, asks, keys):
    amina = Resident(kiosk)
    done = amina.done()
    [saved] = kiosk.told(messages.ContributionSaved)
    assert [(one.id, one.words) for one in saved.receipt.purposes][-1] == ("dig", "Call me when we dig the pond")

    said = given(amina, done.contribution, asks)

    assert kiosk.told(messages.ContactKept) == [messages.ContactKept("seat-1", amina.visit)]
    [entry] = store.contacts.entries()
    reachable = opened(unlock(keys, PASSPHRASE), entry)
    assert reachable.contact == Contact("Amina", "amina@example.org")
    assert (reachable.contribution, reachable.ref) == (done.contribution, saved.ref)
    assert entry.consent.purposes == ("dig",)
    assert entry.consent.text_sha256 == text_hash(said.words)
    assert store.contacts.words(entry.consent.text_sha256) == said.words
    assert done.contribution not in repr(entry.consent)


def test_nothing_of_it_is_said_back_to_the_page_or_into_the_log(kiosk, asks, caplog):
    caplog.set_level(logging.DEBUG)
    amina = Resident(kiosk)
    given(amina, amina.done().contribution, asks, email="amina at example")
    given(amina, new_uuid(), asks)
    assert "amina@example.org" not in "".join(kiosk.said) + caplog.text
    assert "amina at example" not in "".join(kiosk.said) + caplog.text


def test_said_twice_it_is_kept_once(kiosk, store, asks):
    amina = Resident(kiosk)
    contribution = amina.done().contribution
    given(amina, contribution, asks)
    given(amina, contribution, asks)
    assert len(kiosk.told(messages.ContactKept)) == 2
    assert len(store.contacts.entries()) == 1


@pytest.mark.parametrize(
    ("differences", "field"),
    [
        ({"email": ""}, "email"),
        ({"email": "amina at example"}, "email"),
        ({"purposes": []}, "purposes"),
        ({"purposes": ["advertising"]}, "purposes"),
        ({"words": "You agree to everything."}, "words"),
    ],
)
def test_what_is_not_clear_is_not_kept(kiosk, store, asks, differences, field):
    amina = Resident(kiosk)
    given(amina, amina.done().contribution, asks, **differences)
    [refused] = kiosk.told(messages.ContactRefused)
    assert refused.field == field
    assert refused.message
    assert store.contacts.entries() == ()


def test_a_contact_for_somebody_elses_contribution_is_not_taken(kiosk, store, asks):
    hers = Resident(kiosk, "seat-1").done().contribution
    given(Resident(kiosk, "seat-2"), hers, asks)
    assert store.contacts.entries() == ()


def test_without_keys_or_purposes_nobody_is_asked(kiosk, store):
    Resident(kiosk).done()
    [saved] = kiosk.told(messages.ContributionSaved)
    assert saved.receipt.purposes == []


@pytest.mark.parametrize("language", ["en", "ur", "pl"])
def test_the_words_are_those_of_the_language_that_was_read(asks, language):
    words = consent_words(asks, Texts.load(language))
    assert words.splitlines()[-1] == "Call me when we dig the pond"
    assert Texts.load(language)("card-contact-sealed") in words


# ── taking back ───────────────────────────────────────────────────────────────────────────────────────────────


def take_back(resident, contribution):
    resident.page.say(messages.TakenBack(resident.seat, resident.visit, contribution, "en"))


def test_what_is_taken_back_is_gone_with_the_contact_that_was_left_for_it(kiosk, store, asks):
    amina = Resident(kiosk)
    contribution = amina.done().contribution
    given(amina, contribution, asks)
    take_back(amina, contribution)
    [gone] = kiosk.told(messages.ContributionGone)
    assert gone.message == ""
    assert store.contribution(contribution).deleted
    assert store.contribution(contribution).body == ""
    [entry] = store.contacts.entries()
    assert entry.sealed == b""
    assert entry.consent.withdrawn_at is not None


def test_nobody_takes_back_what_another_person_gave(kiosk, store):
    hers = Resident(kiosk, "seat-1")
    contribution = hers.done().contribution
    take_back(Resident(kiosk, "seat-2"), contribution)
    hers.leave()
    take_back(Resident(kiosk, "seat-1"), contribution)
    assert [bool(one.message) for one in kiosk.told(messages.ContributionGone)] == [True, True]
    assert not store.contribution(contribution).deleted


# ── the receipt ───────────────────────────────────────────────────────────────────────────────────────────────


class Printer:
    """Set `is_ready`; what it printed is in `slips`."""

    def __init__(self):
        self.is_ready = True
        self.slips = []

    def print(self, slip):
        self.slips.append(slip)
        return True


def test_the_square_is_drawn_row_by_row_in_runs():
    assert path_of((bytearray([1, 1, 0, 1]), bytearray([0, 0, 1, 0]))) == "M0 0h2v1h-2zM3 0h1v1h-1zM2 1h1v1h-1z"


def test_a_receipt_has_a_square_code_and_offers_no_paper_without_a_printer(kiosk):
    amina = Resident(kiosk)
    done = amina.done()
    [saved] = kiosk.told(messages.ContributionSaved)
    assert saved.receipt.size >= 21
    assert set(saved.receipt.path) <= set("MhvzZ0123456789 -")
    assert not saved.receipt.can_print
    kiosk.say(messages.SlipWanted(amina.seat, amina.visit, done.contribution, "en"))
    assert [one.printed for one in kiosk.told(messages.SlipPrinted)] == [False]


def test_a_slip_says_the_number_and_what_it_is_good_for_and_nothing_that_was_said(new_page):
    printer = Printer()
    page = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, slips=printer)
    amina = Resident(page)
    done = amina.done(body="Secret words")
    [saved] = page.told(messages.ContributionSaved)
    assert saved.receipt.can_print
    page.say(messages.SlipWanted(amina.seat, amina.visit, done.contribution, "ur"))
    [slip] = printer.slips
    assert (slip.ref, slip.title, slip.direction) == (saved.ref, "Brookvale", "rtl")
    assert "Secret" not in repr(slip)
    page.say(messages.SlipWanted(amina.seat, amina.visit, new_uuid(), "en"))
    assert len(printer.slips) == 1
