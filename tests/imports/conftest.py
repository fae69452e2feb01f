"""A project to import into, and files as planners send them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from shapely.geometry import box

from mapapp.domain.layer import Category, Layer
from mapapp.domain.project import Project
from mapapp.domain.questions import Choice, Question
from mapapp.domain.shapes import ShapeKind
from mapapp.imports import ImportPlan, ImportWish, plan_import
from mapapp.imports.present import NOTHING, Present
from mapapp.imports.reading import problems_with
from mapapp.imports.sheet_files import open_sheet
from mapapp.workspace.progress import silent

CHELTENHAM = box(-2.15, 51.85, -2.0, 51.95)


def assets(**differences: object) -> Layer:
    values = {
        "id": "assets",
        "title": "Community assets",
        "prompt": "Something good here",
        "question": "What makes it good?",
        "colour": "#12806a",
        "symbol": "circle",
        "icon": "heart",
        "shapes": tuple(ShapeKind),
        "categories": (Category("green", "Parks & trees"),),
        "questions": (
            Question("opening", "text", "Opening times"),
            Question("seats", "number", "How many seats"),
            Question("state", "choice", "State", choices=(Choice("good", "In good repair"), Choice("poor", "Poor"))),
            Question("uses", "choices", "Uses", choices=(Choice("play", "Play"), Choice("rest", "A rest"))),
        ),
    }
    return Layer(**(values | differences))


@pytest.fixture
def project():
    return Project("5b6f0b0e-0000-4000-8000-000000000000", "Cheltenham", (assets(),), area=CHELTENHAM)


@pytest.fixture
def bring_in(tmp_path, project):
    """Plan the import of a file, or of a table given as text."""

    def plan(
        content: str | Path, into: Project = project, encoded: str = "utf-8", present: Present = NOTHING, **said: Any
    ) -> ImportPlan:
        path = content
        if isinstance(content, str):
            path = tmp_path / "register.csv"
            path.write_bytes(content.encode(encoded))
        how_to_read = {name: said.pop(name) for name in ("encoding", "source_layer") if name in said}
        progress = said.pop("progress", silent)
        with problems_with(path):
            sheet = open_sheet(path, **how_to_read)
        return plan_import(sheet, ImportWish("assets", **said), into, present, progress)

    return plan
