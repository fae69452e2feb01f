"""Photos, voices and drawings, by touch and by keyboard, with a camera that a test lends, denies or takes away."""

import base64
import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePermission

from mapapp.untrusted import images, recordings
from mapapp.webview.hand import wait
from tests.web.hands import Finger

ASKED = {"help": "", "required": False, "choices": [], "only_if": None}
FORM = [
    {"id": "photos", "type": "photo", "label": "A photo of it"},
    {"id": "said", "type": "voice", "label": "Or say it aloud"},
    {"id": "drawn", "type": "sketch", "label": "Or draw it"},
]
LAYER = {
    "id": "assets", "title": "Assets", "prompt": "Something good", "question": "What is good?", "colour": "#117a65",
    "symbol": "circle", "icon": "heart", "shapes": ["point"], "categories": [], "tables": [],
    "questions": [{**ASKED, **question} for question in FORM],
}  # fmt: skip
SEATS = [
    {"id": name, "edge": "bottom", "colour": colour, "symbol": sign, "language": "en", "idle_seconds": 0}
    for name, colour, sign in (("one", "#0072b2", "fish"), ("two", "#009e73", "leaf"))
]


def spoken(words):
    """Without the marks that keep a name's direction apart from the sentence's."""
    return words.replace("\u2068", "").replace("\u2069", "")


class Person:
    """Somebody at the step that asks, and Python, which lends and keeps."""

    def __init__(self, stage, **seat):
        self.stage = stage
        self.hand = Finger(stage.view)
        self.answered = 0
        stage.mount(seat, project={"layers": [LAYER], "seats": SEATS})
        stage.view.setFocus()
        stage.reach("tell")

    def lend(self, device, to="one"):
        """Python answers who has it."""
        self.stage.wait_for(f"stage.sent.some((one) => one.type === 'DeviceWanted' && one.device === '{device}')")
        self.stage.tell(type="DevicesLent", **{"camera": "", "microphone": "", device: to})

    def given(self):
        """The latest medium, all of its pieces put together."""
        ended = f"stage.sent.filter((one) => one.type === 'MediaEnded').length > {self.answered}"
        self.stage.wait_for(ended)
        self.answered += 1
        begun = self.stage.sent("MediaBegun")[-1]
        data = b"".join(
            base64.b64decode(one["data"]) for one in self.stage.sent("MediaChunk") if one["medium"] == begun["medium"]
        )
        assert len(data) == begun["size"]
        return begun, data

    def keep(self, seconds=0.0):
        """Python has it safe."""
        begun, data = self.given()
        view = {"id": begun["medium"], "kind": begun["kind"], "width": 640, "height": 480, "seconds": seconds}
        self.stage.tell(type="MediaKept", seat="one", visit=begun["visit"], medium=view)
        return begun, data

    def photo(self, who="none"):
        self.hand.tap_on("[data-does=take-photo]")
        self.lend("camera")
        self.hand.tap_on("[data-does=shutter]")
        self.hand.tap_on(f"[data-does=people-{who}]")

    def done(self):
        self.stage.click("[data-does=done]")
        return self.stage.sent("ContributionDone")[-1]["answers"]

    def returned(self, device):
        return [one for one in self.stage.sent("DeviceReturned") if one["device"] == device]


@pytest.fixture
def devices(stage):
    """Camera and microphone as the browser gives them; a test may put another answer here."""
    answers = {"grant": True}

    def asked(permission: QWebEnginePermission) -> None:
        if answers["grant"]:
            permission.grant()
        else:
            permission.deny()
        kept.append(permission)

    kept = []
    page = stage.view.page()
    page.permissionRequested.connect(asked)
    yield answers
    page.permissionRequested.disconnect(asked)
    for permission in kept:
        permission.reset()


@pytest.fixture
def person(stage, devices):
    return lambda **seat: Person(stage, **seat)


# ── photos ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_photo_by_touch(person):
    anna = person()
    anna.photo("children")
    begun, data = anna.keep()
    assert (begun["kind"], begun["people"]) == ("photo", "children")
    assert images.rebuilt(data).content_type == "image/jpeg"
    assert anna.returned("camera"), "the camera is given back before the photo is looked at"
    assert anna.done() == {"photos": [begun["medium"]]}
    assert anna.stage.sent("DraftKept")[-1]["draft"]["media"][0]["id"] == begun["medium"]


