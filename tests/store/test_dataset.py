"""What leaves the machine: exactly the columns of the profile, of exactly the rows that may go."""

from __future__ import annotations

import datetime
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pytest
import shapely
from shapely.geometry import Point

from mapapp.domain import edits
from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.questions import Question
from mapapp.domain.refusal import Refusal
from mapapp.domain.selection import Selection
from mapapp.store import arrow_rows
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Profile, Table
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, IN_THE_PARK, afternoon, brookvale, idea, ideas, worries
from tests.store.test_contract import GREEN, TOWPATH

CANARY_KIOSK = Actor(
    "canary-station", EVERYTHING, seat="canary-seat", visit_uuid="canary-visit", name="canary-scribe"
)
QUESTIONS = ["needs", "how_soon", "who_for", "hours", "story", "would_help", "how_good", "since"]


def publish(workspace: Workspace, *marks) -> None:
    decisions = tuple(edits.Decision(mark.uuid, Status.PUBLISHED) for mark in marks)
    workspace.submit(edits.Moderate(decisions), FACILITATOR).result()


@pytest.fixture
def snapshot(on_file: Workspace) -> Path:
    """A session with published, pending, hidden, withdrawn, removed and practice marks, one of them near a home."""
    session = afternoon(title="Drop-in")
    on_file.submit(edits.OpenSession(session), FACILITATOR).result()
    told = {
        "published": idea(title="published", answers={"hours": 2, "who_for": ("children", "everyone")}),
        "home": idea(title="home", place_kind=PlaceKind.NEAR_HOME, place_name="canary 14 Mill Lane"),
        "redacted": idea(title="redacted", shape=TOWPATH, body="canary 0121 496 0000"),
        "nowhere": idea(title="nowhere", shape=None),
        "pending": idea(title="pending", shape=GREEN),
        "hidden": idea(title="hidden"),
        "withdrawn": idea(title="withdrawn"),
        "removed": idea(title="removed"),
    }
    for mark in told.values():
        on_file.submit(edits.AddContributions((mark,)), CANARY_KIOSK).result()
    publish(on_file, *(told[name] for name in ("published", "home", "redacted", "nowhere", "removed")))
    words = edits.ChangeContribution(told["redacted"].uuid, {"published_body": "Call me"})
    on_file.submit(words, FACILITATOR).result()
    decisions = (
        edits.Decision(told["hidden"].uuid, Status.HIDDEN, "canary reason"),
        edits.Decision(told["withdrawn"].uuid, Status.WITHDRAWN),
    )
    on_file.submit(edits.Moderate(decisions), FACILITATOR).result()
    on_file.submit(edits.RemoveContributions((told["removed"].uuid,)), FACILITATOR).result()
    on_file.submit(edits.CloseSession(session.uuid), FACILITATOR).result()
    on_file.submit(edits.OpenSession(afternoon(practice=True)), FACILITATOR).result()
    practice = idea(title="practice")
    on_file.submit(edits.AddContributions((practice,)), CANARY_KIOSK).result()
    publish(on_file, practice)
    return on_file.snapshot_file().result()


def table(snapshot: Path, profile: Profile, name: str) -> Table:
    return next(one for one in dataset_from_snapshot(snapshot, profile).tables if one.name == name)


def rows(snapshot: Path, profile: Profile) -> list[dict]:
    found = dataset_from_snapshot(snapshot, profile)
    every = [row for one in found.tables for batch in one.batches() for row in batch.to_pylist()]
    assert found.count == len(every)
    assert sum(one.unplaced for one in found.tables) == sum(row["geometry"] is None for row in every)
    return every


def titles(snapshot: Path, profile: Profile) -> set[str]:
    return {row["title"] for row in rows(snapshot, profile)}


def test_each_profile_lets_out_its_own_rows(snapshot: Path):
    public = {"published", "home", "redacted", "nowhere"}
    assert titles(snapshot, Profile.PUBLIC) == public
    assert titles(snapshot, Profile.PARTNER) == public | {"pending"}
    assert titles(snapshot, Profile.FULL) == public | {"pending", "hidden"}


def test_the_columns_are_exactly_those_of_the_profile(snapshot: Path):
    """A new column of the file is absent here until somebody names it, and this test with it."""
    names = {profile: [column.name for column in table(snapshot, profile, "ideas").columns] for profile in Profile}
    assert names[Profile.PUBLIC] == [
        "uuid", "category", "title", "body", "body_lang", "place_name", "accuracy_m", "created_on", "supports",
        *QUESTIONS,
    ]  # fmt: skip
    assert names[Profile.PARTNER] == [
        "uuid", "ref", "status", "category", "title", "body", "body_lang", "place_kind", "place_name", "accuracy_m",
        "geom_source", "session", "created_on", "updated_on", "source_system", "source_id", "supports", *QUESTIONS,
    ]  # fmt: skip
    assert names[Profile.FULL] == [
        "uuid", "ref", "status", "status_reason", "category", "title", "body", "published_body", "body_lang",
        "place_kind", "place_name", "geom_source", "session", "session_uuid", "visit_uuid", "station", "seat",
        "entered_by", "source_system", "source_id", "created_at", "updated_at", "revision", "supports", *QUESTIONS,
    ]  # fmt: skip


