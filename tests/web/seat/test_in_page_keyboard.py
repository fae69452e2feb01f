"""The keyboard on the screen: comes with a finger, writes what its keys show, belongs to its seat."""

import itertools
import json

import pytest
from PySide6.QtTest import QTest

from mapapp.i18n import languages
from mapapp.webview.hand import Hand
from tests.web.seat.conftest import DOUBLE_TAP_SECONDS

ALL = [{"code": one.code, "name": one.name, "direction": one.direction} for one in languages().values()]
KEYS = """[...document.querySelectorAll('#root-one .seat-keyboard .key')].map(one => {
    const box = one.getBoundingClientRect();
    return [one.dataset.key, Math.round(box.width), Math.round(box.height)] })"""
BESIDE_IT = """(board => [...board.querySelectorAll('.key')].filter(one => {
    const key = one.getBoundingClientRect(), all = board.getBoundingClientRect();
    return key.left < all.left || key.right > all.right || key.bottom > all.bottom;
}).map(one => one.dataset.key))(document.querySelector('#root-one .seat-keyboard'))"""


class Typist:
    """A finger at the keyboard of one seat."""

    def __init__(self, stage, seat="one"):
        self.stage, self.seat = stage, seat
        self.hand = Hand(stage.view)

    def at(self, selector):
        return self.hand.middle_of(f"#root-{self.seat} {selector}")

    def touch(self, selector):
        """Touch a field, not so soon after another press that the card would call it a double tap."""
        self.stage.qtbot.wait(round(1000 * DOUBLE_TAP_SECONDS))
        self.hand.tap(self.at(selector))

    def key(self, key):
        return self.at(f".seat-keyboard .key[data-key='{key}']")

    def tap(self, *keys):
        for key in keys:
            self.hand.tap(self.key(key))

    def hold(self, key, slide=(), milliseconds=0):
        """Press a key so long, or until it offers more; then slide over places and let go."""
        target, screen = self.stage.view.focusProxy(), QTest.createTouchDevice()
        at = self.key(key)
        QTest.touchEvent(target, screen).press(0, at, target).commit()
        if milliseconds:
            self.stage.qtbot.wait(milliseconds)
        else:
            self.stage.wait_for(f"{self.stage.find('.choices', self.seat)}.checkVisibility()")
        for selector in slide:
            at = self.at(selector)
            QTest.touchEvent(target, screen).move(0, at, target).commit()
            self.stage.qtbot.wait(30)
        QTest.touchEvent(target, screen).release(0, at, target).commit()
        self.stage.qtbot.wait(30)

    def words(self, selector="textarea"):
        return self.stage.run(f"{self.stage.find(selector, self.seat)}.value")

    def is_open(self):
        return self.stage.has(".seat-keyboard", seat=self.seat)


def in_front_of_words(stage, language="en", **seat):
    stage.mount({"language": language, **seat}, {"languages": ALL})
    stage.reach("tell", layer="ideas")
    typist = Typist(stage)
    typist.touch("textarea")
    stage.wait_for(f"{stage.find('.seat-keyboard')}.checkVisibility()")
    return typist


@pytest.fixture
def typist(stage):
    return in_front_of_words(stage)


def test_it_comes_with_a_finger_and_not_with_a_mouse(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    typist = Typist(stage)
    assert not typist.is_open()
    typist.touch("textarea")
    assert typist.is_open()
    typist.tap("hide")
    assert not typist.is_open()


def test_facilitators_have_their_own(stage):
    stage.mount(project={"resident_screen": False})
    stage.reach("tell")
    Typist(stage).touch("textarea")
    assert not stage.run("Boolean(document.querySelector('.seat-keyboard'))")


def test_a_sentence_is_written_and_kept(typist, stage):
    typist.tap("A", "space", "p", "o", "n", "d", ".", "space", "Y", "e", "s")
    assert typist.words() == "A pond. Yes"
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["body"] == "A pond. Yes"
    typist.tap("hide")


def test_the_caret_is_where_the_person_put_it_and_what_is_marked_is_written_over(typist, stage):
    typist.tap("A", "b", "c")
    stage.run(f"{stage.find('textarea')}.setSelectionRange(1, 1)")
    typist.tap("x")
    assert typist.words() == "Axbc"
    stage.run(f"{stage.find('textarea')}.setSelectionRange(1, 4)")
    typist.tap("y")
    assert typist.words() == "Ay"


def test_shift_counts_for_one_letter_and_twice_for_all(typist):
    typist.tap("A", "b", "shift", "C", "d", "shift", "shift")
    typist.tap("E", "F", "shift", "g")
    assert typist.words() == "AbCdEFg"


def test_digits_and_signs_lead_back_to_letters_with_the_next_word(typist):
    typist.tap("signs", "7", "#", "space", "x")
    assert typist.words() == "7# x"


def test_lines_end_where_the_field_has_lines(typist):
    typist.tap("A", "line", "B")
    assert typist.words() == "A\nB"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("ab", "a"),
        ("🏳️‍🌈", ""),
        ("👨‍👩‍👧‍👦", ""),
        ("e\u0301", ""),
        ("🇵🇱", ""),
        ("ਕਿ", "ਕ"),
        ("ক্ষ", "ক্"),
        ("بِ", "ب"),
        ("", ""),
    ],
)
def test_one_press_takes_back_one_letter(typist, stage, words, left):
    stage.run(f"({stage.find('textarea')}.value = {json.dumps(words)})")
    typist.tap("delete")
    assert typist.words() == left


