"""The residents' screen left alone, with the real page: what leads out of a browser leads nowhere."""

import os
import signal
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mapapp.domain.filter import Filter
from mapapp.ui import ask_pin
from mapapp.webview.hand import wait
from mapapp.workspace.pin import hashed
from mapapp.workspace.problems import Problem
from tests.journeys.conftest import Screen

PIN = "2468"
EVER = datetime(2000, 1, 1, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
SHAPE = "[scrollX, scrollY, visualViewport.scale, innerWidth, devicePixelRatio, location.href].join()"


@pytest.fixture
def project_with_pin(desk, brookvale):
    """Brookvale with a PIN, open at its facilitator's."""
    window = desk.open(brookvale)
    window.context.workspace.ask(lambda store: store.keep_pin_hash(hashed(PIN))).result()
    return window


class Kiosk(Screen):
    """A locked screen as it stands in a hall: full, and touched and typed at where the system hands things in."""

    def __init__(self, window):
        super().__init__(window, (1280, 800))
        self.shell = window.shell
        self.shell.showFullScreen()
        wait(300)

    def press(self, key, modifiers=PLAIN):
        QTest.keyClick(self.shell.windowHandle(), key, modifiers)

    def type(self, words):
        for letter in words:
            QTest.keyClick(self.shell.windowHandle(), letter)

    def settled(self):
        """How the page stands, once it had time to react."""
        wait(250)
        return self.hand.ask(SHAPE)

    def in_front_of_words(self):
        """On the card that asks for words, with the finger in the field."""
        self.begin("ideas")
        self.hand.tap_on('[data-does="here"]')
        self.hand.tap_on('[data-does="next"]')
        self.hand.tap_on('[data-does="skip-home"]')
        self.hand.tap_on("textarea")
        self.hand.until('document.activeElement?.matches("textarea")')
        return self.hand.middle_of("textarea")

    def words(self):
        return self.hand.ask('document.querySelector("textarea").value')


class SomebodyWhoKnows:
    """In the PIN dialog's place: a facilitator who types it at once."""

    def __init__(self, _parent, _texts, _theme, gate):
        self._gate = gate

    def exec(self):
        return self._gate.lets_through(PIN)


@pytest.fixture
def kiosk(desk, brookvale, project_with_pin):
    return Kiosk(desk.lock(brookvale))


def windows():
    return [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]


# ── keys and pointers ─────────────────────────────────────────────────────────────────────────────────────────


def test_somebody_can_write_while_every_other_key_leads_nowhere(kiosk):
    kiosk.in_front_of_words()
    before = kiosk.settled()
    kiosk.type("a")
    for letter in "WQRLPSOUNTFGHJ":
        kiosk.press(Qt.Key[f"Key_{letter}"], CONTROL)
    for number in (1, 3, 5, 6, 7, 10, 11, 12):
        kiosk.press(Qt.Key[f"Key_F{number}"])
    for name in ("Plus", "Minus", "0"):
        kiosk.press(Qt.Key[f"Key_{name}"], CONTROL)
    kiosk.press(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    kiosk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    kiosk.press(Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    kiosk.press(Qt.Key.Key_Menu)
    kiosk.type("b")
    assert kiosk.settled() == before
    assert kiosk.words() == "ab"
    assert windows() == [kiosk.shell.windowHandle()]


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_open_and_paste_nothing(kiosk, button):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what the person before copied", clipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.setText("what the person before marked", clipboard.Mode.Selection)
    at = kiosk.in_front_of_words()
    QTest.mouseClick(kiosk.shell.windowHandle(), button, PLAIN, kiosk.window.view.mapTo(kiosk.shell, at))
    kiosk.settled()
    assert kiosk.words() == ""
    assert windows() == [kiosk.shell.windowHandle()]


@pytest.mark.parametrize("modifier", [CONTROL, Qt.KeyboardModifier.ShiftModifier])
def test_nothing_is_pasted_neither_words_nor_files_nor_markup(kiosk, modifier):
    things = QMimeData()
    things.setText("what the person before copied")
    things.setHtml("<img src=x onerror='window.hit = 1'>")
    things.setUrls([QUrl("https://example.org/"), QUrl.fromLocalFile("notes.txt")])
    QGuiApplication.clipboard().setMimeData(things)
    kiosk.in_front_of_words()
    kiosk.press(Qt.Key.Key_V if modifier == CONTROL else Qt.Key.Key_Insert, modifier)
    kiosk.settled()
    assert kiosk.words() == ""


def test_a_long_press_opens_no_menu(kiosk):
    at = kiosk.in_front_of_words()
    kiosk.type("words to press upon")
    view = kiosk.window.view
    target, screen = view.focusProxy(), QTest.createTouchDevice()
    QTest.touchEvent(target, screen).press(0, at, target).commit()
    wait(1200)
    QTest.touchEvent(target, screen).release(0, at, target).commit()
    kiosk.settled()
    assert windows() == [kiosk.shell.windowHandle()]
    assert QApplication.activePopupWidget() is None


def test_two_fingers_on_the_card_do_not_enlarge_the_page(kiosk):
    at = kiosk.in_front_of_words()
    before = kiosk.settled()
    target, screen = kiosk.window.view.focusProxy(), QTest.createTouchDevice()
    left, right = at - QPoint(30, 0), at + QPoint(30, 0)
    QTest.touchEvent(target, screen).press(0, left, target).press(1, right, target).commit()
    for step in range(1, 12):
        apart = QPoint(10 * step, 0)
        QTest.touchEvent(target, screen).move(0, left - apart, target).move(1, right + apart, target).commit()
        wait(20)
    QTest.touchEvent(target, screen).release(0, left - apart, target).release(1, right + apart, target).commit()
    assert kiosk.settled() == before


def test_a_swipe_from_the_edge_turns_no_page(kiosk):
    kiosk.hand.ask("history.pushState(null, '', '#elsewhere')")
    before = kiosk.settled()
    middle = kiosk.window.view.height() // 2
    kiosk.hand.drag([QPoint(2 + 60 * step, middle) for step in range(12)])
    assert kiosk.settled() == before


def test_words_cannot_be_dragged_out(kiosk):
    kiosk.in_front_of_words()
    kiosk.type("words")
    kiosk.hand.ask("window.dragged = 0; addEventListener('drag', () => { window.dragged += 1 })")
    kiosk.press(Qt.Key.Key_A, CONTROL)
    view = kiosk.window.view
    line = kiosk.hand.ask("""(() => { const box = document.querySelector("textarea").getBoundingClientRect();
        return `${box.x + 24} ${box.y + 24}` })()""").split()
    start = view.mapTo(kiosk.shell, QPoint(round(float(line[0])), round(float(line[1]))))
    native = kiosk.shell.windowHandle()
    QTest.mousePress(native, Qt.MouseButton.LeftButton, PLAIN, start)
    for step in range(1, 10):
        QTest.mouseMove(native, start + QPoint(15 * step, 10 * step))
        wait(20)
    QTest.mouseRelease(native, Qt.MouseButton.LeftButton, PLAIN, start + QPoint(150, 100))
    kiosk.settled()
    assert kiosk.hand.ask("window.dragged") == 0


def test_nothing_is_dropped_on_the_page(kiosk):
    things = QMimeData()
    things.setUrls([QUrl("https://example.org/")])
    middle = kiosk.shell.rect().center()
    drag = QDragEnterEvent(middle, Qt.DropAction.CopyAction, things, Qt.MouseButton.LeftButton, PLAIN)
    drag.ignore()
    QApplication.sendEvent(kiosk.shell.windowHandle(), drag)
    assert not drag.isAccepted()


# ── what the page itself could do ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "script",
    [
        "window.print()",
        "window.open('/')",
        "alert('x')",
        "location.href = 'mailto:a@example.org'",
        "location.href = 'unheard-of:x'",
        "location.href = 'https://example.org/'",
        "location.href = '/leaflet.pdf'",
        "document.documentElement.requestFullscreen()",
        "document.body.append(Object.assign(document.createElement('input'), {type: 'file', id: 'f'})); f.click()",
        "document.body.append(Object.assign(document.createElement('input'), {type: 'color', id: 'c'})); c.click()",
        "document.body.append(Object.assign(document.createElement('a'), "
        "{href: 'https://example.org/', target: '_blank', id: 'l'})); l.click()",
        "document.body.append(Object.assign(document.createElement('a'), "
        "{href: '/main.js', download: 'main.js', id: 's'})); s.click()",
        "location.href = '/gone.html'",
        "confirm('x'); prompt('x')",
        "navigator.geolocation?.getCurrentPosition(() => {}, () => {})",
        "window.close()",
    ],
    ids=[
        "print", "window", "alert", "mail", "scheme", "elsewhere", "pdf", "full screen", "file", "colour", "blank",
        "save", "error page", "question", "permission", "close",
    ],
)  # fmt: skip
def test_no_dialog_window_or_other_page_comes(kiosk, script):
    before = kiosk.settled()
    kiosk.hand.ask(f"{{ {script} }}; 0")
    assert kiosk.settled() == before
    assert windows() == [kiosk.shell.windowHandle()]
    kiosk.hand.middle_of('[data-does="begin"]')


def test_whoever_made_the_map_is_named_without_a_link_that_leads_away(kiosk):
    assert "Brookvale is fictional" in kiosk.hand.ask("document.body.textContent")
    assert kiosk.hand.ask("document.querySelectorAll('a[href], form, iframe, embed, object').length") == 0


# ── locked and left ───────────────────────────────────────────────────────────────────────────────────────────


def test_the_facilitators_window_is_out_of_sight_until_the_pin_is_typed(kiosk, project_with_pin, qtbot, monkeypatch):
    assert not project_with_pin.shell.isVisible()
    monkeypatch.setattr(ask_pin, "AskPinDialog", SomebodyWhoKnows)
    # From within the event loop, as every key comes: the window that it closes is still there when the key comes up.
    QTimer.singleShot(0, lambda: kiosk.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier))
    qtbot.waitUntil(project_with_pin.shell.isVisible)
    assert project_with_pin.context.workspace.ask(lambda store: store.matching(Filter())).result()


def test_it_is_a_station_of_its_own_beside_an_open_residents_screen(desk, brookvale, project_with_pin):
    open_one = desk.open_resident_screen(brookvale)
    station = open_one.context.actor.station
    assert desk.lock(brookvale).context.actor.station != station


def test_without_a_facilitators_window_it_opens_locked(desk, brookvale, project_with_pin):
    project_with_pin.shell.close()
    window = desk.open_locked(brookvale, at_once=True)
    assert not window.shell.close()
    assert window.shell.isFullScreen()


def test_it_does_not_open_where_no_pin_would_let_anybody_out(desk, brookvale):
    with pytest.raises(Problem, match="kiosk-without-pin"):
        desk.open_locked(brookvale, at_once=True)
    assert desk.open(brookvale).shell.isVisible()


def test_not_now_leaves_the_project_closed(desk, brookvale, monkeypatch):
    monkeypatch.setattr(desk._look.dialogs, "ready_to_lock", lambda *_: False)
    assert desk.open_locked(brookvale, at_once=False) is None
    assert desk.open(brookvale).shell.isVisible()


# ── when the page goes down ───────────────────────────────────────────────────────────────────────────────────


def test_a_crashed_page_is_back_locked_with_the_draft_and_all_that_was_thanked_for(kiosk):
    kiosk.begin("ideas")
    kiosk.hand.tap_on('[data-does="not-sure"]')
    ref = kiosk.say("Thanked for before the crash")
    kiosk.hand.tap_on('[data-does="another"]')
    kiosk.hand.tap_on('[data-does="choose-layer"][data-layer="ideas"]')
    kiosk.hand.tap_on('[data-does="not-sure"]')
    kiosk.hand.write("textarea", "Half a sen")
    station = kiosk.window.context.actor.station
    draft = lambda store: (store.draft(station, "seat-1", EVER) or ("", ""))[1]  # noqa: E731
    kiosk.hand.until(lambda: "Half a sen" in kiosk.ask(draft))

    before = kiosk.window.view.page().renderProcessPid()
    os.kill(before, getattr(signal, "SIGKILL", signal.SIGTERM))
    kiosk.hand.until(lambda: kiosk.window.view.page().renderProcessPid() not in (0, before))
    kiosk.hand.until('document.querySelector("textarea")?.value === "Half a sen"')

    assert [mark.ref for mark in kiosk.find("Thanked for before")] == [ref]
    assert not kiosk.shell.close()
    assert kiosk.shell.isFullScreen()
    at = kiosk.settled()
    kiosk.press(Qt.Key.Key_R, CONTROL)
    kiosk.press(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert kiosk.settled() == at
    assert windows() == [kiosk.shell.windowHandle()]
