"""A facilitator with somebody in front of them: their slip, their contact."""

import pytest
from PySide6.QtWidgets import QLineEdit

from mapapp.domain.consent import USUAL_PURPOSES, Consent, new_token, text_hash
from mapapp.domain.contact import Contact
from mapapp.domain.contribution import Status
from mapapp.domain.edits import AddContributions
from mapapp.ui.panels.people import PeoplePanel
from mapapp.workspace.contact_book import Reachable, sealed_contact
from mapapp.workspace.sealing import new_keys
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, idea
from tests.ui.panels.test_sessions import press, words_on

PASSPHRASE = "the heron by the weir"


@pytest.fixture(scope="module")
def keys():
    return new_keys(PASSPHRASE)[0]


@pytest.fixture
def panel(show, context):
    return show(PeoplePanel(context))


@pytest.fixture
def slip(workspace):
    """The uuid and the number of an idea that somebody left."""
    mark = idea(title="More trees")
    workspace.submit(AddContributions((mark,)), RESIDENT_AT_KIOSK).result(5)
    return mark.uuid, workspace.ask(lambda store: store.contribution(mark.uuid).ref).result(5)


def look_for(panel, qtbot, number, words):
    panel.findChild(QLineEdit).setText(number)
    press(panel, "Find")
    qtbot.waitUntil(lambda: words in words_on(panel))


def mark_of(workspace, uuid):
    return workspace.ask(lambda store: store.contribution(uuid)).result(5)


def test_a_number_is_found_and_what_it_stands_for_is_withdrawn(panel, workspace, slip, qtbot):
    uuid, ref = slip
    look_for(panel, qtbot, ref.lower().replace("-", ""), "More trees")
    press(panel, "Withdraw")
    qtbot.waitUntil(lambda: "Withdrawn" in words_on(panel))
    assert mark_of(workspace, uuid).status is Status.WITHDRAWN


def test_erasing_is_asked_and_then_for_good(panel, workspace, slip, qtbot, dialogs):
    uuid, ref = slip
    dialogs.yes = False
    look_for(panel, qtbot, ref, "More trees")
    press(panel, "Erase for good…")
    assert not mark_of(workspace, uuid).deleted
    dialogs.yes = True
    press(panel, "Erase for good…")
    qtbot.waitUntil(lambda: f"What had the number {ref} is gone." in words_on(panel))
    assert mark_of(workspace, uuid).body == ""


def test_a_number_that_nothing_has_says_so(panel, qtbot):
    look_for(panel, qtbot, "z9 999", "Nothing has the number Z9-999. Compare it with the slip, letter by letter.")


def test_people_are_asked_only_after_passphrase_and_recovery_sheet(panel, workspace, dialogs, qtbot, tmp_path):
    qtbot.waitUntil(lambda: "Nobody is asked how to reach them" in str(words_on(panel)))
    dialogs.passphrase = PASSPHRASE
    press(panel, "Ask people, if they wish…")  # the sheet is not saved: nothing is begun
    qtbot.waitUntil(lambda: "recovery sheet" in dialogs.asked)
    assert workspace.ask(lambda store: store.contacts.keys()).result(5) is None
    dialogs.file = tmp_path / "sheet.pdf"
    press(panel, "Ask people, if they wish…")
    qtbot.waitUntil(lambda: "Nobody has left a contact yet." in words_on(panel))
    assert workspace.snapshot.project.contact_purposes == USUAL_PURPOSES
    assert dialogs.file.exists()


def test_contacts_are_opened_saved_and_forgotten(show, context, workspace, dialogs, keys, qtbot, tmp_path):
    token = new_token()
    consent = Consent(token, "1", "en", text_hash("w"), ("invite",), workspace.now())
    amina = Reachable(Contact("Amina", "amina@example.org"), "u", "K7-F3Q", token)

    def leave(store):
        store.contacts.keep_keys(keys)
        store.contacts.keep(sealed_contact(keys.public, amina, consent), "w")

    workspace.ask(leave).result(5)
    panel = show(PeoplePanel(context))
    qtbot.waitUntil(lambda: "One person agreed to be written to." in words_on(panel))
    dialogs.passphrase, dialogs.file = PASSPHRASE, tmp_path / "people.csv"

    def act(listed, save, withdraw):
        save(listed)
        assert withdraw(listed[0])

    dialogs.with_people = act
    press(panel, "Open the contacts…")
    qtbot.waitUntil(lambda: dialogs.file.exists())
    assert [one.contact.email for one in dialogs.people] == ["amina@example.org"]
    qtbot.waitUntil(lambda: "Nobody has left a contact yet." in words_on(panel))
    assert workspace.ask(lambda store: store.contacts.entries()).result(5)[0].sealed == b""


def test_what_they_may_be_written_to_about_is_the_projects_to_say(show, context, workspace, dialogs, keys, qtbot):
    workspace.ask(lambda store: store.contacts.keep_keys(keys)).result(5)
    panel = show(PeoplePanel(context))
    qtbot.waitUntil(lambda: any("Nobody is asked at the moment" in words for words in words_on(panel)))
    dialogs.purposes = USUAL_PURPOSES[:1]
    press(panel, "What they may be written to about…")
    qtbot.waitUntil(lambda: workspace.snapshot.project.contact_purposes == USUAL_PURPOSES[:1])
    qtbot.waitUntil(lambda: any("After the thanks, people are asked" in words for words in words_on(panel)))
