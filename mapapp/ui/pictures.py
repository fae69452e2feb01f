"""Lets a facilitator choose a picture file from this computer."""

from __future__ import annotations

import logging

from PySide6.QtWidgets import QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialogs import Dialogs

log = logging.getLogger(__name__)
_PATTERN = "*.jpg *.jpeg *.png *.webp"


def pick_picture(parent: QWidget, dialogs: Dialogs, texts: Texts) -> bytes | None:
    """The bytes of what was chosen, at most one more than a picture may have; empty where the file cannot be read, so
    that whoever opens it says so; None where nothing was chosen."""
    path = dialogs.file_to_open(parent, texts("ui-media-add"), f"{texts('ui-media-files')} ({_PATTERN})")
    if path is None:
        return None
    from mapapp.untrusted.images import MOST_BYTES  # with it comes what reads pictures

    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as failure:
        log.warning("a chosen picture could not be read: %s", failure.strerror)
        return b""