def test_a_photo_by_keyboard(person):
    anna = person()
    anna.stage.tab_to("[data-does=take-photo]")
    anna.stage.key(Qt.Key.Key_Return)
    anna.lend("camera")
    anna.stage.wait_for(f"{anna.stage.find('[data-does=shutter]')} === document.activeElement")
    anna.stage.key(Qt.Key.Key_Space)
    anna.stage.wait_for(f"{anna.stage.find('[data-does=people-none]')} === document.activeElement")
    anna.stage.key(Qt.Key.Key_Tab)
    anna.stage.key(Qt.Key.Key_Return)
    begun, _ = anna.keep()
    assert begun["people"] == "people"
    anna.stage.wait_for(f"!{anna.stage.find('.over')}")
    assert anna.stage.has("[data-does=drop-photo]")


def test_a_photo_can_be_taken_again_and_taken_away(person):
    anna = person()
    anna.hand.tap_on("[data-does=take-photo]")
    anna.lend("camera")
    anna.hand.tap_on("[data-does=shutter]")
    anna.hand.tap_on("[data-does=shoot-again]")
    anna.stage.wait_for("stage.sent.filter((one) => one.type === 'DeviceWanted').length === 2")
    anna.lend("camera")
    anna.hand.tap_on("[data-does=shutter]")
    anna.hand.tap_on("[data-does=people-none]")
    begun, _ = anna.keep()
    anna.hand.tap_on("[data-does=drop-photo]")
    assert anna.stage.sent("MediaDropped")[-1]["medium"] == begun["medium"]
    assert anna.done() == {}


def test_four_photos_are_enough(person):
    anna = person()
    for _ in range(4):
        anna.photo()
        anna.keep()
        wait(450)  # the next touch is no second half of a double tap
    assert not anna.stage.has("[data-does=take-photo]")
    assert len(anna.done()["photos"]) == 4


def test_a_photo_that_python_cannot_open_leads_on(person):
    anna = person()
    anna.photo()
    begun, _ = anna.given()
    words = "We could not open this photo. Your words are kept. Try another photo."
    anna.stage.tell(type="MediaRefused", seat="one", visit=begun["visit"], medium=begun["medium"], message=words)
    anna.stage.wait_for(f"{anna.stage.find('.advice')}")
    assert words in anna.stage.text(".advice")
    anna.hand.tap_on("[data-does=without-photo]")
    assert anna.done() == {}


FAILURES = {
    "NotAllowedError": "may not be used",
    "AbortError": "may not be used",
    "NotFoundError": "There is no camera",
    "NotReadableError": "does not answer",
}


def test_without_a_camera_there_is_a_way_on(person):
    anna = person()
    anna.hand.tap_on("[data-does=take-photo]")
    for name, words in FAILURES.items():
        failing = f"() => Promise.reject(new DOMException('', '{name}'))"
        anna.stage.run(f"(navigator.mediaDevices.getUserMedia = {failing}) && 0")
        anna.lend("camera")
        anna.stage.wait_for(f"{anna.stage.find('.advice')}")
        assert words in anna.stage.text(".advice")
        anna.stage.run("(stage.sent.length = 0)")
        wait(450)  # the next touch is no second half of a double tap
        anna.hand.tap_on("[data-does=again]")
    anna.hand.tap_on("[data-does=without-photo]")
    assert not anna.stage.has(".over")


def test_what_the_browser_denies_is_said_in_words(person, devices):
    devices["grant"] = False
    anna = person()
    anna.hand.tap_on("[data-does=take-photo]")
    anna.lend("camera")
    anna.stage.wait_for(f"{anna.stage.find('.advice')}")
    assert "may not be used" in anna.stage.text(".advice")


def test_a_camera_that_somebody_else_has_is_said_before_and_after_asking(person):
    anna = person()
    anna.hand.tap_on("[data-does=take-photo]")
    anna.lend("camera", to="two")
    anna.stage.wait_for(f"{anna.stage.find('.advice')}")
    assert "The camera is at the green leaf." in spoken(anna.stage.text(".advice"))
    anna.hand.tap_on("[data-does=without-photo]")
    assert "The camera is at the green leaf." in spoken(anna.stage.text("[data-field=photos] .media-ways"))
    anna.stage.tell(type="DevicesLent", camera="", microphone="")
    assert "The camera is at" not in anna.stage.text("[data-field=photos] .media-ways")


