"""A hundred people come, type, think again, leave a contact, take something back, walk away: what is left of them?

Each of them has words of their own, and every byte that is left anywhere is looked through for these.
"""

from __future__ import annotations

import logging
import random

import msgspec
import pytest

from mapapp.bridge import messages
from mapapp.bridge.consent_words import consent_words
from mapapp.bridge.ground import Ground
from mapapp.bridge.means import Means
from mapapp.bridge.presenter import present
from mapapp.bridge.role import Role, Screen
from mapapp.domain.consent import USUAL_PURPOSES
from mapapp.domain.contribution import Status
from mapapp.domain.edits import Decision, Moderate
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.exports import EXPORTERS, ExportOptions
from mapapp.i18n import Texts
from mapapp.store.create import create_project
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.store.open import open_project
from mapapp.workspace.contact_book import opened
from mapapp.workspace.dataset import Profile
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.progress import silent
from mapapp.workspace.sealing import new_keys, unlock
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace
from tests.fakes import screen as fakes
from tests.fakes.neighbourhood import FACILITATOR, TestClock, brookvale

PASSPHRASE = "the heron by the weir"
VISITS = 100
SEAT = messages.SeatView("seat-1", "bottom", "#0b5d7a", "circle", "en", 90)
PARK = messages.Shape("point", [(-1.885, 52.455)])
BALLAST = ".ballast"
"""Room set aside: noise that nobody said, and far more of it than of all that was."""
FORMATS = [one for one in EXPORTERS if one.id in ("geopackage", "geojson", "csv", "excel", "kml", "pds")]


class Hall:
    """A locked screen over a project on the disk, and everybody who came to it."""

    def __init__(self, folder, keys):
        self.folder = folder
        self.clock = TestClock()
        self.project = brookvale(contact_purposes=USUAL_PURPOSES)
        gpkg = create_project(folder / "brookvale", self.project, clock=self.clock)
        self.deliver = fakes.Screen()
        self.workspace = Workspace(
            lambda: open_project(gpkg, device="kiosk", clock=self.clock), self.clock, self.deliver, "kiosk"
        )
        self.workspace.ask(lambda store: store.contacts.keep_keys(keys)).result()
        self.said = []
        role = Role(messages.RESIDENT_MESSAGES, resident_screen=True, can_move=False)
        self.presenter = present(
            self.workspace, Viewing(), Gathering(), Screen(role, Actor("kiosk-1", RESIDENT), (SEAT,)),
            Ground(folder), Means(), Texts.load(), self.said.append,
        )  # fmt: skip
        self.say(messages.PageReady())

    def say(self, message):
        self.presenter.hear(msgspec.json.encode(message).decode())
        self.deliver.settle(self.workspace)

    def close(self):
        self.presenter.close()
        self.workspace.close()


class Somebody:
    """One visit; `kept` are words that may stay, `secret` are words that may be nowhere once they have left."""

    def __init__(self, hall, number, chance):
        self.hall, self.chance = hall, chance
        self.visit, self.contribution = new_uuid(), new_uuid()
        self.name, self.email, self.phone = (
            f"Canary{number}name",
            f"canary{number}@mail.example",
            f"07700 9{number:05d}",
        )
        self.typed, self.given = f"canary{number}typed-and-removed", f"canary{number}given"
        self.secret = [self.name, self.email, self.phone, self.typed]
        self.kept = []
        self.sealed = False

    def come(self):
        self.hall.say(messages.VisitStarted("seat-1", self.visit, "en"))
        for body in (self.typed, f"{self.typed} and more", self.given):
            draft = messages.Draft(self.contribution, "tell", layer="ideas", shape=PARK, body=body)
            self.hall.say(messages.DraftKept("seat-1", self.visit, draft, "en"))
        reply = messages.Reply(new_uuid(), "ideas", 1, "comment", words=f"{self.typed} to somebody else")
        draft = messages.Draft(self.contribution, "others", reply=reply)
        self.hall.say(messages.DraftKept("seat-1", self.visit, draft, "en"))
        if self.chance.random() < 0.8:
            self._leave_something()
        else:
            self.secret.append(self.given)  # they went before they said Done
        self.hall.say(
            messages.VisitFinished("seat-1", self.visit, self.chance.choice(["finished", "idle", "restarted"]))
        )

    def _leave_something(self):
        self.hall.say(
            messages.ContributionDone(
                seat="seat-1", visit=self.visit, contribution=self.contribution, layer="ideas", shape=PARK,
                geom_source="tapped", category="greenery", title="", body=self.given, answers={},
                place_kind="near_home", language="en", outside_kept=False,
            )
        )  # fmt: skip
        if self.chance.random() < 0.7:
            self._leave_a_contact()
        if self.chance.random() < 0.3:
            self.hall.say(messages.TakenBack("seat-1", self.visit, self.contribution, "en"))
            self.secret.append(self.given)
            self.sealed = False
        else:
            self.kept.append(self.given)

    def _leave_a_contact(self):
        mistaken = self.chance.random() < 0.3  # what is refused must not stay either
        self.hall.say(
            messages.ContactGiven(
                seat="seat-1", visit=self.visit, contribution=self.contribution, name=self.name,
                email=self.email.replace("@", " at ") if mistaken else self.email, phone=self.phone,
                purposes=[self.chance.choice(["keep_in_touch", "invite", "help"])],
                words=consent_words(self.hall.project, Texts.load("en")), language="en",
            )
        )  # fmt: skip
        self.sealed = not mistaken


