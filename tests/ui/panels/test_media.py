"""Photos and recordings in the inspector: captioned, written down, released, held back, added."""

import hashlib
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from mapapp.domain.contribution import Attachment, People
from mapapp.domain.identity import new_uuid
from mapapp.ui.panels.inspector import Inspector
from mapapp.ui.panels.media import MediaCard, Transcript
from mapapp.ui.panels.player import Player
from tests.fakes.neighbourhood import FACILITATOR, idea
from tests.ui.panels.test_inspector import photo_of, press, words_on
from tests.untrusted.recordings import recording


@pytest.fixture
def inspector(context, show):
    made = show(Inspector(context))
    made.hide()
    return made


@pytest.fixture
def opened(qtbot, inspector, context, workspace, leave):
    """One idea with what is attached to it, opened; gives its uuid."""

    def open_one(*attachments):
        uuid = attachments[0].contribution_uuid if attachments else new_uuid()
        (mark,) = leave(idea(uuid=uuid), attachments=attachments)
        context.viewing.select(workspace.ask(lambda store: store.feature(mark.uuid)).result())
        qtbot.waitUntil(inspector.isVisible)
        return mark

    return open_one


def photo(**facts):
    return replace(photo_of(new_uuid(), 300, 200), **facts)


def voice(**facts):
    data = recording(100)
    sha256 = hashlib.sha256(data).hexdigest()
    return replace(Attachment(new_uuid(), new_uuid(), data, "audio/webm", sha256, seconds=2.0), **facts)


def kept(workspace, attachment):
    return workspace.ask(lambda store: store.attachment(attachment.uuid)).result()


def test_a_caption_is_saved_when_the_field_is_left(qtbot, inspector, opened, workspace):
    one = photo()
    opened(one)
    field = inspector.findChild(MediaCard).findChild(QLineEdit)
    field.setText("  The bench by the lock ")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: kept(workspace, one).caption == "The bench by the lock")
    qtbot.waitUntil(lambda: field.text() == "The bench by the lock")


def test_what_is_said_is_written_down_and_can_be_taken_back(qtbot, inspector, opened, workspace):
    one = voice()
    opened(one)
    field = inspector.findChild(Transcript)
    field.setPlainText("By the lock")
    field._left()
    qtbot.waitUntil(lambda: kept(workspace, one).transcript == "By the lock")
    workspace.undo(FACILITATOR).result()
    qtbot.waitUntil(lambda: field.toPlainText() == "")


def test_a_photo_with_children_says_that_it_waits_and_is_released_by_a_press(qtbot, inspector, opened, workspace):
    one = photo(people=People.CHILDREN)
    opened(one)
    assert any(words.startswith("Children are in this photo") for words in words_on(inspector))
    press(inspector, "Release")
    qtbot.waitUntil(lambda: kept(workspace, one).released is True)
    qtbot.waitUntil(lambda: any(words.startswith("Others see this together with") for words in words_on(inspector)))
    press(inspector, "Hold back")
    qtbot.waitUntil(lambda: kept(workspace, one).released is False)
    qtbot.waitUntil(lambda: "Only you see this." in words_on(inspector))


def test_who_is_in_a_photo_can_be_put_right(qtbot, inspector, opened, workspace):
    one = photo()
    opened(one)
    box = inspector.findChild(MediaCard).findChild(QComboBox)
    assert box.currentText() == "Nobody was asked"
    box.setCurrentText("Children")
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: kept(workspace, one).people is People.CHILDREN)


def test_a_voice_waits_for_a_release_of_its_own_and_has_a_button_to_listen(inspector, opened):
    opened(voice())
    assert any(words.startswith("Others read what is said") for words in words_on(inspector))
    player = inspector.findChild(Player)
    assert player.findChild(QToolButton).accessibleName() == "Listen"
    assert "2 seconds" in player.accessibleName()


def test_a_photo_of_this_computer_is_added_made_anew(qtbot, inspector, opened, workspace, dialogs, tmp_path):
    dialogs.file = tmp_path / "bench.png"
    dialogs.file.write_bytes(photo().data)
    mark = opened()
    press(inspector, "Add a photo…")
    attached = lambda: workspace.ask(lambda store: store.attachments(mark.uuid)).result()  # noqa: E731
    qtbot.waitUntil(lambda: len(attached()) == 1)
    assert (attached()[0].content_type, attached()[0].width) == ("image/jpeg", 300)
    qtbot.waitUntil(lambda: inspector.findChild(MediaCard) is not None)


def test_what_is_no_photo_is_not_added_and_said_so(qtbot, inspector, opened, context, workspace, dialogs, tmp_path):
    told = []
    context.notices.told.connect(lambda *said: told.append(said))
    dialogs.file = tmp_path / "bench.png"
    dialogs.file.write_bytes(b"<svg/>")
    mark = opened()
    press(inspector, "Add a photo…")
    qtbot.waitUntil(lambda: bool(told))
    assert "could not open this photo" in str(told[0])
    assert workspace.ask(lambda store: store.attachments(mark.uuid)).result() == ()
