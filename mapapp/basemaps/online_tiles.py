"""Ask the maker of an online map for the tiles that somebody looks at: no others, and no more than two at a time."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock, local

import requests
from cachecontrol import CacheControlAdapter

from mapapp import __version__
from mapapp.basemaps.tile_cache import TileCache
from mapapp.basemaps.tile_formats import format_of
from mapapp.workspace.problems import Problem

USER_AGENT = f"mapapp/{__version__} (desktop map for neighbourhood meetings; tiles only while somebody looks at them)"
_AT_ONCE = 2
_MOST_WAITING = 48
"""About what two screens show; who moves on no longer waits for what was seen before."""
_PATIENCE_SECONDS = (5.0, 10.0)  # to be let in, and between two parts of the answer
_MOST_BYTES = 2 << 20
_FARTHEST_AWAY = 3
_UNENCRYPTED = ("http://127.0.0.1", "http://localhost", "http://[::1]")
"""This machine itself; a redirect to anything else without encryption finds no way there."""
_PICTURES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}

Answer = tuple[str, bytes]
"""A picture's media type and its bytes."""


class OnlineTiles:
    """Threads of its own, each with a session that honours what the maker says about keeping (RFC 9111)."""

    def __init__(self, cache: Path) -> None:
        self._cache = TileCache(cache)
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="online-map")
        self._mine = local()
        self._lock = Lock()
        self._waiting: deque[Future[Answer]] = deque()

    def ask(self, address: str) -> Future[Answer]:
        """The tile at an address.

        The future is cancelled where many others were asked for since; it raises a Problem ``online-silent`` with the
        reason where the maker does not answer, or answers with no picture.
        """
        asked = self._pool.submit(self._fetch, address)
        with self._lock:
            self._waiting.append(asked)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popleft().cancel()
        return asked

    def close(self) -> None:
        """Ask for nothing more; who still waits is told so."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _fetch(self, address: str) -> Answer:
        try:
            with self._session().get(address, timeout=_PATIENCE_SECONDS, stream=True) as answer:
                data = answer.raw.read(_MOST_BYTES + 1, decode_content=True)
                answer.raw.read(1)  # to its end, or it is not kept
                if answer.status_code != requests.codes.ok:
                    raise Problem("online-silent", reason=f"{answer.status_code} {answer.reason}")
        except (requests.RequestException, OSError) as failure:
            raise Problem("online-silent", reason=_plain(failure)) from failure
        found = format_of(data) if len(data) <= _MOST_BYTES else None
        if found is None or found[0].name not in _PICTURES:
            raise Problem("online-silent", reason="no picture")
        return _PICTURES[found[0].name], data

    def _session(self) -> requests.Session:
        """This thread's own: sessions are not made to be shared."""
        session: requests.Session | None = getattr(self._mine, "session", None)
        if session is None:
            session = self._mine.session = requests.Session()
            session.headers["User-Agent"] = USER_AGENT
            session.max_redirects = _FARTHEST_AWAY
            session.adapters.clear()
            for prefix in ("https://", *_UNENCRYPTED):
                session.mount(prefix, CacheControlAdapter(self._cache, pool_maxsize=1))
        return session


def _plain(failure: Exception) -> str:
    """In words, without the address: it may hold the key that a council pays for."""
    kinds: tuple[tuple[type[Exception], str], ...] = (
        (requests.exceptions.SSLError, "certificate"),
        (requests.Timeout, "timeout"),
        (requests.ConnectionError, "no connection"),
    )
    return next((words for kind, words in kinds if isinstance(failure, kind)), type(failure).__name__)
