"""What a window asks of its project when something is handed over; all of it away from the screen's thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mapapp.projects.opening import OpenProject
from mapapp.store import snapshot_files
from mapapp.workspace.ports import Printer
from mapapp.workspace.progress import Progress

if TYPE_CHECKING:
    from mapapp.exports import ExportReport
    from mapapp.projects.previewing import Preview
    from mapapp.workspace.dataset import Profile
    from mapapp.workspace.export_wish import ExportWish
    from mapapp.workspace.wanted import Wanted


class Leaving:
    """As `ui.context.ProjectActions` has it. GDAL, pandas and Arrow come in when they are needed: they take over a
    second to load."""

    def __init__(self, project: OpenProject, printer: Printer) -> None:
        self._project = project
        self._printer = printer

    def export(self, wish: ExportWish, progress: Progress) -> ExportReport:
        from mapapp.projects import handing_over

        snapshot = self._project.workspace.snapshot_file().result()
        return handing_over.write(snapshot, wish, printer=self._printer, progress=progress)

    def preview(self, wanted: Wanted, profile: Profile, progress: Progress) -> Preview:
        from mapapp.projects.previewing import preview_of

        return preview_of(self._project.workspace.snapshot_file().result(), wanted, profile, progress)

    def last_snapshot(self) -> datetime | None:
        newest = snapshot_files.newest(self._project.files)
        return snapshot_files.taken_at(newest) if newest else None
