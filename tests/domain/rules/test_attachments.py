"""Photos and recordings: they come with the answer that names them, and what is written about them can be undone."""

from dataclasses import replace

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, People
from mapapp.domain.identity import new_uuid
from mapapp.domain.questions import Question
from mapapp.domain.refusal import Refusal
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, brookvale, idea, ideas
from tests.fakes.rules import Rules

WITH_PHOTO = brookvale(layers=(ideas(questions=(Question("photos", "photo", "A photo?"),)),))


def photo(mark, **facts):
    return replace(Attachment(new_uuid(), mark.uuid, b"jpeg", "image/jpeg", "00"), **facts)


def left(rules, mark, *photos):
    rules.do(edits.AddContributions((mark,), photos), RESIDENT_AT_KIOSK)


def test_a_photo_that_an_answer_names_comes_with_it():
    rules = Rules(WITH_PHOTO)
    mark = idea()
    one = photo(mark)
    left(rules, replace(mark, answers={"photos": [one.uuid]}), one)
    assert rules.mark(mark.uuid).answers["photos"] == (one.uuid,)
    assert rules.store.attachment(one.uuid) == one


def test_an_answer_without_its_photo_is_refused_and_nothing_is_kept():
    rules = Rules(WITH_PHOTO)
    mark = idea(answers={"photos": [new_uuid()]})
    with pytest.raises(Refusal, match="attachment-lost"):
        left(rules, mark)
    assert rules.mark(mark.uuid) is None


def test_the_same_done_said_twice_is_known_even_when_its_photo_is_no_longer_in_the_draft():
    rules = Rules(WITH_PHOTO)
    mark = idea()
    one = photo(mark)
    mark = replace(mark, answers={"photos": [one.uuid]})
    left(rules, mark, one)
    with pytest.raises(Refusal, match="already-saved"):
        left(rules, mark)


def test_a_planners_rows_may_name_photos_that_stayed_behind():
    rules = Rules(WITH_PHOTO)
    mark = idea(answers={"photos": [new_uuid()]})
    rules.do(edits.ImportContributions((mark,)))
    assert rules.mark(mark.uuid)


def test_a_facilitator_puts_a_photo_to_a_mark_that_is_there(rules):
    mark = idea()
    left(rules, mark)
    one = photo(mark)
    rules.do(edits.AddAttachments((one,)))
    assert rules.store.attachments(mark.uuid) == (one,)
    with pytest.raises(Refusal, match="attachment-without-contribution"):
        rules.do(edits.AddAttachments((photo(idea()),)))


@pytest.mark.parametrize(
    "values",
    [{"caption": "The bench"}, {"transcript": "By the lock"}, {"people": People.CHILDREN}, {"released": True}],
)
def test_what_is_written_about_a_photo_is_kept_and_taken_back(rules, values):
    mark = idea()
    one = photo(mark)
    left(rules, mark, one)
    applied = rules.do(edits.NoteAttachment(one.uuid, values))
    noted = rules.store.attachment(one.uuid)
    assert (noted.caption, noted.transcript, noted.people, noted.released) == tuple(
        values.get(name, getattr(one, name)) for name in ("caption", "transcript", "people", "released")
    )
    assert noted.data == one.data
    rules.do(applied.inverse)
    assert replace(rules.store.attachment(one.uuid), hlc="") == one


def test_an_undo_does_not_overwrite_what_somebody_else_wrote(rules):
    mark = idea()
    one = photo(mark)
    left(rules, mark, one)
    applied = rules.do(edits.NoteAttachment(one.uuid, {"caption": "The bench"}))
    rules.do(edits.NoteAttachment(one.uuid, {"caption": "The seat"}))
    with pytest.raises(Refusal, match="attachment-changed-since"):
        rules.do(applied.inverse)


def test_the_file_itself_never_changes(rules):
    mark = idea()
    one = photo(mark)
    left(rules, mark, one)
    with pytest.raises(Refusal, match="field-fixed"):
        rules.do(edits.NoteAttachment(one.uuid, {"data": b"another"}))
    with pytest.raises(Refusal, match="attachment-unknown"):
        rules.do(edits.NoteAttachment(new_uuid(), {"caption": "x"}))


@pytest.mark.parametrize(
    ("kind", "people", "released", "shown"),
    [
        ("image/jpeg", None, None, True),
        ("image/jpeg", People.PEOPLE, None, True),
        ("image/jpeg", People.CHILDREN, None, False),
        ("image/jpeg", People.CHILDREN, True, True),
        ("image/jpeg", People.NONE, False, False),
        ("audio/webm", None, None, False),
        ("audio/webm", None, True, True),
    ],
)
def test_children_and_voices_wait_for_a_decision_of_their_own(kind, people, released, shown):
    assert photo(idea(), content_type=kind, people=people, released=released).for_others is shown
