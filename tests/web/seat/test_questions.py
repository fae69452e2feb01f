"""The form of a project, asked by touch and by keyboard, in any language, with questions that come and go."""

import pytest
from PySide6.QtCore import Qt

from mapapp.domain.questions import long_text
from mapapp.webview.hand import Hand

ASKED = {"help": "", "required": False, "choices": [], "only_if": None}
FORM = [
    {"id": "story", "type": "long_text", "label": "What is the story of this place?"},
    {"id": "help", "type": "yes_no", "label": "Would you help?", "required": True,
     "help": "It binds you to nothing."},
    {"id": "since", "type": "date", "label": "Since when have you come?",
     "only_if": {"question": "help", "answers": ["yes"]}},
    {"id": "safe", "type": "rating", "label": "How safe do you feel here?",
     "choices": [{"id": "1", "label": "Not at all"}, {"id": "5", "label": "Very safe"}]},
    {"id": "why", "type": "text", "label": "What would make it safer?",
     "only_if": {"question": "safe", "answers": ["1", "2"]}},
]  # fmt: skip
LAYER = {
    "id": "assets", "title": "Assets", "prompt": "Something good", "question": "What is good?", "colour": "#117a65",
    "symbol": "circle", "icon": "heart", "shapes": ["point"], "categories": [], "tables": [],
    "questions": [{**ASKED, **question} for question in FORM],
}  # fmt: skip


@pytest.fixture
def form(stage):
    """The step that asks, as a person reaches it."""

    def open_form(**seat):
        stage.mount(seat, project={"layers": [LAYER]})
        stage.view.setFocus()
        stage.reach("tell")
        return stage

    return open_form


def answers(stage):
    stage.click("[data-does=done]")
    return stage.sent("ContributionDone")[-1]["answers"]


def expanded(stage):
    return stage.run(f"{stage.find('.date-part[aria-expanded=true]')}?.dataset.part ?? null")


def pick(stage, *parts):
    for part, value in parts:
        stage.click(f"input[name=one-since-{part}][value='{value}']")


def test_everything_by_pressing(form):
    stage = form()
    stage.click("[data-field=story] textarea")
    stage.keys("It was a farm")
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-field=safe] input[value='2']")
    stage.click("[data-field=why] textarea")
    stage.keys("Light")
    stage.click("[data-part=day]")
    pick(stage, ("day", 13), ("month", "06"), ("year", 2025))
    assert answers(stage) == {
        "story": "It was a farm", "help": "yes", "safe": 2, "why": "Light", "since": "2025-06-13",
    }  # fmt: skip


def test_everything_by_touch(form):
    stage = form()
    finger = Hand(stage.view)
    finger.tap_on("[data-field=story] textarea")
    stage.keys("It was a farm")
    finger.tap_on("[data-field=help] input[value=yes]")
    finger.tap_on("[data-part=month]")
    finger.tap_on("input[name=one-since-month][value='06']")
    finger.tap_on("input[name=one-since-day][value='13']")
    finger.tap_on("[data-does=earlier]")
    finger.tap_on(".years label:last-of-type input")
    year = stage.text("[data-part=year] .date-value")
    assert expanded(stage) is None
    finger.tap_on("[data-field=safe] input[value='5']")
    assert answers(stage) == {"story": "It was a farm", "help": "yes", "since": f"{year}-06-13", "safe": 5}


def test_the_answers_to_a_part_of_a_date_are_all_in_view(form):
    stage = form()
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-part=day]")
    top, bottom = stage.box(".date-panel")[1::2]
    over, under = stage.box(".card-body")[1::2]
    assert over <= top < bottom <= under


def test_everything_by_keyboard(form):
    stage = form()
    stage.tab_to("[data-field=story] textarea")
    stage.keys("It was a farm")
    stage.key(Qt.Key.Key_Return)
    stage.keys("once")
    stage.tab_to("[data-field=help] input")
    stage.key(Qt.Key.Key_Space)
    stage.tab_to("[data-part=day]")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Return)
    first_year = stage.text("[data-part=year] .date-value")
    stage.tab_to("[data-field=safe] input")
    stage.key(Qt.Key.Key_Down)
    assert answers(stage) == {
        "story": "It was a farm\nonce", "help": "yes", "since": f"{first_year}-02-02", "safe": 2,
    }  # fmt: skip


def test_after_each_part_of_a_date_the_next_is_asked_and_then_the_answers_close(form):
    stage = form()
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-part=month]")
    pick(stage, ("month", "02"))
    assert expanded(stage) == "day"
    assert stage.run("document.querySelectorAll('.days input').length") == 29, "February never has thirty days"
    pick(stage, ("day", 29))
    assert expanded(stage) == "year"
    stage.click("[data-does=earlier]")
    assert stage.run("document.activeElement.dataset.does") == "earlier"
    stage.key(Qt.Key.Key_Escape)
    assert expanded(stage) is None
    assert stage.run("document.activeElement.dataset.part") == "year"


def test_a_date_half_chosen_is_kept_and_can_be_left_out(form):
    stage = form()
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-part=day]")
    pick(stage, ("day", 13))
    assert stage.sent("DraftKept")[-1]["draft"]["answers"]["since"] == "--13"
    stage.click("[data-does=clear-date]")
    assert answers(stage) == {"help": "yes"}


def test_a_date_is_asked_for_in_the_persons_language_and_stays_when_that_changes(form):
    stage = form(language="pl")
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-part=day]")
    pick(stage, ("day", "09"), ("month", "06"))
    assert stage.text("[data-part=month]") == "Miesiącczerwiec"
    stage.click("[data-does=languages]")
    stage.click("[data-language=ur]")
    stage.wait_for(f"{stage.find('[data-part=month]')}.textContent.includes('جون')")
    assert stage.text("[data-part=day] .date-value") == "9"


