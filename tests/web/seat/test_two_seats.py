"""Two people at one table: each with their own card, language, words and way out."""

import pytest

LEFT = {"id": "left", "language": "en"}
RIGHT = {"id": "right", "language": "ur"}


@pytest.fixture
def table(stage):
    stage.mount(LEFT)
    stage.mount(RIGHT)
    return stage


def at(table, seat):
    table.focus = seat
    return table


def test_each_seat_speaks_its_own_language_and_the_page_none_of_them(table):
    assert table.text("[data-does=begin]", seat="left") == "Add your voice"
    assert table.text("[data-does=begin]", seat="right") == "اپنی آواز شامل کریں"
    assert table.run("[document.documentElement.lang, document.documentElement.dir]") == ["en", ""]


def test_two_visits_at_once_never_mix(table):
    at(table, "left").reach("tell")
    at(table, "right").reach("tell", layer="concerns")
    table.click("textarea", seat="left")
    table.keys("Left hand words")
    table.click("textarea", seat="right")
    table.keys("Right hand words")
    table.click("[data-does=done]", seat="left")
    table.save("LL-111", seat="left")
    assert table.text(".ref", seat="left") == "LL-111"
    assert table.has("[data-step=tell]", seat="right")
    table.click("[data-does=done]", seat="right")
    left, right = table.sent("ContributionDone")
    assert (left["seat"], left["layer"], left["body"], left["language"]) == (
        "left",
        "assets",
        "Left hand words",
        "en",
    )
    assert (right["seat"], right["layer"], right["body"], right["language"]) == (
        "right", "concerns", "Right hand words", "ur",
    )  # fmt: skip
    assert left["visit"] != right["visit"]


def test_a_thank_you_does_not_take_the_keyboard_from_the_other_person(table):
    at(table, "left").reach("tell")
    at(table, "right").reach("tell", layer="concerns")
    table.click("[data-does=done]", seat="left")
    table.click("textarea", seat="right")
    table.keys("Half a sen")
    table.save(seat="left")
    assert table.has(".ref", seat="left")
    table.keys("tence")
    assert table.run(f"{table.find('textarea', 'right')}.value") == "Half a sentence"


def test_one_person_leaving_leaves_the_other_where_they_are(table):
    at(table, "left").reach("tell")
    at(table, "right").reach("where")
    table.click("[data-does=finish]", seat="left")
    table.click("[data-does=leave]", seat="left")
    table.wait_for(table.find("[data-does=begin]", "left"))
    assert table.has("[data-step=where]", seat="right")
    assert [one["seat"] for one in table.sent("VisitFinished")] == ["left"]


def test_no_two_elements_share_an_id(table):
    at(table, "left").reach("tell", layer="ideas")
    at(table, "right").reach("tell", layer="ideas")
    ids = table.run("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))
    names = table.run("[...document.querySelectorAll('input[name]')].map(one => one.name.split('-')[0])")
    assert set(names) == {"left", "right"}


def test_an_answer_for_one_place_is_not_heard_at_the_other_seat(table):
    at(table, "left").reach("where")
    at(table, "right").reach("where")
    table.run("stage.tapMap('left', -1.9, 52.5)")
    table.run("stage.tapMap('right', -1.9, 52.5)")
    table.tell(type="PlaceAnswered", seat="left", step=1, inside=True)
    assert table.has("[data-does=next]", seat="left")
    assert not table.has("[data-does=next]", seat="right")


def test_a_seat_that_is_taken_away_leaves_nothing(table):
    at(table, "left").reach("where")
    table.run("stage.seats.left.destroy()")
    assert table.run("document.querySelector('#root-left').outerHTML") == '<div id="root-left" class=""></div>'
    assert table.run("stage.places.left.running") is None
    assert table.has("[data-does=begin]", seat="right")
