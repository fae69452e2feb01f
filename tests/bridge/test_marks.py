"""The map shows what its screen may see, keeps in step with the window, and opens what is tapped."""

import pytest

from mapapp.bridge import messages
from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, PlaceKind, Status
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from tests.fakes.neighbourhood import FACILITATOR, IN_THE_PARK, afternoon, idea

PUBLISHED = list(Status).index(Status.PUBLISHED)


def tap(page, store, uuid):
    feature = store.features[uuid]
    page.forget()
    page.say(messages.FeatureTapped(feature.table, feature.fid))


# ── what others see ───────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_pending_is_shown_to_the_facilitator_and_not_to_residents(kiosk, window, left):
    left()

    (added,) = window.told(messages.MarkAdded)
    assert (added.table, added.at, added.category, added.status) == ("ideas", (-1.885, 52.455), 2, 0)
    assert kiosk.said == []


def test_what_is_published_appears_for_residents(kiosk, published):
    published()

    assert [one.table for one in kiosk.told(messages.TableChanged)] == ["ideas"]


@pytest.mark.parametrize("status", [Status.PENDING, Status.HIDDEN, Status.WITHDRAWN])
def test_tapping_where_something_is_not_public_opens_nothing(kiosk, store, do, left, status):
    uuid = left(title="SECRET")
    if status is not Status.PENDING:
        do(edits.Moderate((edits.Decision(uuid, status, "names a child"),)))
    tap(kiosk, store, uuid)

    assert [messages.FeatureGone()] == kiosk.told(messages.FeatureGone)
    assert "SECRET" not in "".join(kiosk.said)
    assert kiosk.viewing.selected is None


def test_what_was_only_tried_out_is_never_shown_to_residents(kiosk, store, do, published):
    do(edits.OpenSession(afternoon(practice=True)))
    uuid = published(title="SECRET")
    tap(kiosk, store, uuid)

    assert kiosk.told(messages.FeatureShown) == []


def test_tapping_what_is_not_there_opens_nothing(kiosk):
    kiosk.say(messages.FeatureTapped("ideas", 999))
    kiosk.say(messages.FeatureTapped("sqlite_master", 1))

    assert len(kiosk.told(messages.FeatureGone)) == 2


def test_others_read_the_released_words_and_the_facilitator_the_original(kiosk, window, store, do, published):
    uuid = published(body="call 0121 496 0000")
    do(edits.ChangeContribution(uuid, {"published_body": "call me"}))
    for page, words in ((kiosk, "call me"), (window, "call 0121 496 0000")):
        tap(page, store, uuid)
        assert page.told(messages.FeatureShown)[0].body == words


def test_a_place_near_home_is_coarse_for_others_and_exact_for_the_facilitator(kiosk, window, store, published):
    uuid = published(place_kind=PlaceKind.NEAR_HOME)
    exact = [[(IN_THE_PARK.x, IN_THE_PARK.y)]]
    for page, is_exact in ((kiosk, False), (window, True)):
        tap(page, store, uuid)
        assert (page.told(messages.FeatureShown)[0].rings == exact) is is_exact


def test_a_new_mark_near_home_is_coarse_for_others_from_the_first_moment(kiosk, window, do):
    mark = idea(place_kind=PlaceKind.NEAR_HOME, status=Status.PUBLISHED)
    do(edits.ImportContributions((mark,)))

    assert window.told(messages.MarkAdded)[0].at == (IN_THE_PARK.x, IN_THE_PARK.y)
    (added,) = kiosk.told(messages.MarkAdded)
    assert added.at != (IN_THE_PARK.x, IN_THE_PARK.y)
    assert abs(added.at[0] - IN_THE_PARK.x) < 0.01
    assert added.status == PUBLISHED


def test_an_open_mark_closes_for_residents_when_it_is_hidden(kiosk, store, do, published):
    uuid = published()
    tap(kiosk, store, uuid)
    assert kiosk.told(messages.FeatureShown)

    do(edits.Moderate((edits.Decision(uuid, Status.HIDDEN, "names a child"),)))

    assert kiosk.told(messages.FeatureGone)
    assert kiosk.viewing.selected is None


# ── what is opened ────────────────────────────────────────────────────────────────────────────────────────────


def test_tapping_a_mark_shows_its_words_answers_and_photos(window, store, do):
    mark = idea(answers={"who_for": ("children", "everyone"), "how_soon": "now", "hours": 2.0, "needs": "water"})
    photo = Attachment(new_uuid(), mark.uuid, b"jpeg", "image/jpeg", "0", 640, 480, caption="The gate")
    voice = Attachment(new_uuid(), mark.uuid, b"opus", "audio/webm", "0")
    do(edits.AddContributions((mark,), (photo, voice)))
    tap(window, store, mark.uuid)

    (shown,) = window.told(messages.FeatureShown)
    assert (shown.title, shown.category, shown.kind, shown.status) == (
        "More trees", "greenery", "point", "pending",
    )  # fmt: skip
    assert (shown.when, shown.ref, shown.focus) == ("2026-06-13", store.marks[mark.uuid].ref, False)
    assert [(answer.label, answer.value) for answer in shown.answers] == [
        ("What would it need to begin?", "water"),
        ("How soon?", "Now"),
        ("Who for?", "Children, Everyone"),
        ("How many hours a week?", "2"),
    ]
    assert [(one.url, one.width, one.caption) for one in shown.photos] == [(f"/media/{photo.uuid}", 640, "The gate")]


