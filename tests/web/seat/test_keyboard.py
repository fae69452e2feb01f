"""The whole minute without a pointer."""

from PySide6.QtCore import Qt


def press(stage, selector):
    stage.tab_to(selector)
    stage.key(Qt.Key.Key_Return)


def test_a_whole_visit_by_keyboard_alone(stage):
    stage.mount()
    stage.view.setFocus()
    press(stage, "[data-does=begin]")
    assert stage.run("document.activeElement.textContent") == "What would you like to tell us?"
    press(stage, "[data-layer=ideas]")
    assert stage.run("document.activeElement.textContent") == "Where is it?"
    press(stage, "[data-does=move-left]")
    press(stage, "[data-does=here]")
    stage.answer_place()
    press(stage, "[data-does=next]")
    assert stage.run("document.activeElement.textContent") == "Is this near your home?"
    press(stage, "[data-kind=near_home]")
    stage.tab_to("[data-field=category] input")
    stage.key(Qt.Key.Key_Down)
    stage.tab_to("textarea")
    stage.keys("Cycle path")
    press(stage, "[data-does=done]")
    assert stage.run("document.activeElement.dataset.does") == "done", "the focus was lost while it is being kept"
    stage.save("B2-9XD")
    assert stage.run("document.activeElement.textContent") == "Thank you!"
    press(stage, "[data-does=finish-here]")
    stage.wait_for(stage.find("[data-does=begin]"))
    done = stage.sent("ContributionDone")[0]
    assert (done["geom_source"], done["category"], done["body"]) == ("crosshair", "green", "Cycle path")


def test_escape_closes_a_panel_and_the_card_is_reached_again(stage):
    stage.mount()
    stage.view.setFocus()
    press(stage, "[data-does=begin]")
    press(stage, "[data-does=languages]")
    assert stage.run(f"{stage.find('.panel')}.contains(document.activeElement)")
    assert stage.run(f"{stage.find('.seat-screen')}.inert")
    stage.key(Qt.Key.Key_Escape)
    assert not stage.has(".panel")
    press(stage, "[data-layer=assets]")


def test_choosing_another_place_by_keyboard_does_not_lose_the_focus(stage):
    stage.mount()
    stage.view.setFocus()
    press(stage, "[data-does=begin]")
    press(stage, "[data-layer=assets]")
    press(stage, "[data-does=here]")
    stage.answer_place(inside=False)
    press(stage, "[data-does=place-again]")
    assert stage.run("document.activeElement.dataset.does") == "here"


def test_the_number_is_said_aloud(stage):
    stage.mount()
    stage.reach("thanks")
    stage.wait_for(f"{stage.find('> [role=status]')}.textContent.includes('K7-F3Q')")
