"""Which files belong to a project, and where they lie."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from mapapp.store.one_path import one_path
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
    def ballast(self) -> Path:
        """Room set aside while residents are at a screen; nothing is in it."""
        return self.gpkg.with_name(f"{self.gpkg.stem}.ballast")

    @property
    def journal(self) -> Path:
        return self.gpkg.parent / "journal"

    @property
    def snapshots(self) -> Path:
        return self.gpkg.parent / "snapshots"

    @property
    def basemaps(self) -> Path:
        return self.gpkg.parent / "basemap"

    def segments(self) -> tuple[Path, ...]:
        """The files of this project's journal, by name."""
        return self._named(self.journal, _SEGMENT)

    def finished_snapshots(self) -> tuple[Path, ...]:
        """Oldest first."""
        return self._named(self.snapshots, _SNAPSHOT)

    def unfinished_snapshots(self) -> tuple[Path, ...]:
        """What a crash left; only to be asked while no snapshot is being taken."""
        return self._named(self.snapshots, _UNFINISHED)

    def remains(self) -> tuple[Path, ...]:
        """Whatever there is of this project, base maps aside."""
        alone = (self.gpkg, self.private, *(_journal_of(one) for one in (self.gpkg, self.private)))
        return (
            *(one for one in alone if one.exists()),
            *self.segments(),
            *self.finished_snapshots(),
            *self.unfinished_snapshots(),
        )

    def remove(self) -> None:
        """Take back a project that could not be finished; base maps and other people's files stay."""
        for file in (*self.remains(), self.lock, self.ballast):
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                file.unlink()
        for folder in (self.journal, self.snapshots):
            with contextlib.suppress(OSError):  # not there, or somebody else's files are in it
                folder.rmdir()

    def _named(self, folder: Path, ending: str) -> tuple[Path, ...]:
        # Not a glob: of two projects “brook” and “brook.vale” in one folder each has its own.
        pattern = re.compile(re.escape(self.gpkg.stem) + ending)
        found = folder.iterdir() if folder.is_dir() else ()
        return tuple(sorted(path for path in found if pattern.fullmatch(path.name)))


_SEGMENT = r"\.[0-9a-f]{8}\.[0-9a-z-]+\.journal"
_UNFINISHED = r"\.\d+\.part"
_SNAPSHOT = r"\.\d{8}T\d{9}Z\.gpkg"


def _journal_of(database: Path) -> Path:
    """SQLite's own journal of a transaction that was cut short."""
    return database.with_name(f"{database.name}-journal")


def project_files(gpkg: Path) -> ProjectFiles:
    return ProjectFiles(one_path(gpkg))


def basemaps_beside(snapshot: Path) -> Path:
    """The base maps of the project whose snapshot this is."""
    return snapshot.absolute().parent.parent / "basemap"


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
    files = project_files(project)
    if not project.is_file():
        code = "project-gone" if files.segments() or files.finished_snapshots() else "project-missing"
        raise Problem(code, project)
    return files


def place_for_new(project: Path) -> ProjectFiles:
    """Where a new project goes: the ``.gpkg`` named, or one in a folder of the same name.

    Raises:
        Problem: there is something already, if only the journal of a project whose file has gone: it is all that
            is left of what people said, and a new project must not get mixed up with it.
    """
    gpkg = project if project.suffix.lower() == ".gpkg" else project / f"{project.name}.gpkg"
    files = project_files(gpkg)
    if gpkg.exists():
        raise Problem("project-exists", gpkg)
    if files.remains():
        raise Problem("project-remains", gpkg)
    return files
