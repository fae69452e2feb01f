"""Photos that a file names by path: taken from one folder only, and made anew from their pixels."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from mapapp.domain.contribution import Attachment
from mapapp.domain.identity import new_uuid
from mapapp.domain.refusal import Refusal
from mapapp.imports.sheet import RefusedRow
from mapapp.untrusted.images import MOST_BYTES, rebuilt
from mapapp.untrusted.unreadable import Unreadable
from mapapp.workspace.progress import Progress

_MOST_PHOTOS = 1_000
"""They are kept in one go with the rows, so all of them must fit into memory: at most some 500 MB."""


@dataclass(frozen=True, slots=True)
class Named:
    """A photo that a row names: row number, contribution, and the path as it stands in the file."""

    row: int
    contribution_uuid: str
    path: str


def names_in(row: int, contribution_uuid: str, cell: str) -> tuple[Named, ...]:
    """The photos of one cell; several stand with semicolons or bars between them."""
    return tuple(Named(row, contribution_uuid, path) for one in re.split("[;|]", cell) if (path := one.strip()))


def take(
    named: Iterable[Named], folder: Path, progress: Progress
) -> tuple[tuple[Attachment, ...], tuple[RefusedRow, ...]]:
    """The photos, and those that cannot be taken with the reason. A row comes in without its photo, too."""
    photos: list[Attachment] = []
    refused: list[RefusedRow] = []
    wanted = tuple(named)
    for number, one in enumerate(wanted):
        progress(number, len(wanted))
        try:
            if len(photos) >= _MOST_PHOTOS:
                raise Refusal("photos-too-many", "photo", name=one.path[:120], most=_MOST_PHOTOS)
            photos.append(_photo(one, _inside(folder, one.path)))
        except Refusal as reason:
            refused.append(RefusedRow(one.row, reason))
    progress(len(wanted), len(wanted))
    return tuple(photos), tuple(refused)


def _inside(folder: Path, path: str) -> Path:
    """The file that the path means, which lies in the folder or below it, links followed to their end."""
    windows, posix = PureWindowsPath(path), PurePosixPath(path)
    if windows.drive or windows.root or posix.root or ".." in windows.parts or "\0" in path:
        raise Refusal("photo-outside", "photo", name=path[:120])
    home = folder.resolve()
    found = (home / Path(*windows.parts)).resolve()  # a path of Windows is read on every system
    if not found.is_relative_to(home):
        raise Refusal("photo-outside", "photo", name=path[:120])
    if not found.is_file():
        raise Refusal("photo-missing", "photo", name=path[:120])
    return found


def _photo(named: Named, file: Path) -> Attachment:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Unreadable("image-too-large", most=MOST_BYTES)
        picture = rebuilt(file.read_bytes())
    except (OSError, Unreadable) as failure:
        raise Refusal("photo-unreadable", "photo", name=named.path[:120]) from failure
    return Attachment(
        uuid=new_uuid(),
        contribution_uuid=named.contribution_uuid,
        data=picture.data,
        content_type=picture.content_type,
        sha256=hashlib.sha256(picture.data).hexdigest(),
        width=picture.width,
        height=picture.height,
    )
