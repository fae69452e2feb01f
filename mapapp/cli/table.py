"""``mapapp table``: several residents at once round one screen, locked and kept alive."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.bridge.seating import MOST_SEATS
from mapapp.cli.kiosk import AtOnce, Unwatched
from mapapp.cli.output import plain_trouble
from mapapp.cli.watched import show, watch

if TYPE_CHECKING:
    from mapapp.ui.mode_spec import ModeSpec

NAME = "table"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    seats: Annotated[
        int, typer.Option(min=1, max=MOST_SEATS, help="How many people may write at once; on a small screen fewer.")
    ] = 4,
    reset_seats: Annotated[
        bool, typer.Option("--reset-seats", help="Put back the seats that people moved here.")
    ] = False,
    console: Annotated[
        bool | None,
        typer.Option(
            "--console/--no-console",
            help="The facilitator's console beside it; unless said otherwise, where there is a second display.",
        ),
    ] = None,
    wall: Annotated[
        bool, typer.Option("--wall", help="The wall on the second display; on a third one it stands anyway.")
    ] = False,
    at_once: AtOnce = False,
    unwatched: Unwatched = False,
) -> None:
    """Leave a touch table to residents: a seat for each of them along the edges, locked, back after a crash."""
    with plain_trouble():
        if reset_seats:
            from mapapp.ui.seat_places import SeatPlaces

            SeatPlaces().forget()
        if unwatched:
            from mapapp.app.displays import Wish

            code = show(project, partial(_locked_table, seats), Wish(console, wall), at_once=at_once)
        else:
            beside = {None: (), True: ("--console",), False: ("--no-console",)}[console]
            options = ("--seats", str(seats), *beside, *(("--wall",) if wall else ()))
            code = watch(project, NAME, options, at_once=at_once)
    raise typer.Exit(code)


def _locked_table(seats: int) -> ModeSpec:
    from mapapp.modes.table import locked_table  # with its panels, while the page begins

    return locked_table(seats)
