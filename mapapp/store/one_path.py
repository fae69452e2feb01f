"""One spelling for one file: what a project is known by, however somebody wrote its path."""

from __future__ import annotations

import unicodedata
from pathlib import Path


def one_path(path: Path) -> Path:
    """Absolute, without ``..`` and links, the name in the letters that its folder holds; the file need not be there.

    `resolve` gives Windows' long names in their own case, but not macOS' case: there `Brook.gpkg` opens
    `brook.gpkg`, whose journal would not be found by that name.
    """
    real = path.resolve()
    try:
        names = [one.name for one in real.parent.iterdir()]
    except OSError:  # no such folder yet, or one that may not be listed
        return real
    if real.name in names:
        return real
    alike = (real.with_name(name) for name in names if _plain(name) == _plain(real.name))
    return next((other for other in alike if is_same_file(other, real)), real)


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both lead to one file, by what the system says and not by their letters; neither is opened."""
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there (any more)
        return one == other


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
