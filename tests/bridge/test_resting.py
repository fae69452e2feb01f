"""A disk that is nearly full is met before anybody begins, not when they are done."""

from mapapp.bridge.messages import PageReady, ScreenRests, VisitFinished, VisitStarted

VISIT = "5b6f0b0e-0000-4000-8000-000000000001"


def rests(page):
    return [one.rests for one in page.told(ScreenRests)]


def test_with_room_on_the_disk_nothing_is_said(kiosk):
    kiosk.say(PageReady())
    assert rests(kiosk) == []


def test_without_room_nobody_begins(kiosk, store):
    store.room = False
    kiosk.say(PageReady())
    assert rests(kiosk) == [True]


def test_whoever_is_there_goes_on_and_the_next_finds_the_screen_at_rest(kiosk, store):
    kiosk.say(PageReady())
    kiosk.say(VisitStarted("seat-1", VISIT, "en"))
    store.room = False
    assert rests(kiosk) == []
    kiosk.say(VisitFinished("seat-1", VISIT, "finished"))
    assert rests(kiosk) == [True]


def test_once_there_is_room_again_people_may_begin(kiosk, store):
    store.room = False
    kiosk.say(PageReady())
    store.room = True
    kiosk.presenter.look_at_the_disk()
    kiosk.settle()
    assert rests(kiosk) == [True, False]


def test_a_facilitators_own_screen_does_not_rest(window, store):
    store.room = False
    window.say(PageReady())
    window.presenter.look_at_the_disk()
    window.settle()
    assert rests(window) == []
