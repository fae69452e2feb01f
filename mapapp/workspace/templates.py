"""Ready-made beginnings of a project: one JSON file each in ``resources/templates``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from mapapp.domain.identity import new_uuid
from mapapp.domain.layer import Layer
from mapapp.domain.project import BaseMap, Project
from mapapp.paths import resources
from mapapp.workspace.problems import Problem

DEFAULT = "neighbourhood"


@dataclass(frozen=True, slots=True)
class Template:
    """What a new project starts with."""

    title: str
    description: str
    purpose: str
    layers: tuple[Layer, ...]

    def project(
        self,
        title: str,
        *,
        area: object = None,
        base_maps: tuple[BaseMap, ...] = (),
        languages: tuple[str, ...] = ("en",),
    ) -> Project:
        """A new project, with an identity of its own. `area`: WGS 84 polygon or multipolygon, or None."""
        return Project(
            uuid=new_uuid(),
            title=title,
            layers=self.layers,
            purpose=self.purpose,
            language=languages[0],
            languages=languages,
            area=area,
            base_maps=base_maps,
        )


def templates() -> dict[str, Path]:
    """Every template's file, by id."""
    return {path.stem: path for path in sorted((resources() / "templates").glob("*.json"))}


def load_template(id: str = DEFAULT) -> Template:
    """Read a template.

    Raises:
        Problem: there is none of this id.
    """
    known = templates()
    if id not in known:
        raise Problem("template-unknown", id=id, known=", ".join(known))
    return msgspec.json.decode(known[id].read_bytes(), type=Template)
