"""Make a project again whose file is gone, damaged or cut off: beside the old one, whole, and looked over."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mapapp.projects.opening import device_name
from mapapp.projects.reading import read_facts
from mapapp.store.checking import check_project
from mapapp.store.lock import InstanceLock
from mapapp.store.project_files import ProjectFiles, place_for_new
from mapapp.store.rebuilding import Rebuilt, rebuild
from mapapp.store.remains import find_remains
from mapapp.store.segment_survey import Unread
from mapapp.store.snapshot_files import taken_text
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent
from mapapp.workspace.system_clock import SystemClock

_COUNTED = ("contributions", "attachments", "visits", "sessions", "rounds")


def rebuild_project(project: Path, out: Path, progress: Progress = silent) -> Mapping[str, Any]:
    """Rebuild PROJECT at `out` (a ``.gpkg``, or a folder for one of the same name), and say in facts from what.

    Nothing of what is left of the old project is changed. What goes wrong with a base map is said, and no reason to
    leave people's words where they are.

    Raises:
        Problem: nothing is left to go by, somebody has the old project open, there is something at `out` already, or
            the disk says no. Nothing is left behind at `out`.
    """
    left, target = find_remains(project), place_for_new(out)
    made = [folder for folder in (target.basemaps, *target.gpkg.parents) if not folder.exists()]
    try:
        with _nobody_at(left):
            rebuilt = rebuild(left, target, SystemClock(), progress)
            maps, missing = _carry_maps(left, target)
        findings = check_project(target.gpkg)
        return _facts(left, rebuilt, maps, missing, findings)
    except BaseException:
        target.remove()
        if target.basemaps in made:
            shutil.rmtree(target.basemaps, ignore_errors=True)
        for folder in made:
            with contextlib.suppress(OSError):  # not there, or somebody else's files are in it already
                folder.rmdir()
        raise


@contextlib.contextmanager
def _nobody_at(left: ProjectFiles) -> Iterator[None]:
    """Keep everybody out meanwhile: a journal that grows cannot be told from one that was torn."""
    try:
        lock = InstanceLock(left.lock, left.gpkg, device_name())
    except Problem as problem:
        if problem.code != "folder-read-only":
            raise
        yield  # where nothing can be written, nobody is writing
        return
    try:
        yield
    finally:
        lock.release(forget=True)


def _carry_maps(left: ProjectFiles, target: ProjectFiles) -> tuple[list[str], list[str]]:
    """The names of the base maps' files that went along, and of those that could not."""
    if left.basemaps == target.basemaps or not left.basemaps.is_dir():
        return [], []
    carried, missing = [], []
    target.basemaps.mkdir(parents=True, exist_ok=True)
    for source in sorted(left.basemaps.iterdir()):
        goal, part = target.basemaps / source.name, target.basemaps / f".{source.name}.part"
        if source.name.startswith(".") or not source.is_file() or goal.exists():
            continue
        try:
            shutil.copyfile(source, part)
            part.replace(goal)
            carried.append(source.name)
        except OSError:
            part.unlink(missing_ok=True)
            missing.append(source.name)
    return carried, missing


def _facts(
    left: ProjectFiles, rebuilt: Rebuilt, maps: list[str], missing: list[str], findings: list[str]
) -> Mapping[str, Any]:
    holds = read_facts(rebuilt.gpkg)
    snapshot = rebuilt.snapshot
    return {
        "project": str(rebuilt.gpkg),
        "title": holds["title"],
        "rebuilt_from": str(left.gpkg.parent),
        "snapshot": f"{snapshot.name}, taken {taken_text(snapshot)}" if snapshot else None,
        "damaged_snapshots": [one.name for one in rebuilt.damaged_snapshots],
        "changes_from_snapshot": rebuilt.from_snapshot,
        "changes_from_journal": rebuilt.from_journal,
        **{name: len(holds[name]) if isinstance(holds[name], list) else holds[name] for name in _COUNTED},
        "stays_erased": rebuilt.erased,
        "not_read": [_words(one) for one in rebuilt.unread],
        "of_another_project": [one.name for one in rebuilt.left_alone],
        "contacts_and_pin": str(rebuilt.private),
        "base_maps": maps,
        "base_maps_not_carried": missing,
        "in_order": not findings,
        "findings": findings,
    }


def _words(unread: Unread) -> str:
    how = "cut off" if unread.torn else "damaged"
    return f"{unread.segment.name}: {how} from byte {unread.offset}"
