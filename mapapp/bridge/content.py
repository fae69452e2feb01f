"""What a page may fetch, and nothing else: its own files, texts, columns, media and the base map.

What can be fetched is a right: a `Content` belongs to one view and serves what its mode may see. Paths:
``/`` and the built page · ``/i18n/<code>.ftl`` · ``/keyboards/<code>.json`` · ``/data/<table>/<version>.bin`` ·
``/media/<uuid>`` · ``/draft/<uuid>`` · ``/round/<uuid>`` · ``/basemap/<id>`` ·
``/tiles/<id>/<z>/<x>/<y>`` of maps from the internet.
"""

from __future__ import annotations

import re
from concurrent.futures import Future
from pathlib import Path

from mapapp.basemaps.grid import Tile
from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.bridge.page_files import Body, PageFiles
from mapapp.domain.contribution import Status
from mapapp.domain.identity import is_uuid
from mapapp.workspace.ports import Store
from mapapp.workspace.workspace import Workspace

ALL_STATUSES = frozenset(Status)
PUBLISHED_ONLY = frozenset({Status.PUBLISHED})

_DATA = re.compile(r"/data/([a-z0-9_]{1,60})/[0-9]{1,12}\.bin")
_TILE = re.compile(r"/tiles/([A-Za-z0-9_-]{1,64})/([0-9]{1,2})/([0-9]{1,8})/([0-9]{1,8})", re.ASCII)
_MEDIA_TYPES = frozenset({"image/jpeg", "image/png", "image/webp", "audio/webm", "audio/ogg"})


class Content:
    """Finds what a path names for one view. `statuses` says which contributions its mode may see, `station` whose
    drafts: a visit's own, for as long as it lasts. `online` is None on a screen that never asks the internet."""

    def __init__(
        self,
        page: Path,
        workspace: Workspace,
        base_maps: Path,
        statuses: frozenset[Status],
        station: str = "",
        online: OnlineMaps | None = None,
    ) -> None:
        self._own = PageFiles(page)
        self._workspace = workspace
        self._base_maps = base_maps
        self._statuses = statuses
        self._station = station
        self._online = online

    def find(self, path: str) -> Future[Body | None]:
        """The body for a path; None when there is none or this view may not see it."""
        if match := _DATA.fullmatch(path):
            return self._workspace.ask(lambda store: self._columns(store, match[1]))
        if path.startswith("/media/"):
            return self._workspace.ask(lambda store: self._media(store, path.removeprefix("/media/")))
        if path.startswith("/draft/"):
            return self._workspace.ask(lambda store: self._draft(store, path.removeprefix("/draft/")))
        if path.startswith("/round/"):
            return self._workspace.ask(lambda store: self._card(store, path.removeprefix("/round/")))
        found: Future[Body | None] = Future()
        if (match := _TILE.fullmatch(path)) and self._online is not None:
            asked = self._online.tile(match[1], Tile(int(match[2]), int(match[3]), int(match[4])))
            asked.add_done_callback(lambda answered: found.set_result(_tile_body(answered.result())))
            return found
        found.set_result(self._file(path))
        return found

    def _columns(self, store: Store, table: str) -> Body | None:
        tables = {name for layer in self._workspace.snapshot.project.layers for name in layer.tables}
        if table not in tables:
            return None
        return Body("application/octet-stream", store.columns(table, self._statuses))

    def _media(self, store: Store, uuid: str) -> Body | None:
        attachment = store.attachment(uuid) if is_uuid(uuid) else None
        if attachment is None or attachment.content_type not in _MEDIA_TYPES:
            return None
        owner = store.contribution(attachment.contribution_uuid)
        if owner is None or owner.deleted or owner.status not in self._statuses:
            return None
        if self._statuses != ALL_STATUSES and (owner.practice or not attachment.for_others):
            return None  # tried out, or not to be seen or heard by others
        return Body(attachment.content_type, attachment.data)

    def _draft(self, store: Store, uuid: str) -> Body | None:
        medium = store.medium_of_draft(self._station, uuid) if is_uuid(uuid) else None
        if medium is None or medium.content_type not in _MEDIA_TYPES:
            return None
        return Body(medium.content_type, medium.data)

    def _card(self, store: Store, uuid: str) -> Body | None:
        """The photo on a prompt's card, which is there for everybody to see, also years after."""
        picture, kind = (store.round_picture(uuid) if is_uuid(uuid) else None) or (b"", "")
        return Body(kind, picture) if kind in _MEDIA_TYPES else None

    def _file(self, path: str) -> Body | None:
        if path.startswith("/basemap/"):
            return self._base_map(path.removeprefix("/basemap/"))
        return self._own.file(path)

    def _base_map(self, id: str) -> Body | None:
        for base_map in self._workspace.snapshot.project.base_maps:
            file = self._base_maps / base_map.file
            if base_map.id == id and file.is_file():
                return Body("application/octet-stream", file=file)
        return None


def _tile_body(answer: tuple[str, bytes] | None) -> Body | None:
    return Body(answer[0], answer[1]) if answer is not None else None
