"""How a row is known in its own file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mapapp.imports.columns import Columns
from mapapp.imports.sheet import Cell, Sheet

_NAMES_OF_IDENTITY = ("id", "uuid", "reference", "ref", "fid", "objectid")


@dataclass(frozen=True, slots=True)
class Identities:
    """How rows are known in their own file; `are_names` says that it is by a column, not by their number."""

    of: Callable[[int], str]
    are_names: bool


def identities(sheet: Sheet, columns: Columns) -> Identities:
    """By the mapped column, else one that identifies, else their number."""
    by_target = {target: source for source, target in columns.targets.items()}
    mapped = by_target.get("source_id")
    by_name = {name.lower(): name for name in reversed(sheet.columns)}
    usual = (by_name[name] for name in _NAMES_OF_IDENTITY if name in by_name)
    source = mapped or next((name for name in usual if _tells_apart(sheet.columns[name])), None)
    if source is None:
        return Identities(lambda index: str(sheet.numbers[index]), are_names=False)
    cells = sheet.columns[source]
    return Identities(lambda index: _identity(cells[index], sheet.numbers[index]), are_names=True)


def _tells_apart(cells: list[Cell]) -> bool:
    return None not in cells and len(set(cells)) == len(cells)


def _identity(cell: Cell, number: int) -> str:
    return str(number) if cell is None else str(cell)[:200]
