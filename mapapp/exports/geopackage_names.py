"""What tables are called in a GeoPackage: as people named them, made safe and told apart."""

from __future__ import annotations

import re
from collections.abc import Collection

from mapapp.workspace.dataset import Table

_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f"\'`\[\]|\s]+')
"""QGIS divides a layer's address at ``|``; the others need quoting where nobody quotes."""
_OF_THE_FORMAT = re.compile(r"(?i)(gpkg|sqlite|rtree|layer_styles)")
_MOST_LETTERS = 60


class Names:
    """Names given so far; no two differ in the case of their letters alone."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, title: str, otherwise: str) -> str:
        """The title, made safe; with `otherwise` (safe and unique itself) in brackets where it is taken."""
        name = _NOT_IN_A_NAME.sub(" ", title).strip()[:_MOST_LETTERS] or otherwise
        if _OF_THE_FORMAT.match(name):
            name = f"Layer {name}"
        if name.casefold() in self._taken:
            name = f"{name} ({otherwise})"
        self._taken.add(name.casefold())
        return name


def layer_names(tables: Collection[Table], names: Names) -> dict[str, str]:
    """The layer's name in the file for each table's name."""
    return {table.name: names.give(table.title, table.name) for table in tables}
