"""Projects made as a planner makes them, with real registers and layers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyogrio
import pytest
import shapely
from shapely import Geometry

from mapapp.domain.identity import new_uuid
from mapapp.domain.layer import Layer
from mapapp.domain.project import Project
from mapapp.domain.shapes import ShapeKind
from mapapp.imports import ImportWish
from mapapp.projects.bringing_in import bring_in
from mapapp.projects.handing_over import hand_over
from mapapp.store.create import create_project
from mapapp.workspace.dataset import Profile
from mapapp.workspace.export_wish import ExportWish

ASSETS = Layer(
    id="assets",
    title="Community assets",
    prompt="Something good here",
    question="What makes this place good?",
    colour="#12806a",
    symbol="circle",
    icon="heart",
    shapes=tuple(ShapeKind),
)


@dataclass(frozen=True)
class RealProject:
    """A project on disk, used through the same use cases as the commands."""

    gpkg: Path

    def bring_in(self, file: Path, **said: Any) -> dict[str, Any]:
        how_to_read = {name: said.pop(name) for name in ("encoding", "source_layer") if name in said}
        return dict(bring_in(self.gpkg, file, ImportWish("assets", **said), **how_to_read))

    def hand_over(self, name: str, crs: str | None = None, profile: Profile = Profile.PUBLIC) -> tuple[Path, dict]:
        out = self.gpkg.parent.parent / name
        facts = hand_over(self.gpkg, ExportWish(out, crs=crs, profile=profile))
        return out, dict(facts)


@pytest.fixture
def make_project(tmp_path):
    def make(title: str, area: Geometry | None = None) -> RealProject:
        project = Project(new_uuid(), title, (ASSETS,), area=area)
        return RealProject(create_project(tmp_path / title.lower(), project))

    return make


def rows_of(path: Path, layer: str | None = None) -> list[dict[str, Any]]:
    """What a planner's program reads: values by column, with ``shape``."""
    meta, table = pyogrio.read_arrow(path, layer=layer)
    name = meta["geometry_name"] or "wkb_geometry"
    return [{**row, "shape": shapely.from_wkb(row.pop(name))} for row in table.to_pylist()]
