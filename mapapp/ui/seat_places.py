"""Where people left the seats of this machine's table, kept between starts for each size of screen."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import get_args

from platformdirs import user_config_path

from mapapp.bridge.messages import Edge
from mapapp.bridge.seating import SeatPlace

log = logging.getLogger(__name__)

_EDGES = frozenset(get_args(Edge))


class SeatPlaces:
    """One small file; an unreadable one counts as none: the page finds everybody a place."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("mapapp", appauthor=False) / "seats.json"

    def of(self, table: str) -> Mapping[str, SeatPlace]:
        """The seats that were moved at this table, by seat."""
        try:
            return {seat: _place(kept) for seat, kept in self._read().get(table, {}).items()}
        except (AttributeError, KeyError, TypeError, ValueError):
            log.warning("where the seats were left could not be read")
            return {}

    def keep(self, table: str, seat: str, place: SeatPlace) -> None:
        tables = self._read()
        moved = {**self.of(table), seat: place}
        self._write({**tables, table: {one: [at.edge, at.along] for one, at in moved.items()}})

    def forget(self) -> None:
        """Seats as they were, at every table."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as problem:
            log.warning("where the seats were left could not be forgotten: %s", problem)

    def _read(self) -> dict[str, dict[str, object]]:
        try:
            tables = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            log.warning("where the seats were left could not be read")
            return {}
        return tables if isinstance(tables, dict) else {}

    def _write(self, tables: Mapping[str, object]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(tables), encoding="utf-8")
        except OSError as problem:
            log.warning("where the seats were left could not be kept: %s", problem)


class TablePlaces:
    """`SeatPlaces` of one table: a screen of this size with so many seats. `size` is asked late, as a window comes to
    its screen only when it is shown; width and height in pixels."""

    def __init__(self, places: SeatPlaces, seats: int, size: Callable[[], tuple[int, int]]) -> None:
        self._places = places
        self._seats = seats
        self._size = size

    def places(self) -> Mapping[str, SeatPlace]:
        return self._places.of(self._table())

    def keep(self, seat: str, place: SeatPlace) -> None:
        self._places.keep(self._table(), seat, place)

    def forget(self) -> None:
        self._places.forget()

    def _table(self) -> str:
        width, height = self._size()
        return f"{width}x{height}/{self._seats}"


def _place(kept: object) -> SeatPlace:
    edge, along = kept  # a list of two; anything else is refused by what it raises
    if edge not in _EDGES or not 0 <= along <= 1:
        raise ValueError(kept)
    return SeatPlace(edge, float(along))
