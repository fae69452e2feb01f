"""What somebody finds who opens a web map: marks, words, photos, and the same in a list."""

import pytest
from PySide6.QtCore import Qt

SHOWN_MARKS = "[...document.querySelectorAll('.mark:not(.chosen)')].map(e => e.getAttribute('aria-label')).sort()"


@pytest.fixture
def opened(reader, neighbourhood_in):
    reader.open(neighbourhood_in())
    return reader


def titles(reader):
    return reader.texts(".list .item-title")


def marks(reader):
    return [words.replace("\u2068", "").replace("\u2069", "") for words in reader.run(SHOWN_MARKS)]


def open_card(reader, title):
    at = titles(reader).index(title)
    reader.run(f"document.querySelectorAll('.list .item')[{at}].click() ?? 0")


def test_everything_is_in_the_list_the_newest_first_and_what_has_no_place_last(opened):
    assert opened.text(".count") == "8 contributions"
    assert titles(opened) == [
        *("Dark underpass", "Fast cars", "A meadow", "A path", "حديقة", "Bench", "Łódź café"),
        "Somewhere, more bins",
    ]
    assert opened.text(".list h2") == "Without a place on the map"


def test_everything_that_has_a_place_is_on_the_map_and_can_be_told_by_ear(opened):
    assert marks(opened) == [
        "2 contributions here Ideas 2",
        "Ideas: A meadow",
        "Ideas: A path",
        "Ideas: حديقة",
        "Worries: Dark underpass",
        "Worries: Fast cars",
    ]


def test_layers_are_told_by_shape_as_well_as_by_colour(opened):
    outlines = opened.run("[...document.querySelectorAll('.legend .sign > path')].map(e => e.getAttribute('d'))")

    assert opened.texts(".layer-title") == ["Ideas", "Worries"]
    assert len(set(outlines)) == 2


def test_a_card_tells_all_that_was_said_and_what_others_added(opened):
    open_card(opened, "Łódź café")
    card = opened.text("#card")

    for words in (
        "Ideas",
        "Parks & trees",
        "Tea for everybody",
        "I can bring cups",
        "A lot",
        "12 people agree",
        "K7-F3Q",
    ):
        assert words in card
    assert "1 May 2026" in card


def test_a_photo_is_shown_whole_with_its_caption(opened):
    open_card(opened, "Łódź café")
    opened.wait_for("document.querySelector('#card img')?.naturalWidth === 640")
    width, height = opened.run(
        "(b => [b.width, b.height])(document.querySelector('#card img').getBoundingClientRect())"
    )

    assert width / height == pytest.approx(640 / 480, abs=0.01)
    assert width > 300
    assert opened.text("#card figcaption") == "The old tea room"


def test_a_blurred_place_and_a_missing_one_are_said(opened):
    open_card(opened, "Bench")
    assert "within 200 m" in opened.text("#card")
    open_card(opened, "Somewhere, more bins")
    assert "Without a place on the map" in opened.text("#card")


def test_words_say_in_which_language_they_are(opened):
    open_card(opened, "حديقة")

    assert opened.run("document.querySelector('#card h2').lang") == "ar"
    assert opened.run("getComputedStyle(document.querySelector('#card h2')).direction") == "rtl"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lodz cafe", ["Łódź café"]),
        ("K7-f3q", ["Łódź café"]),
        ("cups", ["Łódź café"]),
        ("tea room", ["Łódź café"]),
        ("trees", ["حديقة", "Łódź café"]),
        ("bins", ["Somewhere, more bins"]),
    ],
)
def test_a_search_finds_words_wherever_they_stand(opened, words, found):
    opened.search(words)

    opened.wait_for(f"document.querySelectorAll('.list .item').length === {len(found)}")
    assert titles(opened) == found


def test_a_search_without_an_outcome_says_so_and_can_be_taken_back(opened):
    opened.search("zeppelin")
    opened.wait_for("!document.querySelector('.list .item')")
    assert opened.text(".count") == "Nothing here matches. Try other words."
    opened.click(".clear")

    assert len(titles(opened)) == 8


def test_a_layer_can_be_put_away_on_the_map_and_in_the_list(opened):
    opened.click(".legend input")

    assert titles(opened) == ["Dark underpass", "Fast cars"]
    assert marks(opened) == ["Worries: Dark underpass", "Worries: Fast cars"]
    assert opened.text(".count") == "2 of 8 contributions"


def test_a_category_can_be_chosen(opened):
    opened.run("(() => { const box = document.querySelector('#category'); box.value = 'ideas/green';"
               "box.dispatchEvent(new Event('change')); })() ?? 0")  # fmt: skip

    assert titles(opened) == ["حديقة", "Łódź café"]


def test_marks_in_one_place_are_listed(opened):
    pile = "document.querySelector('.mark:has(.bubble)')"
    for _ in range(12):  # nearer, until no zoom is left that could tell them apart
        if opened.run("!document.querySelector('#card').hidden"):
            break
        opened.wait_for(pile)
        opened.run(f"{pile}.click() ?? 0")
        opened.qtbot.wait(400)
    assert opened.texts("#card .item-title") == ["Bench", "Łódź café"]
    opened.click("#card .item")

    assert opened.text("#card h2") == "Bench"


def test_what_did_not_travel_along_and_whose_it_is_are_said(opened):
    about = opened.text("#about")

    assert "1 voice recording is not in this file." in about
    assert "Ask Brookvale Forum before you use them elsewhere." in about
    assert "leaflet" in about