def test_a_question_comes_and_goes_with_the_answer_before_it_and_is_announced(form):
    stage = form()
    assert not stage.has("[data-field=since]")
    stage.click("[data-field=help] input[value=yes]")
    assert stage.has("[data-field=since]")
    stage.wait_for(f"{stage.find('[role=status]')}.textContent.includes('Since when have you come?')")
    stage.click("[data-field=help] input[value=no]")
    assert not stage.has("[data-field=since]")
    stage.wait_for(f"{stage.find('[role=status]')}.textContent.includes('no longer needed')")


def test_a_question_that_was_asked_is_asked_again_after_the_language_changed(form):
    stage = form()
    stage.click("[data-field=safe] input[value='1']")
    stage.click("[data-does=languages]")
    stage.click("[data-language=pl]")
    stage.wait_for(f"{stage.find('[data-field=help] legend')}.textContent.includes('odpowied')")
    assert stage.has("[data-field=why]")
    assert stage.text("[data-field=help] .chips") == "TakNie"


def test_the_room_that_is_left_is_said_only_near_the_end(form):
    stage = form()
    stage.click("[data-field=story] textarea")
    stage.keys("Short")
    assert stage.text("[data-field=story] .room") == ""
    box = stage.find("[data-field=story] textarea")
    many = long_text.MOST_CHARACTERS - 3
    words = f"'many words '.repeat({many}).slice(0, {many})"
    stage.run(f"({box}.value = {words}, {box}.setSelectionRange({many}, {many}))")
    stage.keys("y")
    assert stage.text("[data-field=story] .room") == "There is room for 2 more letters."
    stage.keys("yyyy")
    assert stage.text("[data-field=story] .room").startswith("That is all that fits here.")
    assert len(answers(stage)["story"]) == long_text.MOST_CHARACTERS


def test_a_step_is_told_by_its_words_and_by_a_sign_and_not_only_by_its_colour(form):
    stage = form()
    said = [stage.text(f"[data-field=safe] label:nth-child({at}) .only-heard") for at in (1, 3, 5)]
    assert said == ["1 of 5: Not at all", "3 of 5", "5 of 5: Very safe"]
    assert not stage.has("[data-field=safe] label:nth-child(4) .icon")
    stage.click("[data-field=safe] input[value='4']")
    assert stage.has("[data-field=safe] label:nth-child(4) .icon")


def test_a_question_that_must_be_answered_says_so_in_words_and_its_help_is_read_with_it(form):
    stage = form()
    assert "(please answer)" in stage.text("[data-field=help] legend")
    assert stage.text("[data-field=help] .help") == "It binds you to nothing."
    described = f"{stage.find('[data-field=help]')}.getAttribute('aria-describedby')"
    assert stage.run(f"document.getElementById({described}).textContent") == "It binds you to nothing."


def test_a_date_that_python_cannot_take_is_asked_again(form):
    stage = form()
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-part=day]")
    pick(stage, ("day", 13))
    assert answers(stage)["since"] == "--13"
    contribution = stage.sent("ContributionDone")[-1]["contribution"]
    words = "Please choose a day, a month and a year that go together."
    stage.tell(type="ContributionRefused", seat="one", contribution=contribution, field="since", message=words)
    assert words in stage.text(".refusal")
    assert stage.run("document.activeElement.dataset.part") == "day"


@pytest.mark.parametrize(("zoom", "width"), [(2.0, 640), (4.0, 320)])
def test_enlarged_the_answers_to_a_date_are_still_all_there(stage, zoom, width):
    stage.view.setZoomFactor(zoom)
    stage.wait_for(f"innerWidth === {width}")
    stage.mount(project={"layers": [LAYER]})
    stage.reach("where")
    stage.click("[data-does=whole-area]")
    stage.click("[data-field=help] input[value=yes]")
    for part in ("day", "month", "year"):
        stage.click(f"[data-part={part}]")
        card = stage.find(".card")
        assert stage.run(f"{card}.scrollWidth - {card}.clientWidth") <= 0, "the card scrolls sideways"
        chips = "[...document.querySelectorAll('.grid .chip')]"
        assert stage.run(f"{chips}.filter(one => one.scrollWidth > one.clientWidth + 4).length") == 0


@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [
        ("en", "light", (1280, 800)),
        ("ur", "light", (1920, 1080)),
        ("en", "contrast", (1920, 1080)),
        ("fi", "dark", (1280, 800)),
    ],
)
@pytest.mark.parametrize("part", ["day", "month", "year"])
def test_every_question_is_for_everybody(stage, language, theme, size, part):
    stage.view.resize(*size)
    stage.wait_for(f"innerWidth === {size[0]}")
    stage.run(f"(document.documentElement.dataset.theme = '{theme}')")
    stage.mount({"language": language}, project={"layers": [LAYER]})
    stage.reach("tell")
    stage.click("[data-field=help] input[value=yes]")
    stage.click("[data-field=safe] input[value='2']")
    stage.click(f"[data-part={part}]")
    assert stage.accessibility_problems() == []
    small = stage.run(
        "[...document.querySelectorAll('#root-one button, #root-one input')].filter(one => one.checkVisibility())"
        ".map(one => [one.name || one.dataset.does || one.dataset.part, one.value, one.getBoundingClientRect()])"
        ".filter(([, , box]) => Math.min(Math.round(box.width), Math.round(box.height)) < 56)"
    )
    assert small == []
    inner = stage.find(".card-body")
    assert stage.run(f"{inner}.scrollWidth - {inner}.clientWidth") <= 0, "the card scrolls sideways"
