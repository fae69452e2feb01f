"""What is asked before a round begins."""

import io

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from mapapp.domain.contribution import Status
from mapapp.domain.edits import Decision, Moderate
from mapapp.domain.refusal import Refusal
from mapapp.domain.rounds import Option, RoundKind
from mapapp.ui.console import idea_picker
from mapapp.ui.console.ask_round import RoundDialog
from mapapp.ui.console.idea_line import IdeaLine
from mapapp.workspace.problem_text import problem_text
from tests.fakes.neighbourhood import FACILITATOR as AMINA


@pytest.fixture
def ask(qtbot, room, table, show):
    table.sit(1)
    marks = [table.leave(1, title="A bench"), table.leave(1, title="A tree"), table.leave(1, title="Not yet")]
    table.publish(*marks[:2])

    def ask(kind):
        dialog = show(RoundDialog(None, room.context, kind))
        dialog.marks = marks
        if kind is not RoundKind.PROMPT:
            qtbot.waitUntil(lambda: len(lines(dialog)) == 2)
        return dialog

    return ask


def lines(dialog):
    return {line.box.text(): line for line in dialog.findChildren(IdeaLine) if line.isVisible()}


def test_dots_need_a_question_and_ideas(ask):
    dialog = ask(RoundKind.DOTS)
    assert dialog.begin.toolTip() == "Write what everybody is asked."
    dialog.question.setPlainText("Which first?")
    assert dialog.begin.toolTip() == "Choose the ideas."
    lines(dialog)["A tree"].box.click()
    assert dialog.begin.isEnabled()
    held = dialog.round
    assert (held.kind, held.title, held.dots) == (RoundKind.DOTS, "Which first?", 5)
    assert held.options == (Option(dialog.marks[1].uuid),)


def test_a_question_has_room_for_so_many_letters(ask):
    dialog = ask(RoundKind.PROMPT)
    dialog.question.setPlainText("a" * 301)
    assert dialog.begin.toolTip().startswith("That is 301 letters long; there is room for 300.")
    dialog.question.setPlainText("a" * 300)
    assert dialog.begin.isEnabled()


@pytest.fixture
def filled(ask):
    dialog = ask(RoundKind.DOTS)
    dialog.question.setPlainText("Which first?")
    lines(dialog)["A tree"].box.click()
    return dialog


def test_a_round_begins_with_what_was_written(qtbot, filled, workspace):
    with qtbot.waitSignal(filled.accepted):
        filled.begin.click()
    assert workspace.snapshot.open_round.title == "Which first?"


def test_what_was_written_stays_when_the_round_cannot_begin(qtbot, filled, workspace, words_on):
    workspace.submit(Moderate((Decision(filled.marks[1].uuid, Status.HIDDEN, "Names somebody"),)), AMINA).result()
    with qtbot.assertNotEmitted(filled.accepted):
        filled.begin.click()
        refused = problem_text(Refusal("round-idea-hidden", "options", idea="A tree"), filled._context.texts)
        qtbot.waitUntil(lambda: refused in words_on(filled))
    assert filled.begin.isEnabled()
    assert filled.question.toPlainText() == "Which first?"


def test_only_what_everybody_may_see_can_be_chosen(ask):
    assert set(lines(ask(RoundKind.DOTS))) == {"A bench", "A tree"}


def test_a_search_finds_and_what_is_chosen_stays(ask, qtbot):
    dialog = ask(RoundKind.DOTS)
    lines(dialog)["A tree"].box.click()
    QTest.keyClicks(dialog.form.ideas._words, "no such thing")
    qtbot.waitUntil(lambda: set(lines(dialog)) == {"A tree"})


def test_all_of_a_layer_are_taken_at_once(ask, press):
    dialog = ask(RoundKind.DOTS)
    press(dialog, "Take all of these")
    assert len(dialog.form.ideas.chosen) == 2


def test_no_more_are_ticked_than_can_be_weighed(ask, monkeypatch):
    monkeypatch.setattr(idea_picker, "MOST_OPTIONS", 1)
    dialog = ask(RoundKind.DOTS)
    shown = lines(dialog)
    shown["A tree"].box.click()
    assert not shown["A bench"].box.isEnabled()
    assert shown["A bench"].box.toolTip().startswith("More than 1 ideas are too many")
    shown["A tree"].box.click()
    assert shown["A bench"].box.isEnabled()
    shown["A bench"].box.click()
    assert list(dialog.form.ideas.chosen) == [dialog.marks[0].uuid]


def test_money_needs_a_pot_and_a_cost_for_each_idea(ask):
    dialog = ask(RoundKind.TOKENS)
    dialog.question.setPlainText("Spend it on?")
    assert dialog.begin.toolTip() == "Say how much money is in the pot."
    QTest.keyClicks(dialog.form.pot, "1500")
    lines(dialog)["A bench"].box.click()
    assert dialog.begin.toolTip() == "Say what each chosen idea costs."
    QTest.keyClicks(lines(dialog)["A bench"].price, "500")
    QTest.keyClicks(lines(dialog)["A tree"].price, "2000")
    held = dialog.round
    assert (held.pot, held.unit) == (1500, "£")
    assert {one.cost for one in held.options} == {500, 2000}


def test_a_card_is_words_or_a_photo_without_what_the_camera_wrote_into_it(ask, press, dialogs, qtbot, tmp_path):
    camera = Image.Exif()
    camera[0x010F] = "A camera that says where it was"
    dialogs.file = tmp_path / "photo.jpg"
    Image.new("RGB", (40, 30), "#336699").save(dialogs.file, exif=camera)
    dialog = ask(RoundKind.PROMPT)
    assert not dialog.begin.isEnabled()
    press(dialog, "Add a photo…")
    qtbot.waitUntil(lambda: dialog.begin.isEnabled())
    held = dialog.round
    assert held.picture_type == "image/jpeg"
    assert not Image.open(io.BytesIO(held.picture)).getexif()


def test_a_photo_that_cannot_be_read_is_said_in_words(ask, press, dialogs, qtbot, tmp_path, words_on):
    dialogs.file = tmp_path / "photo.jpg"
    dialogs.file.write_bytes(b"no picture")
    dialog = ask(RoundKind.PROMPT)
    press(dialog, "Add a photo…")
    qtbot.waitUntil(lambda: any("could not open this photo" in words for words in words_on(dialog)))
    assert not dialog.begin.isEnabled()
