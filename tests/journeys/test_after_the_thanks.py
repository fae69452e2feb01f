"""After the thanks, by touch: a contact that only the passphrase opens, taking back, a home shown only roughly."""

import json
from dataclasses import replace

import pytest

from mapapp.domain.consent import USUAL_PURPOSES
from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.edits import Decision, DefineProject, Moderate
from mapapp.domain.privacy import coarsened
from mapapp.workspace.contact_book import opened
from mapapp.workspace.sealing import new_keys, unlock

PASSPHRASE = "the heron by the weir"
WORDS = "A bench by the weir"


@pytest.fixture(scope="module")
def keys():
    return new_keys(PASSPHRASE)[0]


@pytest.fixture
def asking(desk, brookvale, office, keys):
    """The residents' screen of a project that asks how people may be reached."""
    workspace = office.window.context.workspace
    workspace.ask(lambda store: store.contacts.keep_keys(keys)).result()
    project = replace(workspace.snapshot.project, contact_purposes=USUAL_PURPOSES)
    workspace.submit(DefineProject(project), office.window.context.actor).result()
    return type(office)(desk.open_resident_screen(brookvale), (1280, 800))


def leave(screen, kind="public_place"):
    screen.begin("ideas")
    screen.hand.tap_on('[data-does="here"]')
    screen.hand.tap_on('[data-does="next"]')
    screen.hand.tap_on(f'[data-kind="{kind}"]')
    return screen.say(WORDS)


def everything_in(screen):
    folder = screen.window.context.project_path.parent
    spoken = (file for file in folder.rglob("*") if file.is_file() and file.suffix not in (".pmtiles", ".ballast"))
    return b"".join(file.read_bytes() for file in spoken)


def test_a_contact_is_sealed_and_only_the_passphrase_opens_it(asking, keys):
    ref = leave(asking)
    asking.hand.tap_on('[data-does="hear"]')
    asking.hand.write('[data-field="email"] input', "amina.canary@example.org")
    asking.hand.tap_on('label:has(input[value="invite"])')
    asking.hand.tap_on('[data-does="keep-contact"]')
    asking.hand.until("""document.querySelector('[data-step="thanks"] .advice.good') !== null""")
    [entry] = asking.ask(lambda store: store.contacts.entries())
    assert entry.consent.purposes == ("invite",)
    reachable = opened(unlock(keys, PASSPHRASE), entry)
    assert (reachable.contact.email, reachable.ref) == ("amina.canary@example.org", ref)
    assert b"amina.canary" not in everything_in(asking)
    asking.hand.tap_on('[data-does="finish-here"]')
    asking.hand.middle_of('[data-does="begin"]')
    assert "amina" not in asking.hand.ask("document.documentElement.outerHTML")


def test_what_is_taken_back_is_gone_from_file_journal_and_screen(hall):
    ref = leave(hall)
    assert WORDS.encode() in everything_in(hall)
    hall.hand.tap_on('[data-does="take-back"]')
    hall.hand.tap_on('[data-does="take-back-yes"]')
    hall.hand.until("""document.querySelector('[data-step="gone"]') !== null""")
    gone = hall.ask(lambda store: store.by_ref(ref))
    assert gone.deleted
    assert hall.find(WORDS) == []
    hall.hand.until(lambda: WORDS.encode() not in everything_in(hall))  # by itself, when nobody waits
    assert WORDS not in hall.hand.ask("document.documentElement.outerHTML")


def test_a_mark_near_a_home_reaches_residents_only_at_the_middle_of_its_cell(hall, office):
    leave(hall, kind="near_home")
    [mark] = office.find(WORDS)
    assert mark.place_kind is PlaceKind.NEAR_HOME
    office.window.context.submit(Moderate((Decision(mark.uuid, Status.PUBLISHED),)))
    hall.hand.until(lambda: hall.find(WORDS)[0].status is Status.PUBLISHED)
    roughly = coarsened([mark.shape])[0]
    fid = hall.ask(lambda store: store.feature(mark.uuid)).fid
    assert place_of(hall, fid) == [roughly.x, roughly.y]
    assert place_of(office, fid) == [mark.shape.x, mark.shape.y]
    assert (roughly.x, roughly.y) != (mark.shape.x, mark.shape.y)


def place_of(screen, fid):
    """Where this screen's page is told that a mark is: out of the columns that it may fetch."""
    screen.hand.ask("globalThis.told = ''")
    screen.hand.ask(f"""fetch("/data/ideas/1.bin").then((got) => got.arrayBuffer()).then((bytes) => {{
        const view = new DataView(bytes), n = view.getUint32(8, true);
        for (let at = 0; at < n; at += 1) {{
            if (view.getUint32(32 + 16 * n + 4 * at, true) !== {fid}) continue;
            globalThis.told = JSON.stringify(
                [view.getFloat64(32 + 8 * at, true), view.getFloat64(32 + 8 * n + 8 * at, true)]);
        }}
    }}) && 0""")
    return json.loads(screen.hand.until("globalThis.told"))