def test_held_down_it_takes_back_more(typist, stage):
    stage.run(f"({stage.find('textarea')}.value = 'a long sentence')")
    typist.hold("delete", milliseconds=1000)
    assert len(typist.words()) < len("a long sentence") - 2


def test_a_long_press_offers_accents_to_slide_to(typist):
    typist.tap("A")
    typist.hold("e", slide=[".choice[data-key='è']", ".choice[data-key='é']"])
    assert typist.words() == "Aé"
    assert not typist.stage.has(".choices", seat="one")


def test_a_long_press_offers_accents_to_tap(typist):
    typist.tap("A")
    typist.hold("e")
    assert typist.words() == "A"
    typist.tap("ê")
    assert typist.words() == "Aê"


def test_what_was_not_meant_goes_away_with_the_next_key(typist):
    typist.tap("A")
    typist.hold("e")
    typist.tap("n")
    assert typist.words() == "An"
    assert not typist.stage.has(".choices", seat="one")


def test_a_finger_that_slid_means_the_key_beside(typist):
    typist.tap("A")
    typist.hold("r", slide=[".key[data-key=t]"], milliseconds=50)
    assert typist.words() == "At"


def test_two_thumbs_overlap(typist):
    typist.tap("A")
    target, screen = typist.stage.view.focusProxy(), QTest.createTouchDevice()
    first, second = typist.key("h"), typist.key("i")
    QTest.touchEvent(target, screen).press(0, first, target).commit()
    QTest.touchEvent(target, screen).stationary(0).press(1, second, target).commit()
    QTest.touchEvent(target, screen).release(0, first, target).stationary(1).commit()
    QTest.touchEvent(target, screen).release(1, second, target).commit()
    typist.stage.wait_for(f"{typist.stage.find('textarea')}.value.length === 3")
    assert typist.words() == "Ahi"


def test_a_full_field_takes_no_more(typist, stage):
    stage.run(f"{stage.find('textarea')}.setAttribute('maxlength', '2')")
    typist.tap("A", "b", "c")
    assert typist.words() == "Ab"


def test_a_keyboard_that_is_plugged_in_writes_on_and_takes_its_place(typist, stage):
    typist.tap("A", "b")
    stage.keys("cd")
    assert typist.words() == "Abcd"
    assert not typist.is_open()
    typist.touch("textarea")
    assert typist.is_open()


def test_it_leaves_with_the_step_and_nothing_of_it_stays(typist, stage):
    stage.click("[data-does=back]")
    assert not typist.is_open()
    assert not stage.run("Boolean(document.querySelector('.written'))")


def test_numbers_have_a_pad_of_their_own(typist, stage):
    typist.touch("#one-question-years")
    stage.wait_for(f"{stage.find('.seat-keyboard')}.dataset.kind === 'number'")
    typist.tap("1", "2", ".", "5", "done")
    assert typist.words("#one-question-years") == "12.5"
    assert not typist.is_open()


def test_an_address_of_e_mail_has_its_signs_at_hand_in_latin_letters(stage):
    typist = in_front_of_words(stage, "ur")
    stage.run(f"{stage.find('textarea')}.setAttribute('inputmode', 'email')")
    typist.tap("hide")
    typist.touch("textarea")
    typist.tap("a", "@", "b", ".com")
    assert typist.words() == "a@b.com"


def test_a_street_is_looked_for_and_the_first_one_taken(stage):
    stage.mount()
    stage.reach("where")
    typist = Typist(stage)
    typist.touch("[data-does=find]")
    typist.tap("R", "e", "g")
    stage.wait_for("stage.sent.some(one => one.type === 'FindPlace' && one.words === 'Reg')")
    place = {"name": "Regent Street", "kind": "street", "at": [-1.89, 52.47], "distance_m": 20, "meant": False}
    stage.tell(type="PlacesFound", seat="one", words="Reg", places=[place])
    typist.tap("done")
    assert stage.sent("DraftKept")[-1]["draft"]["geom_source"] == "searched"
    assert not typist.is_open()


