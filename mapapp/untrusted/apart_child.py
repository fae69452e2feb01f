"""The other end of `apart`: what runs in the child process."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
import pyarrow as pa

from mapapp.untrusted.unreadable import Unreadable

ROWS, FAILURE = "{}.arrow", "failure.json"
"""What the child leaves in its folder: tables by number, or the reason why not."""
CRASHED, MORE_MEMORY = "reader-crashed", "takes-too-much-memory"
_RESERVED = 4 << 30
"""Addresses that the libraries reserve without ever using them; the parent counts what is really used."""


def read_and_leave(
    read: Callable[..., Iterable[pa.Table]],
    arguments: tuple[object, ...],
    folder: Path,
    memory: int,
    seconds: float,
    written: int,
) -> None:
    """Read within limits (bytes of memory, seconds of work, bytes per file) and leave tables in `folder`."""
    _be_quiet()
    _limit(memory, seconds, written)
    tempfile.tempdir = str(folder)  # what a killed reader leaves lying there goes with the folder
    try:
        for number, table in enumerate(read(*arguments)):
            with (
                pa.OSFile(str(folder / ROWS.format(number)), "wb") as file,
                pa.ipc.new_file(file, table.schema) as out,
            ):
                out.write_table(table)
    except Unreadable as failure:
        _leave(folder, failure.code, failure.details)
    except MemoryError:
        _leave(folder, MORE_MEMORY, {})
    except Exception as failure:  # noqa: BLE001 - a library's own trouble ends here, as a sentence
        _leave(folder, CRASHED, {"reason": repr(failure)[:500]})


def _leave(folder: Path, code: str, details: dict[str, str | int | float]) -> None:
    (folder / FAILURE).write_bytes(msgspec.json.encode((code, details)))


def _be_quiet() -> None:
    """A library's last words are not for whoever asked: on Windows they would be a dialog, elsewhere a line among
    the command's own. Nothing is typed into a reader either."""
    with Path(os.devnull).open("r+b") as nowhere:
        for stream in (0, 1, 2):
            with contextlib.suppress(OSError):  # a windowed program has none
                os.dup2(nowhere.fileno(), stream)
    if sys.platform == "win32":
        import ctypes

        fail_critical_errors, no_fault_box = 0x0001, 0x0002
        ctypes.windll.kernel32.SetErrorMode(fail_critical_errors | no_fault_box)


def _limit(memory: int, seconds: float, written: int) -> None:
    """What POSIX systems can enforce themselves, also when the parent is killed; the parent watches everywhere."""
    if sys.platform == "win32":
        return
    import resource

    wanted = {
        resource.RLIMIT_AS: memory + _RESERVED,
        resource.RLIMIT_CPU: int(seconds) + 1,
        resource.RLIMIT_FSIZE: written,
        resource.RLIMIT_CORE: 0,
    }
    for limit, value in wanted.items():
        _, most = resource.getrlimit(limit)
        within = value if most == resource.RLIM_INFINITY else min(value, most)
        with contextlib.suppress(ValueError, OSError):  # macOS does not limit addresses
            resource.setrlimit(limit, (within, most))
