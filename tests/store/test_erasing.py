"""Erased means gone from every byte beside the project: file, journal, snapshots, drafts; and it stays gone."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from mapapp.domain.contribution import Attachment, Status
from mapapp.domain.edits import (
    AddComment,
    AddContributions,
    AddOffer,
    ChangeContribution,
    Decision,
    EraseContributions,
    Moderate,
    OpenRound,
    Place,
    RemoveContributions,
    ReviseComment,
    TakeBack,
    TakeBackResponse,
)
from mapapp.domain.identity import new_uuid, read_ref
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, Offer, OfferKind
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.store import frame_erasing, frames
from mapapp.store.checking import check_project
from mapapp.store.connection import open_connection
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, idea

CANARY = "canary-in-the-words"
CANARIES = (CANARY, "canary-in-the-title", "canary-in-an-answer", "canary-in-the-reason", "canary-changed")
PICTURE = b"\x89PNG canary-in-the-pixels" * 40


def photo_of(uuid):
    return Attachment(new_uuid(), uuid, PICTURE, "image/png", hashlib.sha256(PICTURE).hexdigest())


def leave(workspace, actor=RESIDENT_AT_KIOSK):
    """An idea with canaries in it, and a photo."""
    mark = idea(body=CANARY, title="canary-in-the-title", answers={"needs": "canary-in-an-answer"})
    workspace.submit(AddContributions((mark,), (photo_of(mark.uuid),)), actor).result()
    return mark.uuid


def everything_in(gpkg: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in gpkg.parent.rglob("*") if file.is_file()}


def holding(gpkg: Path) -> set[str]:
    """Which files still say something of it."""
    wanted = [one.encode() for one in CANARIES] + [b"canary-in-the-pixels"]
    return {file.name for file, content in everything_in(gpkg).items() if any(one in content for one in wanted)}


def erase(workspace, uuid):
    workspace.submit(EraseContributions((uuid,)), FACILITATOR).result()
    return workspace.ask(lambda store: store.finish_erasing()).result()


def test_what_is_erased_is_in_no_byte_of_file_journal_and_snapshots(on_file, gpkg):
    other = idea(body="An oak that stays")
    uuid = leave(on_file)
    on_file.submit(AddContributions((other,)), RESIDENT_AT_KIOSK).result()
    on_file.submit(ChangeContribution(uuid, {"title": "canary-changed"}), FACILITATOR).result()
    on_file.submit(Moderate((Decision(uuid, Status.HIDDEN, "canary-in-the-reason"),)), FACILITATOR).result()
    on_file.snapshot_file().result()
    assert len(holding(gpkg)) >= 3, "the scan must be able to fail"

    assert erase(on_file, uuid)

    assert holding(gpkg) == set()
    gone = on_file.ask(lambda store: store.contribution(uuid)).result()
    assert gone.deleted
    assert gone.created_at is not None
    assert on_file.ask(lambda store: store.contribution(other.uuid)).result().body == "An oak that stays"
    assert not on_file.can_undo(FACILITATOR)


def test_whose_dot_lay_on_it_is_in_no_byte_either(on_file, gpkg):
    somebody = replace(RESIDENT_AT_KIOSK, seat=CANARY)
    pond, oak = idea(), idea()
    on_file.submit(AddContributions((pond, oak)), RESIDENT_AT_KIOSK).result()
    on_file.submit(Moderate(tuple(Decision(one.uuid, Status.PUBLISHED) for one in (pond, oak))), FACILITATOR).result()
    held = Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(pond.uuid), Option(oak.uuid)), dots=3)
    on_file.submit(OpenRound(held), FACILITATOR).result()
    on_file.submit(Place(held.uuid, pond.uuid, 2), somebody).result()
    on_file.submit(Place(held.uuid, oak.uuid, 1), RESIDENT_AT_KIOSK).result()
    on_file.snapshot_file().result()
    assert len(holding(gpkg)) == 3

    assert erase(on_file, pond.uuid)

    assert holding(gpkg) == set()
    lying = on_file.ask(lambda store: store.placements(held.uuid)).result()
    assert [(one.contribution_uuid, one.amount) for one in lying] == [(oak.uuid, 1)]


def test_what_others_said_is_as_it_was_in_every_copy(on_file, gpkg, open_file, clock):
    other = idea(body="An oak that stays")
    on_file.submit(AddContributions((other,)), RESIDENT_AT_KIOSK).result()
    uuid = leave(on_file)
    snapshot = on_file.snapshot_file().result()
    erase(on_file, uuid)
    on_file.close()

    assert check_project(gpkg) == []
    copy = open_connection(snapshot)
    assert copy.execute("SELECT body FROM ideas WHERE body NOT NULL").fetchall() == [("An oak that stays",)]
    assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    copy.close()
    again = Workspace(open_file, clock, lambda call: call(), "desk")
    assert again.ask(lambda store: store.contribution(other.uuid)).result().body == "An oak that stays"
    assert again.ask(lambda store: store.contribution(uuid)).result().deleted
    again.close()


def test_no_undo_brings_it_back_not_even_that_of_an_earlier_removal(on_file):
    uuid = leave(on_file)
    on_file.submit(RemoveContributions((uuid,)), FACILITATOR).result()
    on_file.undo(FACILITATOR).result()
    on_file.submit(ChangeContribution(uuid, {"title": "canary-changed"}), FACILITATOR).result()
    erase(on_file, uuid)
    assert not on_file.can_undo(FACILITATOR)
    assert not on_file.can_redo(FACILITATOR)


def test_an_erasure_that_a_crash_cut_short_goes_on_at_the_next_opening(on_file, gpkg, open_file, clock):
    uuid = leave(on_file)
    on_file.snapshot_file().result()
    on_file.submit(EraseContributions((uuid,)), FACILITATOR).result()  # and nobody finishes it
    on_file.close()
    assert holding(gpkg), "nothing is left to be done"
    again = Workspace(open_file, clock, lambda call: call(), "desk")
    assert again.ask(lambda store: store.finish_erasing()).result()
    assert holding(gpkg) == set()
    again.close()


def test_it_is_done_by_itself_when_nobody_waits(on_file, gpkg, qtbot):
    uuid = leave(on_file)
    on_file.submit(EraseContributions((uuid,)), FACILITATOR).result()
    qtbot.waitUntil(lambda: holding(gpkg) == set())


def test_a_person_takes_back_their_own_and_nobody_elses(on_file, gpkg):
    mine = leave(on_file)
    stranger = replace(RESIDENT_AT_KIOSK, visit_uuid=new_uuid())
    for actor in (stranger, replace(stranger, visit_uuid=None)):
        with pytest.raises(Refusal, match="contribution-unknown"):
            on_file.submit(TakeBack(mine), actor).result()
    on_file.submit(TakeBack(mine), RESIDENT_AT_KIOSK).result()
    on_file.ask(lambda store: store.finish_erasing()).result()
    assert holding(gpkg) == set()


def test_what_somebody_takes_back_of_their_answers_is_in_no_byte_and_the_rest_stays(on_file, gpkg, open_file, clock):
    oak = idea(body="An oak that stays")
    on_file.submit(AddContributions((oak,)), RESIDENT_AT_KIOSK).result()
    on_file.submit(Moderate((Decision(oak.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    comment = Comment(new_uuid(), oak.uuid, body=CANARY, body_lang="en")
    offer = Offer(new_uuid(), oak.uuid, kind=OfferKind.THING, note="canary-in-the-title")
    other = Comment(new_uuid(), oak.uuid, body="Yes to the oak")
    for edit in (AddComment(comment), AddOffer(offer), AddComment(other)):
        on_file.submit(edit, RESIDENT_AT_KIOSK).result()
    on_file.submit(ReviseComment(comment.uuid, "canary-changed"), FACILITATOR).result()
    hidden = Decision(comment.uuid, Status.HIDDEN, "canary-in-the-reason", of="comment")
    on_file.submit(Moderate((hidden,)), FACILITATOR).result()
    on_file.snapshot_file().result()
    assert len(holding(gpkg)) >= 3

    for uuid in (comment.uuid, offer.uuid):
        on_file.submit(TakeBackResponse(uuid), RESIDENT_AT_KIOSK).result()
    assert on_file.ask(lambda store: store.finish_erasing()).result()

    assert holding(gpkg) == set()
    assert [one.body for one in on_file.ask(lambda store: store.waiting_responses(9)).result()] == ["Yes to the oak"]
    while on_file.can_undo(FACILITATOR):
        on_file.undo(FACILITATOR).result()
    assert holding(gpkg) == set(), "no undo brings a word of it back"
    on_file.close()
    assert check_project(gpkg) == []
    again = Workspace(open_file, clock, lambda call: call(), "desk")
    assert again.ask(lambda store: store.response(Comment, comment.uuid)).result().deleted
    again.close()


def test_a_resident_may_not_erase(on_file):
    uuid = leave(on_file)
    with pytest.raises(Refusal, match="not-permitted"):
        on_file.submit(EraseContributions((uuid,)), RESIDENT_AT_KIOSK).result()


def test_the_journal_alone_tells_that_it_is_gone_and_everything_else(on_file, gpkg, open_file, clock):
    """The frames stay readable, at their places: what is not erased can still be had from them."""
    other = idea(body="An oak that stays")
    uuid = leave(on_file)
    on_file.submit(AddContributions((other,)), RESIDENT_AT_KIOSK).result()
    [segment] = gpkg.parent.glob("journal/*.journal")
    size = segment.stat().st_size
    erase(on_file, uuid)
    assert segment.stat().st_size > size  # the erasure itself was added, nothing was cut
    with segment.open("rb") as file:
        told = []
        for head in list(frames.heads(file)):
            file.seek(head.offset)
            told.append(frames.decode(file.read(head.size)))
    bodies = {mark.uuid: mark.body for changes in told for mark in changes.contributions}
    assert bodies == {uuid: "", other.uuid: "An oak that stays"}
    assert not [one for changes in told for one in changes.attachments]


def test_a_snapshot_that_somebody_reads_is_waited_for(on_file, gpkg):
    uuid = leave(on_file)
    snapshot = on_file.snapshot_file().result()
    reader = open_connection(snapshot)
    reader.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Problem, match="snapshot-in-use"):
        erase(on_file, uuid)
    reader.close()
    assert on_file.ask(lambda store: store.finish_erasing()).result()
    assert holding(gpkg) == set()


@pytest.mark.parametrize("typed", ["K7-F3Q", "k7 f3q", "k7f3q", " K7-f3q "])
def test_a_number_is_found_however_it_is_typed(typed):
    assert read_ref(typed) == "K7-F3Q"


def test_people_go_on_saying_things_between_two_slices(on_file, gpkg, monkeypatch):
    monkeypatch.setattr(frame_erasing, "_SLICE_BYTES", 1)
    uuid = leave(on_file)
    others = [idea(body=f"Said meanwhile, number {number}") for number in range(4)]
    on_file.submit(EraseContributions((uuid,)), FACILITATOR).result()
    for other in others:
        on_file.ask(lambda store: store.work_when_idle()).result()
        on_file.submit(AddContributions((other,)), RESIDENT_AT_KIOSK).result()
    assert on_file.ask(lambda store: store.finish_erasing()).result()
    assert holding(gpkg) == set()
    assert [on_file.ask(lambda store, one=one: store.contribution(one.uuid)).result().body for one in others] == [
        other.body for other in others
    ]
    on_file.close()
    assert check_project(gpkg) == []
