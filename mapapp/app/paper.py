"""A printer for commands that show nothing: Qt is started only for as long as it prints."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mapapp.app import make_application
from mapapp.app.demo import with_own_screen
from mapapp.webview.printing import PagePrinter
from mapapp.workspace.ports import Printer


@contextmanager
def paper() -> Iterator[Printer]:
    """Something to print with, with a display or without one."""
    with tempfile.TemporaryDirectory(prefix="mapapp-screen-") as folder:
        with_own_screen(Path(folder))
        application = make_application()
        try:
            yield PagePrinter(application)
        finally:
            application.shutdown()