def test_whoever_leaves_gives_the_camera_back(person):
    anna = person()
    anna.hand.tap_on("[data-does=take-photo]")
    anna.lend("camera")
    anna.hand.middle_of("[data-does=shutter]")
    anna.stage.key(Qt.Key.Key_Escape)
    assert anna.stage.run("[...document.querySelectorAll('video')].length") == 0
    assert anna.returned("camera")


def test_only_a_facilitators_card_offers_pictures_of_this_computer(stage, devices):
    anna = Person(stage)
    assert not stage.has("[data-does=choose-photo]")
    stage.mount({"id": "two"}, project={"layers": [LAYER], "resident_screen": False})
    stage.reach("tell")
    stage.click("[data-does=choose-photo]")
    wanted = stage.sent("PictureWanted")[-1]
    view = {"id": wanted["medium"], "kind": "photo", "width": 640, "height": 480, "seconds": 0.0}
    stage.tell(type="MediaKept", seat="two", visit=wanted["visit"], medium=view)
    stage.wait_for(stage.find("[data-does=drop-photo]"))
    assert anna.stage.sent("DraftKept")[-1]["draft"]["answers"] == {"photos": [wanted["medium"]]}


# ── voices ────────────────────────────────────────────────────────────────────────────────────────────────────


def listening(stage):
    stage.wait_for(stage.find("[data-state=listening]"))


def test_a_voice_by_two_taps(person):
    anna = person()
    anna.hand.tap_on("[data-does=speak-up]")
    anna.lend("microphone")
    listening(anna.stage)
    wait(1200)
    anna.hand.tap_on("[data-does=speak-up]")
    begun, data = anna.keep(seconds=1.2)
    recording = recordings.rebuilt(data)
    assert begun["kind"] == "voice"
    assert recording.seconds > 0.6
    assert anna.returned("microphone")
    assert anna.stage.has("[data-does=play]")
    assert anna.stage.text("[data-field=said] .time") == "0:01"
    assert anna.done() == {"said": [begun["medium"]]}


def test_a_voice_by_holding_the_button_down(person):
    anna = person()
    at, target = anna.hand.middle_of("[data-does=speak-up]"), anna.stage.view.focusProxy()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=at)
    anna.lend("microphone")
    listening(anna.stage)
    wait(1200)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=at)
    begun, _ = anna.keep(seconds=1.2)
    assert anna.done() == {"said": [begun["medium"]]}


def test_a_voice_by_keyboard(person):
    anna = person()
    anna.stage.tab_to("[data-does=speak-up]")
    anna.stage.key(Qt.Key.Key_Space)
    anna.lend("microphone")
    listening(anna.stage)
    wait(1000)
    anna.stage.key(Qt.Key.Key_Return)
    begun, _ = anna.keep(seconds=1.0)
    assert anna.done() == {"said": [begun["medium"]]}


def test_done_takes_along_what_is_just_being_said(person):
    anna = person()
    anna.hand.tap_on("[data-does=speak-up]")
    anna.lend("microphone")
    listening(anna.stage)
    wait(1000)
    anna.stage.click("[data-does=done]")
    begun, _ = anna.keep(seconds=1.0)
    anna.stage.wait_for("stage.sent.some((one) => one.type === 'ContributionDone')")
    assert anna.stage.sent("ContributionDone")[-1]["answers"] == {"said": [begun["medium"]]}


def test_a_sound_too_short_to_be_heard_is_not_kept(person):
    anna = person()
    anna.hand.tap_on("[data-does=speak-up]")
    anna.lend("microphone")
    listening(anna.stage)
    anna.stage.run("document.querySelector('[data-does=speak-up]').click()")
    anna.stage.wait_for(f"{anna.stage.find('[data-field=said] .advice')}")
    assert "too short" in anna.stage.text("[data-field=said] .advice")
    assert anna.stage.sent("MediaBegun") == []


def test_whoever_goes_back_while_speaking_is_not_recorded_on(person):
    anna = person()
    anna.hand.tap_on("[data-does=speak-up]")
    anna.lend("microphone")
    listening(anna.stage)
    anna.hand.tap_on("[data-does=back]")
    assert anna.returned("microphone")
    assert anna.stage.sent("MediaBegun") == []


