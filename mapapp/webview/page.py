"""A page with every browser habit switched off: it shows our files, says our messages, and can do nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
)

from mapapp.webview.habits import break_habits
from mapapp.webview.permissions import Permissions
from mapapp.webview.scheme import SCHEME, START, SchemeHandler

log = logging.getLogger(__name__)

_ON = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadImages,
)
_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.JavascriptCanPaste,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
    QWebEngineSettings.WebAttribute.AllowGeolocationOnInsecureOrigins,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.BackForwardCacheEnabled,
)


def make_profile(parent: QObject) -> QWebEngineProfile:
    """An off-the-record profile: nothing of a visit is written to disk by the browser."""
    profile = QWebEngineProfile(parent)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setSpellCheckEnabled(False)
    profile.downloadRequested.connect(_refuse_download)
    return profile


def install_scheme(profile: QWebEngineProfile, handler: SchemeHandler) -> None:
    profile.installUrlSchemeHandler(SCHEME, handler)


class LockedPage(QWebEnginePage):
    """Refuses windows, files, dialogs and every address but our own; lets the page use what its `permissions` say."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        settings = self.settings()
        for attribute in _ON:
            settings.setAttribute(attribute, True)
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
        break_habits(self)
        self.permissions = Permissions()
        self.permissionRequested.connect(self.permissions.answer)
        self.heard: Callable[[str], None] = lambda line: log.info("page: %s", line)

    def acceptNavigationRequest(self, url: QUrl, _kind: object, is_main_frame: bool) -> bool:
        """Only the page itself: its files are for it to fetch, not to become."""
        return is_main_frame and url.toString().partition("#")[0] == START

    def createWindow(self, _kind: object) -> None:
        return None

    def chooseFiles(self, *_args: object) -> list[str]:
        return []

    def javaScriptAlert(self, *_args: object) -> None:
        return None

    def javaScriptConfirm(self, *_args: object) -> bool:
        return False

    def javaScriptPrompt(self, *_args: object) -> tuple[bool, str]:
        return False, ""

    def javaScriptConsoleMessage(self, level: object, message: str, line: int, source: str) -> None:
        """The page logs no words of residents; what it logs is a fault of ours."""
        self.heard(f"{getattr(level, 'name', level)} {source.rsplit('/', 1)[-1]}:{line} {message[:400]}")


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
