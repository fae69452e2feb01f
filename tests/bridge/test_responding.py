"""People read what others said, and answer it: only what is published, in portions, and never for somebody else."""

from dataclasses import replace

import pytest
from shapely.geometry import Point

from mapapp.bridge import messages
from mapapp.bridge.rate import ANSWERS
from mapapp.domain import edits
from mapapp.domain.contribution import People, PlaceKind, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.responses import Comment, NeedKind, Progress, PublicAnswer
from mapapp.i18n import Texts
from tests.fakes.neighbourhood import FACILITATOR, IN_THE_PARK, afternoon
from tests.store.test_contract import photo_of

NOT_PUBLIC = [Status.PENDING, Status.HIDDEN, Status.WITHDRAWN]


class Neighbour:
    """Somebody at a seat who reads and answers."""

    def __init__(self, page, store, seat="seat-1"):
        self.page, self.store, self.seat = page, store, seat
        self.visit = new_uuid()
        page.say(messages.VisitStarted(seat, self.visit, "en"))

    def where(self, uuid):
        feature = self.store.features[uuid]
        return feature.table, feature.fid

    def lists(self, layer="", prefer="", near=None, start=0, count=10):
        self.page.forget()
        self.page.say(messages.VoicesWanted(self.seat, layer, prefer, near, start, count))
        (listed,) = self.page.told(messages.VoicesListed)
        return listed

    def opens(self, uuid):
        self.page.forget()
        self.page.say(messages.VoiceWanted(self.seat, *self.where(uuid)))
        return [*self.page.told(messages.VoiceShown), *self.page.told(messages.VoiceGone)]

    def agrees(self, uuid, agrees=True):
        self.page.say(messages.SupportGiven(self.seat, self.visit, *self.where(uuid), agrees))

    def comments(self, uuid, body, response=None):
        response = response or new_uuid()
        self.page.say(messages.CommentGiven(self.seat, self.visit, response, *self.where(uuid), body, "ur"))
        return response

    def offers(self, uuid, **details):
        given = {"kind": "come_along", "skill": "", "hours": 0.0, "period": "", "thing": "", "note": ""} | details
        response = new_uuid()
        self.page.say(messages.OfferGiven(self.seat, self.visit, response, *self.where(uuid), **given, language="en"))
        return response

    def takes_back(self, response):
        self.page.forget()
        self.page.say(messages.ResponseTakenBack(self.seat, self.visit, response, "en"))
        (said,) = self.page.told(messages.ResponseGone)
        return said.message


@pytest.fixture
def neighbour(kiosk, store):
    return Neighbour(kiosk, store)


# ── reading ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_only_what_is_published_is_listed_the_newest_first(neighbour, clock, left, published, do):
    shown = []
    for title in ("first", "second", "third"):
        clock.wait(60)
        shown.append(published(title=title))
    left(title="SECRET pending")
    for status in NOT_PUBLIC:
        do(edits.Moderate((edits.Decision(left(title=f"SECRET {status}"), status, "a reason"),)))
    do(edits.OpenSession(afternoon(practice=True)))
    published(title="SECRET practice")
    do(edits.RemoveContributions((published(title="SECRET gone"),)))

    listed = neighbour.lists()
    assert [voice.title for voice in listed.voices] == ["third", "second", "first"]
    assert (listed.total, listed.start, listed.newest) == (3, 0, True)
    assert "SECRET" not in "".join(neighbour.page.said)


def test_a_long_list_comes_in_portions(neighbour, clock, published):
    for number in range(5):
        clock.wait(60)
        published(title=str(number))
    portions = [neighbour.lists(start=start, count=2) for start in (0, 2, 4, 6)]
    assert [[voice.title for voice in one.voices] for one in portions] == [["4", "3"], ["2", "1"], ["0"], []]
    assert {one.total for one in portions} == {5}