def test_answers_leave_as_what_they_are(on_file: Workspace):
    answers = {"would_help": "yes", "how_good": 4, "since": "2026-06-13", "story": "Long ago"}
    mark, other = idea(answers=answers), idea(answers={"would_help": "no", "since": "2026-06-13"})
    on_file.submit(edits.AddContributions((mark, other)), CANARY_KIOSK).result()
    publish(on_file, mark, other)
    copied = on_file.snapshot_file().result()
    by_uuid = {row["uuid"]: row for row in rows(copied, Profile.PUBLIC)}
    assert {name: by_uuid[mark.uuid][name] for name in answers} == {
        "would_help": True, "how_good": 4, "since": datetime.date(2026, 6, 13), "story": "Long ago",
    }  # fmt: skip
    assert by_uuid[other.uuid]["would_help"] is False
    assert by_uuid[other.uuid]["since"] is None
    described = {column.name: column for column in table(copied, Profile.PUBLIC, "ideas").columns}
    assert [described[name].type for name in answers] == ["boolean", "integer", "date", "text"]
    assert described["how_good"].values == {"1": "1 – Poor", "2": "2", "3": "3", "4": "4", "5": "5 – Lovely"}


@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.PARTNER])
def test_nothing_private_is_in_it(snapshot: Path, profile: Profile):
    assert "canary" not in str(rows(snapshot, profile))


def test_the_canaries_would_be_seen(snapshot: Path):
    full = str(rows(snapshot, Profile.FULL))
    assert all(word in full for word in ("canary-station", "canary-seat", "canary-visit", "canary 0121", "canary 14"))


@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.PARTNER])
def test_a_place_near_a_home_leaves_as_its_cell_and_says_so(snapshot: Path, profile: Profile):
    by_title = {row["title"]: row for row in rows(snapshot, profile)}
    assert shapely.from_wkb(by_title["published"]["geometry"]) == IN_THE_PARK
    assert by_title["published"]["accuracy_m"] is None
    shown = shapely.from_wkb(by_title["home"]["geometry"])
    assert shown != IN_THE_PARK
    assert shown.distance(IN_THE_PARK) < 0.002
    assert by_title["home"]["accuracy_m"] == 200


def test_the_full_profile_has_everything_as_it_is(snapshot: Path):
    by_title = {row["title"]: row for row in rows(snapshot, Profile.FULL)}
    assert shapely.from_wkb(by_title["home"]["geometry"]) == IN_THE_PARK
    assert by_title["redacted"]["published_body"] == "Call me"
    assert by_title["hidden"]["status"] == "hidden"
    assert by_title["published"]["created_at"] == datetime.datetime(2026, 6, 13, 14, tzinfo=datetime.UTC)
    assert by_title["nowhere"]["geometry"] is None


def test_the_public_reads_published_words_and_a_day(snapshot: Path):
    by_title = {row["title"]: row for row in rows(snapshot, Profile.PUBLIC)}
    assert by_title["redacted"]["body"] == "Call me"
    assert by_title["published"]["body"] == "Please"
    assert by_title["published"]["created_on"] == datetime.date(2026, 6, 13)
    assert (by_title["published"]["hours"], by_title["published"]["who_for"]) == (2.0, "children,everyone")


def test_rows_come_in_the_order_of_their_random_identities(snapshot: Path):
    uuids = [row["uuid"] for batch in table(snapshot, Profile.FULL, "ideas").batches() for row in batch.to_pylist()]
    assert uuids == sorted(uuids)


def test_batches_are_small_restartable_and_readable_from_any_thread(snapshot: Path, monkeypatch):
    monkeypatch.setattr(arrow_rows, "ROWS_PER_BATCH", 2)
    ideas_table = table(snapshot, Profile.FULL, "ideas")
    with ThreadPoolExecutor(1) as pool:
        elsewhere = pool.submit(lambda: list(ideas_table.batches())).result()
    again = list(ideas_table.batches())
    assert [batch.num_rows for batch in again] == [2, 2]
    assert pa.Table.from_batches(again) == pa.Table.from_batches(elsewhere)
    schema = again[0].schema
    assert schema.names == ["geometry", *(column.name for column in ideas_table.columns)]
    assert schema.field("created_at").type == pa.timestamp("ms", tz="UTC")
    assert next(iter(ideas_table.batches())).num_rows == 2  # a reader may stop early


def test_columns_say_what_they_mean(snapshot: Path):
    columns = {column.name: column for column in table(snapshot, Profile.PARTNER, "ideas").columns}
    assert columns["hours"].title == "How many hours a week?"
    assert columns["how_soon"].values == {"now": "Now", "later": "Later"}
    assert columns["category"].values == {"movement": "Getting about", "greenery": "Plants and nature"}
    assert columns["status"].values["pending"] == "Pending"


def test_one_layer_only_and_no_unknown_one(snapshot: Path):
    some = dataset_from_snapshot(snapshot, Profile.PUBLIC, Selection(layers=frozenset({"concerns"})))
    assert [one.name for one in some.tables] == ["concerns"]
    with pytest.raises(Refusal, match="layer-unknown"):
        dataset_from_snapshot(snapshot, Profile.PUBLIC, Selection(layers=frozenset({"roads"})))


def test_a_question_may_bear_a_name_that_only_exports_use(on_file: Workspace):
    asked = Question("session", "text", "Which session of parliament?")
    project = brookvale(layers=(ideas(questions=(asked,)), worries()))
    on_file.submit(edits.DefineProject(project), FACILITATOR).result()
    mark = idea(answers={"session": "2019"}, shape=Point(-1.88, 52.456))
    on_file.submit(edits.AddContributions((mark,)), FACILITATOR).result()
    (row,) = rows(on_file.snapshot_file().result(), Profile.PARTNER)
    assert (row["session"], row["session_answer"]) == (None, "2019")
