import pytest
from PySide6.QtWidgets import QPushButton

from mapapp.ui.look_choice import LookChoice
from mapapp.ui.preferences import Look, Preferences, usual_look


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "config" / "look.json")


def test_what_was_chosen_is_there_again(preferences):
    preferences.keep(Look("contrast", 1.5))
    assert preferences.look() == Look("contrast", 1.5)


def test_without_a_choice_the_system_decides(qapp, preferences):
    assert preferences.look() == usual_look()


@pytest.mark.parametrize("content", ["", "[]", '{"theme": "pink", "scale": 1}', '{"theme": "light", "scale": 40}'])
def test_a_choice_that_makes_no_sense_is_passed_over(qapp, preferences, tmp_path, content):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "look.json").write_text(content, encoding="utf-8")
    assert preferences.look() == usual_look()


def test_choosing_takes_effect_and_is_kept(texts, theme, show, tmp_path):
    choice = show(LookChoice(texts, theme))
    press = {one.accessibleName(): one.click for one in choice.findChildren(QPushButton)}
    press["Colours of this window: High contrast"]()
    assert theme.look == Look("contrast", 1.0)
    assert Preferences(tmp_path / "config" / "look.json").look() == Look("contrast", 1.0)
