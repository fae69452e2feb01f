"""Every resident in their own language, changed at any time, read from its own side."""

import pytest

from mapapp.i18n import languages

ALL = [{"code": one.code, "name": one.name, "direction": one.direction} for one in languages().values()]
CUT_OFF = """[...document.querySelectorAll('#root-one .card, #root-one .card *')]
    .filter((one) => one.checkVisibility() && !one.matches('label.chip'))
    .filter((one) => !one.closest('.only-heard, [data-does=who-asks]'))
    .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.textContent)"""
"""The words that are wider than their place; a chip's own mark of being chosen reaches a hair beyond it."""


def test_the_language_is_chosen_before_sitting_down(stage):
    stage.mount()
    stage.click("[data-language=pl]")
    stage.wait_for(f"{stage.find('[data-does=begin]')}.textContent.includes('Dodaj')")
    stage.click("[data-does=begin]")
    assert stage.sent("VisitStarted")[0]["language"] == "pl"


def test_changing_it_in_the_middle_keeps_every_word(stage):
    stage.mount()
    stage.reach("tell", layer="ideas")
    stage.click("input[value=green]")
    stage.click("textarea")
    stage.keys("A pond")
    stage.click("[data-does=languages]")
    stage.click(".panel [data-language=ur]")
    stage.wait_for("document.querySelector('#root-one').lang === 'ur'")
    assert stage.run(f"{stage.find('textarea')}.value") == "A pond"
    assert stage.run(f"{stage.find('input[value=green]')}.checked")
    stage.click("[data-does=done]")
    done = stage.sent("ContributionDone")[0]
    assert (done["body"], done["language"]) == ("A pond", "ur")


def test_changing_it_in_the_middle_of_a_drawing_does_not_end_the_drawing(stage):
    stage.mount()
    stage.reach("where", layer="ideas")
    stage.click("input[value=line]")
    stage.click("[data-does=here]")
    stage.click("[data-does=languages]")
    stage.click(".panel [data-language=pl]")
    stage.wait_for("document.querySelector('#root-one').lang === 'pl'")
    assert stage.run("stage.places.one.asked") == ["ask point", "stop", "ask line", "here"]
    assert stage.text("[data-does=finish-shape]") == "Linia gotowa"


def test_the_next_visitor_finds_the_seats_own_language(stage):
    stage.mount()
    stage.click("[data-language=ur]")
    stage.wait_for("document.querySelector('#root-one').lang === 'ur'")
    stage.click("[data-does=begin]")
    stage.click("[data-does=finish]")
    stage.wait_for("document.querySelector('#root-one').lang === 'en'")
    assert stage.text("[data-does=begin]") == "Add your voice"


def test_right_to_left_mirrors_the_card_but_not_the_map(stage):
    stage.mount({"language": "ur"})
    stage.reach("where", layer="ideas")
    card = stage.box(".card")
    assert card[2] > 1200, "the card does not lie on the reading side"
    stage.tap_map()
    back, onward = stage.box("[data-does=back]"), stage.box("[data-does=next]")
    assert back[0] > onward[0]
    left, right = stage.box("[data-does=move-left]"), stage.box("[data-does=move-right]")
    assert left[0] < right[0], "left on the map must stay left"
    language, finish = stage.box("[data-does=languages]"), stage.box("[data-does=finish]")
    assert language[0] > finish[0]


def test_an_empty_field_waits_for_words_from_its_own_side(stage):
    stage.mount({"language": "ur"})
    stage.reach("tell")
    assert stage.run(f"getComputedStyle({stage.find('textarea')}).direction") == "rtl"


def test_words_of_the_project_keep_their_own_language(stage):
    stage.mount({"language": "ur"})
    stage.reach("what")
    assert stage.run(f"{stage.find('.layer-prompt [lang]')}.lang") == "en"
    assert stage.run(f"{stage.find('.layer-prompt [lang]')}.dir") == "ltr"


def test_each_name_is_in_its_own_script_and_marked_so(stage):
    stage.mount()
    assert stage.text("[data-language=ur]") == "اردو"
    assert stage.run(f"{stage.find('[data-language=ur]')}.lang") == "ur"
    assert stage.run(f"{stage.find('[data-language=ur]')}.dir") == "rtl"


def test_a_language_without_a_file_speaks_the_default(stage):
    stage.mount({"language": "tlh"}, {"languages": [{"code": "tlh", "name": "tlhIngan Hol", "direction": "ltr"}]})
    assert stage.text("[data-does=begin]") == "Add your voice"


def test_a_project_with_one_language_does_not_ask(stage):
    stage.mount(project={"languages": [{"code": "en", "name": "English", "direction": "ltr"}]})
    assert not stage.has("[data-does=speak]")
    stage.reach("what")
    assert not stage.has("[data-does=languages]")


@pytest.mark.parametrize("code", [one["code"] for one in ALL])
def test_the_words_of_each_language_find_their_room_and_are_heard_in_it(stage, code):
    stage.mount({"language": code}, {"languages": ALL})
    begin = stage.find("[data-does=begin]")
    assert stage.run(f"{begin}.scrollWidth - {begin}.clientWidth") <= 0
    stage.reach("where", layer="ideas")
    assert stage.run(CUT_OFF) == []
    stage.tap_map()
    assert stage.run(CUT_OFF) == []
    stage.click("[data-does=next]")
    assert stage.run(CUT_OFF) == []
    assert stage.accessibility_problems() == []
    stage.click("[data-kind=near_home]")
    assert stage.run(CUT_OFF) == []
    assert stage.accessibility_problems() == []
    stage.click("textarea")
    stage.keys("A pond")
    stage.click("[data-does=finish]")
    assert stage.run(CUT_OFF) == []
    assert stage.accessibility_problems() == []
