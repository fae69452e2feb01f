"""A new user leaves an idea with a photo in at most nine taps, without a word, and it is in the file."""

import io

import pytest
from PIL import Image

from mapapp.domain.contribution import People, Status
from mapapp.domain.edits import Decision, Moderate, NoteAttachment
from mapapp.domain.filter import Filter
from mapapp.webview.hand import wait

MOST_TAPS = 9


class Taps:
    """A finger that is counted."""

    def __init__(self, hand):
        self.hand = hand
        self.count = 0

    def on(self, selector):
        self.hand.tap_on(selector)
        self.count += 1


@pytest.fixture
def photographed(hall):
    """An idea with a photo of children, left by tapping alone."""
    before = {mark.uuid for mark in hall.find("")}
    taps = Taps(hall.hand)
    taps.on('[data-does="begin"]')
    taps.on('[data-does="choose-layer"][data-layer="ideas"]')
    taps.on('[data-does="here"]')
    taps.on('[data-does="next"]')
    taps.on('[data-does="place-kind"]')
    taps.on('[data-does="take-photo"]')
    taps.on('[data-does="shutter"]')
    taps.on('[data-does="people-children"]')
    hall.hand.middle_of('[data-does="drop-photo"]')
    taps.on('[data-does="done"]')
    hall.hand.until('document.querySelector("[data-ref]")?.dataset.ref')
    [mark] = [mark for mark in hall.find("") if mark.uuid not in before]
    return mark, taps.count


def attached(screen, mark):
    return screen.ask(lambda store: store.attachments(mark.uuid))


def status_of(screen, path):
    """What fetching a path answers this screen: its kind, or that there is nothing."""
    script = f'fetch("{path}").then((got) => got.headers.get("content-type") || "nothing", () => "nothing")'
    screen.hand.ask(f"globalThis.fetched = null; {script}.then((kind) => {{ globalThis.fetched = kind }}); 0")
    return screen.hand.until("globalThis.fetched")


def test_in_at_most_nine_taps(hall, photographed):
    mark, taps = photographed
    assert taps <= MOST_TAPS
    [photo] = attached(hall, mark)
    assert mark.answers["photos"] == (photo.uuid,)
    assert photo.people is People.CHILDREN
    with Image.open(io.BytesIO(photo.data)) as picture:
        assert picture.size == (photo.width, photo.height)
        assert not picture.getexif()


def test_a_photo_of_children_is_seen_by_others_only_once_a_facilitator_has_released_it(hall, office, photographed):
    mark, _ = photographed
    [photo] = attached(hall, mark)
    context = office.window.context
    context.workspace.submit(Moderate((Decision(mark.uuid, Status.PUBLISHED),)), context.actor).result()
    assert status_of(office, f"/media/{photo.uuid}") == "image/jpeg"
    assert status_of(hall, f"/media/{photo.uuid}") == "nothing"
    context.workspace.submit(NoteAttachment(photo.uuid, {"released": True}), context.actor).result()
    assert status_of(hall, f"/media/{photo.uuid}") == "image/jpeg"


def test_what_was_photographed_and_not_kept_is_nowhere_once_the_visit_has_ended(hall, brookvale):
    hall.begin("ideas")
    hall.hand.tap_on('[data-does="not-sure"]')
    hall.hand.tap_on('[data-does="take-photo"]')
    hall.hand.tap_on('[data-does="shutter"]')
    hall.hand.tap_on('[data-does="people-none"]')
    hall.hand.middle_of('[data-does="drop-photo"]')
    draft = hall.hand.until('document.querySelector(".shot img")?.getAttribute("src")')
    assert status_of(hall, draft) == "image/jpeg"
    wait(450)  # the next touch is no second half of a double tap
    hall.hand.tap_on('[data-does="finish"]')
    hall.hand.tap_on('[data-does="leave"]')
    hall.hand.middle_of('[data-does="begin"]')
    assert status_of(hall, draft) == "nothing"


def test_a_crashed_page_comes_back_with_the_photo(hall):
    hall.begin("ideas")
    hall.hand.tap_on('[data-does="not-sure"]')
    hall.hand.tap_on('[data-does="take-photo"]')
    hall.hand.tap_on('[data-does="shutter"]')
    hall.hand.tap_on('[data-does="people-none"]')
    draft = hall.hand.until('document.querySelector(".shot img")?.getAttribute("src")')
    hall.hand.ask("globalThis.before = true")
    hall.window.view.start()  # what the view does itself when a renderer dies
    hall.hand.until("!globalThis.before")
    hall.hand.until(f'document.querySelector(".shot img")?.getAttribute("src") === "{draft}"')
    assert status_of(hall, draft) == "image/jpeg"
    hall.hand.tap_on('[data-does="done"]')
    ref = hall.hand.until('document.querySelector("[data-ref]")?.dataset.ref')
    [mark] = hall.ask(lambda store: [store.at(one) for one in store.matching(Filter(words=ref))])
    assert len(attached(hall, mark)) == 1
