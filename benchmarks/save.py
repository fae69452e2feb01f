"""How long from a resident's tap to the mark being safely on the disk, and what else waits on the file.

    python benchmarks/save.py [--sizes 0 1000 10000 100000] [--taps 200]

Peer, in the same run on the same disk: a bare durable insert with apsw (same synchronous level; no journal of our
own, no index, no read-back). Promise: median under 50 ms at 100,000 rows, at most 1.2 times that of an empty project.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apsw
from measured import BENCH, fill
from shapely.geometry import Point

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import AddContributions
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from mapapp.projects.creating import create
from mapapp.projects.opening import at_once, open_for_use
from mapapp.workspace.workspace import Workspace

PUBLISHED = frozenset({Status.PUBLISHED})


@dataclass(frozen=True)
class Figures:
    """Milliseconds."""

    median: float
    p95: float
    most: float

    @classmethod
    def of(cls, values: list[float]) -> Figures:
        ordered = sorted(values)
        return cls(statistics.median(ordered), ordered[int(len(ordered) * 0.95)], ordered[-1])

    def __str__(self) -> str:
        return f"{self.median:9.1f}{self.p95:9.1f}{self.most:9.1f}"


def timed(work: Callable[[], object], times: int) -> Figures:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return Figures.of(taken)


def tap(workspace: Workspace) -> None:
    mark = Contribution(new_uuid(), "ideas", Point(-1.0131, 52.4981), title="A bench", body="Under the lime tree")
    workspace.submit(AddContributions((mark,), keep_outside=True), BENCH).result()


def taps_during_a_snapshot(workspace: Workspace) -> Figures:
    """Every tap waits at most for one step of the copy, or for the disk that the copy is written to."""
    taken = []
    tap(workspace)
    finished = workspace.snapshot_file()
    while not finished.done():
        began = time.perf_counter()
        tap(workspace)
        taken.append((time.perf_counter() - began) * 1000)
    return Figures.of(taken)


def bare_inserts(folder: Path, times: int) -> Figures:
    connection = apsw.Connection(str(folder / "bare.sqlite"))
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=DELETE", "synchronous=EXTRA"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("CREATE TABLE mark (id INTEGER PRIMARY KEY, geom BLOB, words TEXT)")
    figures = timed(
        lambda: connection.execute("INSERT INTO mark VALUES (NULL, ?, ?)", (bytes(29), "words" * 8)), times
    )
    connection.close()
    return figures


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[0, 1_000, 10_000, 100_000])
    options.add_argument("--taps", type=int, default=200)
    chosen = options.parse_args()

    print(f"{'':34}{'median':>9}{'p95':>9}{'most':>9}   milliseconds")
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'bare durable insert':34}{bare_inserts(Path(folder), chosen.taps)}")
        for size in chosen.sizes:
            gpkg = create(Path(folder) / f"bench-{size}", title="Bench")
            fill(gpkg, size)
            workspace = open_for_use(gpkg, at_once).workspace
            try:
                report(workspace, size, chosen.taps)
            finally:
                workspace.close()


def report(workspace: Workspace, size: int, taps: int) -> None:
    def asking(question: Callable[..., object]) -> Callable[[], object]:
        return lambda: workspace.ask(question).result()

    tap(workspace)
    for name, figures in (
        ("tap, safely on disk", timed(lambda: tap(workspace), taps)),
        ("tap while a snapshot is taken", taps_during_a_snapshot(workspace)),
        ("first picture of the layer", timed(asking(lambda store: store.columns("ideas", PUBLISHED)), 1)),
        (
            "picture after a tap",
            timed(lambda: (tap(workspace), asking(lambda s: s.columns("ideas", PUBLISHED))()), 10),
        ),
        ("list of everything", timed(asking(lambda store: store.matching(Filter())), 10)),
        ("list that says “lime”", timed(asking(lambda store: store.matching(Filter(words="lime"))), 10)),
        ("counts", timed(asking(lambda store: store.summary()), 10)),
    ):
        print(f"{size:>8,} {name:25}{figures}")


if __name__ == "__main__":
    main()
