"""A hand-over that comes back: what a planner changed is shown, taken as far as wanted, and nothing else moves."""

import json

import pytest
import shapely
from shapely import Point

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, between
from tests.fakes.neighbourhood import FACILITATOR
from tests.projects.changes.conftest import (
    EDIT,
    FORMULA,
    HOME,
    LOST,
    PATH,
    POND,
    SECRET,
    TREES,
    WALL,
    edit_csv,
    edit_gpkg,
    edit_json,
    without_history,
)  # fmt: skip

FORMATS = tuple(EDIT)


def said(plan):
    """Differences by title of the contribution and field."""
    return {(change.title, one.field): (one.sent, one.came) for change in plan.changes for one in change.differences}


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.FULL])
@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_that_nobody_changed_says_nothing_new(world, ending, profile):
    """Not even that something moved: metres and back, seven decimals, quoted formulas, empty cells."""
    plan = world.compare(world.hand_over(f"back{ending}", profile))

    assert said(plan) == {}
    assert (plan.profile, plan.rows, plan.added, plan.not_taken) == (profile, 7, (), ())


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.FULL])
@pytest.mark.parametrize("ending", FORMATS)
def test_status_category_title_and_answers_come_back(world, ending, profile):
    file = world.hand_over(f"back{ending}", profile)
    EDIT[ending](
        file, world.uuids[WALL], status="published", category="greenery", title="Paint it", how_soon="later", hours=3
    )

    plan = world.compare(file)
    assert {field for _, field in said(plan)} == {"status", "category", "title", "how_soon", "hours"}
    world.take(plan)

    mark = world.mark(WALL)
    assert (mark.status, mark.category, mark.title) == (Status.PUBLISHED, "greenery", "Paint it")
    assert mark.answers == {"how_soon": "later", "hours": 3}
    assert mark.body == FORMULA.replace("\r", "")


def test_every_kind_of_answer_can_be_changed_and_the_others_stay(world):
    file = world.hand_over("back.geojson")
    edit_json(file, world.uuids[TREES], who_for="everyone", would_help=False, since="2026-01-02", needs=None)

    world.take(world.compare(file))

    assert world.mark(TREES).answers == {
        "how_soon": "now", "who_for": ("everyone",), "hours": 2.5, "would_help": "no", "how_good": 5,
        "since": "2026-01-02",
    }  # fmt: skip


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.FULL])
def test_published_words_change_and_the_persons_own_never_do(world, profile):
    file = world.hand_over("back.gpkg", profile)
    own = {"body": "Rewritten"} if profile is Profile.FULL else {}
    field = "published_body" if profile is Profile.FULL else "body"
    edit_gpkg(file, world.uuids[SECRET], **{field: "Ring me"}, **own)

    plan = world.compare(file)
    refused = [one.refused.code for one in plan.changes[0].differences if one.refused]
    world.take(plan)

    assert (world.mark(SECRET).published_body, world.mark(SECRET).body) == ("Ring me", "Call 0121 496 0000")
    assert refused == (["change-of-own-words"] if own else [])


@pytest.mark.parametrize("name", [WALL, TREES, PATH, POND])
def test_a_place_that_was_moved_in_metres_arrives_in_degrees(world, name):
    file = world.hand_over("back.gpkg")
    moved = shapely.transform(world.mark(name).shape, lambda corners: corners + 0.0002)
    edit_gpkg(file, world.uuids[name], shape=moved)

    plan = world.compare(file)
    ((_, field),) = said(plan)
    world.take(plan)

    assert field == "geometry"
    assert shapely.hausdorff_distance(world.mark(name).shape, moved) < 1e-7


def test_what_was_not_located_gets_its_place(world):
    file = world.hand_over("back.csv")
    edit_csv(file, world.uuids[LOST], longitude="-1.886", latitude="52.4551")

    world.take(world.compare(file))

    assert world.mark(LOST).shape.equals_exact(Point(-1.886, 52.4551), 1e-9)


def test_in_a_table_either_pair_of_numbers_moves_a_place(world):
    file = world.hand_over("back.csv")
    edit_csv(file, world.uuids[WALL], easting="407800.00", northing="283600.00")

    world.take(world.compare(file))

    (shape,) = between(WGS84, BRITISH_NATIONAL_GRID).apply([world.mark(WALL).shape]).shapes
    assert shape.distance(Point(407800, 283600)) < 0.01


