"""A project that is handed over, goes home with a planner, and comes back changed."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import apsw
import pyogrio
import pytest
import shapely
from shapely import Geometry, LineString, Point, Polygon

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution, PlaceKind, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.projects import handing_over
from mapapp.projects.changes.plan import ChangesPlan, plan_changes
from mapapp.projects.changes.taking import take
from mapapp.store import blobs
from mapapp.store.connection import register_functions
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.workspace.dataset import Profile
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, between
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, TestClock, brookvale, idea

TREES, WALL, PATH, POND, LOST, HOME, SECRET = "trees", "wall", "path", "pond", "lost", "home", "secret"
FORMULA = "=1+1 is what they said\n@home; -really"


WALL_PLACE, HOME_PLACE = Point(-1.88712345678, 52.45487654321), Point(-1.8833, 52.4577)


def marks() -> dict[str, Contribution]:
    """One of each kind that can go wrong on the way."""
    answers = {
        "needs": "A spade; and =two hands", "how_soon": "now", "who_for": ("children", "everyone"), "hours": 2.5,
        "would_help": "yes", "how_good": "5", "since": "2026-06-13",
    }  # fmt: skip
    path = LineString([(-1.886, 52.4551), (-1.885, 52.4562), (-1.8841, 52.4559)])
    pond = Polygon([(-1.889, 52.4531), (-1.888, 52.4531), (-1.888, 52.4538), (-1.889, 52.4538)])
    return {
        TREES: idea(title="More trees", answers=answers),
        WALL: idea(title="Paint the wall", body=FORMULA, shape=WALL_PLACE, category="movement"),
        PATH: idea(title="A path", shape=path, body="ਰਾਹ – راستہ"),
        POND: idea(title="A pond", shape=pond),
        LOST: idea(title="Somewhere", shape=None),
        HOME: idea(title="At home", place_kind=PlaceKind.NEAR_HOME, place_name="14 Mill Lane", shape=HOME_PLACE),
        SECRET: idea(title="Redacted", body="Call 0121 496 0000", published_body="Call me"),
    }  # fmt: skip


@dataclass
class World:
    """The project, and the planner's hands on its files."""

    workspace: Workspace
    gpkg: Path
    uuids: Mapping[str, str]
    clock: TestClock

    def hand_over(self, name: str, profile: Profile = Profile.PARTNER) -> Path:
        out = self.gpkg.parent.parent / name
        handing_over.write(self.workspace.snapshot_file().result(), ExportWish(out, profile=profile))
        self.clock.wait(3_600)
        return out

    def compare(self, file: Path) -> ChangesPlan:
        return plan_changes(self.workspace, project_files(self.gpkg), file, status=Status.PUBLISHED)

    def take(self, plan: ChangesPlan, *, conflicts: bool = False) -> None:
        chosen = [one for one in plan.changes if one.to_take and (conflicts or not one.conflict)]
        take(self.workspace, FACILITATOR, chosen, plan.added, plan.file).result()

    def mark(self, name: str) -> Contribution:
        return self.workspace.ask(lambda store: store.contribution(self.uuids.get(name, name))).result()

    def do(self, edit: edits.Edit) -> None:
        self.workspace.submit(edit, FACILITATOR).result()
        self.clock.wait(60)

    def everything(self) -> dict[str, Contribution]:
        return {name: self.mark(name) for name in self.uuids}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    clock = TestClock()
    gpkg = create_project(tmp_path / "brookvale", brookvale(), clock=clock)
    workspace = Workspace(lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk")
    made = marks()
    workspace.submit(edits.AddContributions(tuple(made.values())), FACILITATOR).result()
    decided = tuple(edits.Decision(one.uuid, Status.PUBLISHED) for name, one in made.items() if name != WALL)
    workspace.submit(edits.Moderate(decided), FACILITATOR).result()
    dots = Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(made[TREES].uuid),), dots=3)
    for edit in (edits.OpenRound(dots), edits.CloseRound(dots.uuid)):
        workspace.submit(edit, FACILITATOR).result()
    clock.wait(60)
    yield World(workspace, gpkg, {name: one.uuid for name, one in made.items()}, clock)
    workspace.close()


def edit_gpkg(path: Path, uuid: str, shape: Geometry | None = None, **values: Any) -> None:
    """What QGIS does to one feature, in British National Grid."""
    with closing(apsw.Connection(str(path))) as file:
        register_functions(file)
        tables = [name for (name,) in file.execute("SELECT table_name FROM gpkg_geometry_columns")]
        table = next(
            one for one in tables if file.execute(f'SELECT 1 FROM "{one}" WHERE uuid = ?', (uuid,)).fetchone()
        )
        if shape is not None:
            (moved,) = between(WGS84, BRITISH_NATIONAL_GRID).apply([shape]).shapes
            (before,) = file.execute(f'SELECT geom FROM "{table}" WHERE uuid = ?', (uuid,)).fetchone()
            # The flags are those of the new shape's own envelope, the reference system is the layer's.
            blob = blobs.encode(moved)
            file.execute(f'UPDATE "{table}" SET geom = ? WHERE uuid = ?', (blob[:4] + before[4:8] + blob[8:], uuid))
        for name, value in values.items():
            file.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE uuid = ?', (value, uuid))


def edit_json(path: Path, uuid: str, **values: Any) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    feature = next(one for one in content["features"] if one["properties"]["uuid"] == uuid)
    if "geometry" in values:
        feature["geometry"] = json.loads(shapely.to_geojson(values.pop("geometry")))
    feature["properties"] |= values
    path.write_text(json.dumps(content), encoding="utf-8")


def edit_csv(path: Path, uuid: str, **values: Any) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["uuid"] == uuid:
            row |= values
    write_csv(path, rows)


def write_csv(path: Path, rows: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.DictWriter(file, list(rows[0]))
        lines.writeheader()
        lines.writerows(rows)


def edit_xlsx(path: Path, uuid: str, **values: Any) -> None:
    sheets = {str(name): pyogrio.read_dataframe(path, layer=name) for name, _ in pyogrio.list_layers(path)}
    path.unlink()
    for name, frame in sheets.items():
        if "uuid" in frame:
            for column, value in values.items():
                frame.loc[frame["uuid"] == uuid, column] = value
        pyogrio.write_dataframe(frame, path, layer=name, driver="XLSX", append=path.exists())


EDIT = {".gpkg": edit_gpkg, ".geojson": edit_json, ".csv": edit_csv, ".xlsx": edit_xlsx}


def without_history(mark: Contribution) -> Contribution:
    """What an undo gives back: all but the count of changes and their time."""
    return replace(mark, revision=0, updated_at=None, hlc="")