def test_selecting_in_the_list_moves_the_map_and_tapping_does_not(window, store, left):
    uuid = left()
    window.viewing.select(store.features[uuid])
    window.settle()

    assert window.told(messages.FeatureShown)[0].focus


def test_a_mark_without_a_place_can_be_opened(window, store, left):
    window.viewing.select(store.features[left(shape=None)])
    window.settle()

    assert window.told(messages.FeatureShown)[0].rings == []


def test_the_open_mark_is_shown_anew_when_it_changes(window, store, do, left):
    uuid = left()
    tap(window, store, uuid)
    do(edits.ChangeContribution(uuid, {"title": "Fewer cars"}))

    assert window.told(messages.FeatureShown)[-1].title == "Fewer cars"


def test_an_open_mark_that_is_removed_is_put_away(window, store, do, left):
    uuid = left()
    tap(window, store, uuid)
    do(edits.RemoveContributions((uuid,)))

    assert len(window.told(messages.FeatureGone)) == 1
    assert [one.table for one in window.told(messages.TableChanged)] == ["ideas"]


def test_putting_a_mark_away_on_the_map_puts_it_away_in_the_window(window, store, left):
    tap(window, store, left())
    window.say(messages.SelectionCleared())

    assert window.viewing.selected is None
    assert len(window.told(messages.FeatureGone)) == 1


def test_a_slow_answer_does_not_close_what_was_opened_after_it(window, store, left):
    gone, there = store.features[left()], store.features[left()]
    store.marks = {uuid: mark for uuid, mark in store.marks.items() if store.features[uuid] != gone}
    store.features = {uuid: feature for uuid, feature in store.features.items() if feature != gone}
    window.viewing.select(gone)
    window.viewing.select(there)
    window.settle()

    assert window.viewing.selected == there
    assert [one.fid for one in window.told(messages.FeatureShown)] == [there.fid]


# ── filter ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_map_draws_what_the_list_shows(window, store, left):
    trees, cars = left(title="More trees", body=""), left(title="Fewer cars", body="")
    window.viewing.show(Filter(words="cars"))
    window.settle()
    window.viewing.show(Filter())
    window.settle()

    shown = [one.features for one in window.told(messages.FilterShown)]
    assert shown == [{"ideas": [store.features[cars].fid]}, None]
    assert store.features[trees] != store.features[cars]


def test_a_filter_follows_what_changes(window, store, do, left):
    uuid = left()
    window.viewing.show(Filter(statuses=frozenset({Status.PENDING})))
    window.settle()
    do(edits.Moderate((edits.Decision(uuid, Status.PUBLISHED),)))

    assert [one.features for one in window.told(messages.FilterShown)] == [{"ideas": [1]}, {}]


def test_while_somebody_types_only_the_last_filter_is_drawn(window, store, left):
    left(title="More trees")
    for words in ("m", "mo", "mor"):
        window.viewing.show(Filter(words=words))
    window.settle()

    assert len(window.told(messages.FilterShown)) == 1


def test_a_page_that_starts_again_is_told_filter_and_selection(window, store, left):
    uuid = left()
    window.viewing.show(Filter(words="trees"))
    window.viewing.select(store.features[uuid])
    window.settle()
    window.forget()

    window.say(messages.PageReady())

    assert window.told(messages.FilterShown)[0].features == {"ideas": [1]}
    assert window.told(messages.FeatureShown)[0].title == "More trees"


def test_many_at_once_are_fetched_rather_than_told_one_by_one(window, do):
    do(edits.ImportContributions(tuple(idea() for _ in range(5))))

    assert window.told(messages.MarkAdded) == []
    assert [(one.table, one.version) for one in window.told(messages.TableChanged)] == [("ideas", 1)]


# ── moving ────────────────────────────────────────────────────────────────────────────────────────────────────


def move(page, store, uuid, shape):
    feature = store.features[uuid]
    page.say(messages.FeatureMoved(feature.table, feature.fid, shape))


def test_a_facilitator_drags_a_mark_to_its_place(window, store, left):
    uuid = left()
    move(window, store, uuid, messages.Shape("point", [(-1.88, 52.456)]))

    assert (store.marks[uuid].shape.x, store.marks[uuid].revision) == (-1.88, 2)


@pytest.mark.parametrize(
    "shape", [messages.Shape("point", [(200.0, 0.0)]), messages.Shape("line", [(-1.88, 52.456), (-1.88, 52.457)])]
)
def test_a_mark_that_may_not_go_there_stays_and_the_facilitator_is_told_why(window, store, left, shape):
    uuid = left()
    tap(window, store, uuid)
    move(window, store, uuid, shape)

    assert store.marks[uuid].shape == IN_THE_PARK
    assert window.told(messages.Told)[0].kind == "problem"
    assert window.told(messages.FeatureShown)[-1].rings == [[(IN_THE_PARK.x, IN_THE_PARK.y)]]


def test_moving_can_be_taken_back_in_the_window(window, workspace, store, left):
    uuid = left()
    move(window, store, uuid, messages.Shape("point", [(-1.88, 52.456)]))

    workspace.undo(FACILITATOR).result(5)

    assert store.marks[uuid].shape == IN_THE_PARK


def test_a_resident_cannot_move_anything(kiosk, store, published):
    uuid = published()
    move(kiosk, store, uuid, messages.Shape("point", [(-1.88, 52.456)]))

    assert store.marks[uuid].shape == IN_THE_PARK
