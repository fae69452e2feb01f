"""How long from starting the process to the painted map of the sample project.

    python benchmarks/start.py [--runs 5] [--size N]

`--size` adds that many contributions first, so that growth can be plotted. There is no peer: it prints what Python
and Qt need for an empty web page on the same machine in the same run, which nothing can be faster than. Python finds
its modules compiled, as it does from the second start on wherever people use it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measured import fill

SCREENS = Path(__file__).resolve().parent.parent / "tests" / "screens.json"

APP = """
import sys, time
from pathlib import Path
from mapapp.app import begin_desk, make_application
from mapapp.ui.recent import RecentProjects
application = make_application()
desk = begin_desk(application, language="en", recent=RecentProjects(Path(sys.argv[1]).with_name("recent.json")))
window = desk.open(Path(sys.argv[1]))
from mapapp.webview.hand import Hand
Hand(window.view).until('''
    document.querySelector(".leaflet-tile-loaded")
    && !document.querySelector(".leaflet-tile:not(.leaflet-tile-loaded)")
    && document.querySelector("canvas.marks")?.style.width
''')
print(time.time())
desk.close_all()
"""

EMPTY = """
import time
from mapapp.webview.environment import prepare_environment
prepare_environment()
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
application = QApplication([])
view = QWebEngineView()
view.loadFinished.connect(lambda _ok: (print(time.time()), application.quit()))
view.setHtml("<p>nothing</p>")
view.show()
application.exec()
"""


def seconds(compiled: Path, script: str, *words: str) -> float:
    """Wall seconds from starting a process to what it prints: the moment it was ready."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={os.path.relpath(SCREENS)}",
        "PYTHONPYCACHEPREFIX": str(compiled),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    command = [sys.executable, "-c", script, *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode:
        raise SystemExit(done.stderr)
    return float(done.stdout.split()[-1]) - began


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--size", type=int, default=0)
    chosen = options.parse_args()

    from mapapp.projects.sample import make_sample

    with tempfile.TemporaryDirectory() as folder:
        made = make_sample(Path(folder) / "brookvale" / "brookvale.gpkg")
        if chosen.size:
            fill(made, chosen.size)
        app, empty = [], []
        for _ in range(chosen.runs + 1):
            copy = Path(shutil.copytree(made.parent, Path(folder) / "run", dirs_exist_ok=True)) / made.name
            app.append(seconds(Path(folder) / "compiled", APP, str(copy)))
            empty.append(seconds(Path(folder) / "compiled", EMPTY))
    app, empty = app[1:], empty[1:]  # the first warms the disk, and compiles
    print(f"{'':24}{'least':>8}{'median':>8}{'most':>8}   seconds, {chosen.runs} runs, {chosen.size} added")
    for name, figures in (("sample project painted", app), ("empty page shown", empty)):
        print(f"{name:24}{min(figures):8.2f}{statistics.median(figures):8.2f}{max(figures):8.2f}")
    print(f"{'ratio of medians':24}{statistics.median(app) / statistics.median(empty):16.2f}")


if __name__ == "__main__":
    main()
