"""The widget that shows the map's page, and brings it back when its renderer dies."""

from __future__ import annotations

import logging
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from mapapp.bridge.page_files import Finds
from mapapp.webview.channel import ChannelObject
from mapapp.webview.page import LockedPage, install_scheme, make_profile
from mapapp.webview.permissions import MayUse
from mapapp.webview.scheme import START, SchemeHandler

log = logging.getLogger(__name__)

_PAPER = QColor("#fbf9f4")
_PAUSE_BEFORE_RELOAD_MS = 300
_ESCAPE = """!(document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", {key: "Escape", bubbles: true, cancelable: true}))"""


class MapView(QWebEngineView):
    """One page with its own profile, scheme handler and channel.

    `hear` is called with each text that the page says; `say` sends one. `loaded` tells that the page's files
    are there (the page itself says ``PageReady`` when it has started).
    """

    loaded = Signal(bool)

    def __init__(self, content: Finds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self._profile = make_profile(self)
        self._handler = SchemeHandler(content, self._profile)
        install_scheme(self._profile, self._handler)
        self._page = LockedPage(self._profile, self)
        self._page.setBackgroundColor(_PAPER)
        self._channel = ChannelObject(self)
        self._web_channel = QWebChannel(self)
        self._web_channel.registerObject("bridge", self._channel)
        self._page.setWebChannel(self._web_channel)
        self._page.loadFinished.connect(self.loaded)
        self._page.renderProcessTerminated.connect(self._on_renderer_gone)
        self._page.urlChanged.connect(self._on_address)
        self.setPage(self._page)
        self._reload = QTimer(self, singleShot=True, interval=_PAUSE_BEFORE_RELOAD_MS)
        self._reload.timeout.connect(self.start)

    def start(self) -> None:
        """Load the page; also after its renderer died, when it is told everything again."""
        self._page.load(QUrl(START))

    def serve(self, content: Finds) -> None:
        """From now on the page is given what this finds: a page may start before its project is known."""
        self._handler.content = content

    def say(self, text: str) -> None:
        self._channel.said.emit(text)

    def hear(self, listener: Callable[[str], None]) -> None:
        """From now on the page's texts go to this listener, those first that it has said already."""
        self._channel.listen(listener)

    def lend(self, may_use: MayUse) -> None:
        """From now on this says whether the page may use the ``camera`` or the ``microphone``; before, never."""
        self._page.permissions.may_use = may_use

    def take_back(self, device: str) -> None:
        """It was given back: the page must be granted it anew."""
        if self._page is not None:
            self._page.permissions.take_back(device)

    def on_console(self, listener: Callable[[str], None]) -> None:
        """Where the page's own complaints go (the log, unless said otherwise)."""
        self._page.heard = listener

    def offer_escape(self, unused: Callable[[], None]) -> None:
        """Press escape in the page, which never hears of it where it is a shortcut of the window; `unused` is called
        where nothing on the page took it."""

        def answered(taken: object) -> None:
            if taken is not True and self._page is not None:
                unused()

        self._page.runJavaScript(_ESCAPE, 0, answered)

    def put_away(self) -> None:
        """Close page before profile, or Qt complains. A second time is nothing."""
        if self._page is None:
            return
        self._reload.stop()
        self._handler.stop()
        self._page.renderProcessTerminated.disconnect(self._on_renderer_gone)
        self._page.urlChanged.disconnect(self._on_address)
        self.hide()  # being hidden later, a view without a page would make itself one in Qt's default profile
        self.setPage(None)
        shiboken6.delete(self._page)
        self._page = None

    def _on_renderer_gone(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        if status != QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            log.error("the page's renderer ended (%s, %s); loading it again", status.name, code)
        self._reload.start()

    def _on_address(self, url: QUrl) -> None:
        """``about:blank`` is not asked about beforehand (Qt 6.11): come back from it."""
        if url == QUrl("about:blank"):
            log.error("the page left its place; loading it again")
            self._reload.start()
