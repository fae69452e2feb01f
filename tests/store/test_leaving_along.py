"""What leaves along with contributions: answers of others, photos and recordings, each by its own decision."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, People, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.domain.responses import Comment, NeedKind, Offer, OfferKind, Progress, PublicAnswer
from mapapp.domain.selection import EVERYTHING, Selection
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Companion, Profile
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, afternoon, idea
from tests.store.test_dataset import publish


def somebody(seat: str = "canary-seat") -> Actor:
    return Actor("canary-station", RESIDENT, seat=seat, visit_uuid=new_uuid())


def attached(mark, content: bytes, kind: str = "image/jpeg", **facts) -> Attachment:
    return Attachment(new_uuid(), mark.uuid, content, kind, hashlib.sha256(content).hexdigest(), **facts)


def submit(workspace: Workspace, edit, actor=FACILITATOR) -> None:
    workspace.submit(edit, actor).result()


@pytest.fixture
def told(on_file: Workspace):
    """One published idea and one that waits, each with a photo, a voice and what others said."""
    shown, waiting = idea(title="shown"), idea(title="waiting")
    for mark in (shown, waiting):
        media = (
            attached(mark, b"photo", caption="The pond", width=640, height=480),
            attached(mark, b"canary children", people=People.CHILDREN),
            attached(mark, b"canary voice", "audio/webm", seconds=3.5, transcript="By the pond"),
        )
        submit(on_file, edits.AddContributions((mark,), media), somebody())
    publish(on_file, shown)
    return shown, waiting


def copied(workspace: Workspace, profile: Profile, selection=EVERYTHING):
    return dataset_from_snapshot(workspace.snapshot_file().result(), profile, selection)


def lines(companion: Companion) -> list[dict]:
    found = [row for batch in companion.batches() for row in batch.to_pylist()]
    assert companion.count == len(found)
    assert all(list(row) == [column.name for column in companion.columns] for row in found)
    return found


def along(data, name: str) -> list[dict]:
    return next((lines(one) for one in data.companions if one.name == name), [])


@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.PARTNER])
def test_photos_leave_but_neither_voices_nor_children(on_file: Workspace, told, profile: Profile):
    data = copied(on_file, profile)
    found = list(data.media())
    assert data.media_count == len(found) == {Profile.PUBLIC: 1, Profile.PARTNER: 2}[profile]
    assert {one.data for one in found} == {b"photo"}
    first = next(one for one in found if one.contribution_uuid == told[0].uuid)
    assert (first.table, first.caption, first.width, first.height) == ("ideas", "The pond", 640, 480)


def test_a_recording_leaves_as_its_words(on_file: Workspace, told):
    (line,) = along(copied(on_file, Profile.PUBLIC), "transcript")
    assert (line["contribution_uuid"], line["transcript"], line["seconds"]) == (told[0].uuid, "By the pond", 3.5)


def test_what_a_facilitator_decided_about_one_photo_counts(on_file: Workspace, told):
    every = copied(on_file, Profile.FULL).media()
    by_content = {one.data: one.uuid for one in every if one.contribution_uuid == told[0].uuid}
    submit(on_file, edits.NoteAttachment(by_content[b"photo"], {"released": False}))
    submit(on_file, edits.NoteAttachment(by_content[b"canary voice"], {"released": True}))
    assert {one.data for one in copied(on_file, Profile.PUBLIC).media()} == {b"canary voice"}


def test_the_full_profile_has_every_file(on_file: Workspace, told):
    data = copied(on_file, Profile.FULL)
    assert data.media_count == 6
    assert [one.contribution_uuid for one in data.media()] == sorted(one.contribution_uuid for one in data.media())
    assert {one.data for one in data.media()} == {b"photo", b"canary children", b"canary voice"}


def test_comments_and_offers_wait_for_their_own_decision(on_file: Workspace, told):
    shown, waiting = told
    kind, rude, early = (Comment(new_uuid(), shown.uuid, body=words) for words in ("Yes!", "canary rude", "canary?"))
    hidden_with_it = Comment(new_uuid(), waiting.uuid, body="canary on a waiting one")
    offer = Offer(
        new_uuid(), shown.uuid, kind=OfferKind.HOURS, hours=2, period="week", note="canary ring 0121 496 0000"
    )
    for comment in (kind, rude, early, hidden_with_it):
        submit(on_file, edits.AddComment(comment), FACILITATOR)
    submit(on_file, edits.AddOffer(offer), somebody())
    decisions = [
        edits.Decision(kind.uuid, Status.PUBLISHED, of="comment"),
        edits.Decision(hidden_with_it.uuid, Status.PUBLISHED, of="comment"),
        edits.Decision(rude.uuid, Status.HIDDEN, "canary reason", of="comment"),
        edits.Decision(offer.uuid, Status.PUBLISHED, of="offer"),
    ]
    submit(on_file, edits.Moderate(tuple(decisions)))
    submit(on_file, edits.ReviseComment(kind.uuid, "Yes, please!"))
    data = copied(on_file, Profile.PUBLIC)
    assert [(line["uuid"], line["body"]) for line in along(data, "comment")] == [(kind.uuid, "Yes, please!")]
    (offered,) = along(data, "offer")
    assert (offered["kind"], offered["hours"], offered["period"]) == ("hours", 2.0, "week")
    assert "canary" not in str([lines(one) for one in data.companions])
    assert {line["uuid"] for line in along(copied(on_file, Profile.PARTNER), "comment")} == {
        kind.uuid, early.uuid, hidden_with_it.uuid,
    }  # fmt: skip
    every = str([lines(one) for one in copied(on_file, Profile.FULL).companions])
    assert all(word in every for word in ("canary rude", "canary ring", "canary-station", "canary-seat"))


def test_needs_and_what_became_of_it_are_for_everybody(on_file: Workspace, told):
    shown, _ = told
    submit(on_file, edits.SetNeeds(shown.uuid, ((NeedKind.THING, "Bulbs"),)))
    answer = PublicAnswer(new_uuid(), shown.uuid, status=Progress.PLANNED, answer="In spring", commitments="We dig")
    submit(on_file, edits.AnswerTo(shown.uuid, answer))
    data = copied(on_file, Profile.PUBLIC)
    assert [(line["kind"], line["note"]) for line in along(data, "need")] == [("thing", "Bulbs")]
    (told_back,) = along(data, "answer_to")
    assert (told_back["status"], told_back["answer"]) == ("planned", "In spring")
    assert "answered_by" not in told_back


def supports(data, uuid: str) -> int | None:
    rows = (row for table in data.tables for batch in table.batches() for row in batch.to_pylist())
    return next(row["supports"] for row in rows if row["uuid"] == uuid)


def test_few_supporters_are_not_counted_in_public(on_file: Workspace, told):
    shown, _ = told
    for _ in range(9):
        submit(on_file, edits.AddSupport(shown.uuid), somebody())
    assert supports(copied(on_file, Profile.PUBLIC), shown.uuid) is None
    assert supports(copied(on_file, Profile.PARTNER), shown.uuid) == 9
    submit(on_file, edits.AddSupport(shown.uuid), somebody())
    assert supports(copied(on_file, Profile.PUBLIC), shown.uuid) == 10


def test_support_given_for_practice_is_not_counted(on_file: Workspace, told):
    shown, _ = told
    submit(on_file, edits.AddSupport(shown.uuid), somebody())
    submit(on_file, edits.OpenSession(afternoon(practice=True)))
    submit(on_file, edits.AddSupport(shown.uuid), somebody())
    assert supports(copied(on_file, Profile.FULL), shown.uuid) == 1


def test_nothing_of_what_was_not_chosen_leaves_along(on_file: Workspace, told):
    other = replace(afternoon(), title="Another day")
    data = copied(on_file, Profile.FULL, Selection(sessions=frozenset({other.uuid})))
    assert (data.count, data.media_count, data.companions) == (0, 0, ())
    assert list(data.media()) == []


def test_a_file_from_before_others_could_answer_still_leaves(on_file: Workspace, told, tmp_path: Path):
    old = on_file.snapshot_file().result()
    with apsw.Connection(str(old)) as file:
        for table in ("support", "comment", "offer", "need", "answer_to"):
            file.execute(f"DROP TABLE {table}")
    file.close()
    data = dataset_from_snapshot(old, Profile.FULL)
    assert data.count == 2
    assert [one.name for one in data.companions] == ["transcript"]
    assert "supports" not in [column.name for column in data.tables[0].columns]
