"""Which files belong to a project, and where they lie."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mapapp.workspace.problems import Problem


@dataclass(frozen=True, slots=True)
class ProjectFiles:
    """The files beside a project's GeoPackage. Names begin as the GeoPackage's does, so that two projects
    may lie in one folder."""

    gpkg: Path

    @property
    def private(self) -> Path:
        """Drafts and secrets: not a GeoPackage, and no exporter opens it."""
        return self.gpkg.with_name(f"{self.gpkg.stem}.private.sqlite")

    @property
    def lock(self) -> Path:
        return self.gpkg.with_name(f"{self.gpkg.stem}.lock")

    @property
    def journal(self) -> Path:
        return self.gpkg.parent / "journal"

    @property
    def snapshots(self) -> Path:
        return self.gpkg.parent / "snapshots"

    @property
    def basemaps(self) -> Path:
        return self.gpkg.parent / "basemap"

    def remove(self) -> None:
        """Take back a project that could not be finished; base maps and other people's files stay."""
        for file in self._own():
            file.unlink(missing_ok=True)
        for folder in (self.journal, self.snapshots):
            with contextlib.suppress(OSError):  # not there, or somebody else's files are in it
                folder.rmdir()

    def _own(self) -> Iterator[Path]:
        for file in (self.gpkg, self.private):
            yield file
            yield file.with_name(f"{file.name}-journal")
        yield self.lock
        yield from self.journal.glob(f"{self.gpkg.stem}.*")
        yield from self.snapshots.glob(f"{self.gpkg.stem}.*")


def project_files(gpkg: Path) -> ProjectFiles:
    return ProjectFiles(gpkg.absolute())


def find_project(project: Path) -> ProjectFiles:
    """The files of PROJECT as a person names it: a ``.gpkg``, or a folder that holds exactly one.

    Raises:
        Problem: there is none, or more than one.
    """
    if project.is_dir():
        found = sorted(project.glob("*.gpkg"))
        if len(found) != 1:
            raise Problem("folder-with-several-projects" if found else "folder-without-project", project)
        return project_files(found[0])
    if not project.is_file():
        raise Problem("project-missing", project)
    return project_files(project)


def place_for_new(project: Path) -> ProjectFiles:
    """Where a new project goes: the ``.gpkg`` named, or one in a folder of the same name.

    Raises:
        Problem: there is something already; nothing is ever written over.
    """
    gpkg = project if project.suffix.lower() == ".gpkg" else project / f"{project.name}.gpkg"
    if gpkg.exists():
        raise Problem("project-exists", gpkg)
    return project_files(gpkg)