def test_the_nearest_comes_first_and_what_has_no_place_last(neighbour, published):
    published(title="nowhere", shape=None)
    published(title="far", shape=Point(-1.880, 52.455))
    published(title="near", shape=Point(-1.884, 52.455))
    published(title="a worry beside it", layer="concerns", category="", shape=Point(-1.8855, 52.455))
    at = (-1.885, 52.455)
    titles = [voice.title for voice in neighbour.lists(near=at).voices]
    assert titles == ["a worry beside it", "near", "far", "nowhere"]
    listed = neighbour.lists(near=at, layer="ideas").voices
    assert [round(voice.distance_m or -1) for voice in listed] == [68, 339, -1]
    preferred = neighbour.lists(near=(-1.8847, 52.455), prefer="ideas").voices
    assert [voice.title for voice in preferred][:2] == ["near", "a worry beside it"]


def test_a_place_near_a_home_is_listed_where_others_see_it(neighbour, published):
    published(place_kind=PlaceKind.NEAR_HOME)
    (voice,) = neighbour.lists(near=(IN_THE_PARK.x, IN_THE_PARK.y)).voices
    assert voice.at != (IN_THE_PARK.x, IN_THE_PARK.y)
    assert voice.distance_m > 5


@pytest.mark.parametrize("status", NOT_PUBLIC)
def test_what_is_not_public_cannot_be_opened_or_answered(neighbour, store, do, left, status):
    uuid = left(title="SECRET")
    do(edits.Moderate((edits.Decision(uuid, status, "a reason"),)))
    assert neighbour.opens(uuid) == [messages.VoiceGone("seat-1", "ideas", 1)]
    neighbour.agrees(uuid)
    neighbour.offers(uuid)
    neighbour.comments(uuid, "I can guess numbers")
    assert store.responses == {}
    assert "SECRET" not in "".join(neighbour.page.said)


def test_an_open_voice_says_what_belongs_to_it_and_no_more(neighbour, do, published):
    uuid = published(body="Call 0121 496 0000", answers={"needs": "paint"})
    do(edits.ChangeContribution(uuid, {"published_body": "Call me"}))
    comments = [Comment(new_uuid(), uuid, body=body, body_lang="ur") for body in ("ہاں", "SECRET")]
    for comment in comments:
        do(edits.AddComment(comment))
    do(edits.Moderate((edits.Decision(comments[0].uuid, Status.PUBLISHED, of="comment"),)))
    do(edits.SetNeeds(uuid, ((NeedKind.THING, "a van"), (NeedKind.VISITS, ""))))
    answer = PublicAnswer("", uuid, status=Progress.PLANNED, answer="We will", commitments="Amina: dig\n\nBen: plant")
    do(edits.AnswerTo(uuid, answer))

    (shown,) = neighbour.opens(uuid)
    assert shown.voice.words == "Call me"
    assert [(one.words, one.direction) for one in shown.comments] == [("ہاں", "rtl")]
    assert [(one.kind, one.note) for one in shown.needs] == [("thing", "a van"), ("visits", "")]
    assert (shown.outcome.progress, shown.outcome.commitments) == ("planned", ["Amina: dig", "Ben: plant"])
    assert shown.voice.progress == "planned"
    assert "SECRET" not in "".join(neighbour.page.said)
    assert "0121" not in "".join(neighbour.page.said)


def test_pictures_that_nobody_released_are_not_named(neighbour, store, do, left):
    uuid = left()
    seen, child = photo_of(store.marks[uuid]), photo_of(store.marks[uuid], b"child")
    store.files = {one.uuid: one for one in (seen, replace(child, people=People.CHILDREN))}
    do(edits.Moderate((edits.Decision(uuid, Status.PUBLISHED),)))
    (shown,) = neighbour.opens(uuid)
    assert [photo.url for photo in shown.photos] == [f"/media/{seen.uuid}"]
    assert neighbour.lists().voices[0].photo.url == f"/media/{seen.uuid}"