@pytest.mark.parametrize("ending", [".gpkg", ".geojson"])
def test_what_was_coarsened_or_left_out_is_never_written_back(world, ending):
    file = world.hand_over(f"back{ending}")
    before = world.mark(HOME)
    assert said(world.compare(file)) == {}
    shape = {"shape": Point(-1.88, 52.456)} if ending == ".gpkg" else {"geometry": Point(-1.88, 52.456)}
    EDIT[ending](file, world.uuids[HOME], place_name="Somewhere near", title="Near home", **shape)

    plan = world.compare(file)
    refused = {one.field for one in plan.changes[0].differences if one.refused}
    world.take(plan)

    after = world.mark(HOME)
    assert refused == {"place_name", "geometry"}
    assert (after.title, after.shape, after.place_name) == ("Near home", before.shape, before.place_name)


def test_origin_and_identity_stay_whatever_the_file_says(world):
    file = world.hand_over("back.gpkg", Profile.FULL)
    before = world.mark(TREES)
    edit_gpkg(
        file, world.uuids[TREES], title="Oaks", source_system="elsewhere", source_id="9", ref="XX-XXX",
        station="here", created_at="2001-01-01T00:00:00.000Z",
    )  # fmt: skip

    world.take(world.compare(file))

    after = world.mark(TREES)
    kept = ("source_system", "source_id", "ref", "station", "created_at", "entered_by", "session_uuid")
    assert after.title == "Oaks"
    assert [getattr(after, name) for name in kept] == [getattr(before, name) for name in kept]


def test_hiding_keeps_the_planners_reason_or_says_where_it_was_decided(world):
    file = world.hand_over("back.gpkg", Profile.FULL)
    edit_gpkg(file, world.uuids[TREES], status="hidden", status_reason="Twice the same")
    edit_gpkg(file, world.uuids[PATH], status="hidden")

    world.take(world.compare(file))

    assert (world.mark(TREES).status, world.mark(TREES).status_reason) == (Status.HIDDEN, "Twice the same")
    assert "back.gpkg" in world.mark(PATH).status_reason


def test_one_undo_takes_everything_back(world):
    file = world.hand_over("back.gpkg")
    before = world.everything()
    edit_gpkg(file, world.uuids[WALL], status="published", title="Paint it")
    edit_gpkg(file, world.uuids[TREES], shape=Point(-1.88, 52.456), hours=9)
    world.take(world.compare(file))

    world.workspace.undo(FACILITATOR).result()

    after = world.everything()
    assert {name: without_history(one) for name, one in after.items()} == {
        name: without_history(one) for name, one in before.items()
    }


# ── the project has gone on meanwhile ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("ending", FORMATS)
def test_what_changed_only_here_is_no_change_of_the_planners(world, ending):
    file = world.hand_over(f"back{ending}")
    EDIT[ending](file, world.uuids[TREES], title="Oaks")
    world.do(edits.Moderate((edits.Decision(world.uuids[WALL], Status.PUBLISHED),)))
    world.do(edits.ChangeContribution(world.uuids[PATH], {"category": "movement"}))

    plan = world.compare(file)
    assert set(said(plan)) == {("More trees", "title")}
    world.take(plan)

    assert world.mark(WALL).status is Status.PUBLISHED
    assert world.mark(PATH).category == "movement"


@pytest.mark.parametrize("ending", FORMATS)
def test_what_changed_on_both_sides_is_a_conflict_and_waits_for_a_person(world, ending):
    file = world.hand_over(f"back{ending}")
    EDIT[ending](file, world.uuids[TREES], title="Oaks")
    world.do(edits.ChangeContribution(world.uuids[TREES], {"title": "Limes"}))

    plan = world.compare(file)
    assert [one.conflict for one in plan.changes] == [True]
    assert said(plan) == {("Limes", "title"): ("Limes", "Oaks")}
    world.take(plan)
    assert world.mark(TREES).title == "Limes"

    world.take(plan, conflicts=True)
    assert world.mark(TREES).title == "Oaks"


def test_what_both_sides_changed_alike_is_settled(world):
    file = world.hand_over("back.gpkg")
    edit_gpkg(file, world.uuids[TREES], title="Oaks")
    world.do(edits.ChangeContribution(world.uuids[TREES], {"title": "Oaks"}))

    assert said(world.compare(file)) == {}


