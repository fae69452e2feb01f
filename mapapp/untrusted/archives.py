"""ZIP files from elsewhere: only layers and tables come out, under names of ours, within limits."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from mapapp.untrusted.unreadable import Unreadable

ENDINGS = (".zip", ".kmz")
MOST_MEMBERS = 1_000
MOST_BYTES = 1 << 30
_CHUNK = 1 << 20
_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
)
"""What the zipfile module raises on damaged, locked and unknown archives."""


def check_archive(path: Path) -> None:
    """Refuse a ZIP that would grow beyond all bounds in whoever opens it (a spreadsheet is one too).

    Raises:
        Unreadable: ``archive-broken`` or ``file-too-big``.
    """
    with _opened(path) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > MOST_BYTES:
            raise Unreadable("file-too-big", most=MOST_BYTES >> 20)


@contextmanager
def unpacked(path: Path, endings: tuple[str, ...], companions: tuple[str, ...]) -> Iterator[tuple[Path, ...]]:
    """The files in a ZIP that can be brought in, in a folder that goes away afterwards.

    Args:
        endings: of what is wanted; companions: of what belongs to it and comes along.

    Raises:
        Unreadable: ``archive-broken``, ``file-too-big`` or ``archive-without-layer``.
    """
    check_archive(path)
    with TemporaryDirectory(prefix="mapapp-import-") as folder:
        files = _extract_all(path, Path(folder), (*endings, *companions))
        wanted = sorted(one for one in files if one.name.lower().endswith(endings))
        if not wanted:
            raise Unreadable("archive-without-layer")
        yield tuple(wanted)


def _extract_all(path: Path, folder: Path, endings: tuple[str, ...]) -> list[Path]:
    files: list[Path] = []
    left = MOST_BYTES
    with _opened(path) as archive:
        for member in archive.infolist():
            target = folder / _plain_name(member.filename)
            if member.is_dir() or not target.name.lower().endswith(endings):
                continue
            if target.name.casefold() in {one.name.casefold() for one in files}:
                raise Unreadable("archive-broken")
            left = _extract(archive, member, target, left)
            files.append(target)
    return files


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _FAILURES as failure:
        raise Unreadable("archive-broken") from failure


def _extract(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, left: int) -> int:
    """Write one member; what its header promises is not believed. Returns the bytes that are left."""
    with archive.open(member) as source, target.open("wb") as file:
        while chunk := source.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise Unreadable("file-too-big", most=MOST_BYTES >> 20)
            file.write(chunk)
    return left


def _plain_name(member: str) -> str:
    """The member's own name without folders, drives, streams or signs that a file system reads differently."""
    name = PurePosixPath(member.replace("\\", "/")).name
    return "".join(sign if sign.isalnum() or sign in "._- " else "_" for sign in name).lstrip(".") or "_"
