"""What is left of a project whose own file is gone, damaged or cut off."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw

from mapapp.store import lookups, migrations
from mapapp.store.connection import APPLICATION_ID, open_for_reading
from mapapp.store.project_files import ProjectFiles, project_files
from mapapp.workspace.problems import Problem

_SEGMENT = re.compile(r"(?P<project>.+)\.[0-9a-f]{8}\.[0-9a-z-]+\.journal")
_SNAPSHOT = re.compile(r"(?P<project>.+)\.\d{8}T\d{9}Z\.gpkg")


def find_remains(project: Path) -> ProjectFiles:
    """The files of PROJECT as a person names it: its ``.gpkg``, whether it is there or not, or its folder.

    Raises:
        Problem: nothing is left of it to go by, or its folder holds what is left of several.
    """
    if project.suffix.lower() == ".gpkg" and not project.is_dir():
        files = project_files(project)
        if not (files.segments() or files.finished_snapshots()):
            raise Problem("rebuild-nothing-left", project)
        return files
    if not project.is_dir():
        raise Problem("project-missing", project)
    names = sorted(set(_named(project / "journal", _SEGMENT)) | set(_named(project / "snapshots", _SNAPSHOT)))
    if len(names) != 1:
        raise Problem("rebuild-several-projects" if names else "rebuild-nothing-left", project)
    return project_files(project / f"{names[0]}.gpkg")


def copied_snapshot(snapshot: Path, target: Path) -> bool:
    """Copy a snapshot to `target`; False where it is damaged.

    Raises:
        Problem: a newer program made it.
    """
    shutil.copyfile(snapshot, target)
    try:
        with contextlib.closing(open_for_reading(target)) as connection:
            (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if said != "ok" or application != APPLICATION_ID:
                return False
            if migrations.is_newer(connection):
                raise Problem("project-newer", snapshot)
            lookups.load_project(connection)
            lookups.last_hlc(connection)
    except (apsw.Error, TypeError):
        return False
    except Problem as problem:
        if problem.code == "project-newer":
            raise
        return False
    return True


def _named(folder: Path, pattern: re.Pattern[str]) -> Iterator[str]:
    for path in folder.iterdir() if folder.is_dir() else ():
        if found := pattern.fullmatch(path.name):
            yield found["project"]
