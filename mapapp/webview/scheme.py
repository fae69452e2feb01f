"""The page's own URL scheme ``mapapp://app/``: everything it may load comes through here, nothing else exists."""

from __future__ import annotations

import logging
from concurrent.futures import Future

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from mapapp.bridge.page_files import Body, Finds
from mapapp.webview.devices import Device, bytes_device, file_device

log = logging.getLogger(__name__)

SCHEME = b"mapapp"
ORIGIN = "mapapp://app"
START = f"{ORIGIN}/"
"""The page, and the only address that a view may show."""
CHANNEL_SCRIPT = "/qwebchannel.js"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    "worker-src 'self'; media-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    b"Content-Security-Policy": POLICY.encode(),
    b"X-Content-Type-Options": b"nosniff",
    b"Cross-Origin-Opener-Policy": b"same-origin",
    b"Cross-Origin-Embedder-Policy": b"require-corp",
    b"Cache-Control": b"no-store",
}


def register_scheme() -> None:
    """Make the scheme known. Must run before the QApplication exists, once per process."""
    if QWebEngineUrlScheme.schemeByName(SCHEME).name():
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(
        QWebEngineUrlScheme.Flag.SecureScheme
        | QWebEngineUrlScheme.Flag.CorsEnabled
        | QWebEngineUrlScheme.Flag.FetchApiAllowed
    )
    QWebEngineUrlScheme.registerScheme(scheme)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers one profile's requests with what `content` finds."""

    _found = Signal(object, object)

    def __init__(self, content: Finds, parent: QObject) -> None:
        super().__init__(parent)
        self.content = content
        self._waiting: set[QWebEngineUrlRequestJob] = set()
        self._read: dict[QWebEngineUrlRequestJob, Device] = {}
        self._found.connect(self._answer)

    def stop(self) -> None:
        """Answer nothing more: the page is going away."""
        self._waiting.clear()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Called on the GUI thread; whatever takes time is answered later through a queued signal."""
        url: QUrl = job.requestUrl()
        if job.requestMethod() != b"GET" or url.host() != "app":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        job.destroyed.connect(lambda: self._forget(job))
        if url.path() == CHANNEL_SCRIPT:
            self._reply(job, file_device(":/qtwebchannel/qwebchannel.js"), "text/javascript")
            return
        self._waiting.add(job)
        self.content.find(url.path()).add_done_callback(lambda found: self._found.emit(job, found))

    def _answer(self, job: QWebEngineUrlRequestJob, found: Future[Body | None]) -> None:
        if job not in self._waiting:
            return  # the page gave up while we were looking
        self._waiting.discard(job)
        problem = found.exception()
        body = None if problem else found.result()
        if problem:
            log.error("a request of the page failed", exc_info=problem)
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
        elif body is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            # Qt answers Range requests itself, from any device that can be read in any order.
            device = bytes_device(body.data) if body.file is None else file_device(body.file)
            self._reply(job, device, body.content_type)

    def _reply(self, job: QWebEngineUrlRequestJob, device: Device | None, content_type: str) -> None:
        if device is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        self._read[job] = device
        # Any other shape than this is garbled without an error and the policy silently ignored.
        job.setAdditionalResponseHeaders({QByteArray(name): [QByteArray(value)] for name, value in _HEADERS.items()})
        job.reply(QByteArray(content_type.encode()), device.device)

    def _forget(self, job: QWebEngineUrlRequestJob) -> None:
        """The request is over: nobody reads its device any more."""
        self._waiting.discard(job)
        self._read.pop(job, None)