def test_where_the_state_that_was_handed_over_is_gone_what_went_on_is_a_conflict(world):
    """Snapshots are thinned; then the file's own date still tells what has happened since."""
    file = world.hand_over("back.gpkg")
    world.do(edits.Moderate((edits.Decision(world.uuids[WALL], Status.PUBLISHED),)))
    world.workspace.snapshot_file().result()
    for snapshot in sorted((world.gpkg.parent / "snapshots").iterdir())[:-1]:
        snapshot.unlink()

    plan = world.compare(file)

    assert said(plan) == {("Paint the wall", "status"): ("Published", "Pending")}
    assert plan.changes[0].conflict


def test_somebody_who_goes_on_while_the_changes_are_shown_is_not_overwritten(world):
    file = world.hand_over("back.gpkg")
    edit_gpkg(file, world.uuids[TREES], title="Oaks")
    edit_gpkg(file, world.uuids[PATH], title="The path")
    plan = world.compare(file)
    world.do(edits.ChangeContribution(world.uuids[TREES], {"title": "Limes"}))

    with pytest.raises(Exception, match="changed-since"):
        world.take(plan)

    assert (world.mark(TREES).title, world.mark(PATH).title) == ("Limes", "A path")


# ── rows that come, go, or cannot be ──────────────────────────────────────────────────────────────────────────


def test_a_row_that_is_missing_is_no_deletion(world):
    file = world.hand_over("back.geojson")
    content = json.loads(file.read_text(encoding="utf-8"))
    content["features"] = content["features"][:2]
    file.write_text(json.dumps(content), encoding="utf-8")

    plan = world.compare(file)

    assert (plan.rows, said(plan), plan.not_taken) == (2, {}, ())


def test_a_row_that_is_new_is_offered_as_an_import(world):
    file = world.hand_over("back.geojson")
    content = json.loads(file.read_text(encoding="utf-8"))
    like = next(one for one in content["features"] if one["properties"]["title"] == "More trees")
    new = like["properties"] | {"uuid": None, "ref": None, "title": "From the desk", "hours": 4}
    content["features"].append(like | {"properties": new})
    file.write_text(json.dumps(content), encoding="utf-8")

    plan = world.compare(file)
    assert (plan.added_count, plan.changes, plan.not_taken) == (1, (), ())
    (mark,) = plan.added[0].contributions
    world.take(plan)

    kept = world.mark(mark.uuid)
    assert (kept.title, kept.answers["hours"], kept.source_system) == ("From the desk", 4, "back.geojson")
    assert kept.uuid not in world.uuids.values()


def test_a_row_that_was_copied_with_its_identity_is_told(world):
    file = world.hand_over("back.geojson")
    content = json.loads(file.read_text(encoding="utf-8"))
    content["features"].append(content["features"][0])
    file.write_text(json.dumps(content), encoding="utf-8")

    assert [one.reason.code for one in world.compare(file).not_taken] == ["change-twice"]


def test_what_was_removed_here_does_not_come_back(world):
    file = world.hand_over("back.gpkg")
    edit_gpkg(file, world.uuids[TREES], title="Oaks")
    world.do(edits.RemoveContributions((world.uuids[TREES],)))

    plan = world.compare(file)

    assert (plan.changes, plan.added) == ((), ())
    assert [one.reason.code for one in plan.not_taken] == ["change-of-removed"]


def test_a_field_that_the_rules_refuse_is_told_and_the_others_are_taken(world):
    file = world.hand_over("back.gpkg")
    edit_gpkg(file, world.uuids[TREES], title="Oaks", category="nowhere", status="lovely")

    plan = world.compare(file)
    refused = {one.field: one.refused.code for one in plan.changes[0].differences if one.refused}
    world.take(plan)

    assert refused == {"category": "category-unknown", "status": "change-status-unknown"}
    assert world.mark(TREES).title == "Oaks"


def test_a_public_file_and_a_strangers_file_are_refused(world, tmp_path):
    with pytest.raises(Problem, match="changes-public"):
        world.compare(world.hand_over("back.geojson", Profile.PUBLIC))
    (tmp_path / "other.csv").write_text("name\nx\n", encoding="utf-8")
    with pytest.raises(Problem, match="changes-not-ours"):
        world.compare(tmp_path / "other.csv")
