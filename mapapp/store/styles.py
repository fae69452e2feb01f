"""The default style of each feature table, in the table QGIS looks for."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from mapapp.domain.layer import Layer
from mapapp.workspace.dataset import Column
from mapapp.workspace.styles import qml_for, sld_for

_OWNER = "mapapp"


def draw(connection: apsw.Connection, layer: Layer, columns: Sequence[Column]) -> None:
    """Write our style of each table anew; one that a planner saved beside it stays, and stays the default."""
    for table, kind in layer.tables.items():
        connection.execute("DELETE FROM layer_styles WHERE f_table_name = ? AND owner = ?", (table, _OWNER))
        connection.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
            "styleName, styleQML, styleSLD, useAsDefault, description, owner) "
            "SELECT '', '', ?1, 'geom', ?2, ?3, ?4, NOT EXISTS "
            "(SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND useAsDefault), ?2, ?5",
            (table, layer.title, qml_for(layer, kind, columns), sld_for(layer, kind), _OWNER),
        )