@pytest.mark.parametrize(
    ("language", "keys", "words"),
    [
        ("ur", ["س", "ل", "ا", "م", "shift", "آ"], "سلامآ"),
        ("pa", ["ਪ", "ਿ", "shift", "ੰ", "ਡ"], "ਪਿੰਡ"),
        ("bn", ["ব", "া", "shift", "ং", "shift", "ল", "া"], "বাংলা"),
        ("ar", ["س", "ل", "ا", "م"], "سلام"),
        ("fi", ["H", "y", "v", "ä", "ä"], "Hyvää"),
        ("es", ["A", "ñ", "o"], "Año"),
        ("ro", ["Ș", "i"], "Și"),
    ],
)
def test_each_language_writes_in_its_own_letters(stage, language, keys, words):
    typist = in_front_of_words(stage, language)
    typist.tap(*keys)
    assert typist.words() == words


def test_other_letters_are_one_key_away_and_back(stage):
    typist = in_front_of_words(stage, "pa")
    typist.tap("script", "O", "k", "script", "ਕ")
    assert typist.words() == "Okਕ"


def test_it_changes_with_the_language_of_the_seat(typist, stage):
    stage.click("[data-does=languages]")
    assert not typist.is_open(), "it lies over the question"
    stage.click(".panel [data-language=ur]")
    stage.wait_for("document.querySelector('#root-one').lang === 'ur'")
    typist.touch("textarea")
    typist.tap("ب")
    assert typist.words() == "ب"


SCREENS = {"kiosk": (1920, 1080), "laptop": (1280, 800)}


@pytest.mark.parametrize(("language", "screen"), [*itertools.product(("en", "ur", "ar", "ro", "pa"), SCREENS)])
def test_keys_are_large_and_the_field_stays_in_sight(stage, language, screen):
    width, height = SCREENS[screen]
    stage.view.resize(width, height)
    stage.wait_for(f"innerWidth === {width}")
    typist = in_front_of_words(stage, language)
    for plane in ("signs", "letters"):
        typist.tap(plane)
        stage.qtbot.wait(50)
        small = [key for key in stage.run(KEYS) if min(key[1], key[2]) < 56]
        assert small == []
        assert stage.run(BESIDE_IT) == []
    left, _top, right, bottom = stage.box(".seat-keyboard")
    assert 0 <= left < right <= width
    assert bottom <= height
    field, body = stage.box("textarea"), stage.box(".card-body")
    assert body[1] <= field[1] < field[3] <= body[3], "the field is hidden"
    assert stage.has("[data-does=done]")


@pytest.mark.parametrize(
    ("language", "theme"), [("en", "light"), ("ur", "dark"), ("pa", "contrast"), ("pl", "light")]
)
def test_the_checker_finds_nothing_on_it(stage, language, theme):
    stage.run(f"(document.documentElement.dataset.theme = '{theme}')")
    typist = in_front_of_words(stage, language)
    assert stage.accessibility_problems() == []
    typist.tap("signs")
    assert stage.accessibility_problems() == []


# ── two people ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def pair(stage):
    """Two people at one table, each in front of a field."""
    seats = [{"id": "left", "language": "en"}, {"id": "right", "language": "ur"}]
    for seat in seats:
        stage.mount(seat, {"languages": ALL})
        stage.run(f"document.querySelector('#root-{seat['id']}').style.setProperty('--keyboard', '100%')")
    typists = []
    for seat in seats:
        stage.focus = seat["id"]
        stage.reach("tell", layer="assets")
        typist = Typist(stage, seat["id"])
        typist.touch("textarea")
        typists.append(typist)
    return typists


def test_two_people_write_at_the_same_instant(pair, stage):
    left, right = pair
    target, screen = stage.view.focusProxy(), QTest.createTouchDevice()
    for ours, theirs in zip("HI", "سل", strict=True):
        if ours == "I":
            ours = "i"
        one, other = left.key(ours), right.key(theirs)
        QTest.touchEvent(target, screen).press(0, one, target).press(1, other, target).commit()
        stage.qtbot.wait(40)
        QTest.touchEvent(target, screen).release(0, one, target).release(1, other, target).commit()
        stage.qtbot.wait(60)
    assert (left.words(), right.words()) == ("Hi", "سل")


def test_one_person_leaving_takes_nobody_elses_keyboard(pair, stage):
    left, right = pair
    left.tap("A")
    stage.click("[data-does=back]", seat="left")
    assert not left.is_open()
    assert right.is_open()
    right.tap("ب")
    assert right.words() == "ب"


def test_a_plugged_in_keyboard_belongs_to_whom_touched_last(pair, stage):
    left, right = pair
    right.tap("ب")
    left.tap("A")
    stage.keys("bc")
    assert (left.words(), right.words()) == ("Abc", "ب")
    assert right.is_open()
