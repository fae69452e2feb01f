"""Hand a project over: read a snapshot, never the live file, and write it in the form asked for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapapp.exports import ExportOptions, ExportReport, exporter_for
from mapapp.projects.carrying_maps import carrier, ground_reader
from mapapp.projects.choosing import selection_of
from mapapp.projects.opening import at_once, open_for_use
from mapapp.store import snapshot_files
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.store.project_files import find_project
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.ports import Printer
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent


def snapshot_of(project: Path) -> Path:
    """A finished snapshot to read: taken now, or the newest one while another window has the project open.

    Raises:
        Problem: no such project, or it is open elsewhere and there is no snapshot yet.
    """
    files = find_project(project)
    try:
        opened = open_for_use(files.gpkg, at_once)
    except Problem as problem:
        newest = snapshot_files.newest(files)
        if problem.code not in ("project-open-elsewhere", "folder-read-only") or newest is None:
            raise
        return newest
    try:
        return opened.workspace.snapshot_file().result()
    finally:
        opened.workspace.close()


def write(
    snapshot: Path, wish: ExportWish, *, printer: Printer | None = None, progress: Progress = silent
) -> ExportReport:
    """Write what somebody wished for, as far as its profile lets it out of a snapshot.

    Raises:
        Problem, Refusal: the format, the CRS or what is wanted is unknown, or the disk says no; nothing is left
            behind.
        Cancelled: `progress` asked to stop; nothing is left behind either.
    """
    exporter = exporter_for(wish.target, wish.format)
    dataset = dataset_from_snapshot(snapshot, wish.profile, selection_of(snapshot, wish.wanted, wish.profile))
    options = ExportOptions(
        crs=wish.crs,
        embed_media=wish.embed_media,
        licence=wish.licence,
        tiles=carrier(snapshot, dataset.project),
        ground=ground_reader(snapshot, dataset.project),
        printer=printer,
    )
    return exporter.write(dataset, wish.target, options, progress)


def hand_over(
    project: Path, wish: ExportWish, *, printer: Printer | None = None, progress: Progress = silent
) -> Mapping[str, Any]:
    """Export a project and say in facts what was written; raises the same as `write`."""
    exporter_for(wish.target, wish.format)  # an unknown format is told before a snapshot is taken
    report = write(snapshot_of(project), wish, printer=printer, progress=progress)
    return {
        "written": str(report.path),
        "format": report.format,
        "profile": str(wish.profile),
        "crs": report.crs,
        "transformation": report.transformation,
        "accuracy_m": report.accuracy_m,
        "rows": dict(report.counts),
        "along": dict(report.along),
        "photos_and_recordings": report.media,
        "beside": [str(one) for one in report.beside],
        "not_located": report.not_located,
        "left_out": report.lost,
        "left_out_refs": list(report.left_out),
    }