@pytest.fixture(scope="module")
def keys():
    return new_keys(PASSPHRASE)[0]


@pytest.fixture
def hall(tmp_path, keys):
    made = Hall(tmp_path, keys)
    yield made
    made.close()


def hits(folder, words):
    """Which of these words are in which file, also where a format packs or escapes nothing but ASCII."""
    found = {}
    for file in folder.rglob("*"):
        if not file.is_file() or file.suffix == BALLAST:
            continue
        content = file.read_bytes()
        for word in words:
            if word.encode() in content or word.encode("utf-16-le") in content:
                found.setdefault(word, set()).add(file.name)
    return found


def test_nothing_of_a_hundred_people_is_left_but_what_they_meant_to_leave(hall, keys, caplog):
    caplog.set_level(logging.DEBUG)
    chance = random.Random(2026)
    everybody = [Somebody(hall, number, chance) for number in range(VISITS)]
    for one in everybody:
        one.come()
        hall.clock.wait(30)
    published = [
        Decision(store_mark, Status.PUBLISHED)
        for store_mark in hall.workspace.ask(
            lambda store: [store.at(one).uuid for one in store.matching(Filter())]
        ).result()
    ]
    hall.workspace.submit(Moderate(tuple(published)), FACILITATOR).result()
    assert hall.workspace.ask(lambda store: store.finish_erasing()).result()
    snapshot = hall.workspace.snapshot_file().result()
    out = hall.folder / "out"
    out.mkdir()
    for exporter in FORMATS:
        for profile in Profile:
            crs = exporter.fixed_crs or "EPSG:4326"
            target = out / f"{profile}-{exporter.id}{exporter.extensions[0]}"
            exporter.write(dataset_from_snapshot(snapshot, profile), target, ExportOptions(crs=crs), silent)

    secrets = [word for one in everybody for word in one.secret]
    assert hits(hall.folder, secrets) == {}
    assert [word for word in secrets if word in caplog.text or word in "".join(hall.said)] == []

    kept = [word for one in everybody for word in one.kept]
    assert set(hits(hall.folder, kept)) == set(kept), "the scan must be able to find what is there"
    entries = hall.workspace.ask(lambda store: store.contacts.entries()).result()
    key = unlock(keys, PASSPHRASE)
    emails = {opened(key, entry).contact.email for entry in entries if entry.sealed}
    assert emails == {one.email for one in everybody if one.sealed}
    assert emails


def test_the_scan_sees_a_contact_that_went_into_the_project(hall):
    """Somebody writes it into their words instead: that is found, so a leak would be."""
    one = Somebody(hall, 7, random.Random(7))
    one.given = f"Write to {one.email}"
    hall.say(messages.VisitStarted("seat-1", one.visit, "en"))
    one.chance = random.Random(1)
    one._leave_something()
    assert one.email in hits(hall.folder, [one.email])
