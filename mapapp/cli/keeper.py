"""Keeps a screen alive that nobody watches: starts it again whenever it ends without the facilitator's leave."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import Enum

CRASHES, WITHIN_SECONDS = 3, 60.0


class Ended(Enum):
    """How the watch ended."""

    LEFT = "left"
    """Somebody with the PIN left, or nobody wanted to begin."""
    NEVER_BEGAN = "never began"
    """The first start failed with a sentence."""
    CRASHED = "crashed"
    """Three times within a minute: starting again does not help."""


def keep_alive(
    first: Sequence[str],
    again: Sequence[str],
    run: Callable[[Sequence[str]], int],
    monotonic: Callable[[], float] = time.monotonic,
) -> Ended:
    """Run `first`, and `again` after each crash, until it ends well or crashes too often.

    Args:
        run: runs a command to its end and gives its exit code: 0 for *left*, 1 for a failure told in words.
        monotonic: seconds on a clock that nobody can set.
    """
    crashes: list[float] = []
    code = run(first)
    if code == 1:
        return Ended.NEVER_BEGAN
    while code != 0:
        now = monotonic()
        crashes = [*(one for one in crashes if now - one < WITHIN_SECONDS), now]
        if len(crashes) >= CRASHES:
            return Ended.CRASHED
        code = run(again)
    return Ended.LEFT
