"""Paper: an HTML file that is complete in itself becomes a PDF, by a page that runs no script and fetches nothing."""

from __future__ import annotations

import logging
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEventLoop, QMarginsF, QObject, Qt, QThread, QTimer, QUrl, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)

_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
)


_MARGINS = QMarginsF(18, 16, 18, 20)
"""Millimetres; the page's own number stands in the lower one."""


class PagePrinter(QObject):
    """A `workspace.ports.Printer`: made on the GUI thread, asked on any. Pages are A4; their CSS says the rest."""

    _asked = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked.connect(self._print, Qt.ConnectionType.QueuedConnection)
        self._waiting: set[Future[bool]] = set()
        self._closed = False

    def print_pdf(self, page: Path, pdf: Path) -> None:
        """Print `page`; returns when the PDF is whole.

        Raises:
            Problem: ``print-failed``; no PDF is left behind.
        """
        done: Future[bool] = Future()
        self._waiting.add(done)
        done.add_done_callback(self._waiting.discard)
        self._asked.emit(page, pdf, done)
        if self._closed:
            _say(done, False)
        if not done.done() and QThread.currentThread() is self.thread():
            self._wait_here(done)
        if not done.result():
            pdf.unlink(missing_ok=True)
            raise Problem("print-failed", pdf)

    def close(self) -> None:
        """The app ends: whoever still waits for paper, on another thread, is told that there will be none."""
        self._closed = True
        for done in tuple(self._waiting):
            _say(done, False)
        for printing in self.findChildren(_Printing):
            printing.put_away(ok=False)

    def _wait_here(self, done: Future[bool]) -> None:
        """A command has no other thread: let Qt work until the page is printed."""
        loop = QEventLoop()
        done.add_done_callback(lambda _done: loop.quit())
        loop.exec()

    def _print(self, page: Path, pdf: Path, done: Future[bool]) -> None:
        if not done.done():
            _Printing(self, page, pdf, done)


def _say(done: Future[bool], ok: bool) -> None:
    """Once only: the page and the end of the app may come at the same time."""
    with suppress(InvalidStateError):
        done.set_result(ok)


class _Printing(QObject):
    """One page on its way to paper; goes away with it."""

    def __init__(self, parent: QObject, page: Path, pdf: Path, done: Future[bool]) -> None:
        super().__init__(parent)
        self._pdf, self._done, self._ended = pdf, done, False
        self._profile = QWebEngineProfile(self)
        self._only = _OnlyThis(QUrl.fromLocalFile(str(page)), self)
        self._profile.setUrlRequestInterceptor(self._only)
        self._page = QWebEnginePage(self._profile, self)
        for attribute in _OFF:
            self._page.settings().setAttribute(attribute, False)
        self._page.loadFinished.connect(self._loaded)
        self._page.pdfPrintingFinished.connect(lambda _path, ok: self._end(ok))
        self._page.renderProcessTerminated.connect(lambda *_how: self._end(False))
        self._page.load(QUrl.fromLocalFile(str(page)))

    def _loaded(self, ok: bool) -> None:
        if not ok:
            self._end(False)
            return
        a4 = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS,
            QPageLayout.Unit.Millimeter,
        )
        self._page.printToPdf(str(self._pdf), a4)

    def _end(self, ok: bool) -> None:
        if self._ended:
            return
        self._ended = True
        QTimer.singleShot(0, self, lambda: self.put_away(ok=ok))  # not from within the page's own signal

    def put_away(self, *, ok: bool) -> None:
        """Page before profile, or Qt complains."""
        self._ended = True
        shiboken6.delete(self._page)
        self.deleteLater()
        _say(self._done, ok)


class _OnlyThis(QWebEngineUrlRequestInterceptor):
    """Lets the page itself through, and what it carries within it."""

    def __init__(self, page: QUrl, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page

    def interceptRequest(self, request: QWebEngineUrlRequestInfo) -> None:
        address = request.requestUrl()
        if address != self._page and address.scheme() != "data":
            log.error("a page to be printed asked for something else: blocked")
            request.block(True)
