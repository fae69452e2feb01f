"""A page that starts while the rest of the app is being loaded: the browser takes as long as Python's modules do."""

from __future__ import annotations

import importlib
import threading

from PySide6.QtCore import QEventLoop

from mapapp.bridge.page_files import PageFiles
from mapapp.paths import page
from mapapp.ui.delivery import GuiThread
from mapapp.webview.view import MapView


def early_page() -> MapView:
    """A view that is loading its page; what the page says is kept until somebody listens."""
    view = MapView(PageFiles(page()))
    view.start()
    return view


def load_meanwhile(module: str) -> None:
    """Load a module and all it needs in a thread, while the screen's thread answers the page.

    Whoever imports it next finds it there, or meets what went wrong.
    """
    loop, deliver = QEventLoop(), GuiThread()

    def load() -> None:
        try:
            importlib.import_module(module)
        finally:
            deliver(loop.quit)

    threading.Thread(target=load, name="loading").start()
    loop.exec()
