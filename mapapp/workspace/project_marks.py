"""How a project's own file is told from a hand-over, by its neighbours and without reading a byte of it."""

from __future__ import annotations

from pathlib import Path

_NEIGHBOURS = (".private.sqlite", ".lock")


def is_project(path: Path) -> bool:
    """Whether the file is a project that is or was in use.

    It may be open at this moment, and whoever else opens it, even to read, takes its locks away (on POSIX,
    closing any handle of a process drops all its locks on the file).
    """
    real = path.resolve()
    return any(real.with_suffix(ending).exists() for ending in _NEIGHBOURS)