def test_a_voice_that_is_hidden_while_it_is_read_goes(neighbour, do, published):
    uuid = published()
    neighbour.opens(uuid)
    neighbour.page.forget()
    do(edits.Moderate((edits.Decision(uuid, Status.HIDDEN, "names a child"),)))
    assert neighbour.page.told(messages.VoiceGone)
    assert {one.seat for one in neighbour.page.told(messages.VoicesChanged)} == {"seat-1", "seat-2", messages.WALL}


def test_a_sheet_on_the_table_is_kept_up_to_date_until_it_is_put_away(neighbour, kiosk, store, published):
    uuid = published()
    sheet = Neighbour(kiosk, store, "seat-2")
    sheet.seat = messages.SHEETS[0]
    assert [one.seat for one in sheet.opens(uuid)] == ["sheet-1"]
    kiosk.forget()
    neighbour.agrees(uuid)
    assert [(one.seat, one.voice.supports) for one in kiosk.told(messages.VoiceShown)] == [("sheet-1", 1)]
    kiosk.forget()
    kiosk.say(messages.VoicePutAway("sheet-1"))
    neighbour.agrees(uuid, agrees=False)
    assert kiosk.told(messages.VoiceShown) == []


def test_what_is_only_pending_is_no_news(neighbour, left):
    neighbour.page.forget()
    left()
    assert neighbour.page.said == []


# ── answering ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_somebody_agrees_sees_that_it_counted_and_thinks_again(neighbour, store, published):
    uuid = published()
    neighbour.opens(uuid)
    for agrees, count in ((True, 1), (True, 1), (False, 0), (False, 0), (True, 1)):
        neighbour.page.forget()
        neighbour.agrees(uuid, agrees)
        shown = neighbour.page.told(messages.VoiceShown)[-1]
        assert (shown.voice.supports, shown.voice.supported) == (count, agrees)
    other = Neighbour(neighbour.page, store, "seat-2")
    other.agrees(uuid)
    assert other.lists().voices[0].supports == 2
    assert other.lists().voices[0].supported


def test_a_comment_is_kept_once_and_waits(neighbour, store, published):
    uuid, response = published(), new_uuid()
    for _ in range(2):
        neighbour.comments(uuid, "Yes please", response)
    kept = neighbour.page.told(messages.ResponseKept)
    assert [(one.response, one.waits) for one in kept] == [(response, True)] * 2
    (comment,) = store.responses_to(uuid).comments
    assert (comment.body, comment.body_lang, comment.visit_uuid) == ("Yes please", "ur", neighbour.visit)


def test_an_empty_comment_is_refused_in_words(neighbour, published):
    neighbour.comments(published(), "  ")
    (refused,) = neighbour.page.told(messages.ResponseRefused)
    assert refused.message


def test_what_was_offered_by_taps_alone_is_seen_at_once(neighbour, published):
    uuid = published()
    neighbour.offers(uuid, kind="hours", hours=2.0, period="week")
    assert [one.waits for one in neighbour.page.told(messages.ResponseKept)] == [False]
    (shown,) = neighbour.opens(uuid)
    assert [(one.kind, one.hours, one.period) for one in shown.offers] == [("hours", 2.0, "week")]


def test_people_see_their_own_words_while_these_wait_and_take_them_back(neighbour, store, published):
    uuid = published()
    comment, offer = neighbour.comments(uuid, "Ring me"), neighbour.offers(uuid, note="my own van")
    stranger = Neighbour(neighbour.page, store, "seat-2")
    stranger.comments(uuid, "SECRET")
    (shown,) = neighbour.opens(uuid)
    assert [(one.words, one.own, one.waits) for one in shown.comments] == [("Ring me", comment, True)]
    assert [(one.note, one.own, one.waits) for one in shown.offers] == [("my own van", offer, True)]
    assert (shown.voice.comments, shown.voice.offers) == (0, 0), "others are not told that something waits"

    assert [neighbour.takes_back(one) for one in (comment, offer)] == ["", ""]
    assert neighbour.page.told(messages.VoiceShown)[-1].offers == []
    assert [one.body for one in store.waiting_responses(9)] == ["SECRET"]


