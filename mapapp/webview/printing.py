"""Paper: an HTML file that is complete in itself becomes a PDF, by a page that runs no script and fetches nothing."""

from __future__ import annotations

import logging
from concurrent.futures import Future
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

    def print_pdf(self, page: Path, pdf: Path) -> None:
        """Print `page`; returns when the PDF is whole.

        Raises:
            Problem: ``print-failed``; no PDF is left behind.
        """
        done: Future[bool] = Future()
        self._asked.emit(page, pdf, done)
        if QThread.currentThread() is self.thread():
            self._wait_here(done)
        if not done.result():
            pdf.unlink(missing_ok=True)
            raise Problem("print-failed", pdf)

    def _wait_here(self, done: Future[bool]) -> None:
        """A command has no other thread: let Qt work until the page is printed."""
        loop = QEventLoop()
        done.add_done_callback(lambda _done: loop.quit())
        loop.exec()

    def _print(self, page: Path, pdf: Path, done: Future[bool]) -> None:
        _Printing(self, page, pdf, done)


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
        QTimer.singleShot(0, self, lambda: self._put_away(ok))  # not from within the page's own signal

    def _put_away(self, ok: bool) -> None:
        shiboken6.delete(self._page)  # before its profile, or Qt complains
        self.deleteLater()
        self._done.set_result(ok)


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
