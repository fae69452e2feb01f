"""A residents' screen from the command line: locked, and watched by a keeper that starts it again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mapapp.cli.keeper import Ended, keep_alive

if TYPE_CHECKING:
    from mapapp.app.displays import Wish
    from mapapp.ui.mode_spec import ModeSpec


def show(project: Path, mode: Callable[[], ModeSpec], wish: Wish | None = None, *, at_once: bool) -> int:
    """Only the screen of a mode, and what stands beside it; the exit code of its process."""
    from mapapp.app import run_locked

    return run_locked(project, mode, wish, at_once=at_once)


def watch(project: Path, command: str, options: Sequence[str] = (), *, at_once: bool) -> int:
    """The screen of `command` in a process of its own, back after each crash; then the facilitator is called."""
    itself = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "mapapp")
    screen = (*itself, command, str(project), *options, "--unwatched")
    without_asking = (*screen, "--at-once")
    ended = keep_alive(without_asking if at_once else screen, without_asking, subprocess.call)
    if ended is Ended.CRASHED:
        from mapapp.app import call_facilitator

        return call_facilitator(project)
    return 0 if ended is Ended.LEFT else 1