def test_what_is_published_meanwhile_is_still_theirs_to_take_back(neighbour, store, do, published):
    uuid = published()
    comment = neighbour.comments(uuid, "Ring me")
    do(edits.Moderate((edits.Decision(comment, Status.PUBLISHED, of="comment"),)))
    (shown,) = neighbour.opens(uuid)
    assert [(one.own, one.waits) for one in shown.comments] == [(comment, False)]
    stranger = Neighbour(neighbour.page, store, "seat-2")
    assert [one.own for one in stranger.opens(uuid)[0].comments] == [""]
    assert stranger.takes_back(comment) != ""
    assert neighbour.takes_back(comment) == ""
    assert neighbour.page.told(messages.VoicesChanged), "lists count one less"


def test_more_answers_than_a_person_gives_are_not_taken_and_it_is_said(neighbour, store, clock, published):
    uuid = published()
    for number in range(ANSWERS.visit):
        neighbour.comments(uuid, f"Yes {number}") if number % 2 else neighbour.offers(uuid)
    assert neighbour.page.told(messages.ResponseRefused) == []
    one_more = neighbour.comments(uuid, "and again")
    (refused,) = neighbour.page.told(messages.ResponseRefused)
    assert (refused.response, refused.message) == (one_more, Texts.load("ur")("refusal-too-much-in-a-visit"))
    assert len(store.waiting_responses(99)) == ANSWERS.visit // 2

    for _ in range(2):  # who begins again and again at the same seat
        neighbour = Neighbour(neighbour.page, store)
        for _ in range(ANSWERS.visit):
            neighbour.offers(uuid)
    (_, refused, *_) = neighbour.page.told(messages.ResponseRefused)
    assert refused.message == Texts.load()("refusal-too-much-in-a-while")
    Neighbour(neighbour.page, store, "seat-2").comments(uuid, "From the seat beside it")
    clock.wait(601)
    neighbour.page.forget()
    neighbour.comments(uuid, "Later")
    assert neighbour.page.told(messages.ResponseKept)


def test_whoever_runs_the_session_may_type_as_many_as_there_are(window, store, published):
    uuid = published()
    amina = Neighbour(window, store)
    for number in range(ANSWERS.seat + 1):
        amina.comments(uuid, f"Note {number}")
    assert len(store.waiting_responses(99)) == ANSWERS.seat + 1


def test_nothing_is_written_for_a_visit_that_has_ended_or_is_somebody_elses(neighbour, store, published):
    uuid = published()
    neighbour.page.say(messages.VisitFinished("seat-1", neighbour.visit, "finished"))
    neighbour.agrees(uuid)
    neighbour.comments(uuid, "too late")
    other = Neighbour(neighbour.page, store, "seat-2")
    other.visit = neighbour.visit
    other.offers(uuid)
    assert store.responses == {}


def test_a_reader_who_is_no_seat_of_this_screen_is_not_answered(kiosk, store, published):
    table, fid = Neighbour(kiosk, store).where(published())
    kiosk.forget()
    kiosk.say(messages.VoiceWanted("seat-9", table, fid))
    assert kiosk.said == []


def test_a_facilitators_undo_of_a_decision_about_a_comment_reaches_the_screen(
    neighbour,
    workspace,
    deliver,
    do,
    published,
):
    uuid = published()
    comment = Comment(new_uuid(), uuid, body="Yes")
    do(edits.AddComment(comment))
    do(edits.Moderate((edits.Decision(comment.uuid, Status.PUBLISHED, of="comment"),)), FACILITATOR)
    assert neighbour.opens(uuid)[0].comments
    workspace.undo(FACILITATOR).result(5)
    deliver.settle(workspace)
    assert neighbour.page.told(messages.VoiceShown)[-1].comments == []
