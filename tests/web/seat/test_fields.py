"""Every type of question, filled by pressing and by keyboard."""

from PySide6.QtCore import Qt

from mapapp.domain.questions import QUESTION_TYPES


def done(stage):
    stage.click("[data-does=done]")
    return stage.sent("ContributionDone")[-1]["answers"]


def test_the_card_asks_every_type_that_python_knows(stage):
    assert stage.run("stage.fields") == [one.id for one in QUESTION_TYPES]


def test_by_pressing_and_typing(stage):
    stage.mount()
    stage.reach("tell", layer="ideas")
    stage.click("input[value=old]")
    stage.click("input[value=young]")
    stage.click("input[value=rarely]")
    stage.click("[data-field=years] input")
    stage.keys("12,5")
    stage.click("[data-field=else] textarea")
    stage.keys("No")
    assert done(stage) == {"who": ["young", "old"], "often": "rarely", "years": 12.5, "else": "No"}


def test_by_keyboard_alone(stage):
    stage.mount()
    stage.reach("tell", layer="ideas")
    stage.tab_to("input[value=young]")
    stage.key(Qt.Key.Key_Space)
    stage.tab_to("[data-field=often] input")
    stage.key(Qt.Key.Key_Down)
    stage.tab_to("[data-field=years] input")
    stage.keys("7")
    stage.tab_to("[data-field=else] textarea")
    stage.keys("Yes")
    assert done(stage) == {"who": ["young"], "often": "rarely", "years": 7, "else": "Yes"}


def test_every_answer_can_be_taken_back(stage):
    stage.mount()
    stage.reach("tell", layer="ideas")
    for choice in ("young", "daily", "green"):
        stage.click(f"input[value={choice}]")
        stage.click(f"input[value={choice}]")
    stage.click("[data-field=years] input")
    stage.keys("7")
    stage.key(Qt.Key.Key_Backspace)
    assert done(stage) == {}
    assert stage.sent("ContributionDone")[-1]["category"] == ""


def test_words_where_a_number_belongs_are_left_for_python_to_answer(stage):
    stage.mount()
    stage.reach("tell", layer="ideas")
    stage.click("[data-field=years] input")
    stage.keys("since 1990")
    assert done(stage) == {"years": "since 1990"}


def test_a_type_from_a_newer_project_is_left_out(stage):
    newer = {"id": "x", "type": "hologram", "label": "?", "help": "", "required": False, "choices": []}
    layer = {"id": "assets", "title": "", "prompt": "", "question": "",
             "colour": "#117a65", "symbol": "circle",
             "icon": "heart", "shapes": ["point"], "categories": [], "questions": [newer], "tables": []}  # fmt: skip
    stage.mount(project={"layers": [layer]})
    stage.reach("thanks")
    assert stage.has(".ref")
