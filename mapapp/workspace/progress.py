"""How long work says how far it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (rows done, rows in all), from the thread that works; it may raise `Cancelled`."""


class Cancelled(Exception):
    """Somebody asked the work to stop. Whoever was working leaves nothing half done."""


def silent(_done: int, _total: int) -> None:
    """Progress that nobody watches."""
