"""What the header's buttons do; named by the modes."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtWidgets import QWidget

from mapapp.domain.snapshot import Changes
from mapapp.ui.context import UiContext
from mapapp.ui.locking import make_ready

_ENDINGS = (
    ".csv", ".tsv", ".txt", ".xlsx", ".ods", ".gpkg", ".geojson", ".json", ".shp", ".zip", ".kml", ".kmz", ".gpx",
    ".gml", ".fgb", ".tab", ".mif",
)  # fmt: skip
"""What the system's dialog shows first; a test holds them against what can be read."""


def undo(context: UiContext, _window: QWidget) -> None:
    """Take back this person's latest edit."""
    _stepped(context, context.workspace.undo(context.actor), "ui-undone")


def redo(context: UiContext, _window: QWidget) -> None:
    _stepped(context, context.workspace.redo(context.actor), "ui-redone")


def can_undo(context: UiContext) -> bool:
    return context.workspace.can_undo(context.actor)


def can_redo(context: UiContext) -> bool:
    return context.workspace.can_redo(context.actor)


def open_resident_screen(context: UiContext, _window: QWidget) -> None:
    context.actions.open_resident_screen()


def lock(context: UiContext, window: QWidget) -> None:
    """Leave this machine alone with residents, once the facilitator has read how it was found."""
    if make_ready(window, context.workspace, context.project_path.parent, context.dialogs):
        context.actions.lock()


def open_table(context: UiContext, window: QWidget) -> None:
    """Set a table for several people, beside this window or, once the facilitator has read how the machine was found,
    alone."""
    wish = context.dialogs.ask_table(window)
    if wish is None:
        return
    if not wish.locked or make_ready(window, context.workspace, context.project_path.parent, context.dialogs):
        context.actions.open_table(wish)


def open_console(context: UiContext, _window: QWidget) -> None:
    context.actions.open_console()


def export(context: UiContext, window: QWidget) -> None:
    # Brought in when it is asked for: with GDAL and pandas behind it, it would double the time to the first picture.
    from mapapp.ui.export_dialog import hand_over

    hand_over(context, window)


def bring_in(context: UiContext, window: QWidget) -> None:
    """Choose a file of somebody else's, or a hand-over that comes back, and bring in what is in it."""
    texts = context.texts
    endings = " ".join(f"*{ending}" for ending in _ENDINGS)
    chosen = context.dialogs.file_to_open(window, texts("ui-import"), f"{texts('ui-import-files')} ({endings})")
    if chosen is not None:
        from mapapp.ui.import_dialog import bring_in as open_dialog  # with all that reads layers, as above

        open_dialog(context, window, chosen)


def _stepped(context: UiContext, future: Future[Changes | None], key: str) -> None:
    def done(changes: Changes | None) -> None:
        if changes is not None:
            context.notices.good(context.texts(key))

    context.workspace.then(future, done, context.tell_failure)
