"""Gets a screen ready to be locked: the machine looked over, a PIN chosen, the facilitator asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mapapp.projects.self_check import Finding, look_over
from mapapp.ui.capture_devices import look_for_devices
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.theme import missing_fonts
from mapapp.workspace.pin import hashed
from mapapp.workspace.workspace import Workspace


def make_ready(parent: QWidget | None, workspace: Workspace, folder: Path, dialogs: Dialogs) -> bool:
    """Whether the facilitator wants the screen locked; there is a PIN then.

    Waits for the store, which has nothing else to do at that moment.
    """

    def choose_pin(over: QWidget | None) -> bool:
        pin = dialogs.choose_pin(over)
        if pin is None:
            return False
        kept = hashed(pin)
        workspace.ask(lambda store: store.keep_pin_hash(kept)).result()
        return True

    last_change, has_pin = workspace.ask(lambda store: (store.last_hlc(), bool(store.pin_hash()))).result()
    findings = (
        *look_over(folder, last_change, workspace.now()),
        fonts(missing_fonts()),
        *look_for_devices(workspace.snapshot.project),
    )
    if not dialogs.ready_to_lock(parent, findings, choose_pin if has_pin else None):
        return False
    return has_pin or choose_pin(parent)


def fonts(missing: tuple[str, ...]) -> Finding:
    return Finding("fonts", "bad" if missing else "well", not missing, {"missing": ", ".join(missing)})
