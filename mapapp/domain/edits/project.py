"""The project's own definition."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.project import Project


@dataclass(frozen=True, slots=True)
class DefineProject:
    """Replace the project's definition."""

    project: Project
