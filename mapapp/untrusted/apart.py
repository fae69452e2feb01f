"""Files from elsewhere are read in a process of their own: what hangs, swells or crashes there takes nobody along."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import msgspec
import psutil
import pyarrow as pa

from mapapp.untrusted.apart_child import CRASHED, FAILURE, MORE_MEMORY, ROWS, read_and_leave
from mapapp.untrusted.unreadable import Unreadable

log = logging.getLogger(__name__)

_LOOKS_PER_SECOND = 25
Read = Callable[..., Iterable[pa.Table]]
"""Reads a file and gives tables; found again by its name in the child, so it must stand at the top of a module."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader may use: seconds by the clock, bytes of memory, bytes of each file that it writes.

    On a small machine at most half of its memory, so that the project at hand goes on being saved.
    """

    seconds: float = 300
    memory: int = 3 << 30
    written: int = 4 << 30

    @property
    def memory_here(self) -> int:
        return min(self.memory, psutil.virtual_memory().total // 2)


def _nobody_looks() -> None:
    """Nobody wants to stop the reading."""


def read_apart(
    read: Read, *arguments: object, limits: Limits | None = None, look: Callable[[], None] = _nobody_looks
) -> tuple[pa.Table, ...]:
    """What ``read(*arguments)`` gives, read in a child process that is gone afterwards.

    The tables come back as Arrow, never as pickled objects: a child that a file has taken over cannot make this
    process run anything.

    Args:
        look: called many times a second while the child reads; what it raises stops the child.

    Raises:
        Unreadable: what the reader raised, or ``takes-too-long``, ``takes-too-much-memory``, ``reader-crashed``.
    """
    limits = limits or Limits()
    with TemporaryDirectory(prefix="mapapp-apart-") as name:
        folder = Path(name)
        child = get_context("spawn").Process(
            target=read_and_leave,
            args=(read, arguments, folder, limits.memory_here, limits.seconds, limits.written),
            name="reader",
            daemon=True,
        )
        child.start()
        try:
            _watch(child, limits, look)
            return _left_in(folder, child)
        finally:
            if child.is_alive():
                child.kill()
            child.join()
            child.close()


def _watch(child: BaseProcess, limits: Limits, look: Callable[[], None]) -> None:
    """Wait for its end. The child sets limits for itself where its system has them; these hold on every system."""
    started, most = time.monotonic(), limits.memory_here
    seen = psutil.Process(child.pid)
    while not wait([child.sentinel], timeout=1 / _LOOKS_PER_SECOND):
        look()
        if time.monotonic() - started > limits.seconds:
            raise Unreadable("takes-too-long")
        with suppress(psutil.Error):  # it ended between two looks
            if seen.memory_info().rss > most:
                raise _too_much(most)
    child.join()


def _left_in(folder: Path, child: BaseProcess) -> tuple[pa.Table, ...]:
    failure = folder / FAILURE
    if child.exitcode != 0 or failure.exists():
        _explain(failure, child)
    tables = []
    while (rows := folder / ROWS.format(len(tables))).exists():
        try:
            with pa.OSFile(str(rows)) as file, pa.ipc.open_file(file) as reader:
                table = reader.read_all()
            table.validate(full=True)
        except (pa.ArrowException, OSError) as trouble:
            log.warning("a reader left rows that cannot be read: %s", trouble)
            raise Unreadable("reader-crashed") from trouble
        tables.append(table)
    return tuple(tables)


def _explain(failure: Path, child: BaseProcess) -> NoReturn:
    try:
        code, details = msgspec.json.decode(failure.read_bytes(), type=tuple[str, dict[str, str | int | float]])
    except (OSError, msgspec.DecodeError):
        code, details = CRASHED, {"reason": f"exit code {child.exitcode}"}
    if code == CRASHED:
        log.warning("a reader crashed: %s", details)
        raise Unreadable("reader-crashed")
    if code == MORE_MEMORY:
        raise _too_much(Limits().memory_here)
    raise Unreadable.told(code, details)


def _too_much(most: int) -> Unreadable:
    return Unreadable("takes-too-much-memory", most=most >> 20)
