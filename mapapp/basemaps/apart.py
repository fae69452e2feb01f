"""Files of others are made into maps in a process of their own; what comes back is a map, or the reason why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableSequence
from multiprocessing import get_context
from pathlib import Path

import pyarrow as pa

from mapapp.basemaps.archive import part_of
from mapapp.untrusted.apart import Limits, read_apart
from mapapp.untrusted.unreadable import Unreadable
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

_LIMITS = Limits(seconds=4 * 3600, memory=8 << 30, written=16 << 30)
"""A county's extract takes its hour, and nobody waits for it at a screen that is blocked."""
_PROBLEM = "problem"


def carry_out(work: Callable[..., object], source: Path, out: Path, progress: Progress, **given: object) -> None:
    """``work(source=…, out=…, progress=…, **given)`` in a child process that is gone afterwards.

    Args:
        work: writes the map `out` with `new_archive`; found again by its name, so it stands at the top of a module.
            What it returns is left there.
        progress: hears how far the child is; what it raises ends the child.

    Raises:
        Problem: what the work raised, or ``basemap-takes-too-long``, ``basemap-takes-too-much-memory``,
            ``basemap-reader-crashed``. Cancelled. `out` is then as it was.
    """
    reached = get_context("spawn").Array("q", 2, lock=False)  # two numbers: all that a child may say meanwhile
    arguments = {**given, "source": source, "out": out}
    try:
        read_apart(_carried_out, work, arguments, reached, limits=_LIMITS, look=lambda: progress(*reached))
    except Unreadable as failure:
        raise _as_problem(failure, source) from failure
    finally:
        part_of(out).unlink(missing_ok=True)


def _as_problem(failure: Unreadable, source: Path) -> Problem:
    details = dict(failure.details)
    match failure.code:
        case "takes-too-long":
            return Problem("basemap-takes-too-long", source, **details)
        case "takes-too-much-memory":
            return Problem("basemap-takes-too-much-memory", source, most=details["most"])
        case "reader-crashed":
            return Problem("basemap-reader-crashed", source, **details)
    code, about = str(details.pop("problem_code")), str(details.pop("problem_file"))
    return Problem.told(code, about, details)


# in the child


def _carried_out(
    work: Callable[..., object], arguments: dict[str, object], reached: MutableSequence[int]
) -> Iterator[pa.Table]:
    def progress(done: int, total: int) -> None:
        reached[:] = [done, total]

    try:
        work(**arguments, progress=progress)
    except Problem as problem:
        about = str(problem.path or "")
        told = {**problem.details, "problem_code": problem.code, "problem_file": about}
        raise Unreadable.told(_PROBLEM, told) from problem
    yield from ()