# ── drawings ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_drawing_by_touch_keeps_its_colours(person):
    anna = person()
    anna.hand.tap_on("[data-does=draw]")
    middle = anna.hand.middle_of(".pad")
    anna.hand.tap_on(".ink-choice:nth-child(4)")
    anna.hand.drag([middle + QPoint(step, 0) for step in range(-80, 100, 20)])
    wait(450)
    anna.hand.tap_on("[data-does=keep-sketch]")
    begun, data = anna.keep()
    picture = Image.open(io.BytesIO(images.rebuilt(data, drawn=True).data)).convert("RGB")
    red, green, blue = picture.getpixel((picture.width // 2, picture.height // 2))
    assert red > 120 > green + 40
    assert blue < 80
    assert anna.done() == {"drawn": [begun["medium"]]}


def test_a_drawing_by_keyboard(person):
    anna = person()
    anna.stage.tab_to("[data-does=draw]")
    anna.stage.key(Qt.Key.Key_Return)
    anna.stage.wait_for(anna.stage.find(".pad"))
    anna.stage.tab_to(".pad")
    anna.stage.key(Qt.Key.Key_Space)
    for key in [Qt.Key.Key_Right] * 4 + [Qt.Key.Key_Down] * 4:
        anna.stage.key(key)
    anna.stage.key(Qt.Key.Key_Space)
    anna.stage.tab_to("[data-does=keep-sketch]")
    anna.stage.key(Qt.Key.Key_Return)
    begun, data = anna.keep()
    colours = Image.open(io.BytesIO(data)).convert("RGB").getcolors(1 << 20)
    assert len(colours) > 1, "something was drawn"
    assert anna.done() == {"drawn": [begun["medium"]]}


def line(start, right, down):
    """Drawn as people draw: the finger rests before it goes up, or the next touch would only stop what it threw."""
    end = start + QPoint(right, down)
    return [start, (start + end) / 2, *[end] * 6]


def test_a_line_can_be_taken_back_and_an_empty_paper_is_not_kept(person):
    anna = person()
    anna.hand.tap_on("[data-does=draw]")
    middle = anna.hand.middle_of(".pad")
    anna.hand.drag(line(middle, 60, 20))
    anna.hand.tap_on("[data-does=undo-stroke]")
    anna.hand.tap_on("[data-does=keep-sketch]")
    assert anna.stage.sent("MediaBegun") == []
    anna.hand.drag(line(middle, 60, 20))
    anna.hand.drag(line(middle, 20, 60))
    anna.hand.tap_on("[data-does=clear-sketch]")
    assert anna.stage.run(f"{anna.stage.find('[data-does=keep-sketch]')}.getAttribute('aria-disabled')") == "true"


# ── for everybody ─────────────────────────────────────────────────────────────────────────────────────────────


def sizes(stage):
    """Buttons and inputs smaller than a finger."""
    return stage.run(
        "[...document.querySelectorAll('#root-one button, #root-one input')].filter(one => one.checkVisibility())"
        ".map(one => [one.dataset.does ?? one.value, one.getBoundingClientRect()])"
        ".filter(([, box]) => Math.min(Math.round(box.width), Math.round(box.height)) < 56)"
    )


@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [("en", "contrast", (1280, 800)), ("ur", "light", (800, 1060))],
)
def test_every_state_is_for_everybody(person, stage, language, theme, size):
    stage.view.resize(*size)
    stage.wait_for(f"innerWidth === {size[0]}")
    stage.run(f"(document.documentElement.dataset.theme = '{theme}')")
    anna = person(language=language)

    def check():
        assert stage.accessibility_problems() == []
        assert sizes(stage) == []
        card = stage.find(".card")
        assert stage.run(f"{card}.scrollWidth - {card}.clientWidth") <= 0, "the card scrolls sideways"

    check()
    anna.hand.tap_on("[data-does=take-photo]")
    anna.lend("camera")
    anna.hand.middle_of("[data-does=shutter]")
    check()
    anna.hand.tap_on("[data-does=shutter]")
    anna.hand.middle_of("[data-does=people-none]")
    check()
    anna.hand.tap_on("[data-does=people-none]")
    anna.keep()
    anna.hand.tap_on("[data-does=speak-up]")
    anna.lend("microphone")
    listening(stage)
    check()
    wait(900)
    anna.hand.tap_on("[data-does=speak-up]")
    anna.keep(seconds=1.0)
    anna.hand.middle_of("[data-does=play]")
    check()
    anna.hand.tap_on("[data-does=draw]")
    anna.hand.middle_of(".pad")
    check()
