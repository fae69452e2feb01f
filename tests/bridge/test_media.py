"""Photos, recordings and drawings from the page into the draft, and with *Done* into the contribution."""

import base64
import io

import msgspec
import pytest
from PIL import Image

from mapapp.bridge import media, messages
from mapapp.bridge.content import ALL_STATUSES, PUBLISHED_ONLY, Content
from mapapp.bridge.rate import MEDIA
from mapapp.domain import edits
from mapapp.domain.contribution import People, Status
from mapapp.domain.identity import new_uuid
from tests.bridge.resident import Resident
from tests.fakes.neighbourhood import FACILITATOR
from tests.untrusted.recordings import recording

CANARY = b"canary 52.4553 -1.8851"


def picture(size=(64, 48)) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    Image.new("RGB", size, (200, 80, 40)).save(out, "JPEG", exif=exif)
    return out.getvalue()


class Giver(Resident):
    """Somebody at one seat who gives a photo, says something, or draws."""

    def give(self, data, kind="photo", people="none", medium=None, size=None, pieces=3):
        medium = medium or new_uuid()
        who = (self.seat, self.visit, medium)
        self.page.say(messages.MediaBegun(*who, kind, len(data) if size is None else size, people, self.language))
        step = -(-len(data) // pieces) or 1
        for at in range(0, len(data), step):
            self.page.say(messages.MediaChunk(*who, base64.b64encode(data[at : at + step]).decode()))
        self.page.say(messages.MediaEnded(*who))
        self.wait()
        return medium

    def wait(self):
        """Until what was given has been made anew."""
        self.page.presenter._parts.media._thread.submit(lambda: None).result(10)
        self.page.settle()

    def kept(self):
        return [one.medium for one in self.page.told(messages.MediaKept)]

    def refused(self):
        return [one.message for one in self.page.told(messages.MediaRefused)]


@pytest.fixture
def giver(kiosk):
    return Giver(kiosk)


def test_a_photo_comes_in_pieces_and_is_kept_with_the_draft_made_anew(giver, store):
    uuid = giver.give(picture(), people="children")
    [view] = giver.kept()
    assert (view.id, view.kind, view.width, view.height) == (uuid, "photo", 64, 48)
    [(owner, kept)] = store.draft_media.values()
    assert (owner.seat, owner.visit_uuid, kept.people) == (giver.seat, giver.visit, People.CHILDREN)
    assert CANARY not in kept.data


def test_a_recording_and_a_drawing_are_kept_too(giver, store):
    giver.give(recording(100), "voice", None)
    giver.give(picture(), "sketch", None)
    assert [(one.kind, one.seconds) for one in giver.kept()] == [("voice", 2.0), ("sketch", 0.0)]
    assert [one.content_type for _, one in store.draft_media.values()] == ["audio/webm", "image/png"]


def test_done_moves_them_into_the_contribution_in_one_go(giver, store):
    photo = giver.give(picture(), people="people")
    said = giver.done(answers={"photos": [photo]})
    assert giver.page.told(messages.ContributionSaved)
    [attachment] = store.attachments(said.contribution)
    assert (attachment.uuid, attachment.people, attachment.width) == (photo, People.PEOPLE, 64)
    [changes] = [one for one in store.written if one.attachments]
    assert [mark.uuid for mark in changes.contributions] == [said.contribution]
    assert store.draft_media == {}


def test_done_said_twice_thanks_twice_and_keeps_one(giver, store):
    photo = giver.give(picture())
    said = giver.done(answers={"photos": [photo]})
    giver.page.say(said)
    assert len(giver.page.told(messages.ContributionSaved)) == 2
    assert len(store.attachments(said.contribution)) == 1


def test_a_photo_that_was_given_to_a_question_no_longer_asked_stays_behind(giver, store):
    photo, other = giver.give(picture()), giver.give(picture())
    said = giver.done(answers={"photos": [photo]})
    assert [one.uuid for one in store.attachments(said.contribution)] == [photo]
    assert other not in store.draft_media


@pytest.mark.parametrize("kind", ["photo", "voice", "sketch"])
def test_what_is_no_photo_or_recording_is_refused_in_the_persons_language(kiosk, store, kind):
    giver = Giver(kiosk, language="pl")
    giver.give(b"<svg onload=alert(1)>", kind)
    assert store.draft_media == {}
    assert "Nie udało się otworzyć" in giver.refused()[0]


def test_pieces_that_do_not_add_up_are_not_kept(giver, store):
    data = picture()
    giver.give(data, size=len(data) + 1)
    giver.give(data, size=len(data) - 1)
    who = (giver.seat, giver.visit, new_uuid())
    giver.page.say(messages.MediaBegun(*who, "photo", 4, None, "en"))
    giver.page.say(messages.MediaChunk(*who, "%%%%"))
    assert len(giver.refused()) == 3
    assert store.draft_media == {}


def test_what_is_too_large_is_refused_before_its_first_piece(giver):
    who = (giver.seat, giver.visit, new_uuid())
    giver.page.say(messages.MediaBegun(*who, "photo", media.MOST_BYTES + 1, None, "en"))
    assert "too large" in giver.refused()[0]
    giver.page.say(messages.MediaChunk(*who, base64.b64encode(b"x").decode()))
    giver.page.say(messages.MediaEnded(*who))
    assert giver.kept() == []


def test_a_draft_holds_so_many(giver, monkeypatch):
    monkeypatch.setattr(media, "MOST_IN_DRAFT", 2)
    for _ in range(3):
        giver.give(picture())
    assert (len(giver.kept()), len(giver.refused())) == (2, 1)
    giver.page.say(messages.MediaDropped(giver.seat, giver.visit, giver.kept()[0].id))
    giver.give(picture())
    assert len(giver.kept()) == 3


def test_a_visit_begins_so_many(giver):
    for _ in range(MEDIA.visit):
        giver.page.say(messages.MediaBegun(giver.seat, giver.visit, new_uuid(), "photo", 1, None, "en"))
    assert giver.refused() == []
    giver.give(picture())
    assert (len(giver.kept()), len(giver.refused())) == (0, 1)


def test_nobody_gives_for_somebody_else(kiosk, store):
    one, other = Giver(kiosk), Giver(kiosk, "seat-2")
    other.visit, theirs = new_uuid(), other.visit
    other.give(picture())
    assert store.draft_media == {}
    photo = one.give(picture())
    kiosk.say(messages.MediaDropped("seat-2", theirs, photo))
    assert list(store.draft_media) == [photo]


def test_who_leaves_takes_everything_along(giver, store):
    giver.give(picture())
    giver.page.say(messages.DeviceWanted(giver.seat, giver.visit, "camera"))
    giver.leave("idle")
    assert store.draft_media == {}
    assert not giver.page.presenter.may_use("camera")
    giver.give(picture())
    assert store.draft_media == {}


def test_after_a_crash_the_photos_are_there_with_the_draft(giver, store):
    photo = giver.give(picture())
    [view] = giver.kept()
    draft = messages.Draft(new_uuid(), "tell", layer="ideas", body="Trees", answers={"photos": [photo]}, media=[view])
    giver.page.say(messages.DraftKept(giver.seat, giver.visit, draft, "en"))
    giver.page.say(messages.PageReady())
    assert giver.page.told(messages.VisitRestored)[-1].draft == draft
    assert list(store.draft_media) == [photo]


def test_camera_and_microphone_are_lent_to_one_seat_and_both_see_who_has_them(kiosk):
    one, other = Giver(kiosk), Giver(kiosk, "seat-2")
    kiosk.forget()
    kiosk.say(messages.DeviceWanted("seat-1", one.visit, "camera"))
    kiosk.say(messages.DeviceWanted("seat-2", other.visit, "camera"))
    kiosk.say(messages.DeviceWanted("seat-2", other.visit, "microphone"))
    assert kiosk.told(messages.DevicesLent)[-1] == messages.DevicesLent("seat-1", "seat-2")
    assert kiosk.presenter.may_use("camera")
    assert kiosk.presenter.may_use("microphone")
    kiosk.say(messages.DeviceReturned("seat-2", other.visit, "camera"))
    assert kiosk.presenter.may_use("camera")
    kiosk.say(messages.DeviceReturned("seat-1", one.visit, "camera"))
    kiosk.say(messages.DeviceWanted("seat-2", other.visit, "camera"))
    assert kiosk.told(messages.DevicesLent)[-1] == messages.DevicesLent("seat-2", "seat-2")


def test_nobody_who_is_not_there_is_lent_anything(kiosk):
    kiosk.say(messages.DeviceWanted("seat-1", new_uuid(), "camera"))
    assert not kiosk.presenter.may_use("camera")


def test_a_residents_screen_cannot_ask_for_a_file_of_this_computer(giver):
    wanted = messages.PictureWanted(giver.seat, giver.visit, new_uuid(), "en")
    assert type(wanted) not in messages.RESIDENT_MESSAGES
    giver.page.say(wanted)
    assert giver.kept() == []


def test_a_facilitators_card_takes_a_picture_from_this_computer(window, store):
    giver = Giver(window)
    window.presenter._parts.media._choose_picture = lambda take: take(picture())
    window.say(messages.PictureWanted(giver.seat, giver.visit, new_uuid(), "en"))
    giver.wait()
    assert [one.width for one in giver.kept()] == [64]


# ── who may fetch what ────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def content(workspace, tmp_path):
    return lambda statuses, station="": Content(tmp_path, workspace, tmp_path, statuses, station)


def fetched(content, path):
    body = content.find(path).result(5)
    return body and body.content_type


def test_what_is_in_a_draft_is_its_own_stations_to_fetch_and_only_while_the_visit_lasts(giver, content):
    photo = giver.give(picture())
    assert fetched(content(PUBLISHED_ONLY, "kiosk-1"), f"/draft/{photo}") == "image/jpeg"
    assert fetched(content(ALL_STATUSES, "laptop"), f"/draft/{photo}") is None
    assert fetched(content(PUBLISHED_ONLY), f"/draft/{photo}") is None
    assert fetched(content(PUBLISHED_ONLY, "kiosk-1"), f"/media/{photo}") is None
    giver.leave()
    assert fetched(content(PUBLISHED_ONLY, "kiosk-1"), f"/draft/{photo}") is None


@pytest.mark.parametrize(("people", "shown"), [("none", True), ("people", True), ("children", False)])
def test_a_photo_with_children_waits_although_its_words_are_published(giver, content, workspace, people, shown):
    photo = giver.give(picture(), people=people)
    said = giver.done(answers={"photos": [photo]})
    publish = edits.Decision(said.contribution, Status.PUBLISHED)
    workspace.submit(edits.Moderate((publish,)), FACILITATOR).result(5)
    assert bool(fetched(content(PUBLISHED_ONLY), f"/media/{photo}")) is shown
    assert fetched(content(ALL_STATUSES), f"/media/{photo}")
    workspace.submit(edits.NoteAttachment(photo, {"released": True}), FACILITATOR).result(5)
    assert fetched(content(PUBLISHED_ONLY), f"/media/{photo}")


def test_a_voice_is_read_by_others_and_heard_only_once_released(giver, content, workspace, kiosk, store):
    voice = giver.give(recording(), "voice", None)
    said = giver.done(answers={"said": [voice]})
    publish = edits.Decision(said.contribution, Status.PUBLISHED)
    workspace.submit(edits.Moderate((publish,)), FACILITATOR).result(5)
    feature = store.feature(said.contribution)

    def read():
        kiosk.say(messages.SelectionCleared())
        kiosk.say(messages.FeatureTapped(feature.table, feature.fid))
        shown = kiosk.told(messages.FeatureShown)[-1]
        assert shown.photos == []
        assert [answer.label for answer in shown.answers if answer.label == "Or say it?"] == []
        return shown.recordings

    assert read() == []
    workspace.submit(edits.NoteAttachment(voice, {"transcript": "By the lock"}), FACILITATOR).result(5)
    assert read() == [messages.RecordingView("", 1.0, "By the lock")]
    assert fetched(content(PUBLISHED_ONLY), f"/media/{voice}") is None
    workspace.submit(edits.NoteAttachment(voice, {"released": True}), FACILITATOR).result(5)
    assert read() == [messages.RecordingView(f"/media/{voice}", 1.0, "By the lock")]
    workspace.submit(edits.NoteAttachment(voice, {"released": False}), FACILITATOR).result(5)
    assert read() == []


def test_a_message_of_media_says_nothing_it_should_not(giver):
    page = giver.page
    begun = messages.MediaBegun(giver.seat, giver.visit, new_uuid(), "photo", 3, None, "en")
    text = msgspec.json.encode(begun).decode()
    page.say_text(text.replace('"photo"', '"video"'))
    page.say_text(text.replace('"size":3', '"size":-3'))
    page.say(messages.MediaEnded(giver.seat, giver.visit, begun.medium))
    assert page.told(messages.MediaRefused) == []
    assert page.told(messages.MediaKept) == []
