"""What a facilitator types for somebody who takes back what they gave, or to write to those who wished it."""

import csv
import json
import logging

import pytest
from typer.testing import CliRunner

from mapapp.cli.main import app
from mapapp.domain.consent import Consent, new_token, text_hash
from mapapp.domain.contact import Contact
from mapapp.domain.edits import AddContributions
from mapapp.projects.opening import at_once, open_for_use
from mapapp.store.create import create_project
from mapapp.workspace.contact_book import Reachable, sealed_contact
from mapapp.workspace.sealing import new_keys
from mapapp.workspace.system_clock import SystemClock
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, brookvale, idea

PASSPHRASE = "the heron by the weir"


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *words, said="": runner.invoke(app, [str(word) for word in words], input=said)


@pytest.fixture
def project(tmp_path):
    """One idea, with canaries in its words; gives the folder and the number on its slip."""
    gpkg = create_project(tmp_path / "brookvale", brookvale())
    opened = open_for_use(gpkg, at_once)
    mark = idea(body="canary-in-the-words")
    opened.workspace.submit(AddContributions((mark,)), RESIDENT_AT_KIOSK).result()
    ref = opened.workspace.ask(lambda store: store.contribution(mark.uuid).ref).result()
    opened.workspace.snapshot_file().result()
    opened.workspace.close()
    return gpkg.parent, ref


@pytest.fixture
def with_people(project):
    """Two people left a contact, one of them a hostile one."""
    keys, code = new_keys(PASSPHRASE)
    opened = open_for_use(project[0], at_once)

    def leave(store):
        store.contacts.keep_keys(keys)
        for contact in (Contact("Amina", "amina@example.org"), Contact("=1+1", "", "+44 7700 900123")):
            token = new_token()
            consent = Consent(token, "1", "en", text_hash("w"), ("invite", "gone"), SystemClock().now())
            store.contacts.keep(sealed_contact(keys.public, Reachable(contact, "u", "K7-F3Q", token), consent), "w")

    opened.workspace.ask(leave).result()
    opened.workspace.close()
    return project[0], code


def left_in(folder):
    return [file.name for file in folder.rglob("*") if file.is_file() and b"canary-in-the-words" in file.read_bytes()]


def test_a_number_on_a_slip_is_enough_to_erase_what_it_stands_for(run, project):
    folder, ref = project
    assert len(left_in(folder)) >= 3
    erased = run("erase", folder, ref.lower().replace("-", " "), "--yes", "--json")
    assert erased.exit_code == 0, erased.output
    assert json.loads(erased.stdout) == {"number": ref, "erased": True, "from_every_copy": True}
    assert left_in(folder) == []
    again = run("erase", folder, ref, "--yes")
    assert again.exit_code == 1
    assert "already gone" in again.stderr


def test_erasing_is_asked_once_more_and_a_wrong_number_changes_nothing(run, project):
    folder, ref = project
    assert run("erase", folder, ref, said="n\n").exit_code == 1
    assert left_in(folder)
    wrong = run("erase", folder, "Z9-999", "--yes")
    assert "no contribution with the number" in wrong.stderr
    assert left_in(folder)


@pytest.mark.parametrize("recovery", [False, True])
def test_contacts_are_written_with_the_passphrase_or_the_recovery_sheet(run, with_people, tmp_path, recovery, caplog):
    caplog.set_level(logging.DEBUG)
    folder, code = with_people
    out = tmp_path / "people.csv"
    said = code if recovery else PASSPHRASE
    done = run("contacts", folder, out, *(["--recovery"] if recovery else []), said=f"{said}\n")
    assert done.exit_code == 0, done.output
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["name"], row["e-mail"], row["phone"]) for row in rows] == [
        ("Amina", "amina@example.org", ""),
        ("'=1+1", "", "'+44 7700 900123"),
    ]
    assert rows[0]["may be written to about"] == "Invite me when something happens here; gone"
    assert "amina" not in done.output + caplog.text


def test_a_wrong_passphrase_writes_nothing(run, with_people, tmp_path):
    out = tmp_path / "people.csv"
    done = run("contacts", with_people[0], out, said="the heron by the wier\n")
    assert done.exit_code == 1
    assert "not the passphrase" in done.stderr
    assert not out.exists()


def test_a_project_that_never_asked_says_so(run, project, tmp_path):
    done = run("contacts", project[0], tmp_path / "people.csv", said=f"{PASSPHRASE}\n")
    assert "Nobody has been asked" in done.stderr
