"""The page's own files and words: what every page may fetch, also before it is known which project it shows."""

from __future__ import annotations

import re
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from mapapp.i18n import languages

_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".png": "image/png",
    ".ftl": "text/plain",
    ".txt": "text/plain",
}
_TEXTS = re.compile(r"/i18n/([a-z]{2,3})\.ftl")
_KEYBOARD = re.compile(r"/keyboards/([a-z]{2,3})\.json")
_OWN_FILE = re.compile(r"(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")
"""An allow-list: no name begins with a dot, and nothing that means a drive or a folder up on any system."""


@dataclass(frozen=True, slots=True)
class Body:
    """An answer: bytes, or a file to be read in ranges; with its media type."""

    content_type: str
    data: bytes = b""
    file: Path | None = None


class Finds(Protocol):
    """Finds what a path names; None where there is nothing, or nothing that this page may see."""

    def find(self, path: str) -> Future[Body | None]: ...


class PageFiles:
    """The built page in one folder, and the app's texts and keyboards."""

    def __init__(self, page: Path) -> None:
        self._page = page

    def find(self, path: str) -> Future[Body | None]:
        found: Future[Body | None] = Future()
        found.set_result(self.file(path))
        return found

    def file(self, path: str) -> Body | None:
        if match := _TEXTS.fullmatch(path):
            language = languages().get(match[1])
            return Body("text/plain", file=language.path) if language else None
        if match := _KEYBOARD.fullmatch(path):
            language = languages().get(match[1])
            return Body("application/json", file=language.keyboard_path) if language else None
        own = "/index.html" if path in ("", "/") else path
        suffix = PurePosixPath(own).suffix
        if suffix not in _TYPES or not _OWN_FILE.fullmatch(own):
            return None
        file = self._page / own[1:]
        return Body(_TYPES[suffix], file=file) if file.is_file() else None
