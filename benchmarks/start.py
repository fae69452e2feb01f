"""How long from starting the process to the painted map: of the sample project, of a big one, of kiosk and table.

    python benchmarks/start.py [--runs 5] [--size N]

With `--size` also of the sample with that many contributions added, so that growth can be plotted. There is no peer:
it prints what Python and Qt need for an empty web page on the same machine in the same run, which nothing can be
faster than. Python finds its modules compiled, as it does from the second start on wherever people use it. On a
machine that does other things too, the processor's seconds say more than those of the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from measured import fill

HERE = Path(__file__).resolve().parent
SCREENS = HERE.parent / "tests" / "screens.json"
STAGES = (
    "process", "Qt up", "modules there", "store open", "window there", "page told", "first picture", "painted",
    "processor",
)  # fmt: skip

EMPTY = """
import json, time
from mapapp.webview.environment import prepare_environment
prepare_environment()
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
application = QApplication([])
view = QWebEngineView()
view.loadFinished.connect(lambda _ok: (print(json.dumps({"painted": time.time()})), application.quit()))
view.setHtml("<p>nothing</p>")
view.show()
application.exec()
"""


def stages(compiled: Path, *words: str) -> dict[str, float]:
    """Wall seconds from starting a process to each stage that it prints, and what it used of the processors."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={os.path.relpath(SCREENS)}",
        "PYTHONPYCACHEPREFIX": str(compiled),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, *words], env=environment, capture_output=True, text=True, check=False, timeout=240
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    at = json.loads(done.stdout.splitlines()[-1])
    return {stage: when if stage == "processor" else when - began for stage, when in at.items()}


def make_projects(folder: Path, size: int) -> Iterable[tuple[str, str, Path]]:
    """What is measured: its name, how it is opened, and the project."""
    from mapapp.projects.opening import at_once, open_for_use
    from mapapp.projects.sample import make_sample
    from mapapp.workspace.pin import hashed

    made = make_sample(folder / "brookvale" / "brookvale.gpkg")
    opened = open_for_use(made, at_once)
    opened.workspace.ask(lambda store: store.keep_pin_hash(hashed("2580"))).result()
    opened.workspace.close()
    yield "sample", "window", made
    if size:
        big = make_sample(folder / "big" / "brookvale.gpkg")
        fill(big, size)
        yield f"+{size}", "window", big
    yield "kiosk", "kiosk", made
    yield "table", "table", made


def print_table(measured: dict[str, list[dict[str, float]]], runs: int) -> None:
    """A line a stage, a column a project."""
    print(f"{f'seconds, median of {runs}':24}" + "".join(f"{name:>10}" for name in measured))
    for stage in STAGES:
        medians = [statistics.median([one[stage] for one in every]) for every in measured.values()]
        print(f"{stage:24}" + "".join(f"{median:10.2f}" for median in medians))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--size", type=int, default=0)
    chosen = options.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / "compiled"
        projects = list(make_projects(Path(folder), chosen.size))
        measured: dict[str, list[dict[str, float]]] = {name: [] for name, _, _ in projects}
        empty = []
        for run in range(chosen.runs + 1):
            for name, kind, made in projects:
                copy = Path(shutil.copytree(made.parent, Path(folder) / "run" / name, dirs_exist_ok=True)) / made.name
                at = stages(compiled, str(HERE / "one_start.py"), str(copy), kind)
                if run:  # the first warms the disk, and compiles
                    measured[name].append(at)
            empty.append(stages(compiled, "-c", EMPTY)["painted"])
    print_table(measured, chosen.runs)
    nothing = statistics.median(empty[1:])
    print(f"{'empty page shown':24}{nothing:10.2f}")
    painted = [statistics.median([one["painted"] for one in every]) / nothing for every in measured.values()]
    print(f"{'painted, times as long':24}" + "".join(f"{ratio:10.1f}" for ratio in painted))


if __name__ == "__main__":
    main()