def test_everything_can_be_reached_without_a_pointer(opened):
    opened.tab_to(".skip", most=2)
    opened.key(Qt.Key.Key_Return)
    opened.tab_to(".list .item")
    opened.key(Qt.Key.Key_Return)
    assert opened.text("#card h2") == "Dark underpass"
    opened.key(Qt.Key.Key_Escape)
    assert opened.run("document.querySelector('#card').hidden")
    assert opened.run("document.activeElement.textContent").startswith("Dark underpass")

    opened.tab_to(".mark[aria-label*=Worries]")
    opened.key(Qt.Key.Key_Return)
    assert opened.text("#card .card-layer") == "Worries"
    opened.key(Qt.Key.Key_Escape)
    assert opened.run("document.activeElement.matches('.mark')")


def test_on_paper_everything_that_is_shown_is_written_out(opened):
    opened.click(".legend input")
    opened.run("window.dispatchEvent(new Event('beforeprint')) && 0")
    assert opened.texts("#paper h2") == ["Dark underpass", "Fast cars"]
    opened.run("window.dispatchEvent(new Event('afterprint')) && 0")

    assert opened.texts("#paper h2") == []


@pytest.mark.parametrize(
    ("language", "direction", "words"), [("ur", "rtl", "نقشے پر دکھائیں"), ("pl", "ltr", "Pokaż na mapie")]
)
def test_it_speaks_the_project_s_language(reader, neighbourhood_in, language, direction, words):
    reader.open(neighbourhood_in(language))

    assert reader.run("[document.documentElement.lang, document.documentElement.dir]") == [language, direction]
    assert reader.text(".legend legend") == words


def test_a_language_nobody_has_written_comes_in_english(reader, neighbourhood_in):
    reader.open(neighbourhood_in("tlh"))

    assert reader.text(".legend legend") == "Show on the map"


def test_it_asks_for_nothing_and_complains_of_nothing(opened):
    open_card(opened, "Łódź café")
    opened.wait_for("document.querySelector('#card img')?.naturalWidth")

    assert opened.asked == []
    assert opened.console == []


@pytest.mark.parametrize("size", [(390, 844), (1280, 800), (1080, 1920)])
def test_a_chosen_place_comes_to_where_the_card_leaves_it_free(reader, neighbourhood_in, size):
    reader.view.resize(*size)
    reader.open(neighbourhood_in())
    reader.wait_for(f"innerWidth === {size[0]}")
    open_card(reader, "Fast cars")
    reader.wait_for("document.querySelector('.pin')")
    reader.qtbot.wait(700)  # the map glides there

    pin, card, around = (box(reader, one) for one in (".pin", "#card", "#around"))
    beside = pin["right"] <= card["left"] or card["right"] <= pin["left"]
    assert beside or pin["bottom"] <= card["top"] or card["bottom"] <= pin["top"]
    assert around["left"] <= pin["left"] <= pin["right"] <= around["right"]
    assert around["top"] <= pin["top"] <= pin["bottom"] <= around["bottom"]


def box(reader, selector):
    return reader.run(f"document.querySelector('{selector}').getBoundingClientRect()")


def test_a_voice_is_heard_and_what_it_says_is_read_once(opened):
    open_card(opened, "Bench")
    assert opened.text("#card .voice q") == "Somewhere to sit, halfway up the hill"
    assert opened.text("#card").count("halfway up the hill") == 1
    named = opened.run("document.querySelector('#card .player').getAttribute('aria-label')")
    assert named.replace("\u2068", "").replace("\u2069", "") == "Recording, 0:02"
    # Its own loudness, not the even line of a sound that cannot be read.
    opened.wait_for(
        "new Set(document.querySelector('#card .wave .coming').getAttribute('d').match(/V\\S+/g)).size > 5"
    )
    opened.run("document.querySelector('#card .play').focus() ?? 0")
    opened.key(Qt.Key.Key_Return)

    opened.wait_for("document.querySelector('#card .play').getAttribute('aria-label') === 'Stop listening'")
    opened.wait_for("document.querySelector('#card .wave .heard').getAttribute('d')")
    opened.run("(window.listened = document.querySelector('#card .play')) && 0")
    opened.click(".card-close")
    opened.wait_for("window.listened.getAttribute('aria-label') === 'Listen'")
    assert (opened.asked, opened.console) == ([], [])


def test_what_a_voice_says_is_found(opened):
    opened.search("halfway")

    opened.wait_for("document.querySelector('.count').textContent.includes('1')")
    assert titles(opened) == ["Bench"]


def test_an_answer_shows_the_photo_on_the_card_that_it_answers(opened):
    open_card(opened, "Fast cars")
    opened.wait_for("document.querySelector('#card .added img')?.naturalWidth === 320")

    assert "What happened here?" in opened.text("#card .added")


def test_a_photo_opens_as_large_as_the_screen_and_closes_again(opened):
    open_card(opened, "Łódź café")
    opened.run("document.querySelector('#card .photo').focus() ?? 0")
    opened.key(Qt.Key.Key_Return)
    opened.wait_for("document.querySelector('dialog[open] img')?.naturalWidth")
    large, small = box(opened, "dialog img"), box(opened, "#card img")
    assert large["width"] > small["width"]
    opened.key(Qt.Key.Key_Escape)

    opened.wait_for("!document.querySelector('dialog')")
    assert opened.run("document.activeElement.matches('#card .photo')")


def test_a_search_goes_to_where_its_outcome_is(opened):
    open_card(opened, "Dark underpass")
    opened.qtbot.wait(700)
    opened.search("lodz")

    opened.wait_for(
        "[...document.querySelectorAll('.mark')].some(e => e.getAttribute('aria-label').includes('café'))"
    )
