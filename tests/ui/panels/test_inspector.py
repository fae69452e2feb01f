import hashlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit

from mapapp.domain.contribution import Attachment, Status
from mapapp.domain.edits import ChangeContribution
from mapapp.domain.identity import new_uuid
from mapapp.ui.panels.inspector import Inspector
from mapapp.ui.panels.photo import Photo
from tests.fakes.neighbourhood import FACILITATOR, idea


@pytest.fixture
def inspector(context, show):
    made = show(Inspector(context))
    made.hide()
    return made


@pytest.fixture
def opened(qtbot, inspector, context, workspace, leave):
    """The inspector on one idea, as a facilitator who clicked it sees it."""

    def open_one(attachments=(), **differences):
        (mark,) = leave(idea(**differences), attachments=attachments)
        context.viewing.select(workspace.ask(lambda store: store.feature(mark.uuid)).result())
        qtbot.waitUntil(inspector.isVisible)
        return mark

    return open_one


def words_on(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget, text):
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    found.click()


def kept(workspace, mark):
    return workspace.ask(lambda store: store.contribution(mark.uuid)).result()


def test_it_stays_away_until_something_is_opened(inspector):
    assert not inspector.isVisible()


def test_it_shows_the_words_answers_and_number(inspector, opened):
    mark = opened(title="More trees", body="Please, along the canal", answers={"how_soon": "now"})
    words = words_on(inspector)
    assert {"More trees", "Please, along the canal", "How soon?", "Now", f"Number {mark.ref}"} <= set(words)


def test_every_kind_of_answer_is_read_in_words(inspector, opened):
    opened(answers={"would_help": "yes", "how_good": 5, "since": "2026-06-03", "story": "One line\nand another"})
    assert {"Yes", "5 of 5: Lovely", "3 June 2026", "One line\nand another"} <= set(words_on(inspector))


def test_markup_in_somebodys_words_stays_text(inspector, opened):
    opened(title="<b>bold</b>", body='<img src="x">')
    assert "<b>bold</b>" in words_on(inspector)
    assert '<img src="x">' in words_on(inspector)


def test_publish_makes_it_public_and_says_so(qtbot, inspector, opened, workspace, said):
    mark = opened()
    press(inspector, "Publish")
    qtbot.waitUntil(lambda: kept(workspace, mark).status is Status.PUBLISHED)
    qtbot.waitUntil(lambda: said == [("good", f"{mark.ref} is published. Everybody can see it now.")])
    qtbot.waitUntil(lambda: "Published" in words_on(inspector))


def test_hide_keeps_the_reason_and_shows_it(qtbot, inspector, opened, workspace, dialogs):
    dialogs.reason = "Only a test"
    opened()
    press(inspector, "Hide…")
    qtbot.waitUntil(lambda: "Hidden because: Only a test" in words_on(inspector))


def test_changing_the_words_keeps_what_the_person_wrote(qtbot, inspector, opened, workspace):
    mark = opened(body="Call me on 01234 567890 about trees")
    press(inspector, "Change")
    inspector._form._words.setPlainText("Please call me about trees")
    inspector._form._title.setText("Trees")
    press(inspector, "Save")
    qtbot.waitUntil(lambda: kept(workspace, mark).title == "Trees")
    after = kept(workspace, mark)
    assert after.body == "Call me on 01234 567890 about trees"
    assert after.published_body == "Please call me about trees"
    qtbot.waitUntil(lambda: "In their own words, as they left it:" in words_on(inspector))


def test_saving_without_a_change_makes_no_edit(qtbot, inspector, opened, workspace):
    mark = opened()
    press(inspector, "Change")
    press(inspector, "Save")
    assert kept(workspace, mark).revision == 1
    assert inspector._view.isVisible()


def test_a_change_made_meanwhile_is_not_overwritten(qtbot, inspector, opened, workspace, said):
    from mapapp.domain.edits import ChangeContribution

    mark = opened()
    press(inspector, "Change")
    inspector._form._mark = mark
    workspace.submit(ChangeContribution(mark.uuid, {"title": "Theirs"}), FACILITATOR).result()
    inspector._form._title.setText("Mine")
    inspector._form._save()
    qtbot.waitUntil(lambda: any(tone == "problem" for tone, _ in said))
    assert kept(workspace, mark).title == "Theirs"


