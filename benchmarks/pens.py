"""How several people draw at one table: `python benchmarks/pens.py [--seats 1 4 8] [--size 3840x2160]`.

The real page in the real view, as a table. Every seat takes up its pen, and all of them draw round in circles for
three seconds without lifting, so that strokes grow to hundreds of points. Frames a second, and the slowest twentieth
of the frames, beside the same table in the same run with nobody drawing.
"""

from __future__ import annotations

import argparse
import os
import statistics

import msgspec
from map_points import HERE, SCREENS, Files, Page, project
from rich.console import Console
from rich.table import Table

from mapapp.bridge import messages
from mapapp.bridge.seating import MOST_SEATS, seats_of
from mapapp.webview.environment import prepare_environment
from mapapp.webview.scheme import register_scheme

MARKED = "document.querySelector('canvas.marks')?.style.width"
MILLISECONDS = 3_000


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seats", type=int, nargs="+", default=[1, 4, MOST_SEATS])
    asked.add_argument("--size", default="3840x2160", help="of the view, in pixels")
    given = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={os.path.relpath(SCREENS)}")
    prepare_environment()
    register_scheme()
    width, height = map(int, given.size.split("x"))
    table = Table(title=f"Frames a second, and milliseconds of the slowest twentieth, at {given.size}")
    for heading in ("pens", "nobody draws", "all draw", "slowest", "ratio"):
        table.add_column(heading, justify="right")
    for seats in given.seats:
        table.add_row(*_measured(seats, width, height))
    Console().print(table)


def _measured(seats: int, width: int, height: int) -> tuple[str, ...]:
    page = Page(Files(300))
    page.view.resize(width, height)
    while not page.heard:
        page.application.processEvents()
    page.view.page().runJavaScript((HERE / "map_points_page" / "pens.js").read_text(encoding="utf-8"))
    shown = project()
    [layer] = shown.layers
    with_lines = msgspec.structs.replace(layer, shapes=["point", "line"])
    page.say(
        msgspec.structs.replace(
            shown,
            layers=[with_lines],
            seats=list(seats_of(seats, "en", 0)),
            resident_screen=True,
            company="round",
        )
    )
    page.say(messages.LookChanged("light", calm=True))
    page.until(MARKED)
    page.ask("(pens.takeUp(), 0)")
    page.until("pens.seats")
    still, drawn = (_frames(page, drawing) for drawing in ("false", "true"))
    page.close()
    rates = [1000 * len(frames) / sum(frames) for frames in (still, drawn)]
    slowest = statistics.quantiles(drawn, n=20)[-1]
    return (str(seats), *(f"{rate:.1f}" for rate in rates), f"{slowest:.1f}", f"{rates[1] / rates[0]:.2f}")


def _frames(page: Page, drawing: str) -> list[float]:
    page.ask(f"(pens.frames = null, pens.draw({drawing}, {MILLISECONDS}), 0)")
    page.until("pens.frames")
    return page.ask("pens.frames")


if __name__ == "__main__":
    main()
