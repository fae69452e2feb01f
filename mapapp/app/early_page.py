"""A page that starts while the rest of the app is being loaded: the browser takes as long as Python's modules do."""

from __future__ import annotations

import gc
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


def load_meanwhile(*modules: str) -> None:
    """Load modules and all they need in a thread, while the screen's thread answers the page.

    Whoever imports them next finds them there, or meets what went wrong. What is loaded stays for good: to look
    through it for rubbish again and again takes a tenth of the time, so that is left until all is there, and then
    never done to it.
    """
    loop, deliver = QEventLoop(), GuiThread()

    def load() -> None:
        gc.disable()
        try:
            for module in modules:
                importlib.import_module(module)
        finally:
            gc.freeze()
            gc.enable()
            deliver(loop.quit)

    threading.Thread(target=load, name="loading").start()
    loop.exec()