def test_delete_asks_and_undo_brings_it_back(qtbot, inspector, opened, workspace, dialogs):
    mark = opened()
    press(inspector, "Delete")
    qtbot.waitUntil(lambda: kept(workspace, mark).deleted)
    qtbot.waitUntil(lambda: not inspector.isVisible())
    assert dialogs.asked == [f"Delete {mark.ref}?"]
    workspace.undo(FACILITATOR).result()
    assert kept(workspace, mark).title == "More trees"


def test_not_now_deletes_nothing(qtbot, inspector, opened, workspace, dialogs):
    dialogs.yes = False
    mark = opened()
    press(inspector, "Delete")
    assert not kept(workspace, mark).deleted


def test_a_photo_is_shown_whole(qtbot, inspector, opened):
    uuid = new_uuid()
    opened(uuid=uuid, attachments=(photo_of(uuid, 300, 200),))
    shown = inspector.findChild(Photo)
    qtbot.waitUntil(lambda: not shown._image.isNull())
    assert shown.heightForWidth(300) == 200


def test_a_photo_that_cannot_be_read_says_so_and_the_words_stay(qtbot, inspector, opened):
    uuid = new_uuid()
    broken = Attachment(new_uuid(), uuid, b"not a photo", "image/jpeg", hashlib.sha256(b"not a photo").hexdigest())
    opened(uuid=uuid, attachments=(broken,))
    shown = inspector.findChild(Photo)
    qtbot.waitUntil(lambda: shown._failed)
    assert "More trees" in words_on(inspector)


def photo_of(contribution, width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#6f9a78"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data = bytes(buffer.data())
    return Attachment(new_uuid(), contribution, data, "image/png", hashlib.sha256(data).hexdigest(), width, height)


def typing(inspector):
    return inspector.findChild(QLineEdit)


def test_what_is_half_typed_is_there_again_after_another_was_read(qtbot, inspector, opened, context):
    opened(title="More trees")
    first = context.viewing.selected
    press(inspector, "Change")
    typing(inspector).setText("More lime trees")
    opened(title="A bench")
    qtbot.waitUntil(lambda: "A bench" in words_on(inspector))
    context.viewing.select(first)
    qtbot.waitUntil(lambda: typing(inspector).isVisible())
    assert typing(inspector).text() == "More lime trees"


def test_what_is_half_typed_stays_when_somebody_changes_the_same_contribution(qtbot, inspector, opened, workspace):
    mark = opened(title="More trees")
    press(inspector, "Change")
    typing(inspector).setText("More lime trees")
    workspace.submit(ChangeContribution(mark.uuid, {"category": "greenery"}), FACILITATOR).result()
    qtbot.wait(200)
    assert typing(inspector).isVisible()
    press(inspector, "Save")
    qtbot.waitUntil(lambda: "More lime trees" in words_on(inspector))
    assert (kept(workspace, mark).title, kept(workspace, mark).category) == ("More lime trees", "greenery")


def test_what_was_given_up_does_not_come_back(qtbot, inspector, opened):
    opened(title="More trees")
    press(inspector, "Change")
    typing(inspector).setText("Fewer trees")
    press(inspector, "Not now")
    press(inspector, "Change")
    assert typing(inspector).text() == "More trees"


def test_what_may_give_somebody_away_stands_out_before_others_read_it(inspector, opened, qtbot):
    opened(title="A swing", body="🌳 Ring Amina on 07700 900123, or amina@example.org")
    marked = inspector.findChild(QTextEdit)
    pieces = [one.cursor.selectedText() for one in marked.extraSelections()]
    assert pieces == ["07700 900123", "amina@example.org"]
    words = words_on(inspector)
    assert any("This may give somebody away." in one for one in words)
    assert {"Phone number", "E-mail address"} <= set(words)


def test_taking_it_out_of_the_words_for_others_leaves_the_persons_own(inspector, opened, workspace, qtbot):
    mark = opened(body="Ring Amina on 07700 900123")
    press(inspector, "Change")
    (editor,) = [one for one in inspector.findChildren(QPlainTextEdit) if one.isVisible()]
    assert [one.cursor.selectedText() for one in editor.extraSelections()] == ["07700 900123"]
    editor.setPlainText("Ring Amina")
    assert editor.extraSelections() == []
    press(inspector, "Save")
    qtbot.waitUntil(lambda: kept(workspace, mark).published_body == "Ring Amina")
    assert kept(workspace, mark).body == "Ring Amina on 07700 900123"
